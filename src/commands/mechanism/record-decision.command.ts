import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { type Day, PROGRAMME_START } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import type { DecisionKind } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { add, statement } from '../record';
import { keyOf, lockedMeeting } from './meeting';
import { MAX_TEXT, MAX_TITLE, textProblems, textsOf } from './texts';

interface DecisionInput {
  /** The code of the meeting that decided; null = no meeting of the programme did. */
  readonly meeting: string | null;
  readonly kind: DecisionKind;
  readonly titles: LocalizedTexts | null;
  readonly texts: LocalizedTexts | null;
  /** Null = the last day of the meeting, or not known. */
  readonly decidedOn: Day | null;
  /** The code of the organisation that decided; null = a meeting did, or it is not known. */
  readonly decidedBy: string | null;
}

/**
 * Puts a decision on record, under the code of its meeting and a number; without a meeting under its kind, its day and a number. Problems:
 * UNKNOWN_MEETING, UNKNOWN_OFFICE, TEXT_NEEDED, TOO_LONG, DECIDED_IN_FUTURE.
 */
export const recordDecision: Command<DecisionInput, { readonly decision: string }> = async (db, actor, { kind, ...input }) => {
  const meeting = input.meeting === null ? null : await lockedMeeting(db, input.meeting, null);
  const [titles, texts] = [textsOf(input.titles), textsOf(input.texts)];
  const decidedBy = await keyOf(db, 'organisation', input.decidedBy);
  const [now] = await db.rows<{ today: Day }>(sql`SELECT ${TODAY} AS today`);
  const decidedOn = input.decidedOn ?? (meeting?.precision === 'DAY' ? meeting.endsOn : null);
  const isDay = decidedOn === null || (decidedOn >= PROGRAMME_START && decidedOn <= now!.today);
  refuseFor([
    ...(decidedBy === undefined ? [problem('UNKNOWN_OFFICE', 'decidedBy')] : []),
    ...textProblems(titles, 'titles', MAX_TITLE),
    ...textProblems(texts, 'texts', MAX_TEXT, false),
    ...(isDay ? [] : [problem('DECIDED_IN_FUTURE', 'decidedOn')]),
  ]);
  const by = await statement(db, actor);
  const stem = meeting ? `${meeting.code}-D` : `${kind.replaceAll('_', '-')}-${decidedOn ?? now!.today}-`;
  const [last] = await db.rows<{ n: number }>(sql`
    SELECT coalesce(max(substr(code, ${stem.length + 1})::integer), 0) AS n FROM decision
    WHERE starts_with(code, ${stem}) AND substr(code, ${stem.length + 1}) ~ '^[0-9]{1,4}$'`);
  const code = `${stem}${last!.n + 1}`;
  const id = await add(db, by, 'decision', { code, kind, titles, aliases: [], texts, decided_on: decidedOn, decided_by_id: decidedBy });
  if (meeting) await db.rows(sql`INSERT INTO decision_meeting (decision_id, meeting_id) VALUES (${id}, ${meeting.id})`);
  const touched = [{ type: 'Decision', code, before: null, after: kind }];
  return { result: { decision: code }, effect: { action: Action.RECORD_DECISION, touched } };
};
