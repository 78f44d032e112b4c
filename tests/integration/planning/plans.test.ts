import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (source: string) => data(dataSource().manager, source);
const codes = (list: { code: string }[]): string[] => list.map(({ code }) => code);

it('a blueprint has its years, the misprint beside them, its place among the others, its sectors and who adopted it', async () => {
  const { plan } = await read(`{ plan(code: "IB-2017-2021") {
    startsOn endsOn precision th: dateText(lang: TH) periodAsPrinted inPreparation memberState { code } parent { code } succeeds { code succeeds { code succeeds { code } } }
    adoptedBy { code decidedOn } sectors { code plan { code } } alignsWith { code } aliases citations { source { code } } } }`);
  expect(plan).toMatchObject({
    startsOn: '2017-01-01',
    endsOn: '2021-12-31',
    precision: 'YEAR',
    th: 'พ.ศ. 2560-2564',
    periodAsPrinted: '๒๕๖๑-๒๕๖๕',
    inPreparation: false,
    memberState: null,
    parent: { code: 'VISION-2036' },
    succeeds: { code: 'IB-2012-2016', succeeds: { code: 'ROADMAP-2007-2011', succeeds: null } },
    adoptedBy: { code: 'LS-10-JS', decidedOn: '2017-04-29' },
    alignsWith: [{ code: 'MPAC' }],
  });
  expect([plan.sectors.length, plan.sectors[0]]).toEqual([7, { code: 'IB2017-AGRI', plan: { code: 'IB-2017-2021' } }]);
});

it('are listed, those of the member states among them', async () => {
  const all = await read('{ plans { code inPreparation memberState { code } province { code } cluster { code } } }');
  expect(all.plans.length).toBe(42);
  const plans = all.plans.filter(({ province, cluster }: { province: unknown; cluster: unknown }) => !province && !cluster);
  expect(codes(plans.filter(({ memberState }: { memberState: unknown }) => memberState))).toEqual([
    'GOVERNMENT-POLICY-TH',
    'JOINT-ACTION-PLAN',
    'MOI-STRATEGY-2560',
    'NATIONAL-STRATEGY-TH',
    'NESDP-12',
    'OFFICE-ACTION-PLAN',
    'SOUTH-BORDER-STRATEGY',
    'SOUTH-REGION',
    'SOUTH-STRATEGIES',
  ]);
  expect(codes(plans.filter(({ inPreparation }: { inPreparation: boolean }) => inPreparation))).toEqual(['IB-2027-2031']);
});

it('of an area hang on their province or cluster; an area without one has none', async () => {
  const { provinces, clusters, johor } = await read(`{
    provinces(first: 100) { nodes { code plans { code province { code } cluster { code } } } }
    clusters { code plans { code cluster { code } succeeds { code } } }
    johor: province(code: "MY-01") { plans { code } } }`);
  const thai = provinces.nodes.filter(({ code }: { code: string }) => code.startsWith('TH-'));
  expect(thai).toHaveLength(14);
  for (const { code, plans } of thai) expect(plans).toContainEqual({ code: `PLAN-${code}-2023`, province: { code }, cluster: null });
  for (const { code, plans } of clusters)
    expect(plans).toContainEqual({
      code: `PLAN-${code}-2023`,
      cluster: { code },
      succeeds: code === 'TH-CL-GULF' ? { code: 'PLAN-TH-CL-GULF-2018' } : null,
    });
  expect(johor.plans).toEqual([]);
});

it('is never one of a province and of a cluster', () =>
  expect(dataSource().query('UPDATE plan SET cluster_id = (SELECT min(id) FROM cluster) WHERE province_id IS NOT NULL')).rejects.toThrow(
    'plan_area_check',
  ));

it('every sector belongs to the plan of its years', async () => {
  for (const [day, plan] of [
    ['2016-06-01', 'IB-2012-2016'],
    ['2021-06-01', 'IB-2017-2021'],
    ['2024-06-01', 'IB-2022-2026'],
  ]) {
    const { sectors } = await read(`{ sectors(asOf: "${day}") { plan { code } } }`);
    expect(new Set(sectors.map((sector: { plan: { code: string } }) => sector.plan.code))).toEqual(new Set([plan]));
  }
});

