import { ActionItem } from '../../../entities/mechanism/action-item.entity';
import { Decision } from '../../../entities/mechanism/decision.entity';
import { DecisionLink } from '../../../entities/mechanism/decision-link.entity';
import { Meeting } from '../../../entities/mechanism/meeting.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { ActionItemFilter } from '../../../schema/mechanism/action-item.input';
import type { RowStore } from '../../database/rows';
import { raw, type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { OrderDirection } from '../../domain/vocabularies/api';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { versionByCode } from '../shared/entity.queries';
import { facts, factsInForce } from '../shared/facts';
import { all, onDay, onMember, onRelated, onText } from '../shared/filter';
import { keyArray } from '../shared/key-array';
import type { Order } from '../shared/order';
import { type PageSpec, pageStatement, type RowWithPosition, toPage } from '../shared/page';
import { type PointInTimeSql, toSql } from '../shared/point-in-time';

/** The oldest first; decisions without a day last. */
export const DECISION_ORDER: Order = {
  name: 'decision',
  terms: [
    { expression: sql`d.decided_on`, type: 'date', direction: OrderDirection.ASC },
    { expression: sql`d.code`, type: 'text', direction: OrderDirection.ASC },
  ],
};

/** By the day that they are due; actions without a day last. */
export const ACTION_ORDER: Order = {
  name: 'action',
  terms: [
    { expression: sql`a.due_on`, type: 'date', direction: OrderDirection.ASC },
    { expression: sql`a.code`, type: 'text', direction: OrderDirection.ASC },
  ],
};

const actionMatches = (where: ActionItemFilter | null, point: PointInTimeSql): Sql =>
  all([
    ...onMember(sql`a.status`, where?.status),
    ...onText(sql`(SELECT code FROM organisation WHERE id = a.assignee_id)`, where?.assignee),
    ...onRelated(
      sql`decision_meeting link JOIN ${facts('meeting', 'meeting', point)} ON meeting.id = link.meeting_id JOIN body ON body.id = meeting.body_id
          WHERE link.decision_id = a.decision_id`,
      sql`body.code`,
      where?.body,
    ),
    ...onDay(sql`a.due_on`, where?.dueOn),
  ]);

/** A page of the actions on record that match. */
export async function actionPage(
  db: RowStore,
  where: ActionItemFilter | null,
  pointInTime: PointInTime,
  page: PageSpec,
): Promise<Page<ActionItem>> {
  const point = toSql(pointInTime);
  const from = facts('action_item', 'a', point);
  const statement = pageStatement(db.columns(ActionItem, 'a'), from, actionMatches(where, point), ACTION_ORDER, page);
  return toPage(await db.entities<ActionItem, RowWithPosition>(ActionItem, statement), ACTION_ORDER, page);
}

/** The number of actions on record that match. */
export async function actionCount(db: RowStore, where: ActionItemFilter | null, pointInTime: PointInTime): Promise<number> {
  const point = toSql(pointInTime);
  const from = facts('action_item', 'a', point);
  const [row] = await db.rows<{ count: number }>(sql`SELECT count(*) AS count FROM ${from} WHERE ${actionMatches(where, point)}`);
  return row!.count;
}

/** The actions that organisations have to take, by code. */
export const actionsOfOrganisations: BatchQuery<number, ActionItem[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    ActionItem,
    sql`SELECT ${db.columns(ActionItem, 'a')} FROM ${facts('action_item', 'a', toSql(pointInTime))}
        WHERE a.assignee_id = ANY (${keyArray(ids)}) ORDER BY a.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.assigneeId!);
};

/** A page of all decisions on record. */
export async function decisionPage(db: RowStore, pointInTime: PointInTime, page: PageSpec): Promise<Page<Decision>> {
  const from = facts('decision', 'd', toSql(pointInTime));
  const statement = pageStatement(db.columns(Decision, 'd'), from, sql`true`, DECISION_ORDER, page);
  return toPage(await db.entities<Decision, RowWithPosition>(Decision, statement), DECISION_ORDER, page);
}

/** The number of decisions on record. */
export async function decisionCount(db: RowStore, pointInTime: PointInTime): Promise<number> {
  const from = facts('decision', 'd', toSql(pointInTime));
  const [row] = await db.rows<{ count: number }>(sql`SELECT count(*) AS count FROM ${from}`);
  return row!.count;
}

/** The decisions taken at meetings, by code. */
export const decisionsOfMeetings: BatchQuery<number, Decision[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities<Decision, { ownerId: number }>(
    Decision,
    sql`SELECT link.meeting_id AS "ownerId", ${db.columns(Decision, 'd')}
        FROM decision_meeting link JOIN ${facts('decision', 'd', toSql(pointInTime))} ON d.id = link.decision_id
        WHERE link.meeting_id = ANY (${keyArray(ids)}) ORDER BY d.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.ownerId);
};

