import { createHash } from 'node:crypto';
import { type Field, FIELDS, KEY_FIELDS } from './column-titles';
import type { ColumnMapping, SheetMapping } from './mapping';
import { NO_UNIT, unitInTitle } from './rules/money';

/** Answers to what a column itself does not tell: whether 0.47 is 47 percent, what comes first in 10/11/2568, the era of years of two digits. */
const ANSWERS: { readonly [F in Field]?: readonly string[] } = {
  asOf: ['DAY_FIRST', 'MONTH_FIRST', 'BUDDHIST', 'GREGORIAN'],
  percent: ['FRACTION', 'PERCENT'],
  plannedPercent: ['FRACTION', 'PERCENT'],
  financialPercent: ['FRACTION', 'PERCENT'],
};

/** All that a person may have a column read as: a field, or a field with an answer, `percent:FRACTION`; '' = it is not read. */
export const CHOICES: readonly string[] = [
  '',
  ...FIELDS.flatMap((field) => [field, ...(ANSWERS[field] ?? []).map((answer) => `${field}:${answer}`)]),
];

/** The field and the answer of a choice; null = none. */
export function partsOf(choice: string): { readonly field: Field | null; readonly answer: string | null } {
  const [field, answer = null] = choice.split(':');
  return { field: FIELDS.find((each) => each === field) ?? null, answer };
}

/** The choice by which a column is read as it is. */
export function choiceOf({ field, numbersAs, order, shortYears }: ColumnMapping): string {
  if (field === null) return '';
  const answer = field === 'asOf' ? (order ?? shortYears) : numbersAs;
  return answer !== null && ANSWERS[field]?.includes(answer) ? `${field}:${answer}` : field;
}

/** What the titles of a sheet are remembered by. */
export const titlesKey = ({ columns }: Pick<SheetMapping, 'columns'>): string =>
  createHash('sha256')
    .update(JSON.stringify(columns.map(({ title }) => title)))
    .digest('hex');

/** A mapping as a person has chosen it. */
export const chosen = (mapping: SheetMapping, choices: readonly string[]): SheetMapping => ({
  ...mapping,
  isChosen: true,
  columns: mapping.columns.map((column, i): ColumnMapping => {
    const { field, answer } = partsOf(choices[i] ?? '');
    return {
      ...column,
      field,
      unit: field === 'cost' ? unitInTitle(column.title) : NO_UNIT,
      numbersAs: answer === 'FRACTION' || answer === 'PERCENT' ? answer : column.numbersAs,
      order: answer === 'DAY_FIRST' || answer === 'MONTH_FIRST' ? answer : column.order,
      shortYears: answer === 'BUDDHIST' || answer === 'GREGORIAN' ? answer : column.shortYears,
    };
  }),
});

/** "The columns say which project a row is about, and something of it", and no two of them are the same. */
export function isReadable(choices: readonly string[]): boolean {
  const fields = choices.flatMap((choice) => partsOf(choice).field ?? []);
  const isNamed = fields.includes('project') || fields.includes('projectName');
  return isNamed && fields.some((field) => !KEY_FIELDS.includes(field)) && new Set(fields).size === fields.length;
}