it('sectors go on from plan to plan: environment comes out of agriculture, digital transformation is new', async () => {
  const { agriculture, environment, digital } = await read(`{
    agriculture: sector(code: "IB2012-AGRI") { becomes { kind inferred to { code becomes { kind inferred to { code } } } citation { source { code } } } }
    environment: sector(code: "IB2017-ENVIRONMENT") { comesFrom { kind from { code } } }
    digital: sector(code: "IB2022-DIGITAL") { comesFrom { kind } becomes { kind } } }`);
  expect(agriculture.becomes).toMatchObject([
    {
      kind: 'SPLIT',
      inferred: true,
      to: { code: 'IB2017-AGRI', becomes: [{ kind: 'SAME', inferred: false, to: { code: 'IB2022-AGRI' } }] },
      citation: { source: { code: 'P48' } },
    },
    { kind: 'SPLIT', inferred: true, to: { code: 'IB2017-ENVIRONMENT' } },
  ]);
  expect([environment.comesFrom, digital]).toEqual([[{ kind: 'SPLIT', from: { code: 'IB2012-AGRI' } }], { comesFrom: [], becomes: [] }]);
});

it('every sector but the new one comes from one of the plan before, and goes on', async () => {
  const rows = await dataSource().query<{ plan: string; ends: string; lost: string }[]>(`
    SELECT plan.code AS plan, count(*) FILTER (WHERE NOT EXISTS (SELECT FROM sector_mapping WHERE to_id = sector.id)) AS ends,
      count(*) FILTER (WHERE NOT EXISTS (SELECT FROM sector_mapping WHERE from_id = sector.id)) AS lost
    FROM sector JOIN plan ON plan.id = plan_id GROUP BY plan.code ORDER BY 1`);
  expect(rows.map(({ plan, ends, lost }) => [plan, Number(ends), Number(lost)])).toEqual([
    ['IB-2012-2016', 6, 0],
    ['IB-2017-2021', 0, 0],
    ['IB-2022-2026', 1, 8],
  ]);
});

it('objectives align across plans and reach the projects of their sectors, each once', async () => {
  const { south, vision } = await read(`{
    south: plan(code: "SOUTH-STRATEGIES") { objectives { code alignsWith { code parent { code } plan { code memberState { code } } } } }
    vision: plan(code: "VISION-2036") { objectives { code parent { code } sectors { code } projects { code } } } }`);
  expect(south.objectives).toEqual([
    {
      code: 'SOUTH-STRATEGIES-IMTGT',
      alignsWith: [
        {
          code: 'MOI-STRATEGY-2560-SI5-T3',
          parent: { code: 'MOI-STRATEGY-2560-SI5' },
          plan: { code: 'MOI-STRATEGY-2560', memberState: { code: 'TH' } },
        },
        { code: 'NESDP-12-SI10', parent: null, plan: { code: 'NESDP-12', memberState: { code: 'TH' } } },
        { code: 'VISION-2036-V', parent: null, plan: { code: 'VISION-2036', memberState: null } },
      ],
    },
  ]);
  const goal = (code: string) => vision.objectives.find((objective: { code: string }) => objective.code === code);
  const tourism: string[] = codes(goal('VISION-2036-G3').projects);
  expect(codes(goal('VISION-2036-G3').sectors)).toEqual(['IB2017-TOURISM', 'IB2022-TOURISM']);
  expect(tourism).toContain('P47');
  expect(new Set(tourism).size).toBe(tourism.length);
  const { a, b } = await read(
    '{ a: sector(code: "IB2017-TOURISM") { projects(first: 100) { nodes { code } } } b: sector(code: "IB2022-TOURISM") { projects(first: 100) { nodes { code } } } }',
  );
  for (const code of [...codes(a.projects.nodes), ...codes(b.projects.nodes)]) expect(tourism).toContain(code);
  expect(goal('VISION-2036-G2').projects).toEqual([]);
});

it('take as many statements as there are kinds of things asked for', async () => {
  const fields =
    'code parent { code } succeeds { code } adoptedBy { code } sectors { code becomes { to { code } } } alignsWith { code } objectives { code parent { code } alignsWith { code } projects { code } citation { locator } }';
  expect((await ask(dataSource().manager, `{ plans { ${fields} } }`)).statements).toBe(12);
});

it('are found by other names and by id', async () => {
  const { search, plan } = await read(
    '{ search(text: "Roadmap 3", types: [PLAN]) { nodes { ... on Plan { code id } } } plan(code: "VISION-2036") { objectives { id } } }',
  );
  expect(search.nodes[0].code).toBe('IB-2017-2021');
  const { nodes } = await data(dataSource().manager, 'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }', {
    variables: { ids: [search.nodes[0].id, plan.objectives[0].id] },
  });
  expect(nodes).toEqual([{ __typename: 'Plan' }, { __typename: 'PlanObjective' }]);
});
