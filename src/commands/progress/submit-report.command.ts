import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { type LastKnown, reportWarnings, unacknowledged } from '../../domain/report-warnings';
import { ReportState, ReportStep } from '../../domain/vocabularies/progress';
import { lastKnown } from '../../queries/progress/last-known';
import { type Command, refuseFor } from '../command';
import { findDraft, personsAmong, type SeenDraft, touchedDraft } from './draft';
import { contentProblems, type ReportContent, statesNothing } from './report-content';
import { auditedReport, reportEffect } from './report-effect';
import { tellNextOffice } from './tell-next-office';

interface SubmitInput extends SeenDraft {
  /** The codes of the warnings that who submits has seen; not given = none. */
  readonly acknowledged?: readonly string[];
}

interface Submitted {
  /** The report's code. */
  readonly report: string;
  /** The instant of the commit, since when it is on record. */
  readonly recordedAt: Date;
}

/** A draft with what decides whether it can be submitted. */
interface FoundDraft extends ReportContent {
  readonly today: Day;
  readonly corrects: boolean;
  readonly correctionReason: string | null;
  readonly supersededState: ReportState | null;
  /** Another correction, not rejected, of the same report. */
  readonly isCorrected: boolean;
  /** The chain that the report goes through; null = the office does not report the project. */
  readonly chain: string | null;
  readonly last: LastKnown;
}

/**
 * Puts a draft on record as a report in the state SUBMITTED, which no public answer depends on, and removes the draft. Authors are all who
 * saved the draft, and who submits it. Problems: UNKNOWN_DRAFT, STALE, those of the content, NOTHING_STATED, NO_DUTY, REASON_NEEDED,
 * NOT_CORRECTABLE, ALREADY_CORRECTED, NOT_ACKNOWLEDGED.
 */
export const submitReport: Command<SubmitInput, Submitted> = async (db, actor, input) => {
  await findDraft(db, actor, input);
  await db.rows(sql`
    SELECT FROM project WHERE id = (SELECT project_id FROM report_draft WHERE id = ${input.id}) FOR NO KEY UPDATE`);
  refuseFor(await problemsOf(db, input));
  const [submitted] = await db.rows<Submitted>(sql`
    WITH draft AS (DELETE FROM report_draft WHERE id = ${input.id} RETURNING *)
    INSERT INTO progress_report (code, project_id, as_of, recorded_at, stage, percent, planned_percent, financial_percent, narratives, state,
      supersedes_id, correction_reason, office_id, submitted_by_id, submitted_for_id, author_ids, acknowledged, letter)
    SELECT ${nextCode(sql`project`)}, project.id, as_of, commit_instant(), stage, percent, planned_percent, financial_percent, narratives,
      'SUBMITTED', supersedes_id, draft.correction_reason, office_id, ${actor.person}, ${actor.actingFor}, ${personsAmong('author_ids', actor)},
      ${[...(input.acknowledged ?? [])]}::text[], letter
    FROM draft JOIN project ON project.id = draft.project_id
    RETURNING code AS report, recorded_at AS "recordedAt"`);
  await db.rows(sql`
    UPDATE imported_draft SET report_id = (SELECT id FROM progress_report WHERE code = ${submitted!.report}) WHERE draft_id = ${input.id}`);
  await tellNextOffice(db, ReportStep.VERIFY, [submitted!.report]);
  const report = await auditedReport(db, submitted!.report);
  const effect = reportEffect(Action.SUBMIT, [{ ...report, before: null, after: ReportState.SUBMITTED }]);
  return { result: submitted!, effect: { ...effect, touched: [touchedDraft(input, null), ...effect.touched] } };
};

/** The code of the next report that an office makes on a project. */
export const nextCode = (project: ReturnType<typeof sql>): ReturnType<typeof sql> => sql`
  ${project}.code || '-S' || to_char((
    SELECT count(*) + 1 FROM progress_report WHERE project_id = ${project}.id AND submitted_by_id IS NOT NULL), 'FM9900')`;

async function problemsOf(db: RowStore, { id, acknowledged = [] }: SubmitInput): Promise<Problem[]> {
  const [draft] = await db.rows<FoundDraft>(sql`
    SELECT ${TODAY} AS today, draft.as_of AS "asOf", draft.stage, draft.percent::float8, draft.planned_percent::float8 AS "plannedPercent",
      draft.financial_percent::float8 AS "financialPercent", draft.narratives, draft.supersedes_id IS NOT NULL AS corrects,
      draft.correction_reason AS "correctionReason", superseded.state AS "supersededState",
      EXISTS (
        SELECT FROM progress_report other
        WHERE other.supersedes_id = draft.supersedes_id AND other.state <> 'REJECTED') AS "isCorrected",
      report_chain(draft.project_id, draft.office_id, draft.as_of) AS chain,
      ${lastKnown(sql`draft.project_id`, sql`draft.supersedes_id`)} AS last
    FROM report_draft draft LEFT JOIN progress_report superseded ON superseded.id = draft.supersedes_id
    WHERE draft.id = ${id}`);
  const { today, corrects, correctionReason, supersededState, isCorrected, chain, last, ...content } = draft!;
  return [
    ...contentProblems(content, today),
    ...(statesNothing(content) ? [problem('NOTHING_STATED')] : []),
    ...(chain === null ? [problem('NO_DUTY', 'project')] : []),
    ...(corrects && correctionReason === null ? [problem('REASON_NEEDED', 'correctionReason')] : []),
    ...(corrects && !CORRECTABLE.includes(supersededState!) ? [problem('NOT_CORRECTABLE', 'supersedes')] : []),
    ...(isCorrected ? [problem('ALREADY_CORRECTED', 'supersedes')] : []),
    ...unacknowledged(reportWarnings(content, last), acknowledged).map(({ field }) => problem('NOT_ACKNOWLEDGED', field)),
  ];
}

const CORRECTABLE = [ReportState.CERTIFIED, ReportState.PUBLISHED];
