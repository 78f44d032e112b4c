import type { EntityManager } from 'typeorm';
import { data, SECRETARY } from './execute';
import type { OracleAnswer, OracleBasis, OracleDay, OracleProject, OracleRate } from './oracle';

/** Reads what the oracle needs from the public API, as any caller could. */

interface Coded {
  code: string;
}

const codes = (things: Coded[]): string[] => things.map(({ code }) => code);

const PROJECTS = `query ($after: String, $far: Date) {
  projects(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      code weightHistory { asOf weight }
      parent { code } body { code } sectors { code } corridors(asOf: $far) { code } provinces { code } memberStates { code }
      costs { amount currency asOf preferred extent } citations { publishedOn } schedules { asOf startsOn }
      reports(first: 100) { nodes { asOf recordedAt stage percent state } pageInfo { hasNextPage } }
    }
  }
}`;

/** A day on which every corridor is in force. */
const FAR = '2300-01-01';

export async function projectsFromApi(manager: EntityManager): Promise<OracleProject[]> {
  const all: OracleProject[] = [];
  for (let after: string | null = null; ;) {
    const { projects } = await data(manager, PROJECTS, { viewer: SECRETARY, variables: { after, far: FAR } });
    for (const node of projects.nodes) {
      expect(node.reports.pageInfo.hasNextPage).toBe(false);
      all.push({
        code: node.code,
        parent: node.parent?.code ?? null,
        body: node.body?.code ?? null,
        sectors: codes(node.sectors),
        corridors: codes(node.corridors),
        provinces: codes(node.provinces),
        memberStates: codes(node.memberStates),
        weights: node.weightHistory,
        costs: node.costs,
        spokenOf: [
          ...node.citations.map((citation: { publishedOn: string | null }) => citation.publishedOn),
          ...node.schedules.flatMap((schedule: { asOf: string | null; startsOn: string | null }) => [schedule.asOf, schedule.startsOn]),
        ].filter((day) => day !== null),
        reports: [...node.reports.nodes]
          .reverse()
          .map((report) => ({ ...report, states: [{ state: report.state, changedAt: report.recordedAt }] })),
      });
    }
    if (!projects.pageInfo.hasNextPage) return all;
    after = projects.pageInfo.endCursor;
  }
}

export async function ratesFromApi(manager: EntityManager): Promise<OracleRate[]> {
  return (await data(manager, '{ exchangeRates { currency asOf perUsd derived } }')).exchangeRates;
}

export async function dayFromApi(manager: EntityManager, asOf: string): Promise<OracleDay> {
  const read = await data(
    manager,
    `query ($asOf: Date) {
      provinces(asOf: $asOf, first: 100) { nodes { code } }
      everyProvince: provinces(asOf: "${FAR}", first: 100) { nodes { code memberState { code } } }
      clusters(asOf: $asOf) { code provinces { code } }
      corridors(asOf: $asOf) { code }
      bodies(asOf: $asOf) { code level receivesFrom { code } }
    }`,
    { viewer: SECRETARY, variables: { asOf } },
  );
  return {
    asOf,
    programmeMembers: codes(read.provinces.nodes),
    memberStateOf: Object.fromEntries(
      read.everyProvince.nodes.map((node: Coded & { memberState: Coded }) => [node.code, node.memberState.code]),
    ),
    clusterMembers: Object.fromEntries(
      read.clusters.map((cluster: Coded & { provinces: Coded[] }) => [cluster.code, codes(cluster.provinces)]),
    ),
    corridorsInForce: codes(read.corridors),
    bodies: read.bodies.map((body: Coded & { level: string; receivesFrom: Coded[] }) => ({
      ...body,
      receivesFrom: codes(body.receivesFrom),
    })),
  };
}

const ROLL_UP =
  'progress(basis: $basis) { percent statedPercent bounds { low high } projectCount composition { stated finished withoutPercent silent } coverage { expected pending } byStage { stage count } }';

/** The hub's answer for every node there is on a day, by kind and code. */
export async function answersFromApi(
  manager: EntityManager,
  asOf: string,
  basis: OracleBasis & { knownAt?: string },
): Promise<{ kind: string; code: string; answer: OracleAnswer }[]> {
  const read = await data(
    manager,
    `query ($asOf: Date, $basis: ProgressBasis) {
      province: provinces(asOf: "${FAR}", first: 100) { nodes { code ${ROLL_UP} } }
      cluster: clusters(asOf: $asOf) { code ${ROLL_UP} }
      corridor: corridors(asOf: "${FAR}") { code ${ROLL_UP} }
      memberState: memberStates { code ${ROLL_UP} }
      sector2012: sectors(asOf: "2012-06-01") { code ${ROLL_UP} }
      sector2017: sectors(asOf: "2017-06-01") { code ${ROLL_UP} }
      sector2022: sectors(asOf: "2022-06-01") { code ${ROLL_UP} }
      body: bodies(asOf: $asOf) { code ${ROLL_UP} }
      level: progressByLevel(basis: $basis) { code: level ${ROLL_UP.replace('(basis: $basis)', '')} }
      project: projects(first: 100) { nodes { code ${ROLL_UP} } }
    }`,
    { viewer: SECRETARY, variables: { asOf, basis: { ...basis, asOf } } },
  );
  return Object.entries(read).flatMap(([kind, list]) => {
    const nodes = ((list as { nodes?: unknown[] }).nodes ?? list) as { code: string; progress: ApiProgress }[];
    return nodes.map(({ code, progress }) => ({ kind: kind.replace(/\d+$/, ''), code, answer: fromApi(progress) }));
  });
}

interface ApiProgress {
  percent: number | null;
  statedPercent: number | null;
  bounds: { low: number | null; high: number | null };
  projectCount: number;
  composition: OracleAnswer['composition'];
  coverage: { expected: number; pending: number };
  byStage: { stage: string | null; count: number }[];
}

function fromApi({ bounds, coverage, byStage, ...answer }: ApiProgress): OracleAnswer {
  expect(coverage.expected).toBe(answer.projectCount);
  return {
    ...answer,
    ...bounds,
    pending: coverage.pending,
    byStage: Object.fromEntries(byStage.map(({ stage, count }) => [String(stage), count])),
  };
}
