import { compared, type ImportDifference } from '../../../src/commands/progress/import-difference';
import type { Day } from '../../../src/domain/days';
import { Lang } from '../../../src/domain/languages';
import { ProjectStage } from '../../../src/domain/vocabularies/projects';
import { csv } from '../../../src/exports/csv';
import { FIELDS } from '../../../src/imports/column-titles';
import { readTable } from '../../../src/imports/read-table';
import type { ReadFile } from '../../../src/imports/reading';
import type { ImportedProject, StatedValues } from '../../../src/queries/desk/import.queries';
import type { Duty } from '../../../src/queries/desk/inbox.queries';
import { templateOf } from '../../../src/web/desk/import/template';

const TODAY = '2026-11-26' as Day;

const STATED: StatedValues = {
  asOf: '2026-06-30',
  stage: ProjectStage.CONSTRUCTION,
  percent: 40,
  plannedPercent: 50,
  financialPercent: null,
  narratives: { TH: 'เดิม', EN: 'before' },
};
const DRAFT = { ...STATED, id: 1, version: 3, supersedes: null, correctionReason: null, letter: null };
const PROJECT: ImportedProject = { id: 1, code: 'P01', names: { TH: 'หนึ่ง' }, otherReporters: null, draft: null, sent: null, version: 'v' };

const read = (...rows: readonly string[]): Promise<ReadFile> =>
  readTable(Buffer.from(['code,as of,stage,percent,details', ...rows].join('\n')), {
    projects: ['P01', 'P02'].map((code) => ({ code, names: [] })),
    places: [],
    country: 'TH',
    asOf: null,
    mappings: {},
  });

const difference = async (row: string, project: Partial<ImportedProject> = {}): Promise<ImportDifference> =>
  compared(await read(row), 'sha', [{ ...PROJECT, ...project }], TODAY);

const changeOf = async (row: string, project: Partial<ImportedProject> = {}) => (await difference(row, project)).changes[0]!;

it.each<[string, string, Partial<ImportedProject>, string]>([
  ['a project without a draft', 'P01,2026-06-30,,41,', {}, 'NEW'],
  ['what the newest report does not state', 'P01,2026-06-30,,41,', { sent: STATED }, 'NEW'],
  ['what the newest report states', 'P01,2026-06-30,,40,', { sent: STATED }, 'SAME'],
  ['another day than the newest report', 'P01,2026-07-31,,40,', { sent: STATED }, 'NEW'],
  ['what the draft states', 'P01,2026-06-30,construction,40,เดิม', { draft: DRAFT }, 'SAME'],
  ['a text in one language', 'P01,2026-06-30,,40,after', { draft: DRAFT }, 'CHANGED'],
  [
    'what the draft does not state, and the newest report does',
    'P01,2026-06-30,,40,',
    { draft: { ...DRAFT, percent: 39 }, sent: STATED },
    'CHANGED',
  ],
  ['a day of today', `P01,${TODAY},,41,`, {}, 'NEW'],
  ['a day of tomorrow', 'P01,2026-11-27,,41,', {}, 'REFUSED'],
  ['a project of another office', 'P01,2026-06-30,,41,', { otherReporters: [] }, 'REFUSED'],
  ['a cell with a problem', 'P01,2026-06-30,,101,', {}, 'FAULTY'],
])('%s', async (_, row, project, kind) => expect((await changeOf(row, project)).kind).toBe(kind));

it.each([
  ['the version that the office has', 'v P01-S01 1.3', { draft: DRAFT }, ['CHANGED']],
  ['an older version', 'v P01-S01 1.2', { draft: DRAFT }, ['REFUSED', 'STALE']],
  ['an older version, whose row states what the draft does', 'v P01-S01 1.2', { draft: { ...DRAFT, percent: 41 } }, ['SAME']],
  ['no version', '', { draft: DRAFT }, ['CHANGED']],
])('a row of a form with %s', async (_, version, project, kind) => {
  const file = await read('P01,2026-06-30,,41,');
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, values: { ...row.values, version: version || null } })),
  }));
  const { changes } = await compared({ sheets }, 'sha', [{ ...PROJECT, version: 'v P01-S01 1.3', ...project }], TODAY);
  const [change] = changes;
  expect([change!.kind, ...change!.problems]).toEqual(kind);
});

