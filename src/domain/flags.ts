import { type Day, daysBetween } from './days';
import type { DatePrecision } from './vocabularies/mechanism';
import { type CostExtent, FlagKind, isBuilt, ProjectStage } from './vocabularies/projects';

/** The thresholds of every flag, in one place. */
export const FLAG_THRESHOLDS = {
  /** A rise of more points than this between neighbouring reports is a jump. */
  jumpPoints: 40,
  /** A report is stale above this age in days, where the caller names no other. */
  staleAfterDays: 365,
  /** A project still called completed, and not operational, this many days after it was first called so. */
  completedDays: 365,
  /** Figures in one currency of which the largest is more than this many times the smallest. */
  costRatio: 1.1,
  /** A last day that moved by more days than this between the first and the latest statement. */
  slippedDays: 30,
} as const;

interface ReportedPercent {
  readonly percent: number;
  readonly asOf: Day;
}

/** The facts that each kind of flag rests on. */
export interface FlagEvidence {
  readonly PERCENT_FELL: { readonly from: ReportedPercent; readonly to: ReportedPercent };
  readonly PERCENT_JUMPED: { readonly from: ReportedPercent; readonly to: ReportedPercent; readonly rise: number };
  /** `days` after its last day, which is known to `precision`. */
  readonly OVERDUE: { readonly endsOn: Day; readonly precision: DatePrecision; readonly asOf: Day; readonly days: number };
  /** `days` after the latest report. */
  readonly STALE: { readonly reportedOn: Day; readonly asOf: Day; readonly days: number };
  /** First called completed, and still so in the latest report, `days` later. */
  readonly COMPLETED_NOT_OPERATIONAL: { readonly completedOn: Day; readonly reportedOn: Day; readonly days: number };
  /** How many figures there are in a currency, and their extremes. */
  readonly CONFLICTING_COSTS: { readonly figures: number; readonly least: number; readonly most: number; readonly currency: string };
  readonly DATES_SLIPPED: {
    readonly from: Day;
    readonly fromPrecision: DatePrecision;
    readonly to: Day;
    readonly toPrecision: DatePrecision;
    readonly days: number;
  };
}

/** Something that a person should look at, and why. `asOf` is the day that it rests on; null = none. */
export type Flag<Kind extends FlagKind = FlagKind> = {
  readonly [K in Kind]: { readonly kind: K; readonly asOf: Day | null; readonly evidence: FlagEvidence[K] };
}[Kind];

export interface FlaggedReport {
  readonly asOf: Day;
  readonly stage: ProjectStage | null;
  /** The effective percent; null = the report says nothing of completion. */
  readonly percent: number | null;
}

/** A last day as a statement gives it, and how exactly it is known. */
interface StatedEnd {
  readonly day: Day;
  readonly precision: DatePrecision;
}

/** The facts by which the flags of a project are judged, at one point in time. */
export interface FlagFacts {
  /** The counting reports, the oldest first. */
  readonly reports: readonly FlaggedReport[];
  /** The last days that were stated, the oldest statement first; null = the statement gives none. */
  readonly endsOn: readonly (StatedEnd | null)[];
  /** Figures of the whole project, and of something larger: those of one extent should agree. */
  readonly costs: readonly { readonly amount: number; readonly currency: string; readonly extent: CostExtent }[];
}

/** By how many points a percent rises. Percents have four decimals at most; a difference of floats has more. */
export const pointsRisen = (from: number, to: number): number => Number((to - from).toFixed(4));

/** "A rise by so many points is a jump." */
export const isJump = (rise: number): boolean => rise > FLAG_THRESHOLDS.jumpPoints;

/** The flags of one report, compared with the one before it that has a percent. */
export function reportFlags(report: FlaggedReport, before: FlaggedReport | null): Flag[] {
  if (report.percent === null || before?.percent == null) return [];
  const { asOf } = report;
  const [from, to] = [
    { percent: before.percent, asOf: before.asOf },
    { percent: report.percent, asOf },
  ];
  const rise = pointsRisen(from.percent, to.percent);
  if (rise < 0) return [{ kind: FlagKind.PERCENT_FELL, asOf, evidence: { from, to } }];
  return isJump(rise) ? [{ kind: FlagKind.PERCENT_JUMPED, asOf, evidence: { from, to, rise } }] : [];
}

