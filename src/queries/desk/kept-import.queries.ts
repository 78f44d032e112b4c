import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import type { ReportState } from '../../domain/vocabularies/progress';
import { wholeHistory } from '../shared/facts';
import { NOW } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';

/** A file as it was kept. */
export interface KeptImport {
  readonly id: number;
  /** The person who uploaded it, and the key of the office. */
  readonly person: number;
  readonly office: number;
  readonly fileName: string;
  readonly fileSha256: string;
  /** What was read, packed. */
  readonly reading: Buffer;
  readonly uploadedAt: Date;
  /** Null = its rows were not saved. */
  readonly appliedAt: Date | null;
  /** What became of each row, as JSON; null = its rows were not saved. */
  readonly outcome: string | null;
  /** Null = it was not undone. */
  readonly undoneAt: Date | null;
}

const keptWhere = async (db: RowStore, condition: Sql): Promise<KeptImport | null> => {
  const [kept] = await db.rows<Omit<KeptImport, 'reading'> & { readonly reading: string }>(sql`
    SELECT id, person_id AS person, office_id AS office, file_name AS "fileName", file_sha256 AS "fileSha256", encode(reading, 'base64') AS reading,
      uploaded_at AS "uploadedAt", applied_at AS "appliedAt", outcome, undone_at AS "undoneAt"
    FROM report_import WHERE ${condition}`);
  return kept ? { ...kept, reading: Buffer.from(kept.reading, 'base64') } : null;
};

/** The file of a person for an office whose rows are not saved; null = there is none. */
export const pendingImport = (db: RowStore, person: number, office: number): Promise<KeptImport | null> =>
  keptWhere(db, sql`person_id = ${person} AND office_id = ${office} AND applied_at IS NULL`);

/** The bytes of a file. */
export async function bytesOfImport(db: RowStore, id: number): Promise<Buffer> {
  const [file] = await db.rows<{ text: string }>(sql`SELECT encode(bytes, 'base64') AS text FROM report_import WHERE id = ${id}`);
  return Buffer.from(file!.text, 'base64');
}

/** A file of an office whose rows were saved; null = there is none. */
export const appliedImport = (db: RowStore, id: number, office: number): Promise<KeptImport | null> =>
  keptWhere(db, sql`id = ${id} AND office_id = ${office} AND applied_at IS NOT NULL`);

/** A file whose rows were saved, in a list. */
export interface AppliedImport extends Pick<KeptImport, 'id' | 'person' | 'fileName' | 'undoneAt'> {
  readonly appliedAt: Date;
  readonly drafts: number;
}

/** The files of an office whose rows were saved, the newest first. */
export const appliedImports = (db: RowStore, office: number, most: number): Promise<AppliedImport[]> =>
  db.rows<AppliedImport>(sql`
    SELECT id, person_id AS person, file_name AS "fileName", applied_at AS "appliedAt", undone_at AS "undoneAt",
      (SELECT count(*)::integer FROM imported_draft WHERE import_id = report_import.id) AS drafts
    FROM report_import WHERE office_id = ${office} AND applied_at IS NOT NULL ORDER BY applied_at DESC, id DESC LIMIT ${most}`);

/** A draft that a file saved, and what became of it. */
export interface ImportedDraftRow {
  readonly draft: number;
  /** The version that the file saved. */
  readonly version: number;
  /** The code of the project, and its key. */
  readonly project: string;
  readonly projectId: number;
  readonly names: LocalizedTexts;
  /** As it was saved, changed since, discarded, or in the state of the report that it became. */
  readonly standing: 'SAVED' | 'CHANGED' | 'DISCARDED' | ReportState;
  /** The code of the report; null = it was not submitted. */
  readonly report: string | null;
}

/** The drafts that a file saved, by the codes of their projects. */
export const importedDrafts = (db: RowStore, id: number): Promise<ImportedDraftRow[]> =>
  db.rows<ImportedDraftRow>(sql`
    SELECT imported.draft_id AS draft, imported.version, project.code AS project, project.id AS "projectId", ${namesAt('project', NOW)} AS names,
      CASE WHEN report.id IS NOT NULL THEN report.state WHEN draft.id IS NULL THEN 'DISCARDED'
        WHEN draft.version = imported.version THEN 'SAVED' ELSE 'CHANGED' END AS standing, report.code AS report
    FROM imported_draft imported JOIN ${wholeHistory('project', 'project')} ON project.id = imported.project_id
    LEFT JOIN report_draft draft ON draft.id = imported.draft_id
    LEFT JOIN ${wholeHistory('progress_report', 'report')} ON report.id = imported.report_id
    WHERE imported.import_id = ${id} ORDER BY project.code COLLATE "C"`);

/** Whether a draft of a file keeps its import from being undone: it was changed since, or its report was verified. */
export const isInTheWay = ({ standing }: ImportedDraftRow): boolean => !['SAVED', 'DISCARDED', 'SUBMITTED', 'REJECTED'].includes(standing);
