import { empty, raw, type Sql, sql } from '../../database/sql';
import { facts, wholeHistory } from '../shared/facts';
import type { PointInTimeSql } from '../shared/point-in-time';
import { walkedState } from './counting-reports';
import { isLeaf, isListed, isOfProgramme } from './portfolio';
import { membersOf } from './scope-membership';

/** What reports tell of a project: the columns of `project_state`, of which a walk through the reports gives the same. */
const COLUMNS = {
  percent: 'numeric',
  stated: 'boolean',
  stage: 'text',
  planned: 'numeric',
  report_id: 'integer',
  report_as_of: 'date',
  report_state: 'text',
  latest_id: 'integer',
  latest_as_of: 'date',
} as const;

/** The columns with their types, for the definition of a function. */
export const STATE_TYPES = Object.entries(COLUMNS)
  .map((column) => column.join(' '))
  .join(', ');

const columnsOf = (alias: string): Sql =>
  raw(
    Object.keys(COLUMNS)
      .map((column) => `${alias}.${column}`)
      .join(', '),
  );

/** Whether `project_state` answers for a basis: the one that is asked by default. Others walk through the reports. */
const isSettled = ({ provisional, certifiedOnly }: PointInTimeSql): boolean => !provisional && !certifiedOnly;

const isOnDay = (state: string, { validOn }: PointInTimeSql): Sql =>
  sql`${raw(state)}.valid_from <= ${validOn} AND ${raw(state)}.valid_to > ${validOn}`;

/** What reports told of the projects whose state has changed since the instant, by a walk: the body of `changed_states`. */
export const changedStates = (point: PointInTimeSql): Sql => sql`
  SELECT changed.project_id, ${columnsOf('walked')}
  FROM project_state changed CROSS JOIN LATERAL (${walkedState(sql`changed.project_id`, point)}) walked
  WHERE ${isOnDay('changed', point)} AND changed.known_from > ${point.knownAt}`;

/**
 * The states of all projects at a point in time: rows (project_id, …), none for a project on which no report has ever counted on the day.
 * `project_state` has what is known last. Where it has changed since the instant that is asked for, the reports are walked through.
 */
const settledStates = (point: PointInTimeSql): Sql => sql`(
    SELECT settled.project_id, ${columnsOf('settled')} FROM project_state settled WHERE ${isOnDay('settled', point)} AND settled.known_from <= ${point.knownAt}
    UNION ALL
    SELECT changed.project_id, ${columnsOf('changed')} FROM changed_states(${point.validOn}, ${point.knownAt}) changed)`;

/** What a query reads of leaf projects: every column of `project`, or the key alone. */
type OwnColumns = 'ALL' | 'KEY';

const ownColumns = (own: OwnColumns, id: Sql): Sql => (own === 'ALL' ? raw('project.*') : sql`${id} AS id`);

/** The areas of a kind that reach a project, by their keys. */
const membersOfProject = (kind: 'PROVINCE' | 'MEMBER_STATE', project: Sql, point: PointInTimeSql): Sql =>
  sql`ARRAY(SELECT DISTINCT area.scope_id FROM ${membersOf(kind, point)} area WHERE area.project_id = ${project} ORDER BY area.scope_id)`;

/** Leaf projects by the record: those of rows (project_id) that fulfil a condition on `own`, a row of `project`. */
const leavesByRecord = (projects: Sql, condition: Sql, point: PointInTimeSql): Sql => sql`
  SELECT own.id, (SELECT owned.body_id FROM effective_project_body(${point.knownAt}) owned WHERE owned.project_id = own.id) AS responsible_id,
    ${membersOfProject('PROVINCE', sql`own.id`, point)} AS province_ids, ${membersOfProject('MEMBER_STATE', sql`own.id`, point)} AS member_state_ids, ${columnsOf('known')}
  FROM (${projects}) changed
  JOIN ${facts('project', 'own', point)} ON own.id = changed.project_id
  CROSS JOIN LATERAL (${walkedState(sql`own.id`, point)}) known
  WHERE ${isListed(sql`own.id`, point)} AND ${condition} AND ${isLeaf(sql`own`, point)}`;

/** The leaf projects that have changed since the instant, by the record: on the default basis the body of `changed_leaves`. */
export const changedLeaves = (point: PointInTimeSql): Sql => {
  const changed = sql`
    SELECT DISTINCT standing.project_id FROM project_standing standing WHERE standing.known_from > ${point.knownAt}
    ${isSettled(point) ? sql`UNION SELECT state.project_id FROM project_state state WHERE ${isOnDay('state', point)} AND state.known_from > ${point.knownAt}` : empty}`;
  return leavesByRecord(changed, isOfProgramme(sql`own.relevance`), point);
};

