import { HubError } from '../../../domain/errors';
import { Action, may } from '../../../domain/permissions';
import { ReportState, ReportStep } from '../../../domain/vocabularies/progress';
import { type ChainReport, chainReport } from '../../../queries/desk/report.queries';
import { type Desk, type DeskAnswer, type DeskForm, type DeskPage, deskPage, NothingThere, powerFor, problemIn } from '../desk';
import { takeStep } from '../desk-commands';
import { fieldsOf } from '../sent-form';
import { ReceiptView } from './receipt.view';
import { receiptWords } from './receipt.words';

interface Params {
  readonly report: string;
}

/** `/desk/receipt/{report}`: the receipt of a report, for those of its chain. */
export const receiptPage: DeskPage<Params> = async (desk, { report: code }) => page(desk, await seen(desk, code), null);

/** The same page, asked to withdraw the report. */
export const receiptForm: DeskForm<Params> = async (desk, { report: code }, form) => {
  if (fieldsOf(form, ['act']).act !== 'withdraw') throw new HubError('BAD_REQUEST', 'This form withdraws a report.');
  const report = await seen(desk, code);
  const power = powerFor(desk, Action.WITHDRAW, { office: report.office });
  const { result, problems } = await takeStep(desk, power, {
    step: ReportStep.WITHDRAW,
    reports: [{ report: code, expectedState: ReportState.SUBMITTED }],
    reason: null,
    note: null,
  });
  const [refused] = result?.[0]?.problems ?? problems;
  if (!refused) return { seeOther: `/desk/receipt/${code}` };
  return page(desk, await seen(desk, code), problemIn(desk, refused), 409);
};

/** A report that the viewer may see. Throws NotPermitted, NothingThere. */
async function seen(desk: Desk, code: string): Promise<ChainReport> {
  const report = await chainReport(desk.db, code);
  if (!report) throw new NothingThere();
  powerFor(desk, Action.SEE_REPORT, { office: report.office, report });
  return report;
}

const page = (desk: Desk, report: ChainReport, refused: string | null, status = 200): DeskAnswer =>
  deskPage(desk, {
    title: receiptWords[desk.lang].title(report.code),
    status,
    children: (
      <ReceiptView report={report} refused={refused} isOwn={may(desk.viewer, Action.WITHDRAW, { office: report.office }).allowed} />
    ),
  });
