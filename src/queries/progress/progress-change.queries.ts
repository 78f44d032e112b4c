import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import type { ProjectState } from '../../domain/project-changes';
import type { ProjectStage } from '../../domain/vocabularies/projects';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { type PointInTimeSql, toSql } from '../shared/point-in-time';
import { countingReports, LATEST_FIRST, preferredCostAt, scheduleAt } from './project-state';
import { type RollUpBasis, withMembers } from './roll-up-rows';
import type { ScopeKey } from './scope-membership';

/** A project of a node at two moments, with where the later facts were said. */
export interface ComparedProject {
  readonly projectId: number;
  /** Null = the node did not reach it at the earlier moment, or it was not on record. */
  readonly before: ProjectState | null;
  readonly after: ProjectState;
  readonly citationIds: Readonly<Record<'percent' | 'stage' | 'schedule' | 'cost', number | null>>;
}

/** A report that was on record at the earlier moment and has been corrected since. */
export interface CorrectedReport {
  readonly projectId: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly citationId: number | null;
}

/** Two moments to compare a node at, on one basis. */
export interface Comparison {
  readonly basis: RollUpBasis;
  readonly since: PointInTime;
}

const endsOn = (moment: PointInTimeSql): Sql => sql`(SELECT ends_on FROM (${scheduleAt(sql`members.project_id`, moment)}) schedule)`;
const cost = (moment: PointInTimeSql): Sql =>
  sql`(SELECT amount || ' ' || currency FROM (${preferredCostAt(sql`members.project_id`, moment)}) preferred)`;

/** The members of the nodes at a moment with all that is compared; `percent` without the zeros of its scale. */
const compared = (scopes: readonly ScopeKey[], basis: RollUpBasis, moment: PointInTimeSql): Sql => sql`
  (WITH ${withMembers(scopes, basis, moment, { report: true })}
   SELECT kind, scope_id, project_id, code, report_id, stage, trim_scale(percent)::text AS percent, ${endsOn(moment)} AS ends_on, ${cost(moment)} AS cost
   FROM members)`;

const keyOf = ({ kind, id }: ScopeKey): string => `${kind} ${id}`;

/** The projects that each node reaches now, as they are and as they were, for any number of nodes in one statement. */
export const comparedProjects: BatchQuery<ScopeKey, ComparedProject[], Comparison> = async (db, scopes, { basis, since }) => {
  const [now, then] = [toSql(basis.moment), toSql(since)];
  const rows = await db.rows<
    ScopeKey & { projectId: number; known: boolean; citationIds: ComparedProject['citationIds'] } & Record<'was' | 'is', ProjectState>
  >(sql`
    SELECT kind, scope_id AS id, project_id AS "projectId", before.code IS NOT NULL AS known,
      json_build_object('stage', before.stage, 'percent', before.percent, 'endsOn', before.ends_on, 'cost', before.cost) AS was,
      json_build_object('stage', after.stage, 'percent', after.percent, 'endsOn', after.ends_on, 'cost', after.cost) AS is,
      json_build_object(
        'percent', (SELECT citation_id FROM progress_report WHERE progress_report.id = after.report_id),
        'stage', (SELECT report.citation_id FROM ${countingReports(sql`after.project_id`, now)} AND report.stage IS NOT NULL ${LATEST_FIRST} LIMIT 1),
        'schedule', (SELECT citation_id FROM (${scheduleAt(sql`after.project_id`, now)}) schedule),
        'cost', (SELECT citation_id FROM (${preferredCostAt(sql`after.project_id`, now)}) preferred)) AS "citationIds"
    FROM ${compared(scopes, basis, now)} after
    LEFT JOIN ${compared(scopes, { ...basis, where: null }, then)} before USING (kind, scope_id, project_id)
    ORDER BY after.code COLLATE "C"`);
  return manyPerKey(
    scopes.map(keyOf),
    rows.map(({ known, was, is, ...row }) => ({ ...row, before: known ? was : null, after: is })),
    keyOf,
  );
};

const saying = (report: Sql): Sql => sql`coalesce(trim_scale(${report}.percent)::text, ${report}.stage)`;

/** The corrections, since the earlier moment, of reports on the projects that each node reaches, in one statement. */
export const correctedReports: BatchQuery<ScopeKey, CorrectedReport[], Comparison> = async (db, scopes, { basis, since }) => {
  const rows = await db.rows<ScopeKey & CorrectedReport & { stage: ProjectStage }>(sql`
    WITH ${withMembers(scopes, basis, toSql(basis.moment), { report: true })}
    SELECT members.kind, members.scope_id AS id, members.project_id AS "projectId",
      ${saying(sql`old`)} AS before, ${saying(sql`new`)} AS after, new.citation_id AS "citationId"
    FROM members
    JOIN progress_report old ON old.project_id = members.project_id AND old.recorded_at <= ${since.knownAt}::timestamptz
      AND old.superseded_at > ${since.knownAt}::timestamptz AND old.superseded_at <= ${basis.moment.knownAt}::timestamptz
    JOIN progress_report new ON new.supersedes_id = old.id
    ORDER BY members.code COLLATE "C", new.recorded_at, new.id`);
  return manyPerKey(scopes.map(keyOf), rows, keyOf);
};
