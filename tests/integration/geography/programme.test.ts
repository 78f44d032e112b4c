import { Lang } from '../../../src/domain/languages';
import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (source: string, lang?: Lang) => data(dataSource().manager, source, { lang });

describe('memberships by date', () => {
  it('are 32 until 27 October 2021 and 35 from the day after', async () => {
    expect(
      await read(
        '{ a: provinces(asOf: "2021-10-27") { totalCount } b: provinces(asOf: "2021-10-28") { totalCount } c: provinces { totalCount } }',
      ),
    ).toEqual({
      a: { totalCount: 32 },
      b: { totalCount: 35 },
      c: { totalCount: 35 },
    });
  });

  it('put Songkhla in one cluster until 16 November 2017 and in another from the day after', async () => {
    const { province } = await read(
      '{ province(code: "TH-90") { a: clusters(asOf: "2017-11-16") { code } b: clusters(asOf: "2017-11-17") { code } } }',
    );
    expect(province).toEqual({ a: [{ code: 'TH-CL-BORDER' }], b: [{ code: 'TH-CL-GULF' }] });
  });

  it('know of no sixth corridor in 2019', async () => {
    const codes = ({ corridors }: { corridors: { code: string }[] }) => corridors.map(({ code }) => code);
    expect(codes(await read('{ corridors(asOf: "2019-06-23") { code } }'))).toEqual(['EC1', 'EC2', 'EC3', 'EC4', 'EC5']);
    expect(codes(await read('{ corridors(asOf: "2021-10-28") { code } }'))).toEqual(['EC1', 'EC2', 'EC3', 'EC4', 'EC5', 'EC6']);
  });

  it('let the environment report to the governors’ forum in 2017-2021 and not before or after', async () => {
    const { body } = await read(
      '{ body(code: "CMGF") { a: receivesFrom(asOf: "2016-12-31") { code } b: receivesFrom(asOf: "2017-01-01") { code } c: receivesFrom(asOf: "2021-12-31") { code } d: receivesFrom(asOf: "2022-01-01") { code } } }',
    );
    expect(body).toEqual({ a: [], b: [{ code: 'WG-ENVIRONMENT' }], c: [{ code: 'WG-ENVIRONMENT' }], d: [] });
  });

  it('list the sectors of the plan of the day', async () => {
    const { a, b, c } = await read(
      '{ a: sectors(asOf: "2016-12-31") { code } b: sectors(asOf: "2021-12-31") { code } c: sectors(asOf: "2022-01-01") { code } }',
    );
    expect([a, b, c].map((list: { code: string }[]) => [list.length, list[0]!.code.slice(0, 6)])).toEqual([
      [6, 'IB2012'],
      [7, 'IB2017'],
      [8, 'IB2022'],
    ]);
  });
});

describe('a day asked for holds for everything under it', () => {
  it('so the provinces and the projects of a cluster at 2016 are those of its members of 2016', async () => {
    const { clusters } = await read(
      '{ clusters(asOf: "2016-06-01") { code provinces { code } projects(first: 100) { nodes { provinces { code } } } progress { asOf projectCount } } }',
    );
    const border = clusters.find((cluster: { code: string }) => cluster.code === 'TH-CL-BORDER');
    const members = border.provinces.map((province: { code: string }) => province.code);
    expect(members).toEqual(['TH-90', 'TH-91', 'TH-94', 'TH-95', 'TH-96']);
    expect(border.projects.nodes.length).toBe(border.progress.projectCount);
    for (const project of border.projects.nodes)
      expect(project.provinces.some((province: { code: string }) => members.includes(province.code))).toBe(true);
    expect(border.progress.asOf).toBe('2016-06-01');
  });

  it('through lists, pages and fragments, until a field below names another', async () => {
    const { provinces } = await read(`{
      provinces(asOf: "2017-11-16", where: { code: { eq: "TH-90" } }) { edges { node { ...Here } } }
    } fragment Here on Province { clusters { code } later: clusters(asOf: "2020-01-01") { code provinces { code clusters { code } } } }`);
    const { node } = provinces.edges[0];
    expect(node.clusters).toEqual([{ code: 'TH-CL-BORDER' }]);
    expect(node.later[0]).toMatchObject({
      code: 'TH-CL-GULF',
      provinces: expect.arrayContaining([{ code: 'TH-90', clusters: [{ code: 'TH-CL-GULF' }] }]),
    });
  });

  it('for the stage of the projects listed', async () => {
    const { corridors } = await read(
      '{ corridors(asOf: "2018-06-30") { code projects(where: { code: { eq: "P37" } }) { nodes { stage progress { percent asOf } now: stage(asOf: "2026-01-01") } } } }',
    );
    const [project] = corridors.find((corridor: { code: string }) => corridor.code === 'EC3').projects.nodes;
    expect(project).toEqual({
      stage: 'CONSTRUCTION',
      progress: { percent: 95.6, asOf: '2018-06-30' },
      now: expect.stringMatching(/COMPLETED|OPERATIONAL/),
    });
  });
});

