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

@ObjectType({
  simpleResolvers: true,
  description: 'What a percent is made of. Every counted project is in exactly one of the four, and together they are `projectCount`.',
})
export class Composition {
  @Field(() => Int, { description: 'Projects whose percent a report states.' })
  stated: number;

  @Field(() => Int, {
    description: 'Projects that count as 100 because they are completed or operational; no report states their percent.',
  })
  finished: number;

  @Field(() => Int, { description: 'Projects that have counting reports, none of which tells a percent.' })
  withoutPercent: number;

  @Field(() => Int, { description: 'Projects that have no counting report.' })
  silent: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'What the percent would be if every project without one stood at 0, and at 100. Projects without a weight are left out of both.',
})
export class PercentBounds {
  @Field(() => Float, { nullable: true, description: 'With all the others at 0; null = nothing is counted that has a weight.' })
  low: number | null;

  @Field(() => Float, { nullable: true, description: 'With all the others at 100; null = nothing is counted that has a weight.' })
  high: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'How much is known of the expected projects. Read it beside every percent.' })
export class Coverage {
  /** Not public: for `missing`. */
  question: Question;

  @Field(() => Int, { description: 'Projects that belong to the scope, without the dropped ones.' })
  expected: number;

  @Field(() => Int, { description: 'Counted projects that have a percent: stated, or 100 because they are finished.' })
  withPercent: number;

  @Field(() => Int, { description: 'Counted projects that have a counting report, with or without a percent.' })
  withAnyReport: number;

  @Field(() => Int, {
    description: 'Counted projects with a submitted or verified report that does not count yet; 0 where `includeProvisional` counts it.',
  })
  pending: number;

  @Field(() => Float, { nullable: true, description: 'withPercent / expected, 0 to 1; null = nothing is expected.' })
  withPercentShare: number | null;

  @Field(() => Float, { nullable: true, description: 'withAnyReport / expected, 0 to 1; null = nothing is expected.' })
  anyReportShare: number | null;

  @Field(() => Int, {
    description:
      'Counted projects whose latest counting report is of this reporting half-year or the one before it. The cut-offs, 30 June and 31 December, are the hub’s own default.',
  })
  onTime: number;

  @Field(() => Float, { nullable: true, description: 'onTime / expected, 0 to 1; null = nothing is expected.' })
  onTimeShare: number | null;

  @Field(() => Int, {
    description: 'Counted projects that have a percent.',
    deprecationReason: 'Use `withPercent`: it says what is counted.',
  })
  reported: number;

  @Field(() => Float, {
    description: 'withPercent / expected; 0 where nothing is expected.',
    deprecationReason: 'Use `withPercentShare`: it is null where nothing is expected.',
  })
  rate: number;

  @Field(() => Float, {
    description: 'onTime / expected; 0 where nothing is expected.',
    deprecationReason: 'Use `onTimeShare`: it is null where nothing is expected.',
  })
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
  description:
    'A sum of cost figures, one a project, each converted through US dollars at the rate of its own month. It covers the same projects in every currency.',
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

  @Field(() => Int, { description: 'Projects in the sum by a figure that is not `preferred`: the latest of the whole project.' })
  notPreferred: number;

  @Field(() => Int, {
    description: 'Counted projects outside the sum because no figure of the whole project is on record by the `asOf` day.',
  })
  noFigure: number;

  @Field(() => Int, {
    description: 'Counted projects outside the sum because their figure has no day, or no rate is stored for its month.',
  })
  noRate: number;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'What figures of bundles say beyond the figures of their parts, to the cent: the parts do not split it, and it is not in `amount`. Whole also where the scope has only some of the parts. Null = there is none.',
  })
  notSplit: string | null;

  @Field(() => Int, { description: 'Bundles in `notSplit`.' })
  notSplitProjects: number;

  @Field(() => Int, {
    description: 'Counted projects outside the sum: noFigure + noRate.',
    deprecationReason: 'Use `noFigure` and `noRate`: they tell the two apart.',
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
      'Weighted mean of the counted projects’ percents, 0 to 100, to ten decimals. A completed or operational project without a stated percent counts as 100: read `composition`, `statedPercent` and `bounds` beside it. Null = nothing to average (no percent, or no weight), which is not zero.',
  })
  percent: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Weighted mean of the stated percents alone, 0 to 100: finished projects without one are left out. Null = none is stated.',
  })
  statedPercent: number | null;

  @Field(() => PercentBounds, { description: 'What the unknown could make of the percent.' })
  bounds: PercentBounds;

  @Field(() => Composition, { description: 'What the percent is made of.' })
  composition: Composition;

  @Field(() => Int, {
    description:
      'The projects that `percent` is made of: those that have a percent and a weight, or all that have a weight where `unreported` is COUNT_AS_ZERO.',
  })
  percentProjects: number;

  @Field(() => Int, {
    description: 'Counted projects without a weight on the basis: no cost, or no assigned weight. They are in no percent and in no bound.',
  })
  withoutWeight: number;

  @Field(() => Int, { description: 'Distinct projects counted: those of the scope, without the dropped ones.' })
  projectCount: number;

  @Field(() => Coverage, { description: 'How much is known of the counted projects.' })
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

  @Field(() => Int, { description: 'The projects that `plannedPercent` is made of.' })
  plannedProjects: number;

  @Field(() => Int, { description: 'The projects that `variance` is made of.' })
  varianceProjects: number;

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

  @Field(() => Coverage, { description: 'How much was known of the counted projects.' })
  coverage: Coverage;

  @Field(() => Composition, { description: 'What the percent was made of.' })
  composition: Composition;

  @Field(() => Float, { nullable: true, description: 'The percent of the projects whose percent was stated; null = none was.' })
  statedPercent: number | null;

  @Field(() => PercentBounds, { description: 'What the unknown could make of the percent.' })
  bounds: PercentBounds;

  @Field(() => Float, {
    nullable: true,
    description:
      'The change of the mean, since the point before, over the projects that have a percent at both points; what else changed the percent is another mix of projects. Null = the first point, or no project has a percent at both.',
  })
  likeForLike: number | null;
}
