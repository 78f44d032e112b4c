import { textIn } from '../../../domain/languages';
import type { Problem } from '../../../domain/problems';
import type { ChainReport } from '../../../queries/desk/report.queries';
import { faultSummary } from '../../components/form';
import { type Html, html } from '../../components/html';
import { changeList } from '../changes';
import { hasPart, oddnessOf } from '../checks';
import { type Desk, deskForm, deskLink, nameIn, problemIn } from '../desk';
import { instantHtml, warningText } from '../texts';
import { queueWords } from './queue.words';

export type Queue = 'verify' | 'certify';

export interface QueueProps {
  readonly queue: Queue;
  readonly reports: readonly ChainReport[];
  /** The most reports that are shown. */
  readonly most: number;
  /** The report that was decided just now; null = none was. */
  readonly decided: string | null;
  readonly fault: string | null;
}

/** Reports that wait for a decision: what each changes, and what is odd about it. What is odd is opened singly. */
export function queueView(desk: Desk, { queue, reports, most, decided, fault }: QueueProps): Html {
  const words = queueWords[desk.lang];
  const { title, lead, none, act } = words[queue];
  const told = decided && html`<p class="note ok" role="status">${deskLink(desk, `/desk/review/${decided}`, words.doneOne(decided))}</p>`;
  const head = html`<h1>${title}</h1>${told}${fault && faultSummary('bad', desk.words.errors.stopped, [{ id: 'queue', text: fault }])}`;
  if (reports.length === 0) return html`${head}<p class="lead">${none}</p>`;
  const odd = reports.filter((report) => isSingle(desk, report)).length;
  const heads = Object.values(words.heads).map((text) => html`<th scope="col" role="columnheader">${text}</th>`);
  const rows = reports.map((report) => row(desk, report));
  return html`${head}<p class="lead">${lead(reports.length, odd)}</p>${reports.length === most ? html`<p>${words.most(most)}</p>` : null}
${deskForm(
  desk,
  `/desk/${queue}`,
  html`<table class="cards queue" id="queue" role="table"><caption class="hide">${words.caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table>
${odd === reports.length ? null : html`<div class="acts"><button class="go">${act}</button></div>`}`,
  'printed',
)}`;
}

/** Whether a report is decided on its own page alone. */
const isSingle = ({ viewer }: Desk, report: ChainReport): boolean => oddnessOf(report).length > 0 || hasPart(viewer, report);

function row(desk: Desk, report: ChainReport): Html {
  const { lang } = desk;
  const words = queueWords[lang];
  const { code, project, names, officeNames, supersedes, recordedAt, last, fingerprint } = report;
  const tick = isSingle(desk, report)
    ? null
    : html`<label class="pick"><input type="checkbox" name="reports" value="${code} ${fingerprint}"><span class="hide">${words.choose(code)}</span></label>`;
  const correction = supersedes && html`<span class="tag warn">${words.correction} <span class="code">${supersedes}</span></span>`;
  const what = html`${deskLink(desk, `/desk/review/${code}`, nameIn(names, lang))}<small><span class="code">${code}</span> · <span class="code">${project}</span> · ${textIn(officeNames, lang)}</small>${correction}`;
  const open = deskLink(desk, `/desk/review/${code}`, html`${words.open}<span class="hide">${words.of(code)}</span>`, 'btn');
  const cell = (label: string, content: Html, name = ''): Html =>
    html`<td role="cell" data-l="${label}" class="${name}"><div>${content}</div></td>`;
  return html`<tr role="row">${cell(words.heads.pick, html`${tick}`, 'act')}<th scope="row" role="rowheader">${what}</th>${cell(words.heads.changes, changeList(report, last, lang))}${cell(words.heads.why, html`${why(desk, report)}${open}`)}${cell(words.heads.sent, instantHtml(recordedAt, lang))}</tr>`;
}

function why(desk: Desk, report: ChainReport): Html {
  const words = queueWords[desk.lang];
  const odd = oddnessOf(report).map(
    (warning) => html`<p><span class="tag bad wrap">${warningText(warning, report, report.known, desk.lang)}</span></p>`,
  );
  const own = hasPart(desk.viewer, report) ? html`<p class="s">${words.own}</p>` : null;
  return odd.length === 0 && own === null ? html`<p class="q s">${words.nothingOdd}</p>` : html`${odd}${own}`;
}

/** What came of a report. */
export interface QueueResult {
  readonly report: string;
  readonly problems: readonly Problem[];
}

/** One answer for each report that was ticked. */
export function resultsView(desk: Desk, queue: Queue, results: readonly QueueResult[]): Html {
  const words = queueWords[desk.lang];
  const rows = results.map(({ report, problems }) => {
    const result =
      problems.length === 0
        ? html`<span class="tag ok">${words.done[queue]}</span>`
        : problems.map((problem) => html`<p><span class="tag bad">${desk.words.errors.stopped}</span> ${problemIn(desk, problem)}</p>`);
    return html`<tr role="row"><th scope="row" role="rowheader">${deskLink(desk, `/desk/review/${report}`, html`<span class="code">${report}</span>`)}</th><td role="cell" data-l="${words.result}"><div>${result}</div></td></tr>`;
  });
  return html`<h1>${words.results}</h1><table class="cards" role="table"><thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${desk.words.report}</th><th scope="col" role="columnheader">${words.result}</th></tr></thead><tbody role="rowgroup">${rows}</tbody></table>
<p class="acts">${deskLink(desk, `/desk/${queue}`, words.toQueue, 'btn go')}</p>`;
}
