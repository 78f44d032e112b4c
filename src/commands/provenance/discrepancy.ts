import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import { type DiscrepancyStep, settledBy } from '../../domain/discrepancies';
import type { LocalizedTexts } from '../../domain/languages';
import { problem } from '../../domain/problems';
import { DiscrepancyEventKind, type StandingValue } from '../../domain/vocabularies/provenance';
import { type Actor, Refusal, refuseFor } from '../command';
import { statement } from '../record';

/** A discrepancy as the caller has seen it. */
export interface SeenDiscrepancy {
  /** The code. */
  readonly discrepancy: string;
  /** How many events of it the caller has seen. */
  readonly seenEvents: number;
}

/** A discrepancy of an office that the transaction has locked. */
export interface HeldDiscrepancy {
  readonly id: number;
  readonly code: string;
  /** The person who opened it. */
  readonly openedBy: number;
  /** How many events it has. */
  readonly events: number;
  /** Which value stands; null = it is open. */
  readonly stands: StandingValue | null;
}

/**
 * Locks a discrepancy until the transaction ends: of two who decide about it at once, the second sees what the first one did. Throws a
 * Refusal: UNKNOWN_DISCREPANCY, OF_EDITORS, STALE.
 */
export async function lockedDiscrepancy(db: RowStore, { discrepancy: code, seenEvents }: SeenDiscrepancy): Promise<HeldDiscrepancy> {
  const [found] = await db.rows<{ id: number; code: string; openedBy: number | null }>(sql`
    SELECT id, code, opened_by_id AS "openedBy" FROM discrepancy WHERE code = ANY (${codeSpellings(code)}::text[]) FOR NO KEY UPDATE`);
  if (!found) throw new Refusal([problem('UNKNOWN_DISCREPANCY', 'discrepancy')]);
  if (found.openedBy === null) throw new Refusal([problem('OF_EDITORS', 'discrepancy')]);
  // A statement of its own: it sees what was committed while this one waited for the lock.
  const steps = await db.rows<DiscrepancyStep>(sql`
    SELECT kind, stands, reasons FROM discrepancy_event WHERE discrepancy_id = ${found.id} ORDER BY number`);
  refuseFor(steps.length === seenEvents ? [] : [problem('STALE', 'seenEvents')]);
  return { id: found.id, code: found.code, openedBy: found.openedBy, events: steps.length, stands: settledBy(steps).stands };
}

/** Puts on record what was done with a discrepancy; it is shown so from now on. `stands` null = it is open again. */
export async function decideDiscrepancy(
  db: RowStore,
  actor: Actor,
  { id, events }: HeldDiscrepancy,
  stands: StandingValue | null,
  reasons: LocalizedTexts,
): Promise<void> {
  const { at } = await statement(db, actor);
  const kind = stands === null ? DiscrepancyEventKind.REOPEN : DiscrepancyEventKind.SETTLE;
  await db.rows(sql`
    INSERT INTO discrepancy_event (discrepancy_id, number, kind, stands, reasons, changed_at, changed_by_id, office_id)
    VALUES (${id}, ${events + 1}, ${kind}, ${stands}, ${JSON.stringify(reasons)}::jsonb, ${at}, ${actor.person}, ${actor.office})`);
  // What has no moment of its own, as the whole table, tells how it stands now.
  await db.rows(sql`
    UPDATE discrepancy SET resolved = ${stands !== null}, resolutions = ${JSON.stringify(reasons)}::jsonb WHERE id = ${id}`);
}
