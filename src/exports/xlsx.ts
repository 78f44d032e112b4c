import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { toBuffers } from './buffered-text';
import { isFormula } from './csv';
import type { Cell, CellKind, Column, Table } from './table';

/** Rows of one sheet with its head: Excel's limit. Further rows go to the next sheet. */
const SHEET_ROWS = 1_048_576;

/** Characters of one cell: Excel's limit. Longer text is cut, with a mark. */
const CELL_CHARACTERS = 32_767;
const CUT = ' … [cut]';

/** Cell formats by their index in `STYLES`: a day, the head, and text that stays text when it is edited. */
const [DAY, HEAD, QUOTED] = [1, 2, 3];

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// Every part is a sheet unless it is named here, so this can be written before the number of sheets is known.
const CONTENT_TYPES = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`;
const ROOT_RELATIONS = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs></styleSheet>`;

/** Options of every file in the archive: the same table is the same bytes at any time and in any time zone. */
const ZIP_OPTIONS = { mtime: new Date(1993, 6, 20), forceDosTimestamp: true };

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

const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

const workbookXml = (sheets: number): string =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${numbersTo(sheets)
    .map((n) => `<sheet name="Data${n === 1 ? '' : ` ${n}`}" sheetId="${n}" r:id="rId${n}"/>`)
    .join('')}</sheets></workbook>`;

const workbookRelations = (sheets: number): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${numbersTo(sheets)
    .map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
    .join('')}<Relationship Id="rId${sheets + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;

const sheetHead = (columns: readonly Column[]): string =>
  `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns
    .map(({ kind }, i) => `<col min="${i + 1}" max="${i + 1}" width="${WIDTH[kind]}" customWidth="1"/>`)
    .join('')}</cols><sheetData><row r="1">${columns.map(({ name }, i) => textCell(`${letters(i)}1`, name, HEAD)).join('')}</row>`;

const rowXml = (n: number, cells: readonly Cell[], columns: readonly Column[]): string =>
  `<row r="${n}">${cells.map((cell, i) => cellXml(`${letters(i)}${n}`, cell, columns[i]!.kind)).join('')}</row>`;

const LETTERS: string[] = [];

/** The letters of a column by its index: A, B, … Z, AA, … */
const letters = (i: number): string =>
  (LETTERS[i] ??= (i >= 26 ? letters(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26)));

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

/** The serial number of a day in Excel; null = a list of days, or a day before March 1900, where Excel's calendar is wrong. */
function excelDay(cell: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell) || cell < '1900-03-01') return null;
  return Date.parse(`${cell}T00:00:00Z`) / 86_400_000 + 25_569;
}

function textCell(ref: string, text: string, style: number): string {
  const value = text.length > CELL_CHARACTERS ? text.slice(0, CELL_CHARACTERS - CUT.length) + CUT : text;
  return `<c r="${ref}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

const XML_ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text in XML. Characters that XML cannot hold are escaped as in Excel, `_x000B_`, and so is text that looks like such an escape. */
const xmlText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // eslint-disable-next-line no-control-regex -- these are what XML cannot hold, and the carriage return, which it would change
    /[&<>]|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu,
    (c) => XML_ENTITIES[c] ?? `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
