import type { EntityManager } from 'typeorm';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { changeState, insertCost, insertProject, insertReport, insertSchedule, link } from '../../support/factories';

const { rolledBack } = useDatabase();

/** The instant at which each fact below is recorded. */
const INSTANT = '2020-06-15T05:00:00.000Z';
const EARLIER = '2020-01-01T00:00:00Z';
const LATER = '2021-06-15T05:00:00.000Z';
const around = [-1, 0, 1].map((ms) => new Date(Date.parse(INSTANT) + ms).toISOString());

/** The progress of a node on 31 December 2020, counted over the project T1 and its parts, with what was on record at an instant. */
async function progress(
  manager: EntityManager,
  node: string,
  fields: string,
  knownAt: string,
  more = '',
): Promise<Record<string, unknown>> {
  const basis = `{ asOf: "2020-12-31", knownAt: "${knownAt}", where: { name: { startsWith: "T1" } } ${more} }`;
  return (await data(manager, `{ node: ${node} { progress(basis: ${basis}) { ${fields} } } }`)).node.progress;
}

const project = (manager: EntityManager, more: { body?: string; parent?: number; code?: string; recordedAt?: string } = {}) =>
  insertProject(manager, { code: 'T1', ...more });
const PROJECT = 'project(code: "T1")';
const percent = async (manager: EntityManager, knownAt: string) => (await progress(manager, PROJECT, 'percent', knownAt))['percent'];
const plannedPercent = async (manager: EntityManager, knownAt: string) =>
  (await progress(manager, PROJECT, 'plannedPercent', knownAt))['plannedPercent'];
const costUsd = async (manager: EntityManager, knownAt: string) =>
  ((await progress(manager, PROJECT, 'cost(currency: "USD") { amount }', knownAt))['cost'] as { amount: string | null }).amount;
const costWeight = async (manager: EntityManager, knownAt: string) =>
  (await progress(manager, PROJECT, 'totalWeight', knownAt, 'weighting: COST'))['totalWeight'];
const countIn = (node: string) => async (manager: EntityManager, knownAt: string) =>
  (await progress(manager, node, 'projectCount', knownAt))['projectCount'];

interface Recorded {
  fact: string;
  /** Writes the fact, on record from INSTANT on, and what it is about, on record before. */
  record: (manager: EntityManager) => Promise<unknown>;
  read: (manager: EntityManager, knownAt: string) => Promise<unknown>;
  before: unknown;
  after: unknown;
}

/** A link that the project has from INSTANT on, and the node that reaches the project by it. */
const linked = (table: Parameters<typeof link>[1], code: string, node: string): Recorded => ({
  fact: `a row of ${table}`,
  record: async (manager) => link(manager, table, await project(manager), code, { recordedAt: INSTANT }),
  read: countIn(node),
  before: 0,
  after: 1,
});

/** A membership or an arrow that is on record from INSTANT on, by which a node reaches the project. */
const reachedBy = (table: string, condition: string, node: string, made: { body?: string; province?: string }): Recorded => ({
  fact: `a row of ${table}`,
  record: async (manager) => {
    const id = await project(manager, made.body ? { body: made.body } : {});
    if (made.province) await link(manager, 'project_province', id, made.province);
    await manager.query(`UPDATE ${table} SET recorded_at = $1 WHERE ${condition}`, [INSTANT]);
  },
  read: countIn(node),
  before: 0,
  after: 1,
});

const SONGKHLA = `province_id = (SELECT id FROM province WHERE code = 'TH-90')`;

