import { BorderCrossing } from '../../../entities/geography/border-crossing.entity';
import type { Db } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Moment } from '../../domain/point-in-time';
import type { BatchQuery } from '../shared/batch';
import { linkedRows } from '../shared/many-to-many';
import { at, inForce } from '../shared/point-in-time';

/** The border crossings in use on a day, by code. */
export const crossingsInUse = (db: Db, moment: Moment): Promise<BorderCrossing[]> =>
  db.rowsOf(
    BorderCrossing,
    sql`SELECT ${db.columns(BorderCrossing, 'c')} FROM border_crossing c
        WHERE ${inForce(sql`c`, at(moment))} ORDER BY c.code COLLATE "C"`,
  );

/** The border crossings of provinces on a day, on whichever side they stand, by code. */
export const crossingsOfProvinces: BatchQuery<number, BorderCrossing[], Moment> = (db, ids, moment) =>
  linkedRows(
    db,
    BorderCrossing,
    ids,
    sql`
    SELECT side.province_id AS owner_id, c.id AS linked_id
    FROM border_crossing c CROSS JOIN LATERAL (VALUES (c.province_id), (c.counterpart_province_id)) side (province_id)
    WHERE ${inForce(sql`c`, at(moment))}`,
  );
