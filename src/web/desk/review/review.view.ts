import { textIn } from '../../../domain/languages';
import { ReportState, type ReportStep } from '../../../domain/vocabularies/progress';
import type { ChainReport } from '../../../queries/desk/report.queries';
import { described, faultSummary, field, type FieldFault, fieldGroup, hidden, marked, pick } from '../../components/form';
import { type Html, html } from '../../components/html';
import { changeList, letterLine } from '../changes';
import { oddnessOf } from '../checks';
import { type Desk, deskForm, deskLink, nameIn, signInLink } from '../desk';
import { CORRECTION_REASONS, reasonText, reasonWords, RETURN_REASONS } from '../reasons';
import { instantHtml, stateTag, warningText } from '../texts';
import { timeline } from '../timeline';
import { reviewWords } from './review.words';

/** The most characters of a text to who reported. */
export const MAX_NOTE = 2_000;

/** A decision as it was typed. */
export interface TypedDecision {
  readonly result: string;
  readonly reason: string;
  readonly note: string;
  readonly acknowledged: readonly string[];
}

export interface ReviewProps {
  readonly report: ChainReport;
  /** The step that lets the report pass, where the viewer may take it now. */
  readonly decides: ReportStep.VERIFY | ReportStep.CERTIFY | null;
  /** Why the viewer does not decide though their role does; null = they do, or it does not. */
  readonly hindered: 'OWN' | 'SIGN_IN' | null;
  /** Who decides, where the viewer does not; null = the viewer does, or nobody has to. */
  readonly deciders: string | null;
  readonly canTakeBack: boolean;
  readonly canRetract: boolean;
  readonly typed: TypedDecision;
  readonly faults: readonly FieldFault[];
  readonly told: string | null;
}

/** One report for who decides about it: what it changes, what is odd, the decision, and its history. */
export function reviewView(desk: Desk, props: ReviewProps): Html {
  const { lang } = desk;
  const words = reviewWords[lang];
  const { report, faults, told } = props;
  const { code, project, names, officeNames, recordedAt, state, steps, supersedes, correctionReason, last } = report;
  const correction =
    supersedes &&
    html`<p>${desk.words.correction} <span class="code">${supersedes}</span> ${correctionReason && reasonText(correctionReason, lang)}</p>`;
  return html`<p class="s q"><span class="code">${code}</span> · <span class="code">${project}</span> · ${words.submittedBy(textIn(officeNames, lang))} · ${instantHtml(recordedAt, lang)}</p>
<h1>${nameIn(names, lang)}</h1><p>${stateTag(state, steps[0]?.step ?? null, lang)}</p>
${told && html`<p class="note info" role="status">${told}</p>`}${faultSummary('bad', words.faults(faults.length), faults)}${correction}
<div class="cols"><div class="c7"><h2>${words.changes}</h2>${changeList(report, last, lang)}${letterLine(report, lang)}</div><div class="c5"><h2>${words.why}</h2>${oddList(desk, report)}</div></div>
${decision(desk, props)}${takingBack(desk, props)}${retraction(desk, props)}
<section class="read"><h2>${words.history}</h2>${timeline(steps, lang)}</section>`;
}

function oddList(desk: Desk, report: ChainReport): Html {
  const odd = oddnessOf(report);
  if (odd.length === 0) return html`<p>${reviewWords[desk.lang].nothingOdd}</p>`;
  return html`<ul class="flat">${odd.map((warning) => html`<li class="note warn">${warningText(warning, report, report.known, desk.lang)}</li>`)}</ul>`;
}

const faultAt = (faults: readonly FieldFault[], id: string): string | null => faults.find((fault) => fault.id === id)?.text ?? null;

