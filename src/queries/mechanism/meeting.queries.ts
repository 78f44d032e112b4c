import { Meeting } from '../../../entities/mechanism/meeting.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { MeetingFilter, MeetingOrder } from '../../../schema/mechanism/meeting.input';
import { type Sql, sql } from '../../database/sql';
import { OrderDirection } from '../../domain/vocabularies/api';
import { MeetingOrderField } from '../../domain/vocabularies/mechanism';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { entityPages, ownedCounts, type OwnedRows } from '../shared/entity-pages';
import { combined, onDay, onNames, onText } from '../shared/filter';
import { keyArray } from '../shared/key-array';
import { type Order, orderByFields, type OrderKey } from '../shared/order';
import type { PageSpec } from '../shared/page';

interface MeetingPaging {
  readonly where: MeetingFilter | null;
  readonly page: PageSpec;
  readonly orderBy: readonly MeetingOrder[];
}

/** The key of all bodies together among the keys of bodies. */
export const EVERY_BODY = 0;

const MEETING_ORDER_KEYS: Record<MeetingOrderField, OrderKey> = {
  STARTS_ON: { expression: sql`m.starts_on`, type: 'date' },
  CODE: { expression: sql`m.code`, type: 'text' },
};

/** The default order: the oldest first, meetings without a day last. */
const BY_DAY: readonly MeetingOrder[] = [{ field: MeetingOrderField.STARTS_ON, direction: OrderDirection.ASC }];

/** The total order of meetings for the requested fields. */
export const meetingOrder = (orderBy: readonly MeetingOrder[]): Order =>
  orderByFields('meeting', orderBy.length > 0 ? orderBy : BY_DAY, (field) => MEETING_ORDER_KEYS[field]);

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

/** The meetings `m` of each body, or of all. */
const meetingRows = (where: MeetingFilter | null): OwnedRows => ({
  from: sql`meeting m`,
  where: sql`owner.id IN (${EVERY_BODY}::integer, m.body_id) AND ${meetingMatches(where)}`,
});

/** A page of the meetings of each body, or of all, in one statement. */
export const meetingPages: BatchQuery<number, Page<Meeting>, MeetingPaging> = (db, bodyIds, { where, page, orderBy }) =>
  entityPages(db, Meeting, bodyIds, { ...meetingRows(where), alias: 'm', order: meetingOrder(orderBy), page });

/** The number of meetings in each list. */
export const meetingCounts: BatchQuery<number, number, { where: MeetingFilter | null }> = (db, bodyIds, { where }) =>
  ownedCounts(db, bodyIds, meetingRows(where));

/** The meetings of each week, earliest first. */
export const meetingsOfWeeks: BatchQuery<number, Meeting[], null> = async (db, weekIds) => {
  const rows = await db.entities(
    Meeting,
    sql`SELECT ${db.columns(Meeting, 'm')} FROM meeting m WHERE m.week_id = ANY (${keyArray(weekIds)}) ORDER BY m.starts_on, m.code COLLATE "C"`,
  );
  return manyPerKey(weekIds, rows, (row) => row.weekId!);
};

/** The last meeting of the same body before each meeting, without retreats and meetings of unknown day; null = none is on record. */
export const meetingsBefore: BatchQuery<number, Meeting | null, null> = async (db, ids) => {
  const rows = await db.entities<Meeting, { ownerId: number }>(
    Meeting,
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
