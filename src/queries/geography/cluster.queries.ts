import { Cluster } from '../../../entities/geography/cluster.entity';
import { ClusterMembership } from '../../../entities/geography/cluster-membership.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts, factsInForce } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { rowsThroughLinks } from '../shared/many-to-many';
import { toSql } from '../shared/point-in-time';

/** The clusters that have members on a day, by code. */
export const clustersInForce = (db: RowStore, pointInTime: PointInTime): Promise<Cluster[]> =>
  db.entities(
    Cluster,
    sql`SELECT ${db.columns(Cluster, 'c')} FROM cluster c
        WHERE EXISTS (SELECT FROM ${factsInForce('cluster_membership', 'm', toSql(pointInTime))} WHERE m.cluster_id = c.id)
        ORDER BY c.code COLLATE "C"`,
  );

/** The clusters of member states that have members on a day, by code. */
export const clustersOfMemberStates: BatchQuery<number, Cluster[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Cluster,
    ids,
    sql`
    SELECT DISTINCT c.member_state_id AS owner_id, c.id AS linked_id
    FROM cluster c JOIN ${factsInForce('cluster_membership', 'm', toSql(pointInTime))} ON m.cluster_id = c.id`,
  );

/** The clusters that provinces belong to on a day, by code. */
export const clustersOfProvinces: BatchQuery<number, Cluster[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Cluster,
    ids,
    sql`SELECT province_id AS owner_id, cluster_id AS linked_id FROM ${factsInForce('cluster_membership', 'm', toSql(pointInTime))}`,
  );

/** Every span of membership in clusters, oldest first. */
export const membershipsOfClusters: BatchQuery<number, ClusterMembership[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    ClusterMembership,
    sql`SELECT ${db.columns(ClusterMembership, 'm')} FROM ${facts('cluster_membership', 'm', toSql(pointInTime))}
        JOIN province ON province.id = m.province_id
        WHERE m.cluster_id = ANY (${keyArray(ids)}) ORDER BY m.valid_from NULLS FIRST, province.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.clusterId);
};