function decision(desk: Desk, { report, decides, hindered, deciders, typed, faults }: ReviewProps): Html | null {
  const words = reviewWords[desk.lang];
  const others = deciders === null ? null : html`<p>${desk.words.mayDo(deciders)}</p>`;
  if (hindered === 'OWN') return html`<div class="note read"><p>${words.own}</p>${others}</div>`;
  if (hindered === 'SIGN_IN') return html`<div class="note warn read"><p>${words.signInFirst}</p><p>${signInLink(desk)}</p></div>`;
  if (decides === null) return others;
  const odd = oddnessOf(report);
  const seen = odd.map(({ code }, i) =>
    pick(
      'checkbox',
      'acknowledged',
      code,
      typed.acknowledged.includes(code),
      html`${words.looked}: ${warningText(odd[i]!, report, report.known, desk.lang)}`,
      i === 0 ? 'acknowledged' : null,
    ),
  );
  const acknowledged =
    odd.length === 0
      ? null
      : fieldGroup({ id: 'acknowledged', label: words.acknowledge, fault: faultAt(faults, 'acknowledged'), control: html`${seen}` });
  const choices = html`${pick('radio', 'result', 'pass', typed.result === 'pass', words.pass[decides], 'result')}${pick('radio', 'result', 'return', typed.result === 'return', words.sendBack)}`;
  const queue = decides === 'VERIFY' ? '/desk/verify' : '/desk/certify';
  const fields = html`${hidden('act', 'decide')}${seenFields(report)}${acknowledged}
${fieldGroup({ id: 'result', label: words.result[decides], fault: faultAt(faults, 'result'), control: choices })}
${reasonField(desk, typed, faultAt(faults, 'reason'))}${noteField(desk, typed, faultAt(faults, 'note'))}
<div class="acts"><button class="go">${words.record[decides]}</button>${deskLink(desk, queue, words.skip, 'btn')}</div>`;
  return html`<section>${deskForm(desk, `/desk/review/${report.code}`, fields, 'read')}</section>`;
}

/** What the page showed: who decides about something else is told so. */
const seenFields = ({ state, fingerprint }: ChainReport): Html => html`${hidden('state', state)}${hidden('fingerprint', fingerprint)}`;

function reasonField(desk: Desk, typed: TypedDecision, fault: string | null): Html {
  const words = reviewWords[desk.lang];
  const options = RETURN_REASONS.map(
    (reason) => html`<option value="${reason}"${marked('selected', typed.reason === reason)}>${reasonWords[desk.lang][reason]}</option>`,
  );
  const control = html`<select id="reason" name="reason"${described('reason', fault)}><option value="">${words.choose}</option>${options}</select>`;
  return field({ id: 'reason', label: words.reason, fault, control });
}

function noteField(desk: Desk, typed: TypedDecision, fault: string | null): Html {
  const words = reviewWords[desk.lang];
  return field({
    id: 'note',
    label: words.note,
    above: html`<span class="q s block" id="note-hint">${words.noteHint}</span>`,
    fault,
    control: html`<textarea id="note" name="note" rows="3" maxlength="${MAX_NOTE}"${described('note', fault, 'note-hint')}>
${typed.note}</textarea>`,
  });
}

function takingBack(desk: Desk, { report, canTakeBack }: ReviewProps): Html | null {
  if (!canTakeBack || report.state !== ReportState.VERIFIED) return null;
  const words = reviewWords[desk.lang];
  const fields = html`${hidden('act', 'takeBack')}${seenFields(report)}<p>${words.takeBackNote}</p><div class="acts"><button>${words.takeBack}</button></div>`;
  return html`<section>${deskForm(desk, `/desk/review/${report.code}`, fields, 'read')}</section>`;
}

function retraction(desk: Desk, { report, canRetract, faults }: ReviewProps): Html | null {
  if (!canRetract || report.state !== ReportState.CERTIFIED) return null;
  const words = reviewWords[desk.lang];
  const asked = report.retraction;
  const proposal =
    asked &&
    html`<p class="note warn">${words.retractAskedBy(textIn(asked.office, desk.lang))} · ${instantHtml(asked.askedAt, desk.lang)}<br>${desk.words.reason}: ${reasonText(asked.reason, desk.lang)}</p>`;
  if (asked?.person === desk.viewer.person) return html`<section class="read">${proposal}<p>${words.retractNote}</p></section>`;
  const fault = faultAt(faults, 'retraction');
  const options = CORRECTION_REASONS.map(
    (reason) => html`<option value="${reason}"${marked('selected', reason === asked?.reason)}>${reasonWords[desk.lang][reason]}</option>`,
  );
  const control = html`<select id="retraction" name="reason"${described('retraction', fault)}><option value="">${words.choose}</option>${options}</select>`;
  const fields = html`${hidden('act', 'retract')}${seenFields(report)}${proposal}<p>${words.retractNote}</p>${field({ id: 'retraction', label: words.retractReason, fault, control })}<div class="acts"><button>${asked ? words.retractConfirm : words.retract}</button></div>`;
  return html`<section>${deskForm(desk, `/desk/review/${report.code}`, fields, 'read')}</section>`;
}
