import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { statement } from '../record';
import { lockedMinutes, type SeenMinutes } from './minutes';
import { touchedProceedings } from './proceedings';
import { lengthProblems, MAX_NOTE } from './texts';

interface PublishInput extends SeenMinutes {
  /** What it replaces in the version before, and why; null = it is the first version. */
  readonly correction: string | null;
}

/**
 * Publishes the draft of the minutes of a meeting, which adopts it. Nothing changes it from then on: a correction is a version more, and says
 * what it replaces. Problems: UNKNOWN_MEETING, NOT_HELD, STALE, NO_DRAFT, CORRECTION_NEEDED, TOO_LONG.
 */
export const publishMinutes: Command<PublishInput, { readonly meeting: string; readonly draftVersion: number }> = async (
  db,
  actor,
  input,
) => {
  const { meeting, texts, published } = await lockedMinutes(db, input);
  const correction = published === 0 ? null : input.correction?.trim() || null;
  refuseFor([
    ...(texts ? [] : [problem('NO_DRAFT', 'meeting')]),
    ...(published > 0 && correction === null ? [problem('CORRECTION_NEEDED', 'correction')] : []),
    ...lengthProblems(correction, 'correction', MAX_NOTE),
  ]);
  const version = published + 1;
  const { at } = await statement(db, actor);
  await db.rows(sql`
    INSERT INTO meeting_minutes (meeting_id, version, texts, correction, changed_at, changed_by_id, office_id)
    VALUES (${meeting.id}, ${version}, ${JSON.stringify(texts)}::jsonb, ${correction}, ${at}, ${actor.person}, ${actor.office})`);
  await db.rows(sql`DELETE FROM minutes_draft WHERE meeting_id = ${meeting.id}`);
  const touched = touchedProceedings(meeting, published === 0 ? null : `MINUTES ${published}`, `MINUTES ${version}`);
  return { result: { meeting: meeting.code, draftVersion: 0 }, effect: { action: Action.KEEP_MINUTES, touched } };
};
