import { ActionItem } from '../../../entities/mechanism/action-item.entity';
import { Decision } from '../../../entities/mechanism/decision.entity';
import { DecisionLink } from '../../../entities/mechanism/decision-link.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { RowStore } from '../../database/rows';
import { raw, sql } from '../../database/sql';
import { OrderDirection } from '../../domain/enums';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';
import { type Order, type PageSpec, pageStatement, type PlacedRow, toPage } from '../shared/page';
import { isKnownAt, toSql } from '../shared/point-in-time';

/** The oldest first; what has no day last. */
export const DECISION_ORDER: Order = {
  name: 'decision',
  terms: [
    { expression: sql`d.decided_on`, type: 'date', direction: OrderDirection.ASC },
    { expression: sql`d.code`, type: 'text', direction: OrderDirection.ASC },
  ],
};

/** A page of all decisions. */
export async function decisionPage(db: RowStore, window: PageSpec): Promise<Page<Decision>> {
  const rows = await db.entities<Decision & PlacedRow>(
    Decision as never,
    pageStatement(db.columns(Decision, 'd'), sql`decision d`, sql`true`, DECISION_ORDER, window),
  );
  return toPage(rows, DECISION_ORDER, window);
}

/** How many decisions there are. */
export async function decisionCount(db: RowStore): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`SELECT count(*) AS count FROM decision`);
  return row!.count;
}

/** The decisions taken at meetings, by code. */
export const decisionsOfMeetings: BatchQuery<number, Decision[], null> = async (db, ids) => {
  const rows = await db.entities(
    Decision,
    sql`SELECT ${db.columns(Decision, 'd')} FROM decision d WHERE d.meeting_id = ANY (${keyArray(ids)}) ORDER BY d.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.meetingId!);
};

/** The links that leave decisions, or arrive at them, by the code of the decision at the other end. */
export const linksOfDecisions: BatchQuery<number, DecisionLink[], { end: 'from' | 'to'; moment: PointInTime }> = async (
  db,
  ids,
  { end, moment },
) => {
  const [near, far] = end === 'from' ? (['from', 'to'] as const) : (['to', 'from'] as const);
  const rows = await db.entities(
    DecisionLink,
    sql`SELECT ${db.columns(DecisionLink, 'l')} FROM decision_link l JOIN decision other ON other.id = l.${raw(far)}_id
        WHERE l.${raw(near)}_id = ANY (${keyArray(ids)}) AND ${isKnownAt(sql`l`, toSql(moment).knownAt)} ORDER BY other.code COLLATE "C", l.kind COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row[`${near}Id`]);
};

/**
 * What is still to be done and concerns each province, by the day it is due: of what is about a project, where that or a part of it
 * is located there; of the rest, what an organisation of the province's country is to do, or nobody is named for.
 */
export const openActionsOfProvinces: BatchQuery<number, ActionItem[], PointInTime> = async (db, provinceIds, moment) => {
  const rows = await db.entities<ActionItem & { ownerId: number }>(
    ActionItem as never,
    sql`SELECT owner.id AS "ownerId", ${db.columns(ActionItem, 'a')}
        FROM province owner
        JOIN action_item a ON a.status IN ('OPEN', 'IN_PROGRESS') AND ${isKnownAt(sql`a`, toSql(moment).knownAt)}
        JOIN decision d ON d.id = a.decision_id AND (d.decided_on IS NULL OR d.decided_on <= ${moment.asOf}::date)
        LEFT JOIN organisation assignee ON assignee.id = a.assignee_id
        WHERE owner.id = ANY (${keyArray(provinceIds)}) AND CASE
          WHEN a.project_id IS NOT NULL THEN EXISTS (
            SELECT FROM project_tree tree JOIN project_province located ON located.project_id = tree.project_id
            WHERE tree.ancestor_id = a.project_id AND located.province_id = owner.id AND ${isKnownAt(sql`located`, toSql(moment).knownAt)})
          ELSE coalesce(assignee.province_id = owner.id, assignee.member_state_id = owner.member_state_id, true) END
        ORDER BY a.due_on NULLS LAST, a.code COLLATE "C"`,
  );
  return manyPerKey(provinceIds, rows, (row) => row.ownerId);
};

/** What decisions ask to be done, by code. */
export const actionsOfDecisions: BatchQuery<number, ActionItem[], PointInTime> = async (db, ids, moment) => {
  const rows = await db.entities(
    ActionItem,
    sql`SELECT ${db.columns(ActionItem, 'a')} FROM action_item a
        WHERE a.decision_id = ANY (${keyArray(ids)}) AND ${isKnownAt(sql`a`, toSql(moment).knownAt)} ORDER BY a.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.decisionId);
};
