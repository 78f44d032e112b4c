import { Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../schema/base/cost';
import type { LocalizedTexts } from '../../src/domain/languages';
import { ProjectDimension } from '../../src/domain/vocabularies/projects';
import type { PlanSpan } from '../../src/i18n/group-label';
import { Progress } from '../progress/progress.type';

@ObjectType({ simpleResolvers: true, description: 'The projects of a group rolled up, by the same rules as everywhere.' })
export class ProjectMeasures {
  @Field(() => Int, { description: 'Distinct leaf projects counted, without the dropped ones.' })
  projectCount: number;

  @Field(() => Progress, { description: 'The progress of the projects.' })
  progress: Progress;
}

@ObjectType({ simpleResolvers: true, description: 'A value of a dimension.' })
export class GroupKey {
  /** Not public: the names of a value that is a node; null for other values. */
  names: LocalizedTexts | null;

  /** Not public: the plan that a sector is part of; null for other values. */
  plan: PlanSpan | null;

  @Field(() => ProjectDimension, { description: 'The dimension.' })
  dimension: ProjectDimension;

  @Field(() => String, {
    nullable: true,
    description: 'The value: a code, a stage, a year, "true" or "false"; null = the projects without a value.',
  })
  code: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The projects that have one value, or none, in each dimension.' })
export class ProjectGroup {
  @Cost({ weight: 0, assumedSize: 3 })
  @Field(() => [GroupKey], { description: 'The values, in the order of `groupBy`.' })
  keys: GroupKey[];

  @Field(() => ProjectMeasures, { description: 'The projects of the group rolled up.' })
  measures: ProjectMeasures;
}

@ObjectType({ simpleResolvers: true, description: 'Projects grouped by dimensions.' })
export class ProjectStatistics {
  @Field(() => ProjectMeasures, { description: 'All matching projects together, each once. The groups may add up to more.' })
  total: ProjectMeasures;

  @Field(() => [ProjectGroup], {
    description:
      'The groups that fulfil `having`, in order, at most `first` of them. A project with several values is in each of its groups.',
  })
  groups: ProjectGroup[];

  @Field(() => Int, { description: 'How many groups fulfil `having`, before `first` applies.' })
  groupCount: number;
}
