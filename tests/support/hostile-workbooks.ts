import { sheetOf, workbookFile, zipFile } from './workbook-file';

/** A workbook that is made to harm its reader, or is damaged, and what it is refused with; null = it does no harm and is read. */
export interface HostileWorkbook {
  readonly name: string;
  readonly bytes: () => Promise<Buffer>;
  readonly code: 'FILE_BROKEN' | 'FILE_KIND' | 'FILE_TOO_LARGE' | null;
}

const CELL = '<c r="A1"><v>1</v></c>';
const BOOK = (): Promise<Buffer> => workbookFile([sheetOf(CELL)]);

const sheet = (name: string, code: HostileWorkbook['code'], xml: string | (() => string)): HostileWorkbook => ({
  name,
  code,
  bytes: () => workbookFile([typeof xml === 'string' ? xml : xml()]),
});
const part = (name: string, code: HostileWorkbook['code'], path: string, content: () => string | Buffer | null): HostileWorkbook => ({
  name,
  code,
  bytes: () => workbookFile([sheetOf(CELL)], { parts: { [path]: content() } }),
});
const cell = (name: string, xml: string): HostileWorkbook => sheet(name, 'FILE_BROKEN', sheetOf(xml));
const bytes = (name: string, code: HostileWorkbook['code'], change: (book: Buffer) => Buffer): HostileWorkbook => ({
  name,
  code,
  bytes: async () => change(await BOOK()),
});
const MIB = 1024 * 1024;

/** Where a signature of the ZIP format stands last. */
const lastOf = (book: Buffer, signature: number): number => book.lastIndexOf(Buffer.from([0x50, 0x4b, signature, signature + 1]));

/** Changes a field of 2 or 4 bytes of every entry of the directory. */
function inDirectory(book: Buffer, offset: number, size: 2 | 4, value: number): Buffer {
  const changed = Buffer.from(book);
  for (let at = changed.indexOf('PK\x01\x02', 0, 'latin1'); at >= 0; at = changed.indexOf('PK\x01\x02', at + 4, 'latin1'))
    changed.writeUIntLE(value, at + offset, size);
  return changed;
}

/** Changes the names of entries, in the directory and before the bytes; both names have the same length. */
const renamed = (book: Buffer, from: string, to: string): Buffer => Buffer.from(book.toString('latin1').replaceAll(from, to), 'latin1');

