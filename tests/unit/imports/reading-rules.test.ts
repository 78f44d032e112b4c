import type { Field } from '../../../src/imports/column-titles';
import { readTable } from '../../../src/imports/read-table';
import type { Reading } from '../../../src/imports/reading';
import { KNOWN, READING_RULES, type ReadingRule } from '../../support/reading-rules';
import { inUtf16, inWindows874 } from '../../support/thai-bytes';
import { sheetOf, workbookFile } from '../../support/workbook-file';

/** Titles of a table whose first column is always a project: the field that is looked at stands last. */
const TITLES: Readonly<Record<Field, string>> = {
  project: 'รหัสโครงการ',
  projectName: 'ชื่อโครงการ',
  place: 'จังหวัด',
  asOf: 'วันที่',
  stage: 'สถานะโครงการ',
  percent: 'ร้อยละ',
  plannedPercent: 'แผน',
  financialPercent: 'เบิกจ่าย',
  cost: 'มูลค่าโครงการ',
  narrative: 'รายละเอียด',
  note: 'หมายเหตุ',
  version: 'เลขรุ่นของระบบ',
};

/** The table of a rule: its cell stands in the second row, those beside it below. Each row states something and is about a project. */
function tableOf({ field, text, beside = [] }: ReadingRule): string[][] {
  const [first, last] = field === 'project' ? ['note', field] : ['projectName', field];
  const own = [text, ...beside];
  return [[TITLES[first as Field], TITLES[last], TITLES.plannedPercent], ...own.map((value) => ['x', value, '5'])];
}

const xml = (text: string): string =>
  `<c t="inlineStr"><is><t xml:space="preserve">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;

/** A workbook of the table: numbers beside the cell are numbers. */
async function workbookOf(rule: ReadingRule): Promise<Buffer> {
  const rows = tableOf(rule).map((cells, row) =>
    cells.map((text, column) => {
      if (row === 1 && column === 1 && rule.xml !== undefined) return rule.xml;
      return /^\d+(\.\d+)?$/.test(text) && !(row === 1 && column === 1) ? `<c><v>${text}</v></c>` : xml(text);
    }),
  );
  return workbookFile([sheetOf(...rows.map((cells) => cells.join('')))]);
}

const csvOf = (rule: ReadingRule, separator: string): string =>
  tableOf(rule)
    .map((cells) => cells.map((text) => (/[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(separator))
    .join('\r\n');

async function readingOf(bytes: Buffer, { field }: ReadingRule): Promise<Reading> {
  const { sheets } = await readTable(bytes, KNOWN);
  const reading = sheets[0]!.rows.find(({ row }) => row === 2)!.readings.find((one) => one.field === field)!;
  return reading;
}

const codesOf = ({ problems, notes }: Reading): string[] => [...problems, ...notes].map(({ code }) => code);

it.each(READING_RULES.map((rule) => [rule.field, rule.text.slice(0, 40), rule] as const))('%s %j in a workbook', async (_, __, rule) => {
  const reading = await readingOf(await workbookOf(rule), rule);
  expect({ value: reading.value, codes: codesOf(reading), cell: reading.cell }).toEqual({
    value: rule.value,
    codes: rule.codes,
    cell: 'B2',
  });
  if (rule.text !== '') expect(reading.shown).toBe(rule.text);
});

const ENCODINGS: readonly [name: string, write: (rule: ReadingRule) => Buffer][] = [
  ['CSV in UTF-8', (rule) => Buffer.from(csvOf(rule, ','))],
  ['CSV with semicolons', (rule) => Buffer.from(`\uFEFF${csvOf(rule, ';')}`)],
  ['CSV in windows-874', (rule) => inWindows874(csvOf(rule, ','))],
  ['TSV in UTF-16', (rule) => inUtf16(csvOf(rule, '\t'))],
];

describe.each(ENCODINGS)('%s', (name, write) => {
  const inThisEncoding = READING_RULES.filter(
    (rule) => !rule.workbookOnly && (!name.includes('874') || /^[\x20-\x7E\n\u0E01-\u0E5B]*$/.test(rule.text)),
  );
  it.each(inThisEncoding.map((rule) => [rule.field, rule.text.slice(0, 40), rule] as const))('%s %j', async (_, __, rule) => {
    const reading = await readingOf(write(rule), rule);
    expect({ value: reading.value, codes: codesOf(reading) }).toEqual({ value: rule.value, codes: rule.codes });
  });
});
