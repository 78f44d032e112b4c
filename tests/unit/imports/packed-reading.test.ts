import { gzipSync } from 'node:zlib';
import { packed, unpacked } from '../../../src/imports/packed-reading';
import { readTable } from '../../../src/imports/read-table';
import type { ReadFile } from '../../../src/imports/reading';
import { KNOWN } from '../../support/reading-rules';

/** A file with sheets of so many rows each, all of one name. */
async function fileOf(...counts: readonly number[]): Promise<ReadFile> {
  const file = await readTable(Buffer.from('code,percent\nP03,1\n'), KNOWN);
  const [sheet] = file.sheets;
  const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => ({ ...sheet!.rows[0]!, row: i + 2, typed: ['a\u2028b\nc'] }));
  const skipped = [{ code: 'HIDDEN' as never, row: 1, column: null, shown: '' }];
  return { ...file, sheets: counts.map((count) => ({ ...sheet!, rows: rowsOf(count), skipped })) };
}

it.each([[[]], [[0]], [[1]], [[499]], [[500]], [[501]], [[0, 1_001, 0, 2]], [[1_000, 500]]])('sheets of %j rows', async (counts) => {
  const file = await fileOf(...counts);
  expect(await unpacked(packed(file))).toEqual(file);
});

it('a file that was packed in one piece', async () => {
  const file = await fileOf(2, 501);
  expect(await unpacked(gzipSync(JSON.stringify(file)))).toEqual(file);
});

it('a cell that is empty is left out, unless something stands against it', async () => {
  const [file, reading] = [await fileOf(1), (await fileOf(1)).sheets[0]!.rows[0]!.readings[0]!];
  const [empty, faulty] = [
    { ...reading, shown: '', problems: [] },
    { ...reading, shown: '', problems: [{ code: 'EMPTY' as never, suggestion: null }] },
  ];
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, readings: [empty, faulty, reading] })),
  }));
  expect((await unpacked(packed({ ...file, sheets }))).sheets[0]!.rows[0]!.readings).toEqual([faulty, reading]);
});
