import { isObjectType } from 'graphql';
import { useDatabase } from '../../support/database';
import { ask, data, hubSchema } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (source: string) => data(dataSource().manager, source);

interface Seen {
  code: string;
  resolved: boolean;
  citationA: { source: { code: string } };
  citationB: object | null;
  touches: { field: string; node: { __typename: string; discrepancies: { code: string }[] } }[];
}
const ALL =
  '{ discrepancies(first: 100) { totalCount nodes { code resolved citationA { source { code } } citationB { locator source { code } } touches { field node { __typename discrepancies { code } } } } } }';

it('all 22 of the manual are there, and those of public sources, each touching something', async () => {
  const { discrepancies } = await read(ALL);
  const nodes = discrepancies.nodes as Seen[];
  expect(nodes).toHaveLength(discrepancies.totalCount);
  expect(nodes.map(({ code }) => code)).toEqual(nodes.map((_, i) => `D${i + 1}`));
  expect(nodes.slice(0, 22).map(({ citationA }) => citationA.source.code)).toEqual(Array(22).fill('MANUAL'));
  expect(nodes.filter(({ touches }) => touches.length === 0)).toEqual([]);
  // Faults of the print (a lost word, a lost point) have no second document.
  expect(nodes.filter(({ citationB }) => citationB === null).map(({ code }) => code)).toEqual(['D19', 'D21']);
});

it('every field that one touches is a field of the thing, and leads back to it', async () => {
  const { discrepancies } = await read(ALL);
  for (const { code, touches } of discrepancies.nodes as Seen[]) {
    for (const { field, node } of touches) {
      const type = hubSchema().getType(node.__typename);
      expect([code, node.__typename, field, isObjectType(type) && field in type.getFields()]).toEqual([code, node.__typename, field, true]);
      expect(node.discrepancies.map((found) => found.code)).toContain(code);
    }
  }
});

it('a disputed value leads to its discrepancy, in Thai and English, with both sources', async () => {
  const { indicators } = await read('{ indicators { observations(first: 100) { nodes { code status discrepancies { code } } } } }');
  const observations = indicators.flatMap(({ observations: { nodes } }: { observations: { nodes: object[] } }) => nodes) as {
    code: string;
    status: string;
    discrepancies: object[];
  }[];
  for (const { code, status, discrepancies } of observations) {
    if (status === 'DISPUTED') expect([code, discrepancies.length > 0]).toEqual([code, true]);
  }
  const { meeting } = await read(
    '{ meeting: node(id: "TWVldGluZzpDTUdGLTEw") { ... on Meeting { code discrepancies { code subject(lang: TH) valueA(lang: TH) valueB resolution(lang: TH) resolved citationA { locator } citationB { source { code } } } } } }',
  );
  expect(meeting).toMatchObject({
    code: 'CMGF-10',
    discrepancies: [
      {
        code: 'D2',
        valueA: 'ครั้งที่ ๘',
        valueB: '10th',
        resolved: true,
        resolution: expect.stringContaining('ครั้งที่ 9 ในปี 2555'),
        citationA: { locator: '§1.3.2' },
        citationB: { source: { code: 'P31' } },
      },
      { code: 'D3', resolved: false },
    ],
  });
});

it('takes one statement for the discrepancies of all things of a list', async () => {
  const document = (fields: string) =>
    `{ provinces(first: 100) { nodes { code ${fields} } } projects(first: 100) { nodes { code ${fields} } } corridors { code ${fields} } }`;
  const statements = async (fields: string) => (await ask(dataSource().manager, document(fields))).statements;
  expect([await statements(''), await statements('discrepancies { code subject }')]).toEqual([3, 6]);
});

it('a source leads to everything that cites it, each once, and to nothing else', async () => {
  const fields =
    'nodes { code citations { source { code } } reports(first: 100) { nodes { citation { source { code } } } } costs { citation { source { code } } } schedules { citation { source { code } } } }';
  const { sources, projects, outside, indicators, discrepancies } = await read(`{
    sources { code backs { __typename ... on Project { code } ... on Indicator { code } ... on Discrepancy { code } ... on Meeting { code citations { source { code } } } } }
    projects(first: 100) { ${fields} }
    outside: projects(first: 100, where: { relevance: { notIn: [PROGRAMME] } }) { ${fields} }
    indicators { code citation { source { code } } observations(first: 100) { nodes { citation { source { code } } } } }
    discrepancies(first: 100) { nodes { code citationA { source { code } } citationB { source { code } } } }
  }`);
  type Citation = { source: { code: string } } | null;
  const expected: [string, string, (Citation | undefined)[]][] = [
    ...[...projects.nodes, ...outside.nodes].map(
      (project: {
        code: string;
        citations: Citation[];
        reports: { nodes: { citation: Citation }[] };
        costs: { citation: Citation }[];
        schedules: { citation: Citation }[];
      }) => [
        'Project',
        project.code,
        [...project.citations, ...[...project.reports.nodes, ...project.costs, ...project.schedules].map(({ citation }) => citation)],
      ],
    ),
    ...indicators.map((indicator: { code: string; citation: Citation; observations: { nodes: { citation: Citation }[] } }) => [
      'Indicator',
      indicator.code,
      [indicator.citation, ...indicator.observations.nodes.map(({ citation }) => citation)],
    ]),
    ...discrepancies.nodes.map((point: { code: string; citationA: Citation; citationB: Citation }) => [
      'Discrepancy',
      point.code,
      [point.citationA, point.citationB],
    ]),
  ];
  for (const { code, backs } of sources as { code: string; backs: { __typename: string; code?: string; citations?: Citation[] }[] }[]) {
    const rest = expected.flatMap(([type, thing, citations]) =>
      citations.some((citation) => citation?.source.code === code) ? [`${type}:${thing}`] : [],
    );
    const found = backs.filter(({ __typename }) => ['Project', 'Indicator', 'Discrepancy'].includes(__typename));
    expect([code, found.map(({ __typename, code: thing }) => `${__typename}:${thing}`).sort()]).toEqual([code, rest.sort()]);
    for (const meeting of backs.filter(({ __typename }) => __typename === 'Meeting'))
      expect(meeting.citations!.map((citation) => citation?.source.code)).toContain(code);
  }
});
