import type { RowStore } from '../../database/rows';
import { raw, type Sql, sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import { endOfDay, type ReportingRound, spanOf } from '../../domain/rounds';
import { CompletenessBy } from '../../domain/vocabularies/progress';
import { facts, factsInForce, wholeHistory } from '../shared/facts';
import { type PointInTimeSql, toSql } from '../shared/point-in-time';
import { isLeaf, portfolio } from './portfolio';
import { membersOf } from './scope-membership';

/** How many projects of a node were reported for a round. Each project is one of drafted, submitted, verified, certified, missing. */
export interface CompletenessRow {
  /** Null = of all. */
  readonly code: string | null;
  readonly names: LocalizedTexts | null;
  readonly expected: number;
  readonly drafted: number;
  readonly submitted: number;
  readonly verified: number;
  readonly certified: number;
  readonly late: number;
  readonly missing: number;
}

/** The tables of the nodes. */
const NODES: Readonly<Record<Exclude<CompletenessBy, CompletenessBy.TOTAL>, string>> = {
  OFFICE: 'organisation',
  PROVINCE: 'province',
  CLUSTER: 'cluster',
  MEMBER_STATE: 'member_state',
  BODY: 'body',
};

/** Rows (scope_id, project_id): the projects that each office has to report, by the rules of the chains that are in force on the day. */
const duties = (point: PointInTimeSql): Sql => sql`(
  WITH reporter AS (
    SELECT office.id, office.province_id, office.member_state_id, rule.reach
    FROM organisation office
    JOIN member_state ON member_state.id = office.member_state_id
    JOIN report_rule rule ON rule.member_state = member_state.code AND in_force(rule.valid_from, rule.valid_to, ${point.validOn})
    WHERE rule.reporter_role IS NULL OR EXISTS (
      SELECT FROM ${factsInForce('organisation_role', 'held', point)} WHERE held.organisation_id = office.id AND held.role = rule.reporter_role))
  SELECT reporter.id AS scope_id, located.project_id
  FROM reporter JOIN ${facts('project_province', 'located', point)} ON reporter.reach = 'PROVINCE' AND located.province_id = reporter.province_id
  UNION ALL
  SELECT reporter.id, answers.project_id
  FROM reporter JOIN ${factsInForce('project_responsibility', 'answers', point)}
    ON reporter.reach = 'RESPONSIBLE' AND answers.organisation_id = reporter.id
  UNION ALL
  SELECT reporter.id, reached.project_id
  FROM reporter JOIN ${membersOf('MEMBER_STATE', point)} reached
    ON reporter.reach = 'MEMBER_STATE' AND reached.scope_id = reporter.member_state_id)`;

const membersBy = (by: CompletenessBy, point: PointInTimeSql): Sql =>
  by === CompletenessBy.OFFICE ? duties(point) : membersOf(by === CompletenessBy.TOTAL ? 'PROGRAMME' : by, point);

/**
 * How complete a round is now: of the leaf projects in the portfolio on its cut-off day, how far the reports of offices about its days have
 * come. By office, the reports of that office count; else those of any. A draft is counted for the persons of its office alone.
 */
export async function completenessOf(db: RowStore, round: ReportingRound, by: CompletenessBy, now: Date): Promise<CompletenessRow[]> {
  const point = toSql({ asOf: round.cutOff, knownAt: now, provisional: false, certifiedOnly: false });
  const { from, to } = spanOf(round);
  const isBy = (row: string): Sql => (by === CompletenessBy.OFFICE ? sql`${raw(row)}.office_id = member.scope_id` : sql`true`);
  const offices = [...new Set((db.reader ?? []).map(({ office }) => office))];
  const counts = sql`
    SELECT scope_id, count(*) AS expected,
      count(*) FILTER (WHERE state IS NULL AND is_drafted) AS drafted,
      count(*) FILTER (WHERE state = 'SUBMITTED') AS submitted,
      count(*) FILTER (WHERE state = 'VERIFIED') AS verified,
      count(*) FILTER (WHERE state = 'CERTIFIED') AS certified,
      count(*) FILTER (WHERE is_late) AS late,
      count(*) FILTER (WHERE state IS NULL AND NOT is_drafted) AS missing
    FROM (
      SELECT member.scope_id, reported.state, coalesce(reported.is_late, false) AS is_late, EXISTS (
          SELECT FROM report_draft draft JOIN organisation office ON office.id = draft.office_id
          WHERE draft.project_id = member.project_id AND draft.as_of BETWEEN ${from} AND ${to} AND ${isBy('draft')}
            AND office.code = ANY (${offices}::text[])) AS is_drafted
      FROM (
        SELECT DISTINCT reached.scope_id, reached.project_id
        FROM ${membersBy(by, point)} reached
        JOIN ${portfolio('listed', point)} ON listed.id = reached.project_id WHERE ${isLeaf(sql`listed`, point)}) member
      LEFT JOIN LATERAL (
        SELECT (array_agg(report.state ORDER BY array_position('{CERTIFIED,VERIFIED,SUBMITTED}', report.state)))[1] AS state,
          NOT ${round.isPaused}::boolean AND min(report.recorded_at) >= ${endOfDay(round.dueOn)}::timestamptz AS is_late
        FROM ${wholeHistory('progress_report', 'report')}
        WHERE report.project_id = member.project_id AND report.as_of BETWEEN ${from} AND ${to} AND report.submitted_by_id IS NOT NULL
          AND report.state IN ('SUBMITTED', 'VERIFIED', 'CERTIFIED') AND ${isBy('report')}) reported ON true) reported_project
    GROUP BY scope_id`;
  if (by === CompletenessBy.TOTAL) {
    const [total] = await db.rows<CompletenessRow>(sql`SELECT NULL AS code, NULL AS names, counted.* FROM (${counts}) counted`);
    return [total ?? NOTHING];
  }
  return db.rows<CompletenessRow>(sql`
    SELECT node.code, node.names, counted.* FROM (${counts}) counted JOIN ${raw(NODES[by])} node ON node.id = counted.scope_id
    ORDER BY node.code COLLATE "C"`);
}

/** A round in which no project is expected. */
const NOTHING: CompletenessRow = {
  code: null,
  names: null,
  expected: 0,
  drafted: 0,
  submitted: 0,
  verified: 0,
  certified: 0,
  late: 0,
  missing: 0,
};
