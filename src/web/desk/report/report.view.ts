import { type Lang, textIn } from '../../../domain/languages';
import type { Stated, WarnedField, Warning } from '../../../domain/report-warnings';
import { DatePrecision } from '../../../domain/vocabularies/mechanism';
import { ProjectStage } from '../../../domain/vocabularies/projects';
import { dayText } from '../../../i18n/date-text';
import { textsIn } from '../../../i18n/dictionaries';
import type { ReportDay } from '../../../queries/desk/last-known';
import type { DraftRow, Last, ReportedProject, SentReport } from '../../../queries/desk/report-form.queries';
import { described, faultSummary, field, type FieldFault, fieldGroup, hidden, marked, pick } from '../../components/form';
import { type Html, html } from '../../components/html';
import { changeList, type ComparedReport } from '../changes';
import { dayControls } from '../day-field';
import { type Desk, deskForm, deskLink, nameIn } from '../desk';
import { CORRECTION_REASONS, reasonText, reasonWords } from '../reasons';
import { dayHtml, instantHtml, percentText, stageText, warningText } from '../texts';
import { type ReportWords, reportWords } from './report.words';
import { FIELDS, MAX_TEXT, type TypedFault, type TypedField, type TypedReport } from './typed-report';

export interface ReportFormProps {
  readonly desk: Desk;
  readonly project: ReportedProject;
  readonly last: Last;
  readonly typed: TypedReport;
  /** The draft that is changed; null = a new one. */
  readonly draft: DraftRow | null;
  /** The newest report of the office on the project; null = there is none. */
  readonly newest: SentReport | null;
  readonly faults: readonly TypedFault[];
  /** What stands against the report as a whole. */
  readonly general: readonly string[];
  /** The points to note, and what the report states of them; null = it cannot be read. */
  readonly stated: Stated | null;
  readonly warnings: readonly Warning[];
  /** The draft as it is saved now, where somebody else saved it meanwhile. */
  readonly conflict: DraftRow | null;
  /** What was done just now. */
  readonly told: string | null;
  /** The key of the form before, where it comes back to be changed; not given = it is a new one. */
  readonly key?: string;
}

/** The form of a report: the last known value beside each field, what stands against it above and at the field. */
export function reportFormView(props: ReportFormProps): Html {
  const { desk, project, typed, general, faults, told, warnings } = props;
  const words = reportWords[desk.lang];
  const missed = warnings.filter(({ code }) => !typed.acknowledged.includes(code));
  const listed: FieldFault[] = [...general.map((text) => ({ id: 'form', text })), ...faults.map(({ field: id, text }) => ({ id, text }))];
  const noted: FieldFault[] = missed.map((warning) => ({
    id: `ack-${warning.code}`,
    text: warningText(warning, props.stated!, props.last.known, desk.lang),
  }));
  return html`${heading(desk, project, typed)}
${told && html`<p class="note ok" role="status">${told}</p>`}${whatCameBefore(props)}
${faultSummary('bad', words.faults(listed.length), listed)}${faultSummary('warn', words.toSee(noted.length), noted)}
${deskForm(desk, `/desk/report/${project.code}`, fieldsView(props), 'read', props.key)}`;
}

function heading(
  { lang, offices, words: { correction } }: Desk,
  { code, names }: ReportedProject,
  { office, corrects }: TypedReport,
): Html {
  const words = reportWords[lang];
  const about = corrects === '' ? null : html` · ${correction} <span class="code">${corrects}</span>`;
  return html`<p class="q s"><span class="code">${code}</span> · ${offices.get(office)}${about}</p><h1>${corrects === '' ? words.title(textIn(names, lang)) : words.correctionTitle(corrects)}</h1>`;
}

/** What was returned, or waits already. */
function whatCameBefore({ desk, newest, draft }: ReportFormProps): Html | null {
  const words = reportWords[desk.lang];
  if (!newest) return null;
  const { code, state, step, reason, note } = newest;
  if (state === 'SUBMITTED' || state === 'VERIFIED')
    return html`<p class="note warn">${deskLink(desk, `/desk/receipt/${code}`, words.waiting(code))}</p>`;
  if (step !== 'REJECT' || (draft !== null && draft.savedAt < newest.savedAt)) return null;
  return html`<div class="note bad"><p><b>${words.returned}</b> <span class="code">${code}</span> ${reason && reasonText(reason, desk.lang)}</p>${note && html`<p class="text">“${note}”</p>`}</div>`;
}

