import fc from 'fast-check';
import { csv } from '../../../src/exports/csv';
import { openFile } from '../../../src/imports/open-file';
import { refusalOf, shownIn } from '../../support/opened';
import { inUtf16, inWindows874 } from '../../support/thai-bytes';

const TABLE = 'รหัส,ร้อยละ\nP03,๔๗\n';

it.each([
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${TABLE}`), 'UTF-8'],
  ['UTF-8 without one', Buffer.from(TABLE), 'UTF-8'],
  ['windows-874', inWindows874(TABLE), 'WINDOWS-874'],
  ['UTF-16 with tabs', inUtf16(TABLE.replaceAll(',', '\t')), 'UTF-16'],
  ['UTF-16, the high byte first', inUtf16(TABLE).swap16(), 'UTF-16'],
])('Thai text in %s', async (_, bytes, encoding) => {
  expect(await shownIn(bytes)).toEqual({ A1: 'รหัส', B1: 'ร้อยละ', A2: 'P03', B2: '๔๗' });
  expect((await openFile(bytes)).encoding).toBe(encoding);
});

it.each([
  ['UTF-16 without a mark', Buffer.from('a\tb\n', 'utf16le')],
  ['a byte that windows-874 does not have', Buffer.from([0xa1, 0xdb])],
  ['a control character of windows-874', Buffer.from([0xa1, 0x81])],
])('no encoding reads %s', async (_, bytes) => {
  expect(await refusalOf(bytes)).toEqual(['FILE_ENCODING', 'UNKNOWN']);
});

it('a mark is believed, or the file is refused', async () => {
  expect(await refusalOf(Buffer.from([0xef, 0xbb, 0xbf, 0xa1]))).toEqual(['FILE_ENCODING', 'UTF-8']);
  expect(await refusalOf(Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00]))).toEqual(['FILE_ENCODING', 'UTF-16']);
});

it.each([
  ['a,b\n1,2\n', ','],
  ['a;b;c\n"1,5";2,5;3,5\n1,5;2,5;3\n', ';'],
  ['a\tb, c\n1\t2, 3\n', '\t'],
  ['a;"x,y,z"\n1;"2,3,4"\n', ';'],
  ['alone\n1\n', ','],
  ['sep=;\na;b\n', ';'],
])('the separator of %j', async (text, separator) => {
  expect((await openFile(Buffer.from(text))).separator).toBe(separator);
});

it('rows are counted as a spreadsheet counts them', async () => {
  expect(await shownIn(Buffer.from('a,b\r\n\r\n"1\r\n2",3\r\n4,5'))).toEqual({ A1: 'a', B1: 'b', A3: '1\r\n2', B3: '3', A4: '4', B4: '5' });
  expect(await shownIn(Buffer.from('sep=;\r\na;b\r\n'))).toEqual({ A2: 'a', B2: 'b' });
});

it.each([
  ['a,b\n1,"x\ny\nz,2\n3,4\n', '2'],
  ['a,b\n1,2\n3,"4\n', '3'],
  ['a,b\n1,"2"x\n', '2'],
  ['a,b\n1,2"x\n', '2'],
])('quotes that do not match are named by their first line: %j', async (text, line) => {
  expect(await refusalOf(Buffer.from(text))).toEqual(['UNCLOSED_QUOTE', line]);
});

it.each([
  ['an old workbook', Buffer.from('D0CF11E0A1B11AE10000', 'hex'), 'XLS'],
  ['a password', Buffer.concat([Buffer.from('D0CF11E0A1B11AE1', 'hex'), Buffer.from('EncryptedPackage', 'utf16le')]), 'PASSWORD'],
  ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
  ['a web page', Buffer.from('\uFEFF\n<table><tr>'), 'HTML'],
  ['a picture', Buffer.from('89504E470D0A', 'hex'), 'PNG'],
])('%s is no table', async (_, bytes, kind) => {
  expect(await refusalOf(bytes)).toEqual(['FILE_KIND', kind]);
});

it('an empty file, and one above the limit', async () => {
  expect(await refusalOf(Buffer.alloc(0))).toEqual(['FILE_BROKEN', 'EMPTY']);
  expect(await refusalOf(Buffer.alloc(10 * 1024 * 1024, '%PDF'))).toEqual(['FILE_KIND', 'PDF']);
  expect(await refusalOf(Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF'))).toEqual(['FILE_TOO_LARGE', 'FILE 10485760']);
});

it('20,000 rows are read, and one more is refused', async () => {
  expect(await refusalOf(Buffer.from('1,2\n'.repeat(20_000)))).toBeNull();
  expect(await refusalOf(Buffer.from('1,2\n'.repeat(20_001)))).toEqual(['FILE_TOO_LARGE', 'ROWS 20000']);
});

it('what the hub writes is read back', async () => {
  const text = fc
    .string({ unit: fc.constantFrom(...'กำ้a9 ",;\n=-') })
    .filter((value) => value.trim() !== '' && !/^[=+\-@\t\r\n]/.test(value));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (rows) => {
      const columns = ['a', 'b'].map((name) => ({ name, kind: 'text' as const }));
      let written = '';
      for await (const part of csv({ columns, rows })) written += part;
      const { sheets } = await openFile(Buffer.from(written));
      expect(sheets[0]!.rows.slice(1).map(({ cells }) => cells.map(({ raw }) => raw))).toEqual(rows);
    }),
  );
});
