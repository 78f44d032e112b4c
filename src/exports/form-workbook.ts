import { ZipFile } from 'yazl';
import type { Day } from '../domain/days';
import type { Cell } from './table';
import {
  CONTENT_TYPES,
  DECLARATION,
  excelDay,
  letters,
  MAIN,
  RELATIONS,
  ROOT_RELATIONS,
  textCell,
  workbookRelations,
  xmlText,
  ZIP_OPTIONS,
} from './xlsx-parts';

/** What may be filled into a column. */
export type Check =
  | { readonly kind: 'LIST'; readonly values: readonly string[] }
  /** A day outside of the span is asked back, and taken. */
  | { readonly kind: 'DAY'; readonly from: Day; readonly to: Day }
  | { readonly kind: 'PERCENT' };

/** What a spreadsheet says beside a cell that is chosen, and where something else is typed. */
interface CheckTexts {
  readonly title: string;
  readonly prompt: string;
  readonly fault: string;
}

export interface FormColumn {
  readonly title: string;
  readonly kind: 'text' | 'number' | 'date';
  /** In characters. */
  readonly width: number;
  /** FILLED: somebody fills it in. LOCKED: it is only read. HIDDEN: it is for the program that reads the form again. */
  readonly use: 'FILLED' | 'LOCKED' | 'HIDDEN';
  /** Null = whatever is typed is taken. */
  readonly check: (Check & CheckTexts) | null;
}

/** A form to be filled in: one sheet with a row for each thing, and one that explains it. */
export interface Form {
  /** The names of the two sheets. */
  readonly names: readonly [form: string, help: string];
  readonly title: string;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly (readonly Cell[])[];
  /** Words and what they mean. */
  readonly help: readonly (readonly [word: string, text: string])[];
  /** How a spreadsheet writes a day. */
  readonly dayFormat: string;
}

/** Cell formats by their index in the styles. */
const STYLE = { title: 1, head: 2, filledHead: 3, text: 4, date: 5, filled: 6, filledDate: 7, word: 8, explained: 9 } as const;

/** The first row of things: the title and the heads stand above it. */
const FIRST_ROW = 3;

/** The characters of a message beside a cell that Excel takes. */
const [TITLE_LENGTH, MESSAGE_LENGTH] = [32, 255];

/**
 * A form as an Excel workbook. Its sheet is protected without a password, so that a slip does not change what is not filled in; who means to,
 * takes the protection off.
 */
