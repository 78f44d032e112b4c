import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { lengthProblems, MAX_TITLE, textProblems, textsOf } from '../mechanism/texts';
import { statement } from '../record';

interface SourceInput {
  readonly titles: LocalizedTexts | null;
  readonly publisher: string | null;
  /** The day of issue; null = not stated. */
  readonly issuedOn: Day | null;
  readonly url: string;
}

/** The most characters of an address. */
const MAX_URL = 2_000;

/**
 * Adds a document that facts can be taken from, under S and a number. Problems: TEXT_NEEDED, TOO_LONG, NOT_HTTPS, ISSUED_IN_FUTURE,
 * SOURCE_EXISTS where a document with the address is on record.
 */
export const addSource: Command<SourceInput, { readonly source: string }> = async (db, actor, input) => {
  const [titles, publisher, url] = [textsOf(input.titles), input.publisher?.trim() || null, input.url.trim()];
  const [now] = await db.rows<{ today: Day }>(sql`SELECT ${TODAY} AS today`);
  refuseFor([
    ...textProblems(titles, 'titles', MAX_TITLE),
    ...lengthProblems(publisher, 'publisher', MAX_TITLE),
    ...(isAddress(url) ? [] : [problem('NOT_HTTPS', 'url')]),
    ...(input.issuedOn !== null && input.issuedOn > now!.today ? [problem('ISSUED_IN_FUTURE', 'issuedOn')] : []),
  ]);
  const by = await statement(db, actor);
  const same = await db.rows(sql`SELECT FROM source WHERE url = ${url}`);
  refuseFor(same.length > 0 ? [problem('SOURCE_EXISTS', 'url')] : []);
  const [source] = await db.rows<{ code: string }>(sql`
    INSERT INTO source (code, titles, publisher, url, issued_on, stated_by_id)
    SELECT 'S' || coalesce(max(substr(code, 2)::integer), 0) + 1, ${JSON.stringify(titles)}::jsonb, ${publisher}, ${url}, ${input.issuedOn}::date,
      ${by.office}::integer
    FROM source WHERE code ~ '^S[0-9]{1,6}$'
    RETURNING code`);
  const touched = [{ type: 'Source', code: source!.code, before: null, after: 'ADDED' }];
  return { result: { source: source!.code }, effect: { action: Action.ADD_SOURCE, touched } };
};

/** Whether everybody can read what is at the address: it is of https, and holds no password. */
function isAddress(url: string): boolean {
  if (url.length > MAX_URL || !URL.canParse(url)) return false;
  const { protocol, username, password } = new URL(url);
  return protocol === 'https:' && username === '' && password === '';
}
