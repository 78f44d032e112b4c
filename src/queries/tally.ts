import { Counting, ReportState } from '../domain/enums';
import { empty, join, raw, sql, type Sql } from '../sql';
import type { At } from './at';
import { type Basis, countedPercent, type Facets, joinedMembers, withState } from './members';
import { bodiesOf, isOfBodies, projectsOfBodies, reachOf, type Scope } from './reach';

/** What of a tally is asked for: the rest is not computed. */
export interface Wanted extends Facets {
  /** Which projects are reached through more than one child. */
  readonly overlaps?: boolean;
  /** Whose latest report is recent. */
  readonly onTime?: boolean;
  /** How old the reports are that were used, and their lowest state. */
  readonly freshness?: boolean;
}

const STATES = Object.values(ReportState);

/** What is added up of projects with their state, by name. */
function sums(basis: Basis, { day }: At, wanted: Wanted): Record<string, Sql> {
  const weighed = (name: string, value: Sql): Record<string, Sql> => ({
    [`weighted_${name}`]: sql`sum(weight * (${value}))`,
    [`weight_${name}`]: sql`sum(weight) FILTER (WHERE (${value}) IS NOT NULL)`,
  });
  return {
    projects: sql`count(*)`,
    reported: sql`count(percent)`,
    weight: sql`sum(weight)`,
    ...weighed('percent', countedPercent(basis)),
    ...(basis.counting === Counting.ALLOCATED ? { uncarried: sql`sum(uncarried)` } : {}),
    ...(wanted.overlaps ? { overlapping: sql`count(*) FILTER (WHERE overlapping)` } : {}),
    ...(wanted.onTime ? { timely: sql`count(*) FILTER (WHERE reporting_half_year(${day}) - reporting_half_year(latest_as_of) <= 1)` } : {}),
    ...(wanted.planned ? { ...weighed('planned', sql`planned`), ...weighed('variance', sql`percent - planned`) } : {}),
  };
}

const named = (columns: Record<string, Sql>): Sql => join(Object.entries(columns).map(([name, value]) => sql`${value} AS ${raw(name)}`));

/** The sums of `members` for each node and stage. */
export const sumsOfMembers = (node: Sql, basis: Basis, at: At, wanted: Wanted): Sql => sql`
  SELECT ${node}, stage, ${named(sums(basis, at, wanted))} FROM members GROUP BY ${node}, stage`;

/**
 * The same for bodies and levels. What they reach of a project follows from two things about it: projects alike in both and in
 * stage are added up first, and only those few sums are joined to the nodes.
 */
function sumsOfBodies(basis: Basis, at: At, wanted: Wanted): Sql {
  const columns = sums(basis, at, wanted);
  return sql`
    SELECT node.kind, node.scope_id, alike.stage, ${join(Object.keys(columns).map((name) => sql`sum(alike.${raw(name)}) AS ${raw(name)}`))}
    FROM (SELECT body_id, located, stage, ${named(columns)} FROM owned JOIN state ON state.id = owned.project_id GROUP BY body_id, located, stage) alike
    JOIN node ON alike.body_id = ANY (node.bodies) OR (alike.located AND node.by_area)
    GROUP BY node.kind, node.scope_id, alike.stage`;
}

/** The tallies of nodes as a statement without its WITH. Of bodies and levels members are only read where they are needed one by one. */
export function withTallies(scopes: readonly Scope[], basis: Basis, at: At, wanted: Wanted): Sql {
  const bySums = basis.counting === Counting.DISTINCT && !wanted.overlaps && !wanted.freshness;
  const bodies = bySums ? scopes.filter(isOfBodies) : [];
  const others = bySums ? scopes.filter((scope) => !isOfBodies(scope)) : scopes;
  const parts = [
    ...(others.length > 0 ? [{
      reached: sql`reached AS MATERIALIZED (${reachOf(others, at, basis.groups, basis.counting === Counting.ALLOCATED)})`,
      which: sql`p.id IN (SELECT project_id FROM reached)`,
      sums: sumsOfMembers(sql`kind, scope_id`, basis, at, wanted),
    }] : []),
    ...(bodies.length > 0 ? [{
      reached: sql`node AS MATERIALIZED (${bodiesOf(bodies, at)}),
        owned AS MATERIALIZED (
          SELECT owned.* FROM (${projectsOfBodies(at)}) owned
          WHERE owned.body_id IN (SELECT unnest(bodies) FROM node) OR (owned.located AND (SELECT bool_or(by_area) FROM node)))`,
      which: sql`p.id IN (SELECT project_id FROM owned)`,
      sums: sumsOfBodies(basis, at, wanted),
    }] : []),
  ];
  return sql`
    ${join(parts.map(({ reached }) => reached))},
    ${withState(sql`(${join(parts.map(({ which }) => which), ' OR ')})`, basis, at, wanted)},
    ${others.length > 0 ? sql`${joinedMembers(sql`reached`, basis, at)},` : empty}
    by_stage AS (${join(parts.map(({ sums: ofPart }) => ofPart), ' UNION ALL ')})
    ${tallied(sql`kind, scope_id`, basis, at, wanted)}`;
}

/** The tally of each node from `by_stage`: a few sums added up. Only ages of reports, where they are wanted, need every member again. */
export function tallied(node: Sql, basis: Basis, { day }: At, wanted: Wanted): Sql {
  const counted = sql`FILTER (WHERE stage IS DISTINCT FROM 'DROPPED')`;
  const mean = (name: string): Sql => sql`(sum(${raw(`weighted_${name}`)}) ${counted} / nullif(sum(${raw(`weight_${name}`)}) ${counted}, 0))::float8`;
  const total = (column: string): Sql => sql`coalesce(sum(${raw(column)}) ${counted}, 0)::bigint`;
  return sql`
    SELECT tally.*${wanted.freshness ? sql`, ages.*` : empty} FROM (
      SELECT ${node}, ${mean('percent')} AS percent, ${total('projects')} AS "projectCount", ${total('reported')} AS reported,
        coalesce(sum(weight) ${counted}, 0) AS "totalWeight", json_agg(json_build_object('stage', stage, 'count', projects)) AS "byStage"
        ${basis.counting === Counting.ALLOCATED ? sql`, sum(uncarried) ${counted} AS unallocated` : empty}
        ${wanted.overlaps ? sql`, ${total('overlapping')} AS "overlapCount"` : empty}
        ${wanted.onTime ? sql`, ${total('timely')} AS "onTime"` : empty}
        ${wanted.planned ? sql`, ${mean('planned')} AS "plannedPercent", ${mean('variance')} AS variance` : empty}
      FROM by_stage GROUP BY ${node}) tally
    ${wanted.freshness ? sql`LEFT JOIN (${agesOf(node, basis, day)}) ages USING (${node})` : empty}`;
}

/** How old the reports of each node are that were used, and their lowest state. */
const agesOf = (node: Sql, { staleAfterDays }: Basis, day: Sql): Sql => sql`
  SELECT ${node}, max(report_as_of) AS newest, min(report_as_of) AS oldest,
    round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ${day} - report_as_of))::numeric)::integer AS "medianAgeDays",
    count(*) FILTER (WHERE ${day} - report_as_of > ${staleAfterDays}::integer) AS "staleCount",
    (${STATES}::text[])[min(array_position(${STATES}::text[], report_state))] AS status
  FROM members WHERE counts AND percent IS NOT NULL GROUP BY ${node}`;
