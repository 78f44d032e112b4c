import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertProject, insertReport } from '../../support/factories';
import { conditionsIn, type Filter, type FilteredProject, filters, matches } from '../../support/filter-oracle';
import { Oracle } from '../../support/oracle';
import { dayFromApi, projectsFromApi, ratesFromApi } from '../../support/oracle-api';

const { dataSource, rolledBack } = useDatabase();

const codes = (things: { code: string }[]): string[] => things.map(({ code }) => code);

/** Projects to roll up, where the published ones are too plain to tell a sum from one of its parts: a whole with parts that differ, and projects that were dropped. */
const MADE: [code: string, part: string | null, percent: number | null, stage: string | null, cost: string | null][] = [
  ['X1', null, null, null, null],
  ['X1-1', 'X1', 40, 'CONSTRUCTION', '100.10'],
  ['X1-2', 'X1', 80, 'CONSTRUCTION', '250.25'],
  ['X1-3', 'X1', 12, 'DROPPED', '7'],
  ['X2', null, 55, 'DROPPED', '5'],
  ['X3', null, null, null, null],
  ['X3-1', 'X3', null, null, null],
  ['X4', null, null, 'IDEA', null],
];

/** The day on which the made projects come into the portfolio: the default of `insertProject`. */
const SINCE = '1993-07-20';

async function insertMade(manager: EntityManager): Promise<void> {
  const ids = new Map<string, number>();
  for (const [code, whole, percent, stage, cost] of MADE) {
    const id = await insertProject(manager, {
      code,
      parent: whole === null ? null : ids.get(whole)!,
      body: whole === null ? 'WG-TOURISM' : null,
    });
    ids.set(code, id);
    if (stage !== null) await insertReport(manager, id, { asOf: '2020-06-30', percent, stage });
    if (cost === null) continue;
    await manager.query(
      `INSERT INTO cost_figure (code, project_id, amount, currency, kind, as_of, preferred, recorded_at) VALUES ($1, $2, $3, 'USD', 'ESTIMATE', '2020-01-01', true, '-infinity')`,
      [code, id, cost],
    );
  }
}

/** Every project as it is on a day. */
async function projectsOn(manager: EntityManager, asOf: string): Promise<FilteredProject[]> {
  const { projects, clusters } = await data(
    manager,
    `query ($asOf: Date) {
    projects(first: 100) { nodes {
      code names { value } aliases stage(asOf: $asOf) crossBorder isSample schedules { startsOn endsOn } responsible { organisation { code } }
      memberStates { code } provinces { code } corridors(asOf: $asOf) { code } sectors { code } workingGroup { code } parent { code } flags(basis: { asOf: $asOf }) { kind }
    } }
    clusters(asOf: $asOf) { code provinces { code } }
  }`,
    { variables: { asOf } },
  );
  const isMade = (code: string): boolean => MADE.some(([made]) => made === code);
  const read = (await projectsFromApi(manager)).map((project) => (isMade(project.code) ? { ...project, spokenOf: [SINCE] } : project));
  const day = await dayFromApi(manager, asOf);
  const oracle = new Oracle(read, await ratesFromApi(manager), new Date().toISOString());
  const groups = day.bodies.filter(({ level }) => level === 'WORKING_GROUP');
  return projects.nodes.map(
    ({
      names,
      aliases,
      memberStates,
      provinces,
      corridors,
      sectors,
      workingGroup,
      schedules,
      responsible,
      parent,
      flags,
      ...rest
    }: ApiProject): FilteredProject => {
      const province = codes(provinces);
      return {
        ...rest,
        startsOn: schedules.at(-1)?.startsOn ?? null,
        endsOn: schedules.at(-1)?.endsOn ?? null,
        responsible: responsible.map(({ organisation }) => organisation.code),
        texts: [...names.map(({ value }) => value), ...aliases],
        memberState: codes(memberStates),
        province,
        cluster: codes(
          clusters.filter((cluster: { provinces: Coded[] }) => codes(cluster.provinces).some((code) => province.includes(code))),
        ),
        corridor: codes(corridors),
        sector: codes(sectors),
        workingGroup: workingGroup === null ? [] : [workingGroup.code],
        workingGroupsAbove: [
          ...new Set([
            ...(workingGroup === null ? [] : [workingGroup.code]),
            ...codes(
              groups.filter(({ code }) =>
                oracle.reaches(
                  'workingGroup',
                  code,
                  read.find((project) => project.code === rest.code)!,
                  day,
                ),
              ),
            ),
          ]),
        ],
        percent: oracle.answer('project', rest.code, day, { weighting: 'EQUAL', unreported: 'EXCLUDE' }).percent,
        costUsd: oracle.costUsd(rest.code, day),
        hasReports: oracle.hasReports(rest.code, day),
        composition: oracle.kindOf(rest.code, day),
        isLeaf: oracle.isLeaf(rest.code, day),
        parent: parent?.code ?? null,
        lastReport: oracle.lastReport(rest.code, day),
        flags: flags.map(({ kind }) => kind),
      };
    },
  );
}

