import { Meeting } from '../../../entities/mechanism/meeting.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { MeetingFilter, MeetingOrder } from '../../../schema/mechanism/meeting.input';
import { type Sql, sql } from '../../database/sql';
import { OrderDirection } from '../../domain/vocabularies/api';
import { MeetingOrderField } from '../../domain/vocabularies/mechanism';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { entityPages } from '../shared/entity-pages';
import { combined, onDay, onNames, onText } from '../shared/filter';
import { keyArray } from '../shared/key-array';
import type { Order, OrderTerm, PageSpec } from '../shared/page';

export interface MeetingPaging {
  readonly where: MeetingFilter | null;
  readonly window: PageSpec;
  readonly orderBy: readonly MeetingOrder[];
}

/** The key that stands for all bodies where meetings can also be asked for one. */
export const EVERY_BODY = 0;

const TERMS: Record<MeetingOrderField, Omit<OrderTerm, 'direction'>> = {
  STARTS_ON: { expression: sql`m.starts_on`, type: 'date' },
  CODE: { expression: sql`m.code`, type: 'text' },
};

/** The oldest first where nobody says otherwise: what has no day last. */
const BY_DAY: readonly MeetingOrder[] = [{ field: MeetingOrderField.STARTS_ON, direction: OrderDirection.ASC }];

/** The total order of meetings for the wanted fields; the code, which is unique, decides what they leave open. */
export function meetingOrder(orderBy: readonly MeetingOrder[]): Order {
  const wanted = [...(orderBy.length > 0 ? orderBy : BY_DAY), { field: MeetingOrderField.CODE, direction: OrderDirection.ASC }];
  return {
    name: ['meeting', ...wanted.map(({ field, direction }) => `${field}.${direction}`)].join(' '),
    terms: wanted.map(({ field, direction }) => ({ ...TERMS[field], direction })),
  };
}

function meetingMatches(filter: MeetingFilter | null): Sql {
  if (!filter) return sql`true`;
  return combined(filter, (own) => [
    ...onText(sql`m.code`, own.code),
    ...onNames(sql`search_text(m.names, '{}')`, own.name),
    ...onText(sql`(SELECT code FROM body WHERE id = m.body_id)`, own.body),
    ...onDay(sql`m.starts_on`, own.startsOn),
    ...onText(sql`(SELECT code FROM member_state WHERE id = m.host_member_state_id)`, own.hostMemberState),
    ...onText(sql`(SELECT code FROM province WHERE id = m.province_id)`, own.province),
    ...onText(sql`(SELECT code FROM meeting_week WHERE id = m.week_id)`, own.week),
  ]);
}

const listed = (where: MeetingFilter | null, bodyId: Sql): Sql =>
  sql`${bodyId} IN (${EVERY_BODY}::integer, m.body_id) AND ${meetingMatches(where)}`;

/** A page of the meetings of each body, or of all, in one statement. */
export const meetingPages: BatchQuery<number, Page<Meeting>, MeetingPaging> = (db, bodyIds, { where, window, orderBy }) =>
  entityPages(db, Meeting, bodyIds, { alias: 'm', where: listed(where, sql`owner.id`), order: meetingOrder(orderBy), window });

/** How many meetings each such list has. */
export const meetingCounts: BatchQuery<number, number, { where: MeetingFilter | null }> = async (db, bodyIds, { where }) => {
  const rows = await db.rows<{ bodyId: number; count: number }>(
    sql`SELECT body.id AS "bodyId", (SELECT count(*) FROM meeting m WHERE ${listed(where, sql`body.id`)}) AS count
        FROM unnest(${keyArray(bodyIds)}) body (id)`,
  );
  return onePerKey(bodyIds, rows, (row) => row.bodyId).map((row) => row?.count ?? 0);
};

/** The meetings of weeks, the first first. */
export const meetingsOfWeeks: BatchQuery<number, Meeting[], null> = async (db, weekIds) => {
  const rows = await db.entities(
    Meeting,
    sql`SELECT ${db.columns(Meeting, 'm')} FROM meeting m WHERE m.week_id = ANY (${keyArray(weekIds)}) ORDER BY m.starts_on, m.code COLLATE "C"`,
  );
  return manyPerKey(weekIds, rows, (row) => row.weekId!);
};

/** The meeting that each meeting's body held last before it, retreats aside, of those whose day is known; null = none is on record. */
export const meetingsBefore: BatchQuery<number, Meeting | null, null> = async (db, ids) => {
  const rows = await db.entities<Meeting & { ownerId: number }>(
    Meeting as never,
    sql`SELECT this.id AS "ownerId", ${db.columns(Meeting, 'm')}
        FROM meeting this CROSS JOIN LATERAL (
          SELECT other.* FROM meeting other
          JOIN body ON body.id = other.body_id AND other.code = body.code || '-' || other.number
          WHERE other.body_id = this.body_id AND other.starts_on < this.starts_on
          ORDER BY other.starts_on DESC LIMIT 1) m
        WHERE this.id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, (row) => row.ownerId);
};
