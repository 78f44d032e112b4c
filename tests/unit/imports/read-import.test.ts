import fc from 'fast-check';
import { FileRefused } from '../../../src/imports/file-refused';
import * as limits from '../../../src/imports/limits';
import { unpacked } from '../../../src/imports/packed-reading';
import { readImport } from '../../../src/imports/read-import';
import { readTable } from '../../../src/imports/read-table';
import { KNOWN } from '../../support/reading-rules';
import { partsOf, sheetOf, workbookFile, zipFile } from '../../support/workbook-file';

/** A copy of the limits that tests change, as the caller sees them; the thread has its own. */
jest.mock('../../../src/imports/limits', () => ({
  IMPORT_LIMITS: { ...jest.requireActual<typeof limits>('../../../src/imports/limits').IMPORT_LIMITS },
}));
const changed: Record<string, number> = limits.IMPORT_LIMITS;

it('the thread answers what its caller would read', async () => {
  const rows = Array.from({ length: 1_201 }, (_, i) => `P03,${i},x`);
  const bytes = Buffer.from(`code,percent,phone\n${rows.join('\n')}\n`);
  expect(await unpacked(await readImport(bytes, KNOWN))).toEqual(await readTable(bytes, KNOWN));
  const book = await workbookFile([sheetOf('<c t="inlineStr"><is><t>x</t></is></c>'), '']);
  expect(await unpacked(await readImport(book, KNOWN))).toEqual(await readTable(book, KNOWN));
});

it('a file that is refused', async () => {
  await expect(readImport(Buffer.from('%PDF'), KNOWN)).rejects.toMatchObject({ code: 'FILE_KIND', detail: 'PDF' });
});

it('a file that needs more memory or time than the thread has is refused, and the process goes on', async () => {
  const bytes = Buffer.from(`code,percent\n${'P03,1\n'.repeat(19_000)}`);
  changed['memoryMb'] = 16;
  await expect(readImport(bytes, KNOWN)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', detail: 'MEMORY 16' });
  Object.assign(changed, { memoryMb: 256, cpuMs: 1 });
  await expect(readImport(bytes, KNOWN)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', detail: 'TIME 1' });
  Object.assign(changed, { cpuMs: 15_000, timeMs: 2 });
  await expect(readImport(bytes, KNOWN)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE', detail: 'TIME 2' });
  changed['timeMs'] = 60_000;
});

it('a thread that fails by itself is no fault of the file', async () => {
  const options = { ...KNOWN, projects: [{ code: 'P03' }] as never };
  await expect(readImport(Buffer.from('code,percent\nP03,1\n'), options)).rejects.toThrow('Cannot read properties of undefined');
});

it('a workbook that is changed anywhere, before or after it is packed, is answered by the thread', async () => {
  const row = (code: string, percent: string): string =>
    `<c t="s"><v>${code}</v></c><c s="3"><v>45838</v></c><c s="1"><v>${percent}</v></c><c t="inlineStr"><is><t>ก&#10;ข</t></is></c>`;
  const strings = '<si><t>P03</t></si><si><r><t>P</t></r><r><t>01</t></r></si>';
  const sheet = `${sheetOf(['code', 'date', 'percent', 'details'].map((title) => `<c t="inlineStr"><is><t>${title}</t></is></c>`).join(''), row('0', '0.5'), row('1', '1'))}<mergeCells><mergeCell ref="D2:D3"/></mergeCells>`;
  const book = await workbookFile([sheet], { strings });
  const parts = await partsOf(book);
  const names = Object.keys(parts);
  const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
  // Of the bytes of the file, or of the text of one of its parts: pieces are put in, too.
  const mutated = fc.oneof(
    fc.array(change, { minLength: 1, maxLength: 8 }).map((changes) => {
      const changed = Buffer.from(book);
      for (const [at, byte] of changes) changed[at % changed.length] = byte;
      return Promise.resolve(changed);
    }),
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.nat(),
        fc.nat({ max: 60 }),
        fc.constantFrom(
          '',
          '<',
          '>',
          '"',
          '&',
          '-1',
          '1e309',
          '99999999999',
          '<c r="XFE1"/>',
          '<row r="0"/>',
          ' r="A0"',
          '</row>',
          '\0',
          '�',
          '<!--',
          ']]>',
        ),
      )
      .map(([name, at, length, piece]) => {
        const text = parts[name]!;
        const from = at % (text.length + 1);
        return zipFile({ ...parts, [name]: text.slice(0, from) + piece + text.slice(from + length) });
      }),
  );
  await fc.assert(
    fc.asyncProperty(mutated, async (made) => {
      // Read, or refused by a code: anything else is a fault of the reader.
      await readImport(await made, KNOWN).catch((error: unknown) => {
        if (!(error instanceof FileRefused)) throw error;
      });
    }),
    { numRuns: 120 },
  );
}, 120_000);
