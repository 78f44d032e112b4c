import type { EntityManager } from 'typeorm';
import { readSeedData } from '../../../seeds/load/data-files';
import { loadSeeds } from '../../../seeds/load/load';
import { stateCost } from '../../../src/commands/projects/state-cost.command';
import { stateSchedule } from '../../../src/commands/projects/state-schedule.command';
import { withdrawProjectFact } from '../../../src/commands/projects/withdraw-project-fact.command';
import { addSource } from '../../../src/commands/provenance/add-source.command';
import { DatePrecision } from '../../../src/domain/vocabularies/mechanism';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { CostExtent, CostKind, ScheduleDayKind } from '../../../src/domain/vocabularies/projects';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertCost, insertProject, link } from '../../support/factories';
import { Dice, within } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { dice, SEED } from '../../support/random';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

const PROJECT = 'T-STATED';
const STATED = { project: PROJECT, expectedVersion: 0, source: null, locator: null, notes: null };
const FIGURE = { amount: '1,000,000', currency: 'THB', kind: CostKind.ESTIMATE, extent: CostExtent.WHOLE, preferred: null };

const planned = (day: string) => ({ day, precision: DatePrecision.DAY, kind: ScheduleDayKind.PLANNED });

/** The secretariat, and a project of Songkhla; each command as if the one before were committed. */
async function secretariat(manager: EntityManager) {
  const id = await insertProject(manager, { code: PROJECT, isSample: false });
  await link(manager, 'project_province', id, 'TH-90');
  const actor = await makeOfficer(manager, 'NESDC', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const { next: run, instant } = commands;
  const [today, tomorrow] = [await commands.day(), await commands.day(1)];
  const cost = (rest: object = {}) => run(stateCost, actor, { ...STATED, ...FIGURE, asOf: today, ...rest });
  const days = (rest: object = {}) =>
    run(stateSchedule, actor, { ...STATED, asOf: today, startsOn: null, endsOn: planned('2030-12-31'), ...rest });
  const withdrawn = (rest: object = {}) =>
    run(withdrawProjectFact, actor, { project: PROJECT, expectedVersion: 1, fact: `${PROJECT}-OC1`, reason: 'why', ...rest });
  return { id, actor, run, instant, today, tomorrow, cost, days, withdrawn };
}

type Secretariat = Awaited<ReturnType<typeof secretariat>>;
const told = (write: (office: Secretariat, manager: EntityManager) => Promise<unknown>, expected: unknown) =>
  rolledBack(async (manager) => {
    expect(await write(await secretariat(manager), manager)).toEqual(expected);
  });
const DONE = { project: PROJECT };

describe('a cost is', () => {
  it(
    'stated, as typed and as read, by the office, and used in totals',
    rolledBack(async (manager) => {
      const { cost, instant, today } = await secretariat(manager);
      expect(await cost({ amount: ' 1.5 ล้านบาท ', currency: null, notes: { TH: 'หมายเหตุ' } })).toEqual(DONE);
      const question = `{ project(code: "${PROJECT}") { version revisions { number kind reason office { code } }
        costs { code amount currency amountAsTyped asOf preferred kind extent note(lang: TH) citation { locator } statedBy { code } }
        progress(basis: { asOf: "${today}" }) { cost(currency: "THB") { amount } } } }`;
      const now = new Date((await instant()).getTime() + 1_000);
      expect(await data(manager, question, { now })).toEqual({
        project: {
          version: 1,
          revisions: [{ number: 1, kind: 'COST', reason: null, office: { code: 'NESDC' } }],
          costs: [
            {
              code: 'T-STATED-OC1',
              amount: '1500000.00',
              currency: 'THB',
              amountAsTyped: '1.5 ล้านบาท',
              asOf: today,
              preferred: true,
              kind: 'ESTIMATE',
              extent: 'WHOLE',
              note: 'หมายเหตุ',
              citation: null,
              statedBy: { code: 'NESDC' },
            },
          ],
          progress: { cost: { amount: '1500000.00' } },
        },
      });
    }),
  );
  it.each([
    ['1,234,567.89', 'THB', '1234567.89 THB'],
    ['๑๐๔ ล้าน', 'THB', '104000000.00 THB'],
    ['RM 141.57 million', null, '141570000.00 MYR'],
    ['0', 'USD', '0.00 USD'],
    ['999999999999999999', 'USD', ['INVALID_AMOUNT']],
    ['-1', 'THB', ['INVALID_AMOUNT']],
    ['about 5 million', 'THB', ['INVALID_AMOUNT']],
    ['-', 'THB', ['INVALID_AMOUNT']],
    ['', 'THB', ['INVALID_AMOUNT']],
    [`1${' '.repeat(99)}`.padEnd(101, '1'), 'THB', ['INVALID_AMOUNT']],
    ['5 million', null, ['CURRENCY_NEEDED']],
    ['5 ล้านบาท', 'MYR', ['TWO_CURRENCIES']],
    ['5 million', 'XXX', ['UNKNOWN_CURRENCY']],
    ['5 million', 'thb', ['UNKNOWN_CURRENCY']],
  ])('of the amount %s in %s', (amount, currency, expected) =>
    rolledBack(async (manager) => {
      const { cost, id } = await secretariat(manager);
      const result = await cost({ amount, currency });
      if (Array.isArray(result)) return expect(result).toEqual(expected);
      const [row] = await manager.query<{ money: string }[]>(
        `SELECT amount || ' ' || currency AS money FROM cost_figure WHERE project_id = $1`,
        [id],
      );
      expect(row!.money).toBe(expected);
    })(),
  );
  it(
    'stated of today',
    told(({ cost, today }) => cost({ asOf: today }), DONE),
  );
  it(
    'not of tomorrow',
    told(({ cost, tomorrow }) => cost({ asOf: tomorrow }), ['AS_OF_IN_FUTURE']),
  );
  it(
    'of the first day of the programme',
    told(({ cost }) => cost({ asOf: '1993-07-20' }), DONE),
  );
  it(
    'not of the day before',
    told(({ cost }) => cost({ asOf: '1993-07-19' }), ['AS_OF_BEFORE_PROGRAMME']),
  );
  it(
    'not stated by who has seen another version',
    told(({ cost }) => cost({ expectedVersion: 1 }), ['STALE']),
  );
  it(
    'not stated of a project that there is not',
    told(({ cost }) => cost({ project: 'P0' }), ['UNKNOWN_PROJECT']),
  );
  it(
    'preferred once a day',
    told(async ({ cost }) => [await cost(), await cost({ expectedVersion: 1 })], [DONE, ['COST_OF_DAY']]),
  );
  it(
    'stated twice a day, once without preference',
    told(async ({ cost }) => [await cost(), await cost({ expectedVersion: 1, preferred: false })], [DONE, DONE]),
  );
  it(
    'of a part, which is not preferred',
    told(({ cost }) => cost({ extent: CostExtent.PART, preferred: true }), ['NOT_WHOLE']),
  );
  it(
    'of what was spent, which goes before no other figure',
    told(
      async ({ cost, id }, manager) => {
        await cost({ kind: CostKind.SPENT });
        await cost({ expectedVersion: 1, extent: CostExtent.LARGER });
        return manager.query('SELECT preferred FROM cost_figure WHERE project_id = $1', [id]);
      },
      [{ preferred: false }, { preferred: false }],
    ),
  );
  it(
    'not from a source that there is not',
    told(({ cost }) => cost({ source: 'X' }), ['UNKNOWN_SOURCE']),
  );
  it(
    'not from a place in no source',
    told(({ cost }) => cost({ locator: 'p. 1' }), ['SOURCE_NEEDED']),
  );
  it(
    'from a place of 300 characters',
    told(({ cost }) => cost({ source: 'MANUAL', locator: 'x'.repeat(300) }), DONE),
  );
  it(
    'not of 301',
    told(({ cost }) => cost({ source: 'MANUAL', locator: 'x'.repeat(301) }), ['TOO_LONG']),
  );
  it(
    'from one citation, however often it is cited',
    told(
      async ({ cost, id }, manager) => {
        await cost({ source: 'manual', locator: 'p. 7777' });
        await cost({ source: 'MANUAL', locator: 'p. 7777', expectedVersion: 1, preferred: false });
        return manager.query('SELECT count(DISTINCT citation_id)::integer AS n FROM cost_figure WHERE project_id = $1', [id]);
      },
      [{ n: 1 }],
    ),
  );
});

describe('days are', () => {
  it(
    'stated, and show by how much they moved',
    rolledBack(async (manager) => {
      const { days, instant, today } = await secretariat(manager);
      await days({ asOf: '2025-01-01', startsOn: planned('2024-01-01') });
      const actual = { day: today, precision: DatePrecision.MONTH, kind: ScheduleDayKind.ACTUAL };
      await days({ expectedVersion: 1, startsOn: actual, endsOn: planned('2031-01-30') });
      const now = new Date((await instant()).getTime() + 1_000);
      const question = `{ project(code: "${PROJECT}") { slippedDays
        schedules { code asOf startsOn startsOnKind startsOnPrecision endsOn endsOnKind statedBy { code } } } }`;
      expect(await data(manager, question, { now })).toEqual({
        project: {
          slippedDays: 30,
          schedules: [
            {
              code: 'T-STATED-OS1',
              asOf: '2025-01-01',
              startsOn: '2024-01-01',
              startsOnKind: 'PLANNED',
              startsOnPrecision: 'DAY',
              endsOn: '2030-12-31',
              endsOnKind: 'PLANNED',
              statedBy: { code: 'NESDC' },
            },
            {
              code: 'T-STATED-OS2',
              asOf: today,
              startsOn: today,
              startsOnKind: 'ACTUAL',
              startsOnPrecision: 'MONTH',
              endsOn: '2031-01-30',
              endsOnKind: 'PLANNED',
              statedBy: { code: 'NESDC' },
            },
          ],
        },
      });
    }),
  );
  it(
    'of one day',
    told(({ days }) => days({ startsOn: planned('2030-12-31') }), DONE),
  );
  it(
    'not over before they begin',
    told(({ days }) => days({ startsOn: planned('2031-01-01') }), ['DAYS_REVERSED']),
  );
  it(
    'not both unknown',
    told(({ days }) => days({ endsOn: null }), ['DAYS_NEEDED']),
  );
  it(
    'not known to nothing',
    told(({ days }) => days({ endsOn: { ...planned('2030-12-31'), precision: DatePrecision.UNKNOWN } }), ['PRECISION_NEEDED']),
  );
  it(
    'past on the day of the statement',
    told(({ days, today }) => days({ endsOn: { ...planned(today), kind: ScheduleDayKind.ACTUAL } }), DONE),
  );
  it(
    'not past on the day after it',
    told(({ days, tomorrow }) => days({ endsOn: { ...planned(tomorrow), kind: ScheduleDayKind.ACTUAL } }), ['NOT_YET']),
  );
  it(
    'not of tomorrow',
    told(({ days, tomorrow }) => days({ asOf: tomorrow }), ['AS_OF_IN_FUTURE']),
  );
});

describe('a fact is', () => {
  it(
    'withdrawn with a reason, and another takes its place',
    told(
      async ({ cost, withdrawn, days }) => [
        await cost(),
        await withdrawn({ reason: ' ' }),
        await withdrawn({ fact: 'T-STATED-OS1' }),
        await withdrawn(),
        await withdrawn({ expectedVersion: 2 }),
        await cost({ expectedVersion: 2 }),
        await days({ expectedVersion: 3 }),
        await withdrawn({ expectedVersion: 4, fact: 't-stated-os1' }),
      ],
      [DONE, ['REASON_NEEDED'], ['UNKNOWN_FACT'], DONE, ['UNKNOWN_FACT'], DONE, DONE, DONE],
    ),
  );
  it(
    'not withdrawn with another project',
    told(
      async ({ cost, run, actor }, manager) => {
        await cost();
        await insertProject(manager, { code: 'T-OTHER', isSample: false });
        return run(withdrawProjectFact, actor, { project: 'T-OTHER', expectedVersion: 0, fact: 'T-STATED-OC1', reason: 'why' });
      },
      ['UNKNOWN_FACT'],
    ),
  );
});

it(
  'after any history of statements, each earlier instant is answered as it was',
  rolledBack(async (manager) => {
    const { id, cost, days, withdrawn, instant } = await secretariat(manager);
    await insertCost(manager, id, { amount: '5', asOf: '2001-01-01', recordedAt: '2001-01-01T00:00:00Z' });
    const drawn = new Dice(dice(82));
    const question = `query ($knownAt: DateTime) { project(code: "${PROJECT}", knownAt: $knownAt) {
      version slippedDays endsOn listedFrom costs { code amount preferred } schedules { code endsOn } revisions { number kind }
      progress(basis: { knownAt: $knownAt }) { cost(currency: "THB") { amount } } } }`;
    const ask = async (knownAt: Date): Promise<string> =>
      JSON.stringify(
        await data(manager, question, { variables: { knownAt: knownAt.toISOString() }, now: new Date(Date.now() + 86_400_000) }),
      );
    const snapshots: { at: Date; answer: string }[] = [];
    const facts: string[] = [];
    let statements = 0;
    for (let version = 0; version < 15; version++) {
      const asOf = `20${10 + drawn.below(10)}-0${1 + drawn.below(9)}-01`;
      const seen = { expectedVersion: version, asOf };
      const kind = drawn.below(3);
      if (kind === 0 && facts.length > 0) {
        const fact = drawn.one(facts)!;
        expect(await withdrawn({ expectedVersion: version, fact })).toEqual(DONE);
        facts.splice(facts.indexOf(fact), 1);
      } else if (kind === 1) {
        expect(await days({ ...seen, endsOn: planned(`203${drawn.below(10)}-06-30`) })).toEqual(DONE);
        facts.push(`T-STATED-OS${++statements}`);
      } else expect(await cost({ ...seen, amount: String(1 + drawn.below(1_000)), preferred: false })).toEqual(DONE);
      const at = await instant();
      snapshots.push({ at, answer: await ask(at) });
      expect({ seed: SEED, version: JSON.parse(snapshots.at(-1)!.answer).project.version }).toEqual({ seed: SEED, version: version + 1 });
    }
    for (const { at, answer } of snapshots) expect({ seed: SEED, at, answer: await ask(at) }).toEqual({ seed: SEED, at, answer });
  }),
);

it(
  'a load of the data files brings nothing back that an office withdrew, and takes nothing that it stated',
  rolledBack(async (manager) => {
    const { actor, run, today } = await secretariat(manager);
    const onRecord = (): Promise<unknown> =>
      manager.query(`
        SELECT code FROM cost_figure WHERE code LIKE 'P03-%' AND withdrawn_at IS NULL
        UNION SELECT code FROM schedule_statement WHERE code LIKE 'P03-%' AND withdrawn_at IS NULL ORDER BY code`);
    const cited = { source: 'P63', locator: 'p. 99' };
    await run(stateCost, actor, { ...STATED, ...FIGURE, ...cited, project: 'P03', asOf: today });
    await run(withdrawProjectFact, actor, { project: 'P03', expectedVersion: 1, fact: 'P03-C1', reason: 'why' });
    const before = await onRecord();
    await loadSeeds(within(manager), structuredClone(readSeedData()));
    expect(await onRecord()).toEqual(before);
    expect(before).toEqual([{ code: 'P03-OC1' }, { code: 'P03-S1' }]);
  }),
);

it(
  'what the files say anew is recorded, also where offices have stated something',
  rolledBack(async (manager) => {
    const { cost } = await secretariat(manager);
    await cost();
    const files = structuredClone(readSeedData());
    const { costs } = files.projects.find(({ code }) => code === 'P03')!;
    costs.push({ ...costs[0]!, code: 'P03-C99', preferred: false });
    await loadSeeds(within(manager), files);
    expect(await manager.query(`SELECT withdrawn_at FROM cost_figure WHERE code = 'P03-C99'`)).toEqual([{ withdrawn_at: null }]);
  }),
);

it(
  'the database itself keeps revisions, and one of each number',
  rolledBack(async (manager) => {
    const { cost } = await secretariat(manager);
    await cost();
    for (const [change, error] of [
      ['UPDATE project_revision SET reason = NULL', /rows are only added/],
      ['DELETE FROM project_revision', /rows are only added/],
      [
        `INSERT INTO project_revision (project_id, number, kind, changed_at, changed_by_id, office_id)
         SELECT project_id, number, kind, now(), changed_by_id, office_id FROM project_revision`,
        /project_revision_project_id_number_key/,
      ],
    ] as const)
      await expectRefused(manager, change, error);
  }),
);

describe('a source is', () => {
  const SOURCE = { titles: { EN: 'A document' }, publisher: 'Somebody', issuedOn: null, url: 'https://example.org/a.pdf' };
  const added = (rest: Readonly<Record<string, unknown>>, expected: unknown) =>
    told(({ run, actor, today, tomorrow }) => {
      const issuedOn = { TODAY: today, TOMORROW: tomorrow }[String(rest['issuedOn'])] ?? null;
      return run(addSource, actor, { ...SOURCE, ...rest, issuedOn });
    }, expected);
  const DONE_SOURCE = { source: 'S1' };
  it('added under S and a number', added({}, DONE_SOURCE));
  it(
    'found by its address',
    told(
      async ({ run, actor }) => [
        await run(addSource, actor, SOURCE),
        await run(addSource, actor, SOURCE),
        await run(addSource, actor, { ...SOURCE, url: 'https://example.org/b.pdf' }),
      ],
      [DONE_SOURCE, ['SOURCE_EXISTS'], { source: 'S2' }],
    ),
  );
  it('not without a title', added({ titles: null }, ['TEXT_NEEDED']));
  it('of 300 characters', added({ titles: { TH: 'x'.repeat(300) } }, DONE_SOURCE));
  it('not of 301', added({ titles: { TH: 'x'.repeat(301) } }, ['TOO_LONG']));
  it('not of a publisher of 301', added({ publisher: 'x'.repeat(301) }, ['TOO_LONG']));
  it('issued today', added({ issuedOn: 'TODAY' }, DONE_SOURCE));
  it('not issued tomorrow', added({ issuedOn: 'TOMORROW' }, ['ISSUED_IN_FUTURE']));
  it.each(['http://example.org/', 'https://a:b@example.org/', 'example.org', '', `https://example.org/${'x'.repeat(2_000)}`])(
    'not at %s',
    (url) => added({ url }, ['NOT_HTTPS'])(),
  );
});
