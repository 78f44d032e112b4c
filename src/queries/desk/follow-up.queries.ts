import { ActionEvent } from '../../../entities/mechanism/action-event.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import type { ActionStatus, DecisionKind } from '../../domain/vocabularies/mechanism';
import { facts, factsInForce } from '../shared/facts';
import { NOW } from '../shared/point-in-time';

/** The codes of the offices that are secretaries of a decision `d`, as `secretariatsOfDecisions` finds them. */
const secretariatsOf: Sql = sql`ARRAY(
  SELECT o.code FROM decision_meeting link JOIN ${facts('meeting', 'm', NOW)} ON m.id = link.meeting_id
    JOIN ${factsInForce('body_secretariat', 's', NOW)} ON s.body_id = m.body_id JOIN organisation o ON o.id = s.organisation_id
    WHERE link.decision_id = d.id
  UNION SELECT o.code FROM organisation o
    WHERE o.id = d.stated_by_id AND NOT EXISTS (SELECT FROM decision_meeting link WHERE link.decision_id = d.id) ORDER BY 1)`;

/** A decision as those who follow it up see it. */
export interface DeskDecision {
  readonly id: number;
  readonly code: string;
  readonly kind: DecisionKind;
  readonly titles: LocalizedTexts;
  readonly texts: LocalizedTexts | null;
  readonly decidedOn: Day | null;
  /** The code of its first meeting; null = no meeting of the programme took it. */
  readonly meeting: string | null;
  readonly secretariats: readonly string[];
}

const decisions = (where: Sql): Sql => sql`
  SELECT d.id, d.code, d.kind, d.titles, d.texts, d.decided_on AS "decidedOn", ${secretariatsOf} AS secretariats,
    (SELECT m.code FROM decision_meeting link JOIN ${facts('meeting', 'm', NOW)} ON m.id = link.meeting_id WHERE link.decision_id = d.id
     ORDER BY m.code COLLATE "C" LIMIT 1) AS meeting
  FROM ${facts('decision', 'd', NOW)} WHERE ${where} ORDER BY d.code COLLATE "C"`;

/** The decision with a code; null = there is none. */
export async function decisionAtDesk(db: RowStore, code: string): Promise<DeskDecision | null> {
  const [decision] = await db.rows<DeskDecision>(decisions(sql`d.code = ANY (${codeSpellings(code)}::text[])`));
  return decision ?? null;
}

/** The decisions of a meeting, by code. */
export const decisionsAtDesk = (db: RowStore, meeting: number): Promise<DeskDecision[]> =>
  db.rows<DeskDecision>(decisions(sql`d.id IN (SELECT decision_id FROM decision_meeting WHERE meeting_id = ${meeting})`));

/** An action as those who follow it up see it. */
export interface DeskAction {
  readonly code: string;
  readonly texts: LocalizedTexts;
  readonly status: ActionStatus;
  readonly dueOn: Day | null;
  readonly decision: string;
  readonly decisionTitles: LocalizedTexts;
  /** The office that has to act; null = no source names one. */
  readonly assignee: string | null;
  readonly assigneeNames: LocalizedTexts | null;
  readonly secretariats: readonly string[];
}

const actions = (where: Sql): Sql => sql`
  SELECT a.code, a.texts, a.status, a.due_on AS "dueOn", d.code AS decision, d.titles AS "decisionTitles",
    assignee.code AS assignee, assignee.names AS "assigneeNames", ${secretariatsOf} AS secretariats
  FROM ${facts('action_item', 'a', NOW)} JOIN ${facts('decision', 'd', NOW)} ON d.id = a.decision_id
  LEFT JOIN organisation assignee ON assignee.id = a.assignee_id
  WHERE ${where} ORDER BY a.due_on NULLS LAST, a.code COLLATE "C"`;

/** The action with a code; null = there is none on record. */
export async function actionAtDesk(db: RowStore, code: string): Promise<DeskAction | null> {
  const [action] = await db.rows<DeskAction>(actions(sql`a.code = ANY (${codeSpellings(code)}::text[])`));
  return action ?? null;
}

/** The actions of a decision, the next due first. */
export const actionsOfDecision = (db: RowStore, decision: string): Promise<DeskAction[]> =>
  db.rows<DeskAction>(actions(sql`d.code = ${decision}`));

/** The actions that are not closed and asked of some offices, or followed up by them, the next due first. */
export const openActionsOf = (db: RowStore, owners: readonly string[], secretaries: readonly string[]): Promise<DeskAction[]> =>
  db.rows<DeskAction>(sql`SELECT * FROM (${actions(sql`a.status IN ('OPEN', 'IN_PROGRESS', 'UNKNOWN')`)}) open
    WHERE assignee = ANY (${owners}::text[]) OR secretariats && ${secretaries}::text[]`);

/** What was said of actions, by the codes of the actions, in order. */
export const saidOf = (db: RowStore, codes: readonly string[]): Promise<(ActionEvent & { officeNames: LocalizedTexts })[]> =>
  db.entities<ActionEvent, { officeNames: LocalizedTexts }>(
    ActionEvent,
    sql`SELECT ${db.columns(ActionEvent, 'e')}, o.names AS "officeNames" FROM action_event e JOIN organisation o ON o.id = e.office_id
        WHERE e.action_code = ANY (${codes}::text[]) ORDER BY e.action_code, e.number`,
  );

/** An office to which a circular went. */
export interface DeskAddressee {
  readonly office: string;
  readonly names: LocalizedTexts;
  /** Null = it has not acknowledged it. */
  readonly acknowledgedAt: Date | null;
}

/** The offices to which a circular went, by code. */
export const addresseesOf = (db: RowStore, decision: number): Promise<DeskAddressee[]> =>
  db.rows<DeskAddressee>(sql`
    SELECT o.code AS office, o.names, k.changed_at AS "acknowledgedAt"
    FROM ${facts('circular_addressee', 'a', NOW)} JOIN organisation o ON o.id = a.organisation_id
    LEFT JOIN circular_acknowledgement k ON k.decision_id = a.decision_id AND k.office_id = a.organisation_id
    WHERE a.decision_id = ${decision} ORDER BY o.code COLLATE "C"`);

/** A circular that waits for the acknowledgement of an office. */
export interface WaitingCircular {
  readonly decision: string;
  readonly titles: LocalizedTexts;
  readonly decidedOn: Day | null;
  readonly office: string;
}

/** The circulars that wait for the acknowledgement of offices, the oldest first. */
export const waitingCirculars = (db: RowStore, offices: readonly string[]): Promise<WaitingCircular[]> =>
  db.rows<WaitingCircular>(sql`
    SELECT d.code AS decision, d.titles, d.decided_on AS "decidedOn", o.code AS office
    FROM ${facts('circular_addressee', 'a', NOW)} JOIN organisation o ON o.id = a.organisation_id
    JOIN ${facts('decision', 'd', NOW)} ON d.id = a.decision_id
    WHERE o.code = ANY (${offices}::text[])
      AND NOT EXISTS (SELECT FROM circular_acknowledgement k WHERE k.decision_id = a.decision_id AND k.office_id = a.organisation_id)
    ORDER BY a.recorded_at, d.code COLLATE "C", o.code COLLATE "C"`);
