import fc from 'fast-check';
import { useDatabase } from '../support/database';
import { data } from '../support/execute';
import { type FilteredProject, type Filter, filters, matches } from '../support/filter-oracle';

const { dataSource } = useDatabase();

const codes = (things: { code: string }[]): string[] => things.map(({ code }) => code);

/** Every project as it is on a day. */
async function projectsOn(asOf: string): Promise<FilteredProject[]> {
  const { projects, clusters } = await data(dataSource().manager, `query ($asOf: Date) {
    projects(first: 100) { nodes {
      code names { value } aliases stage(asOf: $asOf) startsOn endsOn crossBorder isSample
      memberStates { code } provinces { code } corridors(asOf: $asOf) { code } sectors { code } workingGroup { code }
    } }
    clusters(asOf: $asOf) { code provinces { code } }
  }`, { variables: { asOf } });
  return projects.nodes.map(({ names, aliases, memberStates, provinces, corridors, sectors, workingGroup, ...rest }: ApiProject): FilteredProject => {
    const province = codes(provinces);
    return {
      ...rest,
      texts: [...names.map(({ value }) => value), ...aliases],
      memberState: codes(memberStates),
      province,
      cluster: codes(clusters.filter((cluster: { provinces: Coded[] }) => codes(cluster.provinces).some((code) => province.includes(code)))),
      corridor: codes(corridors),
      sector: codes(sectors),
      workingGroup: workingGroup === null ? [] : [workingGroup.code],
    };
  });
}

interface Coded {
  code: string;
}

interface ApiProject extends Pick<FilteredProject, 'code' | 'stage' | 'startsOn' | 'endsOn' | 'crossBorder' | 'isSample'> {
  names: { value: string }[];
  aliases: string[];
  memberStates: Coded[];
  provinces: Coded[];
  corridors: Coded[];
  sectors: Coded[];
  workingGroup: Coded | null;
}

const QUERY = `query ($where: ProjectFilter, $basis: ProgressBasis, $asOf: Date) {
  projects(where: $where, first: 100) { totalCount nodes { code } }
  clusters(asOf: $asOf) { code progress(basis: $basis) { byStage { count } } projects(where: $where, first: 100) { totalCount nodes { code } } }
}`;

it('lists, totals and roll-ups take the projects that a plain reading of the filter takes', async () => {
  const asOf = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  const projects = await projectsOn(asOf);
  const parents = new Set(codes((await data(dataSource().manager, '{ projects(first: 100) { nodes { code parts { code } } } }')).projects.nodes.filter((node: { parts: [] }) => node.parts.length > 0)));
  let taken = 0;
  await fc.assert(
    fc.asyncProperty(filters(projects), async (where: Filter) => {
      const expected = projects.filter((project) => matches(where, project));
      taken += expected.length;
      const read = await data(dataSource().manager, QUERY, { variables: { where, basis: { where, asOf }, asOf } });
      expect(codes(read.projects.nodes)).toEqual(codes(expected));
      expect(read.projects.totalCount).toBe(expected.length);
      for (const cluster of read.clusters) {
        const reached = expected.filter((project) => project.cluster.includes(cluster.code) && !parents.has(project.code));
        expect(codes(cluster.projects.nodes)).toEqual(codes(reached));
        expect(cluster.projects.totalCount).toBe(reached.length);
        expect(cluster.progress.byStage.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(reached.length);
      }
    }),
    { numRuns: 200 },
  );
  expect(taken).toBeGreaterThan(200);
});

describe('the plain cases', () => {
  const listed = async (where: string) => codes((await data(dataSource().manager, `{ projects(first: 100, where: ${where}) { nodes { code } } }`)).projects.nodes);

  it.each([
    ['{ code: { in: ["P24", "P01", "P99"] } }', ['P01', 'P24']],
    ['{ name: { contains: "ecrl" } }', ['P24']],
    ['{ name: { startsWith: "east coast" } }', ['P24', 'P25']],
    ['{ and: [{ province: { eq: "TH-96" } }, { memberState: { eq: "MY" } }] }', ['P10', 'P11']],
    ['{ code: { eq: "P24" }, or: [] }', []],
    ['{ code: { eq: "P24" }, and: [] }', ['P24']],
    ['{ code: { eq: "P24" }, not: { endsOn: { lt: "2000-01-01" } } }', ['P24']],
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