describe('texts', () => {
  it('are in the language of the field, else of the request, else English, else local', async () => {
    const names = '{ province(code: "TH-90") { name th: name(lang: TH) id: name(lang: ID) names { lang value } } }';
    expect((await read(names)).province).toMatchObject({ name: 'Songkhla', th: 'สงขลา', id: 'Songkhla' });
    expect((await read(names, Lang.TH)).province).toMatchObject({ name: 'สงขลา', id: 'Songkhla' });
  });

  it('tell when an answer depended on the request’s language', async () => {
    const used = async (source: string) => (await ask(dataSource().manager, source)).usedLanguage;
    expect(await used('{ province(code: "TH-90") { name(lang: TH) code } }')).toBe(false);
    expect(await used('{ province(code: "TH-90") { name } }')).toBe(true);
    expect(await used('{ provinces(orderBy: [{ field: NAME }]) { nodes { code } } }')).toBe(true);
  });

  it('are found by every name and alias, whatever the case, the tone marks and the digits', async () => {
    const found = async (text: string) =>
      (await read(`{ provinces(where: { name: { contains: ${JSON.stringify(text)} } }) { nodes { code } } }`)).provinces.nodes.map(
        (node: { code: string }) => node.code,
      );
    expect(await found('phattalung')).toEqual(['TH-93']);
    expect(await found('PULAU PINANG')).toEqual(['MY-07']);
    expect(await found('melaka')).toEqual(['MY-04']);
    expect(await found('สงขล')).toEqual(['TH-90']);
    expect(await found('กระบี')).toEqual(['TH-81']);
    expect(await found('100%_\\')).toEqual([]);
    expect((await read('{ provinces(where: { name: { startsWith: "nak" } }) { nodes { code } } }')).provinces.nodes).toEqual([
      { code: 'TH-80' },
    ]);
    expect((await read('{ provinces(where: { name: { startsWith: "khon" } }) { nodes { code } } }')).provinces.nodes).toEqual([]);
  });
});

it('facts lead to the documents they are taken from', async () => {
  const { province, project, corridor } = await read(`{
    province(code: "MY-01") { memberships { validFrom citation { locator source { code title publisher } } } citations { source { code } } }
    project(code: "P24") { reports(last: 1) { nodes { citation { publishedOn source { id code } } } } costs { preferred citation { source { code } } } }
    corridor(code: "EC6") { memberships { inferred province { code } citation { note source { code } } } }
  }`);
  expect(province.memberships).toEqual([
    {
      validFrom: '2021-10-28',
      citation: { locator: expect.any(String), source: { code: 'P12', title: expect.any(String), publisher: expect.any(String) } },
    },
  ]);
  expect(province.citations.length).toBeGreaterThan(1);
  expect(project.reports.nodes[0].citation.source.code).toBe('P23');
  expect(project.costs).toEqual([{ preferred: true, citation: { source: { code: 'P69' } } }]);
  expect(corridor.memberships.filter((membership: { inferred: boolean }) => membership.inferred).length).toBeGreaterThan(0);
});

describe('names in Thai', () => {
  it('say whether a document gives them or the hub translated them', async () => {
    const { projects } = await read('{ projects: projectsByCodes(codes: ["P01", "P02"]) { names { lang value translated } } }');
    expect(projects.map(({ names }: { names: object[] }) => names)).toEqual([
      [
        { lang: 'EN', value: 'New (second) Sadao CIQ', translated: false },
        { lang: 'TH', value: 'ด่านสะเดาแห่งใหม่', translated: false },
      ],
      [
        { lang: 'EN', value: 'Sadao-Bukit Kayu Hitam road link, Thai side', translated: false },
        { lang: 'TH', value: 'ถนนเชื่อมด่านสะเดาแห่งใหม่-บูกิตกายูฮิตัม (ฝั่งไทย)', translated: true },
      ],
    ]);
  });

  it('descriptions too say that the hub translated them', async () => {
    const { projects } = await read(
      '{ projects: projectsByCodes(codes: ["P16", "P14"]) { description(lang: TH) descriptions { lang value translated } } }',
    );
    const thai = 'ท่าอากาศยานที่เบตง จังหวัดยะลา ทางวิ่งยาว 1,800 เมตร';
    expect(projects).toEqual([
      {
        description: thai,
        descriptions: [
          { lang: 'EN', value: 'Airport at Betong, Yala, with a runway of 1,800 m.', translated: false },
          { lang: 'TH', value: thai, translated: true },
        ],
      },
      { description: null, descriptions: [] },
    ]);
    const all = await read('{ projects(first: 100) { nodes { code descriptions { lang } } } }');
    const described = all.projects.nodes.filter(({ descriptions }: { descriptions: object[] }) => descriptions.length > 0);
    expect(
      described.filter(({ descriptions }: { descriptions: { lang: Lang }[] }) => !descriptions.some(({ lang }) => lang === Lang.TH)),
    ).toEqual([]);
    expect(described).toHaveLength(62);
  });

  it('are there for every place, corridor, sector, body and project', async () => {
    const all = await read(
      '{ provinces(first: 100) { nodes { name } } projects(first: 100) { nodes { name } } corridors { name } sectors { name } bodies { name } }',
      Lang.TH,
    );
    const names = [...all.provinces.nodes, ...all.projects.nodes, ...all.corridors, ...all.sectors, ...all.bodies].map(
      ({ name }: { name: string }) => name,
    );
    expect(names.filter((name) => !/[ก-ฮ]/.test(name))).toEqual([]);
  });
});
