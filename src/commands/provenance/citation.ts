import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { citationCode } from '../../domain/citation-code';
import { codeSpellings } from '../../domain/codes';
import { type Problem, problem } from '../../domain/problems';
import { lengthProblems, MAX_TITLE } from '../mechanism/texts';
import type { Statement } from '../record';

/** The document that an office takes something from. Null = it states that by itself. */
export interface Cited {
  /** The code of a source. */
  readonly source: string | null;
  /** The place in it: a page, a table; null = the document as a whole. */
  readonly locator: string | null;
}

/** A document on record, and the place in it. */
export interface KnownPlace {
  readonly source: { readonly id: number; readonly code: string };
  readonly locator: string | null;
}

/** The document that is cited; null = none is. Problems: UNKNOWN_SOURCE, TOO_LONG, SOURCE_NEEDED for a place in no document. */
export async function citedPlace(
  db: RowStore,
  { source: code, locator }: Cited,
  [sourceField, locatorField]: readonly [string, string] = ['source', 'locator'],
): Promise<{ readonly place: KnownPlace | null; readonly problems: Problem[] }> {
  if (code === null) return { place: null, problems: locator === null ? [] : [problem('SOURCE_NEEDED', sourceField)] };
  const [source] = await db.rows<{ id: number; code: string }>(sql`
    SELECT id, code FROM source WHERE code = ANY (${codeSpellings(code)}::text[])`);
  if (!source) return { place: null, problems: [problem('UNKNOWN_SOURCE', sourceField)] };
  return { place: { source, locator }, problems: lengthProblems(locator, locatorField, MAX_TITLE) };
}

/** The key of the citation of a place, which is put on record where it is new; null = nothing is cited. */
export async function citationOf(db: RowStore, { at }: Statement, place: KnownPlace | null): Promise<number | null> {
  if (place === null) return null;
  const { source, locator } = place;
  const code = citationCode({ source: source.code, locator, publishedOn: null, note: null });
  await db.rows(sql`
    INSERT INTO citation (code, source_id, locator, added_at) VALUES (${code}, ${source.id}, ${locator}, ${at}) ON CONFLICT (code) DO NOTHING`);
  const [citation] = await db.rows<{ id: number }>(sql`SELECT id FROM citation WHERE code = ${code}`);
  return citation!.id;
}
