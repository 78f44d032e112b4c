import { raw, type Sql, sql } from '../../database/sql';
import { ProjectRelevance } from '../../domain/vocabularies/projects';
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

/** The predicate "a project of this relevance is one of the programme". */
export const isOfProgramme = (relevance: Sql): Sql => sql`${relevance} = ${raw(`'${ProjectRelevance.PROGRAMME}'`)}`;

const whereAsked = ({ outside }: PointInTimeSql): Sql => (outside ? sql`true` : isOfProgramme(sql`project.relevance`));

/** The projects on record at a point in time, listed or not, to follow FROM or JOIN: those of the programme, and the others where they are asked for. */
export const projectsOnRecord = (alias: string, point: PointInTimeSql): Sql => sql`(
  SELECT * FROM ${facts('project', 'project', point)} WHERE ${whereAsked(point)}) ${raw(alias)}`;

/** The projects of the portfolio at a point in time, to follow FROM or JOIN: those of the programme, and the others where they are asked for. */
export const portfolio = (alias: string, point: PointInTimeSql): Sql => sql`(
  SELECT * FROM ${facts('project', 'project', point)} WHERE ${isListed(sql`project.id`, point)} AND ${whereAsked(point)}) ${raw(alias)}`;

/** The predicate "this project of the portfolio has no part in the portfolio". The alias of the project is not `part`. */
export const isLeaf = (project: Sql, point: PointInTimeSql): Sql =>
  sql`NOT EXISTS (SELECT FROM ${portfolio('part', point)} WHERE part.parent_id = ${project}.id)`;

/** The first day of the portfolio that a project belongs to, as known at an instant; null = nothing on record has a day. */
export const listedFrom = (projectId: Sql, { knownAt }: Pick<PointInTimeSql, 'knownAt'>): Sql => sql`(
  SELECT min(listing.listed_from) FROM project_listing listing WHERE listing.project_id = ${projectId} AND ${isOnRecord(knownAt)})`;
