import { ProgrammeMembership } from '../../../entities/geography/programme-membership.entity';
import { Province } from '../../../entities/geography/province.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { ProvinceFilter, ProvinceOrder } from '../../../schema/geography/province.input';
import { type Sql, sql } from '../../database/sql';
import type { Lang } from '../../domain/languages';
import type { PointInTime } from '../../domain/point-in-time';
import { ProvinceOrderField } from '../../domain/vocabularies/geography';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { entityPages, ownedCounts, type OwnedRows } from '../shared/entity-pages';
import { facts, factsInForce } from '../shared/facts';
import { combined, onNames, onRelated, onText } from '../shared/filter';
import { keyArray } from '../shared/key-array';
import { rowsThroughLinks } from '../shared/many-to-many';
import { byName } from '../shared/name-order';
import { type Order, orderByFields, type OrderKey } from '../shared/order';
import type { PageSpec } from '../shared/page';
import { isValidOn, type PointInTimeSql, toSql } from '../shared/point-in-time';

/** A list of the programme's provinces: all of them (owner 0), or those of each member state. */
interface ProvinceListing {
  readonly pointInTime: PointInTime;
  readonly where: ProvinceFilter | null;
}

interface ProvincePaging extends ProvinceListing {
  readonly page: PageSpec;
  readonly orderBy: readonly ProvinceOrder[];
  readonly lang: Lang;
}

/** The key of the whole programme among the keys of member states. */
export const WHOLE_PROGRAMME = 0;

const PROVINCE_ORDER_KEYS: Record<ProvinceOrderField, (lang: Lang) => OrderKey> = {
  CODE: () => ({ expression: sql`p.code`, type: 'text' }),
  NAME: (lang) => ({ expression: byName(sql`p.names`, lang), type: 'text' }),
  AREA: () => ({ expression: sql`p.area_km2::numeric`, type: 'numeric' }),
};

/** The total order of provinces for the requested fields. */
export function provinceOrder(orderBy: readonly ProvinceOrder[], lang: Lang): Order {
  const byNames = orderBy.some(({ field }) => field === ProvinceOrderField.NAME);
  return orderByFields('province', orderBy, (field) => PROVINCE_ORDER_KEYS[field](lang), byNames ? lang : '');
}

function provinceMatches(filter: ProvinceFilter | null, point: PointInTimeSql): Sql {
  if (!filter) return sql`true`;
  return combined(filter, (own) => [
    ...onText(sql`p.code`, own.code),
    ...onNames(sql`search_text(p.names, p.aliases)`, own.name),
    ...onRelated(sql`member_state related WHERE related.id = p.member_state_id`, sql`related.code`, own.memberState),
    ...onRelated(
      sql`${factsInForce('cluster_membership', 'member', point)} JOIN cluster related ON related.id = member.cluster_id
          WHERE member.province_id = p.id`,
      sql`related.code`,
      own.cluster,
    ),
    ...onRelated(
      sql`${factsInForce('corridor_membership', 'member', point)}
          JOIN corridor related ON related.id = member.corridor_id AND ${isValidOn(sql`related`, point)}
          WHERE member.province_id = p.id`,
      sql`related.code`,
      own.corridor,
    ),
  ]);
}

/** The provinces `p` of a list. */
function provinceRows({ pointInTime, where }: ProvinceListing): OwnedRows {
  const point = toSql(pointInTime);
  return {
    from: sql`province p`,
    where: sql`
      EXISTS (SELECT FROM ${factsInForce('programme_membership', 'm', point)} WHERE m.province_id = p.id)
      AND owner.id IN (${WHOLE_PROGRAMME}::integer, p.member_state_id) AND ${provinceMatches(where, point)}`,
  };
}

/** A page of the provinces that are members of the programme on a day: of each member state, or of the whole. */
export const provincePages: BatchQuery<number, Page<Province>, ProvincePaging> = (db, stateIds, { page, orderBy, lang, ...listing }) =>
  entityPages(db, Province, stateIds, { ...provinceRows(listing), alias: 'p', order: provinceOrder(orderBy, lang), page });

/** The number of provinces in each list. */
export const provinceCounts: BatchQuery<number, number, ProvinceListing> = (db, stateIds, listing) =>
  ownedCounts(db, stateIds, provinceRows(listing));

/** The spans in which provinces are members of the programme, oldest first. */
export const membershipsOfProvinces: BatchQuery<number, ProgrammeMembership[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    ProgrammeMembership,
    sql`SELECT ${db.columns(ProgrammeMembership, 'm')} FROM ${facts('programme_membership', 'm', toSql(pointInTime))}
        WHERE m.province_id = ANY (${keyArray(ids)}) ORDER BY m.valid_from NULLS FIRST`,
  );
  return manyPerKey(ids, rows, (row) => row.provinceId);
};

/** The provinces that belong to clusters on a day, by code. */
export const provincesOfClusters: BatchQuery<number, Province[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Province,
    ids,
    sql`SELECT cluster_id AS owner_id, province_id AS linked_id FROM ${factsInForce('cluster_membership', 'm', toSql(pointInTime))}`,
  );

/** The provinces that corridors touch on a day, by code. */
export const provincesOfCorridors: BatchQuery<number, Province[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Province,
    ids,
    sql`SELECT corridor_id AS owner_id, province_id AS linked_id FROM ${factsInForce('corridor_membership', 'm', toSql(pointInTime))}`,
  );

/** The provinces that share a cluster or a corridor with each province on a day, by code, without itself. */
export const peersOfProvinces: BatchQuery<number, Province[], PointInTime> = (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const sharing = (table: 'cluster_membership' | 'corridor_membership', group: Sql): Sql => sql`
    SELECT own.province_id AS owner_id, other.province_id AS linked_id
    FROM ${factsInForce(table, 'own', point)}
    JOIN ${factsInForce(table, 'other', point)} ON other.${group} = own.${group} AND other.province_id <> own.province_id`;
  return rowsThroughLinks(
    db,
    Province,
    ids,
    sql`
    ${sharing('cluster_membership', sql`cluster_id`)}
    UNION
    ${sharing('corridor_membership', sql`corridor_id`)}
    JOIN corridor ON corridor.id = own.corridor_id AND ${isValidOn(sql`corridor`, point)}`,
  );
};

/** The provinces that projects are located in, by code. */
export const provincesOfProjects: BatchQuery<number, Province[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Province,
    ids,
    sql`SELECT project_id AS owner_id, province_id AS linked_id FROM ${factsInForce('project_province', 'located', toSql(pointInTime))}`,
  );
