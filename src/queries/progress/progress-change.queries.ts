import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import type { ProjectState } from '../../domain/project-changes';
import type { BatchQuery } from '../shared/batch';
import { facts } from '../shared/facts';
import { type PointInTimeSql, toSql } from '../shared/point-in-time';
import { countingReports, LATEST_FIRST, preferredCostAt, scheduleAt } from './project-state';
import { type RollUpBasis, withMembers } from './roll-up-rows';
import { manyPerScope, type ScopeKey, type ScopeRow } from './scope';

/** A project of a node at two points in time, with the citations of the later facts. */
interface ComparedProject {
  readonly projectId: number;
  /** Null = at the earlier point the node did not reach it, or it was not on record. */
  readonly before: ProjectState | null;
  readonly after: ProjectState;
  readonly citationIds: Readonly<Record<'percent' | 'stage' | 'schedule' | 'cost', number | null>>;
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
  sql`(SELECT amount || ' ' || currency FROM (${preferredCostAt(sql`members.project_id`, point)}) preferred)`;

/** The members of the nodes at a point in time with every compared value; `percent` without the zeros of its scale. */
const membersAt = (scopes: readonly ScopeKey[], basis: RollUpBasis, point: PointInTimeSql): Sql => sql`
  (WITH ${withMembers(scopes, basis, point, { report: true })}
   SELECT members.kind, members.scope_id, members.project_id, members.code, members.report_id, members.stage, trim_scale(members.percent)::text AS percent, schedule.ends_on,
     CASE WHEN schedule.ends_on IS NOT NULL THEN schedule.ends_on_precision END AS ends_on_precision, ${costText(point)} AS cost
   FROM members LEFT JOIN LATERAL (${scheduleAt(sql`members.project_id`, point)}) schedule ON true)`;

/** The projects that each node reaches now, as they are and as they were, for any number of nodes in one statement. */
export const comparedProjects: BatchQuery<ScopeKey, ComparedProject[], Comparison> = async (db, scopes, { basis, since }) => {
  const [now, then] = [toSql(basis.pointInTime), toSql(since)];
  const rows = await db.rows<
    ScopeRow & { projectId: number; existed: boolean; citationIds: ComparedProject['citationIds'] } & Record<'was' | 'is', ProjectState>
  >(sql`
    SELECT kind, scope_id, project_id AS "projectId", before.code IS NOT NULL AS existed,
      json_build_object('stage', before.stage, 'percent', before.percent, 'endsOn', before.ends_on, 'endsOnPrecision', before.ends_on_precision, 'cost', before.cost) AS was,
      json_build_object('stage', after.stage, 'percent', after.percent, 'endsOn', after.ends_on, 'endsOnPrecision', after.ends_on_precision, 'cost', after.cost) AS is,
      json_build_object(
        'percent', (SELECT citation_id FROM ${facts('progress_report', 'used', now)} WHERE used.id = after.report_id),
        'stage', (SELECT report.citation_id FROM ${countingReports(sql`after.project_id`, now)} AND report.stage IS NOT NULL ${LATEST_FIRST} LIMIT 1),
        'schedule', (SELECT citation_id FROM (${scheduleAt(sql`after.project_id`, now)}) schedule),
        'cost', (SELECT citation_id FROM (${preferredCostAt(sql`after.project_id`, now)}) preferred)) AS "citationIds"
    FROM ${membersAt(scopes, basis, now)} after
    LEFT JOIN ${membersAt(scopes, { ...basis, where: null }, then)} before USING (kind, scope_id, project_id)
    ORDER BY after.code COLLATE "C"`);
  return manyPerScope(
    scopes,
    rows.map(({ existed, was, is, ...row }) => ({ ...row, before: existed ? was : null, after: is })),
  );
};

const shownText = (report: Sql): Sql => sql`coalesce(trim_scale(${report}.percent)::text, ${report}.stage)`;

/** The corrections, since the earlier point in time, of reports on the projects that each node reaches, in one statement. */
export const correctedReports: BatchQuery<ScopeKey, CorrectedReport[], Comparison> = async (db, scopes, { basis, since }) => {
  const [now, then] = [toSql(basis.pointInTime), toSql(since)];
  const rows = await db.rows<ScopeRow & CorrectedReport>(sql`
    WITH ${withMembers(scopes, basis, now, { report: true })}
    SELECT members.kind, members.scope_id, members.project_id AS "projectId",
      ${shownText(sql`old`)} AS before, ${shownText(sql`new`)} AS after, new.citation_id AS "citationId"
    FROM members
    JOIN ${facts('progress_report', 'old', then)} ON old.project_id = members.project_id
      AND old.superseded_at > ${then.knownAt} AND old.superseded_at <= ${now.knownAt}
    JOIN ${facts('progress_report', 'new', now)} ON new.supersedes_id = old.id
    ORDER BY members.code COLLATE "C", new.recorded_at, new.id`);
  return manyPerScope(scopes, rows);
};
