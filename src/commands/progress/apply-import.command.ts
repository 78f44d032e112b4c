import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import type { ReadFile } from '../../imports/reading';
import { keptImport } from '../../queries/desk/import.queries';
import type { Touched } from '../audit';
import { type Actor, type Command, refuseFor } from '../command';
import { differenceOf, projectsNamed, savedRows } from './import-difference';
import { saveReportDraft } from './save-report-draft.command';

interface ImportInput {
  /** Of the difference that the person saw. */
  readonly fingerprint: string;
}

interface Applied {
  /** How many drafts were saved. */
  readonly saved: number;
}

/**
 * Saves the rows of the actor's last file that have no fault, each as a draft of the office, all of them or none. Problems: STALE where the
 * file changes something else than what was seen; those of saving a draft.
 */
export const applyImport: Command<ImportInput, Applied> = async (db, actor, { fingerprint }) => {
  const { person, office } = actor;
  await db.rows(sql`SELECT FROM report_import WHERE person_id = ${person} AND office_id = ${office} FOR UPDATE`);
  const kept = await keptImport(db, person, office);
  refuseFor(kept === null ? [problem('STALE')] : []);
  const file = JSON.parse(kept!.content) as ReadFile;
  await lockFor(db, actor, file);
  const difference = await differenceOf(db, office, file, kept!.fileSha256);
  refuseFor(difference.fingerprint === fingerprint ? [] : [problem('STALE')]);
  const touched: Touched[] = [];
  for (const { project, content } of savedRows(difference)) {
    const { code, draft } = project!;
    const { supersedes = null, correctionReason = null, letter = null } = draft ?? {};
    const input = { ...content!, draft, project: code, supersedes, correctionReason, letter, isOnly: true };
    touched.push(...(await saveReportDraft(db, actor, input)).effect!.touched);
  }
  await db.rows(sql`UPDATE report_import SET applied_at = clock_timestamp() WHERE person_id = ${person} AND office_id = ${office}`);
  const effect = touched.length === 0 ? null : { action: Action.SAVE_DRAFT, touched };
  return { result: { saved: touched.length }, effect };
};

/** Locks the drafts and projects that a file speaks of, in the order of commands. */
async function lockFor(db: RowStore, { office }: Actor, file: ReadFile): Promise<void> {
  const codes = projectsNamed(file);
  await db.rows(sql`
    SELECT FROM report_draft WHERE office_id = ${office} AND project_id IN (SELECT id FROM project WHERE code = ANY (${codes}::text[]))
    ORDER BY id FOR UPDATE`);
  await db.rows(sql`SELECT FROM project WHERE code = ANY (${codes}::text[]) ORDER BY id FOR NO KEY UPDATE`);
}
