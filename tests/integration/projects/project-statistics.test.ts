import { Lang } from '../../../src/domain/languages';
import { useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';
import { insertProject, insertReport, link } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();
const read = (source: string, lang?: Lang) => data(dataSource().manager, source, { lang });

interface Group {
  keys: { code: string | null; label: string }[];
  measures: { projectCount: number; progress: { percent: number | null; projectCount: number; totalWeight: string } };
}

const NODES: [string, string][] = [
  ['MEMBER_STATE', 'memberState'],
  ['PROVINCE', 'province'],
  ['CLUSTER', 'cluster'],
  ['CORRIDOR', 'corridor'],
  ['SECTOR', 'sector'],
  ['WORKING_GROUP', 'workingGroup'],
];

const PROGRESS =
  'percent projectCount totalWeight coverage { reported onTime } freshness { newest oldest medianAgeDays staleCount } plannedPercent variance status overlapCount byStage { stage count }';

describe('a group of one node is that node, asked with the same filter', () => {
  it.each(NODES)('%s', async (dimension, field) => {
    for (const basis of [
      'asOf: "2023-06-30"',
      'asOf: "2021-10-28", weighting: COST, unreported: COUNT_AS_ZERO',
      'counting: ALLOCATED, where: { crossBorder: false }',
    ]) {
      const { projectStatistics } = await read(
        `{ projectStatistics(where: { isSample: false }, groupBy: [${dimension}], basis: { ${basis} }) { groups { keys { code } measures { progress { ${PROGRESS} } } } } }`,
      );
      expect(projectStatistics.groups.length).toBeGreaterThan(2);
      for (const { keys, measures } of projectStatistics.groups as Group[]) {
        if (keys[0]!.code === null) continue;
        const alone = await read(`{ node: ${field}(code: "${keys[0]!.code}") { progress(basis: { ${basis} }) { ${PROGRESS} } } }`);
        expect([keys[0]!.code, measures.progress]).toEqual([keys[0]!.code, alone.node.progress]);
      }
    }
  });
});

it('the total is the one group of what all matching projects have in common', async () => {
  const {
    projectStatistics: { total, groups },
  } = await read(`{ projectStatistics(where: { crossBorder: false, isSample: false }, groupBy: [CROSS_BORDER]) {
    total { projectCount progress { ${PROGRESS} } } groups { keys { code } measures { projectCount progress { ${PROGRESS} } } } } }`);
  expect(groups).toEqual([{ keys: [{ code: 'false' }], measures: total }]);
  expect(total.progress.freshness.newest).toMatch(/^20/);
});

it(
  'a project with several values is in each of its groups and once in the total, one with none in a group of its own',
  rolledBack(async (manager) => {
    const [two, none] = [await insertProject(manager, { code: 'T1' }), await insertProject(manager, { code: 'T2' })];
    await link(manager, 'project_province', two, 'TH-80');
    await link(manager, 'project_province', two, 'MY-01');
    await insertReport(manager, two, { asOf: '2020-01-01', percent: 40, stage: 'CONSTRUCTION' });
    await insertReport(manager, none, { asOf: '2020-01-01', percent: 20 });
    const { projectStatistics } = await data(
      manager,
      `{ projectStatistics(where: { code: { in: ["T1", "T2"] } }, groupBy: [MEMBER_STATE, STAGE]) {
    groupCount total { projectCount progress { percent } } groups { keys { dimension code label } measures { projectCount progress { percent } } } } }`,
    );
    expect(projectStatistics.total).toEqual({ projectCount: 2, progress: { percent: 30 } });
    expect(projectStatistics.groupCount).toBe(3);
    expect(
      projectStatistics.groups.map(({ keys, measures }: Group) => [
        keys.map(({ code }) => code),
        keys.map(({ label }) => label),
        measures.progress.percent,
      ]),
    ).toEqual([
      [['MY', 'CONSTRUCTION'], ['Malaysia', 'Under construction'], 40],
      [['TH', 'CONSTRUCTION'], ['Thailand', 'Under construction'], 40],
      [[null, null], ['Country not stated', 'Stage not stated'], 20],
    ]);
  }),
);

it(
  'years are of the calendar, and of the Thai fiscal year in the Buddhist era',
  rolledBack(async (manager) => {
    await insertProject(manager, { code: 'T1', startsOn: '2013-09-30', endsOn: '2015-01-01' });
    await insertProject(manager, { code: 'T2', startsOn: '2013-10-01', endsOn: '2015-12-31' });
    const { projectStatistics } = await data(
      manager,
      `{ projectStatistics(where: { code: { in: ["T1", "T2"] } }, groupBy: [THAI_FISCAL_YEAR, START_YEAR, END_YEAR]) { groups { keys { code label } } } }`,
      { lang: Lang.TH },
    );
    expect(projectStatistics.groups.map(({ keys }: Group) => keys)).toEqual([
      [
        { code: '2556', label: 'ปีงบประมาณ พ.ศ. 2556' },
        { code: '2013', label: 'พ.ศ. 2556' },
        { code: '2015', label: 'พ.ศ. 2558' },
      ],
      [
        { code: '2557', label: 'ปีงบประมาณ พ.ศ. 2557' },
        { code: '2013', label: 'พ.ศ. 2556' },
        { code: '2015', label: 'พ.ศ. 2558' },
      ],
    ]);
  }),
);

describe('groups', () => {
  const codes = async (args: string) => {
    const { projectStatistics } = await read(
      `{ projectStatistics(groupBy: [PROVINCE]${args}) { groupCount groups { keys { code } measures { projectCount progress { percent } cost { amount } } } } }`,
    );
    return projectStatistics as { groupCount: number; groups: (Group & { measures: { cost: { amount: string | null } } })[] };
  };

  it('are ordered by key, what has none last', async () => {
    const keys = (await codes('')).groups.map((group) => group.keys[0]!.code);
    expect(keys.at(-1)).toBeNull();
    expect(keys.slice(0, -1)).toEqual([...keys.slice(0, -1)].sort());
  });

  it('are ordered by count, percent and cost, and cut to the first', async () => {
    const byCount = await codes(', orderBy: [{ field: PROJECT_COUNT, direction: DESC }], first: 4');
    expect(byCount.groups).toHaveLength(4);
    expect(byCount.groupCount).toBeGreaterThan(20);
    const counts = byCount.groups.map((group) => group.measures.projectCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const percents = (await codes(', orderBy: [{ field: PERCENT }]')).groups.map((group) => group.measures.progress.percent);
    const known = percents.filter((percent) => percent !== null);
    expect(percents.slice(0, known.length)).toEqual([...known].sort((a, b) => a - b));
    const costs = (await codes(', orderBy: [{ field: COST, direction: DESC }]')).groups
      .map((group) => group.measures.cost.amount)
      .filter((amount) => amount !== null)
      .map(Number);
    expect(costs).toEqual([...costs].sort((a, b) => b - a));
    expect(costs.length).toBeGreaterThan(3);
  });

  it('are kept by what they add up to', async () => {
    const { groups, groupCount } = await codes(', having: { projectCount: { gte: 3 }, percent: { lt: 100, isNull: false } }');
    expect(groupCount).toBe(groups.length);
    for (const { measures } of groups) expect(measures.projectCount >= 3 && measures.progress.percent! < 100).toBe(true);
    expect(groups.length).toBeGreaterThan(1);
  });
});

it('takes a fixed number of statements, whatever the number of groups', async () => {
  const query = (dimensions: string) =>
    `{ projectStatistics(groupBy: [${dimensions}]) { groupCount total { projectCount progress { percent } } groups { keys { label } measures { projectCount progress { percent coverage { rate } } } } } }`;
  expect((await ask(dataSource().manager, query('CROSS_BORDER'))).statements).toBe(
    (await ask(dataSource().manager, query('PROVINCE, SECTOR'))).statements,
  );
  expect((await ask(dataSource().manager, query('PROVINCE, SECTOR'))).statements).toBe(1);
});

describe('filters by percent, cost and reports', () => {
  const listed = async (where: string) =>
    (await read(`{ projects(first: 100, where: ${where}) { nodes { code progress { percent } reports { totalCount } } } }`)).projects.nodes;

  it('agree with what the fields show', async () => {
    const all = await listed('{}');
    for (const [where, holds] of [
      ['{ percent: { gte: 40, lt: 95 } }', (percent: number | null) => percent !== null && percent >= 40 && percent < 95],
      ['{ percent: { isNull: true } }', (percent: number | null) => percent === null],
      ['{ not: { percent: { gt: 50 } } }', (percent: number | null) => !(percent !== null && percent > 50)],
    ] as const) {
      const codes = all
        .filter((node: { progress: { percent: number | null } }) => holds(node.progress.percent))
        .map((node: { code: string }) => node.code);
      expect((await listed(where)).map((node: { code: string }) => node.code)).toEqual(codes);
      expect(codes.length).toBeGreaterThan(2);
    }
    const unreported: { reports: { totalCount: number } }[] = await listed('{ hasReports: false }');
    expect(unreported.filter(({ reports }) => reports.totalCount > 0)).toEqual([]);
    expect((await listed('{ costUsd: { gte: "33000000", lt: "34000000.01" } }')).map((node: { code: string }) => node.code)).toContain(
      'P03',
    );
    expect((await listed('{ costUsd: { isNull: true } }')).map((node: { code: string }) => node.code)).toContain('P04');
  });
});

it.each([
  ['{ projectStatistics(groupBy: []) { groupCount } }', 'INVALID_RANGE', /give 1 to 3 different dimensions/],
  ['{ projectStatistics(groupBy: [STAGE, STAGE]) { groupCount } }', 'INVALID_RANGE', /different dimensions, not \[STAGE, STAGE\]/],
  ['{ projectStatistics(groupBy: [STAGE], first: 2000) { groupCount } }', 'PAGE_TOO_LARGE', /at most 1000 groups/],
  ['{ projectStatistics(groupBy: [STAGE], first: -1) { groupCount } }', 'INVALID_PAGE', /negative/],
  ['{ projects(where: { costUsd: { gt: "a lot" } }) { totalCount } }', 'INVALID_DECIMAL', /not a decimal/],
])('%s is refused', async (source, code, message) =>
  expect(await errorOf(dataSource().manager, source)).toEqual({ code, message: expect.stringMatching(message) }),
);
