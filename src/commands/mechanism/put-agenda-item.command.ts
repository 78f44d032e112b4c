import { sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import { isOver } from '../../domain/meeting-days';
import { Action } from '../../domain/permissions';
import { problem, type ProblemCode } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { knownCodes } from '../known-codes';
import { add, change, statement } from '../record';
import { keyOf } from './meeting';
import { lockedProceedings, type SeenProceedings, touchedProceedings } from './proceedings';
import { MAX_TITLE, textProblems, textsOf } from './texts';

interface AgendaItemInput extends SeenProceedings {
  /** As printed. */
  readonly number: string;
  readonly titles: LocalizedTexts | null;
  /** The code of the organisation that presents it; null = not known, or nobody does. */
  readonly presenter: string | null;
  /** What it concerns: codes. */
  readonly projects: readonly string[];
  readonly bodies: readonly string[];
  readonly decisions: readonly string[];
}

/** The most characters of a number, and the most things that an item concerns. */
const [MAX_NUMBER, MOST] = [20, 50] as const;

/**
 * Puts an item on the agenda of a meeting that is not over, or changes the one with the number. Problems: UNKNOWN_MEETING, STALE,
 * AGENDA_CLOSED, INVALID_AGENDA_NUMBER, TEXT_NEEDED, TOO_LONG, UNKNOWN_OFFICE, UNKNOWN_PROJECT, UNKNOWN_BODY, UNKNOWN_DECISION, TOO_MANY_ITEMS.
 */
export const putAgendaItem: Command<AgendaItemInput, { readonly meeting: string }> = async (db, actor, input) => {
  const meeting = await lockedProceedings(db, input);
  refuseFor(isOver(meeting, meeting.today) ? [problem('AGENDA_CLOSED', 'meeting')] : []);
  const [number, titles] = [input.number.trim(), textsOf(input.titles)];
  const presenter = await keyOf(db, 'organisation', input.presenter);
  const named = {
    projects: await knownCodes(db, sql`project WHERE withdrawn_at IS NULL AND`, input.projects),
    bodies: await knownCodes(db, sql`body WHERE`, input.bodies),
    decisions: await knownCodes(db, sql`decision WHERE`, input.decisions),
  };
  const missing = (field: keyof typeof named, code: ProblemCode) => (named[field] ? [] : [problem(code, field)]);
  refuseFor([
    ...(number === '' || number.length > MAX_NUMBER ? [problem('INVALID_AGENDA_NUMBER', 'number')] : []),
    ...textProblems(titles, 'titles', MAX_TITLE),
    ...(presenter === undefined ? [problem('UNKNOWN_OFFICE', 'presenter')] : []),
    ...(['projects', 'bodies', 'decisions'] as const).flatMap((field) =>
      input[field].length > MOST ? [problem('TOO_MANY_ITEMS', field)] : [],
    ),
    ...missing('projects', 'UNKNOWN_PROJECT'),
    ...missing('bodies', 'UNKNOWN_BODY'),
    ...missing('decisions', 'UNKNOWN_DECISION'),
  ]);
  const [known] = await db.rows<{ id: number }>(sql`
    SELECT id FROM agenda_item WHERE meeting_id = ${meeting.id} AND number = ${number} AND withdrawn_at IS NULL`);
  const by = await statement(db, actor);
  const { projects, bodies, decisions } = named;
  const values = { titles, presenter_id: presenter, project_codes: projects, body_codes: bodies, decision_codes: decisions };
  if (known) await change(db, by, 'agenda_item', known.id, values);
  else await add(db, by, 'agenda_item', { meeting_id: meeting.id, number, ...values });
  const touched = touchedProceedings(meeting, known ? `AGENDA ${number}` : null, `AGENDA ${number}`);
  return { result: { meeting: meeting.code }, effect: { action: Action.PREPARE_MEETING, touched } };
};
