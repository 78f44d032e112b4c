import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import { problem } from '../../domain/problems';
import type { DecisionKind } from '../../domain/vocabularies/mechanism';
import { Refusal } from '../command';

/** A decision that the transaction has locked. */
export interface HeldDecision {
  readonly id: number;
  readonly code: string;
  readonly kind: DecisionKind;
}

/** Locks a decision until the transaction ends. Throws a Refusal: UNKNOWN_DECISION. */
export async function lockedDecision(db: RowStore, code: string, field = 'decision'): Promise<HeldDecision> {
  const [decision] = await db.rows<HeldDecision>(sql`
    SELECT id, code, kind FROM decision WHERE code = ANY (${codeSpellings(code)}::text[]) FOR NO KEY UPDATE`);
  if (!decision) throw new Refusal([problem('UNKNOWN_DECISION', field)]);
  return decision;
}
