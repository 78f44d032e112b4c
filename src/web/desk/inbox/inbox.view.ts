import { type Day, dayInBangkok } from '../../../domain/days';
import { textIn } from '../../../domain/languages';
import { OfficeRole } from '../../../domain/vocabularies/people';
import { ageText } from '../../../i18n/age-text';
import type { Duty, Submission } from '../../../queries/desk/inbox.queries';
import { type Html, html } from '../../components/html';
import { type Desk, deskForm, deskLink, nameIn } from '../desk';
import { reasonText } from '../reasons';
import { dayHtml, instantHtml, percentText, stageText, stateTag } from '../texts';
import { inboxWords } from './inbox.words';

export interface InboxProps {
  readonly duties: readonly Duty[];
  readonly submissions: readonly Submission[];
  readonly toVerify: number;
  readonly toCertify: number;
}

/** What is to do with a project, in the order of the page. */
const GROUPS = ['toFix', 'drafts', 'toReport', 'waiting'] as const;
type Group = (typeof GROUPS)[number];

/** The look of each part of the bar: solid where something was handed in, a pattern where nothing is. */
const LOOKS: Record<Group, readonly [className: string, fill: string | null]> = {
  waiting: ['k-done', null],
  toFix: ['k-said', null],
  drafts: ['k-part', null],
  toReport: ['', 'url(#p-silent)'],
};
const BAR_ORDER: readonly Group[] = ['waiting', 'toFix', 'drafts', 'toReport'];

type Grouped = Readonly<Record<Group, readonly Duty[]>>;

export function inboxView(desk: Desk, { duties, submissions, toVerify, toCertify }: InboxProps): Html {
  const words = inboxWords[desk.lang];
  const counts = [
    toVerify > 0 ? html`<p class="note info">${deskLink(desk, '/desk/verify', words.toVerify(toVerify))}</p>` : null,
    toCertify > 0 ? html`<p class="note info">${deskLink(desk, '/desk/certify', words.toCertify(toCertify))}</p>` : null,
  ];
  const offices = [...new Set(duties.map(({ office }) => office))];
  const nothing = duties.length === 0 && toVerify + toCertify === 0;
  const isAdmin = desk.viewer.powers.some(({ role }) => role === OfficeRole.HUB_ADMIN || role === OfficeRole.OFFICE_ADMIN);
  return html`<h1>${words.title}</h1>${counts}
${nothing ? html`<p class="lead">${desk.viewer.powers.length === 0 ? words.noOffice : words.nothing}</p>` : null}${nothing && isAdmin ? html`<p>${deskLink(desk, '/desk/people', words.giveRights)}</p>` : null}
${offices.map((office) =>
  officeSection(
    desk,
    office,
    duties.filter((duty) => duty.office === office),
    submissions,
  ),
)}
${duties.length === 0 ? null : submissionsSection(desk, submissions)}`;
}

function officeSection(desk: Desk, office: string, duties: readonly Duty[], submissions: readonly Submission[]): Html {
  const words = inboxWords[desk.lang];
  const returned = submissions.filter((sent) => sent.office === office && sent.step === 'REJECT' && !sent.isAnswered);
  const grouped = groupsOf(duties, returned);
  const rows = GROUPS.filter((group) => grouped[group].length > 0).map((group) => [
    html`<tr class="grp" role="row"><th colspan="4" scope="colgroup" role="rowheader">${words.groups[group](grouped[group].length)}</th></tr>`,
    grouped[group].map((duty) =>
      dutyRow(
        desk,
        group,
        duty,
        returned.find(({ project }) => project === duty.code),
      ),
    ),
  ]);
  const heads = Object.values(words.heads).map((head) => html`<th scope="col" role="columnheader">${head}</th>`);
  return html`<section><h2>${words.duties(desk.offices.get(office) ?? office, duties.length)}</h2>${bar(desk, grouped, duties.length)}
<table class="cards" role="table"><caption class="hide">${words.caption}</caption><thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></section>`;
}

function groupsOf(duties: readonly Duty[], returned: readonly Submission[]): Grouped {
  const groupOf = ({ code, draft, waiting }: Duty): Group =>
    waiting ? 'waiting' : draft ? 'drafts' : returned.some(({ project }) => project === code) ? 'toFix' : 'toReport';
  const of = (group: Group): Duty[] => duties.filter((duty) => groupOf(duty) === group);
  return { toFix: of('toFix'), drafts: of('drafts'), toReport: of('toReport'), waiting: of('waiting') };
}

/** How many of the projects are handed in, with its parts in words. */
function bar({ lang }: Desk, grouped: Grouped, all: number): Html {
  const words = inboxWords[lang];
  const counts = (group: Group): number => grouped[group].length;
  let before = 0;
  const rects = BAR_ORDER.filter((group) => counts(group) > 0).map((group) => {
    const x = (100 * before) / all;
    before += counts(group);
    return part(group, `${x}%`, `${(100 * counts(group)) / all}%`);
  });
  const items = BAR_ORDER.map(
    (group) =>
      html`<li><svg class="swatch" aria-hidden="true">${part(group, '0', '100%')}</svg><span><b>${counts(group)}</b>${words.parts[group]}</span></li>`,
  );
  const sentence = words.bar(counts('waiting'), all, counts('toFix'), counts('drafts'), counts('toReport'));
  return html`<figure><svg class="bar" role="img" aria-label="${sentence}">${rects}</svg><ul class="words four">${items}</ul></figure>`;
}

