import type { EntityManager } from 'typeorm';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertCost, insertProject, insertReport, insertSchedule, link } from '../../support/factories';

const { rolledBack } = useDatabase();

const DAY = '2020-06-15';
const plus = (day: string, days: number): string => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The progress of a node as of a day, counted over the project T1. */
async function progress(manager: EntityManager, node: string, fields: string, asOf: string): Promise<Record<string, unknown>> {
  const read = await data(
    manager,
    `{ node: ${node} { progress(basis: { asOf: "${asOf}", where: { code: { eq: "T1" } } }) { ${fields} } } }`,
  );
  return read.node.progress;
}
const PROJECT = 'project(code: "T1")';
const percent = async (manager: EntityManager, asOf: string) => (await progress(manager, PROJECT, 'percent', asOf))['percent'];
const costUsd = async (manager: EntityManager, asOf: string) =>
  ((await progress(manager, PROJECT, 'cost(currency: "USD") { amount }', asOf))['cost'] as { amount: string | null }).amount;
const countIn = (node: string) => async (manager: EntityManager, asOf: string) =>
  (await progress(manager, node, 'projectCount', asOf))['projectCount'];

interface Dated {
  rule: string;
  make: (manager: EntityManager, project: number) => Promise<unknown>;
  read: (manager: EntityManager, asOf: string) => Promise<unknown>;
  /** The answers of the day before DAY, of DAY and of the day after. */
  answers: [unknown, unknown, unknown];
}

/** A span by which a node reaches the project, from DAY on and up to DAY. */
const spans = (
  table: string,
  condition: string,
  node: string,
  make: (manager: EntityManager, project: number) => Promise<unknown>,
): Dated[] =>
  (['valid_from', 'valid_to'] as const).map((end) => ({
    rule: `${table}: ${end === 'valid_from' ? 'valid from the day on' : 'valid up to the day, and not on it'}`,
    make: async (manager, project) => {
      await make(manager, project);
      await manager.query(
        `UPDATE ${table} SET valid_from = ${end === 'valid_from' ? '$1::date' : 'NULL'}, valid_to = ${end === 'valid_to' ? '$1::date' : 'NULL'} WHERE ${condition}`,
        [DAY],
      );
    },
    read: countIn(node),
    answers: end === 'valid_from' ? [0, 1, 1] : [1, 0, 0],
  }));

const OF_T1 = `project_id = (SELECT id FROM project WHERE code = 'T1')`;
const inProvince = (code: string) => (manager: EntityManager, project: number) => link(manager, 'project_province', project, code);
const ofBody = (code: string) => (manager: EntityManager, project: number) =>
  manager.query(`UPDATE project SET body_id = (SELECT id FROM body WHERE code = $2) WHERE id = $1`, [project, code]);