export async function formWorkbook(form: Form): Promise<Buffer> {
  const zip = new ZipFile();
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': ROOT_RELATIONS,
    'xl/workbook.xml': workbookXml(form),
    'xl/_rels/workbook.xml.rels': workbookRelations(2),
    'xl/styles.xml': stylesXml(form.dayFormat),
    'xl/worksheets/sheet1.xml': sheetXml(form),
    'xl/worksheets/sheet2.xml': helpXml(form),
  };
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name, ZIP_OPTIONS);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const attribute = (text: string): string => xmlText(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;');

/** The name of a sheet in a reference to its cells. */
const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

const workbookXml = ({ names }: Form): string =>
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${names
    .map((name, i) => `<sheet name="${attribute(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`)
    .join(
      '',
    )}</sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${xmlText(quoted(names[0]))}!$A:$B,${xmlText(quoted(names[0]))}!$2:$2</definedName></definedNames></workbook>`;

const PRINTED =
  '<printOptions gridLines="0"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

function sheetXml({ title, columns, rows, names, help }: Form): string {
  const head = columns.map((column, i) =>
    textCell(`${letters(i)}2`, column.title, column.use === 'FILLED' ? STYLE.filledHead : STYLE.head),
  );
  const body = rows.map((cells, r) => {
    const n = r + FIRST_ROW;
    return `<row r="${n}" ht="${heightOf(cells, columns)}">${cells.map((cell, i) => cellXml(`${letters(i)}${n}`, cell, columns[i]!)).join('')}</row>`;
  });
  return [
    `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="2" topLeftCell="C${FIRST_ROW}" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="C${FIRST_ROW}" sqref="C${FIRST_ROW}"/></sheetView></sheetViews>`,
    `<cols>${columns.map(({ width, use }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"${use === 'HIDDEN' ? ' hidden="1"' : ''}/>`).join('')}</cols>`,
    `<sheetData><row r="1" ht="24" customHeight="1">${textCell('A1', title, STYLE.title)}</row><row r="2" ht="${heightOf(
      columns.map(({ title }) => title),
      columns,
    )}" customHeight="1">${head.join('')}</row>${body.join('')}</sheetData>`,
    '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>',
    validations(columns, rows.length, names[1], help.length),
    `${PRINTED}</worksheet>`,
  ].join('');
}

/** The height of a row in points, in which its texts stand whole up to eight lines. A spreadsheet that reads a file does not look for it. */
function heightOf(cells: readonly Cell[], columns: readonly FormColumn[]): number {
  const lines = cells.map((cell, i) => (columns[i]!.use === 'HIDDEN' ? 1 : Math.ceil(String(cell ?? '').length / (columns[i]!.width - 2))));
  return LINE * Math.min(8, Math.max(1, ...lines)) + 4;
}

/** Points of a line, with room for the signs above and below Thai letters. */
const LINE = 15;

function cellXml(ref: string, cell: Cell, { kind, use }: FormColumn): string {
  const isFilled = use === 'FILLED';
  const style = kind === 'date' ? (isFilled ? STYLE.filledDate : STYLE.date) : isFilled ? STYLE.filled : STYLE.text;
  if (cell === null) return `<c r="${ref}" s="${style}"/>`;
  if (typeof cell === 'number') return `<c r="${ref}" s="${style}"><v>${cell}</v></c>`;
  const day = kind === 'date' ? excelDay(String(cell)) : null;
  return day === null ? textCell(ref, String(cell), style) : `<c r="${ref}" s="${style}"><v>${day}</v></c>`;
}

function validations(columns: readonly FormColumn[], rows: number, helpName: string, helpRows: number): string {
  const checked = columns.flatMap(({ check }, i) => (check === null || rows === 0 ? [] : [{ check, column: letters(i), at: i }]));
  if (checked.length === 0) return '';
  return `<dataValidations count="${checked.length}">${checked
    .map(({ check, column, at }) => {
      const texts = `showInputMessage="1" showErrorMessage="1" promptTitle="${attribute(check.title.slice(0, TITLE_LENGTH))}" prompt="${attribute(check.prompt.slice(0, MESSAGE_LENGTH))}" errorTitle="${attribute(check.title.slice(0, TITLE_LENGTH))}" error="${attribute(check.fault.slice(0, MESSAGE_LENGTH))}"`;
      return `<dataValidation ${rule(check)} allowBlank="1" ${texts} sqref="${column}${FIRST_ROW}:${column}${FIRST_ROW + rows - 1}">${formulas(check, helpName, listRow(columns, at, helpRows))}</dataValidation>`;
    })
    .join('')}</dataValidations>`;
}

function rule({ kind }: Check): string {
  switch (kind) {
    case 'LIST':
      return 'type="list"';
    case 'DAY':
      return 'type="date" operator="between" errorStyle="warning"';
    case 'PERCENT':
      return 'type="decimal" operator="between"';
  }
}

/** The bounds of a check. The values of a list stand on the sheet that explains the form, from a row on. */
function formulas(check: Check, helpName: string, firstRow: number): string {
  const between = (from: number, to: number): string => `<formula1>${from}</formula1><formula2>${to}</formula2>`;
  switch (check.kind) {
    case 'LIST':
      return `<formula1>${xmlText(quoted(helpName))}!$A$${firstRow}:$A$${firstRow + check.values.length - 1}</formula1>`;
    case 'DAY':
      return between(excelDay(check.from)!, excelDay(check.to)!);
    case 'PERCENT':
      return between(0, 100);
  }
}

/** The rows of the lists, each below its title, after a blank row. */
const listsOf = (columns: readonly FormColumn[]): { at: number; title: string; values: readonly string[] }[] =>
  columns.flatMap(({ title, check }, at) => (check?.kind === 'LIST' ? [{ at, title, values: check.values }] : []));

/** The row on the sheet of explanations in which the list of a column begins. */
function listRow(columns: readonly FormColumn[], at: number, helpRows: number): number {
  const before = listsOf(columns).filter((list) => list.at < at);
  return helpRows + before.reduce((sum, { values }) => sum + values.length + 2, 0) + 3;
}

/** The width of the column of explanations, in characters. */
const HELP_WIDTH = 90;

function helpXml({ help, columns }: Form): string {
  const rows = [
    ...help.map(([word, text]): [string, string, number] => [word, text, STYLE.word]),
    ...listsOf(columns).flatMap(({ title, values }): [string, string, number][] => [
      ['', '', 0],
      [title, '', STYLE.word],
      ...values.map((value): [string, string, number] => [value, '', STYLE.explained]),
    ]),
  ];
  const xml = rows.map(([word, text, style], i) => {
    const cells = [word === '' ? '' : textCell(`A${i + 1}`, word, style), text === '' ? '' : textCell(`B${i + 1}`, text, STYLE.explained)];
    return `<row r="${i + 1}" ht="${LINE * Math.max(1, Math.ceil(text.length / HELP_WIDTH)) + 4}">${cells.join('')}</row>`;
  });
  return `${DECLARATION}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><cols><col min="1" max="1" width="36" customWidth="1"/><col min="2" max="2" width="${HELP_WIDTH}" customWidth="1"/></cols><sheetData>${xml.join('')}</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>${PRINTED}</worksheet>`;
}

/** Input is pale yellow, what is only read is grey: told apart by their heads as well, in bold italics and in bold. */
const stylesXml = (dayFormat: string): string => {
  const font = (more: string, size = 10): string => `<font>${more}<sz val="${size}"/><name val="Tahoma"/></font>`;
  const fill = (rgb: string): string => `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/></patternFill></fill>`;
  const side = (name: string): string => `<${name} style="thin"><color rgb="FFB0B0B0"/></${name}>`;
  const wrap = '<alignment vertical="top" wrapText="1"/>';
  const xf = (numFmt: number, fontId: number, fillId: number, border: number, more: string, locked = true): string =>
    `<xf numFmtId="${numFmt}" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1">${more}${locked ? '' : '<protection locked="0"/>'}</xf>`;
  const formats = [
    xf(0, 0, 0, 0, ''),
    xf(0, 2, 0, 0, '<alignment vertical="center"/>'),
    xf(0, 1, 2, 1, wrap),
    xf(0, 3, 4, 1, wrap),
    xf(0, 0, 2, 1, wrap),
    xf(164, 0, 2, 1, wrap),
    xf(0, 0, 3, 1, wrap, false),
    xf(164, 0, 3, 1, wrap, false),
    xf(0, 1, 0, 0, wrap),
    xf(0, 0, 0, 0, wrap),
  ];
  return `${DECLARATION}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="${attribute(dayFormat)}"/></numFmts><fonts count="4">${font('')}${font('<b/>')}${font('<b/>', 12)}${font('<b/><i/>')}</fonts><fills count="5"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fill('EFEFEF')}${fill('FFFBE6')}${fill('FFE699')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
};
