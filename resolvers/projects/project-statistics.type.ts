import { Field, Int, ObjectType } from 'type-graphql';
import { Cost } from '../../schema/base/cost';
import type { LocalizedTexts } from '../../src/domain/languages';
import { ProjectDimension } from '../../src/domain/vocabularies/projects';
import { Progress } from '../progress/progress.type';

@ObjectType({ simpleResolvers: true, description: 'What the projects of a group add up to, by the same roll-up as everywhere.' })
export class ProjectMeasures {
  @Field(() => Int, { description: 'Distinct projects counted: leaf projects, less the dropped.' })
  projectCount: number;

  @Field(() => Progress, { description: 'How far they have come.' })
  progress: Progress;
}

@ObjectType({ simpleResolvers: true, description: 'A value of a dimension.' })
export class GroupKey {
  /** Not public: the value's names where it is a node. */
  names: LocalizedTexts | null;

  @Field(() => ProjectDimension, { description: 'The dimension.' })
  dimension: ProjectDimension;

  @Field(() => String, {
    nullable: true,
    description: 'The value: a code, a stage, a year, "true" or "false"; null = projects that have no value.',
  })
  code: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'The projects that have a certain value in each dimension.' })
export class ProjectGroup {
  @Cost({ weight: 0, assumedSize: 3 })
  @Field(() => [GroupKey], { description: 'The values, in the order of `groupBy`.' })
  keys: GroupKey[];

  @Field(() => ProjectMeasures, { description: 'What the group’s projects add up to.' })
  measures: ProjectMeasures;
}

@ObjectType({ simpleResolvers: true, description: 'Projects by any dimensions.' })
export class ProjectStatistics {
  @Field(() => ProjectMeasures, { description: 'All matching projects together, each once. Groups may add up to more.' })
  total: ProjectMeasures;

  @Field(() => [ProjectGroup], {
    description: 'The groups that fulfil `having`, in order, as many as asked for. A project with several values is in each of its groups.',
  })
  groups: ProjectGroup[];

  @Field(() => Int, { description: 'How many groups fulfil `having`, whatever `first` is.' })
  groupCount: number;
}