function fieldsView(props: ReportFormProps): Html {
  const { desk, typed, draft } = props;
  const words = reportWords[desk.lang];
  const saved = draft
    ? html`${words.savedAt} ${instantHtml(draft.savedAt, desk.lang)} · ${words.draftNote}`
    : html`${words.newDraftNote} ${words.draftNote}`;
  return html`<div id="form">${hidden('office', typed.office)}${hidden('corrects', typed.corrects)}${hidden('draft', typed.draft)}${hidden('version', typed.version)}
${dayFields(props)}${stageField(props)}${percentField(props)}${plannedField(props)}${(['TH', 'EN'] as const).map((of) => detailsField(props, of))}${letterField(props, 'letter', 'text')}${letterField(props, 'address', 'url')}${typed.corrects === '' ? hidden('reason', '') : reasonField(props)}</div>
<div class="acts"><button class="go" name="act" value="check">${words.check}</button><button name="act" value="save">${words.save}</button>${draft && html`<button name="act" value="discard">${words.discard}</button>`}</div>
<p class="s q">${saved}</p>`;
}

const faultOf = ({ faults }: ReportFormProps, ...fields: TypedField[]): string | null =>
  faults
    .filter(({ field: id }) => fields.includes(id))
    .map(({ text }) => text)
    .join(' ') || null;

/** The last known value, and in a conflict the one that is saved now. */
function above({ desk, conflict }: ReportFormProps, last: Html | string, theirs: (draft: DraftRow) => Html | string): Html {
  const words = reportWords[desk.lang];
  return html`<span class="last">${words.last}: ${last}</span>${conflict && html`<span class="last theirs">${words.theirs}: ${theirs(conflict)}</span>`}`;
}

/** What a field asks for. */
const hint = (id: string, text: string): Html => html`<span class="q s block" id="${id}-hint">${text}</span>`;

/** A value with the day of its report; null = no report states it. */
const dated = (words: ReportWords, lang: Desk['lang'], value: Html | string, on: ReportDay | null, never: string): Html | string =>
  on === null ? never : html`${value} ${words.on(dayText(on.day, lang, false, on.precision), on.precision === DatePrecision.DAY)}`;

/** The points to note about a field, each with its tick. */
function warningsAt({ desk, typed, stated, last, warnings }: ReportFormProps, about: WarnedField): Html | null {
  const own = warnings.filter((warning) => warning.field === about);
  if (own.length === 0 || stated === null) return null;
  return html`${own.map(
    (warning) =>
      html`<p class="msg">${warningText(warning, stated, last.known, desk.lang)}</p><p class="s">${desk.words.checkIt}</p>${pick('checkbox', 'acknowledged', warning.code, typed.acknowledged.includes(warning.code), desk.words.acknowledge, `ack-${warning.code}`)}`,
  )}`;
}

function dayFields(props: ReportFormProps): Html {
  const {
    desk,
    typed,
    last: { last },
  } = props;
  const words = reportWords[desk.lang];
  const fault = faultOf(props, 'day', 'month', 'year');
  const part = (['day', 'month', 'year'] as const).find((one) => props.faults.some(({ field: id }) => id === one)) ?? 'day';
  return fieldGroup({
    id: 'day',
    label: desk.words.asOf,
    above: above(props, last.asOf === null ? words.neverReported : dayHtml(last.asOf, desk.lang, last.asOfPrecision), ({ asOf }) =>
      dayHtml(asOf, desk.lang),
    ),
    fault,
    warning: warningsAt(props, 'asOf'),
    control: dayControls(desk.lang, typed, (name) => name, fault === null ? null : { part, text: fault }),
  });
}

function stageField(props: ReportFormProps): Html {
  const {
    desk,
    typed,
    last: { last },
  } = props;
  const words = reportWords[desk.lang];
  const { stages } = textsIn(desk.lang);
  const choices = Object.values(ProjectStage).map((stage, i) =>
    pick('radio', 'stage', stage, typed.stage === stage, stages[stage], i === 0 ? 'stage' : null),
  );
  return fieldGroup({
    id: 'stage',
    label: desk.words.stage,
    above: above(props, dated(words, desk.lang, stageText(last.stage, desk.lang), last.stageOn, words.neverStated), ({ stage }) =>
      stageText(stage, desk.lang),
    ),
    fault: faultOf(props, 'stage'),
    warning: warningsAt(props, 'stage'),
    control: html`<div class="two">${choices}${pick('radio', 'stage', '', typed.stage === '', words.notStated)}</div>`,
  });
}

function percentField(props: ReportFormProps): Html {
  const {
    desk,
    typed,
    last: { last },
  } = props;
  const words = reportWords[desk.lang];
  const fault = faultOf(props, 'percent', 'unknown');
  return fieldGroup({
    id: 'percent',
    label: desk.words.progress,
    above: html`${above(props, dated(words, desk.lang, percentText(last.percent, desk.lang), last.percentOn, words.neverPercent), ({ percent }) => percentText(percent, desk.lang))}${hint('percent', words.percentHint)}`,
    fault,
    warning: warningsAt(props, 'percent'),
    control: html`<p><label class="hide" for="percent">${desk.words.progress}</label><input class="short" id="percent" name="percent" inputmode="decimal" autocomplete="off" value="${typed.percent}"${described('percent', fault, 'percent-hint')}></p>
${pick('checkbox', 'unknown', 'yes', typed.unknown !== '', words.unknown)}`,
  });
}

