import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { type Problem, problem, type ProblemCode } from '../../domain/problems';
import { type LastKnown, reportWarnings, type Stated, unacknowledged } from '../../domain/report-warnings';
import { LetterKind } from '../../domain/vocabularies/people';
import { type ReportState, ReportStep } from '../../domain/vocabularies/progress';
import { lastKnown } from '../../queries/progress/last-known';
import { type Actor, type Command, refuseFor } from '../command';
import { queueLetters } from '../people/letters';
import { type AuditedReport, reportEffect } from './report-effect';
import { tellNextOffice } from './tell-next-office';

/** The reports that one command takes a step with. */
export const MAX_REPORTS = 1_000;

/** A report as somebody saw it who decides about it. */
export interface SeenReport {
  /** Its code. */
  readonly report: string;
  readonly expectedState: ReportState;
  /** The fingerprint of what was seen; null or not given = it is not compared. */
  readonly fingerprint?: string | null;
  /** The codes of the warnings that were seen; not given = none. */
  readonly acknowledged?: readonly string[];
}

/** Steps that let a report pass: who takes one has seen what is odd about it. */
const PASSING: readonly ReportStep[] = [ReportStep.VERIFY, ReportStep.CERTIFY];

interface StepInput {
  readonly step: ReportStep;
  /** A code counts once. */
  readonly reports: readonly SeenReport[];
  /** Why, as a code; null = not said. */
  readonly reason: string | null;
  readonly note: string | null;
  /** The key of the meeting for which it is done; null or not given = none. */
  readonly meeting?: number | null;
}

export interface StepResult {
  readonly report: string;
  /** The state after the command; null = there is no such report. */
  readonly state: ReportState | null;
  /** Empty = the step was taken. */
  readonly problems: readonly Problem[];
}

/** A report with what decides whether it can take a step. */
interface FoundReport extends AuditedReport {
  /** The code of the project. */
  readonly project: string;
  /** Who submitted it and hears of it; null = a token or the editors, who have no address. */
  readonly hearer: number | null;
  readonly stated: Stated;
  /** The last values before it; null = not asked, the step lets nothing pass. */
  readonly last: LastKnown | null;
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
 * UNKNOWN_REPORT, ALREADY_DONE, STALE, WRONG_STATE, REASON_NEEDED, NOT_PERMITTED, SAME_PERSON, NOT_YOUR_STEP, TOO_LATE, NOT_ACKNOWLEDGED; of
 * the whole: TOO_MANY_ITEMS.
 */
export const takeReportStep: Command<StepInput, StepResult[]> = async (db, actor, input) => {
  refuseFor(input.reports.length > MAX_REPORTS ? [problem('TOO_MANY_ITEMS', 'reports')] : []);
  const codes = input.reports.map(({ report }) => report);
  await db.rows(sql`
    SELECT FROM project WHERE id IN (SELECT project_id FROM progress_report WHERE code = ANY (${codes})) ORDER BY id FOR NO KEY UPDATE`);
  const found = new Map((await reportsOf(db, codes, actor, input)).map((report) => [report.code, report]));
  const judged = input.reports.map((item) => {
    const seen = found.get(item.report);
    return { code: item.report, seen, fault: faultOf(seen, item) };
  });
  const taken = [...new Set(judged.filter(({ fault }) => fault === null).map(({ seen }) => seen!))];
  if (taken.length > 0)
    await db.rows(sql`
      INSERT INTO report_state (report_id, step, office_id, actor_id, acting_for_id, reason, note, meeting_id)
      SELECT id, ${input.step}, ${actor.office}, ${actor.person}, ${actor.actingFor}, ${input.reason}, ${input.note}, ${input.meeting ?? null}::integer
      FROM unnest(${taken.map(({ id }) => id)}::integer[]) id`);
  await tellReporters(db, input.step, taken);
  if (input.step === ReportStep.VERIFY)
    await tellNextOffice(
      db,
      ReportStep.CERTIFY,
      taken.map(({ code }) => code),
    );
  const result = judged.map(({ code, seen, fault }) => ({
    report: code,
    state: (fault === null ? seen!.next : seen?.state) ?? null,
    problems: fault === null ? [] : [problem(fault)],
  }));
  const done = taken.map((report) => ({ ...report, before: report.state, after: report.next! }));
  return { result, effect: done.length > 0 ? reportEffect(input.step, done) : null };
};

/** The steps that who submitted a report hears of. */
const TOLD: { readonly [S in ReportStep]?: LetterKind } = {
  [ReportStep.REJECT]: LetterKind.REPORT_RETURNED,
  [ReportStep.CERTIFY]: LetterKind.REPORT_CERTIFIED,
};

/** Writes to those who submitted reports what became of them. */
async function tellReporters(db: RowStore, step: ReportStep, taken: readonly FoundReport[]): Promise<void> {
  const kind = TOLD[step];
  if (kind === undefined) return;
  const letters = taken.flatMap(({ code, project, hearer }) =>
    hearer === null ? [] : [{ to: hearer, kind, values: { report: code, project } }],
  );
  await queueLetters(db, letters);
}

const reportsOf = (
  db: RowStore,
  codes: string[],
  { person, office, actingFor }: Actor,
  { step, reason }: StepInput,
): Promise<FoundReport[]> =>
  db.rows<FoundReport>(sql`
    SELECT code, id, state, (SELECT code FROM project WHERE id = seen.project_id) AS project,
      (SELECT person_id FROM person_contact WHERE person_id = seen.submitted_by_id) AS hearer, report_fingerprint(id) AS fingerprint, seen.chain,
      json_build_object('asOf', as_of, 'stage', stage, 'percent', percent) AS stated,
      ${PASSING.includes(step) ? lastKnown(sql`seen.project_id`, sql`seen.supersedes_id`) : sql`NULL::json`} AS last, rule.to_state AS next,
      report_step_fault(id, ${step}, NULL, ${person}, ${actingFor}, ${office}, ${reason}) AS fault,
      EXISTS (SELECT FROM report_transition_rule done WHERE done.step = ${step} AND done.to_state = seen.state AND done.by_person) AS "isDone"
    FROM progress_report seen
    LEFT JOIN report_transition_rule rule ON rule.step = ${step} AND rule.from_state = seen.state AND rule.by_person
    WHERE code = ANY (${codes})`);

/** What stands against a step with a report, as somebody saw it; null = nothing. */
function faultOf(report: FoundReport | undefined, { expectedState, fingerprint, acknowledged = [] }: SeenReport): ProblemCode | null {
  if (report === undefined) return 'UNKNOWN_REPORT';
  if (report.state !== expectedState) return report.isDone ? 'ALREADY_DONE' : 'STALE';
  if (fingerprint != null && fingerprint !== report.fingerprint) return 'STALE';
  const isOdd = report.last !== null && unacknowledged(reportWarnings(report.stated, report.last), acknowledged).length > 0;
  return report.fault ?? (isOdd ? 'NOT_ACKNOWLEDGED' : null);
}
