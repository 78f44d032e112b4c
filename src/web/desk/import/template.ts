import { type LocalizedTexts, textIn } from '../../../domain/languages';
import type { Cell, Column, Table } from '../../../exports/table';
import type { CompleteLang } from '../../../i18n/dictionaries';
import type { Field } from '../../../imports/column-titles';
import type { Duty } from '../../../queries/desk/inbox.queries';
import { stageText } from '../texts';
import { importWords } from './import.words';

interface TemplateAsked {
  /** The code of the office. */
  readonly office: string;
  readonly lang: CompleteLang;
}

/** The address of the form of an office, for the round that is reported now. */
export const templatePath = (format: string, { office, lang }: TemplateAsked): string =>
  `/templates/progress.${format}?${new URLSearchParams({ office, lang }).toString()}`;

/** The columns of the template that are filled in. */
export const FILLED = ['asOf', 'stage', 'percent', 'plannedPercent', 'financialPercent', 'narrative'] as const satisfies readonly Field[];

interface LastColumn extends Column {
  readonly of: (last: Duty['last'], lang: CompleteLang) => Cell;
}

/** What was reported last, beside what is to be filled in. */
export const lastColumns = (lang: CompleteLang): LastColumn[] => {
  const { fields, lastOf } = importWords[lang];
  return [
    { name: lastOf(fields.asOf), kind: 'date', of: ({ asOf }) => asOf },
    { name: lastOf(fields.stage), kind: 'text', of: ({ stage }) => stage && stageText(stage, lang) },
    { name: lastOf(fields.percent), kind: 'number', of: ({ percent }) => percent },
    { name: lastOf(fields.plannedPercent), kind: 'number', of: ({ plannedPercent }) => plannedPercent },
    { name: lastOf(fields.narrative), kind: 'text', of: ({ narratives }) => narratives && textIn(narratives, lang) },
  ];
};

/** The same form as a table without checks, for who has no spreadsheet that takes a workbook. */
export function templateOf(duties: readonly Duty[], lang: CompleteLang): Table {
  const { fields } = importWords[lang];
  const last = lastColumns(lang);
  const nameOf = (names: LocalizedTexts): string => textIn(names, lang);
  return {
    columns: [...(['project', 'projectName', ...FILLED] as const).map((field): Column => ({ name: fields[field], kind: 'text' })), ...last],
    rows: duties.map((duty) => [
      duty.code,
      nameOf(duty.names),
      ...FILLED.map(() => null),
      ...last.map((column) => column.of(duty.last, lang)),
    ]),
  };
}