/** The meetings that took decisions, by day; those without one last. */
export const meetingsOfDecisions: BatchQuery<number, Meeting[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities<Meeting, { ownerId: number }>(
    Meeting,
    sql`SELECT link.decision_id AS "ownerId", ${db.columns(Meeting, 'm')} 
        FROM decision_meeting link JOIN ${facts('meeting', 'm', toSql(pointInTime))} ON m.id = link.meeting_id
        WHERE link.decision_id = ANY (${keyArray(ids)}) ORDER BY m.starts_on NULLS LAST, m.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.ownerId);
};

/** The links that leave decisions (from), or arrive at them (to), by the code of the decision at the other end. */
export const linksOfDecisions: BatchQuery<number, DecisionLink[], { end: 'from' | 'to'; pointInTime: PointInTime }> = async (
  db,
  ids,
  { end, pointInTime },
) => {
  const [near, far] = end === 'from' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const point = toSql(pointInTime);
  const rows = await db.entities(
    DecisionLink,
    sql`SELECT ${db.columns(DecisionLink, 'l')} FROM ${facts('decision_link', 'l', point)}
        JOIN ${facts('decision', 'other', point)} ON other.id = l.${raw(far)}_id
        WHERE l.${raw(near)}_id = ANY (${keyArray(ids)}) ORDER BY other.code COLLATE "C", l.kind COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row[`${near}Id`]);
};

/**
 * The condition that a decision `d` was taken by a day: its own, else the last day of the first of its meetings. One without a day always was.
 */
export const isTakenBy = (point: PointInTimeSql): Sql => sql`coalesce(d.decided_on, (
  SELECT min(m.ends_on) FROM decision_meeting link JOIN ${facts('meeting', 'm', point)} ON m.id = link.meeting_id WHERE link.decision_id = d.id),
  '-infinity') <= ${point.validOn}`;

/**
 * The actions that concern each province and are not known to be done or cancelled, by due day. An action about a project concerns the provinces that the project or a part
 * of it is located in; any other action concerns the province, or the country, of its assignee, and every province where it has none.
 */
export const openActionsOfProvinces: BatchQuery<number, ActionItem[], PointInTime> = async (db, provinceIds, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities<ActionItem, { ownerId: number }>(
    ActionItem,
    sql`SELECT owner.id AS "ownerId", ${db.columns(ActionItem, 'a')}
        FROM province owner
        JOIN ${facts('action_item', 'a', point)} ON a.status IN ('OPEN', 'IN_PROGRESS', 'UNKNOWN')
        JOIN ${facts('decision', 'd', point)} ON d.id = a.decision_id AND ${isTakenBy(point)}
        LEFT JOIN organisation assignee ON assignee.id = a.assignee_id
        WHERE owner.id = ANY (${keyArray(provinceIds)}) AND CASE
          WHEN a.project_id IS NOT NULL THEN EXISTS (
            SELECT FROM project_tree tree JOIN ${factsInForce('project_province', 'located', point)} ON located.project_id = tree.project_id
            WHERE tree.ancestor_id = a.project_id AND located.province_id = owner.id)
          ELSE coalesce(assignee.province_id = owner.id, assignee.member_state_id = owner.member_state_id, true) END
        ORDER BY a.due_on NULLS LAST, a.code COLLATE "C"`,
  );
  return manyPerKey(provinceIds, rows, (row) => row.ownerId);
};

/** The actions that decisions ask for, by code. */
export const actionsOfDecisions: BatchQuery<number, ActionItem[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    ActionItem,
    sql`SELECT ${db.columns(ActionItem, 'a')} FROM ${facts('action_item', 'a', toSql(pointInTime))}
        WHERE a.decision_id = ANY (${keyArray(ids)}) ORDER BY a.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.decisionId);
};

/** The decision with a code, as it was on record. */
export const decisionByCode = versionByCode(Decision, 'decision');
