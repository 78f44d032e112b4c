import { raw, type Sql, sql } from '../../database/sql';
import type { PointInTimeSql } from '../shared/point-in-time';
import { walkedState } from './counting-reports';

/** What reports tell of a project: the columns of `project_state`, of which a walk through the reports gives the same. */
const COLUMNS = [
  'percent',
  'stated',
  'stage',
  'planned',
  'report_id',
  'report_as_of',
  'report_state',
  'latest_id',
  'latest_as_of',
] as const;

const columnsOf = (alias: string): Sql => raw(COLUMNS.map((column) => `${alias}.${column}`).join(', '));

/** Whether `project_state` answers for a basis: the one that is asked by default. Others walk through the reports. */
const isSettled = ({ provisional, certifiedOnly }: PointInTimeSql): boolean => !provisional && !certifiedOnly;

/**
 * The states of all projects at a point in time: rows (project_id, …), none for a project on which no report has ever counted on the day.
 * `project_state` has what was known last. Where it has changed since the instant that is asked for, the reports are walked through.
 */
const settledStates = (point: PointInTimeSql): Sql => {
  const onDay = (state: string): Sql => sql`${raw(state)}.valid_from <= ${point.validOn} AND ${raw(state)}.valid_to > ${point.validOn}`;
  return sql`(
    SELECT settled.project_id, ${columnsOf('settled')} FROM project_state settled WHERE ${onDay('settled')} AND settled.known_from <= ${point.knownAt}
    UNION ALL
    SELECT changed.project_id, ${columnsOf('walked')} FROM project_state changed CROSS JOIN LATERAL (${walkedState(sql`changed.project_id`, point)}) walked
    WHERE ${onDay('changed')} AND changed.known_from > ${point.knownAt})`;
};

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
