import { xlsx } from '../../../src/exports/xlsx';
import { openFile } from '../../../src/imports/open-file';
import { cellsOf, shownIn } from '../../support/opened';
import { FORMAT, sheetOf, workbookFile } from '../../support/workbook-file';

const number = (ref: string, value: string | number, style = 0): string => `<c r="${ref}" s="${style}"><v>${value}</v></c>`;

it('a number is shown as its format shows it', async () => {
  const cells = await cellsOf(
    workbookFile([
      sheetOf(
        [
          number('A1', 0.47, FORMAT.PERCENT),
          number('B1', '0.56999999999999995', FORMAT.PERCENT_2),
          number('C1', 0.47),
          number('D1', '1234567.5', FORMAT.GROUPED),
          number('E1', 44497, FORMAT.BUDDHIST),
          number('F1', 44497, FORMAT.THAI),
          number('G1', 44497, FORMAT.THAI_SHORT),
          number('H1', 242824, FORMAT.DAY),
        ].join(''),
      ),
    ]),
  );
  expect(Object.values(cells).map(({ shown, format, day }) => [shown, format, day])).toEqual([
    ['47%', 'PERCENT', null],
    ['57.00%', 'PERCENT', null],
    ['0.47', 'GENERAL', null],
    ['1,234,567.50', 'NUMBER', null],
    ['28/10/2564', 'DATE', '2021-10-28'],
    ['๒๘ ตุลาคม ๒๕๖๔', 'DATE', '2021-10-28'],
    ['28 ต.ค. 64', 'DATE', '2021-10-28'],
    ['2564-10-28', 'DATE', '2564-10-28'],
  ]);
});

it('days by the calendar of Excel', async () => {
  const serials = [0, 1, 59, 60, 61, 2_958_465, 2_958_466, -1, 44497.75];
  const cells = await cellsOf(
    workbookFile([sheetOf(serials.map((serial, i) => number(`${'ABCDEFGHI'[i]}1`, serial, FORMAT.DAY)).join(''))]),
  );
  expect(Object.values(cells).map(({ day }) => day)).toEqual([
    null,
    '1900-01-01',
    '1900-02-28',
    null,
    '1900-03-01',
    '9999-12-31',
    null,
    null,
    '2021-10-28',
  ]);
});

it('a workbook that counts from 1904', async () => {
  const book = workbookFile([sheetOf(number('A1', 44497 - 1462, FORMAT.DAY) + number('B1', 0, FORMAT.DAY))], { since1904: true });
  expect(Object.values(await cellsOf(book)).map(({ day }) => day)).toEqual(['2021-10-28', '1904-01-01']);
});

it('texts: shared, in the cell, in runs, without phonetic readings, with the escapes of Excel', async () => {
  const strings =
    '<si><r><t>ส</t></r><r><t xml:space="preserve"> ข</t></r><rPh sb="0" eb="1"><t>PHON</t></rPh></si><si><t>a_x000B_b _x005F_x0041_</t></si>';
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>' +
    '<c r="C1" t="inlineStr"><is><r><t>ab</t></r><rPh sb="0" eb="1"><t>PH</t></rPh></is></c><c r="D1" t="str"><f>"x"</f><v>x</v></c>' +
    '<c r="E1" t="b"><v>1</v></c><c r="F1" t="inlineStr"><is><t><![CDATA[<&]]>&amp;</t></is></c>';
  expect(await shownIn(workbookFile([sheetOf(cells)], { strings }))).toEqual({
    A1: 'ส ข',
    B1: 'a\vb _x0041_',
    C1: 'ab',
    D1: 'x',
    E1: 'TRUE',
    F1: '<&&',
  });
});