interface Coded {
  code: string;
}

interface ApiLeaf extends Coded {
  progress: { percent: number | null };
}

interface ApiProject extends Pick<FilteredProject, 'code' | 'stage' | 'crossBorder' | 'isSample'> {
  schedules: { startsOn: string | null; endsOn: string | null }[];
  responsible: { organisation: Coded }[];
  names: { value: string }[];
  aliases: string[];
  memberStates: Coded[];
  provinces: Coded[];
  corridors: Coded[];
  sectors: Coded[];
  workingGroup: Coded | null;
  parent: Coded | null;
  flags: { kind: string }[];
}

const QUERY = `query ($where: ProjectFilter, $groupBy: [ProjectDimension!]!, $asOf: Date, $nested: Boolean!) {
  projects(where: $where, first: 100) { totalCount nodes { code } }
  clusters(asOf: $asOf) { code
    progress(basis: { where: $where, asOf: $asOf }) { percent byStage { stage count } }
    projects(where: $where, first: 100) @include(if: $nested) { totalCount nodes { code } } }
  projectStatistics(where: $where, groupBy: $groupBy, basis: { asOf: $asOf }) {
    total { projectCount progress { percent } } groups { keys { code } measures { projectCount progress { percent byStage { stage count } } } } }
}`;

/** The values by which a project is grouped; none = it has no value. */
const VALUES: Record<string, (project: FilteredProject) => string[]> = {
  STAGE: ({ stage }) => (stage === null ? [] : [stage]),
  CROSS_BORDER: ({ crossBorder }) => [String(crossBorder)],
  MEMBER_STATE: ({ memberState }) => memberState,
  PROVINCE: ({ province }) => province,
  CLUSTER: ({ cluster }) => cluster,
  CORRIDOR: ({ corridor }) => corridor,
  SECTOR: ({ sector }) => sector,
  WORKING_GROUP: ({ workingGroupsAbove }) => workingGroupsAbove,
  START_YEAR: ({ startsOn }) => (startsOn === null ? [] : [startsOn.slice(0, 4)]),
  END_YEAR: ({ endsOn }) => (endsOn === null ? [] : [endsOn.slice(0, 4)]),
  THAI_FISCAL_YEAR: ({ startsOn }) =>
    startsOn === null ? [] : [String(Number(startsOn.slice(0, 4)) + (startsOn.slice(5) >= '10-01' ? 544 : 543))],
};

type Leaf = FilteredProject & { percent: number | null };

/** The mean of the percents that there are, dropped projects aside, to nine digits. */
function meanOf(projects: Leaf[]): string | null {
  const percents = projects.filter(({ stage, percent }) => stage !== 'DROPPED' && percent !== null).map(({ percent }) => percent!);
  return percents.length === 0 ? null : rounded(percents.reduce((sum, percent) => sum + percent, 0) / percents.length);
}
const rounded = (percent: number | null): string | null => (percent === null ? null : percent.toFixed(8));
const counted = (projects: Leaf[]): number => projects.filter(({ stage }) => stage !== 'DROPPED').length;
const sizeOf = (byStage: { count: number }[]): number => byStage.reduce((sum, { count }) => sum + count, 0);

/** The groups of projects by the dimensions: a project is in each combination of its values, or of having none. */
function grouped(projects: Leaf[], groupBy: string[]): Map<string, Leaf[]> {
  const groups = new Map<string, Leaf[]>();
  for (const project of projects) {
    const keys = groupBy.reduce<(string | null)[][]>(
      (begun, dimension) => {
        const values = VALUES[dimension]!(project);
        return begun.flatMap((key) => (values.length > 0 ? values : [null]).map((value) => [...key, value]));
      },
      [[]],
    );
    for (const key of keys) groups.set(JSON.stringify(key), [...(groups.get(JSON.stringify(key)) ?? []), project]);
  }
  return groups;
}

interface Group {
  keys: Coded[];
  measures: { projectCount: number; progress: { percent: number | null; byStage: { count: number }[] } };
}

