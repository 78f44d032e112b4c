import { AgendaItem } from '../../../entities/mechanism/agenda-item.entity';
import { MeetingMinutes } from '../../../entities/mechanism/meeting-minutes.entity';
import { MeetingPaper } from '../../../entities/mechanism/meeting-paper.entity';
import { MeetingParticipant } from '../../../entities/mechanism/meeting-participant.entity';
import { join, type Sql, sql } from '../../database/sql';
import { agendaOrder } from '../../domain/agenda-order';
import type { LocalizedTexts } from '../../domain/languages';
import type { PointInTime } from '../../domain/point-in-time';
import type { ParticipantStanding } from '../../domain/vocabularies/mechanism';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { facts, factsInForce, wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { type PointInTimeSql, toSql } from '../shared/point-in-time';

/** How often the participants, agenda, papers and steps of a meeting were changed by an instant. */
export const changesOfProceedings = (meetingId: Sql, knownAt: Sql): Sql => {
  const counted = (['meeting_participant', 'agenda_item', 'meeting_paper', 'meeting_step'] as const).map(
    (table) => sql`SELECT count(*) + count(*) FILTER (WHERE f.withdrawn_at <= ${knownAt}) AS n FROM ${wholeHistory(table, 'f')}
      WHERE f.meeting_id = ${meetingId} AND f.recorded_at <= ${knownAt}`,
  );
  return sql`(SELECT sum(part.n)::integer FROM (${join(counted, ' UNION ALL ')}) part)`;
};

export const changesOfMeetings: BatchQuery<number, number, PointInTime> = async (db, ids, pointInTime) => {
  const { knownAt } = toSql(pointInTime);
  const rows = await db.rows<{ id: number; changes: number }>(
    sql`SELECT m.id, ${changesOfProceedings(sql`m.id`, knownAt)} AS changes FROM unnest(${keyArray(ids)}) m (id)`,
  );
  return onePerKey(ids, rows, ({ id }) => id).map((row) => row!.changes);
};

/** The items of the agendas of meetings, in the order of their numbers. */
export const agendasOfMeetings: BatchQuery<number, AgendaItem[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    AgendaItem,
    sql`SELECT ${db.columns(AgendaItem, 'a')} FROM ${facts('agenda_item', 'a', toSql(pointInTime))} WHERE a.meeting_id = ANY (${keyArray(ids)})`,
  );
  rows.sort((a, b) => agendaOrder(a.number, b.number));
  return manyPerKey(ids, rows, ({ meetingId }) => meetingId);
};

/** The papers of meetings, in the order of their numbers. */
export const papersOfMeetings: BatchQuery<number, MeetingPaper[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    MeetingPaper,
    sql`SELECT ${db.columns(MeetingPaper, 'a')} FROM ${facts('meeting_paper', 'a', toSql(pointInTime))}
        WHERE a.meeting_id = ANY (${keyArray(ids)}) ORDER BY a.number`,
  );
  return manyPerKey(ids, rows, ({ meetingId }) => meetingId);
};

/** The minutes of meetings that were published by an instant, the newest version first. */
export const minutesOfMeetings: BatchQuery<number, MeetingMinutes[], PointInTime> = async (db, ids, { knownAt }) => {
  const rows = await db.entities(
    MeetingMinutes,
    sql`SELECT ${db.columns(MeetingMinutes, 'v')} FROM meeting_minutes v
        WHERE v.meeting_id = ANY (${keyArray(ids)}) AND v.changed_at <= ${knownAt}::timestamptz ORDER BY v.version DESC`,
  );
  return manyPerKey(ids, rows, ({ meetingId }) => meetingId);
};

/**
 * The condition that a meeting `m` was held and over by an instant: from then on everybody sees who took part. The instant alone decides, so
 * that an earlier answer stays as it was.
 */
const isOverBy = ({ knownAt }: Pick<PointInTimeSql, 'knownAt'>): Sql =>
  sql`m.status = 'CALLED' AND m.ends_on < (${knownAt} AT TIME ZONE 'Asia/Bangkok')::date`;

/** The posts of meetings that are over: heads of provinces by code, then posts of organisations. */
export const participantsOfMeetings: BatchQuery<number, MeetingParticipant[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities(
    MeetingParticipant,
    sql`SELECT ${db.columns(MeetingParticipant, 'a')} FROM ${facts('meeting', 'm', point)}
        JOIN ${facts('meeting_participant', 'a', point)} ON a.meeting_id = m.id
        LEFT JOIN province p ON p.id = a.province_id LEFT JOIN organisation o ON o.id = a.organisation_id
        WHERE m.id = ANY (${keyArray(ids)}) AND ${isOverBy(point)} ORDER BY p.code COLLATE "C", o.code COLLATE "C", a.titles::text COLLATE "C"`,
  );
  return manyPerKey(ids, rows, ({ meetingId }) => meetingId);
};

/** The seat of a governor at a meeting. */
export interface Seat {
  readonly meetingId: number;
  readonly provinceId: number;
  /** Null = nothing is said of it. */
  readonly standing: ParticipantStanding | null;
  readonly representatives: LocalizedTexts | null;
}

/** The seats of the governors of a member state at meetings that are over: of the provinces in the programme on the first day, by code. */
export const seatsOfMeetings: BatchQuery<number, Seat[], PointInTime & { readonly memberState: string }> = async (
  db,
  ids,
  { memberState, ...pointInTime },
) => {
  const point = toSql(pointInTime);
  const rows = await db.rows<Seat>(
    sql`SELECT m.id AS "meetingId", p.id AS "provinceId", a.standing, a.representatives
        FROM ${facts('meeting', 'm', point)}
        CROSS JOIN LATERAL (SELECT member.province_id FROM ${factsInForce('programme_membership', 'member', { ...point, validOn: sql`m.starts_on` })}) seat
        JOIN province p ON p.id = seat.province_id JOIN member_state s ON s.id = p.member_state_id AND s.code = ${memberState}
        LEFT JOIN ${facts('meeting_participant', 'a', point)} ON a.meeting_id = m.id AND a.province_id = p.id
        WHERE m.id = ANY (${keyArray(ids)}) AND ${isOverBy(point)} ORDER BY p.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, ({ meetingId }) => meetingId);
};
