import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { type Problem, problem, type ProblemCode } from '../../domain/problems';
import type { ReportState, ReportStep } from '../../domain/vocabularies/progress';
import { type Actor, type Command, refuseFor } from '../command';

/** The reports that one command takes a step with. */
export const MAX_REPORTS = 1_000;

interface StepInput {
  readonly step: ReportStep;
  /** Reports by their codes, each in the state in which somebody saw it. A code counts once. */
  readonly reports: readonly { readonly report: string; readonly expectedState: ReportState }[];
  /** Why, as a code; null = not said. */
  readonly reason: string | null;
  readonly note: string | null;
}

interface StepResult {
  readonly report: string;
  /** The state after the command; null = there is no such report. */
  readonly state: ReportState | null;
  /** Empty = the step was taken. */
  readonly problems: readonly Problem[];
}

/** A report with what decides whether it can take a step. */
interface FoundReport {
  readonly code: string;
  readonly id: number;
  readonly state: ReportState;
  /** The state that the step leads to; null = it leads nowhere from the report's state. */
  readonly next: ReportState | null;
  readonly fault: ProblemCode | null;
  readonly isDone: boolean;
}

/**
 * Takes one step with reports, all in one commit. Each has its own answer, in the order of the input: what stands against one holds up no
 * other. The database knows the steps (`report_transition_rule`) and who cannot take them (`report_step_fault`). Problems of a report:
 * UNKNOWN_REPORT, ALREADY_DONE, STALE, WRONG_STATE, REASON_NEEDED, SAME_PERSON; of the whole: TOO_MANY_ITEMS.
 */
export const takeReportStep: Command<StepInput, StepResult[]> = async (db, actor, input) => {
  refuseFor(input.reports.length > MAX_REPORTS ? [problem('TOO_MANY_ITEMS', 'reports')] : []);
  const codes = input.reports.map(({ report }) => report);
  await db.rows(sql`
    SELECT FROM project WHERE id IN (SELECT project_id FROM progress_report WHERE code = ANY (${codes})) ORDER BY id FOR NO KEY UPDATE`);
  const found = new Map((await reportsOf(db, codes, actor, input)).map((report) => [report.code, report]));
  const judged = input.reports.map(({ report, expectedState }) => {
    const seen = found.get(report);
    return { code: report, seen, fault: faultOf(seen, expectedState) };
  });
  const taken = judged.filter(({ fault }) => fault === null).map(({ seen }) => seen!.id);
  if (taken.length > 0)
    await db.rows(sql`
      INSERT INTO report_state (report_id, step, office_id, actor_id, acting_for_id, reason, note)
      SELECT id, ${input.step}, ${actor.office}, ${actor.person}, ${actor.actingFor}, ${input.reason}, ${input.note}
      FROM unnest(${[...new Set(taken)]}::integer[]) id`);
  return judged.map(({ code, seen, fault }) => ({
    report: code,
    state: (fault === null ? seen!.next : seen?.state) ?? null,
    problems: fault === null ? [] : [problem(fault)],
  }));
};

const reportsOf = (db: RowStore, codes: string[], { person, actingFor }: Actor, { step, reason }: StepInput): Promise<FoundReport[]> =>
  db.rows<FoundReport>(sql`
    SELECT code, id, state, rule.to_state AS next, report_step_fault(id, ${step}, NULL, ${person}, ${actingFor}, ${reason}) AS fault,
      EXISTS (SELECT FROM report_transition_rule done WHERE done.step = ${step} AND done.to_state = report.state AND done.by_person) AS "isDone"
    FROM progress_report report
    LEFT JOIN report_transition_rule rule ON rule.step = ${step} AND rule.from_state = report.state AND rule.by_person
    WHERE code = ANY (${codes})`);

/** What stands against a step with a report that was seen in a state; null = nothing. */
function faultOf(report: FoundReport | undefined, seen: ReportState): ProblemCode | null {
  if (report === undefined) return 'UNKNOWN_REPORT';
  if (report.state !== seen) return report.isDone ? 'ALREADY_DONE' : 'STALE';
  return report.fault;
}