export const HOSTILE_WORKBOOKS: readonly HostileWorkbook[] = [
  sheet('a sheet of 96 MiB', 'FILE_TOO_LARGE', () => ' '.repeat(96 * MIB)),
  part('shared texts of 21 MiB', 'FILE_TOO_LARGE', 'xl/sharedStrings.xml', () => `<sst>${' '.repeat(21 * MIB)}</sst>`),
  part('styles of 21 MiB', 'FILE_TOO_LARGE', 'xl/styles.xml', () => `<styleSheet>${' '.repeat(21 * MIB)}</styleSheet>`),
  part('relations of 21 MiB', 'FILE_TOO_LARGE', '_rels/.rels', () => `<Relationships>${' '.repeat(21 * MIB)}</Relationships>`),
  part('a picture of 30 MiB that nobody reads', null, 'xl/media/image1.png', () => Buffer.alloc(30 * MIB)),
  bytes('a directory that claims 4 GiB', 'FILE_BROKEN', (book) => inDirectory(book, 24, 4, 0xfffffffe)),
  bytes('a directory that claims too little', 'FILE_BROKEN', (book) => inDirectory(book, 24, 4, 5)),
  part('an XML bomb', 'FILE_BROKEN', 'xl/sharedStrings.xml', () => {
    const level = (n: number): string => `<!ENTITY e${n} "${`&e${n - 1};`.repeat(10)}">`;
    return `<!DOCTYPE sst [<!ENTITY e0 "lol">${Array.from({ length: 9 }, (_, n) => level(n + 1)).join('')}]><sst><si><t>&e9;</t></si></sst>`;
  }),
  part(
    'an external entity',
    'FILE_BROKEN',
    'xl/styles.xml',
    () => '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><styleSheet>&x;</styleSheet>',
  ),
  part('a document type without entities', 'FILE_BROKEN', 'xl/workbook.xml', () => '<!DOCTYPE workbook><workbook/>'),
  part('an entity that nobody defined', 'FILE_BROKEN', 'xl/sharedStrings.xml', () => '<sst><si><t>&boom;</t></si></sst>'),
  part('elements 100,000 deep', 'FILE_BROKEN', 'xl/styles.xml', () => '<a>'.repeat(100_000)),
  part('bytes that are no UTF-8', 'FILE_BROKEN', 'xl/styles.xml', () => Buffer.from([0x3c, 0x61, 0xff, 0x3e])),
  part('a part that ends within a letter', 'FILE_BROKEN', 'xl/styles.xml', () =>
    Buffer.concat([Buffer.from('<styleSheet/>'), Buffer.from([0xe0, 0xb8])]),
  ),
  part('a part that is a workbook', 'FILE_BROKEN', 'xl/worksheets/sheet1.xml', () => Buffer.from('PK\x03\x04')),
  part('an embedded workbook', null, 'xl/embeddings/book.xlsx', () => Buffer.from('PK\x03\x04')),
  part('no sheet behind its name', 'FILE_BROKEN', 'xl/worksheets/sheet1.xml', () => null),
  part('no workbook', 'FILE_BROKEN', 'xl/workbook.xml', () => null),
  part('no relations', 'FILE_KIND', '_rels/.rels', () => null),
  part('a sheet without a relation', 'FILE_BROKEN', 'xl/_rels/workbook.xml.rels', () => '<Relationships/>'),
  part(
    'a relation to a file of the machine',
    'FILE_BROKEN',
    'xl/_rels/workbook.xml.rels',
    () => '<Relationships><Relationship Id="s1" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
  ),
  part(
    'a sheet on another server',
    'FILE_BROKEN',
    'xl/_rels/workbook.xml.rels',
    () => '<Relationships><Relationship Id="s1" Type="x/worksheet" TargetMode="External" Target="http://127.0.0.1/x"/></Relationships>',
  ),
  part('an .ods file', 'FILE_KIND', 'content.xml', () => '<x/>'),
  part('a binary workbook', 'FILE_KIND', 'xl/workbook.bin', () => ''),
  part('a document', 'FILE_KIND', 'word/document.xml', () => ''),
  { name: 'a ZIP within a ZIP', code: 'FILE_KIND', bytes: async () => zipFile({ 'book.xlsx': await BOOK() }) },
  {
    name: '201 parts',
    code: 'FILE_TOO_LARGE',
    bytes: () => workbookFile([''], { parts: Object.fromEntries(Array.from({ length: 195 }, (_, i) => [`x/${i}`, ''])) }),
  },
  { name: '51 sheets', code: 'FILE_TOO_LARGE', bytes: () => workbookFile(Array.from({ length: 51 }, () => '')) },
  bytes('a name that leads out of the file', 'FILE_BROKEN', (book) => renamed(book, 'xl/styles.xml', '../../etc/pas')),
  bytes('a name from the root', 'FILE_BROKEN', (book) => renamed(book, 'xl/styles.xml', '/l/styles.xml')),
  part('two parts of one name', 'FILE_BROKEN', 'XL/Worksheets/sheet1.xml', () => '<worksheet/>'),
  bytes('a file that is cut', 'FILE_BROKEN', (book) => book.subarray(0, book.length - 30)),
  bytes('half a file', 'FILE_BROKEN', (book) => book.subarray(0, book.length >> 1)),
  bytes('nothing but the first letters', 'FILE_BROKEN', () => Buffer.from('PK')),
  bytes('parts with a password', 'FILE_KIND', (book) => inDirectory(book, 8, 2, 1)),
  bytes('a compression that nobody uses', 'FILE_BROKEN', (book) => inDirectory(book, 10, 2, 12)),
  bytes('a directory that stands elsewhere', 'FILE_BROKEN', (book) => {
    const changed = Buffer.from(book);
    changed.writeUInt32LE(0, lastOf(book, 5) + 16);
    return changed;
  }),
  sheet(
    'a million cells of nothing',
    null,
    () => `<sheetData><row r="1">${'<c/>'.repeat(16_000)}</row>${'<row/>'.repeat(900_000)}</sheetData>`,
  ),
  sheet('a merge of the whole sheet', null, `${sheetOf(CELL)}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>`),
  sheet('600,000 merges', 'FILE_TOO_LARGE', () => `${sheetOf(CELL)}<mergeCells>${'<mergeCell ref="A1:B2"/>'.repeat(600_000)}</mergeCells>`),
  sheet('a merge of nothing', 'FILE_BROKEN', `${sheetOf(CELL)}<mergeCells><mergeCell ref="A0:B"/></mergeCells>`),
  sheet('a size that is a lie', null, `<dimension ref="A1:XFD1048576"/>${sheetOf(CELL)}`),
  part('a million cell formats', null, 'xl/styles.xml', () => `<styleSheet><cellXfs>${'<xf/>'.repeat(1_000_000)}</cellXfs></styleSheet>`),
  sheet('20,001 rows', 'FILE_TOO_LARGE', () => `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(20_001)}</sheetData>`),
  sheet(
    'more cells than are read',
    'FILE_TOO_LARGE',
    () => `<sheetData>${`<row>${'<c><v>1</v></c>'.repeat(5_001)}</row>`.repeat(100)}</sheetData>`,
  ),
  sheet('a row that ends early', 'FILE_BROKEN', '<sheetData><row r="1"><c r="A1"><v>4'),
  cell('shared text −1', '<c r="A1" t="s"><v>-1</v></c>'),
  cell('a shared text that is not there', '<c r="A1" t="s"><v>0</v></c>'),
  cell('a cell format that is not there', '<c r="A1" s="99"><v>1</v></c>'),
  cell('a cell of another row', '<c r="A2"><v>1</v></c>'),
  cell('a cell given twice', `${CELL}${CELL}`),
  cell('a cell beyond the last column', '<c r="XFE1"><v>1</v></c>'),
  cell('a number that is none', '<c r="A1"><v>abc</v></c>'),
  cell('a number beyond all numbers', '<c r="A1"><v>1e400</v></c>'),
  cell('a type that is none', '<c r="A1" t="zz"><v>1</v></c>'),
  sheet('row −5', 'FILE_BROKEN', '<sheetData><row r="-5"/></sheetData>'),
  sheet('a row given twice', 'FILE_BROKEN', '<sheetData><row r="2"/><row r="2"/></sheetData>'),
  sheet('a row beyond the last', 'FILE_BROKEN', '<sheetData><row r="1048577"/></sheetData>'),
];
