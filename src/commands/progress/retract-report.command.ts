import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem, type ProblemCode } from '../../domain/problems';
import { ReportState, ReportStep } from '../../domain/vocabularies/progress';
import type { Effect } from '../audit';
import { type Command, personsOf, refuseFor } from '../command';
import { auditedReport, reportEffect } from './report-effect';

interface RetractInput {
  /** The report's code. */
  readonly report: string;
  /** Why, as a code or in words. */
  readonly reason: string;
}

interface Retraction {
  readonly report: string;
  /** Whether it is retracted; false = another certifier has to ask for it too. */
  readonly isRetracted: boolean;
}

/**
 * Asks that a certified report be retracted; the second person who asks completes it, and the number falls back to the one before. Problems:
 * UNKNOWN_REPORT, WRONG_STATE, NOT_PERMITTED, ALREADY_DONE for who has asked already.
 */
export const retractReport: Command<RetractInput, Retraction> = async (db, actor, { report, reason }) => {
  await db.rows(sql`SELECT FROM project WHERE id = (SELECT project_id FROM progress_report WHERE code = ${report}) FOR NO KEY UPDATE`);
  const [found] = await db.rows<{ id: number; fault: ProblemCode | null; hasAsked: boolean }>(sql`
    SELECT id, report_step_fault(id, ${ReportStep.RETRACT}, NULL, ${actor.person}, ${actor.actingFor}, ${actor.office}, ${reason}) AS fault,
      EXISTS (SELECT FROM report_retraction WHERE report_id = report.id AND actor_id = ANY (${personsOf(actor)})) AS "hasAsked"
    FROM progress_report report WHERE code = ${report}`);
  refuseFor(!found ? [problem('UNKNOWN_REPORT', 'report')] : []);
  const { id, fault, hasAsked } = found!;
  if (fault === 'SECOND_PERSON_NEEDED') {
    refuseFor(hasAsked ? [problem('ALREADY_DONE', 'report')] : []);
    await db.rows(sql`
      INSERT INTO report_retraction (report_id, actor_id, acting_for_id, office_id, reason, asked_at)
      VALUES (${id}, ${actor.person}, ${actor.actingFor}, ${actor.office}, ${reason}, commit_instant())`);
    return { result: { report, isRetracted: false }, effect: await effectOn(db, report, 'RETRACTION_ASKED') };
  }
  refuseFor(fault === null ? [] : [problem(fault, 'report')]);
  await db.rows(sql`
    INSERT INTO report_state (report_id, step, office_id, actor_id, acting_for_id, reason)
    VALUES (${id}, ${ReportStep.RETRACT}, ${actor.office}, ${actor.person}, ${actor.actingFor}, ${reason})`);
  return { result: { report, isRetracted: true }, effect: await effectOn(db, report, ReportState.REJECTED) };
};

/** What was done to a certified report. */
const effectOn = async (db: RowStore, report: string, after: string): Promise<Effect> =>
  reportEffect(Action.RETRACT, [{ ...(await auditedReport(db, report)), before: ReportState.CERTIFIED, after }]);
