import { raw, type Sql, sql } from '../../database/sql';
import { facts } from '../shared/facts';
import type { PointInTimeSql } from '../shared/point-in-time';

const isOnRecord = (knownAt: Sql): Sql => sql`listing.recorded_at <= ${knownAt} AND listing.withdrawn_at > ${knownAt}`;

/**
 * The predicate "a project is in the portfolio": something on record speaks of it on the day or before. `project_listing` has, for each
 * project, the days from which it is listed, each with the instant since when that is on record.
 */
export const isListed = (projectId: Sql, { validOn, knownAt }: PointInTimeSql): Sql => sql`EXISTS (
  SELECT FROM project_listing listing
  WHERE listing.project_id = ${projectId} AND listing.listed_from <= ${validOn} AND ${isOnRecord(knownAt)})`;

/** The projects of the portfolio at a point in time, to follow FROM or JOIN. */
export const portfolio = (alias: string, point: PointInTimeSql): Sql => sql`(
  SELECT * FROM ${facts('project', 'project', point)} WHERE ${isListed(sql`project.id`, point)}) ${raw(alias)}`;

/** The predicate "this project of the portfolio has no part in the portfolio". The alias of the project is not `part`. */
export const isLeaf = (project: Sql, point: PointInTimeSql): Sql =>
  sql`NOT EXISTS (SELECT FROM ${portfolio('part', point)} WHERE part.parent_id = ${project}.id)`;

/** The first day of the portfolio that a project belongs to, as known at an instant; null = nothing on record has a day. */
export const listedFrom = (projectId: Sql, { knownAt }: Pick<PointInTimeSql, 'knownAt'>): Sql => sql`(
  SELECT min(listing.listed_from) FROM project_listing listing WHERE listing.project_id = ${projectId} AND ${isOnRecord(knownAt)})`;
