import { choiceOf, isReadable, titlesKey } from '../../../src/imports/column-choices';
import { readTable } from '../../../src/imports/read-table';
import type { ReadFile, ReadOptions } from '../../../src/imports/reading';
import { KNOWN } from '../../support/reading-rules';
import { sheetOf, workbookFile } from '../../support/workbook-file';

const read = async (table: string | Promise<Buffer>, options: Partial<ReadOptions> = {}): Promise<ReadFile> =>
  readTable(typeof table === 'string' ? Buffer.from(table) : await table, { ...KNOWN, ...options });

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`;
const row = (...values: readonly string[]): string =>
  values.map((value) => (value === '' ? '<c/>' : /^\d+$/.test(value) ? `<c><v>${value}</v></c>` : text(value))).join('');

const fieldsOf = ({ sheets }: ReadFile): Record<string, unknown> =>
  Object.fromEntries(sheets[0]!.mapping!.columns.map(({ letters, field }) => [letters, field]));
const skippedIn = ({ sheets }: ReadFile): unknown[] =>
  sheets.flatMap(({ skipped }) => skipped.map(({ code, row, column }) => [code, row ?? column]));
const problemsIn = ({ sheets }: ReadFile): unknown[] =>
  sheets.flatMap(({ rows }) =>
    rows.flatMap(({ row, problems, readings }) => [
      ...problems.map(({ code, suggestion }) => [row, code, suggestion]),
      ...readings.flatMap(({ cell, problems }) => problems.map(({ code }) => [cell, code])),
    ]),
  );

it.each([
  ['รหัสโครงการ,ข้อมูล ณ วันที่,สถานะโครงการ,ร้อยละ,รายละเอียด'],
  ['Project code,As of,Stage,Percent,Details'],
  ['Kod projek,Tarikh,Peringkat projek,Peratus,Butiran'],
  ['Kode proyek,Tanggal,Tahapan proyek,Persentase,Rincian'],
])('titles of a report: %s', async (titles) => {
  const file = await read(`แบบรายงาน\n\n${titles}\nP03,2567-02-29,,47,x\n`);
  expect(fieldsOf(file)).toEqual({ A: 'project', B: 'asOf', C: 'stage', D: 'percent', E: 'narrative' });
  expect(file.sheets[0]!.mapping!.titleRows).toEqual([3, 3]);
  expect(file.sheets[0]!.rows.map(({ row, values }) => [row, values.project, values.asOf, values.percent])).toEqual([
    [4, 'P03', '2024-02-29', 47],
  ]);
});

it('a title of two lines with merged cells', async () => {
  const sheet = `${sheetOf(row('รายงาน'), row('รหัส', 'ความก้าวหน้า (ร้อยละ)', '', 'มูลค่า (ล้านบาท)'), row('', 'แผน', 'ผล'), row('P03', '50', '47', '104'))}<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="B2:C2"/><mergeCell ref="D2:D3"/></mergeCells>`;
  const file = await read(workbookFile([sheet]), { asOf: '2024-06-30' });
  expect(file.sheets[0]!.mapping!.columns.map(({ title, field }) => [title, field])).toEqual([
    ['รหัส', 'project'],
    ['ความก้าวหน้า (ร้อยละ) แผน', 'plannedPercent'],
    ['ความก้าวหน้า (ร้อยละ) ผล', 'percent'],
    ['มูลค่า (ล้านบาท)', 'cost'],
  ]);
  const [only] = file.sheets[0]!.rows;
  expect(only!.values).toMatchObject({
    plannedPercent: 50,
    percent: 47,
    asOf: '2024-06-30',
    cost: { amount: '104000000.00', currency: 'THB' },
  });
});

it('a unit in the title and another one in the cell', async () => {
  const file = await read('code,cost (ล้านบาท)\nP03,2 ล้านบาท\nP01,2 บาท\nP02,RM 2\nP24,2\n', { asOf: '2024-06-30' });
  expect(problemsIn(file)).toEqual([
    ['B2', 'TWO_UNITS'],
    ['B4', 'TWO_UNITS'],
  ]);
});

it('what is not read is named: sums, headings, titles again, rows without a statement, unknown and repeated columns', async () => {
  const file = await read(
    'code,percent,percent,phone\nจังหวัดสงขลา,,,\nP03,47,,1\ncode,percent,,\nP01,,,\nรวม,47,,\nรวม (2 โครงการ),47,,\n,เฉลี่ย,50,\nหมายเหตุ: ไม่รวมค่าที่ดิน,,,\n',
    { asOf: '2024-06-30' },
  );
  expect(skippedIn(file)).toEqual([
    ['REPEATED_COLUMN', 'C'],
    ['UNKNOWN_COLUMN', 'D'],
    ['HEADING_ROW', 2],
    ['HEADING_ROW', 4],
    ['TOTAL_ROW', 6],
    ['TOTAL_ROW', 7],
    ['TOTAL_ROW', 8],
    ['HEADING_ROW', 9],
    ['NOTHING_STATED', 5],
  ]);
  expect(file.sheets[0]!.rows.map(({ row }) => row)).toEqual([3]);
});

it('a sum is no number of its column', async () => {
  const file = await read('code,percent\nP03,0.5\nP01,0.25\nรวม,37.5\n', { asOf: '2024-06-30' });
  expect(file.sheets[0]!.rows.map(({ values }) => values.percent)).toEqual([50, 25]);
});

it('merged cells say which project and day, and never what is stated', async () => {
  const sheet = `${sheetOf(row('จังหวัด', 'code', 'percent', 'stage', 'details'), row('สงขลา', 'P03', '47', 'ก่อสร้าง', 'x'), row('', 'P01', '', '', 'y'), row('สตูล', 'P02', '30', '', ''))}<mergeCells><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/><mergeCell ref="C4:D4"/><mergeCell ref="E4:H4"/></mergeCells>`;
  const file = await read(workbookFile([sheet]), { asOf: '2024-06-30' });
  const [first, second, third] = file.sheets[0]!.rows;
  expect([first!.values.place, second!.values.place]).toEqual(['TH-90', 'TH-90']);
  expect(second!.readings[0]!.notes).toEqual([{ code: 'MERGED', suggestion: 'A2:A3' }]);
  expect(third!.values.percent).toBeNull();
  expect(problemsIn(file)).toEqual([
    ['C2', 'MERGED_VALUE'],
    ['C3', 'MERGED_VALUE'],
    ['C4', 'MERGED_VALUE'],
    ['D4', 'MERGED_VALUE'],
  ]);
});

it('one project and one day in several rows, of several sheets', async () => {
  const sheet = sheetOf(
    row('code', 'date', 'percent'),
    row('P03', '2024-06-30', '47'),
    row('P01', '2024-06-30', '5'),
    row('p3', '30/6/2567', '48'),
  );
  const other = sheetOf(row('code', 'date', 'percent'), row('P01', '30 มิ.ย. 67', '5'), row('P03', '2024-07-01', '5'));
  expect(problemsIn(await read(workbookFile([sheet, other])))).toEqual([
    [2, 'DUPLICATE_IN_FILE', 'Sheet1!4'],
    [3, 'DUPLICATE_IN_FILE', 'Sheet2!2'],
    [4, 'DUPLICATE_IN_FILE', 'Sheet1!2'],
    [2, 'DUPLICATE_IN_FILE', 'Sheet1!3'],
  ]);
});

it('a row needs a project and a day', async () => {
  const file = await read('code,date,percent\n,2024-06-30,47\nP03,,47\nP99,x,47\n');
  expect(problemsIn(file)).toEqual([
    [2, 'MISSING_PROJECT', null],
    [3, 'MISSING_DAY', null],
    ['A4', 'UNKNOWN_CODE'],
    ['B4', 'INVALID_DATE'],
  ]);
});

it('a number alone is no code: the name beside it proposes one', async () => {
  const file = await read('code,project name,percent\n3,โครงการ P24,47\n3,,47\n99,,47\nP33,โครงการ P02,47\n', { asOf: '2024-06-30' });
  expect(file.sheets[0]!.rows.map(({ readings }) => readings[0]!.problems)).toEqual(
    ['P24', 'P03', null, 'P02'].map((suggestion) => [{ code: 'UNKNOWN_CODE', suggestion }]),
  );
});

it('without a column of codes the name says which project it is', async () => {
  const file = await read('โครงการ,ร้อยละ\nโครงการ P24,47\nP03,48\n', { asOf: '2024-06-30' });
  expect(file.sheets[0]!.rows.map(({ values }) => values.project)).toEqual(['P24', 'P03']);
});

it('a person matches columns that no title tells, and answers what one means; the same titles are read like that', async () => {
  const table = 'a,b,c\nP03,0.47,10/11/2021\nP01,80,28/10/64\n';
  const unread = await read(table);
  expect([unread.problems, skippedIn(unread), fieldsOf(unread)]).toEqual([
    ['NO_HEADER'],
    [['NO_HEADER', null]],
    { A: null, B: null, C: null },
  ]);
  const mappings = { [titlesKey(unread.sheets[0]!.mapping!)]: ['project', 'percent:PERCENT', 'asOf:MONTH_FIRST'] };
  const file = await read(table, { mappings });
  expect([file.problems, file.sheets[0]!.mapping!.isChosen, file.sheets[0]!.mapping!.columns.map(choiceOf)]).toEqual([
    [],
    true,
    ['project', 'percent:PERCENT', 'asOf:MONTH_FIRST'],
  ]);
  expect(file.sheets[0]!.rows.map(({ values }) => [values.project, values.percent, values.asOf])).toEqual([
    ['P03', 0.47, '2021-10-11'],
    ['P01', 80, null],
  ]);
  expect((await read('ก,b,c\nP03,0.47,10/11/2021\n', { mappings })).problems).toEqual(['NO_HEADER']);
  const fraction = { [titlesKey((await read('code,percent\n')).sheets[0]!.mapping!)]: ['project', 'percent:FRACTION'] };
  expect(
    (await read('code,percent\nP03,0.47\nP01,80\n', { mappings: fraction })).sheets[0]!.rows.map(({ values }) => values.percent),
  ).toEqual([47, 80]);
});

it.each([
  ['no project', ['', 'percent'], false],
  ['nothing that is stated', ['project', 'projectName', 'asOf', 'place'], false],
  ['one field twice', ['project', 'percent', 'percent:FRACTION'], false],
  ['a name and a percent', ['projectName', 'percent'], true],
])('columns that can be read: %s', (_, choices, expected) => expect(isReadable(choices)).toBe(expected));

it('a form of the hub, and an office of another country', async () => {
  const table = 'code,date,percent,hub version\nP03,28/10/64,0.47,v\n';
  expect((await read(table)).sheets[0]!.rows[0]!.values).toMatchObject({ percent: 0.47, asOf: '2021-10-28' });
  expect(problemsIn(await read(table, { country: 'MY' }))).toEqual([['B2', 'TWO_DIGIT_YEAR']]);
});

it('a file in windows-874 asks whether a Thai text looks right', async () => {
  const bytes = Buffer.concat([Buffer.from('code,details\nP03,'), Buffer.from([0xa1, 0xa2])]);
  expect(await readTable(bytes, KNOWN)).toMatchObject({ encoding: 'WINDOWS-874', notes: ['ENCODING_874'], sample: 'กข' });
});

it('hidden rows are read', async () => {
  const sheet = `<sheetData><row r="1">${row('code', 'percent')}</row><row r="2" hidden="1">${row('P03', '47')}</row></sheetData>`;
  const [only] = (await read(workbookFile([sheet]), { asOf: '2024-06-30' })).sheets[0]!.rows;
  expect(only!.readings.map(({ value, notes }) => [value, notes])).toEqual([
    ['P03', [{ code: 'HIDDEN', suggestion: null }]],
    [47, [{ code: 'HIDDEN', suggestion: null }]],
  ]);
});

it('cells are named as a spreadsheet names them, with rows left out, titles of two merged lines, and hidden and filtered rows', async () => {
  const at = (name: string, value: string): string => `<c r="${name}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows: readonly [number, string, string][] = [
    [2, '', at('B2', 'แบบรายงานของจังหวัด')],
    [4, '', at('B4', 'รหัส') + at('C4', 'ข้อมูล ณ วันที่') + at('AA4', 'ความก้าวหน้า (ร้อยละ)')],
    [5, '', at('AA5', 'แผน') + at('AB5', 'ผล')],
    [7, '', at('B7', 'P03') + at('C7', '31/2/2568') + at('AA7', '140') + at('AB7', '40')],
    [8, ' hidden="1"', at('B8', 'P01') + at('C8', '2025-06-30') + at('AB8', 'ก')],
    // As a filter leaves rows that do not match.
    [11, ' hidden="1" customHeight="1"', at('B11', 'P99') + at('C11', '2025-06-30') + at('AA11', '-1')],
    [30, '', at('B30', 'P24') + at('C30', '') + at('AB30', '101')],
  ];
  const sheet = `<sheetData>${rows.map(([number, state, cells]) => `<row r="${number}"${state}>${cells}</row>`).join('')}</sheetData>
    <autoFilter ref="B5:AB30"><filterColumn colId="0"><filters><filter val="P24"/></filters></filterColumn></autoFilter>
    <mergeCells><mergeCell ref="B4:B5"/><mergeCell ref="C4:C5"/><mergeCell ref="AA4:AB4"/></mergeCells>`;
  const file = await read(workbookFile([sheet]));
  expect(Object.entries(fieldsOf(file)).filter(([, field]) => field !== null)).toEqual([
    ['B', 'project'],
    ['C', 'asOf'],
    ['AA', 'plannedPercent'],
    ['AB', 'percent'],
  ]);
  expect(problemsIn(file)).toEqual([
    ['C7', 'NO_SUCH_DAY'],
    ['AA7', 'PERCENT_RANGE'],
    ['AB8', 'NOT_A_NUMBER'],
    ['B11', 'UNKNOWN_CODE'],
    ['AA11', 'PERCENT_RANGE'],
    [30, 'MISSING_DAY', null],
    ['AB30', 'PERCENT_RANGE'],
  ]);
});

it('merged cells that cover too much are refused', async () => {
  const merges = '<mergeCell ref="A1:XFD1048576"/>'.repeat(300);
  const sheet = `${sheetOf(...Array.from({ length: 1_000 }, () => row('1', '2')))}<mergeCells>${merges}</mergeCells>`;
  await expect(read(workbookFile([sheet]))).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', detail: 'CELLS 500000' });
});
