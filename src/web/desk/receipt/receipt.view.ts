import { textIn } from '../../../domain/languages';
import { ReportState } from '../../../domain/vocabularies/progress';
import type { ChainReport } from '../../../queries/desk/report.queries';
import { hidden } from '../../components/form';
import { type Html, html } from '../../components/html';
import { changeList, letterLine } from '../changes';
import { type Desk, deskForm, deskLink, nameIn } from '../desk';
import { instantHtml, stateTag } from '../texts';
import { timeline } from '../timeline';
import { receiptWords } from './receipt.words';

export interface ReceiptProps {
  readonly report: ChainReport;
  /** Whether the viewer reports for the office of the report. */
  readonly isOwn: boolean;
  /** What stands against the withdrawal that was asked for; null = nothing. */
  readonly refused: string | null;
}

/** What a report says of itself: number, project, time, office, state, and until when it can be withdrawn. */
export function receiptView(desk: Desk, { report, isOwn, refused }: ReceiptProps): Html {
  const { lang } = desk;
  const words = receiptWords[lang];
  const { code, project, names, officeNames, recordedAt, state, steps, fingerprint } = report;
  const step = steps[0]?.step ?? null;
  const isWithdrawn = state === ReportState.REJECTED;
  const facts: [string, Html][] = [
    [desk.words.project, html`${nameIn(names, lang)} <span class="code">${project}</span>`],
    [words.submittedAt, instantHtml(recordedAt, lang)],
    [words.submittedBy, nameIn(officeNames, lang)],
    [words.state, html`${stateTag(state, step, lang)} ${nextStep(desk, report)}`],
    [words.fingerprint, html`<span class="code">${fingerprint}</span>`],
  ];
  return html`${refused && html`<p class="note bad" role="alert">${refused}</p>`}
<div class="receipt" role="status"><h1>${step === 'WITHDRAW' ? words.withdrawnNow : isWithdrawn ? words.title(code) : words.received}</h1><p class="code num">${code}</p>
<dl class="facts">${facts.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl><p class="s q">${words.print}</p></div>
<section class="read"><h2>${words.content}</h2>${changeList(report, report.last, lang)}${letterLine(report, lang)}</section>
${isOwn ? acts(desk, report) : null}
<section class="read" id="history"><h2>${words.history}</h2>${timeline(steps, lang)}</section>`;
}

function nextStep({ lang }: Desk, { state, verifierNames, certifierNames }: ChainReport): string | null {
  const words = receiptWords[lang];
  if (state === ReportState.SUBMITTED && verifierNames) return words.nextVerify(textIn(verifierNames, lang));
  return state === ReportState.VERIFIED && certifierNames ? words.nextCertify(textIn(certifierNames, lang)) : null;
}

function acts(desk: Desk, { code, project, state }: ChainReport): Html | null {
  const words = receiptWords[desk.lang];
  switch (state) {
    case ReportState.SUBMITTED:
      return html`<section class="read"><p>${words.untilVerified} ${words.withdrawNote}</p>${deskForm(desk, `/desk/receipt/${code}`, html`${hidden('act', 'withdraw')}<div class="acts"><button>${words.withdraw}</button></div>`)}</section>`;
    case ReportState.VERIFIED:
      return html`<p class="read">${words.noMore}</p>`;
    case ReportState.CERTIFIED:
      return html`<p class="acts">${deskLink(desk, `/desk/report/${project}?corrects=${code}`, words.correct, 'btn')}</p>`;
    default:
      return html`<p class="acts">${deskLink(desk, `/desk/report/${project}`, words.again, 'btn go')}</p>`;
  }
}
