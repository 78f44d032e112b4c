import { Project } from '../../../entities/projects/project.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { ProjectFilter, ProjectOrder } from '../../../schema/projects/project.input';
import { type Sql, sql } from '../../database/sql';
import type { Lang } from '../../domain/languages';
import type { PointInTime } from '../../domain/point-in-time';
import type { OrderDirection } from '../../domain/vocabularies/api';
import { ProjectOrderField, type ProjectStage } from '../../domain/vocabularies/projects';
import { projectMatches } from '../progress/project-filter';
import { isCrossBorder, isLate, isUnreported, rolledCostUsdAt, rolledPercentAt, stageAt } from '../progress/project-state';
import { type Groups, reaches, type ScopeKind } from '../progress/scope-membership';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { entityPages } from '../shared/entity-pages';
import { keyArray } from '../shared/key-array';
import { byName } from '../shared/name-order';
import type { Order, OrderTerm, PageSpec } from '../shared/page';
import { type PointInTimeSql, toSql } from '../shared/point-in-time';

/** What a list can be narrowed to besides a caller's own filter. */
const ONLY = { UNREPORTED: isUnreported, LATE: isLate, CROSS_BORDER: isCrossBorder };

/** What a list of projects is asked for: the same for every node of a batch. */
export interface ProjectListing {
  readonly kind: ScopeKind;
  readonly moment: PointInTime;
  readonly where: ProjectFilter | null;
  /** UNREPORTED: only those that count and have no percent; LATE: that are late; CROSS_BORDER: that are, or are a part of a whole that is. */
  readonly only?: keyof typeof ONLY;
  /** What the nodes are where they are groups. */
  readonly groups?: Groups;
}

/** One page of such a list. */
export interface ProjectPaging extends ProjectListing {
  readonly window: PageSpec;
  readonly orderBy: readonly ProjectOrder[];
  readonly lang: Lang;
  /** Properties that the answer needs; the others are not read. */
  readonly properties: readonly string[];
}

const TERMS: Record<ProjectOrderField, (at: PointInTimeSql, lang: Lang) => Omit<OrderTerm, 'direction'>> = {
  CODE: () => ({ expression: sql`p.code`, type: 'text' }),
  NAME: (_, lang) => ({ expression: byName(sql`p.names`, lang), type: 'text' }),
  STARTS_ON: () => ({ expression: sql`p.starts_on`, type: 'date' }),
  ENDS_ON: () => ({ expression: sql`p.ends_on`, type: 'date' }),
  PERCENT: (at) => ({ expression: rolledPercentAt(sql`p`, at), type: 'numeric' }),
  COST: (at) => ({ expression: rolledCostUsdAt(sql`p`, at), type: 'numeric' }),
};

/** The total order of projects for the wanted fields; the code, which is unique, decides what they leave open. */
export function projectOrder(orderBy: readonly ProjectOrder[], moment: PointInTime, lang: Lang): Order {
  const wanted = [...orderBy, { field: ProjectOrderField.CODE, direction: 'ASC' as OrderDirection }];
  const byNames = orderBy.some(({ field }) => field === ProjectOrderField.NAME);
  return {
    name: ['project', ...wanted.map(({ field, direction }) => `${field}.${direction}`), byNames ? lang : ''].join(' '),
    terms: wanted.map(({ field, direction }) => ({ ...TERMS[field](toSql(moment), lang), direction })),
  };
}

const listed = ({ kind, moment, where, only, groups }: ProjectListing, scopeId: Sql): Sql => {
  const condition = sql`${reaches(kind, scopeId, sql`p`, toSql(moment), groups)} AND ${projectMatches(where, toSql(moment))}`;
  return only ? sql`${condition} AND ${ONLY[only](sql`p.id`, toSql(moment))}` : condition;
};

/** A page of the projects of each node, all nodes in one statement. */
export const projectPages: BatchQuery<number, Page<Project>, ProjectPaging> = (
  db,
  scopeIds,
  { window, orderBy, lang, properties, ...listing },
) =>
  entityPages(db, Project, scopeIds, {
    alias: 'p',
    where: listed(listing, sql`owner.id`),
    order: projectOrder(orderBy, listing.moment, lang),
    window,
    properties,
  });

/** How many projects each node's whole list has. */
export const projectCounts: BatchQuery<number, number, ProjectListing> = async (db, scopeIds, listing) => {
  const rows = await db.rows<{ scopeId: number; count: number }>(
    sql`SELECT scope.id AS "scopeId", (SELECT count(*) FROM project p WHERE ${listed(listing, sql`scope.id`)}) AS count
        FROM unnest(${keyArray(scopeIds)}) scope (id)`,
  );
  return onePerKey(scopeIds, rows, (row) => row.scopeId).map((row) => row?.count ?? 0);
};

/** The codes of all projects of each node, however many. */
export const projectCodes: BatchQuery<number, string[], ProjectListing> = async (db, scopeIds, listing) => {
  const rows = await db.rows<{ scopeId: number; codes: string[] }>(
    sql`SELECT scope.id AS "scopeId", ARRAY (SELECT p.code FROM project p WHERE ${listed(listing, sql`scope.id`)} ORDER BY p.code COLLATE "C") AS codes
        FROM unnest(${keyArray(scopeIds)}) scope (id)`,
  );
  return onePerKey(scopeIds, rows, (row) => row.scopeId).map((row) => row?.codes ?? []);
};

/** The parts of projects, by code. */
export const partsOfProjects: BatchQuery<number, Project[], null> = async (db, ids) => {
  const rows = await db.entities(
    Project,
    sql`SELECT ${db.columns(Project, 'p')} FROM project p WHERE p.parent_id = ANY (${keyArray(ids)}) ORDER BY p.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.parentId!);
};

/** The stage of projects at a moment; null = never reported. */
export const stagesOfProjects: BatchQuery<number, ProjectStage | null, PointInTime> = async (db, ids, moment) => {
  const rows = await db.rows<{ id: number; stage: ProjectStage | null }>(
    sql`SELECT p.id, ${stageAt(sql`p.id`, toSql(moment))} AS stage FROM project p WHERE p.id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, (row) => row.id).map((row) => row?.stage ?? null);
};
