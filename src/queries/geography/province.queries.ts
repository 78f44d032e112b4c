import { ProgrammeMembership } from '../../../entities/geography/programme-membership.entity';
import { Province } from '../../../entities/geography/province.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { ProvinceFilter, ProvinceOrder } from '../../../schema/geography/province.input';
import { type Sql, sql } from '../../database/sql';
import { type OrderDirection, ProvinceOrderField } from '../../domain/enums';
import type { Lang } from '../../domain/languages';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { entityPages } from '../shared/entity-pages';
import { combined, onNames, onRelated, onText } from '../shared/filter';
import { keyArray } from '../shared/key-array';
import { rowsThroughLinks } from '../shared/many-to-many';
import { byName } from '../shared/name-order';
import type { Order, OrderTerm, PageSpec } from '../shared/page';
import { isInForce, isKnownAt, isValidOn, toSql } from '../shared/point-in-time';

/** What a list of the programme's provinces is asked for: all of them (0), or those of member states. */
export interface ProvinceListing {
  readonly moment: PointInTime;
  readonly where: ProvinceFilter | null;
}

export interface ProvincePaging extends ProvinceListing {
  readonly window: PageSpec;
  readonly orderBy: readonly ProvinceOrder[];
  readonly lang: Lang;
}

/** The key that stands for the whole programme where a list can also be asked for a member state. */
export const WHOLE_PROGRAMME = 0;

const TERMS: Record<ProvinceOrderField, (lang: Lang) => Omit<OrderTerm, 'direction'>> = {
  CODE: () => ({ expression: sql`p.code`, type: 'text' }),
  NAME: (lang) => ({ expression: byName(sql`p.names`, lang), type: 'text' }),
  AREA: () => ({ expression: sql`p.area_km2::numeric`, type: 'numeric' }),
};

/** The total order of provinces for the wanted fields; the code, which is unique, decides what they leave open. */
export function provinceOrder(orderBy: readonly ProvinceOrder[], lang: Lang): Order {
  const wanted = [...orderBy, { field: ProvinceOrderField.CODE, direction: 'ASC' as OrderDirection }];
  const byNames = orderBy.some(({ field }) => field === ProvinceOrderField.NAME);
  return {
    name: ['province', ...wanted.map(({ field, direction }) => `${field}.${direction}`), byNames ? lang : ''].join(' '),
    terms: wanted.map(({ field, direction }) => ({ ...TERMS[field](lang), direction })),
  };
}

function provinceMatches(filter: ProvinceFilter | null, moment: PointInTime): Sql {
  if (!filter) return sql`true`;
  return combined(filter, (own) => [
    ...onText(sql`p.code`, own.code),
    ...onNames(sql`search_text(p.names, p.aliases)`, own.name),
    ...onRelated(sql`member_state related WHERE related.id = p.member_state_id`, sql`related.code`, own.memberState),
    ...onRelated(
      sql`cluster_membership member JOIN cluster related ON related.id = member.cluster_id
          WHERE member.province_id = p.id AND ${isInForce(sql`member`, toSql(moment))}`,
      sql`related.code`,
      own.cluster,
    ),
    ...onRelated(
      sql`corridor_membership member
          JOIN corridor related ON related.id = member.corridor_id AND ${isValidOn(sql`related`, toSql(moment))}
          WHERE member.province_id = p.id AND ${isInForce(sql`member`, toSql(moment))}`,
      sql`related.code`,
      own.corridor,
    ),
  ]);
}

const listed = ({ moment, where }: ProvinceListing, stateId: Sql): Sql => sql`
  EXISTS (SELECT FROM programme_membership m WHERE m.province_id = p.id AND ${isInForce(sql`m`, toSql(moment))})
  AND ${stateId} IN (${WHOLE_PROGRAMME}::integer, p.member_state_id) AND ${provinceMatches(where, moment)}`;

/** A page of the provinces that are members of the programme on a day: of each member state, or of the whole. */
export const provincePages: BatchQuery<number, Page<Province>, ProvincePaging> = (db, stateIds, { window, orderBy, lang, ...listing }) =>
  entityPages(db, Province, stateIds, { alias: 'p', where: listed(listing, sql`owner.id`), order: provinceOrder(orderBy, lang), window });

/** How many provinces each such list has. */
export const provinceCounts: BatchQuery<number, number, ProvinceListing> = async (db, stateIds, listing) => {
  const rows = await db.rows<{ stateId: number; count: number }>(
    sql`SELECT state.id AS "stateId", (SELECT count(*) FROM province p WHERE ${listed(listing, sql`state.id`)}) AS count
        FROM unnest(${keyArray(stateIds)}) state (id)`,
  );
  return onePerKey(stateIds, rows, (row) => row.stateId).map((row) => row?.count ?? 0);
};

/** The spans in which provinces are members of the programme, oldest first. */
export const membershipsOfProvinces: BatchQuery<number, ProgrammeMembership[], null> = async (db, ids) => {
  const rows = await db.entities(
    ProgrammeMembership,
    sql`SELECT ${db.columns(ProgrammeMembership, 'm')} FROM programme_membership m
        WHERE m.province_id = ANY (${keyArray(ids)}) ORDER BY m.valid_from NULLS FIRST`,
  );
  return manyPerKey(ids, rows, (row) => row.provinceId);
};

/** The provinces that belong to clusters on a day, by code. */
export const provincesOfClusters: BatchQuery<number, Province[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Province,
    ids,
    sql`
    SELECT cluster_id AS owner_id, province_id AS linked_id FROM cluster_membership span WHERE ${isInForce(sql`span`, toSql(moment))}`,
  );

/** The provinces that corridors touch on a day, by code. */
export const provincesOfCorridors: BatchQuery<number, Province[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Province,
    ids,
    sql`
    SELECT corridor_id AS owner_id, province_id AS linked_id FROM corridor_membership span WHERE ${isInForce(sql`span`, toSql(moment))}`,
  );

/** The provinces that share a cluster or a corridor with each province on a day, by code, without itself. */
export const peersOfProvinces: BatchQuery<number, Province[], PointInTime> = (db, ids, moment) => {
  const shared = (table: Sql, group: Sql): Sql => sql`
    SELECT own.province_id AS owner_id, other.province_id AS linked_id
    FROM ${table} own JOIN ${table} other ON other.${group} = own.${group} AND other.province_id <> own.province_id
    WHERE ${isInForce(sql`own`, toSql(moment))} AND ${isInForce(sql`other`, toSql(moment))}`;
  return rowsThroughLinks(
    db,
    Province,
    ids,
    sql`
    ${shared(sql`cluster_membership`, sql`cluster_id`)}
    UNION
    ${shared(sql`corridor_membership`, sql`corridor_id`)}
      AND EXISTS (SELECT FROM corridor WHERE corridor.id = own.corridor_id AND ${isValidOn(sql`corridor`, toSql(moment))})`,
  );
};

/** The provinces that projects are located in, by code. */
export const provincesOfProjects: BatchQuery<number, Province[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    Province,
    ids,
    sql`SELECT project_id AS owner_id, province_id AS linked_id FROM project_province located WHERE ${isKnownAt(sql`located`, toSql(moment).knownAt)}`,
  );
