import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { OfficialLetter } from '../../domain/official-letter';
import type { Actor } from '../command';
import { personsAmong, type SeenDraft } from './draft';
import type { ReportContent } from './report-content';

/** A draft as it is to stand, with keys in place of codes. */
export interface DraftToWrite extends ReportContent {
  /** The draft that is changed; null = a new one. */
  readonly draft: SeenDraft | null;
  readonly project: number;
  /** The report that it corrects; null = it corrects none. */
  readonly supersedes: number | null;
  readonly correctionReason: string | null;
  readonly letter: OfficialLetter | null;
  /** Persons who have written in a new draft beside the actor; not given = nobody. */
  readonly authors?: readonly number[];
}

export interface WrittenDraft extends SeenDraft {
  /** The key of the project. */
  readonly project: number;
}

/**
 * Writes drafts of the actor’s office in one statement, each whole, at most one of a project. Whoever calls it has locked them and checked
 * what they state. Returns the drafts in any order.
 */
export const writeDrafts = (db: RowStore, actor: Actor, drafts: readonly DraftToWrite[]): Promise<WrittenDraft[]> =>
  db.rows<WrittenDraft>(sql`
    WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(drafts.map(written))}::json) AS given (
        draft integer, project integer, "asOf" date, supersedes integer, "correctionReason" text, stage text, percent numeric,
        "plannedPercent" numeric, "financialPercent" numeric, narratives jsonb, letter jsonb, authors integer[])),
    made AS (
      INSERT INTO report_draft (project_id, office_id, as_of, supersedes_id, correction_reason, stage, percent, planned_percent,
        financial_percent, narratives, letter, author_ids, saved_at)
      SELECT project, ${actor.office}, "asOf", supersedes, "correctionReason", stage, percent, "plannedPercent", "financialPercent",
        narratives, letter, ${personsAmong('authors', actor)}, clock_timestamp()
      FROM given WHERE draft IS NULL
      RETURNING id, version, project_id),
    changed AS (
      UPDATE report_draft SET as_of = "asOf", supersedes_id = supersedes, correction_reason = "correctionReason", stage = given.stage,
        percent = given.percent, planned_percent = "plannedPercent", financial_percent = "financialPercent", narratives = given.narratives,
        letter = given.letter, author_ids = ${personsAmong('author_ids', actor)}, saved_at = clock_timestamp()
      FROM given WHERE report_draft.id = given.draft
      RETURNING report_draft.id, version, project_id)
    SELECT id, version, project_id AS project FROM made UNION ALL SELECT id, version, project_id FROM changed`);

const written = ({ draft, authors = [], ...rest }: DraftToWrite) => ({ ...rest, draft: draft?.id ?? null, authors });
