import { type Day } from '../../../src/domain/days';
import { Lang } from '../../../src/domain/languages';
import { roundNamed } from '../../../src/domain/rounds';
import { ProjectStage } from '../../../src/domain/vocabularies/projects';
import { formWorkbook } from '../../../src/exports/form-workbook';
import { FIELDS } from '../../../src/imports/column-titles';
import { openFile } from '../../../src/imports/open-file';
import { readTable } from '../../../src/imports/read-table';
import type { ReadRow } from '../../../src/imports/reading';
import type { Duty } from '../../../src/queries/desk/inbox.queries';
import { templateForm } from '../../../src/web/desk/import/template-form';
import { KNOWN } from '../../support/reading-rules';
import { partsOf, refilled } from '../../support/workbook-file';

const ROUND = roundNamed('2026-H2', '2026-11-26' as Day)!;
const LAST = { asOf: '2026-06-30', stage: ProjectStage.CONSTRUCTION, percent: 40, plannedPercent: null, narratives: { TH: '=1+1' } };

const duty = (code: string): Duty => ({
  office: 'O',
  code,
  names: { TH: `โครงการ & "${code}"`, EN: 'One' },
  last: { ...LAST, asOfPrecision: null, stageOn: null, percentOn: null, plannedPercentOn: null, narrativesOn: null },
  draft: null,
  waiting: null,
  certified: null,
  version: `v ${code}-S01 7.2`,
});

const OFFICE = { TH: 'สำนักงานจังหวัด & คณะ', EN: 'Office' };
const formOf = (lang: Lang.TH | Lang.EN, ...codes: readonly string[]): Promise<Buffer> =>
  formWorkbook(templateForm({ office: OFFICE, round: ROUND, duties: codes.map(duty) }, lang));
const known = { ...KNOWN, projects: ['P01', 'P02'].map((code) => ({ code, names: [] })) };

it.each([Lang.TH, Lang.EN] as const)('the form in %s is read as it is meant, and states nothing before it is filled in', async (lang) => {
  const { sheets, problems } = await readTable(await formOf(lang, 'P01', 'P02'), known);
  expect(problems).toEqual([]);
  const fields = FIELDS.filter((field) => !['place', 'cost', 'note'].includes(field));
  expect(sheets[0]!.mapping!.columns.flatMap(({ field }) => field ?? []).sort()).toEqual([...fields].sort());
  expect(sheets.map(({ rows }) => rows)).toEqual([[], []]);
});

it('a row that is filled in has its values and its version, and no note about the hidden column', async () => {
  const form = await refilled(await formOf(Lang.TH, 'P01', 'P02'), {
    C4: '<v>46203</v>',
    D4: '<is><t>ก่อสร้าง</t></is>',
    E4: '<v>0.5</v>',
    H4: '<is><t>ข้อความ</t></is>',
  });
  const [sheet] = (await readTable(form, known)).sheets;
  expect(sheet!.rows).toHaveLength(1);
  const [{ row, values, readings }] = sheet!.rows as [ReadRow];
  expect(row).toBe(4);
  expect(values).toMatchObject({
    ...{ project: 'P02', asOf: '2026-06-30', stage: 'CONSTRUCTION', percent: 0.5, plannedPercent: null, financialPercent: null },
    ...{ narrative: 'ข้อความ', version: 'v P02-S01 7.2' },
  });
  expect(readings.flatMap(({ notes }) => notes)).toEqual([]);
});

it('only what is filled in is unlocked, what is typed is checked, and the versions are hidden', async () => {
  const parts = await partsOf(await formOf(Lang.EN, 'P01', 'P02'));
  const sheet = parts['xl/worksheets/sheet1.xml']!;
  expect(sheet).toContain('<sheetProtection sheet="1"');
  expect(sheet).not.toMatch(/password|hashValue/);
  expect([...sheet.matchAll(/<col min="(\d+)"[^>]*hidden="1"/g)].map(([, column]) => column)).toEqual(['14']);
  const rules = [...sheet.matchAll(/<dataValidation ([^>]*) allowBlank.*?sqref="([^"]*)">(.*?)<\/dataValidation>/g)];
  expect(rules.map(([, rule, cells, bounds]) => [rule, cells, bounds!.replace(/<\/?formula\d>/g, ' ').trim()])).toEqual([
    ['type="date" operator="between" errorStyle="warning"', 'C3:C4', '46204  46387'],
    ['type="list"', 'D3:D4', "'Help'!$A$10:$A$20"],
    ...['E', 'F', 'G'].map((column) => ['type="decimal" operator="between"', `${column}3:${column}4`, '0  100']),
  ]);
  const unlocked = [...parts['xl/styles.xml']!.matchAll(/<xf numFmtId[^>]*xfId="0"[^>]*>(?:(?!<\/xf>).)*<\/xf>/g)].map(([xf]) =>
    xf.includes('locked="0"'),
  );
  const styles = [...sheet.matchAll(/<c r="([A-Z]+)3" (?:t="inlineStr" )?s="(\d+)"/g)];
  expect(styles.filter(([, , style]) => unlocked[Number(style)]).map(([, column]) => column)).toEqual(['C', 'D', 'E', 'F', 'G', 'H']);
  expect(styles).toHaveLength(14);
});

it('the list of stages stands where the check looks for it', async () => {
  const [, help] = (await openFile(await formOf(Lang.EN, 'P01'))).sheets;
  const shown = Object.fromEntries(help!.rows.map(({ row, cells }) => [row, cells[0]!.shown]));
  expect([shown[9], shown[10], shown[20], shown[21]]).toEqual(['Project stage', 'Idea', 'Dropped', undefined]);
});

it('an office without projects has a form without rows', async () => {
  const parts = await partsOf(await formOf(Lang.TH));
  expect(parts['xl/worksheets/sheet1.xml']).not.toContain('dataValidation');
});
