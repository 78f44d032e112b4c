import { join, raw, selected, type Sql, sql } from '../../database/sql';
import { Counting, Weighting } from '../../domain/vocabularies/progress';
import type { PointInTimeSql } from '../shared/point-in-time';
import type { RollUpBasis, StateColumns } from './roll-up-rows';

/** Measures of a roll-up that are computed only on request. */
export interface RequestedMeasures {
  /** What the percent is made of: the number of stated percents and their mean, and the number of projects without a report. */
  readonly composition?: boolean;
  /** The planned percent, and the variance from it. */
  readonly planned?: boolean;
  /** The number of projects reached through more than one child. */
  readonly overlaps?: boolean;
  /** The number of projects whose latest report is recent. */
  readonly onTime?: boolean;
  /** The number of projects with a report that does not count yet. */
  readonly pending?: boolean;
  /** The age of the reports that give percents, and their lowest state. */
  readonly freshness?: boolean;
}

/** The columns of `state` that the measures need. */
export const stateColumnsOf = ({ planned, pending, onTime, freshness }: RequestedMeasures): StateColumns => ({
  planned,
  pending,
  latest: onTime,
  report: freshness,
});

/** The sums over projects with their state, by name. */
export function sums(basis: RollUpBasis, { validOn }: PointInTimeSql, requested: RequestedMeasures): Record<string, Sql> {
  // With equal weights, `count` and `sum` replace weighted numeric sums (half the time).
  const isOne = basis.weighting === Weighting.EQUAL && basis.counting === Counting.DISTINCT;
  const weighted = (name: string, value: Sql): Record<string, Sql> => ({
    [`weighted_${name}`]: isOne ? sql`sum(${value})` : sql`sum(weight * (${value}))`,
    [`weight_${name}`]: isOne ? sql`count(${value})` : sql`sum(weight) FILTER (WHERE (${value}) IS NOT NULL)`,
  });
  return {
    projects: sql`count(*)`,
    known: sql`count(percent)`,
    weighed: isOne ? sql`count(percent)` : sql`count(weight * percent)`,
    weightless: isOne ? sql`0` : sql`count(*) FILTER (WHERE weight IS NULL)`,
    weight: isOne ? sql`count(*)` : sql`sum(weight)`,
    ...weighted('percent', sql`percent`),
    ...(requested.composition
      ? {
          stated: sql`count(*) FILTER (WHERE stated)`,
          silent: sql`count(*) FILTER (WHERE silent)`,
          ...weighted('stated', sql`CASE WHEN stated THEN percent END`),
        }
      : {}),
    ...(basis.counting === Counting.ALLOCATED ? { unallocated: sql`sum(unallocated)` } : {}),
    ...(requested.overlaps ? { overlapping: sql`count(*) FILTER (WHERE overlapping)` } : {}),
    ...(requested.onTime
      ? { timely: sql`count(*) FILTER (WHERE reporting_half_year(${validOn}) - reporting_half_year(latest_as_of) <= 1)` }
      : {}),
    ...(requested.pending ? { pending: sql`count(*) FILTER (WHERE pending)` } : {}),
    ...(requested.planned
      ? {
          ...weighted('planned', sql`planned`),
          ...weighted('variance', sql`percent - planned`),
          planned: sql`count(weight * planned)`,
          compared: sql`count(weight * (percent - planned))`,
        }
      : {}),
  };
}

/** The kinds of areas by which projects are alike: the column of `state` with the keys of their areas. */
export const AREA_COLUMNS = { PROVINCE: 'province_ids', MEMBER_STATE: 'member_state_ids' } as const;

export type AreaKind = keyof typeof AREA_COLUMNS;

/** Whether a measure, or the way of counting, needs the row of each project that a node reaches. */
export const needsMembers = ({ counting }: RollUpBasis, { overlaps, freshness }: RequestedMeasures): boolean =>
  counting === Counting.ALLOCATED || overlaps === true || freshness === true;

/**
 * Projects of `state` that are alike in some columns and in stage, added up, to follow FROM as `alike`; and its columns, added up again. Where
 * those columns decide what reaches a project, only those few sums are joined to the nodes.
 */
export function alike(columns: readonly string[], basis: RollUpBasis, point: PointInTimeSql, requested: RequestedMeasures): AlikeSums {
  const same = columnList([...columns, 'stage']);
  const added = Object.entries(sums(basis, point, requested));
  // Equal sums have one column: with equal weights half of them are.
  const keyOf = ({ text, values }: Sql): string => JSON.stringify([text, values]);
  const columnOf = new Map<string, string>();
  for (const [name, sum] of added) if (!columnOf.has(keyOf(sum))) columnOf.set(keyOf(sum), name);
  const own = added.filter(([name, sum]) => columnOf.get(keyOf(sum)) === name);
  return {
    rows: sql`(SELECT ${same}, ${selected(Object.fromEntries(own))} FROM state GROUP BY ${same}) alike`,
    sums: join(added.map(([name, sum]) => sql`sum(alike.${raw(columnOf.get(keyOf(sum))!)}) AS ${raw(name)}`)),
  };
}

interface AlikeSums {
  readonly rows: Sql;
  readonly sums: Sql;
}

/** A list of columns. */
export const columnList = (columns: readonly string[]): Sql => join(columns.map(raw));

/** The sums of `members` for each node, identified by some columns, and stage. */
export const sumsOfMembers = (node: readonly string[], basis: RollUpBasis, point: PointInTimeSql, requested: RequestedMeasures): Sql => sql`
  SELECT ${columnList(node)}, stage, ${selected(sums(basis, point, requested))} FROM members GROUP BY ${columnList(node)}, stage`;
