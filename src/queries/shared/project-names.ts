import { raw, type Sql, sql } from '../../database/sql';
import { facts } from './facts';
import { isStatedBy, type PointInTimeSql } from './point-in-time';

/** The names of the project `alias`, of which the row has all columns, by language: those of the last statement by the day, else those of its row. */
export function namesAt(alias: string, point: PointInTimeSql): Sql {
  const project = raw(alias);
  return sql`
  CASE WHEN ${project}.renamed THEN coalesce(
    (SELECT named.names FROM ${facts('project_name', 'named', point)} WHERE named.project_id = ${project}.id AND ${isStatedBy(sql`named`, point)}
      ORDER BY named.as_of DESC LIMIT 1), ${project}.names) ELSE ${project}.names END`;
}

/** Rows (project_id, name, folded): what projects are called on any day, beside the names and aliases of their own rows. */
export const laterNames = (point: Pick<PointInTimeSql, 'knownAt'>): Sql => sql`(
  SELECT later.project_id, text.value AS name, fold_text(text.value) AS folded
  FROM ${facts('project_name', 'later', point)} CROSS JOIN jsonb_each_text(later.names) text)`;

/** Rows (project_id, folded): every name and alias that projects have or had, as it is searched for. */
export const everyName = (point: Pick<PointInTimeSql, 'knownAt'>): Sql => sql`(
  SELECT thing_id AS project_id, folded FROM search_entry WHERE type = 'PROJECT' AND kind = 'NAME'
  UNION ALL SELECT project_id, folded FROM ${laterNames(point)} named)`;
