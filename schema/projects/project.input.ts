import { Field, InputType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';
import { ContributionKind } from '../../src/domain/vocabularies/progress';
import { FlagKind, ProjectOrderField, ProjectRelevance } from '../../src/domain/vocabularies/projects';
import { DateFilter, DecimalFilter, FloatFilter, StageFilter, StringFilter, TextFilter } from '../base/filter.input';

@InputType({ description: 'A condition on what a project is in a percent. Every operator given must hold.' })
export class CompositionFilter {
  @Field(() => [ContributionKind], {
    nullable: true,
    description: 'One of these; an empty list matches nothing. NO_WEIGHT depends on a weighting and is refused.',
  })
  in?: ContributionKind[] | null;

  @Field(() => [ContributionKind], { nullable: true, description: 'None of these.' })
  notIn?: ContributionKind[] | null;
}

@InputType({ description: 'A condition on the flags of a project. Every operator given must hold.' })
export class FlagFilter {
  @Field(() => [FlagKind], { nullable: true, description: 'The project has at least one of these flags; an empty list matches nothing.' })
  in?: FlagKind[] | null;

  @Field(() => [FlagKind], { nullable: true, description: 'The project has none of these flags.' })
  notIn?: FlagKind[] | null;
}

@InputType({ description: 'A condition on how a project belongs to the programme. Every operator given must hold.' })
export class RelevanceFilter {
  @Field(() => [ProjectRelevance], { nullable: true, description: 'One of these; an empty list matches nothing.' })
  in?: ProjectRelevance[] | null;

  @Field(() => [ProjectRelevance], { nullable: true, description: 'None of these.' })
  notIn?: ProjectRelevance[] | null;
}

@InputType({
  description:
    'Selects projects. Every condition given must hold. memberState, province, cluster, corridor, sector, workingGroup, body and responsible match by code, and hold when at least one value of the project fulfils them. Stage, dates, cluster, corridor, body, flags, percent and cost are those of the `asOf` day.',
})
export class ProjectFilter {
  @Field(() => [ProjectFilter], { nullable: true, description: 'Every one of these must hold; an empty list holds.' })
  and?: ProjectFilter[] | null;

  @Field(() => [ProjectFilter], { nullable: true, description: 'At least one of these must hold; an empty list does not hold.' })
  or?: ProjectFilter[] | null;

  @Field(() => ProjectFilter, {
    nullable: true,
    description: 'This must not hold. A comparison with an unknown value does not hold, so its `not` does.',
  })
  not?: ProjectFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The project’s code.' })
  code?: StringFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'The names in every language, and the aliases.' })
  name?: TextFilter | null;

  @Field(() => StageFilter, { nullable: true, description: 'The stage on the `asOf` day.' })
  stage?: StageFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The first day, as stated by the `asOf` day.' })
  startsOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The planned or actual last day, as stated by the `asOf` day.' })
  endsOn?: DateFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the project itself is cross-border.' })
  crossBorder?: boolean | null;

  @Field(() => RelevanceFilter, {
    nullable: true,
    description:
      'How the project belongs to the programme. A filter that says nothing of it, in any of its parts, selects projects of the programme alone.',
  })
  relevance?: RelevanceFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the project is generated.' })
  isSample?: boolean | null;

  @Field(() => StringFilter, { nullable: true, description: 'The code of a country of the project, for example TH.' })
  memberState?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The code of a province that the project is located in, for example TH-90.' })
  province?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of a cluster that on the `asOf` day has a province of the project, for example TH-CL-GULF.',
  })
  cluster?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of a corridor in force on the `asOf` day that the project is assigned to, for example EC1.',
  })
  corridor?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of a sector that the project is classified under, for example IB2022-TOURISM.',
  })
  sector?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of the working group responsible for the project, for example WG-TOURISM.',
  })
  workingGroup?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of an organisation that on the `asOf` day answers for the project, for example DOH-TH.',
  })
  responsible?: StringFilter | null;

  @Field(() => CompositionFilter, {
    nullable: true,
    description: 'What the project is in a percent on the `asOf` day. Bundles are nothing of it, and match no condition.',
  })
  composition?: CompositionFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description:
      'The code of a body that reaches the project on the `asOf` day, as its `projects` do, for example CMGF. Holds for leaf projects only.',
  })
  body?: StringFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'The code of the whole that the project is a direct part of, for example P40.',
  })
  parent?: StringFilter | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the project is a leaf project on the `asOf` day: it is in the portfolio, and none of its parts is.',
  })
  isLeaf?: boolean | null;

  @Field(() => FlagFilter, { nullable: true, description: 'The project’s flags on the `asOf` day, as `flags` gives them by default.' })
  flag?: FlagFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'The day of the project’s latest counting report, with or without a percent.' })
  lastReport?: DateFilter | null;

  @Field(() => FloatFilter, { nullable: true, description: 'The percent on the `asOf` day, as in `progress` on the default basis.' })
  percent?: FloatFilter | null;

  @Field(() => DecimalFilter, {
    nullable: true,
    description: 'The cost in US dollars on the `asOf` day, summed over the leaf projects.',
  })
  costUsd?: DecimalFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the project, or a part of it, has a counting report on the `asOf` day.' })
  hasReports?: boolean | null;
}

@InputType({ description: 'One criterion to order projects by. The next criterion decides between equals, the code in the end.' })
export class ProjectOrder {
  @Field(() => ProjectOrderField, { description: 'The field to order by.' })
  field: ProjectOrderField;

  @Field(() => OrderDirection, {
    nullable: true,
    defaultValue: OrderDirection.ASC,
    description: 'The direction. Items without a value come last in both directions.',
  })
  direction: OrderDirection;
}
