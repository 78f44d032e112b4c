import { fromBuffer, type ZipFile as Opened } from 'yauzl';
import { ZipFile } from 'yazl';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Cell formats of the workbooks that tests write, by their index: `s="1"` is `0%`. */
const FORMATS = [
  'General',
  '0%',
  'd/m/bbbb',
  '[$-D07041E]d mmmm yyyy',
  'yyyy\\-mm\\-dd',
  '0.00%',
  '#,##0.00',
  '@',
  '[$-107041E]d mmm yy;@',
];

export const FORMAT = { GENERAL: 0, PERCENT: 1, BUDDHIST: 2, THAI: 3, DAY: 4, PERCENT_2: 5, GROUPED: 6, TEXT: 7, THAI_SHORT: 8 } as const;

/** Parts of a workbook as XML, or bytes as they are; null = the part is left out. */
export type Parts = Readonly<Record<string, string | Buffer | null>>;

export interface WorkbookOptions {
  /** Items of the shared texts: `<si>…</si>`. */
  readonly strings?: string;
  readonly since1904?: boolean;
  /** Parts beside or instead of those that are written. */
  readonly parts?: Parts;
}

/** The bytes of an XLSX file. A sheet is what stands within its `worksheet`. */
export async function workbookFile(sheets: readonly string[], { strings = '', since1904, parts }: WorkbookOptions = {}): Promise<Buffer> {
  return zipFile({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="r1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${since1904 ? '<workbookPr date1904="1"/>' : ''}<sheets>${sheets.map((_, i) => `<sheet name="Sheet${i + 1}" sheetId="${i + 1}" r:id="s${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}">${sheets.map((_, i) => `<Relationship Id="s${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`).join('')}<Relationship Id="r1" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="r2" Type="${RELATIONS}/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><numFmts>${FORMATS.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${FORMATS.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, `<worksheet xmlns="${MAIN}">${sheet}</worksheet>`])),
    ...parts,
  });
}

/** A ZIP file of parts. */
export async function zipFile(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(parts)) if (content !== null) zip.addBuffer(Buffer.from(content as string), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A sheet of rows of cells, each the XML of what stands in it, from A1 on. */
export const sheetOf = (...rows: readonly string[]): string =>
  `<sheetData>${rows.map((cells, i) => `<row r="${i + 1}">${cells}</row>`).join('')}</sheetData>`;

/** The parts of a ZIP file as texts, by their names. */
export async function partsOf(bytes: Buffer): Promise<Record<string, string>> {
  const zip = await new Promise<Opened>((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true }, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const parts: Record<string, string> = {};
  await new Promise<void>((resolve, reject) => {
    zip.on('error', reject).on('end', resolve);
    zip.on('entry', (entry) =>
      zip.openReadStream(entry, (error, stream) => {
        if (error) return reject(error);
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('error', reject);
        stream.on('end', () => {
          parts[entry.fileName] = Buffer.concat(chunks).toString();
          zip.readEntry();
        });
      }),
    );
    zip.readEntry();
  });
  return parts;
}

/** A workbook with other contents in empty cells of its first sheet, by their names: `<v>` is a number, `<is>` a text. */
export async function refilled(bytes: Buffer, cells: Readonly<Record<string, string>>): Promise<Buffer> {
  const parts = await partsOf(bytes);
  const sheet = Object.entries(cells).reduce((xml, [name, content]) => {
    const empty = new RegExp(`<c r="${name}"( s="\\d+")?/>`);
    if (!empty.test(xml)) throw new Error(`There is no empty cell ${name}.`);
    return xml.replace(empty, `<c r="${name}"$1${content.startsWith('<is>') ? ' t="inlineStr"' : ''}>${content}</c>`);
  }, parts['xl/worksheets/sheet1.xml']!);
  return zipFile({ ...parts, 'xl/worksheets/sheet1.xml': sheet });
}
