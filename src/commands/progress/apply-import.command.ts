import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { ImportedRows } from '../../domain/vocabularies/progress';
import { unpacked } from '../../imports/packed-reading';
import type { ReadFile } from '../../imports/reading';
import { type KeptImport, pendingImport } from '../../queries/desk/kept-import.queries';
import { type Actor, type Command, refuseFor } from '../command';
import { touchedDraft } from './draft';
import { differenceOf, type ImportDifference, keptBackRows, outcomeOf, projectsNamed, type SavedRow, savedRows } from './import-difference';
import { writeDrafts, type WrittenDraft } from './write-drafts';

interface ImportInput {
  /** The key of the file. */
  readonly import: number;
  /** Of the difference that the person saw. */
  readonly fingerprint: string;
  readonly rows: ImportedRows;
}

interface Applied {
  readonly import: number;
  /** How many drafts were saved. */
  readonly saved: number;
  /** How many rows stayed out. */
  readonly keptBack: number;
}

/**
 * Saves rows of a file that the actor uploaded as drafts of the office, all of the chosen ones or none. A file that states nothing new
 * changes nothing. Problems: UNKNOWN_IMPORT; STALE where the file changes something else than what was seen; IMPORT_HAS_FAULTS where all
 * rows are chosen and something stands against one.
 */
export const applyImport: Command<ImportInput, Applied> = async (db, actor, input) => {
  const { person, office } = actor;
  await db.rows(sql`SELECT FROM report_import WHERE id = ${input.import} FOR UPDATE`);
  const kept = await pendingImport(db, person, office);
  refuseFor(kept?.id === input.import ? [] : [problem('UNKNOWN_IMPORT', 'import')]);
  const file = await unpacked(kept!.reading);
  await lockFor(db, actor, file);
  const difference = await differenceOf(db, office, file, kept!.fileSha256);
  refuseFor(difference.fingerprint === input.fingerprint ? [] : [problem('STALE', 'fingerprint')]);
  const [rows, keptBack] = [savedRows(difference), keptBackRows(difference).length];
  refuseFor(input.rows === ImportedRows.ALL && keptBack > 0 ? [problem('IMPORT_HAS_FAULTS', 'rows')] : []);
  const result = { import: kept!.id, saved: rows.length, keptBack };
  if (rows.length === 0) return { result, effect: null };
  const written = await writeDrafts(
    db,
    actor,
    rows.map(({ project, content }) => {
      const { supersedes = null, correctionReason = null, letter = null } = project.draft ?? {};
      return { ...content, draft: project.draft, project: project.id, supersedes, correctionReason, letter };
    }),
  );
  const byProject = new Map(written.map((draft) => [draft.project, draft]));
  const saved = rows.map((row) => ({ before: row.project.draft, after: byProject.get(row.project.id)! }));
  await recordSaved(db, kept!, difference, saved);
  return { result, effect: { action: Action.IMPORT, touched: saved.map(({ before, after }) => touchedDraft(before, after)) } };
};

/** Keeps what became of each row, and what stood before. */
async function recordSaved(
  db: RowStore,
  { id }: KeptImport,
  difference: ImportDifference,
  saved: readonly { readonly before: SavedRow['project']['draft']; readonly after: WrittenDraft }[],
): Promise<void> {
  const drafts = saved.map(({ before, after: { id: draft, version, project } }) => ({ draft, version, project, before }));
  await db.rows(sql`
    INSERT INTO imported_draft (import_id, draft_id, project_id, version, before)
    SELECT ${id}, draft, project, version, before
    FROM json_to_recordset(${JSON.stringify(drafts)}::json) AS saved (draft integer, project integer, version integer, before jsonb)`);
  await db.rows(sql`UPDATE report_import SET applied_at = clock_timestamp(), outcome = ${outcomeOf(difference)} WHERE id = ${id}`);
}

/** Locks the drafts and projects that a file speaks of, in the order of commands. */
async function lockFor(db: RowStore, { office }: Actor, file: ReadFile): Promise<void> {
  const codes = projectsNamed(file);
  await db.rows(sql`
    SELECT FROM report_draft WHERE office_id = ${office} AND project_id IN (SELECT id FROM project WHERE code = ANY (${codes}::text[]))
    ORDER BY id FOR UPDATE`);
  await db.rows(sql`SELECT FROM project WHERE code = ANY (${codes}::text[]) ORDER BY id FOR NO KEY UPDATE`);
}
