import type { SeenReport } from '../../../commands/progress/take-report-step.command';
import { HubError } from '../../../domain/errors';
import { Action, type Power } from '../../../domain/permissions';
import { OfficeRole } from '../../../domain/vocabularies/people';
import { ReportState, ReportStep } from '../../../domain/vocabularies/progress';
import { decidersFor } from '../../../queries/desk/chain';
import { chainReports, queueOf } from '../../../queries/desk/report.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NotPermitted, powerFor, powersBy } from '../desk';
import { takeStep } from '../desk-commands';
import { fieldsOf } from '../sent-form';
import { type Queue, type QueueResult, QueueView, ResultsView } from './queue.view';
import { queueWords } from './queue.words';

/** The most reports that a page lists. */
const MOST = 100;

/** Who decides in a queue, about reports in which state, by which step. */
const QUEUES = {
  verify: { role: OfficeRole.VERIFIER, state: ReportState.SUBMITTED, action: Action.VERIFY, step: ReportStep.VERIFY },
  certify: { role: OfficeRole.CERTIFIER, state: ReportState.VERIFIED, action: Action.CERTIFY, step: ReportStep.CERTIFY },
} as const;

/** `/desk/verify` and `/desk/certify`: the reports that wait for the viewer. */
export const queuePage =
  (queue: Queue): DeskPage =>
  async (desk, _params, query) =>
    page(desk, queue, query.get('done'), null);

/** The same page, with ticks: one step with many reports, and one answer for each. */
export const queueForm =
  (queue: Queue): DeskForm =>
  async (desk, _params, form) => {
    const { reports } = fieldsOf(form, [], ['reports']);
    if (reports.length === 0) return page(desk, queue, null, queueWords[desk.lang].noneTicked, 422);
    const seen = reports.map((value) => seenIn(value, QUEUES[queue].state));
    const results = await decide(desk, queue, seen);
    return deskPage(desk, { title: queueWords[desk.lang].results, children: <ResultsView queue={queue} results={results} /> });
  };

async function page(desk: Desk, queue: Queue, decided: string | null, fault: string | null, status = 200): Promise<DeskAnswer> {
  const { role, state } = QUEUES[queue];
  const offices = powersBy(desk.viewer, role).map(({ office }) => office);
  if (offices.length === 0) throw await notPermitted(desk, queue);
  const reports = await queueOf(desk.db, state, offices, MOST);
  return deskPage(desk, {
    title: queueWords[desk.lang][queue].title,
    status,
    children: <QueueView queue={queue} reports={reports} most={MOST} decided={decided} fault={fault} />,
  });
}

/** The refusal of a queue, with those who decide about what the viewer's offices report. */
async function notPermitted({ db, offices }: Desk, queue: Queue): Promise<NotPermitted> {
  const { verifiers, certifiers } = await decidersFor(db, [...offices.keys()]);
  const holders = (queue === 'verify' ? verifiers : certifiers).map((office) => ({ role: QUEUES[queue].role, office }));
  return new NotPermitted({ allowed: false, code: 'NOT_PERMITTED', holders });
}

/** A report as the page showed it: its code and its fingerprint. Throws BAD_REQUEST. */
function seenIn(value: string, expectedState: ReportState): SeenReport {
  const [report, fingerprint, ...more] = value.split(' ');
  if (!report || !fingerprint || more.length > 0) throw new HubError('BAD_REQUEST', 'A tick names a report and its fingerprint.');
  return { report, fingerprint, expectedState };
}

/** Takes the step of a queue with reports, by the power that each needs. Answers stand in the order of the reports. */
async function decide(desk: Desk, queue: Queue, seen: readonly SeenReport[]): Promise<QueueResult[]> {
  const { action, step } = QUEUES[queue];
  const found = new Map(
    (
      await chainReports(
        desk.db,
        seen.map(({ report }) => report),
      )
    ).map((report) => [report.code, report]),
  );
  const byPower = new Map<Power, SeenReport[]>();
  const results = new Map<string, QueueResult>();
  for (const item of seen) {
    const report = found.get(item.report);
    if (!report) {
      results.set(item.report, { report: item.report, problems: [{ code: 'UNKNOWN_REPORT', field: null }] });
      continue;
    }
    const power = powerFor(desk, action, { office: report.office, report });
    byPower.set(power, [...(byPower.get(power) ?? []), item]);
  }
  for (const [power, reports] of byPower) {
    const { result, problems } = await takeStep(desk, power, { step, reports, reason: null, note: null });
    for (const answer of result ?? reports.map(({ report }) => ({ report, problems }))) results.set(answer.report, answer);
  }
  return seen.map(({ report }) => results.get(report)!);
}
