import { Meeting } from '../../../entities/mechanism/meeting.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { MeetingFilter, MeetingOrder } from '../../../schema/mechanism/meeting.input';
import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { OrderDirection } from '../../domain/vocabularies/api';
import { MeetingOrderField } from '../../domain/vocabularies/mechanism';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { versionByCode } from '../shared/entity.queries';
import { entityPages, ownedCounts, type OwnedRows } from '../shared/entity-pages';
import { facts } from '../shared/facts';
import { combined, onDay, onNames, onText } from '../shared/filter';
import { keyArray } from '../shared/key-array';
import { type Order, orderByFields, type OrderKey } from '../shared/order';
import type { PageSpec } from '../shared/page';
import { toSql } from '../shared/point-in-time';

interface MeetingChoice {
  readonly where: MeetingFilter | null;
  readonly pointInTime: PointInTime;
}

interface MeetingPaging extends MeetingChoice {
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
const meetingRows = ({ where, pointInTime }: MeetingChoice): OwnedRows => ({
  from: facts('meeting', 'm', toSql(pointInTime)),
  where: sql`owner.id IN (${EVERY_BODY}::integer, m.body_id) AND ${meetingMatches(where)}`,
});

/** A page of the meetings of each body, or of all, in one statement. */
export const meetingPages: BatchQuery<number, Page<Meeting>, MeetingPaging> = (db, bodyIds, { page, orderBy, ...choice }) =>
  entityPages(db, Meeting, bodyIds, { ...meetingRows(choice), alias: 'm', order: meetingOrder(orderBy), page });

/** The number of meetings in each list. */
export const meetingCounts: BatchQuery<number, number, MeetingChoice> = (db, bodyIds, choice) =>
  ownedCounts(db, bodyIds, meetingRows(choice));

/** The meetings of each week, earliest first. */
export const meetingsOfWeeks: BatchQuery<number, Meeting[], PointInTime> = async (db, weekIds, pointInTime) => {
  const rows = await db.entities(
    Meeting,
    sql`SELECT ${db.columns(Meeting, 'm')} FROM ${facts('meeting', 'm', toSql(pointInTime))}
        WHERE m.week_id = ANY (${keyArray(weekIds)}) ORDER BY m.starts_on, m.code COLLATE "C"`,
  );
  return manyPerKey(weekIds, rows, (row) => row.weekId!);
};

/** The last meeting of the same body before each meeting, without retreats, cancelled ones and meetings of unknown day; null = none is on record. */
export const meetingsBefore: BatchQuery<number, Meeting | null, PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities<Meeting, { ownerId: number }>(
    Meeting,
    sql`SELECT this.id AS "ownerId", ${db.columns(Meeting, 'm')}
        FROM ${facts('meeting', 'this', point)} CROSS JOIN LATERAL (
          SELECT other.* FROM ${facts('meeting', 'other', point)}
          JOIN body ON body.id = other.body_id AND other.code = body.code || '-' || other.number
          WHERE other.body_id = this.body_id AND other.starts_on < this.starts_on AND other.status <> 'CANCELLED'
          ORDER BY other.starts_on DESC LIMIT 1) m
        WHERE this.id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, (row) => row.ownerId);
};

/** The meeting with a code, as it was on record. */
export const meetingByCode = versionByCode(Meeting, 'meeting');

/** Meetings as they were until they were moved or cancelled, the first version first. */
export const meetingsAsTheyWere: BatchQuery<number, PastMeeting[], PointInTime> = async (db, ids, { knownAt }) => {
  const rows = await db.rows<PastMeeting>(
    sql`SELECT id, version, starts_on AS "startsOn", ends_on AS "endsOn", precision, places, status, withdrawn_at AS "replacedAt" FROM meeting_past
        WHERE id = ANY (${keyArray(ids)}) AND withdrawn_at <= ${knownAt}::timestamptz ORDER BY version`,
  );
  return manyPerKey(ids, rows, (row) => row.id);
};

/** A version of a meeting that was replaced. */
interface PastMeeting extends Pick<Meeting, 'id' | 'version' | 'startsOn' | 'endsOn' | 'precision' | 'places' | 'status'> {
  readonly replacedAt: Date;
}
