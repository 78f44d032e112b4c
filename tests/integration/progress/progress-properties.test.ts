import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { rollBack, undone, useDatabase } from '../../support/database';
import { exact, sum } from '../../support/decimals';
import { data, SECRETARY } from '../../support/execute';
import { changeState, eraseProjects, insertProject, insertReport, link } from '../../support/factories';
import { insertProgramme, programme } from '../../support/generated-programme';
import type { OracleProject } from '../../support/oracle';

const { dataSource } = useDatabase();

const DAYS = ['2014-08-20', '2017-11-17', '2021-10-28', '2024-06-30'];
const KNOWN = ['2016-01-01T00:00:00Z', '2022-06-30T12:00:00Z', '2026-11-01T00:00:00Z'];

const basis = fc.record({
  asOf: fc.constantFrom(...DAYS),
  knownAt: fc.constantFrom(...KNOWN),
  weighting: fc.constantFrom('EQUAL', 'COST', 'ASSIGNED'),
  unreported: fc.constantFrom('EXCLUDE', 'COUNT_AS_ZERO'),
  counting: fc.constantFrom('DISTINCT', 'ALLOCATED'),
  includeProvisional: fc.boolean(),
});

/** Runs a property over random programmes, each in the place of all projects there are. */
const holdsFor = (
  run: (manager: EntityManager, projects: OracleProject[], chosen: Record<string, unknown>, more: OracleProject[]) => Promise<void>,
  numRuns = 8,
) =>
  rollBack(dataSource(), async (manager) => {
    await eraseProjects(manager);
    await fc.assert(
      fc.asyncProperty(programme(), basis, programme(), (projects, chosen, more) =>
        undone(manager, async () => {
          await insertProgramme(manager, projects);
          await run(manager, projects, chosen, more);
        }),
      ),
      { numRuns },
    );
  });

const FIELDS = `percent projectCount overlapCount totalWeight unallocated plannedPercent variance status
  coverage { expected reported onTime } freshness { newest oldest medianAgeDays staleCount } byStage { stage count } cost { amount counted unconverted }`;
const NODES = `
  provinces(first: 100) { nodes { code progress(basis: $basis) { ${FIELDS} } } }
  clusters(asOf: $asOf) { code progress(basis: $basis) { ${FIELDS} } }
  corridors(asOf: $asOf) { code progress(basis: $basis) { ${FIELDS} } }
  memberStates { code progress(basis: $basis) { ${FIELDS} } }
  bodies(asOf: $asOf) { code progress(basis: $basis) { ${FIELDS} } }
  progressByLevel(basis: $basis) { level progress { ${FIELDS} } }`;

it('parts by province and what is unallocated make up the whole, to the last digit', () =>
  holdsFor(async (manager, projects, chosen) => {
    // Every project is in the whole: bodies reach those in the programme's provinces, and MM is given the rest.
    await manager.query(
      `UPDATE project SET body_id = (SELECT id FROM body WHERE code = 'MM') WHERE body_id IS NULL OR body_id NOT IN (SELECT id FROM body WHERE code IN ('MM', 'CMGF'))`,
    );
    const ask = (counting: string) =>
      data(
        manager,
        `query ($basis: ProgressBasis) {
      whole: body(code: "LS") { progress(basis: $basis) { totalWeight unallocated projectCount } }
      provinces(asOf: "2300-01-01", first: 100) { nodes { progress(basis: $basis) { totalWeight } } }
      corridors(asOf: "2300-01-01") { progress(basis: $basis) { totalWeight unallocated } }
      memberStates { progress(basis: $basis) { totalWeight } provinces(asOf: "2300-01-01", first: 100) { nodes { progress(basis: $basis) { totalWeight } } } }
    }`,
        { viewer: SECRETARY, variables: { basis: { ...chosen, counting } } },
      );
    const [allocated, distinct] = [await ask('ALLOCATED'), await ask('DISTINCT')];
    const weights = (nodes: { progress: { totalWeight: string } }[]) => nodes.map((node) => node.progress.totalWeight);
    expect(sum(weights(allocated.provinces.nodes)) + exact(allocated.whole.progress.unallocated)).toBe(
      exact(distinct.whole.progress.totalWeight),
    );
    expect(distinct.whole.progress.unallocated).toBeNull();
    for (const state of allocated.memberStates) expect(exact(state.progress.totalWeight)).toBe(sum(weights(state.provinces.nodes)));
    for (const corridor of allocated.corridors) expect(corridor.progress.unallocated).toBe('0');
    expect(allocated.whole.progress.projectCount).toBeLessThanOrEqual(projects.length);
  }));

