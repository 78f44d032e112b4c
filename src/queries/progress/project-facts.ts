import type { StringFilter } from '../../../schema/base/filter.input';
import { raw, selected, type Sql, sql } from '../../database/sql';
import { type Combinable, onKeys, onRelated } from '../shared/filter';
import type { PointInTimeSql } from '../shared/point-in-time';
import { hasReports, rolledCostUsdAt, rolledPercentAt, stageAt } from './project-state';
import { membersOf } from './scope-membership';

/** What has to be found out of a project `p` at a moment. */
const STATE_COLUMNS: Record<string, (at: PointInTimeSql) => Sql> = {
  stage: (at) => stageAt(sql`p.id`, at),
  percent: (at) => rolledPercentAt(sql`p`, at),
  costUsd: (at) => rolledCostUsdAt(sql`p`, at),
  hasReports: (at) => hasReports(sql`p.id`, at),
};

const reached =
  (kind: 'CLUSTER' | 'CORRIDOR' | 'MEMBER_STATE' | 'PROVINCE' | 'SECTOR') =>
  (at: PointInTimeSql): Sql =>
    sql`SELECT project_id, scope_id AS key FROM ${membersOf(kind, at)} reached`;

/** The things that projects are related to: rows (project_id, key), and the table that has their codes. */
const RELATED = {
  memberState: { table: raw('member_state'), rows: reached('MEMBER_STATE') },
  province: { table: raw('province'), rows: reached('PROVINCE') },
  cluster: { table: raw('cluster'), rows: reached('CLUSTER') },
  corridor: { table: raw('corridor'), rows: reached('CORRIDOR') },
  sector: { table: raw('sector'), rows: reached('SECTOR') },
  workingGroup: {
    table: raw('body'),
    rows: ({ knownAt: known }: PointInTimeSql) => sql`
      SELECT owned.project_id, owned.body_id AS key FROM effective_project_body(${known}) owned
      JOIN body ON body.id = owned.body_id AND body.level = 'WORKING_GROUP'`,
  },
};

export type RelatedName = keyof typeof RELATED;
export const RELATED_NAMES = Object.keys(RELATED) as RelatedName[];

/** How often a filter asks for each thing, in all its parts. */
function askedIn<F extends Combinable<F>>(filter: F, counts = new Map<string, number>()): Map<string, number> {
  for (const [name, value] of Object.entries(filter)) if (value != null) counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const part of [...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])]) askedIn(part, counts);
  return counts;
}

/**
 * What a filter of projects has to find out of each: once, however many conditions ask for it. The things that a project is related to
 * are found so where more than one condition asks for them; one alone is answered best for all projects at once.
 */
export class ProjectFacts<F extends Combinable<F>> {
  private readonly names: readonly string[];

  constructor(
    filter: F,
    private readonly at: PointInTimeSql,
  ) {
    this.names = [...askedIn(filter)]
      .filter(([name, times]) => name in STATE_COLUMNS || (name in RELATED && times > 1))
      .map(([name]) => name);
  }

  /** "A part of the filter needs one of them." */
  isNeeded(part: F): boolean {
    const asked = askedIn(part);
    return this.names.some((name) => asked.has(name));
  }

  /** Conditions on the codes of related things. */
  related(name: RelatedName, filter: StringFilter | null | undefined): Sql[] {
    if (!filter) return [];
    const { table, rows } = RELATED[name];
    if (this.names.includes(name)) return onKeys(raw(`found."${name}"`), table, filter);
    return onRelated(
      sql`(${rows(this.at)}) own JOIN ${table} related ON related.id = own.key WHERE own.project_id = p.id`,
      sql`related.code`,
      filter,
    );
  }

  /** A condition that speaks of them as columns of `found`, as one on the project `p` alone. */
  where(condition: Sql): Sql {
    const columns = this.names.map((name) => [`"${name}"`, STATE_COLUMNS[name]?.(this.at) ?? this.keysOf(name as RelatedName)] as const);
    // Not drawn into the condition, or each would be found anew wherever it stands there.
    return sql`(SELECT ${condition} FROM (SELECT ${selected(Object.fromEntries(columns))} OFFSET 0) found)`;
  }

  private keysOf(name: RelatedName): Sql {
    return sql`ARRAY(SELECT own.key FROM (${RELATED[name].rows(this.at)}) own WHERE own.project_id = p.id)`;
  }
}
