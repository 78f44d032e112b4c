import type { RowStore } from '../database/rows';
import { type Sql, sql } from '../database/sql';
import { codeSpellings, foldCode } from '../domain/codes';

/** Codes as they are on record, each once, in their order; null = one of them is not. `from` names the table up to its last condition. */
export async function knownCodes(db: RowStore, from: Sql, given: readonly string[]): Promise<string[] | null> {
  const folded = [...new Set(given.map(foldCode))];
  const rows = await db.rows<{ code: string }>(sql`SELECT code FROM ${from} code = ANY (${given.flatMap(codeSpellings)}::text[])`);
  const codes = folded.map((code) => rows.find((row) => foldCode(row.code) === code)?.code);
  return codes.includes(undefined) ? null : (codes as string[]);
}