it.each<Dated>([
  {
    rule: 'a report counts from its day on',
    make: (manager, project) => insertReport(manager, project, { asOf: DAY, recordedAt: '2020-01-01T00:00:00Z', percent: 40 }),
    read: percent,
    answers: [null, 40, 40],
  },
  {
    rule: 'a cost figure counts from its day on',
    make: (manager, project) => insertCost(manager, project, { amount: '1000', asOf: DAY }),
    read: costUsd,
    answers: [null, '1000.00', '1000.00'],
  },
  {
    rule: 'a dated cost figure comes before one that is not dated, from its day on',
    make: async (manager, project) => {
      await insertCost(manager, project, { amount: '500' });
      await insertCost(manager, project, { amount: '1000', asOf: DAY });
    },
    read: costUsd,
    // A figure without a day has no month, and so no rate.
    answers: [null, '1000.00', '1000.00'],
  },
  {
    rule: 'before the day of the preferred figure the latest of the whole project is taken',
    make: async (manager, project) => {
      await insertCost(manager, project, { amount: '400', asOf: '2018-01-01', preferred: false });
      await insertCost(manager, project, { amount: '500', asOf: '2019-01-01', preferred: false });
      await insertCost(manager, project, { amount: '600', asOf: '2020-01-01', preferred: false, extent: 'LARGER' });
      await insertCost(manager, project, { amount: '1000', asOf: DAY });
      await insertCost(manager, project, { amount: '700', asOf: plus(DAY, 1), preferred: false });
    },
    read: costUsd,
    answers: ['500.00', '1000.00', '1000.00'],
  },
  {
    rule: 'a later cost figure comes before an earlier one, from its day on',
    make: async (manager, project) => {
      await insertCost(manager, project, { amount: '500', asOf: '2019-01-01' });
      await insertCost(manager, project, { amount: '1000', asOf: DAY });
    },
    read: costUsd,
    answers: ['500.00', '1000.00', '1000.00'],
  },
  {
    rule: 'a dated schedule comes before one that is not dated, from its day on',
    make: async (manager, project) => {
      await insertSchedule(manager, project, { endsOn: '2019-12-31' });
      await insertSchedule(manager, project, { asOf: DAY, startsOn: '2030-01-01' });
    },
    read: async (manager, asOf) => (await progress(manager, PROJECT, 'plannedPercent', asOf))['plannedPercent'],
    answers: [100, 0, 0],
  },
  {
    rule: 'a schedule says 100 from its last day on',
    make: (manager, project) => insertSchedule(manager, project, { startsOn: '2020-06-05', endsOn: DAY }),
    read: async (manager, asOf) => (await progress(manager, PROJECT, 'plannedPercent', asOf))['plannedPercent'],
    answers: [90, 100, 100],
  },
  {
    rule: 'a schedule of which no first day is known says 100 from its last day on, and nothing before',
    make: (manager, project) => insertSchedule(manager, project, { endsOn: DAY }),
    read: async (manager, asOf) => (await progress(manager, PROJECT, 'plannedPercent', asOf))['plannedPercent'],
    answers: [null, 100, 100],
  },
  ...spans(
    'programme_membership',
    `province_id = (SELECT id FROM province WHERE code = 'TH-90')`,
    'body(code: "CMGF")',
    inProvince('TH-90'),
  ),
  ...spans(
    'cluster_membership',
    `province_id = (SELECT id FROM province WHERE code = 'TH-80')`,
    'cluster(code: "TH-CL-GULF")',
    inProvince('TH-80'),
  ),
  ...spans('body_reporting', `body_id = (SELECT id FROM body WHERE code = 'WG-TOURISM')`, 'body(code: "SOM")', ofBody('WG-TOURISM')),
  ...spans('project_province', OF_T1, 'province(code: "TH-90")', inProvince('TH-90')),
  ...spans('project_province', OF_T1, 'memberState(code: "TH")', inProvince('TH-90')),
  ...spans('project_province', OF_T1, 'body(code: "CMGF")', inProvince('TH-90')),
  ...spans('project_sector', OF_T1, 'sector(code: "IB2022-TOURISM")', (manager, project) =>
    link(manager, 'project_sector', project, 'IB2022-TOURISM'),
  ),
  ...spans('project_corridor', OF_T1, 'corridor(code: "EC1")', (manager, project) => link(manager, 'project_corridor', project, 'EC1')),
  ...spans('corridor', `code = 'EC1'`, 'corridor(code: "EC1")', (manager, project) => link(manager, 'project_corridor', project, 'EC1')),
])('$rule', ({ make, read, answers }) =>
  rolledBack(async (manager) => {
    await make(manager, await insertProject(manager, { code: 'T1' }));
    const answered: unknown[] = [];
    for (const days of [-1, 0, 1]) answered.push(await read(manager, plus(DAY, days)));
    expect(answered).toEqual(answers);
  })(),
);

it.each([
  ['the last day of the month before', '2020-05-31', '100.00'],
  ['the first day of its month', '2020-06-01', '100.00'],
  ['the day after it', '2020-06-16', '100.00'],
  ['the last day of its month', '2020-06-30', '100.00'],
  ['the first day of the month after', '2020-07-01', null],
])('a cost figure is converted by the last rate of its month, or before it: a rate of %s', (_, day, amount) =>
  rolledBack(async (manager) => {
    const project = await insertProject(manager, { code: 'T1' });
    await insertCost(manager, project, { amount: '1000', currency: 'XTS', asOf: DAY });
    await manager.query(
      `INSERT INTO exchange_rate (currency, as_of, per_usd, derived, recorded_at) VALUES ('XTS', $1, 10, false, '-infinity')`,
      [day],
    );
    expect(await costUsd(manager, '2026-01-01')).toBe(amount);
  })(),
);

it(
  'each cost is converted to the cent before costs are added up',
  rolledBack(async (manager) => {
    await manager.query(
      `INSERT INTO exchange_rate (currency, as_of, per_usd, derived, recorded_at) VALUES ('XTS', $1, 3, false, '-infinity')`,
      [DAY],
    );
    for (const code of ['T1', 'T2']) {
      const project = await insertProject(manager, { code, body: 'WG-HRD' });
      await insertCost(manager, project, { amount: '1000', currency: 'XTS', asOf: DAY });
    }
    const read = await data(manager, '{ body(code: "WG-HRD") { progress { cost(currency: "USD") { amount counted } } } }');
    expect(read.body.progress.cost).toEqual({ amount: '666.66', counted: 2 });
  }),
);

