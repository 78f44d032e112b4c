import { MAX_NARRATIVE } from '../../../commands/progress/report-content';
import type { OfficialLetter } from '../../../domain/official-letter';
import { WARNING_CODES, type WarningCode } from '../../../domain/report-warnings';
import { ProjectStage } from '../../../domain/vocabularies/projects';
import type { CompleteLang } from '../../../i18n/dictionaries';
import { problemText } from '../../../i18n/problem-texts';
import type { DraftRow } from '../../../queries/desk/report-form.queries';
import { inDigits, readDay, typedDay } from '../day-field';
import type { DraftContent } from '../desk-commands';
import { CORRECTION_REASONS } from '../reasons';
import { fieldsOf, type SentForm } from '../sent-form';
import { type ReportWords, reportWords } from './report.words';

/** The fields of the form, as somebody typed them. */
export const FIELDS = [
  'day',
  'month',
  'year',
  'stage',
  'percent',
  'unknown',
  'planned',
  'detailsTH',
  'detailsEN',
  'letter',
  'address',
  'reason',
] as const;
export type TypedField = (typeof FIELDS)[number];

/** Fields that the page sends along: the office, the report that is corrected, the draft that was seen, and the button. */
const BESIDE = ['office', 'corrects', 'draft', 'version', 'act'] as const;

/** A form as it was typed. Everything is kept when it is refused. */
export interface TypedReport extends Readonly<Record<TypedField | (typeof BESIDE)[number], string>> {
  /** The warnings whose tick is set. */
  readonly acknowledged: readonly string[];
}

/** What stands against a field of the form. */
export interface TypedFault {
  readonly field: TypedField;
  readonly text: string;
}

/** The most characters of the number of a letter, and of an address. */
const [MAX_LETTER, MAX_ADDRESS] = [200, 500];

export const readTyped = (form: SentForm): TypedReport => fieldsOf(form, [...FIELDS, ...BESIDE], ['acknowledged']);

export const acknowledgedBy = ({ acknowledged }: TypedReport): WarningCode[] => WARNING_CODES.filter((code) => acknowledged.includes(code));

/** The form of a draft, or of a report that begins with what another one states. */
export function typedFrom(draft: DraftRow | null, office: string, corrects: string, lang: CompleteLang): TypedReport {
  const percentOf = (percent: number | null | undefined): string => (percent == null ? '' : String(percent));
  return {
    ...typedDay(draft?.asOf ?? null, lang),
    stage: draft?.stage ?? '',
    percent: percentOf(draft?.percent),
    unknown: '',
    planned: percentOf(draft?.plannedPercent),
    detailsTH: draft?.narratives?.TH ?? '',
    detailsEN: draft?.narratives?.EN ?? '',
    letter: draft?.letter?.number ?? '',
    address: draft?.letter?.url ?? '',
    reason: draft?.correctionReason ?? '',
    office,
    corrects: draft?.supersedes ?? corrects,
    draft: draft && draft.version > 0 ? String(draft.id) : '',
    version: draft && draft.version > 0 ? String(draft.version) : '',
    act: '',
    acknowledged: [],
  };
}

export type ReadReport =
  | { readonly content: Omit<DraftContent, 'draft' | 'project' | 'supersedes'>; readonly faults: readonly [] }
  | { readonly content: null; readonly faults: readonly TypedFault[] };

/** What a form states; or all that stands against it, at once. A draft may leave open whether the percent is known. */
export function readReport(typed: TypedReport, lang: CompleteLang, isDraft: boolean, before: DraftRow | null): ReadReport {
  const words = reportWords[lang];
  const faults: TypedFault[] = [];
  const fault = (field: TypedField, text: string): null => {
    faults.push({ field, text });
    return null;
  };
  const { day: asOf, fault: ofDay } = readDay(typed, lang);
  if (ofDay) fault(ofDay.part, ofDay.text);
  const stage =
    typed.stage === '' ? null : (Object.values(ProjectStage).find((known) => known === typed.stage) ?? fault('stage', words.choose));
  const percent = readPercent('percent', typed.percent, lang, fault);
  if (typed.unknown !== '' && typed.percent.trim() !== '') fault('percent', words.percentBoth);
  if (!isDraft && typed.unknown === '' && typed.percent.trim() === '') fault('percent', words.percentNeither);
  const plannedPercent = readPercent('planned', typed.planned, lang, fault);
  const narratives = readTexts(typed, before, words, fault);
  const letter = readLetter(typed, before, words, fault);
  const correctionReason =
    typed.reason === '' ? null : (CORRECTION_REASONS.find((known) => known === typed.reason) ?? fault('reason', words.choose));
  if (faults.length > 0 || asOf === null) return { content: null, faults };
  const financialPercent = before?.financialPercent ?? null;
  return { content: { asOf, stage, percent, plannedPercent, financialPercent, narratives, correctionReason, letter }, faults: [] };
}

type Fault = (field: TypedField, text: string) => null;

/** A percent with as many decimals as are stored: what a file has stated stays as it is. */
function readPercent(field: 'percent' | 'planned', typed: string, lang: CompleteLang, fault: Fault): number | null {
  const text = inDigits(typed).replace(/\s*%$/, '');
  if (text === '') return null;
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(text)) return fault(field, reportWords[lang].percentInvalid(typed.trim().slice(0, 20)));
  return Number(text) <= 100 ? Number(text) : fault(field, problemText('PERCENT_RANGE', lang, []));
}

/** The letter or document that the report comes with. What the form does not show of it stays as it is. */
function readLetter(typed: TypedReport, before: DraftRow | null, words: ReportWords, fault: Fault): OfficialLetter | null {
  const [number, url] = [typed.letter.trim() || null, typed.address.trim() || null];
  if (number !== null && [...number].length > MAX_LETTER) fault('letter', words.textTooLong([...number].length, MAX_LETTER));
  if (url !== null && !(/^https?:\/\/\S+$/.test(url) && url.length <= MAX_ADDRESS)) fault('address', words.addressInvalid);
  const letter = { date: null, source: null, locator: null, ...before?.letter, number, url };
  return Object.values(letter).every((part) => part === null) ? null : letter;
}

/** The texts of a report. Those in languages that the form does not show stay as they are. */
function readTexts(typed: TypedReport, before: DraftRow | null, words: ReportWords, fault: Fault): DraftContent['narratives'] {
  const texts = { ...before?.narratives, TH: typed.detailsTH.trim(), EN: typed.detailsEN.trim() };
  for (const lang of ['TH', 'EN'] as const) {
    const { length } = texts[lang];
    if (length > MAX_NARRATIVE) fault(`details${lang}`, words.textTooLong(length, MAX_NARRATIVE));
  }
  const given = Object.entries(texts).filter(([, text]) => text !== '');
  return given.length === 0 ? null : Object.fromEntries(given);
}