it('what a row leaves empty stays as the draft has it', async () => {
  const { content } = await changeOf('P01,2026-07-31,,45.5,ใหม่', { draft: DRAFT });
  expect(content).toEqual({ ...STATED, asOf: '2026-07-31', percent: 45.5, narratives: { TH: 'ใหม่', EN: 'before' } });
});

it('a new draft has nothing of an earlier report', async () => {
  const { content } = await changeOf('P01,2026-07-31,,45,', { sent: STATED });
  expect(content).toMatchObject({ stage: null, percent: 45, plannedPercent: null, narratives: null });
});

it('of several rows of a project none is taken; one with a fault does not count', async () => {
  const kinds = async (...rows: readonly string[]) =>
    (await compared(await read(...rows), 'sha', [PROJECT], TODAY)).changes.map(({ kind, problems }) => [kind, ...problems]);
  expect(await kinds('P01,2026-06-30,,1,', 'P01,2026-07-31,,2,')).toEqual([
    ['REFUSED', 'SEVERAL_ROWS'],
    ['REFUSED', 'SEVERAL_ROWS'],
  ]);
  expect(await kinds('P01,2026-06-30,,1,', 'P01,2026-07-31,,200,')).toEqual([['NEW'], ['FAULTY']]);
  expect(await kinds('P02,2026-06-30,,12,')).toEqual([['REFUSED', 'UNKNOWN_PROJECT']]);
});

it('the fingerprint is another one for another file, another draft and another day alone', async () => {
  const row = 'P01,2026-06-30,,41,';
  const file = await read(row);
  const of = async (sha: string, project: ImportedProject): Promise<string> => (await compared(file, sha, [project], TODAY)).fingerprint;
  const drafted = { ...PROJECT, draft: DRAFT };
  const seen = [
    await of('a', PROJECT),
    await of('b', PROJECT),
    await of('a', drafted),
    await of('a', { ...drafted, draft: { ...DRAFT, version: 4 } }),
    await of('a', { ...drafted, draft: { ...DRAFT, id: 2 } }),
    await of('a', { ...PROJECT, otherReporters: [] }),
    (await difference('P01,2026-05-31,,41,')).fingerprint,
  ];
  expect(new Set(seen).size).toBe(seen.length);
  expect(await of('a', { ...PROJECT, names: { TH: 'ชื่อใหม่' } })).toBe(seen[0]);
});

it.each([Lang.TH, Lang.EN] as const)(
  'the template in %s is read as it is meant, and states nothing before it is filled in',
  async (lang) => {
    const last = { ...STATED, asOfPrecision: null, stageOn: null, percentOn: null, plannedPercentOn: null, narrativesOn: null };
    const duty: Duty = {
      office: 'O',
      code: 'P01',
      names: { TH: 'หนึ่ง', EN: 'One' },
      last,
      draft: null,
      waiting: null,
      certified: null,
      version: 'v',
    };
    const lines: string[] = [];
    for await (const line of csv(templateOf([duty], lang))) lines.push(line);
    const known = { projects: [{ code: 'P01', names: [] }], places: [], country: 'TH', asOf: null, mappings: {} };
    const [sheet] = (await readTable(Buffer.from(lines.join('')), known)).sheets;
    const fields = FIELDS.filter((field) => !['place', 'cost', 'note', 'version'].includes(field));
    expect(sheet!.mapping!.columns.flatMap(({ field }) => field ?? []).sort()).toEqual([...fields].sort());
    expect(sheet!.rows).toEqual([]);
  },
);
