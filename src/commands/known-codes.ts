import type { RowStore } from '../database/rows';
import { type Sql, sql } from '../database/sql';
import { codeSpellings, foldCode } from '../domain/codes';

/** A thing by its key and its code. */
export interface KnownThing {
  readonly id: number;
  readonly code: string;
}

/** Things by their codes, each once, in their order; null = one of them is not on record. `from` names the table up to its last condition. */
export async function knownThings(db: RowStore, from: Sql, given: readonly string[]): Promise<KnownThing[] | null> {
  const folded = [...new Set(given.map(foldCode))];
  const rows = await db.rows<KnownThing>(sql`SELECT id, code FROM ${from} code = ANY (${given.flatMap(codeSpellings)}::text[])`);
  const found = folded.map((code) => rows.find((row) => foldCode(row.code) === code));
  return found.includes(undefined) ? null : (found as KnownThing[]);
}

/** Codes as they are on record, each once, in their order; null = one of them is not. */
export async function knownCodes(db: RowStore, from: Sql, given: readonly string[]): Promise<string[] | null> {
  const found = await knownThings(db, from, given);
  return found && found.map(({ code }) => code);
}
