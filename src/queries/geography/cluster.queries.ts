import { Cluster } from '../../../entities/geography/cluster.entity';
import { ClusterMembership } from '../../../entities/geography/cluster-membership.entity';
import type { Db } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Moment } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyList } from '../shared/key-array';
import { linkedRows } from '../shared/many-to-many';
import { at, inForce } from '../shared/point-in-time';

/** The clusters that have members on a day, by code. */
export const clustersInForce = (db: Db, moment: Moment): Promise<Cluster[]> =>
  db.rowsOf(
    Cluster,
    sql`SELECT ${db.columns(Cluster, 'c')} FROM cluster c
        WHERE EXISTS (SELECT FROM cluster_membership m WHERE m.cluster_id = c.id AND ${inForce(sql`m`, at(moment))})
        ORDER BY c.code COLLATE "C"`,
  );

/** The clusters of member states that have members on a day, by code. */
export const clustersOfMemberStates: BatchQuery<number, Cluster[], Moment> = (db, ids, moment) =>
  linkedRows(
    db,
    Cluster,
    ids,
    sql`
    SELECT DISTINCT c.member_state_id AS owner_id, c.id AS linked_id
    FROM cluster c JOIN cluster_membership m ON m.cluster_id = c.id AND ${inForce(sql`m`, at(moment))}`,
  );

/** The clusters that provinces belong to on a day, by code. */
export const clustersOfProvinces: BatchQuery<number, Cluster[], Moment> = (db, ids, moment) =>
  linkedRows(
    db,
    Cluster,
    ids,
    sql`
    SELECT province_id AS owner_id, cluster_id AS linked_id FROM cluster_membership span WHERE ${inForce(sql`span`, at(moment))}`,
  );

/** Every span of membership of clusters, oldest first. */
export const membershipsOfClusters: BatchQuery<number, ClusterMembership[], null> = async (db, ids) => {
  const rows = await db.rowsOf(
    ClusterMembership,
    sql`SELECT ${db.columns(ClusterMembership, 'm')} FROM cluster_membership m JOIN province ON province.id = m.province_id
        WHERE m.cluster_id = ANY (${keyList(ids)}) ORDER BY m.valid_from NULLS FIRST, province.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.clusterId);
};