function plannedField(props: ReportFormProps): Html {
  const {
    desk,
    typed,
    last: { last },
  } = props;
  const words = reportWords[desk.lang];
  const fault = faultOf(props, 'planned');
  return field({
    id: 'planned',
    label: desk.words.planned,
    above: html`${above(
      props,
      dated(words, desk.lang, percentText(last.plannedPercent, desk.lang), last.plannedPercentOn, words.neverStated),
      ({ plannedPercent }) => percentText(plannedPercent, desk.lang),
    )}${hint('planned', words.plannedHint)}`,
    fault,
    control: html`<input class="short" id="planned" name="planned" inputmode="decimal" autocomplete="off" value="${typed.planned}"${described('planned', fault, 'planned-hint')}>`,
  });
}

function detailsField(props: ReportFormProps, of: Lang.TH | Lang.EN | 'TH' | 'EN'): Html {
  const {
    desk,
    typed,
    last: { last },
  } = props;
  const words = reportWords[desk.lang];
  const id = `details${of}` as const;
  const fault = faultOf(props, id);
  const text = last.narratives?.[of];
  const lastText = text === undefined ? words.neverStated : html`<span lang="${of.toLowerCase()}">“${text}”</span>`;
  return field({
    id,
    label: desk.words.detailsIn[of],
    above: html`${above(props, lastText, ({ narratives }) => narratives?.[of] ?? desk.words.none)}${hint(id, of === desk.lang ? words.detailsHint : words.otherLanguage)}`,
    fault,
    control: html`<textarea id="${id}" name="${id}" lang="${of.toLowerCase()}" rows="4" maxlength="${MAX_TEXT}"${described(id, fault, `${id}-hint`)}>
${typed[id]}</textarea>`,
  });
}

function letterField(props: ReportFormProps, id: 'letter' | 'address', type: 'text' | 'url'): Html {
  const words = reportWords[props.desk.lang];
  const fault = faultOf(props, id);
  return field({
    id,
    label: words[id],
    above: hint(id, id === 'letter' ? words.letterHint : words.addressHint),
    fault,
    control: html`<input class="long" id="${id}" name="${id}" type="${type}" value="${props.typed[id]}"${described(id, fault, `${id}-hint`)}>`,
  });
}

function reasonField(props: ReportFormProps): Html {
  const { desk, typed } = props;
  const words = reportWords[desk.lang];
  const fault = faultOf(props, 'reason');
  const options = CORRECTION_REASONS.map(
    (reason) => html`<option value="${reason}"${marked('selected', typed.reason === reason)}>${reasonWords[desk.lang][reason]}</option>`,
  );
  return field({
    id: 'reason',
    label: words.reason,
    fault,
    control: html`<select id="reason" name="reason"${described('reason', fault)}><option value="">${words.choose}</option>${options}</select>`,
  });
}

interface CheckProps {
  readonly desk: Desk;
  readonly project: ReportedProject;
  readonly last: Last;
  readonly typed: TypedReport;
  readonly report: ComparedReport;
  readonly warnings: readonly Warning[];
  /** The office that verifies the report; null = no rule names one. */
  readonly verifier: string | null;
}

/** What will be submitted, against what is on record. Everything that was typed goes along. */
export function checkView({ desk, project, last, typed, report, warnings, verifier }: CheckProps): Html {
  const words = reportWords[desk.lang];
  const kept = html`${[...FIELDS, 'office', 'corrects', 'draft', 'version'].map((name) => hidden(name, typed[name as TypedField]))}${typed.acknowledged.map((code) => hidden('acknowledged', code))}`;
  const seen = warnings.map((warning) => html`<li class="note warn">${warningText(warning, report, last.known, desk.lang)}</li>`);
  return html`<p class="q s"><span class="code">${project.code}</span> · ${desk.offices.get(typed.office)}</p><h1>${words.checkTitle}</h1><p class="lead">${nameIn(project.names, desk.lang)}</p>
<div class="read">${changeList(report, last.last, desk.lang)}${seen.length === 0 ? null : html`<ul class="flat">${seen}</ul>`}${verifier && html`<p>${words.next(verifier)}</p>`}
${deskForm(desk, `/desk/report/${project.code}`, html`${kept}<div class="acts"><button class="go" name="act" value="submit">${words.submit}</button><button name="act" value="edit">${words.edit}</button></div>`, '', desk.sent!.key)}</div>`;
}
