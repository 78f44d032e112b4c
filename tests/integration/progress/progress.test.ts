import type { EntityManager } from 'typeorm';
import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';
import { insertProject, insertReport, link } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

const NODES = '{ progress { percent projectCount coverage { expected reported rate } byStage { stage count } } }';

/** The levels to which no working group and no area reports. */
const WITHOUT_GROUPS = ['STRATEGIC_PLANNING_MEETING', 'BUSINESS_COUNCIL'];

describe('a project of two provinces in one cluster', () => {
  const counts = (manager: EntityManager) =>
    data(
      manager,
      `{
      cluster(code: "TH-CL-GULF") { progress { projectCount } projects { totalCount } }
      memberState(code: "TH") { progress { projectCount } projects { totalCount } }
      cmgf: body(code: "CMGF") { progress { projectCount } projects { totalCount } }
      mm: body(code: "MM") { progress { projectCount } projects { totalCount } }
      ls: body(code: "LS") { progress { projectCount } projects { totalCount } }
      progressByLevel { level progress { projectCount } }
    }`,
    );

  it(
    'counts once in the cluster, the country, CMGF, MM and LS, and in every level',
    rolledBack(async (manager) => {
      const before = await counts(manager);
      const project = await insertProject(manager, { code: 'T1', body: 'WG-TOURISM' });
      await link(manager, 'project_province', project, 'TH-80');
      await link(manager, 'project_province', project, 'TH-84');
      const after = await counts(manager);
      for (const node of ['cluster', 'memberState', 'cmgf', 'mm', 'ls']) {
        expect([node, after[node].progress.projectCount]).toEqual([node, before[node].progress.projectCount + 1]);
        expect([node, after[node].projects.totalCount]).toEqual([node, before[node].projects.totalCount + 1]);
      }
      const byLevel = (all: typeof before) =>
        Object.fromEntries(
          all.progressByLevel.map((row: { level: string; progress: { projectCount: number } }) => [row.level, row.progress.projectCount]),
        );
      expect(byLevel(after)).toEqual(
        Object.fromEntries(
          Object.entries(byLevel(before)).map(([level, n]) => [level, WITHOUT_GROUPS.includes(level) ? n : (n as number) + 1]),
        ),
      );
    }),
  );
});

