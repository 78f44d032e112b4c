import * as limits from '../../../src/imports/limits';
import { readImport } from '../../../src/imports/read-import';
import { readTable } from '../../../src/imports/read-table';
import { KNOWN } from '../../support/reading-rules';
import { sheetOf, workbookFile } from '../../support/workbook-file';

/** A copy of the limits that tests change, as the caller sees them; the thread has its own. */
jest.mock('../../../src/imports/limits', () => ({
  IMPORT_LIMITS: { ...jest.requireActual<typeof limits>('../../../src/imports/limits').IMPORT_LIMITS },
}));
const changed: Record<string, number> = limits.IMPORT_LIMITS;

it('the thread answers what its caller would read', async () => {
  const rows = Array.from({ length: 1_201 }, (_, i) => `P03,${i},x`);
  const bytes = Buffer.from(`code,percent,phone\n${rows.join('\n')}\n`);
  expect(await readImport(bytes, KNOWN)).toEqual(await readTable(bytes, KNOWN));
  const book = await workbookFile([sheetOf('<c t="inlineStr"><is><t>x</t></is></c>'), '']);
  expect(await readImport(book, KNOWN)).toEqual(await readTable(book, KNOWN));
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
