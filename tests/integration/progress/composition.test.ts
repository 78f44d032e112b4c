import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { rollBack, undone, useDatabase } from '../../support/database';
import { data, errorOf, SECRETARY } from '../../support/execute';
import { changeState, eraseProjects, insertCost, insertProject, insertReport, insertSchedule } from '../../support/factories';
import { insertProgramme, programme } from '../../support/generated-programme';
import { Oracle, type OracleBasis } from '../../support/oracle';
import { dayFromApi, ratesFromApi } from '../../support/oracle-api';

const { dataSource, rolledBack } = useDatabase();

/** The progress of a body that has only the projects of the test. */
async function progress(manager: EntityManager, fields: string, basis = ''): Promise<Record<string, never>> {
  const { body } = await data(manager, `{ body(code: "WG-HRD") { progress${basis && `(basis: { ${basis} })`} { ${fields} } } }`, {
    viewer: SECRETARY,
  });
  return body.progress;
}

const made = (manager: EntityManager, code: string, parent: number | null = null): Promise<number> =>
  insertProject(manager, { code, body: 'WG-HRD', parent });

const KNOWN = 'percent statedPercent bounds { low high } composition { stated finished withoutPercent silent } projectCount';

describe('a percent says of what it is made', () => {
  it(
    'each counted project is one of four, and a dropped one none of them',
    rolledBack(async (manager) => {
      await insertReport(manager, await made(manager, 'T1'), { asOf: '2024-01-01', percent: 40, stage: 'CONSTRUCTION' });
      await insertReport(manager, await made(manager, 'T2'), { asOf: '2024-01-01', stage: 'OPERATIONAL' });
      await insertReport(manager, await made(manager, 'T3'), { asOf: '2024-01-01', stage: 'CONSTRUCTION' });
      await made(manager, 'T4');
      await insertReport(manager, await made(manager, 'T5'), { asOf: '2024-01-01', percent: 90, stage: 'DROPPED' });
      const answer = await progress(
        manager,
        `${KNOWN} percentProjects coverage { withPercent withAnyReport withPercentShare anyReportShare reported rate }
         contributions(first: 10) { nodes { project { code } kind excludedBecause } }`,
      );
      expect(answer).toMatchObject({
        percent: 70,
        statedPercent: 40,
        bounds: { low: 35, high: 85 },
        composition: { stated: 1, finished: 1, withoutPercent: 1, silent: 1 },
        projectCount: 4,
        percentProjects: 2,
        coverage: { withPercent: 2, withAnyReport: 3, withPercentShare: 0.5, anyReportShare: 0.75, reported: 2, rate: 0.5 },
      });
      expect((answer['contributions'] as unknown as { nodes: unknown[] }).nodes).toEqual([
        { project: { code: 'T1' }, kind: 'STATED', excludedBecause: null },
        { project: { code: 'T2' }, kind: 'FINISHED', excludedBecause: null },
        { project: { code: 'T3' }, kind: 'WITHOUT_PERCENT', excludedBecause: 'no percent' },
        { project: { code: 'T4' }, kind: 'SILENT', excludedBecause: 'no report' },
        { project: { code: 'T5' }, kind: 'DROPPED', excludedBecause: 'dropped' },
      ]);
    }),
  );

  it(
    'shares are null where nothing is expected, and so are the bounds',
    rolledBack(async (manager) => {
      expect(await progress(manager, `${KNOWN} coverage { withPercentShare anyReportShare onTimeShare rate onTimeRate }`)).toEqual({
        percent: null,
        statedPercent: null,
        bounds: { low: null, high: null },
        composition: { stated: 0, finished: 0, withoutPercent: 0, silent: 0 },
        projectCount: 0,
        coverage: { withPercentShare: null, anyReportShare: null, onTimeShare: null, rate: 0, onTimeRate: 0 },
      });
    }),
  );

  it(
    'a project without a weight is counted beside the percent, and is in no bound',
    rolledBack(async (manager) => {
      const weighed = await made(manager, 'T1');
      await insertCost(manager, weighed, { amount: '1000', asOf: '2023-01-01' });
      await insertReport(manager, weighed, { asOf: '2024-01-01', percent: 30 });
      await insertReport(manager, await made(manager, 'T2'), { asOf: '2024-01-01', percent: 90 });
      const answer = await progress(
        manager,
        `${KNOWN} percentProjects withoutWeight contributions(first: 10) { nodes { kind } }`,
        'weighting: COST',
      );
      expect(answer).toMatchObject({
        percent: 30,
        bounds: { low: 30, high: 30 },
        composition: { stated: 2 },
        percentProjects: 1,
        withoutWeight: 1,
        contributions: { nodes: [{ kind: 'STATED' }, { kind: 'NO_WEIGHT' }] },
      });
    }),
  );
});

