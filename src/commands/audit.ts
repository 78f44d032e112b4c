import type { RowStore } from '../database/rows';
import { sql } from '../database/sql';

/** Whom an entry names: by keys alone, which name nobody. */
export interface AuditedActor {
  /** Null = an operator, by a command in the shell, or nobody who is known. */
  readonly person: number | null;
  /** The person in whose place it was done; null = their own. */
  readonly actingFor: number | null;
  /** The key of the office for which it was done; null = for none. */
  readonly office: number | null;
}

/** A thing that something was done to. */
export interface Touched {
  /** The type of the API, or of the table where the API has none. */
  readonly type: string;
  readonly code: string;
  /** What it was before and after, in a word: a state, a version, a fingerprint. Null = it was not there. Never a name or an address. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What was done. */
export interface Effect {
  /** A word of `Action` (src/domain/permissions.ts), or one for what needs no permission. */
  readonly action: string;
  readonly touched: readonly Touched[];
  /** The chain of reports by which it was done; null = none. */
  readonly rule?: string | null;
}

/** What an operator does by a command in the shell. */
export const OPERATOR: AuditedActor = { person: null, actingFor: null, office: null };

/**
 * Writes one entry of the audit in the transaction of what was done, as its last statement: it waits for the lock of commits. `runCommand`
 * writes it for each command; only what is no command calls this itself.
 */
export async function audit(db: RowStore, actor: AuditedActor, effect: Effect, requestId: string | null = null): Promise<void> {
  const { person, actingFor, office } = actor;
  const by = JSON.stringify({ actor: person, actingFor }).slice(0, -1);
  const done = JSON.stringify({
    action: effect.action,
    subject: effect.touched.map(({ type, code }) => ({ type, code })),
    before: effect.touched.map(({ before }) => before),
    after: effect.touched.map(({ after }) => after),
    rule: effect.rule ?? null,
    requestId,
  }).slice(1);
  await db.rows(sql`
    INSERT INTO audit_entry (body)
    SELECT ${`${by},"office":`} || coalesce((SELECT to_json(code)::text FROM organisation WHERE id = ${office}), 'null') || ${`,${done}`}`);
}
