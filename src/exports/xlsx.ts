import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { toBuffers } from './buffered-text';
import { isFormula } from './csv';
import type { Cell, CellKind, Column, Table } from './table';
import {
  CONTENT_TYPES,
  DECLARATION,
  excelDay,
  letters,
  MAIN,
  numbersTo,
  RELATIONS,
  ROOT_RELATIONS,
  textCell,
  workbookRelations,
  ZIP_OPTIONS,
} from './xlsx-parts';

/** Rows of one sheet with its head: Excel's limit. Further rows go to the next sheet. */
const SHEET_ROWS = 1_048_576;

/** Cell formats by their index in `STYLES`: a day, the head, and text that stays text when it is edited. */
const [DAY, HEAD, QUOTED] = [1, 2, 3];

const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const WIDTH: Record<CellKind, number> = { text: 24, number: 12, decimal: 18, boolean: 10, date: 12 };

/**
 * An Excel workbook, written while the rows come. Numbers are numbers and days are days; everything else is text. Text that
 * looks like a formula gets Excel's quote prefix, as if typed after an apostrophe: it does not run, and its characters stay the same.
 */
export async function* xlsx({ columns, rows }: Table): AsyncGenerator<Buffer> {
  const zip = new ZipFile();
  const out = zip.outputStream as Readable;
  const open: Readable[] = [];
  const source = iterated(rows);
  let row = await source.next();

  async function* sheet(number: number): AsyncGenerator<string> {
    yield sheetHead(columns);
    for (let n = 2; n <= SHEET_ROWS && !row.done; n++) {
      yield rowXml(n, row.value, columns);
      row = await source.next();
    }
    yield '</sheetData></worksheet>';
    if (row.done) finish(number);
    else addSheet(number + 1);
  }
  const addSheet = (number: number): void => {
    const stream = Readable.from(toBuffers(sheet(number)), { objectMode: false });
    open.push(stream);
    stream.on('error', (error) => out.destroy(error));
    zip.addReadStream(stream, `xl/worksheets/sheet${number}.xml`, ZIP_OPTIONS);
  };
  const addText = (name: string, text: string): void => zip.addBuffer(Buffer.from(text), name, ZIP_OPTIONS);
  const finish = (sheets: number): void => {
    addText('xl/styles.xml', STYLES);
    addText('xl/workbook.xml', workbookXml(sheets));
    addText('xl/_rels/workbook.xml.rels', workbookRelations(sheets));
    zip.end();
  };

  zip.on('error', (error: Error) => out.destroy(error));
  addText('[Content_Types].xml', CONTENT_TYPES);
  addText('_rels/.rels', ROOT_RELATIONS);
  addSheet(1);
  try {
    for await (const chunk of out) yield chunk as Buffer;
  } finally {
    for (const stream of open) stream.destroy();
    await source.return(undefined);
  }
}

async function* iterated(rows: Table['rows']): AsyncGenerator<readonly Cell[], undefined> {
  for await (const row of rows) yield row;
  return undefined;
}

const workbookXml = (sheets: number): string =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbersTo(sheets)
    .map((n) => `<sheet name="Data${n === 1 ? '' : ` ${n}`}" sheetId="${n}" r:id="rId${n}"/>`)
    .join('')}</sheets></workbook>`;

const sheetHead = (columns: readonly Column[]): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
    .map(({ kind }, i) => `<col min="${i + 1}" max="${i + 1}" width="${WIDTH[kind]}" customWidth="1"/>`)
    .join('')}</cols><sheetData><row r="1">${columns.map(({ name }, i) => textCell(`${letters(i)}1`, name, HEAD)).join('')}</row>`;

const rowXml = (n: number, cells: readonly Cell[], columns: readonly Column[]): string =>
  `<row r="${n}">${cells.map((cell, i) => cellXml(`${letters(i)}${n}`, cell, columns[i]!.kind)).join('')}</row>`;

function cellXml(ref: string, cell: Cell, kind: CellKind): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? `<c r="${ref}"><v>${cell}</v></c>` : '';
  if (typeof cell === 'boolean') return `<c r="${ref}" t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (kind === 'decimal' && isExactInExcel(cell)) return `<c r="${ref}"><v>${cell}</v></c>`;
  if (kind === 'date') {
    const day = excelDay(cell);
    if (day !== null) return `<c r="${ref}" s="${DAY}"><v>${day}</v></c>`;
  }
  return textCell(ref, cell, isFormula(cell) ? QUOTED : 0);
}

/** Excel keeps 15 digits of a number: a decimal with more digits stays an exact text. */
const isExactInExcel = (decimal: string): boolean =>
  /^-?\d+(\.\d+)?$/.test(decimal) && decimal.replace(/\D/g, '').replace(/^0+/, '').length <= 15;