describe('which reports count', () => {
  it(
    'of two reports about one day the certified one counts, and certifiedOnly leaves the published one out',
    rolledBack(async (manager) => {
      const project = await made(manager, 'T1');
      await insertReport(manager, project, { asOf: '2024-01-01', percent: 30, state: 'CERTIFIED' });
      await insertReport(manager, project, { asOf: '2024-01-01', recordedAt: '2024-02-01T00:00:00Z', percent: 60, state: 'PUBLISHED' });
      expect(await progress(manager, 'percent status')).toEqual({ percent: 30, status: 'CERTIFIED' });
      await insertReport(manager, project, { asOf: '2024-01-02', percent: 70, state: 'PUBLISHED' });
      expect(await progress(manager, 'percent status')).toEqual({ percent: 70, status: 'PUBLISHED' });
      expect(await progress(manager, 'percent status', 'certifiedOnly: true')).toEqual({ percent: 30, status: 'CERTIFIED' });
    }),
  );

  it(
    'flags take two reports about one day in the order in which they count',
    rolledBack(async (manager) => {
      const project = await made(manager, 'T1');
      await insertReport(manager, project, { asOf: '2024-01-01', percent: 30, state: 'CERTIFIED' });
      await insertReport(manager, project, { asOf: '2024-01-01', recordedAt: '2024-02-01T00:00:00Z', percent: 60, state: 'PUBLISHED' });
      // The published 60 comes before the certified 30, which is what the project is said to have.
      const { project: flagged } = await data(
        manager,
        '{ project(code: "T1") { progress { percent } flags { kind } reports(first: 9) { nodes { percent flags { kind } } } } }',
      );
      expect(flagged.progress.percent).toBe(30);
      expect(flagged.flags.map(({ kind }: { kind: string }) => kind)).toContain('PERCENT_FELL');
      expect(
        Object.fromEntries(flagged.reports.nodes.map((report: { percent: number; flags: unknown }) => [report.percent, report.flags])),
      ).toEqual({
        30: [{ kind: 'PERCENT_FELL' }],
        60: [],
      });
    }),
  );

  it.each(['DRAFT', 'SUBMITTED', 'VERIFIED', 'REJECTED'])('a correction that is %s hides nothing', (state) =>
    rolledBack(async (manager) => {
      const project = await made(manager, 'T1');
      const corrected = await insertReport(manager, project, { asOf: '2024-01-01', percent: 30, state: 'PUBLISHED' });
      const correction = await insertReport(manager, project, { asOf: '2024-01-01', percent: 20, state, supersedes: corrected });
      expect(await progress(manager, 'percent')).toEqual({ percent: 30 });
      if (state === 'REJECTED') return;
      await changeState(manager, correction, 'CERTIFIED', '2024-06-01T00:00:00Z');
      expect(await progress(manager, 'percent')).toEqual({ percent: 20 });
      expect(await progress(manager, 'percent', 'knownAt: "2024-05-31T23:59:59.999Z"')).toEqual({ percent: 30 });
    })(),
  );

  it(
    'a correction counts on the same basis: a published one hides nothing from certifiedOnly',
    rolledBack(async (manager) => {
      const project = await made(manager, 'T1');
      const corrected = await insertReport(manager, project, { asOf: '2024-01-01', percent: 30, state: 'CERTIFIED' });
      await insertReport(manager, project, { asOf: '2024-01-01', percent: 20, state: 'PUBLISHED', supersedes: corrected });
      expect(await progress(manager, 'percent')).toEqual({ percent: 20 });
      expect(await progress(manager, 'percent', 'certifiedOnly: true')).toEqual({ percent: 30 });
    }),
  );

  it(
    'a report that is handed in is pending until it counts',
    rolledBack(async (manager) => {
      const project = await made(manager, 'T1');
      await insertReport(manager, project, { asOf: '2024-01-01', percent: 30, state: 'SUBMITTED' });
      const pending = async (basis = '') => (await progress(manager, 'composition { silent } coverage { pending }', basis)) as unknown;
      expect(await pending()).toEqual({ composition: { silent: 1 }, coverage: { pending: 1 } });
      expect(await pending('includeProvisional: true')).toEqual({ composition: { silent: 0 }, coverage: { pending: 0 } });
      expect(await pending('asOf: "2023-12-31"')).toEqual({ composition: { silent: 1 }, coverage: { pending: 0 } });
    }),
  );

  it('certifiedOnly and includeProvisional exclude each other', async () =>
    expect(
      await errorOf(
        dataSource().manager,
        '{ body(code: "LS") { progress(basis: { certifiedOnly: true, includeProvisional: true }) { percent } } }',
      ),
    ).toMatchObject({ code: 'CONFLICTING_ARGUMENTS' }));

  it('every seeded report is from a public document', async () => {
    const { body } = await data(
      dataSource().manager,
      '{ body(code: "LS") { all: progress { status } certified: progress(basis: { certifiedOnly: true }) { percent composition { silent } projectCount } } }',
    );
    expect(body.all.status).toBe('PUBLISHED');
    expect(body.certified).toMatchObject({ percent: null, composition: { silent: body.certified.projectCount } });
  });
});

