import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import type { Command } from '../command';
import { findDraft, type SeenDraft, touchedDraft } from './draft';

/** Removes a draft of the actor's office. Problems: UNKNOWN_DRAFT, STALE. */
export const discardReportDraft: Command<SeenDraft, SeenDraft> = async (db, actor, draft) => {
  await findDraft(db, actor, draft);
  await db.rows(sql`DELETE FROM report_draft WHERE id = ${draft.id}`);
  return { result: draft, effect: { action: Action.DISCARD_DRAFT, touched: [touchedDraft(draft, null)] } };
};