it(
  'lists, totals, statistics and roll-ups take the projects that a plain reading of the filter takes',
  rolledBack(async (manager) => {
    await insertMade(manager);
    const asOf = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
    const projects = await projectsOn(manager, asOf);
    const more = await data(
      manager,
      'query ($asOf: Date) { projects(first: 100) { nodes { code parts { code } progress(basis: { asOf: $asOf }) { percent } } } }',
      { variables: { asOf } },
    );
    const percents = new Map<string, number | null>(
      more.projects.nodes
        .filter((node: { parts: [] }) => node.parts.length === 0)
        .map((node: ApiLeaf) => [node.code, node.progress.percent]),
    );
    const leavesOf = (of: FilteredProject[]): Leaf[] =>
      of.filter(({ code }) => percents.has(code)).map((project) => ({ ...project, percent: percents.get(project.code)! }));
    const dimensions = fc.uniqueArray(fc.constantFrom(...Object.keys(VALUES)), { minLength: 1, maxLength: 2 });
    let [taken, groups] = [0, 0];
    const asked = new Set<string>();
    await fc.assert(
      fc.asyncProperty(filters(projects), dimensions, fc.integer({ min: 0, max: 3 }), async (where: Filter, groupBy, nested) => {
        const expected = projects.filter((project) => matches(where, project));
        const leaves = leavesOf(expected);
        taken += expected.length;
        for (const condition of conditionsIn(where)) asked.add(condition);
        // Lists nested in nodes cost most and say least that the others do not: they are asked for with one filter in four.
        const read = await data(manager, QUERY, { variables: { where, groupBy, asOf, nested: nested === 0 } });
        expect(codes(read.projects.nodes)).toEqual(codes(expected));
        expect(read.projects.totalCount).toBe(expected.length);
        for (const cluster of read.clusters) {
          const reached = leaves.filter((project) => project.cluster.includes(cluster.code));
          expect([sizeOf(cluster.progress.byStage), rounded(cluster.progress.percent)]).toEqual([reached.length, meanOf(reached)]);
          if (cluster.projects)
            expect([codes(cluster.projects.nodes), cluster.projects.totalCount]).toEqual([codes(reached), reached.length]);
        }
        const { total, groups: answered } = read.projectStatistics;
        expect([total.projectCount, rounded(total.progress.percent)]).toEqual([counted(leaves), meanOf(leaves)]);
        const inGroups = grouped(leaves, groupBy);
        groups += inGroups.size;
        expect(answered).toHaveLength(inGroups.size);
        for (const {
          keys,
          measures: { projectCount, progress },
        } of answered as Group[]) {
          const group = inGroups.get(JSON.stringify(codes(keys)))!;
          expect([keys, projectCount, sizeOf(progress.byStage), rounded(progress.percent)]).toEqual([
            keys,
            counted(group),
            group.length,
            meanOf(group),
          ]);
        }
      }),
      // Every condition has been asked for after 130 of them; the seed of another day tries others.
      { numRuns: 300 },
    );
    expect(Math.min(taken, groups)).toBeGreaterThan(300);
    // Four operators on each code and on the stage, two on names, flags and the composition, six on each day, five on each number, and four
    // conditions without one.
    expect(asked.size).toBe(4 * 10 + 2 * 3 + 6 * 3 + 5 * 2 + 4);
  }),
  600_000,
);

describe('the plain cases', () => {
  const listed = async (where: string) =>
    codes((await data(dataSource().manager, `{ projects(first: 100, where: ${where}) { nodes { code } } }`)).projects.nodes);

  it.each([
    ['{ code: { in: ["P24", "p01"] } }', ['P01', 'P24']],
    ['{ name: { contains: "ecrl" } }', ['P24']],
    ['{ name: { startsWith: "east coast" } }', ['P24', 'P25']],
    ['{ and: [{ province: { eq: "TH-96" } }, { memberState: { eq: "MY" } }] }', ['P10', 'P11']],
    ['{ code: { eq: "P24" }, or: [] }', []],
    ['{ code: { in: ["P05", "P24"] }, stage: { notIn: [] } }', ['P24']],
    ['{ code: { eq: "P24" }, and: [] }', ['P24']],
    ['{ code: { eq: "P24" }, not: { endsOn: { lt: "2000-01-01" } } }', ['P24']],
    ['{ code: { eq: "P25" }, not: { endsOn: { lt: "2000-01-01" } } }', ['P25']],
    ['{ code: { eq: "P24" }, endsOn: { lte: "2027-12-31" } }', ['P24']],
    ['{ code: { eq: "P24" }, endsOn: { lt: "2027-12-31" } }', []],
    ['{ code: { eq: "P24" }, endsOn: { gte: "2027-12-31" } }', ['P24']],
    ['{ code: { eq: "P24" }, endsOn: { gt: "2027-12-31" } }', []],
    ['{ code: { eq: "P24" }, endsOn: { eq: "2027-12-31" } }', ['P24']],
  ])('%s', async (where, expected) => expect(await listed(where)).toEqual(expected));

  it('of a to-many code: notIn asks for one that is not among them, not … in for none among them', async () => {
    const some = await listed('{ province: { notIn: ["TH-96"] } }');
    const none = await listed('{ not: { province: { in: ["TH-96"] } } }');
    expect(some).toContain('P10');
    expect(none).not.toContain('P10');
    expect(none).toContain('P14');
    expect(some).not.toContain('P14');
  });
});