describe('the portfolio', () => {
  /** Ways to speak of a project on 15 June 2020 for the first time. */
  const DAY = '2020-06-15';
  it.each<[string, (manager: EntityManager, project: number) => Promise<unknown>]>([
    [
      'a report',
      (manager, project) => insertReport(manager, project, { asOf: DAY, recordedAt: '2018-01-01T00:00:00Z', state: 'PUBLISHED' }),
    ],
    ['a cost', (manager, project) => insertCost(manager, project, { amount: '1', asOf: DAY })],
    ['a schedule', (manager, project) => insertSchedule(manager, project, { asOf: DAY, startsOn: '2021-01-01' })],
    ['a first day', (manager, project) => insertSchedule(manager, project, { asOf: '2021-01-01', startsOn: DAY })],
    [
      'the publication of a document',
      async (manager, project) => {
        const [{ id }] = await manager.query<[{ id: number }]>(
          `INSERT INTO citation (code, source_id, published_on) SELECT 'T', id, $1 FROM source LIMIT 1 RETURNING id`,
          [DAY],
        );
        await manager.query('INSERT INTO fact_citation (citation_id, position, project_id) VALUES ($1, 0, $2)', [id, project]);
      },
    ],
  ])('begins for a project with %s', (_, speak) =>
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD', recordedAt: '-infinity' });
      const on = async (asOf: string) => (await progress(manager, 'projectCount', `asOf: "${asOf}"`))['projectCount'];
      expect(await on('2026-01-01')).toBe(0);
      await speak(manager, project);
      expect([await on('2020-06-14'), await on(DAY), await on('2020-06-16')]).toEqual([0, 1, 1]);
      const { project: listed } = await data(manager, '{ project(code: "T1") { listedFrom isLeaf } }');
      expect(listed).toEqual({ listedFrom: DAY, isLeaf: true });
    })(),
  );

  it.each(['DRAFT', 'SUBMITTED', 'VERIFIED', 'REJECTED'])('does not begin with a report that is %s', (state) =>
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD', recordedAt: '-infinity' });
      await insertReport(manager, project, { asOf: DAY, state });
      expect(await progress(manager, 'projectCount')).toEqual({ projectCount: 0 });
    })(),
  );

  it(
    'begins as soon as that is on record, and lasts until it is withdrawn',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD', recordedAt: '-infinity' });
      const [recorded, withdrawn] = ['2022-03-01T00:00:00.000Z', '2023-03-01T00:00:00.000Z'];
      const cost = await insertCost(manager, project, { amount: '1', asOf: DAY, recordedAt: recorded });
      await manager.query('UPDATE cost_figure SET withdrawn_at = $1 WHERE id = $2', [withdrawn, cost]);
      const known = async (knownAt: string) => (await progress(manager, 'projectCount', `knownAt: "${knownAt}"`))['projectCount'];
      expect([await known('2022-02-28T23:59:59.999Z'), await known(recorded)]).toEqual([0, 1]);
      expect([await known('2023-02-28T23:59:59.999Z'), await known(withdrawn)]).toEqual([1, 0]);
    }),
  );

  it(
    'a bundle is counted itself until one of its parts is listed, and listed as long as a part is',
    rolledBack(async (manager) => {
      const bundle = await insertProject(manager, { code: 'T1', body: 'WG-HRD', recordedAt: '-infinity' });
      await insertCost(manager, bundle, { amount: '1', asOf: '2019-01-01' });
      const part = await insertProject(manager, { code: 'T1-1', parent: bundle, recordedAt: '-infinity' });
      await insertReport(manager, part, { asOf: DAY, percent: 50, state: 'PUBLISHED' });
      const counted = async (asOf: string) =>
        (await progress(manager, 'contributions(first: 5) { nodes { project { code } } }', `asOf: "${asOf}"`)) as unknown;
      expect(await counted('2018-12-31')).toEqual({ contributions: { nodes: [] } });
      expect(await counted('2020-06-14')).toEqual({ contributions: { nodes: [{ project: { code: 'T1' } }] } });
      expect(await counted(DAY)).toEqual({ contributions: { nodes: [{ project: { code: 'T1-1' } }] } });
    }),
  );

  it('every seeded project is listed by a day of its own documents', async () => {
    const rows = await dataSource().manager.query<unknown[]>(
      'SELECT code FROM project WHERE NOT EXISTS (SELECT FROM project_listing listing WHERE listing.project_id = project.id)',
    );
    expect(rows).toEqual([]);
  });

  it('no percent is told of a day to come, and memberships are', async () => {
    const tomorrow = new Date(Date.now() + 7 * 3_600_000 + 86_400_000).toISOString().slice(0, 10);
    const ask = (field: string) => errorOf(dataSource().manager, `{ body(code: "LS") { ${field} { __typename } } }`);
    expect(await ask(`progress(basis: { asOf: "${tomorrow}" })`)).toMatchObject({ code: 'AS_OF_IN_FUTURE' });
    expect(
      await errorOf(
        dataSource().manager,
        `{ body(code: "LS") { progress { series(from: "2025-01-01", to: "${tomorrow}", every: YEAR) { percent } } } }`,
      ),
    ).toMatchObject({ code: 'AS_OF_IN_FUTURE' });
    const { provinces } = await data(dataSource().manager, `{ provinces(asOf: "${tomorrow}") { totalCount } }`);
    expect(provinces.totalCount).toBe(35);
  });
});

