import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import type { OfficialLetter } from '../../domain/official-letter';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Actor, type Command, personsOf, refuseFor } from '../command';
import { authorsWith, findDraft, findNoDraft, type SeenDraft, touchedDraft } from './draft';
import { contentProblems, type ReportContent } from './report-content';

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
  const statement = input.draft === null ? insertion(actor, project!, superseded, input) : update(actor, input.draft, superseded, input);
  const [saved] = await db.rows<SeenDraft>(statement);
  return { result: saved!, effect: { action: Action.SAVE_DRAFT, touched: [touchedDraft(input.draft, saved!)] } };
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

/** A value of a jsonb column. */
const json = (value: object | null | undefined): string | null => (value ? JSON.stringify(value) : null);

const insertion = (actor: Actor, project: number, superseded: number | null, { narratives, letter, ...input }: DraftInput) => sql`
  INSERT INTO report_draft (project_id, office_id, as_of, supersedes_id, correction_reason, stage, percent, planned_percent,
    financial_percent, narratives, letter, author_ids, saved_at)
  VALUES (${project}, ${actor.office}, ${input.asOf}, ${superseded}, ${input.correctionReason}, ${input.stage}, ${input.percent},
    ${input.plannedPercent}, ${input.financialPercent}, ${json(narratives)}, ${json(letter)}, ${personsOf(actor)}, clock_timestamp())
  RETURNING id, version`;

const update = (actor: Actor, draft: SeenDraft, superseded: number | null, { narratives, letter, ...input }: DraftInput) => sql`
  UPDATE report_draft SET as_of = ${input.asOf}, supersedes_id = ${superseded}, correction_reason = ${input.correctionReason},
    stage = ${input.stage}, percent = ${input.percent}, planned_percent = ${input.plannedPercent},
    financial_percent = ${input.financialPercent}, narratives = ${json(narratives)}::jsonb, letter = ${json(letter)}::jsonb,
    author_ids = ${authorsWith(actor)},
    saved_at = clock_timestamp()
  WHERE id = ${draft.id}
  RETURNING id, version`;
