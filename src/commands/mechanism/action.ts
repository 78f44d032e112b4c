import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { LocalizedTexts } from '../../domain/languages';
import { problem } from '../../domain/problems';
import { ActionEventKind, type ActionStatus } from '../../domain/vocabularies/mechanism';
import { type Actor, Refusal, refuseFor } from '../command';
import { change, type Statement, statement } from '../record';

/** Who claimed last that an action is done, where nobody has decided about it. */
interface Claim {
  readonly office: number;
  readonly person: number;
}

/** An action on record that the transaction has locked. */
export interface HeldAction {
  readonly id: number;
  readonly code: string;
  readonly status: ActionStatus;
  readonly assignee: number | null;
  /** The number of its last event; 0 = it has none. */
  readonly events: number;
  readonly claim: Claim | null;
}

/** An action as the caller has seen it. */
export interface SeenAction {
  readonly action: string;
  /** How many events of it the caller has seen. */
  readonly seenEvents: number;
}

/**
 * Locks an action until the transaction ends: of two who say something of it at once, the second sees what the first one said. Throws a
 * Refusal: UNKNOWN_ACTION, STALE.
 */
export async function lockedAction(db: RowStore, { action: code, seenEvents }: SeenAction): Promise<HeldAction> {
  const [row] = await db.rows<Omit<HeldAction, 'events' | 'claim'>>(sql`
    SELECT id, code, status, assignee_id AS assignee FROM action_item
    WHERE code = ANY (${codeSpellings(code)}::text[]) AND withdrawn_at IS NULL FOR NO KEY UPDATE`);
  if (!row) throw new Refusal([problem('UNKNOWN_ACTION', 'action')]);
  const events = await db.rows<Claim & { number: number; kind: ActionEventKind }>(sql`
    SELECT number, kind, office_id AS office, changed_by_id AS person FROM action_event WHERE action_code = ${row.code} ORDER BY number`);
  const decided = events.filter(({ kind }) => kind !== ActionEventKind.NOTE && kind !== ActionEventKind.CARRY).at(-1);
  const last = events.at(-1)?.number ?? 0;
  refuseFor(last === seenEvents ? [] : [problem('STALE', 'seenEvents')]);
  return { ...row, events: last, claim: decided?.kind === ActionEventKind.CLAIM ? decided : null };
}

interface Said {
  readonly kind: ActionEventKind;
  readonly texts?: LocalizedTexts | null;
  readonly link?: string | null;
  readonly meeting?: number;
  /** How far the action is from now on; not given = as it was. */
  readonly status?: ActionStatus;
}

/** Puts on record what an office says of an action, and how far it is by that. */
export async function sayOfAction(db: RowStore, actor: Actor, action: HeldAction, said: Said): Promise<Statement> {
  const by = await statement(db, actor);
  await db.rows(sql`
    INSERT INTO action_event (action_code, number, kind, texts, link, meeting_id, changed_at, changed_by_id, office_id)
    VALUES (${action.code}, ${action.events + 1}, ${said.kind}, ${said.texts ? JSON.stringify(said.texts) : null}::jsonb, ${said.link ?? null},
      ${said.meeting ?? null}, ${by.at}, ${actor.person}, ${actor.office})`);
  if (said.status && said.status !== action.status) await change(db, by, 'action_item', action.id, { status: said.status });
  return by;
}

/** What was done with an action, for the audit. */
export const touchedAction = ({ code, status, events }: HeldAction, after: string) => [
  { type: 'ActionItem', code, before: `${status} ${events}`, after: `${after} ${events + 1}` },
];
