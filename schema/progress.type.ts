import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Day } from '../src/domain/days';
import { BodyLevel, ProjectStage, Weighting } from '../src/domain/enums';
import { Body } from '../entities/body.entity';
import { DayScalar } from './scalars';

@ObjectType({ simpleResolvers: true, description: 'How much of what was expected has been reported: read it beside every percent.' })
export class Coverage {
  @Field(() => Int, { description: 'Projects that should report: all that belong here, except dropped ones.' })
  expected: number;

  @Field(() => Int, { description: 'Counted projects that have a percent.' })
  reported: number;

  @Field(() => Float, { description: 'reported / expected, 0 to 1; 0 when nothing is expected.' })
  rate: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many distinct projects are in a stage.' })
export class StageCount {
  @Field(() => ProjectStage, { nullable: true, description: 'The stage; null = no stage was ever reported.' })
  stage: ProjectStage | null;

  @Field(() => Int, { description: 'Distinct projects in it, more than none.' })
  count: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far the distinct projects of a scope have come, on a day. Every project counts once, however many ways it is reached.',
})
export class Progress {
  @Field(() => Float, {
    nullable: true,
    description:
      'Weighted mean of the counted projects’ percents, 0 to 100, not rounded. Completed or operational without a stated percent counts as 100. Null = nothing to average (no percent, or no weight), which is not zero.',
  })
  percent: number | null;

  @Field(() => Int, { description: 'Distinct projects counted: those reached, less the dropped.' })
  projectCount: number;

  @Field(() => Coverage, { description: 'How many of them have reported.' })
  coverage: Coverage;

  @Field(() => [StageCount], { description: 'Distinct projects reached by stage, the dropped included; stages without a project are left out.' })
  byStage: StageCount[];

  @Field(() => DayScalar, { description: 'The day the answer is for.' })
  asOf: Day;

  @Field(() => Weighting, { description: 'How the projects were weighed.' })
  weighting: Weighting;
}

@ObjectType({ simpleResolvers: true, description: 'One level of the mechanism, all its bodies together.' })
export class LevelProgress {
  @Field(() => BodyLevel, { description: 'The level.' })
  level: BodyLevel;

  @Field(() => Int, { description: 'How many reporting steps below the Leaders’ Summit (0); the shortest way counts.' })
  depth: number;

  @Field(() => [Body], { description: 'The bodies of the level that exist on the day.' })
  bodies: Body[];

  @Field(() => Progress, { description: 'The progress of the distinct projects that the bodies of the level reach together.' })
  progress: Progress;
}
