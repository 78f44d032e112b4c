import { BodySecretariat } from '../../../entities/mechanism/body-secretariat.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { factsInForce } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { NOW, toSql } from '../shared/point-in-time';

/** The codes of the offices that are secretaries of bodies today. */
export const secretariatsOfBodies: BatchQuery<number, string[], null> = async (db, ids) => {
  const rows = await db.rows<{ bodyId: number; code: string }>(
    sql`SELECT s.body_id AS "bodyId", o.code FROM ${factsInForce('body_secretariat', 's', NOW)} JOIN organisation o ON o.id = s.organisation_id
        WHERE s.body_id = ANY (${keyArray(ids)}) ORDER BY s.inferred, o.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.bodyId).map((found) => found.map(({ code }) => code));
};

/** The secretariats of bodies on a day, those that a source states first. */
export const secretariatsInForce: BatchQuery<number, BodySecretariat[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    BodySecretariat,
    sql`SELECT ${db.columns(BodySecretariat, 's')} FROM ${factsInForce('body_secretariat', 's', toSql(pointInTime))}
        JOIN organisation o ON o.id = s.organisation_id
        WHERE s.body_id = ANY (${keyArray(ids)}) ORDER BY s.inferred, o.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.bodyId);
};