/** The flags of a project on a day. */
export function projectFlags({ reports, endsOn, costs }: FlagFacts, asOf: Day, staleAfterDays: number): Flag[] {
  const stage = reports.filter((report) => report.stage !== null).at(-1)?.stage ?? null;
  const finished = isBuilt(stage) || stage === ProjectStage.DROPPED;
  return [
    ...percentFlags(reports),
    ...(finished ? [] : overdueFlags(endsOn.at(-1) ?? null, asOf)),
    ...(finished ? [] : staleFlags(reports.at(-1), asOf, staleAfterDays)),
    ...completedFlags(reports),
    ...costFlags(costs),
    ...slippedFlags(endsOn),
  ];
}

function percentFlags(reports: readonly FlaggedReport[]): Flag[] {
  const withPercent = reports.filter((report) => report.percent !== null);
  return withPercent.flatMap((report, i) => reportFlags(report, withPercent[i - 1] ?? null));
}

function overdueFlags(stated: StatedEnd | null, asOf: Day): Flag[] {
  if (stated === null || stated.day >= asOf) return [];
  const { day: endsOn, precision } = stated;
  return [{ kind: FlagKind.OVERDUE, asOf: endsOn, evidence: { endsOn, precision, asOf, days: daysBetween(endsOn, asOf) } }];
}

function staleFlags(latest: FlaggedReport | undefined, asOf: Day, staleAfterDays: number): Flag[] {
  if (!latest) return [];
  const days = daysBetween(latest.asOf, asOf);
  return days > staleAfterDays ? [{ kind: FlagKind.STALE, asOf: latest.asOf, evidence: { reportedOn: latest.asOf, asOf, days } }] : [];
}

/** Still called completed long after the first time, and never operational since: built, but is it in use? */
function completedFlags(reports: readonly FlaggedReport[]): Flag[] {
  const staged = reports.filter((report) => report.stage !== null);
  const completed = staged.slice(staged.findLastIndex((report) => report.stage !== ProjectStage.COMPLETED) + 1);
  const [first, latest] = [completed[0], completed.at(-1)];
  if (!first || !latest) return [];
  const days = daysBetween(first.asOf, latest.asOf);
  if (days < FLAG_THRESHOLDS.completedDays) return [];
  const evidence = { completedOn: first.asOf, reportedOn: latest.asOf, days };
  return [{ kind: FlagKind.COMPLETED_NOT_OPERATIONAL, asOf: latest.asOf, evidence }];
}

/** Figures of one group should agree. */
const groupOfCost = ({ currency, extent }: FlagFacts['costs'][number]): string => `${currency} ${extent}`;

function costFlags(costs: FlagFacts['costs']): Flag[] {
  const groups = [...new Set(costs.map(groupOfCost))].sort();
  return groups.flatMap((group): Flag[] => {
    const alike = costs.filter((cost) => groupOfCost(cost) === group);
    const { currency } = alike[0]!;
    const amounts = alike.map(({ amount }) => amount).filter((amount) => amount > 0);
    const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
    if (amounts.length < 2 || most / least <= FLAG_THRESHOLDS.costRatio) return [];
    return [{ kind: FlagKind.CONFLICTING_COSTS, asOf: null, evidence: { figures: amounts.length, least, most, currency } }];
  });
}

function slippedFlags(stated: FlagFacts['endsOn']): Flag[] {
  const known = stated.filter((end) => end !== null);
  const [first, latest] = [known[0], known.at(-1)];
  if (first === undefined || latest === undefined) return [];
  const days = daysBetween(first.day, latest.day);
  if (days <= FLAG_THRESHOLDS.slippedDays) return [];
  const evidence = { from: first.day, fromPrecision: first.precision, to: latest.day, toPrecision: latest.precision, days };
  return [{ kind: FlagKind.DATES_SLIPPED, asOf: latest.day, evidence }];
}
