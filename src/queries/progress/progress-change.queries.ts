import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import type { EarlierProject, ProjectState } from '../../domain/project-changes';
import type { ChangeSubject } from '../../domain/vocabularies/progress';
import type { BatchQuery } from '../shared/batch';
import { facts, wholeHistory } from '../shared/facts';
import type { PointInTimeSql } from '../shared/point-in-time';
import { countingReports, latestFirst } from './counting-reports';
import { listedFrom } from './portfolio';
import { pointOf } from './project-filter';
import { costFigureAt, scheduleAt } from './project-state';
import { type RollUpBasis, withMembers } from './roll-up-rows';
import { manyPerScope, type ScopeKey, type ScopeRow } from './scope';

/** A project of a node at two points in time, with the citations of the later facts. */
interface ComparedProject {
  readonly projectId: number;
  readonly before: EarlierProject;
  readonly after: ProjectState;
  readonly citationIds: Readonly<Partial<Record<ChangeSubject, number | null>>>;
}

/** A report on record at the earlier point that has been corrected since. */
interface CorrectedReport {
  readonly projectId: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly citationId: number | null;
}

/** A comparison of a node now, as the basis says, with an earlier point in time. */
interface Comparison {
  readonly basis: RollUpBasis;
  readonly since: PointInTime;
}

const costText = (point: PointInTimeSql): Sql =>
  sql`(SELECT amount || ' ' || currency FROM (${costFigureAt(sql`members.project_id`, point)}) preferred)`;

/** The members of the nodes at a point in time with every compared value; `percent` without the zeros of its scale. */
const membersAt = (scopes: readonly ScopeKey[], basis: RollUpBasis, point: PointInTimeSql): Sql => sql`
  (WITH ${withMembers(scopes, basis, point, { report: true })}
   SELECT members.kind, members.scope_id, members.project_id, members.code, members.report_id, members.stage, trim_scale(members.percent)::text AS percent, members.stated,
     schedule.ends_on, CASE WHEN schedule.ends_on IS NOT NULL THEN schedule.ends_on_precision END AS ends_on_precision, ${costText(point)} AS cost
   FROM members LEFT JOIN LATERAL (${scheduleAt(sql`members.project_id`, point)}) schedule ON true)`;

const stateJson = (row: Sql): Sql => sql`json_build_object(
  'stage', ${row}.stage, 'percent', ${row}.percent, 'isStated', ${row}.stated, 'endsOn', ${row}.ends_on,
  'endsOnPrecision', ${row}.ends_on_precision, 'cost', ${row}.cost)`;

/** The projects that each node reaches now, as they are and as they were, for any number of nodes in one statement. */
export const comparedProjects: BatchQuery<ScopeKey, ComparedProject[], Comparison> = async (db, scopes, { basis, since }) => {
  const [now, then] = [pointOf(basis), pointOf({ ...basis, pointInTime: since })];
  const rows = await db.rows<
    ScopeRow & { projectId: number; existed: boolean; isListed: boolean; citationIds: ComparedProject['citationIds'] } & Record<
        'was' | 'is',
        ProjectState
      >
  >(sql`
    SELECT kind, scope_id, project_id AS "projectId", before.code IS NOT NULL AS existed,
      coalesce(${listedFrom(sql`project_id`, now)} <= ${then.validOn}, false) AS "isListed",
      ${stateJson(sql`before`)} AS was, ${stateJson(sql`after`)} AS is,
      json_build_object(
        'PERCENT', (SELECT citation_id FROM ${facts('progress_report', 'used', now)} WHERE used.id = after.report_id),
        'STAGE', (SELECT report.citation_id FROM ${countingReports(sql`after.project_id`, now)} AND report.stage IS NOT NULL ${latestFirst(now)} LIMIT 1),
        'LAST_DAY', (SELECT citation_id FROM (${scheduleAt(sql`after.project_id`, now)}) schedule),
        'COST', (SELECT citation_id FROM (${costFigureAt(sql`after.project_id`, now)}) preferred)) AS "citationIds"
    FROM ${membersAt(scopes, basis, now)} after
    LEFT JOIN ${membersAt(scopes, { ...basis, where: null }, then)} before USING (kind, scope_id, project_id)
    ORDER BY after.code COLLATE "C"`);
  return manyPerScope(
    scopes,
    rows.map(({ existed, isListed, was, is, ...row }) => ({ ...row, before: { state: existed ? was : null, isListed }, after: is })),
  );
};

const shownText = (report: Sql): Sql => sql`coalesce(trim_scale(${report}.percent)::text, ${report}.stage)`;

/** The keys of a report's corrections, and of theirs, to follow IN. */
const correctionsOf = (report: Sql): Sql => sql`(
  WITH RECURSIVE correction AS (
    SELECT first.id FROM ${wholeHistory('progress_report', 'first')} WHERE first.supersedes_id = ${report}
    UNION ALL
    SELECT next.id FROM correction JOIN ${wholeHistory('progress_report', 'next')} ON next.supersedes_id = correction.id)
  SELECT id FROM correction)`;

/**
 * The reports on the projects that each node reaches that counted at the earlier point in time and have given way to a correction since,
 * for any number of nodes in one statement.
 */
export const correctedReports: BatchQuery<ScopeKey, CorrectedReport[], Comparison> = async (db, scopes, { basis, since }) => {
  const [now, then] = [pointOf(basis), pointOf({ ...basis, pointInTime: since })];
  const rows = await db.rows<ScopeRow & CorrectedReport>(sql`
    WITH ${withMembers(scopes, basis, now, { report: true })}
    SELECT members.kind, members.scope_id, members.project_id AS "projectId",
      ${shownText(sql`old`)} AS before, ${shownText(sql`new`)} AS after, new.citation_id AS "citationId"
    FROM members
    CROSS JOIN LATERAL (
      SELECT report.* FROM ${countingReports(sql`members.project_id`, { ...then, validOn: now.validOn })} AND report.superseded_at IS NOT NULL) old
    CROSS JOIN LATERAL (
      SELECT report.* FROM ${countingReports(sql`members.project_id`, now)} AND report.id IN ${correctionsOf(sql`old.id`)}) new
    ORDER BY members.code COLLATE "C", new.recorded_at, new.id`);
  return manyPerScope(scopes, rows);
};