it('parts by corridor in force make up the weight of the projects that have one', () =>
  holdsFor(async (manager, _, chosen) => {
    const variables = {
      basis: { ...chosen, counting: 'ALLOCATED' },
      distinct: { ...chosen, counting: 'DISTINCT', where: { corridor: { isNull: false } } },
      asOf: chosen['asOf'],
    };
    await manager.query(`UPDATE project SET body_id = (SELECT id FROM body WHERE code = 'MM')`);
    const read = await data(
      manager,
      `query ($basis: ProgressBasis, $distinct: ProgressBasis, $asOf: Date) {
      corridors(asOf: $asOf) { progress(basis: $basis) { totalWeight } }
      whole: body(code: "LS") { progress(basis: $distinct) { totalWeight } }
    }`,
      { viewer: SECRETARY, variables },
    );
    expect(sum(read.corridors.map((corridor: { progress: { totalWeight: string } }) => corridor.progress.totalWeight))).toBe(
      exact(read.whole.progress.totalWeight),
    );
  }));

it('the answer for a fixed instant stays what it was, whatever is added later', () =>
  holdsFor(async (manager, projects, chosen, more) => {
    const variables = { basis: chosen, asOf: chosen['asOf'] };
    const ask = () => data(manager, `query ($basis: ProgressBasis, $asOf: Date) { ${NODES} }`, { viewer: SECRETARY, variables });
    const before = await ask();
    await addLater(manager, projects, more);
    expect(await ask()).toEqual(before);
  }));

/** Everything that can be added, recorded after every instant that is asked about: projects, parts, places, costs, corrections, approvals. */
async function addLater(manager: EntityManager, projects: OracleProject[], more: OracleProject[]): Promise<void> {
  const LATER = '2040-01-01T00:00:00Z';
  await insertProgramme(
    manager,
    more.map((made) => ({
      ...made,
      code: `L${made.code}`,
      parent: made.parent === null ? (projects[0]?.code ?? null) : `L${made.parent}`,
      recordedAt: LATER,
      reports: made.reports.map((report) => ({
        ...report,
        recordedAt: LATER,
        states: [{ state: 'CERTIFIED', changedAt: LATER }],
        supersededAt: null,
      })),
    })),
  );
  for (const { code, provinces } of projects) {
    const [{ id }] = await manager.query<[{ id: number }]>('SELECT id FROM project WHERE code = $1', [code]);
    if (!provinces.includes('MY-06')) await link(manager, 'project_province', id, 'MY-06', { recordedAt: LATER });
    await manager.query(
      `INSERT INTO project_sector (project_id, sector_id, inferred) SELECT $1, id, true FROM sector WHERE code = 'IB2022-HRD'`,
      [id],
    );
    await manager.query(
      `INSERT INTO cost_figure (code, project_id, amount, currency, kind, as_of, preferred) VALUES ($1, $2, 5, 'USD', 'SPENT', '2010-01-01', true)`,
      [`L${code}`, id],
    );
    await insertReport(manager, id, { asOf: '2011-06-01', recordedAt: LATER, percent: 1, stage: 'DROPPED' });
    const reports = await manager.query<{ id: number; state: string }[]>(
      `SELECT id, state FROM progress_report WHERE project_id = $1 AND superseded_at IS NULL AND recorded_at < $2`,
      [id, LATER],
    );
    for (const report of reports) await changeState(manager, report.id, report.state === 'CERTIFIED' ? 'REJECTED' : 'CERTIFIED', LATER);
    if (reports[0]) await insertReport(manager, id, { asOf: '2012-01-01', recordedAt: LATER, percent: 2, supersedes: reports[0].id });
  }
  await manager.query(
    `INSERT INTO cluster_membership (cluster_id, scheme, province_id) SELECT c.id, c.scheme, p.id FROM cluster c, province p WHERE c.code = 'TH-CL-GULF' AND p.code = 'MY-03'`,
  );
  await manager.query(
    `INSERT INTO body_reporting (body_id, reports_to_id) SELECT a.id, b.id FROM body a, body b WHERE a.code = 'JBC' AND b.code = 'CMGF'`,
  );
  await manager.query(
    `INSERT INTO exchange_rate (currency, as_of, per_usd, derived) VALUES ('THB', '2012-01-01', 7, false), ('MYR', '2012-01-01', 7, false)`,
  );
}

