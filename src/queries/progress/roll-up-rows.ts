import type { ProjectFilter } from '../../../schema/projects/project.input';
import { empty, join, raw, selected, type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { Counting, UnreportedRule, type Weighting } from '../../domain/vocabularies/progress';
import type { PointInTimeSql } from '../shared/point-in-time';
import { apportioned, apportionment, UNALLOCATED } from './apportionment';
import { isInProgramme } from './body-membership';
import { isPending } from './counting-reports';
import type { ProjectGroups } from './grouping';
import { projectMatches } from './project-filter';
import { assignedWeightAt, costUsdAt, knownOf, plannedAt } from './project-state';
import type { ScopeKey } from './scope';
import { reachedBy, reachOf } from './scope-reach';
import { type LeafCondition, leafProjects } from './settled-state';

/** Options of a roll-up: point in time, weighting, counting, filter. */
export interface RollUpBasis {
  readonly pointInTime: PointInTime;
  readonly weighting: Weighting;
  readonly counting: Counting;
  readonly unreported: UnreportedRule;
  readonly where: ProjectFilter | null;
  readonly staleAfterDays: number;
  /** The question is about a project outside the programme. */
  readonly outside?: boolean;
  /** The nodes of the kind GROUP. */
  readonly groups?: ProjectGroups;
}

/** Columns of `state` besides id, percent, stated, silent, stage and weight. Columns that are not requested are not read. */
export interface StateColumns {
  /** The project's code, and the report that gives its percent: `report_id`, `report_as_of`, `report_state`. */
  readonly report?: boolean;
  /** The day of the latest report, with or without a percent: `latest_as_of`. */
  readonly latest?: boolean;
  /** The planned percent: `planned`. */
  readonly planned?: boolean;
  /** Whether a report is handed in that does not count yet: `pending`. */
  readonly pending?: boolean;
  /** The responsible body, `body_id`, and whether the project is `located` in the programme's provinces. */
  readonly bodies?: boolean;
  /** The keys of its provinces and member states: `province_ids`, `member_state_ids`. */
  readonly areas?: boolean;
}

/** The requested columns, over a row `p` of `leafProjects`. */
const stateColumns = ({ report, latest, planned, pending, bodies, areas }: StateColumns, point: PointInTimeSql): Record<string, Sql> => ({
  ...(report
    ? { code: sql`p.code`, report_id: sql`p.report_id`, report_as_of: sql`p.report_as_of`, report_state: sql`p.report_state` }
    : {}),
  ...(latest ? { latest_as_of: sql`p.latest_as_of` } : {}),
  ...(planned ? { planned: plannedAt(sql`p.id`, point, sql`p.planned`) } : {}),
  ...(pending ? { pending: isPending(sql`p.id`, point) } : {}),
  ...(bodies ? { body_id: sql`p.responsible_id`, located: isInProgramme(sql`p.province_ids`, point) } : {}),
  ...(areas ? { province_ids: sql`p.province_ids`, member_state_ids: sql`p.member_state_ids` } : {}),
});

const WEIGHT: Record<Weighting, (point: PointInTimeSql) => Sql> = {
  EQUAL: () => sql`1::numeric`,
  COST: (point) => costUsdAt(sql`p.id`, point),
  ASSIGNED: (point) => assignedWeightAt(sql`p.id`, point),
};

/** The CTE `state`: the leaf projects that fulfil a condition and the filter of the basis, each once, with their state. */
export function withState(
  condition: LeafCondition,
  { weighting, where }: RollUpBasis,
  point: PointInTimeSql,
  columns: StateColumns = {},
): Sql {
  const needsProject = where !== null || columns.report === true;
  // What is added up by bodies or areas alone is read once, at once; elsewhere PostgreSQL would join before it knows how many there are.
  return sql`
  state AS ${columns.bodies || columns.areas ? empty : raw('MATERIALIZED')} (
    SELECT ${selected({ id: sql`p.id`, ...knownOf(sql`p`), weight: WEIGHT[weighting](point), ...stateColumns(columns, point) })}
    FROM ${leafProjects('p', needsProject ? 'ALL' : 'KEY', point, condition)}
    WHERE ${projectMatches(where, point)})`;
}

/** The rows of `reached`, each as `member`, beside the `state` of their project. */
export const MEMBER_WITH_STATE = sql`reached member JOIN state ON state.id = member.project_id`;

/**
 * The CTE `members` (and `split` before it where counting is ALLOCATED), after `state`, from joins that yield `member` beside `state`.
 * Columns: those of `member` (as `reachOfNodes`), percent, stated, silent, stage, counts, weight, the requested columns of `state`, and unallocated
 * where counting is ALLOCATED.
 *
 * counts = not dropped; weight = the part that the node carries; unallocated = the part that no node of its dimension carries.
 */
export function joinedMembers(joins: readonly Sql[], { counting }: RollUpBasis, point: PointInTimeSql, columns: StateColumns = {}): Sql {
  const isAllocated = counting === Counting.ALLOCATED;
  const ofState = join(
    [...Object.keys(knownOf(sql`p`)), ...Object.keys(stateColumns(columns, point))].map((name) => sql`state.${raw(name)}`),
  );
  const rows = (from: Sql): Sql => sql`
    SELECT member.*, ${ofState}, state.stage IS DISTINCT FROM 'DROPPED' AS counts, ${apportioned(sql`state.weight`, counting)} AS weight
      ${isAllocated ? sql`, ${UNALLOCATED} AS unallocated` : empty}
    FROM ${from}`;
  return sql`
    ${isAllocated ? sql`split AS MATERIALIZED (${apportionment(point)}),` : empty}
    members AS (${join(joins.map(rows), ' UNION ALL ')})`;
}

/** The CTE `reached`: the rows of `reachOf` for some nodes on a basis. */
export const withReached = (scopes: readonly ScopeKey[], { groups, counting }: RollUpBasis, point: PointInTimeSql): Sql =>
  sql`reached AS (${reachOf(scopes, point, groups, counting === Counting.ALLOCATED)})`;

/** CTEs that end in `members`: the projects of some nodes. The state of a project is computed once, however many nodes reach it. */
export const withMembers = (scopes: readonly ScopeKey[], basis: RollUpBasis, point: PointInTimeSql, columns: StateColumns = {}): Sql => sql`
  ${withReached(scopes, basis, point)},
  ${withState(({ id }) => reachedBy(scopes, id, point, basis.groups), basis, point, columns)},
  ${joinedMembers([MEMBER_WITH_STATE], basis, point, columns)}`;

/** The percent of a member in the sums: null, or zero on request, where it has none. */
export const countedPercent = ({ unreported }: Pick<RollUpBasis, 'unreported'>): Sql =>
  unreported === UnreportedRule.COUNT_AS_ZERO ? sql`coalesce(percent, 0)` : sql`percent`;
