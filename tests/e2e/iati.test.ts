import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';
import { childrenOf, type Element, schemaFaults, xmlTree } from '../support/iati-schema';

const { dataSource } = useDatabase();

const hub = useHub(dataSource);
afterEach(() => expect(hub.log).toEqual([]));

const FILE = '/export/iati-activities.xml';

async function file(search = ''): Promise<{ headers: Headers; text: string; tree: Element }> {
  const response = await fetch(`${hub.origin}${FILE}${search}`);
  const text = await response.text();
  expect([search, response.status]).toEqual([search, 200]);
  return { headers: response.headers, text, tree: xmlTree(text) };
}

const ask = async <Data>(query: string): Promise<Data> => {
  const response = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Data }).data;
};

const codesOf = (tree: Element): string[] =>
  childrenOf(tree, 'iati-activity').map((activity) => childrenOf(activity, 'other-identifier')[0]!.attributes['ref']!);
const leftOut = (tree: Element): string[] => childrenOf(tree, 'hub:left-out').map(({ attributes }) => attributes['code']!);

it('has each project of the programme’s own totals once, as an activity or with the reason why it is none', async () => {
  const { tree, headers } = await file();
  expect(schemaFaults(tree)).toEqual([]);
  expect([headers.get('content-type'), headers.get('content-disposition')]).toEqual([
    'application/xml; charset=utf-8',
    'attachment; filename="iati-activities.xml"',
  ]);
  const { projects, body } = await ask<{
    projects: { nodes: { code: string; stage: string | null; startsOn: string | null; endsOn: string | null }[] };
    body: { progress: { projectCount: number } };
  }>(
    '{ projects(where: { isLeaf: true }, first: 100) { nodes { code stage startsOn endsOn } } body(code: "LS") { progress { projectCount } } }',
  );
  const isDated = ({ startsOn, endsOn }: { startsOn: string | null; endsOn: string | null }) => startsOn !== null || endsOn !== null;
  const codes = (dated: boolean) => projects.nodes.filter((node) => isDated(node) === dated).map(({ code }) => code);
  expect([codesOf(tree), leftOut(tree)]).toEqual([codes(true), codes(false)]);
  expect(codes(true).length).toBeGreaterThan(0);
  expect(projects.nodes.filter(({ stage }) => stage !== 'DROPPED')).toHaveLength(body.progress.projectCount);
});

it('says what the API says of a project', async () => {
  const { tree } = await file();
  const railway = childrenOf(tree, 'iati-activity')[codesOf(tree).indexOf('P24')]!;
  const { project } = await ask<{
    project: {
      stage: string;
      endsOn: string;
      provinces: { code: string }[];
      progress: { percent: number };
      costs: { amount: string; currency: string; preferred: boolean }[];
    };
  }>('{ project(code: "P24") { stage endsOn provinces { code } progress { percent } costs { amount currency preferred } } }');
  expect(childrenOf(railway, 'location').map(({ attributes }) => attributes['ref'])).toEqual(project.provinces.map(({ code }) => code));
  expect(childrenOf(railway, 'activity-date').map(({ attributes }) => attributes['iso-date'])).toEqual([project.endsOn]);
  expect(childrenOf(railway, 'activity-status')[0]!.attributes).toEqual({ code: '2', 'hub:stage': project.stage });
  expect(Number(childrenOf(railway, 'hub:progress')[0]!.attributes['percent'])).toBe(project.progress.percent);
  const [cost] = childrenOf(railway, 'hub:cost');
  const preferred = project.costs.find((figure) => figure.preferred)!;
  expect([Number(cost!.text), cost!.attributes['currency']]).toEqual([Number(preferred.amount), preferred.currency]);
});

it('is of a moment, and the same again', async () => {
  const moment = '?asOf=2018-06-01&knownAt=2018-06-01T00:00:00Z';
  const [then, again, now] = [await file(moment), await file(moment), await file()];
  expect(then.text).toBe(again.text);
  expect(schemaFaults(then.tree)).toEqual([]);
  expect([then.headers.get('x-as-of'), then.tree.attributes['hub:as-of'], then.tree.attributes['generated-datetime']]).toEqual([
    '2018-06-01',
    '2018-06-01',
    '2018-06-01T00:00:00.000Z',
  ]);
  expect(codesOf(then.tree).length).toBeLessThan(codesOf(now.tree).length);
});

it.each(['lang=TH', 'geometry=point', 'colour=red'])('?%s is refused', async (search) => {
  const response = await fetch(`${hub.origin}${FILE}?${search}`);
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  expect([response.status, errors[0]!.extensions.code]).toEqual([400, 'UNKNOWN_PARAMETER']);
});

it('answers HEAD with the headers alone', async () => {
  const answer = await fetch(`${hub.origin}${FILE}`, { method: 'HEAD' });
  expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([200, 'application/xml; charset=utf-8', '']);
});
