/** Namespaces and types of the parts of a workbook. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

// Every part is a sheet unless it is named here, so this can be written before the number of sheets is known.
export const CONTENT_TYPES = `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/></Types>`;
export const ROOT_RELATIONS = `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

/** The relations of a workbook with so many sheets. */
export const workbookRelations = (sheets: number): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${numbersTo(sheets)
    .map((n) => `<Relationship Id="rId${n}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${n}.xml"/>`)
    .join('')}<Relationship Id="rId${sheets + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`;

/** Options of every file in the archive: the same table is the same bytes at any time and in any time zone. */
export const ZIP_OPTIONS = { mtime: new Date(1993, 6, 20), forceDosTimestamp: true };

/** Characters of one cell: Excel's limit. Longer text is cut, with a mark. */
const CELL_CHARACTERS = 32_767;
const CUT = ' … [cut]';

export const numbersTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);

const LETTERS: string[] = [];

/** The letters of a column by its index: A, B, … Z, AA, … */
export const letters = (i: number): string =>
  (LETTERS[i] ??= (i >= 26 ? letters(Math.floor(i / 26) - 1) : '') + String.fromCharCode(65 + (i % 26)));

/** The serial number of a day in Excel; null = a list of days, or a day before March 1900, where Excel's calendar is wrong. */
export function excelDay(cell: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(cell) || cell < '1900-03-01') return null;
  return Date.parse(`${cell}T00:00:00Z`) / 86_400_000 + 25_569;
}

/** A cell of text as XML. */
export function textCell(ref: string, text: string, style: number): string {
  const value = text.length > CELL_CHARACTERS ? text.slice(0, CELL_CHARACTERS - CUT.length) + CUT : text;
  return `<c r="${ref}" t="inlineStr"${style === 0 ? '' : ` s="${style}"`}><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

const XML_ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text in XML. Characters that XML cannot hold are escaped as in Excel, `_x000B_`, and so is text that looks like such an escape. */
export const xmlText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(
    // eslint-disable-next-line no-control-regex -- these are what XML cannot hold, and the carriage return, which it would change
    /[&<>]|[\0-\x08\x0B-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu,
    (c) => XML_ENTITIES[c] ?? `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
