import { sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { type Command, refuseFor } from '../command';
import { lockedMinutes, type SeenMinutes } from './minutes';
import { touchedProceedings } from './proceedings';
import { MAX_TEXT, textProblems, textsOf } from './texts';

interface SaveInput extends SeenMinutes {
  readonly texts: LocalizedTexts | null;
}

/**
 * Saves the draft of the minutes of a meeting, or of their correction. Nobody but its secretaries sees it. Problems: UNKNOWN_MEETING,
 * NOT_HELD, STALE, TEXT_NEEDED, TOO_LONG.
 */
export const saveMinutes: Command<SaveInput, { readonly meeting: string; readonly draftVersion: number }> = async (db, actor, input) => {
  const { meeting } = await lockedMinutes(db, input);
  const texts = textsOf(input.texts);
  refuseFor(textProblems(texts, 'texts', MAX_TEXT));
  const version = input.seenVersion + 1;
  await db.rows(sql`
    INSERT INTO minutes_draft (meeting_id, version, texts, saved_at, office_id)
    VALUES (${meeting.id}, ${version}, ${JSON.stringify(texts)}::jsonb, commit_instant(), ${actor.office})
    ON CONFLICT (meeting_id) DO UPDATE SET version = excluded.version, texts = excluded.texts, saved_at = excluded.saved_at,
      office_id = excluded.office_id`);
  const touched = touchedProceedings(meeting, `MINUTES DRAFT ${input.seenVersion}`, `MINUTES DRAFT ${version}`);
  return { result: { meeting: meeting.code, draftVersion: version }, effect: { action: Action.KEEP_MINUTES, touched } };
};