describe('a change of a percent', () => {
  it(
    'is like for like, and what other projects make of it',
    rolledBack(async (manager) => {
      const [moved, joins, leaves] = [await made(manager, 'T1'), await made(manager, 'T2'), await made(manager, 'T3')];
      await insertReport(manager, moved, { asOf: '2023-01-01', percent: 40 });
      await insertReport(manager, moved, { asOf: '2024-01-01', percent: 70 });
      await insertReport(manager, joins, { asOf: '2024-01-01', percent: 10 });
      await insertReport(manager, leaves, { asOf: '2023-01-01', percent: 100 });
      await insertReport(manager, leaves, { asOf: '2024-01-01', stage: 'DROPPED' });
      const answer = await progress(
        manager,
        `comparison(since: "2023-12-31") { then now total likeForLike likeForLikeProjects compositionEffect joined { code } left { code } since sinceKnownAt }
         series(from: "2022-12-31", to: "2024-12-31", every: YEAR) { percent likeForLike composition { stated silent } }`,
      );
      expect(answer['comparison']).toEqual({
        then: 70,
        now: 40,
        total: -30,
        likeForLike: 30,
        likeForLikeProjects: 1,
        compositionEffect: -60,
        joined: [{ code: 'T2' }],
        left: [{ code: 'T3' }],
        since: '2023-12-31',
        sinceKnownAt: '2023-12-31T16:59:59.999Z',
      });
      expect(answer['series']).toEqual([
        { percent: null, likeForLike: null, composition: { stated: 0, silent: 3 } },
        { percent: 70, likeForLike: null, composition: { stated: 2, silent: 1 } },
        { percent: 40, likeForLike: 30, composition: { stated: 2, silent: 0 } },
      ]);
    }),
  );

  it('adds up, whatever the programme, the moments and the weights', async () => {
    await rollBack(dataSource(), async (manager) => {
      await eraseProjects(manager);
      await manager.query(`UPDATE exchange_rate SET recorded_at = '-infinity'`);
      const rates = await ratesFromApi(manager);
      const days = fc.constantFrom('2014-08-20', '2017-11-17', '2021-10-28', '2026-11-22');
      let compared = 0;
      await fc.assert(
        fc.asyncProperty(programme(), days, days, fc.constantFrom('EQUAL' as const, 'COST' as const), async (projects, a, b, weighting) =>
          undone(manager, async () => {
            await insertProgramme(manager, projects);
            const [since, asOf] = [a, b].sort() as [string, string];
            const { bodies } = await data(
              manager,
              `query ($basis: ProgressBasis, $asOf: Date, $since: Date) { bodies(asOf: $asOf) { code progress(basis: $basis) { percent
                 comparison(since: $since) { then now total likeForLike likeForLikeProjects compositionEffect joined { code } left { code } } } } }`,
              { variables: { basis: { asOf, weighting }, asOf, since } },
            );
            const [then, now] = [`${since}T16:59:59.999Z`, new Date().toISOString()].map((known) => new Oracle(projects, rates, known)) as [
              Oracle,
              Oracle,
            ];
            const basis: OracleBasis = { weighting, unreported: 'EXCLUDE' };
            const before = new Set((await dayOf(manager, since)).bodies.map((body) => body.code));
            for (const { code, progress: answer } of bodies) {
              if (!before.has(code)) continue;
              const { comparison } = answer;
              expect(comparison.now).toBe(answer.percent);
              const earlier = then.answer('body', code, await dayOf(manager, since), basis).percent;
              if (earlier === null || comparison.then === null) expect(comparison.then).toBe(earlier);
              else expect(comparison.then).toBeCloseTo(earlier, 8);
              expect(now.answer('body', code, await dayOf(manager, asOf), basis).percent === null).toBe(comparison.now === null);
              if (comparison.total === null || comparison.likeForLike === null) {
                expect(comparison.compositionEffect).toBeNull();
                continue;
              }
              compared++;
              expect(tenths(comparison.total)).toBe(tenths(comparison.now) - tenths(comparison.then));
              expect(tenths(comparison.total)).toBe(tenths(comparison.likeForLike) + tenths(comparison.compositionEffect));
              if (comparison.joined.length === 0 && comparison.left.length === 0 && weighting === 'EQUAL')
                expect(comparison.compositionEffect).toBe(0);
            }
          }),
        ),
        { numRuns: 15 },
      );
      expect(compared).toBeGreaterThan(5);
    });
  });
});

