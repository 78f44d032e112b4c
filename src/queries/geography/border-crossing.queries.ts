import { BorderCrossing } from '../../../entities/geography/border-crossing.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import type { BatchQuery } from '../shared/batch';
import { factsInForce } from '../shared/facts';
import { rowsThroughLinks } from '../shared/many-to-many';
import { toSql } from '../shared/point-in-time';

/** The border crossings in use on a day, by code. */
export const crossingsInUse = (db: RowStore, pointInTime: PointInTime): Promise<BorderCrossing[]> =>
  db.entities(
    BorderCrossing,
    sql`SELECT ${db.columns(BorderCrossing, 'c')} FROM ${factsInForce('border_crossing', 'c', toSql(pointInTime))} ORDER BY c.code COLLATE "C"`,
  );

/** The border crossings in use on a day that each province is on either side of, by code. */
export const crossingsOfProvinces: BatchQuery<number, BorderCrossing[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    BorderCrossing,
    ids,
    sql`
    SELECT side.province_id AS owner_id, c.id AS linked_id
    FROM ${factsInForce('border_crossing', 'c', toSql(pointInTime))}
    CROSS JOIN LATERAL (VALUES (c.province_id), (c.counterpart_province_id)) side (province_id)`,
  );