it('contributions give the percent again, and say of every project left out why', () =>
  holdsFor(async (manager, _, chosen) => {
    const PARTS =
      'contributions(first: 100) { totalCount nodes { project { code } percent weight share excludedBecause report { asOf } } }';
    const read = await data(
      manager,
      `query ($basis: ProgressBasis, $asOf: Date) {
      provinces(first: 100) { nodes { progress(basis: $basis) { percent projectCount totalWeight byStage { stage count } ${PARTS} } } }
      clusters(asOf: $asOf) { progress(basis: $basis) { percent projectCount totalWeight byStage { stage count } ${PARTS} } }
      bodies(asOf: $asOf) { progress(basis: $basis) { percent projectCount totalWeight byStage { stage count } ${PARTS} } }
    }`,
      { viewer: SECRETARY, variables: { basis: chosen, asOf: chosen['asOf'] } },
    );
    for (const { progress } of [...read.provinces.nodes, ...read.clusters, ...read.bodies]) {
      const parts = progress.contributions.nodes as {
        project: { code: string };
        percent: number | null;
        weight: string;
        share: number;
        excludedBecause: string | null;
      }[];
      const reached = progress.byStage.reduce((total: number, { count }: { count: number }) => total + count, 0);
      expect([parts.length, progress.contributions.totalCount]).toEqual([reached, reached]);
      const counted = chosen['unreported'] === 'EXCLUDE' ? parts.filter((part) => part.percent !== null) : parts;
      const weights = counted.reduce((total, part) => total + Number(part.weight), 0);
      const again = weights === 0 ? null : counted.reduce((total, part) => total + Number(part.weight) * (part.percent ?? 0), 0) / weights;
      if (again === null || progress.percent === null) expect(progress.percent).toBe(again);
      else expect(Math.abs(again - progress.percent)).toBeLessThan(1e-9);
      expect(sum(parts.map(({ weight }) => weight))).toBe(exact(progress.totalWeight));
      const inSum = parts.filter((part) => part.excludedBecause === null);
      if (weights > 0) expect(Math.abs(inSum.reduce((total, part) => total + part.share, 0) - 1)).toBeLessThan(1e-9);
      expect(parts.filter((part) => part.excludedBecause === 'dropped').length).toBe(reached - progress.projectCount);
      for (const part of parts) {
        if (part.excludedBecause === null) continue;
        expect(part.share).toBe(0);
        if (['no report', 'no percent'].includes(part.excludedBecause)) expect(part.percent).toBeNull();
        else expect(part.weight).toBe('0');
      }
      expect(parts.map(({ project }) => project.code)).toEqual([...parts.map(({ project }) => project.code)].sort());
    }
  }));

