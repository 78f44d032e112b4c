import { ActionEvent } from '../../../entities/mechanism/action-event.entity';
import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts, factsInForce, wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { NOW, type PointInTimeSql, toSql } from '../shared/point-in-time';
import { isTakenBy } from './decision.queries';

/** What offices said of actions by an instant, by the codes of the actions, the first first. */
export const eventsOfActions: BatchQuery<string, ActionEvent[], PointInTime> = async (db, codes, { knownAt }) => {
  const rows = await db.entities(
    ActionEvent,
    sql`SELECT ${db.columns(ActionEvent, 'e')} FROM action_event e
        WHERE e.action_code = ANY (${keyArray(codes)}) AND e.changed_at <= ${knownAt}::timestamptz ORDER BY e.number`,
  );
  return manyPerKey(codes, rows, (row) => row.actionCode);
};

/** An office to which a circular went. */
export interface Addressee {
  readonly decisionId: number;
  readonly organisationId: number;
  /** Null = it has not acknowledged it. */
  readonly acknowledgedAt: Date | null;
  readonly note: string | null;
}

const ADDRESSEE = sql`a.decision_id AS "decisionId", a.organisation_id AS "organisationId", k.changed_at AS "acknowledgedAt", k.note`;

/** The offices `o` to which circulars went (`a`), with what they acknowledged by an instant (`k`). */
const addressees = (
  point: PointInTimeSql,
): Sql => sql`${facts('circular_addressee', 'a', point)} JOIN organisation o ON o.id = a.organisation_id
  LEFT JOIN circular_acknowledgement k ON k.decision_id = a.decision_id AND k.office_id = a.organisation_id AND k.changed_at <= ${point.knownAt}`;

/** The offices to which circulars went, by code, with what they acknowledged by an instant. */
export const addresseesOfDecisions: BatchQuery<number, Addressee[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.rows<Addressee>(
    sql`SELECT ${ADDRESSEE} FROM ${addressees(toSql(pointInTime))} WHERE a.decision_id = ANY (${keyArray(ids)}) ORDER BY o.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.decisionId);
};

/** The circulars that went to offices of provinces by a day, by code, with what the offices acknowledged by an instant. */
export const circularsOfProvinces: BatchQuery<number, Addressee[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.rows<Addressee & { provinceId: number }>(
    sql`SELECT o.province_id AS "provinceId", ${ADDRESSEE} FROM ${addressees(point)}
        JOIN ${facts('decision', 'd', point)} ON d.id = a.decision_id AND ${isTakenBy(point)}
        WHERE o.province_id = ANY (${keyArray(ids)}) ORDER BY d.code COLLATE "C", o.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.provinceId);
};

/**
 * The codes of the offices that are secretaries of the bodies whose meetings took decisions, and of the offices that put on record those that no
 * meeting took.
 */
export const secretariatsOfDecisions: BatchQuery<number, string[], null> = async (db, ids) => {
  const rows = await db.rows<{ decisionId: number; code: string }>(
    sql`SELECT decision.id AS "decisionId", o.code
        FROM ${wholeHistory('decision', 'decision')} JOIN decision_meeting link ON link.decision_id = decision.id
        JOIN ${wholeHistory('meeting', 'm')} ON m.id = link.meeting_id
        JOIN ${factsInForce('body_secretariat', 's', NOW)} ON s.body_id = m.body_id JOIN organisation o ON o.id = s.organisation_id
        WHERE decision.id = ANY (${keyArray(ids)})
        UNION SELECT decision.id, o.code FROM ${wholeHistory('decision', 'decision')} JOIN organisation o ON o.id = decision.stated_by_id
        WHERE decision.id = ANY (${keyArray(ids)}) AND NOT EXISTS (SELECT FROM decision_meeting link WHERE link.decision_id = decision.id)
        ORDER BY 2`,
  );
  return manyPerKey(ids, rows, (row) => row.decisionId).map((found) => found.map(({ code }) => code));
};

/** The codes of all offices that are secretary of a body today: the key is not looked at. */
export const everySecretariat: BatchQuery<number, string[], null> = async (db, keys) => {
  const rows = await db.rows<{ code: string }>(
    sql`SELECT DISTINCT o.code COLLATE "C" AS code FROM ${factsInForce('body_secretariat', 's', NOW)} JOIN organisation o ON o.id = s.organisation_id ORDER BY 1`,
  );
  return keys.map(() => rows.map(({ code }) => code));
};
