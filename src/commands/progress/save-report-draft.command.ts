import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import type { OfficialLetter } from '../../domain/official-letter';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { findDraft, findNoDraft, type SeenDraft, touchedDraft } from './draft';
import { contentProblems, type ReportContent } from './report-content';
import { writeDrafts } from './write-drafts';

interface DraftInput extends ReportContent {
  /** The draft that is changed; null = a new one. */
  readonly draft: SeenDraft | null;
  /** The code of the project. A draft stays with its project. */
  readonly project: string;
  /** The code of the report that it corrects; null = it corrects none. */
  readonly supersedes: string | null;
  /** Why it corrects; a draft may leave it open. */
  readonly correctionReason: string | null;
  /** The office’s letter that goes with it; null or not given = none. */
  readonly letter?: OfficialLetter | null;
  /** True = a new draft is the only one of the office on the project. */
  readonly isOnly?: boolean;
}

/**
 * Saves a draft of the actor's office, whole. Drafts are no part of the record: they have no instant of it, and nobody else sees them.
 * Problems: UNKNOWN_PROJECT, UNKNOWN_REPORT, UNKNOWN_SOURCE, those of the content, UNKNOWN_DRAFT, STALE, also for a
 * draft that is to be the only one beside another.
 */
export const saveReportDraft: Command<DraftInput, SeenDraft> = async (db, actor, input) => {
  if (input.draft !== null) await findDraft(db, actor, input.draft);
  else if (input.isOnly) await findNoDraft(db, actor, input.project);
  const { project, superseded, source, today } = await named(db, input);
  refuseFor([
    ...(project === null ? [problem('UNKNOWN_PROJECT', 'project')] : []),
    ...(project !== null && superseded === null && input.supersedes !== null ? [problem('UNKNOWN_REPORT', 'supersedes')] : []),
    ...(input.letter?.source && source === null ? [problem('UNKNOWN_SOURCE', 'citation')] : []),
    ...contentProblems(input, today),
  ]);
  const { isOnly: _, letter = null, ...content } = input;
  const [written] = await writeDrafts(db, actor, [{ ...content, letter, project: project!, supersedes: superseded }]);
  const saved: SeenDraft = { id: written!.id, version: written!.version };
  return { result: saved, effect: { action: Action.SAVE_DRAFT, touched: [touchedDraft(input.draft, saved)] } };
};

/** The keys of what an input names by codes, null = there is none; and today in Bangkok. */
interface Named {
  readonly project: number | null;
  readonly superseded: number | null;
  readonly source: number | null;
  readonly today: Day;
}

async function named(db: RowStore, { project, supersedes, draft, letter }: DraftInput): Promise<Named> {
  const [row] = await db.rows<Named>(sql`
    SELECT project.id AS project, superseded.id AS superseded, source.id AS source, ${TODAY} AS today
    FROM (SELECT) one
    LEFT JOIN project ON project.code = ${project} AND project.withdrawn_at IS NULL
      AND (${draft?.id ?? null}::integer IS NULL OR project.id = (SELECT project_id FROM report_draft WHERE id = ${draft?.id ?? null}))
    LEFT JOIN progress_report superseded ON superseded.project_id = project.id AND superseded.code = ${supersedes}
    LEFT JOIN source ON source.code = ${letter?.source ?? null}`);
  return row!;
}
