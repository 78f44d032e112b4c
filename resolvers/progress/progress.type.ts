import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Body } from '../../entities/mechanism/body.entity';
import { Cost } from '../../schema/base/cost';
import { DayScalar, DecimalScalar, InstantScalar } from '../../schema/base/scalars';
import type { Day } from '../../src/domain/days';
import { BodyLevel, Counting, ProjectStage, ReportState, UnreportedRule, Weighting } from '../../src/domain/enums';
import type { RollUp } from '../../src/queries/progress/roll-up-result';
import type { RollUpBasis } from '../../src/queries/progress/roll-up-rows';
import type { ScopeKey } from '../../src/queries/progress/scope';

/** What a roll-up is the answer to: what its lazy fields ask again. */
export interface Question {
  readonly scope: ScopeKey;
  readonly basis: RollUpBasis;
}

@ObjectType({ simpleResolvers: true, description: 'How much of what was expected has been reported: read it beside every percent.' })
export class Coverage {
  /** Not public: what `missing` asks. Null where only the numbers are known. */
  question: Question | null;

  @Field(() => Int, { description: 'Projects that should report: all that belong here, except dropped ones.' })
  expected: number;

  @Field(() => Int, { description: 'Counted projects that have a percent.' })
  reported: number;

  @Field(() => Float, { description: 'reported / expected, 0 to 1; 0 when nothing is expected.' })
  rate: number;

  @Field(() => Int, {
    description:
      'Counted projects whose latest report is of this reporting half-year or the one before it (cut-offs 30 June and 31 December).',
  })
  onTime: number;

  @Field(() => Float, { description: 'onTime / expected, 0 to 1; 0 when nothing is expected.' })
  onTimeRate: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many distinct projects are in a stage.' })
export class StageCount {
  @Field(() => ProjectStage, { nullable: true, description: 'The stage; null = no stage was ever reported.' })
  stage: ProjectStage | null;

  @Field(() => Int, { description: 'Distinct projects in it, more than none.' })
  count: number;
}

@ObjectType({ simpleResolvers: true, description: 'How old the reports are that a percent was made from.' })
export class Freshness {
  @Field(() => DayScalar, { nullable: true, description: 'The day that the newest of them is about; null = none was used.' })
  newest: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day that the oldest of them is about; null = none was used.' })
  oldest: Day | null;

  @Field(() => Int, { nullable: true, description: 'Their median age on the day, in days; null = none was used.' })
  medianAgeDays: number | null;

  @Field(() => Int, { description: 'How many of them are older than `staleAfterDays` of the basis.' })
  staleCount: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Preferred figures only, converted at the stored rate of each figure’s date; unconverted counts what has no figure or no rate.',
})
export class MoneyTotal {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The sum, to the cent; null = no counted project has a figure that could be converted.',
  })
  amount: string | null;

  @Field({ description: 'ISO 4217.' })
  currency: string;

  @Field(() => Int, { description: 'Counted projects that are in the sum.' })
  counted: number;

  @Field(() => Int, { description: 'Counted projects that are not: no preferred figure by the day, or no rate for it.' })
  unconverted: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'How far the distinct projects of a scope have come, on a day. Every project counts once, however many ways it is reached.',
})
export class Progress {
  /** Not public: what the fields below that are asked for later ask. */
  question: Question;
  rollUp: RollUp;

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

  @Cost({ weight: 0, assumedSize: 9 })
  @Field(() => [StageCount], {
    description: 'Distinct projects reached by stage, the dropped included; stages without a project are left out.',
  })
  byStage: StageCount[];

  @Field(() => DayScalar, { description: 'The day the answer is for.' })
  asOf: Day;

  @Field(() => InstantScalar, { description: 'What was on record at this instant is in the answer, and nothing else.' })
  knownAt: Date;

  @Field(() => Weighting, { description: 'How the projects were weighed.' })
  weighting: Weighting;

  @Field(() => Counting, { description: 'What of a project in several places was counted.' })
  counting: Counting;

  @Field(() => UnreportedRule, { description: 'What projects without a percent did.' })
  unreported: UnreportedRule;

  @Field(() => Float, {
    nullable: true,
    description:
      'Where the schedules said the counted projects should be on the day: by a report that says so, else 0 before the first day, 100 after the last, linear between. Weighted alike. Null = no counted project has a schedule.',
  })
  plannedPercent: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'percent - plannedPercent, over the projects that have both: negative = behind. Null = none has both.',
  })
  variance: number | null;

  @Field(() => Int, {
    description:
      'Counted projects that reach this scope through more than one child, such as two provinces of a cluster; each was counted once.',
  })
  overlapCount: number;

  @Field(() => DecimalScalar, {
    description: 'What the counted projects weigh together, as far as the scope carries them. An exact decimal.',
  })
  totalWeight: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The part of the counted projects’ weight that no node of the dimension carries: no province (no corridor, no sector for those), or shares that sum to less than 1. Null unless counting is ALLOCATED.',
  })
  unallocated: string | null;

  @Field(() => Freshness, { description: 'How old the reports are that the percent was made from.' })
  freshness: Freshness;

  @Field(() => ReportState, { nullable: true, description: 'The lowest state among the reports used; null = none was used.' })
  status: ReportState | null;
}

@ObjectType({ simpleResolvers: true, description: 'One level of the mechanism, all its bodies together.' })
export class LevelProgress {
  @Field(() => BodyLevel, { description: 'The level.' })
  level: BodyLevel;

  @Field(() => Int, { description: 'How many reporting steps below the Leaders’ Summit (0); the shortest way counts.' })
  depth: number;

  @Cost({ assumedSize: 10 })
  @Field(() => [Body], { description: 'The bodies of the level that exist on the day.' })
  bodies: Body[];

  @Field(() => Progress, { description: 'The progress of the distinct projects that the bodies of the level reach together.' })
  progress: Progress;
}

@ObjectType({ simpleResolvers: true, description: 'Progress on one day of a series.' })
export class ProgressPoint {
  @Field(() => DayScalar, { description: 'The last day of the interval, or of the series.' })
  date: Day;

  @Field(() => Float, { nullable: true, description: 'The percent on the day; null = nothing was reported by then.' })
  percent: number | null;

  @Field(() => Int, { description: 'Distinct projects counted on the day.' })
  projectCount: number;

  @Field(() => Coverage, { description: 'How many of them had reported.' })
  coverage: Coverage;
}
