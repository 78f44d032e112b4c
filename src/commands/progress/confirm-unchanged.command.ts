import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import { Action } from '../../domain/permissions';
import { type Problem, problem } from '../../domain/problems';
import { ReportState, ReportStep } from '../../domain/vocabularies/progress';
import { latestCounting } from '../../queries/progress/last-known';
import { type Command, personsOf, refuseFor } from '../command';
import { contentProblems } from './report-content';
import { auditedReport, reportEffect } from './report-effect';
import { nextCode } from './submit-report.command';
import { tellNextOffice } from './tell-next-office';

interface ConfirmInput {
  /** The code of the project. */
  readonly project: string;
  /** The day on which nothing had changed. */
  readonly asOf: Day;
}

interface Confirmed {
  /** The report's code. */
  readonly report: string;
  readonly recordedAt: Date;
}

/**
 * Submits a report that repeats the stage and the percent of the latest counting report: nothing has changed by the day. Problems:
 * UNKNOWN_PROJECT, AS_OF_IN_FUTURE, AS_OF_BEFORE_PROGRAMME, NO_DUTY, NOTHING_TO_CONFIRM, NOT_ACKNOWLEDGED for a day before that of the
 * report that is repeated.
 */
export const confirmUnchanged: Command<ConfirmInput, Confirmed> = async (db, actor, { project, asOf }) => {
  await db.rows(sql`SELECT FROM project WHERE code = ${project} FOR NO KEY UPDATE`);
  refuseFor(await problemsOf(db, actor.office, project, asOf));
  const [confirmed] = await db.rows<Confirmed>(sql`
    INSERT INTO progress_report (code, project_id, as_of, recorded_at, stage, percent, state, office_id, submitted_by_id, submitted_for_id,
      author_ids, acknowledged, unchanged_from_id)
    SELECT ${nextCode(sql`project`)}, project.id, ${asOf}, commit_instant(), latest.stage, latest.percent, 'SUBMITTED', ${actor.office},
      ${actor.person}, ${actor.actingFor}, ${personsOf(actor)}, '{}', latest.id
    FROM project JOIN progress_report latest ON latest.id = ${latestCounting(sql`project.id`)}
    WHERE project.code = ${project}
    RETURNING code AS report, recorded_at AS "recordedAt"`);
  await tellNextOffice(db, ReportStep.VERIFY, [confirmed!.report]);
  const report = await auditedReport(db, confirmed!.report);
  return {
    result: confirmed!,
    effect: reportEffect(Action.CONFIRM_UNCHANGED, [{ ...report, before: null, after: ReportState.SUBMITTED }]),
  };
};

async function problemsOf(db: RowStore, office: number, project: string, asOf: Day): Promise<Problem[]> {
  const [found] = await db.rows<{ today: Day; chain: string | null; latest: Day | null }>(sql`
    SELECT ${TODAY} AS today, report_chain(project.id, ${office}, ${asOf}) AS chain, latest.as_of AS latest
    FROM project LEFT JOIN progress_report latest ON latest.id = ${latestCounting(sql`project.id`)}
    WHERE project.code = ${project} AND project.withdrawn_at IS NULL`);
  if (!found) return [problem('UNKNOWN_PROJECT', 'project')];
  const { today, chain, latest } = found;
  return [
    ...contentProblems({ asOf, stage: null, percent: null, plannedPercent: null, financialPercent: null, narratives: null }, today),
    ...(chain === null ? [problem('NO_DUTY', 'project')] : []),
    ...(latest === null ? [problem('NOTHING_TO_CONFIRM', 'project')] : []),
    ...(latest !== null && asOf < latest ? [problem('NOT_ACKNOWLEDGED', 'asOf')] : []),
  ];
}
