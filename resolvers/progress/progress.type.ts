import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Body } from '../../entities/mechanism/body.entity';
import { Cost } from '../../schema/base/cost';
import { DayScalar, DecimalScalar, InstantScalar } from '../../schema/base/scalars';
import type { Day } from '../../src/domain/days';
import { BodyLevel } from '../../src/domain/vocabularies/mechanism';
import { Counting, ReportState, UnreportedRule, Weighting } from '../../src/domain/vocabularies/progress';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import type { RollUp } from '../../src/queries/progress/roll-up-result';
import type { RollUpBasis } from '../../src/queries/progress/roll-up-rows';
import type { ScopeKey } from '../../src/queries/progress/scope';

/** The scope and basis of a roll-up, kept for the fields that need statements of their own. */
export interface Question {
  readonly scope: ScopeKey;
  readonly basis: RollUpBasis;
}

@ObjectType({ simpleResolvers: true, description: 'How many of the expected projects have a percent. Read it beside every percent.' })
export class Coverage {
  /** Not public: for `missing`. */
  question: Question;

  @Field(() => Int, { description: 'Projects that belong to the scope, without the dropped ones.' })
  expected: number;

  @Field(() => Int, { description: 'Counted projects that have a percent.' })
  reported: number;

  @Field(() => Float, { description: 'reported / expected, 0 to 1; 0 when nothing is expected.' })
  rate: number;

  @Field(() => Int, {
    description:
      'Counted projects whose latest counting report is of this reporting half-year or the one before it (cut-offs 30 June and 31 December).',
  })
  onTime: number;

  @Field(() => Float, { description: 'onTime / expected, 0 to 1; 0 when nothing is expected.' })
  onTimeRate: number;
}

@ObjectType({ simpleResolvers: true, description: 'The number of distinct projects in a stage.' })
export class StageCount {
  @Field(() => ProjectStage, { nullable: true, description: 'The stage; null = no counting report states one.' })
  stage: ProjectStage | null;

  @Field(() => Int, { description: 'Distinct projects in the stage, at least 1.' })
  count: number;
}

@ObjectType({ simpleResolvers: true, description: 'The age of the reports that a percent is made from.' })
export class Freshness {
  @Field(() => DayScalar, { nullable: true, description: 'The day that the newest report is about; null = no report was used.' })
  newest: Day | null;

  @Field(() => DayScalar, { nullable: true, description: 'The day that the oldest report is about; null = no report was used.' })
  oldest: Day | null;

  @Field(() => Int, { nullable: true, description: 'Median age of the reports on the `asOf` day, in days; null = no report was used.' })
  medianAgeDays: number | null;

  @Field(() => Int, { description: 'Reports older than `staleAfterDays` of the basis.' })
  staleCount: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A sum of preferred cost figures, each converted at the stored rate of its own day.',
})
export class MoneyTotal {
  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'The sum, to the cent; null = no counted project has a figure that could be converted.',
  })
  amount: string | null;

  @Field({ description: 'The currency’s ISO 4217 code.' })
  currency: string;

  @Field(() => Int, { description: 'Counted projects in the sum.' })
  counted: number;

  @Field(() => Int, {
    description: 'Counted projects outside the sum: they have no preferred figure by the `asOf` day, or no rate exists for it.',
  })
  unconverted: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'The progress of the distinct projects of a scope at a point in time: on the `asOf` day, as known at the `knownAt` instant. Every project counts once, however many ways lead to it.',
})
export class Progress {
  /** Not public: for the fields that are computed later. */
  question: Question;
  rollUp: RollUp;

  @Field(() => Float, {
    nullable: true,
    description:
      'Weighted mean of the counted projects’ percents, 0 to 100, not rounded. A completed or operational project without a stated percent counts as 100. Null = nothing to average (no percent, or no weight), which is not zero.',
  })
  percent: number | null;

  @Field(() => Int, { description: 'Distinct projects counted: those of the scope, without the dropped ones.' })
  projectCount: number;

  @Field(() => Coverage, { description: 'How many of the counted projects have a percent.' })
  coverage: Coverage;

  @Cost({ weight: 0, assumedSize: 9 })
  @Field(() => [StageCount], {
    description: 'Distinct projects of the scope by stage, dropped projects included. Stages without a project are left out.',
  })
  byStage: StageCount[];

  @Field(() => DayScalar, { description: 'The day that the answer is for.' })
  asOf: Day;

  @Field(() => InstantScalar, { description: 'The instant that the answer is for: it uses exactly the facts that were on record then.' })
  knownAt: Date;

  @Field(() => Weighting, { description: 'How the projects are weighted.' })
  weighting: Weighting;

  @Field(() => Counting, { description: 'The part of a project that counts when it is in several places.' })
  counting: Counting;

  @Field(() => UnreportedRule, { description: 'The effect of a project without a percent.' })
  unreported: UnreportedRule;

  @Field(() => Float, {
    nullable: true,
    description:
      'Weighted mean of the percents planned for the `asOf` day. A project’s planned percent is stated by a report, else it is 0 before the first day, 100 after the last day and linear between. Null = no counted project has a schedule.',
  })
  plannedPercent: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'percent - plannedPercent, over the projects that have both; negative = behind. Null = no project has both.',
  })
  variance: number | null;

  @Field(() => Int, {
    description:
      'Counted projects that belong to the scope through more than one child, such as two provinces of a cluster; each is counted once.',
  })
  overlapCount: number;

  @Field(() => DecimalScalar, {
    description: 'The sum of the counted projects’ weights, or of the parts of them that the scope carries. An exact decimal.',
  })
  totalWeight: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The part of the counted projects’ weight that no node of the dimension carries: they have no province (corridor, sector), or their shares sum to less than 1. Null unless counting is ALLOCATED.',
  })
  unallocated: string | null;

  @Field(() => Freshness, { description: 'The age of the reports that the percent is made from.' })
  freshness: Freshness;

  @Field(() => ReportState, { nullable: true, description: 'The lowest state among the reports used; null = no report was used.' })
  status: ReportState | null;
}

@ObjectType({ simpleResolvers: true, description: 'One level of the mechanism, all its bodies together.' })
export class LevelProgress {
  @Field(() => BodyLevel, { description: 'The level.' })
  level: BodyLevel;

  @Field(() => Int, { description: 'Reporting steps below the Leaders’ Summit, which has 0, by the shortest way.' })
  depth: number;

  @Cost({ assumedSize: 10 })
  @Field(() => [Body], { description: 'The bodies of the level that exist on the `asOf` day.' })
  bodies: Body[];

  @Field(() => Progress, { description: 'The progress of the distinct projects of all bodies of the level together.' })
  progress: Progress;
}

@ObjectType({ simpleResolvers: true, description: 'Progress on one day of a series.' })
export class ProgressPoint {
  @Field(() => DayScalar, { description: 'The last day of the interval, or of the series.' })
  date: Day;

  @Field(() => Float, { nullable: true, description: 'The percent on this day; null = nothing to average, which is not zero.' })
  percent: number | null;

  @Field(() => Int, { description: 'Distinct projects counted on this day.' })
  projectCount: number;

  @Field(() => Coverage, { description: 'How many of the counted projects had a percent.' })
  coverage: Coverage;
}