it('an escape of a character that no database stores shows the replacement character; one of two halves is a sign', async () => {
  const strings = '<si><t>a_x0000_b</t></si><si><t>_xD83D__xDE00_ _xD83D_ _xDE00_x</t></si>';
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>_xDFFF_</t></is></c>' +
    '<c r="D1" t="str"><v>_x0000_</v></c>';
  expect(await shownIn(workbookFile([sheetOf(cells)], { strings }))).toEqual({
    A1: 'a\uFFFDb',
    B1: '\u{1F600} \uFFFD \uFFFDx',
    C1: '\uFFFD',
    D1: '\uFFFD',
  });
});

it('formulas: with a result, without one, of another workbook, and errors', async () => {
  const cells = await cellsOf(
    workbookFile([
      sheetOf(
        '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c><c r="C1"><f t="shared" si="0" ref="C1:D1">[1]X!A1</f><v>3</v></c>' +
          '<c r="D1"><f t="shared" si="0"/><v>4</v></c><c r="E1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="F1" t="str"><f>""</f><v></v></c>' +
          '<c r="G1"><v>5</v></c>',
      ),
    ]),
  );
  expect(Object.values(cells).map(({ type, raw, formula, external }) => [type, raw, formula, external])).toEqual([
    ['NUMBER', '2', 'STORED', false],
    ['EMPTY', '', 'MISSING', false],
    ['NUMBER', '3', 'STORED', true],
    ['NUMBER', '4', 'STORED', true],
    ['ERROR', '#DIV/0!', 'STORED', false],
    ['TEXT', '', 'STORED', false],
    ['NUMBER', '5', null, false],
  ]);
});

it('hidden rows, columns and sheets are read and say so', async () => {
  const sheet =
    '<cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="3" hidden="1"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4"><v>2</v></c><c r="B4"><v>3</v></c></row></sheetData>';
  const cells = await cellsOf(workbookFile([sheet]));
  expect(Object.entries(cells).map(([name, { hidden }]) => [name, hidden])).toEqual([
    ['A3', true],
    ['A4', false],
    ['B4', true],
  ]);
});

it('a format alone is no content, wherever it stands', async () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576" s="1"/><c r="XFD1048576" s="1"/></row></sheetData>';
  expect(await shownIn(workbookFile([sheet]))).toEqual({ A1: '1' });
});

it('merged cells are named by their span', async () => {
  const { sheets } = await openFile(
    await workbookFile([
      `${sheetOf('<c r="A1"><v>1</v></c>')}<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="A1:XFD1048576"/></mergeCells>`,
    ]),
  );
  expect(sheets[0]!.merges).toHaveLength(2);
  expect(sheets[0]!.rows[0]!.cells[0]!.merged).toBe('A1:XFD1048576');
});

it('rows and cells without places follow each other', async () => {
  expect(
    await shownIn(workbookFile(['<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>'])),
  ).toEqual({
    A1: '1',
    B1: '2',
    A2: '3',
  });
});

it('names of elements may have a prefix, and sheets may be charts', async () => {
  const sheet =
    '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  expect(await shownIn(workbookFile([''], { parts: { 'xl/worksheets/sheet1.xml': sheet } }))).toEqual({ A1: '1' });
});

it('what the hub writes is read back', async () => {
  const rows = [
    ['P03', '47.5', '2021-10-28', true, 'ด่าน & "x" _x0041_\n=1+1'],
    ['P04', null, null, false, '=HYPERLINK("x")'],
  ];
  const columns = (['text', 'decimal', 'date', 'boolean', 'text'] as const).map((kind, i) => ({ name: `c${i}`, kind }));
  const chunks: Buffer[] = [];
  for await (const chunk of xlsx({ columns, rows })) chunks.push(chunk);
  const { sheets } = await openFile(Buffer.concat(chunks));
  expect(sheets[0]!.rows.slice(1).map(({ cells }) => cells.map(({ shown }) => shown))).toEqual([
    ['P03', '47.5', '2021-10-28', 'TRUE', 'ด่าน & "x" _x0041_\n=1+1'],
    ['P04', 'FALSE', '=HYPERLINK("x")'],
  ]);
});