const days = new Map<string, ReturnType<typeof dayFromApi>>();
/** The memberships of a day, read once. */
function dayOf(manager: EntityManager, asOf: string): ReturnType<typeof dayFromApi> {
  const found = days.get(asOf) ?? dayFromApi(manager, asOf);
  days.set(asOf, found);
  return found;
}

/** A percent in units of its tenth decimal: whole numbers add up exactly. */
const tenths = (percent: number): bigint => BigInt(Math.round(percent * 1e10));

describe('money', () => {
  const COST = 'amount counted notPreferred noFigure noRate notSplit notSplitProjects unconverted';

  it(
    'a total covers the same projects in every currency, and says why the others are not in it',
    rolledBack(async (manager) => {
      await insertCost(manager, await made(manager, 'T1'), { amount: '100', currency: 'THB', asOf: '2020-06-15' });
      await insertCost(manager, await made(manager, 'T2'), { amount: '100', currency: 'USD', asOf: '2020-06-15', preferred: false });
      await insertCost(manager, await made(manager, 'T3'), { amount: '100', currency: 'USD', asOf: '2005-03-31' });
      await insertCost(manager, await made(manager, 'T4'), { amount: '100', currency: 'USD' });
      await insertCost(manager, await made(manager, 'T5'), {
        amount: '100',
        currency: 'MYR',
        asOf: '2020-06-15',
        preferred: false,
        extent: 'LARGER',
      });
      await made(manager, 'T6');
      for (const currency of ['USD', 'THB', 'IDR', 'MYR', 'SGD']) {
        const { cost } = (await progress(manager, `cost(currency: "${currency}") { ${COST} }`)) as unknown as { cost: object };
        expect(cost).toMatchObject({
          counted: 2,
          notPreferred: 1,
          noFigure: 2,
          noRate: 2,
          unconverted: 4,
          notSplit: null,
          notSplitProjects: 0,
        });
      }
    }),
  );

  it.each([
    ['2005-03-31', 0],
    ['2005-04-01', 1],
  ])('a figure of %s converts: %s', (asOf, counted) =>
    rolledBack(async (manager) => {
      await insertCost(manager, await made(manager, 'T1'), { amount: '100', currency: 'THB', asOf });
      expect(await progress(manager, 'cost(currency: "SGD") { counted }')).toEqual({ cost: { counted } });
    })(),
  );

  it(
    'what the parts of a bundle do not split is told once, beside the sum',
    rolledBack(async (manager) => {
      const outer = await made(manager, 'T1');
      const inner = await made(manager, 'T1-1', outer);
      const leaf = await made(manager, 'T1-1-1', inner);
      await made(manager, 'T1-2', outer);
      const figures: [number, string][] = [
        [outer, '1000'],
        [inner, '600'],
        [leaf, '150'],
      ];
      for (const [project, amount] of figures) await insertCost(manager, project, { amount, asOf: '2020-06-15' });
      const { cost } = (await progress(manager, `cost { ${COST} }`)) as unknown as { cost: object };
      expect(cost).toMatchObject({ amount: '150.00', counted: 1, noFigure: 1, notSplit: '850.00', notSplitProjects: 1 });
    }),
  );

  it('the seeded totals cover the same projects in every currency, at every level', async () => {
    const currencies = ['USD', 'THB', 'IDR', 'MYR', 'SGD'];
    const { bodies } = await data(
      dataSource().manager,
      `{ bodies { code progress { ${currencies.map((currency) => `${currency}: cost(currency: "${currency}") { counted noFigure noRate notSplitProjects }`).join(' ')} } } }`,
    );
    for (const { progress: costs } of bodies) for (const currency of currencies) expect(costs[currency]).toEqual(costs.USD);
  });
});