/** The leaf projects outside the programme. They are few, and seldom asked for: nothing of them is settled. */
const outsideLeaves = (point: PointInTimeSql): Sql => {
  const isOutside = sql`NOT ${isOfProgramme(sql`outside.relevance`)}`;
  return leavesByRecord(
    sql`SELECT outside.id AS project_id FROM ${wholeHistory('project', 'outside')} WHERE ${isOutside}`,
    sql`true`,
    point,
  );
};

/** A condition on leaf projects by what stands of them in a row: their key, their responsible body and their provinces. */
export type LeafCondition = (leaf: { readonly id: Sql; readonly responsibleId: Sql; readonly provinceIds: Sql }) => Sql;

/** The leaf projects that have not changed since the instant. */
function settledLeaves(own: OwnColumns, point: PointInTimeSql, condition: LeafCondition): Sql {
  const { knownAt } = point;
  const known = isSettled(point)
    ? sql`LEFT JOIN project_state known ON known.project_id = standing.project_id AND ${isOnDay('known', point)}`
    : withReports(sql`standing.project_id`, point);
  return sql`
    SELECT ${ownColumns(own, sql`standing.project_id`)}, standing.body_id AS responsible_id, standing.province_ids, standing.member_state_ids, ${columnsOf('known')}
    FROM project_standing standing
    ${own === 'ALL' ? sql`JOIN ${wholeHistory('project', 'project')} ON project.id = standing.project_id` : empty} ${known}
    WHERE ${isOnDay('standing', point)} AND standing.known_from <= ${knownAt}
      ${isSettled(point) ? sql`AND (known.known_from IS NULL OR known.known_from <= ${knownAt})` : empty}
      AND ${condition({ id: sql`standing.project_id`, responsibleId: sql`standing.body_id`, provinceIds: sql`standing.province_ids` })}`;
}

/**
 * The leaf projects of the portfolio at a point in time with what their reports tell, to follow FROM: the columns of `project` (or its key
 * alone), the responsible body `responsible_id`, the areas `province_ids` and `member_state_ids`, and those of `known`. `project_standing` and
 * `project_state` have what is known last. A project that has changed since the instant that is asked for is judged by the record, as is one
 * outside the programme, which is among them only where it is asked for. The condition is put to each part, because PostgreSQL finds few projects by their keys only below the union.
 */
export function leafProjects(alias: string, own: OwnColumns, point: PointInTimeSql, condition: LeafCondition): Sql {
  const changed = isSettled(point) ? sql`changed_leaves(${point.validOn}, ${point.knownAt})` : sql`(${changedLeaves(point)})`;
  const byRecord = (leaves: Sql): Sql => sql`
    UNION ALL
    SELECT ${ownColumns(own, sql`changed.id`)}, changed.responsible_id, changed.province_ids, changed.member_state_ids, ${columnsOf('changed')}
    FROM ${leaves} changed ${own === 'ALL' ? sql`JOIN ${wholeHistory('project', 'project')} ON project.id = changed.id` : empty}
    WHERE ${condition({ id: sql`changed.id`, responsibleId: sql`changed.responsible_id`, provinceIds: sql`changed.province_ids` })}`;
  return sql`(
    ${settledLeaves(own, point, condition)} ${byRecord(changed)} ${point.outside ? byRecord(sql`(${outsideLeaves(point)})`) : empty}) ${raw(alias)}`;
}

/** Follows a project in FROM: `known`, what its reports tell at a point in time. All of its columns are null where none counts. */
export const withReports = (project: Sql, point: PointInTimeSql): Sql =>
  isSettled(point)
    ? sql`LEFT JOIN ${settledStates(point)} known ON known.project_id = ${project}`
    : sql`LEFT JOIN LATERAL (${walkedState(project, point)}) known ON true`;

/** A value over `known`, what the reports of a project tell at a point in time; null = no report counts. */
export const toldOf = (project: Sql, value: Sql, point: PointInTimeSql): Sql =>
  isSettled(point)
    ? sql`(SELECT ${value} FROM ${settledStates(point)} known WHERE known.project_id = ${project})`
    : sql`(SELECT ${value} FROM (${walkedState(project, point)}) known)`;
