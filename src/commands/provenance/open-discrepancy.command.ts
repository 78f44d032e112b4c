import { CATALOGUE } from '../../../entities/catalogue';
import type { RowStore } from '../../database/rows';
import { raw, sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import { DISPUTED_FIELDS } from '../../domain/discrepancies';
import { nodeName } from '../../domain/global-id';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { wholeHistory } from '../../queries/shared/facts';
import { type Command, refuseFor } from '../command';
import { MAX_TITLE, textProblems, textsOf } from '../mechanism/texts';
import { statement } from '../record';
import { citationOf, citedPlace } from './citation';

interface OpenInput {
  /** The type in the API, the code and the field of the thing that the sources differ about. */
  readonly type: string;
  readonly code: string;
  readonly field: string;
  readonly subjects: LocalizedTexts | null;
  readonly valuesA: LocalizedTexts | null;
  /** The code of the source of the first value, and the place in it; null = the document as a whole. */
  readonly sourceA: string;
  readonly locatorA: string | null;
  readonly valuesB: LocalizedTexts | null;
  /** Null = no document on record: the office says so. */
  readonly sourceB: string | null;
  readonly locatorB: string | null;
}

/** The number of the first code that offices get, and how far behind those of the data files they stand: these may have more one day. */
const [FIRST_CODE, FIRST_POSITION] = [1_000, 1_000_000] as const;

/**
 * Opens a discrepancy between two sources about a thing on record. Problems: UNKNOWN_THING, TEXT_NEEDED, TOO_LONG, SAME_VALUE,
 * UNKNOWN_SOURCE, SOURCE_NEEDED.
 */
export const openDiscrepancy: Command<OpenInput, { readonly discrepancy: string }> = async (db, actor, input) => {
  const thing = await thingOnRecord(db, input);
  const [subjects, valuesA, valuesB] = [textsOf(input.subjects), textsOf(input.valuesA), textsOf(input.valuesB)];
  const a = await citedPlace(db, { source: input.sourceA, locator: input.locatorA }, ['sourceA', 'locatorA']);
  const b = await citedPlace(db, { source: input.sourceB, locator: input.locatorB }, ['sourceB', 'locatorB']);
  refuseFor([
    ...(thing === null ? [problem('UNKNOWN_THING', 'code')] : []),
    ...textProblems(subjects, 'subjects', MAX_TITLE),
    ...textProblems(valuesA, 'valuesA', MAX_TITLE),
    ...textProblems(valuesB, 'valuesB', MAX_TITLE),
    ...(valuesA && valuesB && areSame(valuesA, valuesB) ? [problem('SAME_VALUE', 'valuesB')] : []),
    ...a.problems,
    ...b.problems,
  ]);
  const by = await statement(db, actor);
  const [citationA, citationB] = [await citationOf(db, by, a.place), await citationOf(db, by, b.place)];
  // Whoever else opens one has waited for the instant, too.
  const [next] = await db.rows<{ n: number }>(sql`
    SELECT greatest(coalesce(max(substr(code, 2)::integer), 0) + 1, ${FIRST_CODE}) AS n FROM discrepancy WHERE code ~ '^D[0-9]{1,6}$'`);
  const code = `D${next!.n}`;
  const [made] = await db.rows<{ id: number }>(sql`
    INSERT INTO discrepancy (code, position, subjects, values_a, citation_a_id, values_b, citation_b_id, resolutions, resolved, opened_at, opened_by_id,
      opened_for_id)
    VALUES (${code}, ${FIRST_POSITION + next!.n}, ${JSON.stringify(subjects)}::jsonb, ${JSON.stringify(valuesA)}::jsonb, ${citationA},
      ${JSON.stringify(valuesB)}::jsonb, ${citationB}::integer, NULL, false, ${by.at}, ${actor.person}, ${actor.office})
    RETURNING id`);
  await db.rows(sql`
    INSERT INTO discrepancy_subject (discrepancy_id, node, field, position) VALUES (${made!.id}, ${thing}, ${input.field}, 0)`);
  const touched = [{ type: 'Discrepancy', code, before: null, after: 'OPENED' }];
  return { result: { discrepancy: code }, effect: { action: Action.OPEN_DISCREPANCY, touched } };
};

/** The name of the thing that an input is about; null = nothing on record has the code, or it is not disputed in the field. */
async function thingOnRecord(db: RowStore, { type, code, field }: OpenInput): Promise<string | null> {
  const concept = CATALOGUE.find(({ types }) => types?.includes(type));
  if (!concept || !DISPUTED_FIELDS[type]?.includes(field)) return null;
  const { tableName, columns } = db.dataSource.getMetadata(concept.entity);
  const isOnRecord = columns.some(({ databaseName }) => databaseName === 'withdrawn_at') ? sql` AND thing.withdrawn_at IS NULL` : sql``;
  const [thing] = await db.rows<{ code: string }>(sql`
    SELECT thing.code FROM ${wholeHistory(raw(tableName), 'thing')} WHERE thing.code = ANY (${codeSpellings(code)}::text[])${isOnRecord}`);
  return thing ? nodeName(type, thing.code) : null;
}

/** Whether two values say the same in every language that both have; values in different languages differ. */
const areSame = (a: LocalizedTexts, b: LocalizedTexts): boolean => {
  const shared = Object.keys(a).filter((lang) => lang in b) as (keyof LocalizedTexts)[];
  return shared.length > 0 && shared.every((lang) => a[lang] === b[lang]);
};
