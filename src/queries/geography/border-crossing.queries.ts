import { BorderCrossing } from '../../../entities/geography/border-crossing.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import type { BatchQuery } from '../shared/batch';
import { rowsThroughLinks } from '../shared/many-to-many';
import { isInForce, toSql } from '../shared/point-in-time';

/** The border crossings in use on a day, by code. */
export const crossingsInUse = (db: RowStore, moment: PointInTime): Promise<BorderCrossing[]> =>
  db.entities(
    BorderCrossing,
    sql`SELECT ${db.columns(BorderCrossing, 'c')} FROM border_crossing c
        WHERE ${isInForce(sql`c`, toSql(moment))} ORDER BY c.code COLLATE "C"`,
  );

/** The border crossings of provinces on a day, on whichever side they stand, by code. */
export const crossingsOfProvinces: BatchQuery<number, BorderCrossing[], PointInTime> = (db, ids, moment) =>
  rowsThroughLinks(
    db,
    BorderCrossing,
    ids,
    sql`
    SELECT side.province_id AS owner_id, c.id AS linked_id
    FROM border_crossing c CROSS JOIN LATERAL (VALUES (c.province_id), (c.counterpart_province_id)) side (province_id)
    WHERE ${isInForce(sql`c`, toSql(moment))}`,
  );
