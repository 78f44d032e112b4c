import type { Day } from '../../domain/days';
import { Counting, type ReportState } from '../../domain/vocabularies/progress';
import { type ProjectStage } from '../../domain/vocabularies/projects';
import type { RollUpBasis } from './roll-up-rows';

/** The projects of one node, added up. */
export interface RollUp {
  /** 0 to 100; null = no project could be weighed. */
  readonly percent: number | null;
  /** The percent of the projects whose percent is stated; null = there is none with a weight. Only on request (composition). */
  readonly statedPercent: number | null;
  /** The percent if every project without one stood at 0, and at 100; null = no project has a weight. */
  readonly low: number | null;
  readonly high: number | null;
  /** Distinct projects counted: those reached, without the dropped. */
  readonly projectCount: number;
  /** Counted projects that have a percent. */
  readonly withPercent: number;
  /** Only on request (composition): those of them whose percent is stated, and counted projects without a counting report. */
  readonly stated: number;
  readonly silent: number;
  /** The projects that `percent` is made of. */
  readonly percentProjects: number;
  /** Counted projects without a weight on the basis: they are in no percent and in no bound. */
  readonly withoutWeight: number;
  /** Counted projects with a report that is handed in and does not count yet. Only on request. */
  readonly pending: number;
  /** Counted projects whose latest report is at most one reporting half-year old. Only on request. */
  readonly onTime: number;
  /** Distinct projects reached, by stage, the dropped included. */
  readonly byStage: readonly { readonly stage: ProjectStage | null; readonly count: number }[];
  /** Counted projects that reach the node through more than one child. Only on request. */
  readonly overlapCount: number;
  /** The sum of the weights of the counted projects, as far as the node carries them; an exact decimal. */
  readonly totalWeight: string;
  /** The part of their weights that no node of the dimension carries; null = counting is DISTINCT. An exact decimal. */
  readonly unallocated: string | null;
  /** Only on request (planned). Null = no counted project has one. */
  readonly plannedPercent: number | null;
  /** percent - plannedPercent over the projects that have both. */
  readonly variance: number | null;
  /** The projects that these two are made of. */
  readonly plannedProjects: number;
  readonly varianceProjects: number;
  /** Only on request (freshness): of the reports that give the percents. Null = no report. */
  readonly newest: Day | null;
  readonly oldest: Day | null;
  readonly medianAgeDays: number | null;
  readonly staleCount: number;
  readonly status: ReportState | null;
}

const EMPTY_ROLL_UP = {
  percent: null,
  projectCount: 0,
  statedPercent: null,
  low: null,
  high: null,
  withPercent: 0,
  stated: 0,
  silent: 0,
  percentProjects: 0,
  withoutWeight: 0,
  pending: 0,
  onTime: 0,
  byStage: [],
  overlapCount: 0,
  totalWeight: '0',
  plannedPercent: null,
  variance: null,
  plannedProjects: 0,
  varianceProjects: 0,
  newest: null,
  oldest: null,
  medianAgeDays: null,
  staleCount: 0,
  status: null,
};

/** A roll-up with a value for every measure, from a row that lacks those not requested; null = no project was reached. */
export function withDefaults(row: Partial<RollUp> | null, { counting }: RollUpBasis): RollUp {
  const unallocated = counting === Counting.ALLOCATED ? trimScale(row?.unallocated ?? '0') : null;
  return { ...EMPTY_ROLL_UP, ...row, totalWeight: trimScale(row?.totalWeight ?? '0'), unallocated };
}

/** An exact decimal without trailing zeros. */
export const trimScale = (decimal: string): string => (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);
