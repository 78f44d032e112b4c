import { Project } from '../../../entities/projects/project.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { ProjectFilter, ProjectOrder } from '../../../schema/projects/project.input';
import { type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { Lang } from '../../domain/languages';
import type { PointInTime } from '../../domain/point-in-time';
import { ProjectOrderField, type ProjectStage } from '../../domain/vocabularies/projects';
import type { ProjectGroups } from '../progress/grouping';
import { isLeaf, listedFrom, portfolio } from '../progress/portfolio';
import { pointOf, projectMatches } from '../progress/project-filter';
import {
  isCrossBorder,
  isLate,
  isUnreported,
  rolledCostUsdAt,
  rolledPercentAt,
  scheduledAt,
  slippedDaysAt,
  stageAt,
} from '../progress/project-state';
import type { ScopeKind } from '../progress/scope';
import { reaches } from '../progress/scope-reach';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { entityPages, ownedCounts, type OwnedRows } from '../shared/entity-pages';
import { keyArray } from '../shared/key-array';
import { byName } from '../shared/name-order';
import { type Order, orderByFields, type OrderKey } from '../shared/order';
import type { PageSpec } from '../shared/page';
import { type PointInTimeSql, toSql } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';

/** Restrictions of a list besides the caller's own filter. */
const ONLY = { UNREPORTED: isUnreported, LATE: isLate, CROSS_BORDER: isCrossBorder };

/** A list of projects, the same for every node of a batch. */
export interface ProjectListing {
  readonly kind: ScopeKind;
  readonly pointInTime: PointInTime;
  readonly where: ProjectFilter | null;
  /** UNREPORTED: counted projects without a percent; LATE: late ones; CROSS_BORDER: those that are, or are parts of a whole that is. */
  readonly only?: keyof typeof ONLY;
  /** The nodes of the kind GROUP. */
  readonly groups?: ProjectGroups;
  /** The nodes are projects outside the programme. */
  readonly outside?: boolean;
}

/** One page of such a list. */
interface ProjectPaging extends ProjectListing {
  readonly page: PageSpec;
  readonly orderBy: readonly ProjectOrder[];
  readonly lang: Lang;
  /** Properties that the answer needs; the others are not read. */
  readonly properties: readonly string[];
}

const PROJECT_ORDER_KEYS: Record<ProjectOrderField, (point: PointInTimeSql, lang: Lang) => OrderKey> = {
  CODE: () => ({ expression: sql`p.code`, type: 'text' }),
  NAME: (point, lang) => ({ expression: byName(namesAt('p', point), lang), type: 'text' }),
  STARTS_ON: (point) => ({ expression: scheduledAt('starts_on', sql`p.id`, point), type: 'date' }),
  ENDS_ON: (point) => ({ expression: scheduledAt('ends_on', sql`p.id`, point), type: 'date' }),
  SLIPPED_DAYS: (point) => ({ expression: slippedDaysAt(sql`p.id`, point), type: 'integer' }),
  PERCENT: (point) => ({ expression: rolledPercentAt(sql`p`, point), type: 'numeric' }),
  COST: (point) => ({ expression: rolledCostUsdAt(sql`p`, point), type: 'numeric' }),
};

/** The total order of projects for the requested fields. */
export function projectOrder(orderBy: readonly ProjectOrder[], pointInTime: PointInTime, lang: Lang): Order {
  const byNames = orderBy.some(({ field }) => field === ProjectOrderField.NAME);
  return orderByFields(
    'project',
    orderBy,
    (field) => PROJECT_ORDER_KEYS[field]({ ...toSql(pointInTime), outside: true }, lang),
    byNames ? lang : '',
  );
}

/** The projects `p` of a list. */
function projectRows({ kind, pointInTime, where, only, groups, outside }: ProjectListing, scopeId: Sql): OwnedRows {
  const point = pointOf({ pointInTime, where, outside });
  const condition = sql`${reaches(kind, scopeId, sql`p`, point, groups)} AND ${projectMatches(where, point)}`;
  return {
    from: portfolio('p', point),
    where: only ? sql`${condition} AND ${ONLY[only](sql`p.id`, point)}` : condition,
  };
}

/** A page of the projects of each node, all nodes in one statement. */
export const projectPages: BatchQuery<number, Page<Project>, ProjectPaging> = (
  db,
  scopeIds,
  { page, orderBy, lang, properties, ...listing },
) =>
  entityPages(db, Project, scopeIds, {
    ...projectRows(listing, sql`owner.id`),
    alias: 'p',
    order: projectOrder(orderBy, listing.pointInTime, lang),
    page,
    properties,
  });

/** The number of projects in each node's list. */
export const projectCounts: BatchQuery<number, number, ProjectListing> = (db, scopeIds, listing) =>
  ownedCounts(db, scopeIds, projectRows(listing, sql`owner.id`));

/** The codes of all projects of each node, however many. */
export const projectCodes: BatchQuery<number, string[], ProjectListing> = async (db, scopeIds, listing) => {
  const { from, where } = projectRows(listing, sql`owner.id`);
  const rows = await db.rows<{ id: number; codes: string[] }>(
    sql`SELECT owner.id, ARRAY (SELECT p.code FROM ${from} WHERE ${where} ORDER BY p.code COLLATE "C") AS codes
        FROM unnest(${keyArray(scopeIds)}) owner (id)`,
  );
  return onePerKey(scopeIds, rows, (row) => row.id).map((row) => row!.codes);
};

/** The parts of projects that are in the portfolio, by code. */
export const partsOfProjects: BatchQuery<number, Project[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    Project,
    sql`SELECT ${db.columns(Project, 'p')} FROM ${portfolio('p', { ...toSql(pointInTime), outside: true })}
        WHERE p.parent_id = ANY (${keyArray(ids)}) ORDER BY p.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.parentId!);
};

/** How a project stands in the portfolio at a point in time. */
interface Listing {
  /** Null = nothing on record has a day. */
  readonly listedFrom: Day | null;
  readonly isLeaf: boolean;
}

/** The listings of projects at a point in time. */
export const listingsOfProjects: BatchQuery<number, Listing, PointInTime> = async (db, ids, pointInTime) => {
  const point = { ...toSql(pointInTime), outside: true };
  const rows = await db.rows<Listing & { id: number }>(sql`
    SELECT requested.id, ${listedFrom(sql`requested.id`, point)} AS "listedFrom",
      EXISTS (SELECT FROM ${portfolio('p', point)} WHERE p.id = requested.id AND ${isLeaf(sql`p`, point)}) AS "isLeaf"
    FROM unnest(${keyArray(ids)}) requested (id)`);
  return onePerKey(ids, rows, (row) => row.id).map((row) => row!);
};

/** The stage of projects at a point in time; null = never reported. */
export const stagesOfProjects: BatchQuery<number, ProjectStage | null, PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.rows<{ id: number; stage: ProjectStage | null }>(
    sql`SELECT p.id, ${stageAt(sql`p.id`, toSql(pointInTime))} AS stage FROM unnest(${keyArray(ids)}) p (id)`,
  );
  return onePerKey(ids, rows, (row) => row.id).map((row) => row!.stage);
};
