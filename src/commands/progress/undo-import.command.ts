import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ReportState, ReportStep } from '../../domain/vocabularies/progress';
import type { StandingDraft } from '../../queries/desk/import.queries';
import { appliedImport, type ImportedDraftRow, importedDrafts, isInTheWay } from '../../queries/desk/kept-import.queries';
import type { Touched } from '../audit';
import { type Actor, type Command, refuseFor } from '../command';
import { touchedDraft } from './draft';
import { takeReportStep } from './take-report-step.command';
import { type DraftToWrite, writeDrafts } from './write-drafts';

interface UndoInput {
  /** The key of the file. */
  readonly import: number;
}

interface Undone {
  readonly import: number;
  /** Drafts that are gone, or stand again as they did before the import. */
  readonly drafts: number;
  /** Reports that were withdrawn. */
  readonly reports: number;
}

/**
 * Undoes what a file of the actor’s office saved: new drafts go, changed ones stand as before, and reports that were submitted from either
 * are withdrawn. What was discarded, returned or withdrawn meanwhile stays so. Problems: UNKNOWN_IMPORT; ALREADY_DONE; IMPORT_IN_USE where a
 * draft was changed since or a report verified; those of withdrawing a report.
 */
export const undoImport: Command<UndoInput, Undone> = async (db, actor, input) => {
  await db.rows(sql`SELECT FROM report_import WHERE id = ${input.import} FOR UPDATE`);
  const kept = await appliedImport(db, input.import, actor.office);
  refuseFor(kept === null ? [problem('UNKNOWN_IMPORT', 'import')] : kept.undoneAt !== null ? [problem('ALREADY_DONE', 'import')] : []);
  await lockFor(db, input.import);
  const drafts = await importedDrafts(db, input.import);
  refuseFor(drafts.some(isInTheWay) ? [problem('IMPORT_IN_USE', 'import')] : []);
  const standing = (state: ImportedDraftRow['standing']) => drafts.filter((draft) => draft.standing === state);
  const [saved, submitted] = [standing('SAVED'), standing(ReportState.SUBMITTED)];
  const withdrawn = await withdraw(db, actor, submitted);
  const restored = await restore(db, actor, input.import, [...saved, ...submitted]);
  await db.rows(sql`UPDATE report_import SET undone_at = clock_timestamp() WHERE id = ${input.import}`);
  const result = { import: input.import, drafts: saved.length, reports: submitted.length };
  return { result, effect: { action: Action.UNDO_IMPORT, touched: [...restored, ...withdrawn] } };
};

/** Locks the drafts and projects of a file, in the order of commands. */
async function lockFor(db: RowStore, id: number): Promise<void> {
  await db.rows(sql`
    SELECT FROM report_draft WHERE id IN (SELECT draft_id FROM imported_draft WHERE import_id = ${id}) ORDER BY id FOR UPDATE`);
  await db.rows(sql`
    SELECT FROM project WHERE id IN (SELECT project_id FROM imported_draft WHERE import_id = ${id}) ORDER BY id FOR NO KEY UPDATE`);
}

/** Withdraws the reports that drafts became. */
async function withdraw(db: RowStore, actor: Actor, drafts: readonly ImportedDraftRow[]): Promise<readonly Touched[]> {
  if (drafts.length === 0) return [];
  const reports = drafts.map(({ report }) => ({ report: report!, expectedState: ReportState.SUBMITTED }));
  const { result, effect } = await takeReportStep(db, actor, { step: ReportStep.WITHDRAW, reports, reason: null, note: null });
  refuseFor(result.flatMap(({ problems }) => problems));
  return effect!.touched;
}

/** What an imported draft goes back to. */
interface Earlier {
  readonly draft: number;
  readonly before: StandingDraft | null;
  /** Who wrote the report that it became; null = it became none. */
  readonly authors: readonly number[] | null;
}

/** Puts drafts back as they stood before a file. A draft that was submitted is written anew, with who wrote it. */
async function restore(db: RowStore, actor: Actor, id: number, rows: readonly ImportedDraftRow[]): Promise<Touched[]> {
  const earlier = await db.rows<Earlier>(sql`
    SELECT imported.draft_id AS draft, imported.before, report.author_ids AS authors
    FROM imported_draft imported LEFT JOIN progress_report report ON report.id = imported.report_id WHERE imported.import_id = ${id}`);
  const byDraft = new Map(earlier.map((one) => [one.draft, one]));
  const gone = rows.filter(({ draft, report }) => report === null && byDraft.get(draft)!.before === null);
  await db.rows(sql`DELETE FROM report_draft WHERE id = ANY (${gone.map(({ draft }) => draft)}::integer[])`);
  const back = rows.flatMap(({ draft: imported, version, projectId }): DraftToWrite[] => {
    const { before, authors } = byDraft.get(imported)!;
    if (before === null) return [];
    const { id: _, version: __, ...content } = before;
    return [{ ...content, project: projectId, draft: authors === null ? { id: imported, version } : null, authors: authors ?? [] }];
  });
  const written = back.length === 0 ? [] : await writeDrafts(db, actor, back);
  // An earlier file that saved what stands again can be undone next.
  await db.rows(sql`
    UPDATE imported_draft first SET draft_id = again.id, version = again.version
    FROM json_to_recordset(${JSON.stringify(written)}::json) AS again (id integer, version integer, project integer)
    JOIN imported_draft undone ON undone.import_id = ${id} AND undone.project_id = again.project
    WHERE first.import_id <> ${id} AND first.draft_id = undone.draft_id AND first.version = (undone.before->>'version')::integer`);
  const now = new Map(written.map((draft) => [draft.project, draft]));
  return rows
    .filter(({ report, projectId }) => report === null || now.has(projectId))
    .map(({ draft, version, report, projectId }) =>
      touchedDraft(report === null ? { id: draft, version } : null, now.get(projectId) ?? null),
    );
}
