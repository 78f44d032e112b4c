import fc from 'fast-check';
import { HOSTILE_WORKBOOKS } from '../../support/hostile-workbooks';
import { refusalOf } from '../../support/opened';
import { sheetOf, workbookFile } from '../../support/workbook-file';

it.each(HOSTILE_WORKBOOKS)('$name: $code', async ({ bytes, code }) => {
  expect((await refusalOf(await bytes()))?.[0] ?? null).toBe(code);
});

it('no byte that is changed brings the reader down', async () => {
  const book = await workbookFile([sheetOf('<c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><v>0.5</v></c>')], {
    strings: '<si><t>ก</t></si>',
  });
  const change = fc.tuple(fc.nat({ max: book.length - 1 }), fc.integer({ min: 0, max: 255 }));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
      const changed = Buffer.from(book);
      for (const [at, byte] of changes) changed[at] = byte;
      await refusalOf(changed);
    }),
    { numRuns: 1_000 },
  );
});

it('20,000 honest rows are read', async () => {
  const row = `<row>${'<c><v>1234.5</v></c>'.repeat(8)}<c t="inlineStr"><is><t>โครงการ</t></is></c></row>`;
  expect(await refusalOf(workbookFile([`<sheetData>${row.repeat(20_000)}</sheetData>`]))).toBeNull();
});