it.each<Recorded>([
  {
    fact: 'a report',
    record: async (manager) => insertReport(manager, await project(manager), { asOf: '2020-06-01', recordedAt: INSTANT, percent: 40 }),
    read: percent,
    before: null,
    after: 40,
  },
  {
    fact: 'a correction, of an earlier day than the report that it corrects',
    record: async (manager) => {
      const id = await project(manager);
      const wrong = await insertReport(manager, id, { asOf: '2020-06-10', recordedAt: EARLIER, percent: 80 });
      await insertReport(manager, id, { asOf: '2020-06-01', recordedAt: INSTANT, percent: 55, supersedes: wrong });
    },
    read: percent,
    before: 80,
    after: 55,
  },
  {
    fact: 'the last change of a report’s state',
    record: async (manager) => {
      const report = await insertReport(manager, await project(manager), {
        asOf: '2020-01-01',
        recordedAt: EARLIER,
        percent: 40,
        state: 'SUBMITTED',
      });
      await changeState(manager, report, 'CERTIFIED', INSTANT);
    },
    read: percent,
    before: null,
    after: 40,
  },
  {
    fact: 'a change of a report’s state that is not the last',
    record: async (manager) => {
      const report = await insertReport(manager, await project(manager), {
        asOf: '2020-01-01',
        recordedAt: EARLIER,
        percent: 40,
        state: 'SUBMITTED',
      });
      await changeState(manager, report, 'CERTIFIED', INSTANT);
      await changeState(manager, report, 'REJECTED', LATER);
    },
    read: percent,
    before: null,
    after: 40,
  },
  {
    fact: 'a cost figure, as an amount',
    record: async (manager) => insertCost(manager, await project(manager), { amount: '1000', asOf: '2019-01-01', recordedAt: INSTANT }),
    read: costUsd,
    before: null,
    after: '1000.00',
  },
  {
    fact: 'a cost figure, as a weight',
    record: async (manager) => insertCost(manager, await project(manager), { amount: '1000', asOf: '2019-01-01', recordedAt: INSTANT }),
    read: costWeight,
    before: '0',
    after: '1000',
  },
  {
    fact: 'an exchange rate',
    record: async (manager) => {
      await insertCost(manager, await project(manager), { amount: '1000', currency: 'XTS', asOf: '2020-01-01' });
      await manager.query(
        `INSERT INTO exchange_rate (currency, as_of, per_usd, derived, recorded_at) VALUES ('XTS', '2019-01-01', 10, false, $1)`,
        [INSTANT],
      );
    },
    read: costUsd,
    before: null,
    after: '100.00',
  },
  {
    fact: 'a schedule',
    record: async (manager) => insertSchedule(manager, await project(manager), { endsOn: '2020-06-30', recordedAt: INSTANT }),
    read: plannedPercent,
    before: null,
    after: 100,
  },
  {
    fact: 'a project',
    record: (manager) => project(manager, { body: 'WG-HRD', recordedAt: INSTANT }),
    read: countIn('body(code: "WG-HRD")'),
    before: 0,
    after: 1,
  },
  {
    fact: 'a part, which counts in place of its whole',
    record: async (manager) => {
      const whole = await project(manager);
      await insertReport(manager, whole, { asOf: '2020-01-01', percent: 10 });
      const part = await project(manager, { code: 'T1-1', parent: whole, recordedAt: INSTANT });
      await insertReport(manager, part, { asOf: '2020-01-01', percent: 90 });
    },
    read: percent,
    before: 10,
    after: 90,
  },
  linked('project_province', 'TH-90', 'province(code: "TH-90")'),
  linked('project_member_state', 'TH', 'memberState(code: "TH")'),
  linked('project_sector', 'IB2022-TOURISM', 'sector(code: "IB2022-TOURISM")'),
  linked('project_corridor', 'EC1', 'corridor(code: "EC1")'),
  reachedBy('programme_membership', SONGKHLA, 'body(code: "CMGF")', { province: 'TH-90' }),
  reachedBy('cluster_membership', `province_id = (SELECT id FROM province WHERE code = 'TH-80')`, 'cluster(code: "TH-CL-GULF")', {
    province: 'TH-80',
  }),
  reachedBy('body_reporting', `body_id = (SELECT id FROM body WHERE code = 'WG-TOURISM')`, 'body(code: "SOM")', { body: 'WG-TOURISM' }),
])('$fact counts from the instant on at which it is recorded, to the millisecond', ({ record, read, before, after }) =>
  rolledBack(async (manager) => {
    await record(manager);
    const answers: unknown[] = [];
    for (const knownAt of around) answers.push(await read(manager, knownAt));
    expect(answers).toEqual([before, after, after]);
  })(),
);

interface Withdrawn {
  fact: string;
  /** Writes the fact, always on record, and what it is about. */
  record: (manager: EntityManager) => Promise<unknown>;
  /** The rows that are withdrawn at INSTANT. */
  rows: string;
  read: (manager: EntityManager, knownAt: string) => Promise<unknown>;
  before: unknown;
  after: unknown;
}

const T1 = `project_id = (SELECT id FROM project WHERE code = 'T1')`;

/** A link that the project has until INSTANT, and the node that reaches the project by it. */
const unlinked = (table: Parameters<typeof link>[1], code: string, node: string): Withdrawn => ({
  fact: `a row of ${table}`,
  record: async (manager) => link(manager, table, await project(manager), code),
  rows: `${table} SET withdrawn_at = $1 WHERE ${T1}`,
  read: countIn(node),
  before: 1,
  after: 0,
});

