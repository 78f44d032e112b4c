import type { StringFilter } from '../../../schema/base/filter.input';
import { empty, raw, selected, type Sql, sql } from '../../database/sql';
import { factsInForce } from '../shared/facts';
import { type Combinable, onKeys, onRelated } from '../shared/filter';
import type { PointInTimeSql } from '../shared/point-in-time';
import { compositionAt, hasReports, latestReportAt, rolledCostUsdAt, rolledPercentAt, scheduleAt, stageAt } from './project-state';
import { membersOf } from './scope-membership';

/** Facts about a project `p` at a point in time, by the field of the filter. */
const STATE_COLUMNS: Record<string, (point: PointInTimeSql) => Sql> = {
  stage: (point) => stageAt(sql`p.id`, point),
  percent: (point) => rolledPercentAt(sql`p`, point),
  costUsd: (point) => rolledCostUsdAt(sql`p`, point),
  hasReports: (point) => hasReports(sql`p.id`, point),
  composition: (point) => compositionAt(sql`p`, point),
  lastReport: (point) => latestReportAt(sql`p.id`, point),
};

/** Days of a project's schedule at a point in time, by the field of the filter. */
const SCHEDULE_COLUMNS: Record<string, Sql> = { startsOn: sql`schedule.starts_on`, endsOn: sql`schedule.ends_on` };

const membersAsKeys =
  (kind: 'BODY' | 'CLUSTER' | 'CORRIDOR' | 'MEMBER_STATE' | 'PROVINCE' | 'SECTOR') =>
  (point: PointInTimeSql): Sql =>
    sql`SELECT project_id, scope_id AS key FROM ${membersOf(kind, point)} reached`;

/** Things that projects are related to, by the field of the filter: rows (project_id, key), and the table with their codes. */
const RELATED = {
  memberState: { table: raw('member_state'), rows: membersAsKeys('MEMBER_STATE') },
  province: { table: raw('province'), rows: membersAsKeys('PROVINCE') },
  cluster: { table: raw('cluster'), rows: membersAsKeys('CLUSTER') },
  corridor: { table: raw('corridor'), rows: membersAsKeys('CORRIDOR') },
  sector: { table: raw('sector'), rows: membersAsKeys('SECTOR') },
  body: { table: raw('body'), rows: membersAsKeys('BODY') },
  workingGroup: {
    table: raw('body'),
    rows: ({ knownAt }: PointInTimeSql) => sql`
      SELECT owned.project_id, owned.body_id AS key FROM effective_project_body(${knownAt}) owned
      JOIN body ON body.id = owned.body_id AND body.level = 'WORKING_GROUP'`,
  },
  responsible: {
    table: raw('organisation'),
    rows: (point: PointInTimeSql) => sql`
      SELECT held.project_id, held.organisation_id AS key FROM ${factsInForce('project_responsibility', 'held', point)}`,
  },
};

type RelatedName = keyof typeof RELATED;
export const RELATED_NAMES = Object.keys(RELATED) as RelatedName[];

/** The number of conditions on each field in all parts of a filter. */
function conditionCounts<F extends Combinable<F>>(filter: F, counts = new Map<string, number>()): Map<string, number> {
  for (const [name, value] of Object.entries(filter)) if (value != null) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const part of [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])]) conditionCounts(part, counts);
  return counts;
}

/**
 * The facts that a filter of projects needs about each project, as columns of `found`, each computed once however many conditions use
 * it. Related things are among them where several conditions ask for them; a single condition is faster as one search over all projects.
 */
export class ProjectFacts<F extends Combinable<F>> {
  private readonly names: readonly string[];

  constructor(
    filter: F,
    private readonly point: PointInTimeSql,
  ) {
    this.names = [...conditionCounts(filter)]
      .filter(([name, times]) => name in STATE_COLUMNS || name in SCHEDULE_COLUMNS || (name in RELATED && times > 1))
      .map(([name]) => name);
  }

  /** Whether a part of the filter needs any of the facts. */
  isNeeded(part: F): boolean {
    const counts = conditionCounts(part);
    return this.names.some((name) => counts.has(name));
  }

  /** Conditions on the codes of related things. */
  related(name: RelatedName, filter: StringFilter | null | undefined): Sql[] {
    if (!filter) return [];
    const { table, rows } = RELATED[name];
    if (this.names.includes(name)) return onKeys(raw(`found."${name}"`), table, filter);
    return onRelated(
      sql`(${rows(this.point)}) own JOIN ${table} related ON related.id = own.key WHERE own.project_id = p.id`,
      sql`related.code`,
      filter,
    );
  }

  /** A condition over `found` as a condition on the project `p` alone. */
  where(condition: Sql): Sql {
    const columns = this.names.map((name) => [`"${name}"`, this.column(name)] as const);
    const schedule = this.names.some((name) => name in SCHEDULE_COLUMNS)
      ? sql`FROM (SELECT) project LEFT JOIN LATERAL (${scheduleAt(sql`p.id`, this.point)}) schedule ON true`
      : empty;
    // OFFSET 0 keeps PostgreSQL from inlining the columns, which would compute each anew wherever the condition uses it.
    return sql`(SELECT ${condition} FROM (SELECT ${selected(Object.fromEntries(columns))} ${schedule} OFFSET 0) found)`;
  }

  private column(name: string): Sql {
    return STATE_COLUMNS[name]?.(this.point) ?? SCHEDULE_COLUMNS[name] ?? this.keysOf(name as RelatedName);
  }

  private keysOf(name: RelatedName): Sql {
    return sql`ARRAY(SELECT own.key FROM (${RELATED[name].rows(this.point)}) own WHERE own.project_id = p.id)`;
  }
}