it('a node asked for inside others answers as it does asked for alone', () =>
  holdsFor(async (manager, _, chosen) => {
    const filtered = { ...chosen, where: { or: [{ memberState: { eq: 'TH' } }, { not: { stage: { in: ['COMPLETED', 'IDEA'] } } }] } };
    const variables = { basis: filtered, asOf: chosen['asOf'] };
    const nested = await data(
      manager,
      `query ($basis: ProgressBasis, $asOf: Date) {
      memberStates { clusters(asOf: $asOf) { code progress(basis: $basis) { ${FIELDS} } provinces { code progress(basis: $basis) { ${FIELDS} } } } }
    }`,
      { viewer: SECRETARY, variables },
    );
    for (const cluster of nested.memberStates.flatMap((state: { clusters: object[] }) => state.clusters)) {
      const alone = await data(
        manager,
        `query ($basis: ProgressBasis) { cluster(code: "${cluster.code}") { progress(basis: $basis) { ${FIELDS} } } }`,
        { viewer: SECRETARY, variables: { basis: filtered } },
      );
      expect(cluster.progress).toEqual(alone.cluster.progress);
      const [province] = cluster.provinces;
      const own = await data(
        manager,
        `query ($basis: ProgressBasis) { province(code: "${province.code}") { progress(basis: $basis) { ${FIELDS} } } }`,
        { viewer: SECRETARY, variables: { basis: filtered } },
      );
      expect(province.progress).toEqual(own.province.progress);
    }
  }, 6));

it('the points of a series are what single asks answer, and null before the first report', () =>
  holdsFor(async (manager, _, { asOf: _asOf, ...rest }) => {
    const from = '2013-02-11';
    const read = await data(
      manager,
      `query ($basis: ProgressBasis) {
      body(code: "MM") { progress(basis: $basis) { series(from: "${from}", to: "2019-05-05", every: HALF_YEAR) { date percent projectCount coverage { expected reported onTime onTimeRate } } } }
      cluster(code: "TH-CL-GULF") { progress(basis: $basis) { series(from: "${from}", to: "2019-05-05", every: HALF_YEAR) { date percent projectCount coverage { expected reported onTime onTimeRate } } } }
    }`,
      { viewer: SECRETARY, variables: { basis: rest } },
    );
    expect(read.body.progress.series.map((point: { date: string }) => point.date)).toEqual([
      '2013-06-30',
      '2013-12-31',
      '2014-06-30',
      '2014-12-31',
      '2015-06-30',
      '2015-12-31',
      '2016-06-30',
      '2016-12-31',
      '2017-06-30',
      '2017-12-31',
      '2018-06-30',
      '2018-12-31',
      '2019-05-05',
    ]);
    for (const [node, series] of [
      ['body(code: "MM")', read.body.progress.series],
      ['cluster(code: "TH-CL-GULF")', read.cluster.progress.series],
    ] as const) {
      for (const { date, ...point } of [series[0], series[8], series[12]]) {
        const alone = await data(
          manager,
          `query ($basis: ProgressBasis) { node: ${node} { progress(basis: $basis) { percent projectCount coverage { expected reported onTime onTimeRate } } } }`,
          { viewer: SECRETARY, variables: { basis: { ...rest, asOf: date } } },
        );
        expect(point).toEqual(alone.node.progress);
      }
    }
  }, 6));

it('what reaches a node by two ways is counted once and said to overlap', () =>
  rollBack(dataSource(), async (manager) => {
    await eraseProjects(manager);
    const project = await insertProject(manager, { code: 'T1', body: 'WG-TOURISM' });
    await link(manager, 'project_province', project, 'TH-80');
    await link(manager, 'project_province', project, 'TH-84');
    const read = await data(
      manager,
      `{
    province(code: "TH-80") { progress { projectCount overlapCount } } cluster(code: "TH-CL-GULF") { progress { projectCount overlapCount } }
    memberState(code: "TH") { progress { projectCount overlapCount } } wg: body(code: "WG-TOURISM") { progress { projectCount overlapCount } }
    som: body(code: "SOM") { progress { projectCount overlapCount } } cmgf: body(code: "CMGF") { progress { projectCount overlapCount } }
    mm: body(code: "MM") { progress { projectCount overlapCount } } ls: body(code: "LS") { progress { projectCount overlapCount } }
  }`,
    );
    const nodes = Object.entries(read as Record<string, { progress: { overlapCount: number } }>);
    expect(Object.fromEntries(nodes.map(([node, { progress }]) => [node, progress.overlapCount]))).toEqual({
      province: 0,
      cluster: 1,
      memberState: 1,
      wg: 0,
      som: 0,
      cmgf: 1,
      mm: 1,
      ls: 0,
    });
  }));