it.each<Withdrawn>([
  {
    fact: 'a cost figure',
    record: async (manager) => insertCost(manager, await project(manager), { amount: '1000', asOf: '2019-01-01' }),
    rows: `cost_figure SET withdrawn_at = $1 WHERE ${T1}`,
    read: costUsd,
    before: '1000.00',
    after: null,
  },
  {
    fact: 'a schedule',
    record: async (manager) => insertSchedule(manager, await project(manager), { endsOn: '2020-06-30' }),
    rows: `schedule_statement SET withdrawn_at = $1 WHERE ${T1}`,
    read: plannedPercent,
    before: 100,
    after: null,
  },
  {
    fact: 'a project',
    record: (manager) => project(manager, { body: 'WG-HRD' }),
    rows: `project SET withdrawn_at = $1 WHERE code = 'T1'`,
    read: countIn('body(code: "WG-HRD")'),
    before: 1,
    after: 0,
  },
  {
    fact: 'a part, and its whole counts in place of it',
    record: async (manager) => {
      const whole = await project(manager);
      await insertReport(manager, whole, { asOf: '2020-01-01', percent: 10 });
      const part = await project(manager, { code: 'T1-1', parent: whole });
      await insertReport(manager, part, { asOf: '2020-01-01', percent: 90 });
    },
    rows: `project SET withdrawn_at = $1 WHERE code = 'T1-1'`,
    read: percent,
    before: 90,
    after: 10,
  },
  unlinked('project_province', 'TH-90', 'province(code: "TH-90")'),
  unlinked('project_member_state', 'TH', 'memberState(code: "TH")'),
  unlinked('project_sector', 'IB2022-TOURISM', 'sector(code: "IB2022-TOURISM")'),
  unlinked('project_corridor', 'EC1', 'corridor(code: "EC1")'),
  {
    fact: 'a membership',
    record: async (manager) => link(manager, 'project_province', await project(manager), 'TH-90'),
    rows: `programme_membership SET withdrawn_at = $1 WHERE ${SONGKHLA}`,
    read: countIn('body(code: "CMGF")'),
    before: 1,
    after: 0,
  },
])('$fact counts until the instant at which it is withdrawn, to the millisecond', ({ record, rows, read, before, after }) =>
  rolledBack(async (manager) => {
    await record(manager);
    await manager.query(`UPDATE ${rows}`, [INSTANT]);
    const answers: unknown[] = [];
    for (const knownAt of around) answers.push(await read(manager, knownAt));
    expect(answers).toEqual([before, after, after]);
  })(),
);

/** Facts that are read as they are now: the clock itself stands around the instant. */
it.each([
  ['corridor_membership', '{ corridor(code: "EC1") { provinces(asOf: "2020-12-31") { code } } }'],
  ['programme_membership', '{ provinces(asOf: "2020-12-31", first: 100) { nodes { code } } }'],
  ['cluster_membership', '{ province(code: "TH-90") { clusters(asOf: "2020-12-31") { code } } }'],
])('a row of %s is listed from the instant on at which it is recorded', (table, source) =>
  rolledBack(async (manager) => {
    await manager.query(`UPDATE ${table} SET recorded_at = $1 WHERE ${SONGKHLA}`, [INSTANT]);
    const answers: unknown[] = [];
    for (const now of around) answers.push(await data(manager, source, { now: new Date(now) }));
    expect(answers[0]).not.toEqual(answers[1]);
    expect(answers[1]).toEqual(answers[2]);
  })(),
);

/** A meeting asks with what was on record when its first day began in Bangkok: the very instant at which facts of a day are recorded. */
it.each([
  ['a millisecond before the day', '2020-06-14T16:59:59.999Z', 40],
  ['as the day begins', '2020-06-14T17:00:00.000Z', 40],
  ['a millisecond after', '2020-06-14T17:00:00.001Z', null],
])('a meeting knows what was recorded %s', (_, recordedAt, expected) =>
  rolledBack(async (manager) => {
    await manager.query(
      `INSERT INTO meeting (code, names, body_id, number, starts_on, ends_on, precision)
       SELECT 'CMGF-99', '{"EN": "T"}', id, 99, '2020-06-15', '2020-06-16', 'DAY' FROM body WHERE code = 'CMGF'`,
    );
    await insertReport(manager, await project(manager), { asOf: '2020-06-15', recordedAt, percent: 40 });
    const read = await data(manager, '{ project(code: "T1") { progress(basis: { atMeeting: "CMGF-99" }) { percent } } }');
    expect(read.project.progress.percent).toBe(expected);
  })(),
);