/** Reports are on time until the second cut-off, 30 June or 31 December, after their day. */
it.each([
  ['2020-06-30', '2020-06-30', 1],
  ['2020-06-30', '2020-12-31', 1],
  ['2020-06-30', '2021-01-01', 0],
  ['2020-07-01', '2021-01-01', 1],
  ['2020-07-01', '2021-06-30', 1],
  ['2020-07-01', '2021-07-01', 0],
  ['2020-12-31', '2021-06-30', 1],
  ['2020-12-31', '2021-07-01', 0],
  ['2021-01-01', '2021-12-31', 1],
  ['2021-01-01', '2022-01-01', 0],
])('of a report of %s, as of %s, %i is on time', (day, asOf, onTime) =>
  rolledBack(async (manager) => {
    await insertReport(manager, await insertProject(manager, { code: 'T1' }), { asOf: day, percent: 40 });
    expect((await progress(manager, PROJECT, 'coverage { onTime }', asOf))['coverage']).toEqual({ onTime });
  })(),
);

it.each([
  [0, 0],
  [1, 1],
])('a report that is %i days older than may be is stale: %i', (over, staleCount) =>
  rolledBack(async (manager) => {
    await insertReport(manager, await insertProject(manager, { code: 'T1' }), { asOf: DAY, percent: 40 });
    const read = await data(
      manager,
      `{ project(code: "T1") { progress(basis: { asOf: "${plus(DAY, 100 + over)}", staleAfterDays: 100 }) { freshness { staleCount } } } }`,
    );
    expect(read.project.progress.freshness).toEqual({ staleCount });
  })(),
);

/** The codes of T projects in the lists of a briefing for a meeting on a day. */
async function briefing(manager: EntityManager, startsOn: string): Promise<{ late: string[]; notReported: string[] }> {
  await manager.query(
    `INSERT INTO meeting (code, names, body_id, number, starts_on, ends_on, precision)
     SELECT 'CMGF-99', '{"EN": "T"}', id, 99, $1::date, $1::date, 'DAY' FROM body WHERE code = 'CMGF'`,
    [startsOn],
  );
  const read = await data(
    manager,
    '{ briefing(province: "TH-81", forMeeting: "CMGF-99") { late(first: 100) { code } notReported(first: 100) { code } } }',
  );
  const ours = (listed: { code: string }[]): string[] => listed.map(({ code }) => code).filter((code) => code.startsWith('T'));
  return { late: ours(read.briefing.late), notReported: ours(read.briefing.notReported) };
}

it.each([
  ['the day before its last', -1, []],
  ['on its last day', 0, []],
  ['the day after', 1, ['T1']],
])('a project that is not finished is late: %s', (_, days, late) =>
  rolledBack(async (manager) => {
    const project = await insertProject(manager, { code: 'T1' });
    await link(manager, 'project_province', project, 'TH-81');
    await insertSchedule(manager, project, { endsOn: DAY });
    expect((await briefing(manager, plus(DAY, days))).late).toEqual(late);
  })(),
);

it.each(['COMPLETED', 'OPERATIONAL', 'DROPPED'])('a project that is %s is never late', (stage) =>
  rolledBack(async (manager) => {
    const project = await insertProject(manager, { code: 'T1' });
    await link(manager, 'project_province', project, 'TH-81');
    await insertSchedule(manager, project, { endsOn: '2019-12-31' });
    await insertReport(manager, project, { asOf: '2020-01-01', stage, percent: 10 });
    expect((await briefing(manager, DAY)).late).toEqual([]);
  })(),
);

it(
  'a dropped project is not missing, neither in the coverage nor in a briefing',
  rolledBack(async (manager) => {
    for (const code of ['T1', 'T2']) await link(manager, 'project_province', await insertProject(manager, { code }), 'TH-81');
    const [{ id }] = await manager.query<[{ id: number }]>(`SELECT id FROM project WHERE code = 'T2'`);
    await insertReport(manager, id, { asOf: '2020-01-01', stage: 'DROPPED' });
    const { province } = await data(
      manager,
      `{ province(code: "TH-81") { progress(basis: { where: { code: { in: ["T1", "T2"] } } }) {
        coverage { expected reported missing(first: 10) { totalCount nodes { code } } } } } }`,
    );
    expect(province.progress.coverage).toEqual({ expected: 1, reported: 0, missing: { totalCount: 1, nodes: [{ code: 'T1' }] } });
    expect((await briefing(manager, DAY)).notReported).toEqual(['T1']);
  }),
);
