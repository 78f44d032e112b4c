import type { Page } from '../../../schema/base/connection.type';
import type { RowStore } from '../../database/rows';
import { empty, raw, type Sql, sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import type { Power } from '../../domain/permissions';
import { endOfDay, type ReportingRound, spanOf } from '../../domain/rounds';
import { OrderDirection } from '../../domain/vocabularies/api';
import { CompletenessBy, DutyState } from '../../domain/vocabularies/progress';
import { factsInForce, wholeHistory } from '../shared/facts';
import type { Order } from '../shared/order';
import { type PageSpec, pageStatement, type RowWithPosition, toPage } from '../shared/page';
import type { PointInTimeSql } from '../shared/point-in-time';
import { isLeaf, isOfProgramme, portfolio } from './portfolio';
import { beginsAtOffice, projectsOfGroups } from './reporting-offices';
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

/** Rows (scope_id, project_id): the projects that each office has to report on the day, by the rules of the chains and by what was decided beside them. */
const duties = (point: PointInTimeSql): Sql => sql`(
  SELECT ruled.scope_id, ruled.project_id FROM ${dutiesByRules(point)} ruled
  WHERE coalesce(duty_override_on(ruled.project_id, ruled.scope_id, ${point.validOn}), true)
  UNION ALL
  SELECT decided.office_id, decided.project_id FROM duty_override decided
  WHERE decided.reports AND duty_override_on(decided.project_id, decided.office_id, ${point.validOn})
    AND report_chain(decided.project_id, decided.office_id, ${point.validOn}) IS NOT NULL)`;

/** Rows (scope_id, project_id): what the rules of the chains that are in force on the day give to each office: no project outside the programme. */
export const dutiesByRules = (point: PointInTimeSql): Sql => sql`(
  WITH reporter AS (
    SELECT office.id, office.province_id, office.member_state_id, rule.reach
    FROM organisation office JOIN report_rule rule ON ${beginsAtOffice(point)}),
  ruled (scope_id, project_id) AS (
    SELECT reporter.id, located.project_id
    FROM reporter JOIN ${factsInForce('project_province', 'located', point)} ON reporter.reach = 'PROVINCE' AND located.province_id = reporter.province_id
    UNION ALL
    SELECT reporter.id, answers.project_id
    FROM reporter JOIN ${factsInForce('project_responsibility', 'answers', point)}
      ON reporter.reach = 'RESPONSIBLE' AND answers.organisation_id = reporter.id
    UNION ALL
    SELECT reporter.id, reached.project_id
    FROM reporter JOIN ${membersOf('MEMBER_STATE', point)} reached
      ON reporter.reach = 'MEMBER_STATE' AND reached.scope_id = reporter.member_state_id
    UNION ALL
    SELECT reporter.id, kept.project_id
    FROM reporter JOIN ${projectsOfGroups(point)} kept ON reporter.reach = 'WORKING_GROUP' AND kept.office_id = reporter.id)
  SELECT ruled.* FROM ruled JOIN ${wholeHistory('project', 'project')} ON project.id = ruled.project_id WHERE ${isOfProgramme(sql`project.relevance`)})`;

const membersBy = (by: CompletenessBy, point: PointInTimeSql): Sql =>
  by === CompletenessBy.OFFICE ? duties(point) : membersOf(by === CompletenessBy.TOTAL ? 'PROGRAMME' : by, point);

/**
 * Rows (scope_id, project_id, state, is_late): the leaf projects in the portfolio on the cut-off day of a round, and how far the reports of
 * offices about its days have come, each as it counts for a node. `state` is that of the report that has come furthest, DRAFTED where the
 * readers' own office has a draft alone, else MISSING. By office, the reports of that office count; else those of any.
 */
function reportedDuties(round: ReportingRound, by: CompletenessBy, reader: readonly Power[] | null): Sql {
  const point = { validOn: sql`${round.cutOff}::date`, knownAt: sql`statement_timestamp()`, provisional: false, certifiedOnly: false };
  const { from, to } = spanOf(round);
  const isBy = (row: string): Sql => (by === CompletenessBy.OFFICE ? sql`${raw(row)}.office_id = member.scope_id` : sql`true`);
  const offices = [...new Set((reader ?? []).map(({ office }) => office))];
  return sql`(
    SELECT member.scope_id, member.project_id, coalesce(reported.is_late, false) AS is_late,
      CASE WHEN reported.state IS NOT NULL THEN reported.state
        WHEN EXISTS (
          SELECT FROM report_draft draft JOIN organisation office ON office.id = draft.office_id
          WHERE draft.project_id = member.project_id AND draft.as_of BETWEEN ${from} AND ${to} AND ${isBy('draft')}
            AND office.code = ANY (${offices}::text[])) THEN ${DutyState.DRAFTED}
        ELSE ${DutyState.MISSING} END AS state
    FROM (
      SELECT DISTINCT reached.scope_id, reached.project_id
      FROM ${membersBy(by, point)} reached
      JOIN ${portfolio('listed', point)} ON listed.id = reached.project_id WHERE ${isLeaf(sql`listed`, point)}) member
    LEFT JOIN LATERAL (
      SELECT (array_agg(report.state ORDER BY array_position('{CERTIFIED,VERIFIED,SUBMITTED}', report.state)))[1] AS state,
        NOT ${round.isPaused}::boolean AND min(report.recorded_at) >= ${endOfDay(round.dueOn)}::timestamptz AS is_late
      FROM ${wholeHistory('progress_report', 'report')}
      WHERE report.project_id = member.project_id AND report.as_of BETWEEN ${from} AND ${to} AND report.submitted_by_id IS NOT NULL
        AND report.state IN ('SUBMITTED', 'VERIFIED', 'CERTIFIED') AND ${isBy('report')}) reported ON true)`;
}

/** How complete a round is now, by node. A draft is counted for the persons of its office alone. */
export async function completenessOf(db: RowStore, round: ReportingRound, by: CompletenessBy): Promise<CompletenessRow[]> {
  const are = (state: DutyState): Sql => sql`count(*) FILTER (WHERE state = ${state})`;
  const counts = sql`
    SELECT scope_id, count(*) AS expected, ${are(DutyState.DRAFTED)} AS drafted, ${are(DutyState.SUBMITTED)} AS submitted,
      ${are(DutyState.VERIFIED)} AS verified, ${are(DutyState.CERTIFIED)} AS certified, count(*) FILTER (WHERE is_late) AS late,
      ${are(DutyState.MISSING)} AS missing
    FROM ${reportedDuties(round, by, db.reader)} duty GROUP BY scope_id`;
  if (by === CompletenessBy.TOTAL) {
    const [total] = await db.rows<CompletenessRow>(sql`SELECT NULL AS code, NULL AS names, counted.* FROM (${counts}) counted`);
    return [total ?? NOTHING];
  }
  return db.rows<CompletenessRow>(sql`
    SELECT node.code, node.names, counted.* FROM (${counts}) counted JOIN ${raw(NODES[by])} node ON node.id = counted.scope_id
    ORDER BY node.code COLLATE "C"`);
}

/** What is expected of a round: a project, and how far its report has come. */
export interface Duty {
  /** The code of the office, province and so on; null = of all projects. */
  readonly code: string | null;
  /** The key of the project. */
  readonly projectId: number;
  readonly state: DutyState;
  readonly isLate: boolean;
}

/** Which duties are meant. Null = all. */
export interface DutyChoice {
  readonly by: CompletenessBy;
  /** The code of one office, province and so on, as it is stored. */
  readonly code: string | null;
  readonly state: DutyState | null;
  readonly isLate: boolean | null;
}

/** Duties come by the codes of the nodes and of the projects. */
export const DUTY_ORDER: Order = {
  name: 'duty',
  terms: [sql`duty.code`, sql`duty.project`].map((expression) => ({ expression, type: 'text', direction: OrderDirection.ASC })),
};

/** What the numbers of `completenessOf` count, one by one. */
function chosenDuties(db: RowStore, round: ReportingRound, { by, code, state, isLate }: DutyChoice): Sql {
  const isTotal = by === CompletenessBy.TOTAL;
  return sql`(
    SELECT ${isTotal ? sql`NULL` : sql`node.code`} AS code, project.code AS project, reported.project_id, reported.state, reported.is_late
    FROM ${reportedDuties(round, by, db.reader)} reported
    JOIN ${wholeHistory('project', 'project')} ON project.id = reported.project_id
    ${isTotal ? empty : sql`JOIN ${raw(NODES[by])} node ON node.id = reported.scope_id`}
    WHERE (${state}::text IS NULL OR reported.state = ${state}) AND (${isLate}::boolean IS NULL OR reported.is_late = ${isLate})
      AND (${code}::text IS NULL OR ${isTotal ? sql`NULL` : sql`node.code`} = ${code}))`;
}

export async function dutyPage(db: RowStore, round: ReportingRound, choice: DutyChoice, page: PageSpec): Promise<Page<Duty>> {
  const rows = await db.rows<Duty & RowWithPosition>(
    pageStatement(
      sql`duty.code, duty.project_id AS "projectId", duty.state, duty.is_late AS "isLate"`,
      sql`${chosenDuties(db, round, choice)} duty`,
      sql`true`,
      DUTY_ORDER,
      page,
    ),
  );
  return toPage(rows, DUTY_ORDER, page);
}

export async function dutyCount(db: RowStore, round: ReportingRound, choice: DutyChoice): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`SELECT count(*)::integer AS count FROM ${chosenDuties(db, round, choice)} duty`);
  return row!.count;
}

/** Rows (office, project): the keys of the offices that have not reported all of their projects, and of these projects. A draft is no report. */
export const unreportedDuties = (round: ReportingRound): Sql => sql`(
  SELECT scope_id AS office, project_id AS project FROM ${reportedDuties(round, CompletenessBy.OFFICE, null)} duty
  WHERE state = ${DutyState.MISSING})`;

/** Rows (office, missing): the offices that have not reported all of their projects, and how many. */
export const unreported = (round: ReportingRound): Sql => sql`(
  SELECT office, count(*)::integer AS missing FROM ${unreportedDuties(round)} duty GROUP BY office)`;

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
