import { Field, InputType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';
import { ProjectOrderField } from '../../src/domain/vocabularies/projects';
import { DateFilter, DecimalFilter, FloatFilter, StageFilter, StringFilter, TextFilter } from '../base/filter.input';

@InputType({
  description:
    'memberState, province, cluster, corridor, sector and workingGroup match by code; a project matches when at least one of its own does. ' +
    'Everything given must hold. What depends on time (stage, cluster, corridor) is taken on the day asked for.',
})
export class ProjectFilter {
  @Field(() => [ProjectFilter], { nullable: true, description: 'All of these hold; an empty list holds.' })
  and?: ProjectFilter[] | null;

  @Field(() => [ProjectFilter], { nullable: true, description: 'At least one of these holds; an empty list does not hold.' })
  or?: ProjectFilter[] | null;

  @Field(() => ProjectFilter, {
    nullable: true,
    description: 'This does not hold. A comparison with something unknown does not hold, so its `not` does.',
  })
  not?: ProjectFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The project’s code.' })
  code?: StringFilter | null;

  @Field(() => TextFilter, { nullable: true, description: 'Its names in every language, and its aliases.' })
  name?: TextFilter | null;

  @Field(() => StageFilter, { nullable: true, description: 'Its stage on the day.' })
  stage?: StageFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'Its first day.' })
  startsOn?: DateFilter | null;

  @Field(() => DateFilter, { nullable: true, description: 'Its planned or actual last day.' })
  endsOn?: DateFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it involves two or more member states.' })
  crossBorder?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a generated row.' })
  isSample?: boolean | null;

  @Field(() => StringFilter, { nullable: true, description: 'A country of it: TH.' })
  memberState?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'A province it is located in: TH-90.' })
  province?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'A cluster that, on the day, has a province it is located in: TH-CL-GULF.' })
  cluster?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'A corridor it is assigned to that is in force on the day: EC1.' })
  corridor?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'A sector it is classified under: IB2022-TOURISM.' })
  sector?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The working group responsible for it: WG-TOURISM.' })
  workingGroup?: StringFilter | null;

  @Field(() => FloatFilter, { nullable: true, description: 'Its percent on the day, as its `progress` shows by default.' })
  percent?: FloatFilter | null;

  @Field(() => DecimalFilter, { nullable: true, description: 'Its preferred cost in US dollars on the day, summed over its leaf parts.' })
  costUsd?: DecimalFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it, or a part of it, has a report that counts on the day.' })
  hasReports?: boolean | null;
}

@InputType({ description: 'One thing to order projects by. What it leaves open is decided by the next one, in the end by the code.' })
export class ProjectOrder {
  @Field(() => ProjectOrderField, { description: 'What to order by.' })
  field: ProjectOrderField;

  @Field(() => OrderDirection, { nullable: true, defaultValue: OrderDirection.ASC, description: 'Which end comes first.' })
  direction: OrderDirection;
}