function part(group: Group, x: string, width: string): Html {
  const [className, fill] = LOOKS[group];
  return fill === null
    ? html`<rect class="${className}" x="${x}" width="${width}" height="100%"/>`
    : html`<rect fill="${fill}" x="${x}" width="${width}" height="100%"/>`;
}

function dutyRow(desk: Desk, group: Group, duty: Duty, returned: Submission | undefined): Html {
  const { heads } = inboxWords[desk.lang];
  const cell = (label: string, content: Html, name = ''): Html =>
    html`<td role="cell" data-l="${label}" class="${name}"><div>${content}</div></td>`;
  return html`<tr role="row"><th scope="row" role="rowheader">${deskLink(desk, `/desk/report/${duty.code}`, nameIn(duty.names, desk.lang))}<small class="code">${duty.code}</small></th>
${cell(heads.task, task(desk, group, duty, returned))}${cell(heads.last, lastReport(desk, duty))}${cell(heads.act, acts(desk, group, duty), 'act')}</tr>`;
}

function task({ lang }: Desk, group: Group, { draft, waiting, last }: Duty, returned: Submission | undefined): Html {
  const words = inboxWords[lang];
  switch (group) {
    case 'waiting':
      return stateTag(waiting!.state, null, lang);
    case 'drafts':
      return html`<span class="tag info">${words.parts.drafts}</span><small>${words.savedAt} ${instantHtml(draft!.savedAt, lang)}</small>`;
    case 'toFix':
      return html`${stateTag(returned!.state, returned!.step, lang)}${whyReturned(returned!, lang)}`;
    default:
      return last.asOf === null
        ? html`<span class="tag warn">${words.never}</span>`
        : html`<small>${words.ago(ageText(daysSince(last.asOf), lang))}</small>`;
  }
}

const daysSince = (day: Day): number => Math.round((Date.parse(dayInBangkok(new Date())) - Date.parse(day)) / 86_400_000);

function whyReturned({ reason, note, stepOffice }: Submission, lang: Desk['lang']): Html {
  const words = inboxWords[lang];
  const said = [reason === null ? null : reasonText(reason, lang), note === null ? null : `“${note}”`].filter((text) => text !== null);
  return html`<small>${said.join(' ')} ${stepOffice === null ? null : words.by(textIn(stepOffice, lang))}</small>`;
}

function lastReport({ lang }: Desk, { last }: Duty): Html {
  const words = inboxWords[lang];
  if (last.asOf === null) return html`${words.never}`;
  const percent = last.percent === null ? words.noPercent : percentText(last.percent, lang);
  return html`${dayHtml(last.asOf, lang, last.asOfPrecision)}<small>${last.stage === null ? null : html`${stageText(last.stage, lang)} · `}${percent}</small>`;
}

function acts(desk: Desk, group: Group, { code, names, last, waiting }: Duty): Html {
  const words = inboxWords[desk.lang];
  const of = html`<span class="hide">${words.of(textIn(names, desk.lang))}</span>`;
  if (group === 'waiting') return deskLink(desk, `/desk/receipt/${waiting!.code}`, html`<span class="code">${waiting!.code}</span>`);
  const text = { toFix: words.correctAndSubmit, drafts: words.goOn, toReport: words.start }[group];
  const open = deskLink(desk, `/desk/report/${code}`, html`${text}${of}`, group === 'toReport' ? 'btn' : 'btn go');
  if (group !== 'toReport' || last.asOf === null) return open;
  return html`<div class="acts tight">${open}${deskForm(desk, `/desk/confirm/${code}`, html`<button>${words.unchanged}${of}</button>`)}</div>`;
}

function submissionsSection(desk: Desk, submissions: readonly Submission[]): Html {
  const { lang } = desk;
  const words = inboxWords[lang];
  if (submissions.length === 0) return html`<section><h2>${words.submissions}</h2><p>${words.noSubmissions}</p></section>`;
  const heads = [desk.words.report, words.heads.project, words.asOf, words.submittedAt, words.state];
  const rows = submissions.map(({ report, names, asOf, recordedAt, state, step }) => {
    const cells = [nameIn(names, lang), dayHtml(asOf, lang), instantHtml(recordedAt, lang), stateTag(state, step, lang)];
    const tds = cells.map((cell, i) => html`<td role="cell" data-l="${heads[i + 1]}"><div>${cell}</div></td>`);
    const link = deskLink(desk, `/desk/receipt/${report}`, html`<span class="code">${report}</span>`);
    return html`<tr role="row"><th scope="row" role="rowheader">${link}</th>${tds}</tr>`;
  });
  return html`<section><h2>${words.submissions}</h2><table class="cards" role="table"><thead role="rowgroup"><tr role="row">${heads.map(
    (head) => html`<th scope="col" role="columnheader">${head}</th>`,
  )}</tr></thead><tbody role="rowgroup">${rows}</tbody></table></section>`;
}
