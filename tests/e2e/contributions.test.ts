import { parse as parseCsv } from 'csv-parse/sync';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();

const hub = useHub(dataSource);
afterEach(() => expect(hub.log).toEqual([]));

type Row = Readonly<Record<string, string>>;

const rowsOf = async (search = ''): Promise<Row[]> => {
  const response = await fetch(`${hub.origin}/export/contributions.csv${search}`);
  expect([search, response.status]).toEqual([search, 200]);
  return parseCsv(await response.text(), { bom: true, columns: true });
};

interface Progress {
  readonly percent: number | null;
  readonly projectCount: number;
  readonly composition: Readonly<Record<'stated' | 'finished' | 'withoutPercent' | 'silent', number>>;
}

interface Node {
  readonly code: string;
  readonly progress: Progress;
  readonly byCost: Pick<Progress, 'percent'>;
  readonly assigned: Pick<Progress, 'percent'>;
}

/** Every node that a roll-up can be asked of, by its kind, as the API answers for it at a moment. */
async function nodesOf(moment: string): Promise<Record<string, readonly Node[]>> {
  const field = (weighting: string) => `progress(basis: { ${moment} weighting: ${weighting} })`;
  const node = `code progress: ${field('EQUAL')} { percent projectCount composition { stated finished withoutPercent silent } }
    byCost: ${field('COST')} { percent } assigned: ${field('ASSIGNED')} { percent }`;
  const ask = async (query: string): Promise<Record<string, unknown>> => {
    const response = await fetch(`${hub.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    return data;
  };
  const plain = (name: string) => ask(`{ list: ${name} { ${node} } }`).then(({ list }) => list as Node[]);
  const { provinces } = (await ask(`{ provinces(first: 100) { nodes { ${node} } } }`)) as { provinces: { nodes: Node[] } };
  const { plans } = (await ask(`{ plans { sectors { ${node} } } }`)) as { plans: { sectors: Node[] }[] };
  return {
    BODY: await plain('bodies'),
    CLUSTER: await plain('clusters'),
    CORRIDOR: await plain('corridors'),
    MEMBER_STATE: await plain('memberStates'),
    PROVINCE: provinces.nodes,
    SECTOR: plans.flatMap(({ sectors }) => sectors),
  };
}

/** sum(weight * percent) / sum(weight), over the rows with both; null = there are none. */
function mean(rows: readonly Row[], weight: string): number | null {
  const counted = rows.filter((row) => row['percent'] !== '' && row[weight] !== '');
  const sum = (value: (row: Row) => number): number => counted.reduce((total, row) => total + value(row), 0);
  return counted.length === 0 ? null : sum((row) => Number(row[weight]) * Number(row['percent'])) / sum((row) => Number(row[weight]));
}

const rounded = (value: number | null): string | null => (value === null ? null : value.toFixed(6));

it.each([
  ['now', '', ''],
  ['then', '?asOf=2023-12-15&knownAt=2024-01-31T00:00:00Z', 'asOf: "2023-12-15", knownAt: "2024-01-31T00:00:00Z",'],
])('adds up to what the API says of every node, %s', async (_when, search, moment) => {
  const rows = await rowsOf(search);
  const all = await nodesOf(moment);
  let compared = 0;
  for (const [kind, nodes] of Object.entries(all)) {
    for (const { code, progress, byCost, assigned } of nodes) {
      const own = rows.filter((row) => row['scopeKind'] === kind && row['scope'] === code);
      const count = (name: string) => own.filter((row) => row['kind'] === name).length;
      expect([kind, code, rounded(mean(own, 'weight')), rounded(mean(own, 'costUsd')), rounded(mean(own, 'assignedWeight'))]).toEqual([
        kind,
        code,
        rounded(progress.percent),
        rounded(byCost.percent),
        rounded(assigned.percent),
      ]);
      const { stated, finished, withoutPercent, silent } = progress.composition;
      expect([kind, code, count('STATED'), count('FINISHED'), count('WITHOUT_PERCENT'), count('SILENT')]).toEqual([
        kind,
        code,
        stated,
        finished,
        withoutPercent,
        silent,
      ]);
      expect([code, own.length - count('DROPPED')]).toEqual([code, progress.projectCount]);
      if (progress.percent !== null) {
        compared++;
        expect([code, own.reduce((total, row) => total + Number(row['share']), 0).toFixed(9)]).toEqual([code, '1.000000000']);
      }
    }
  }
  expect(compared).toBeGreaterThan(30);
});

it('has the programme, and no project twice in one node', async () => {
  const rows = await rowsOf();
  expect(new Set(rows.map((row) => row['code'])).size).toBe(rows.length);
  const programme = rows.filter((row) => row['scopeKind'] === 'PROGRAMME');
  const response = await fetch(`${hub.origin}/graphql?format=json`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ projectStatistics(groupBy: [STAGE]) { total { progress { percent projectCount } } } }' }),
  });
  const { data } = (await response.json()) as { data: { projectStatistics: { total: { progress: Progress } } } };
  const { percent, projectCount } = data.projectStatistics.total.progress;
  expect([rounded(mean(programme, 'weight')), programme.filter((row) => row['kind'] !== 'DROPPED').length]).toEqual([
    rounded(percent),
    projectCount,
  ]);
});

it('gives each row the report, weight and share that the API gives it', async () => {
  const response = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query:
        '{ body(code: "LS") { progress { contributions(first: 100) { nodes { project { code } kind percent weight share report { code } } } } } }',
    }),
  });
  interface Contribution {
    readonly project: { readonly code: string };
    readonly kind: string;
    readonly percent: number | null;
    readonly weight: string;
    readonly share: number;
    readonly report: { readonly code: string } | null;
  }
  const { data } = (await response.json()) as { data: { body: { progress: { contributions: { nodes: Contribution[] } } } } };
  const rows = (await rowsOf()).filter((row) => row['scopeKind'] === 'BODY' && row['scope'] === 'LS');
  expect(
    rows.map((row) => [row['project'], row['kind'], row['percent'], row['weight'], Number(row['share']).toFixed(9), row['report']]),
  ).toEqual(
    data.body.progress.contributions.nodes.map(({ project, kind, percent, weight, share, report }) => [
      project.code,
      kind,
      percent === null ? '' : String(percent),
      String(Number(weight)),
      share.toFixed(9),
      report?.code ?? '',
    ]),
  );
});
