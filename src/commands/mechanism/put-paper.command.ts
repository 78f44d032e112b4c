import { sql } from '../../database/sql';
import { documentAddress } from '../../domain/document-address';
import type { Lang, LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { add, change, statement } from '../record';
import { lockedProceedings, type SeenProceedings, touchedProceedings } from './proceedings';
import { lengthProblems, MAX_TITLE, textProblems, textsOf } from './texts';

interface PaperInput extends SeenProceedings {
  /** The number of the paper that is changed; null = it is one more. */
  readonly number: number | null;
  readonly titles: LocalizedTexts | null;
  /** Null = not known, or several. */
  readonly lang: Lang | null;
  /** Null = it stands at no address. */
  readonly url: string | null;
  /** Where else it is kept; null = at the address. */
  readonly place: string | null;
  /** The number of the item of the agenda that it belongs to; null = to none. */
  readonly agendaNumber: string | null;
}

/**
 * Puts a document of a meeting on record, or changes one. Problems: UNKNOWN_MEETING, STALE, UNKNOWN_PAPER, TEXT_NEEDED, TOO_LONG,
 * INVALID_ADDRESS, PLACE_NEEDED, UNKNOWN_AGENDA_ITEM.
 */
export const putPaper: Command<PaperInput, { readonly meeting: string }> = async (db, actor, input) => {
  const meeting = await lockedProceedings(db, input);
  const [titles, place] = [textsOf(input.titles), input.place?.trim() || null];
  const [url, agendaNumber] = [input.url === null ? null : documentAddress(input.url.trim()), input.agendaNumber?.trim() || null];
  const papers = await db.rows<{ id: number; number: number; isOnRecord: boolean }>(sql`
    SELECT id, number, withdrawn_at IS NULL AS "isOnRecord" FROM meeting_paper WHERE meeting_id = ${meeting.id}`);
  const known = papers.find(({ number, isOnRecord }) => isOnRecord && number === input.number);
  const [item] = await db.rows(sql`
    SELECT FROM agenda_item WHERE meeting_id = ${meeting.id} AND number = ${agendaNumber} AND withdrawn_at IS NULL`);
  refuseFor([
    ...(input.number !== null && !known ? [problem('UNKNOWN_PAPER', 'number')] : []),
    ...textProblems(titles, 'titles', MAX_TITLE),
    ...(input.url !== null && url === null ? [problem('INVALID_ADDRESS', 'url')] : []),
    ...(input.url === null && place === null ? [problem('PLACE_NEEDED', 'url')] : []),
    ...lengthProblems(place, 'place', MAX_TITLE),
    ...(agendaNumber !== null && !item ? [problem('UNKNOWN_AGENDA_ITEM', 'agendaNumber')] : []),
  ]);
  const by = await statement(db, actor);
  const values = { titles, lang: input.lang, url, place, agenda_number: agendaNumber };
  // A number that was taken before is not taken again.
  const number = known?.number ?? Math.max(0, ...papers.map((paper) => paper.number)) + 1;
  if (known) await change(db, by, 'meeting_paper', known.id, values);
  else await add(db, by, 'meeting_paper', { meeting_id: meeting.id, number, ...values });
  const touched = touchedProceedings(meeting, known ? `PAPER ${number}` : null, `PAPER ${number}`);
  return { result: { meeting: meeting.code }, effect: { action: Action.PREPARE_MEETING, touched } };
};