describe('the rules of a percent', () => {
  const percentOf = async (manager: EntityManager, basis = '') =>
    (
      await data(
        manager,
        `{ workingGroup(code: "WG-HRD") { progress${basis} { percent projectCount coverage { reported rate } byStage { stage count } } } }`,
      )
    ).workingGroup.progress;

  it(
    'is null, never zero, where nothing was reported, and says so in the coverage',
    rolledBack(async (manager) => {
      await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      expect(await percentOf(manager)).toEqual({
        percent: null,
        projectCount: 1,
        coverage: { reported: 0, rate: 0 },
        byStage: [{ stage: null, count: 1 }],
      });
      expect((await percentOf(manager, '(basis: { unreported: COUNT_AS_ZERO })')).percent).toBe(0);
    }),
  );

  it(
    'leaves out a project without a percent, or counts it as zero where that is wanted',
    rolledBack(async (manager) => {
      await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      await insertReport(manager, await insertProject(manager, { code: 'T2', body: 'WG-HRD' }), { asOf: '2020-01-01', percent: 50 });
      expect(await percentOf(manager)).toMatchObject({ percent: 50, projectCount: 2 });
      expect(await percentOf(manager, '(basis: { unreported: COUNT_AS_ZERO })')).toMatchObject({ percent: 25, projectCount: 2 });
    }),
  );

  it(
    'is null where no project is reached',
    rolledBack(async (manager) => {
      expect(await percentOf(manager)).toEqual({ percent: null, projectCount: 0, coverage: { reported: 0, rate: 0 }, byStage: [] });
      expect((await percentOf(manager, '(basis: { unreported: COUNT_AS_ZERO })')).percent).toBeNull();
    }),
  );

  it(
    'keeps an earlier percent when a later report gives none, and takes 100 for what is built',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      await insertReport(manager, project, { asOf: '2020-01-01', percent: 40, stage: 'CONSTRUCTION' });
      await insertReport(manager, project, { asOf: '2020-06-01' });
      expect(await percentOf(manager)).toMatchObject({ percent: 40, byStage: [{ stage: 'CONSTRUCTION', count: 1 }] });
      await insertReport(manager, project, { asOf: '2021-01-01', stage: 'COMPLETED' });
      expect(await percentOf(manager)).toMatchObject({ percent: 100, byStage: [{ stage: 'COMPLETED', count: 1 }] });
      await insertReport(manager, project, { asOf: '2022-01-01', percent: 90, stage: 'CONSTRUCTION' });
      expect(await percentOf(manager)).toMatchObject({ percent: 90 });
      expect(await percentOf(manager, '(basis: { asOf: "2021-12-31" })')).toMatchObject({ percent: 100 });
      expect(await percentOf(manager, '(basis: { asOf: "2019-12-31" })')).toMatchObject({
        percent: null,
        byStage: [{ stage: null, count: 1 }],
      });
    }),
  );

  it(
    'does not know what was recorded after now',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      await insertReport(manager, project, { asOf: '2020-01-01', percent: 40, recordedAt: '2999-01-01T00:00:00Z' });
      expect((await percentOf(manager)).percent).toBeNull();
    }),
  );

  it(
    'leaves the dropped out from the day of the report, except in the stages',
    rolledBack(async (manager) => {
      const [kept, dropped] = [
        await insertProject(manager, { code: 'T1', body: 'WG-HRD' }),
        await insertProject(manager, { code: 'T2', body: 'WG-HRD' }),
      ];
      await insertReport(manager, kept, { asOf: '2020-01-01', percent: 50 });
      await insertReport(manager, dropped, { asOf: '2020-01-01', percent: 10 });
      await insertReport(manager, dropped, { asOf: '2021-01-01', stage: 'DROPPED' });
      expect(await percentOf(manager, '(basis: { asOf: "2020-12-31" })')).toMatchObject({ percent: 30, projectCount: 2 });
      expect(await percentOf(manager, '(basis: { asOf: "2021-01-01" })')).toEqual({
        percent: 50,
        projectCount: 1,
        coverage: { reported: 1, rate: 1 },
        byStage: [
          { stage: 'DROPPED', count: 1 },
          { stage: null, count: 1 },
        ],
      });
    }),
  );

  it(
    'counts a project through its parts, which inherit the group but not the provinces',
    rolledBack(async (manager) => {
      const parent = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      const [first, second] = [
        await insertProject(manager, { code: 'T1-1', parent }),
        await insertProject(manager, { code: 'T1-2', parent }),
      ];
      await link(manager, 'project_province', parent, 'TH-81');
      await insertReport(manager, parent, { asOf: '2020-01-01', percent: 99 });
      await insertReport(manager, first, { asOf: '2020-01-01', percent: 20 });
      await insertReport(manager, second, { asOf: '2020-01-01', percent: 40 });
      expect(await percentOf(manager)).toMatchObject({ percent: 30, projectCount: 2 });
      const { province, project } = await data(
        manager,
        `{ province(code: "TH-81") ${NODES} project(code: "T1") { progress { percent projectCount } projects { nodes { code } } } }`,
      );
      expect(province.progress.projectCount).toBe(0);
      expect(project).toEqual({ progress: { percent: 30, projectCount: 2 }, projects: { nodes: [{ code: 'T1-1' }, { code: 'T1-2' }] } });
    }),
  );

  it(
    'counts a part that states its own group there, and not where its whole would be',
    rolledBack(async (manager) => {
      const parent = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      const part = await insertProject(manager, { code: 'T1-1', parent, body: 'WG-TOURISM' });
      await insertProject(manager, { code: 'T1-1-1', parent: part });
      expect(await percentOf(manager)).toMatchObject({ projectCount: 0 });
      const { workingGroup } = await data(
        manager,
        '{ workingGroup(code: "WG-TOURISM") { progress(basis: { where: { code: { in: ["T1", "T1-1", "T1-1-1"] } } }) { projectCount } } }',
      );
      expect(workingGroup.progress).toEqual({ projectCount: 1 });
    }),
  );

  it(
    'weighs by cost in dollars on the day and by the weight the group gave',
    rolledBack(async (manager) => {
      const [small, large] = [
        await insertProject(manager, { code: 'T1', body: 'WG-HRD', assignedWeight: '1' }),
        await insertProject(manager, { code: 'T2', body: 'WG-HRD', assignedWeight: '4' }),
      ];
      await insertReport(manager, small, { asOf: '2020-01-01', percent: 0 });
      await insertReport(manager, large, { asOf: '2020-01-01', percent: 50 });
      const cost = (project: number, code: string, amount: string, currency: string, asOf: string) =>
        manager.query(
          `INSERT INTO cost_figure (code, project_id, amount, currency, kind, as_of, preferred) VALUES ($1, $2, $3, $4, 'ESTIMATE', $5, true)`,
          [code, project, amount, currency, asOf],
        );
      await manager.query(
        `INSERT INTO exchange_rate (currency, as_of, per_usd, derived) VALUES ('XTS', '2019-01-01', 10, false), ('XTS', '2021-01-01', 1, false)`,
      );
      await cost(small, 'T1-C1', '1000', 'USD', '2019-06-01');
      await cost(large, 'T2-C1', '30000', 'XTS', '2020-06-01');
      expect((await percentOf(manager, '(basis: { weighting: COST })')).percent).toBe(37.5);
      expect((await percentOf(manager, '(basis: { weighting: COST, asOf: "2020-05-31" })')).percent).toBe(0);
      expect((await percentOf(manager, '(basis: { weighting: ASSIGNED })')).percent).toBe(40);
    }),
  );
});

describe('statements', () => {
  it('are one for the progress of all provinces, however many, beside the one that lists them', async () => {
    const few = await ask(dataSource().manager, '{ provinces(first: 2) { nodes { code progress { percent } } } }');
    const many = await ask(dataSource().manager, '{ provinces(first: 100) { nodes { code progress { percent } } } }');
    expect([few.statements, many.statements]).toEqual([2, 2]);
  });

  it('are one for the progress of the whole body graph, beside one for the bodies and one for each direction of arrows', async () => {
    const { statements, result } = await ask(
      dataSource().manager,
      `{
      bodies { code reportsTo { code } receivesFrom { code } progress { percent projectCount coverage { rate } byStage { count } } }
    }`,
    );
    expect(result.errors).toBeUndefined();
    expect(statements).toBe(4);
  });

  it('are three for the table of levels', async () => {
    expect((await ask(dataSource().manager, '{ progressByLevel { level bodies { code } progress { percent } } }')).statements).toBe(3);
  });
});
