import { type LocalizedTexts, textIn } from '../../../domain/languages';
import { type ReportingRound, spanOf } from '../../../domain/rounds';
import { ProjectStage } from '../../../domain/vocabularies/projects';
import type { Form, FormColumn } from '../../../exports/form-workbook';
import { dayText } from '../../../i18n/date-text';
import type { CompleteLang } from '../../../i18n/dictionaries';
import type { Duty } from '../../../queries/desk/inbox.queries';
import { stageText } from '../texts';
import { importWords } from './import.words';
import { FILLED, lastColumns } from './template';
import { templateWords } from './template.words';

/** How a spreadsheet writes a day: in Thai in the Buddhist era, with Arabic digits. */
const DAY_FORMAT: Record<CompleteLang, string> = { TH: '[$-107041E]d mmm yyyy', EN: '[$-409]d mmm yyyy' };

const WIDTH = { text: 18, number: 13, date: 15 } as const;

interface FormOf {
  readonly office: LocalizedTexts;
  readonly round: ReportingRound;
  readonly duties: readonly Duty[];
}

/** The form of an office for a round: a row for each project, checks on what is typed, and the version of each row, hidden. */
export function templateForm({ office, round, duties }: FormOf, lang: CompleteLang): Form {
  const { fields } = importWords[lang];
  const words = templateWords[lang];
  const about = [textIn(office, lang), dayText(round.cutOff, lang), dayText(round.dueOn, lang)] as const;
  const last = lastColumns(lang);
  const locked = (title: string, kind: FormColumn['kind'], width: number = WIDTH[kind]): FormColumn => ({
    ...{ title, kind, width },
    use: 'LOCKED',
    check: null,
  });
  return {
    names: words.sheets,
    title: words.title(...about),
    columns: [
      locked(fields.project, 'text', 12),
      locked(fields.projectName, 'text', 36),
      ...FILLED.map((field) => filledColumn(field, round, lang)),
      ...last.map(({ name, kind }) => locked(name, kind === 'date' || kind === 'number' ? kind : 'text', kind === 'text' ? 22 : 14)),
      { ...locked(fields.version, 'text'), use: 'HIDDEN' },
    ],
    rows: duties.map((duty) => [
      duty.code,
      textIn(duty.names, lang),
      ...FILLED.map(() => null),
      ...last.map((column) => column.of(duty.last, lang)),
      duty.version,
    ]),
    help: words.help(...about),
    dayFormat: DAY_FORMAT[lang],
  };
}

function filledColumn(field: (typeof FILLED)[number], round: ReportingRound, lang: CompleteLang): FormColumn {
  const title = importWords[lang].fields[field];
  const words = templateWords[lang];
  const column = { title, use: 'FILLED' as const };
  switch (field) {
    case 'asOf': {
      const { from, to } = spanOf(round);
      const check = { kind: 'DAY' as const, from, to, title, ...words.asOf(dayText(from, lang), dayText(to, lang)) };
      return { ...column, kind: 'date', width: WIDTH.date, check };
    }
    case 'stage': {
      const values = Object.values(ProjectStage).map((stage) => stageText(stage, lang));
      return { ...column, kind: 'text', width: 22, check: { kind: 'LIST', values, title, ...words.stage } };
    }
    case 'narrative':
      return { ...column, kind: 'text', width: 40, check: null };
    default:
      return { ...column, kind: 'number', width: WIDTH.number, check: { kind: 'PERCENT', title, ...words.percent } };
  }
}
