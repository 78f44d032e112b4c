import { useDatabase } from '../support/database';
import { data } from '../support/execute';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
afterEach(() => expect(hub.log.splice(0)).toEqual([]));

const open = (path: string) => fetch(hub.origin + path, { redirect: 'manual' });

async function pageAt(path: string): Promise<string> {
  const answer = await open(path);
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.text();
}

/** A page without its marks, as it is read. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&');

const heading = (html: string): string => textOf(/<h1[^>]*>(.*?)<\/h1>/.exec(html)![1]!);

/** The addresses of the links of a page that stay on it. */
const links = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));

/** The codes of the projects of a table, in its order. */
const listed = (html: string): string[] =>
  [...html.matchAll(/<th scope="row"[^>]*><a href="\/en\/projects\/([^"?]+)/g)].map(([, code]) => code!);

const codesOf = async (where: string, more = ''): Promise<string[]> =>
  (await data(dataSource().manager, `{ projects(first: 100, where: ${where}${more}) { nodes { code } } }`)).projects.nodes.map(
    ({ code }: { code: string }) => code,
  );

const rowsOf = async (path: string): Promise<string[]> => (await (await open(path)).text()).trim().split(/\r?\n/).slice(1);

describe('the list of projects', () => {
  it('shows the first 25 of all, and leads on through the rest', async () => {
    const all = await codesOf('{ composition: { notIn: [DROPPED] } }');
    const first = await pageAt('/en/projects');
    expect([heading(first), listed(first)]).toEqual(['Projects', all.slice(0, 25)]);
    expect(textOf(first)).toContain(`${all.length} projects, the progress of 25 is known in percent.`);
    const next = links(first).find((address) => address.startsWith('/en/projects?after='))!;
    expect(listed(await pageAt(next))).toEqual(all.slice(25, 50));
  });

  it.each([
    ['country=TH', '{ memberState: { eq: "TH" }, isLeaf: true }'],
    ['province=TH-90', '{ province: { eq: "TH-90" }, isLeaf: true }'],
    ['corridor=EC1', '{ corridor: { eq: "EC1" }, isLeaf: true }'],
    ['cluster=TH-CL-GULF', '{ cluster: { eq: "TH-CL-GULF" }, isLeaf: true }'],
    ['sector=IB2022-TOURISM', '{ sector: { eq: "IB2022-TOURISM" }, isLeaf: true }'],
    ['body=WG-TOURISM', '{ body: { eq: "WG-TOURISM" } }'],
    ['stage=UNKNOWN', '{ stage: { isNull: true }, isLeaf: true }'],
    ['stage=IDEA,CONCEPT', '{ stage: { in: [IDEA, CONCEPT] }, isLeaf: true }'],
    ['known=SILENT', '{ composition: { in: [SILENT] } }'],
    ['known=WITHOUT_PERCENT', '{ composition: { in: [WITHOUT_PERCENT] } }'],
    ['flag=OVERDUE', '{ flag: { in: [OVERDUE] }, isLeaf: true }'],
    ['parent=P30', '{ parent: { eq: "P30" } }'],
    ['q=toll', '{ name: { contains: "toll" }, isLeaf: true }'],
    ['country=MY&known=STATED', '{ memberState: { eq: "MY" }, composition: { in: [STATED] } }'],
  ])('%s limits the page and its file as the API does', async (parameters, where) => {
    const codes = await codesOf(where);
    expect(codes.length).toBeGreaterThan(0);
    const html = await pageAt(`/en/projects?${parameters}`);
    expect(listed(html)).toEqual(codes.slice(0, 25));
    expect(textOf(html)).toContain(`${codes.length} project${codes.length === 1 ? ' meets' : 's meet'} the conditions`);
    expect((await rowsOf(`/en/projects.csv?${parameters}`)).map((row) => row.split(',')[0])).toEqual(codes);
  });

  it('a percent has the day and source of the report that states it, not of a later one', async () => {
    const html = await pageAt('/en/projects?known=STATED&asOf=2025-01-30');
    const row = /<tr role="row"><th[^>]*><a href="\/en\/projects\/P24[?"].*?<\/tr>/s.exec(html)![0];
    expect(row).toMatch(
      /data-percent="64" data-composition="1 0 0 0" data-as-of="2024-03-31">64 percent<\/span> as of <time datetime="2024-03">/,
    );
    expect(textOf(row)).toContain('September 2024');
  });

  it('is in the order that is asked for', async () =>
    expect(listed(await pageAt('/en/projects?sort=cost'))).toEqual(
      (await codesOf('{ composition: { notIn: [DROPPED] } }', ', orderBy: [{ field: COST, direction: DESC }]')).slice(0, 25),
    ));

  it('a file has the rows of all pages, whatever page is shown', async () => {
    const all = await codesOf('{ composition: { notIn: [DROPPED] } }');
    const next = links(await pageAt('/en/projects')).find((address) => address.startsWith('/en/projects?after='))!;
    for (const path of ['/en/projects.csv', next.replace('/projects?', '/projects.csv?')])
      expect((await rowsOf(path)).map((row) => row.split(',')[0])).toEqual(all);
    expect((await open('/en/projects.xlsx?country=TH')).status).toBe(200);
  });

  it('each condition in force has the way to the list without it, and to how many that gives', async () => {
    const html = await pageAt('/en/projects?country=MY&flag=OVERDUE&body=WG-HRD');
    expect(listed(html)).toEqual([]);
    const chips = /<ul class="chips kept".*?<\/ul>/s.exec(html)![0];
    expect(links(chips)).toEqual([
      '/en/projects?body=WG-HRD&flag=OVERDUE',
      '/en/projects?country=MY&flag=OVERDUE',
      '/en/projects?country=MY&body=WG-HRD',
    ]);
    const rest = await codesOf('{ memberState: { eq: "MY" }, flag: { in: [OVERDUE] }, isLeaf: true }');
    const note = /<section class="note">.*?<\/section>/s.exec(html)![0];
    expect(links(note)).toEqual(['/en/projects?country=MY&flag=OVERDUE']);
    expect(textOf(note)).toContain(`${rest.length} projects`);
    expect(listed(await pageAt(links(note)[0]!))).toEqual(rest);
  });

  it('a choice says how many it gives, and is chosen where it is in force', async () => {
    const html = await pageAt('/en/projects?country=TH&stage=IDEA,CONCEPT');
    const selected = [...html.matchAll(/<option value="([^"]+)" selected="">([^<]*)/g)].map(([, value, name]) => [value, name]);
    const count = (await codesOf('{ memberState: { eq: "TH" }, stage: { in: [IDEA, CONCEPT] }, isLeaf: true }')).length;
    expect(selected).toEqual([
      ['TH', `Thailand (${count})`],
      ['IDEA,CONCEPT', 'Idea or Concept'],
      ['code', 'code'],
    ]);
    const finished = (await codesOf('{ memberState: { eq: "TH" }, stage: { eq: COMPLETED }, isLeaf: true }')).length;
    expect(html).toContain(`<option value="COMPLETED">Completed (${finished})</option>`);
  });

  it('bundles are told, for they are counted through their parts', async () => {
    const bundles = links(await pageAt('/en/projects?q=toll')).filter((address) => /\/projects\/P30$/.test(address));
    expect(bundles).toEqual(['/en/projects/P30']);
    expect(links(await pageAt('/en/projects?q=toll&known=STATED'))).not.toContain('/en/projects/P30');
  });

  it.each([
    ['/en/projects?stage=FOO', '“FOO” is no value of stage.'],
    ['/th/projects?sort=size', '“size” ไม่ใช่ค่าของ sort'],
    ['/en/projects?province=TH-99', 'There is no code “TH-99” of this kind. Did you mean TH-90?'],
    ['/en/projects?after=XX', 'Begin with its first page.'],
    ['/en/projects?colour=red', 'The address has “colour”'],
  ])('%s is refused in words', async (path, said) => {
    const answer = await open(path);
    expect(answer.status).toBe(400);
    expect(textOf(await answer.text())).toContain(said);
  });
});

describe('the page of a project', () => {
  it('says how far it is, with the day and source of the report that says so', async () => {
    const html = await pageAt('/en/projects/P24?asOf=2025-01-30');
    expect(heading(html)).toBe('East Coast Rail Link');
    const lead = /<div class="lead">.*?<\/div>/s.exec(html)![0];
    expect(textOf(lead)).toContain('Under construction, 64 percent as of March 2024');
    expect(textOf(lead)).toContain('2 later reports do not state the percent of the whole project.');
    expect(lead).toMatch(/data-percent="64" data-composition="1 0 0 0" data-as-of="2024-03-31"/);
    expect(lead).toMatch(/href="#s\d+"/);
  });

  it('has every report in its table, its file and its chart', async () => {
    const { project } = await data(dataSource().manager, '{ project(code: "P24") { reports { nodes { code asOf percent } } } }');
    const reports = project.reports.nodes as { code: string; asOf: string; percent: number | null }[];
    const html = await pageAt('/en/projects/P24');
    expect([...html.matchAll(/<small class="code">(P24-R\d+)/g)].map(([, code]) => code)).toEqual(reports.map(({ code }) => code));
    expect((await rowsOf('/en/projects/P24.csv')).map((row) => row.split(',').slice(0, 2))).toEqual(
      reports.map(({ code, asOf }) => [code, asOf]),
    );
    const chart = /<svg class="chart".*?<\/svg>/s.exec(html)![0];
    const stated = reports.filter(({ percent }) => percent !== null).length;
    expect([stated, (chart.match(/class="l"/g) ?? []).length]).toEqual([6, 10]);
    // A step of two lines leads from each stated percent to the next. Each stated percent is a point and a mark of the lane; of the others, one is from before the span.
    expect([(chart.match(/class="d"/g) ?? []).length, (chart.match(/class="e"/g) ?? []).length]).toEqual([
      2 * stated,
      reports.length - stated,
    ]);
    expect(chart).toContain('1 earlier');
  });

  it('a drawing holds nothing that would end it, in Thai either', async () =>
    expect(/<svg class="chart lane".*?<\/svg>/s.exec(await pageAt('/th/projects/P22'))![0]).not.toContain('<span'));

  it('a percent of a report is written as the report states it', async () => {
    const html = await pageAt('/en/projects/P24');
    expect(textOf(html)).toContain('Under construction, 92.62 percent as of February 2026');
    expect(/<svg class="chart".*?<\/svg>/s.exec(html)![0]).toContain('>92.62</text>');
  });

  it('a moment of the past knows the reports of then only', async () => {
    const html = await pageAt('/en/projects/P24?at=CMGF-22');
    expect([html.includes('P24-R06'), html.includes('P24-R05')]).toEqual([false, true]);
    const inner = links(html).filter((address) => /^\/en\/(?!desk)/.test(address));
    const now = inner.filter((address) => new URL(address, hub.origin).searchParams.get('at') !== 'CMGF-22');
    expect([inner.length > 20, now]).toEqual([true, ['/en/projects/P24']]);
  });

  it('tells every promised day with how far it moved', async () => {
    const text = textOf(await pageAt('/en/projects/P22'));
    const { project } = await data(dataSource().manager, '{ project(code: "P22") { slippedDays schedules { endsOn } } }');
    expect([project.slippedDays, project.schedules.map(({ endsOn }: { endsOn: string | null }) => endsOn)]).toEqual([
      639,
      [null, '2023-12-31', '2025-07-31', '2025-09-30'],
    ]);
    expect(text).toContain('578 days later than stated before');
    expect(text).toContain('61 days later than stated before');
    expect(text).toContain('In all 639 days later than first stated.');
    expect(text).toContain('no day of completion stated');
  });

  it('tells every cost, which one is used, and what it is in other money', async () => {
    const { project } = await data(
      dataSource().manager,
      '{ project(code: "P22") { costs { amount } progress { usd: cost(currency: "USD") { amount } thb: cost(currency: "THB") { amount } } } }',
    );
    const html = await pageAt('/en/projects/P22');
    const shown = [...html.matchAll(/<data value="(\d+\.\d+)"(?: data-currency="[A-Z]{3}")?>/g)].map(([, amount]) => amount);
    expect(shown).toEqual([
      ...project.costs.map(({ amount }: { amount: string }) => amount),
      project.progress.thb.amount,
      project.progress.usd.amount,
    ]);
    expect((html.match(/figure used/g) ?? []).length).toBe(1);
    expect(textOf(html)).toContain('at the rate of March 2025 (1 US dollar = 4.438 ringgit)');
  });

  it.each([
    ['/en/projects/P42-2', 'No report on this project is on record'],
    ['/en/projects/P42-2', 'No figure of the cost is known.'],
    ['/en/projects/P42-2', 'No statement of the dates is on record.'],
    ['/en/projects/P29', 'No report states a percent yet.'],
    ['/en/projects/P16', 'a finished project counts as 100'],
    ['/en/projects/P30', 'A bundle of 6 projects.'],
    ['/en/projects/P24?asOf=2005-01-01', 'the project was not yet part of the programme'],
    ['/th/projects/P24', 'สถานะก่อสร้าง ร้อยละ 92.62 ณ กุมภาพันธ์ 2569'],
  ])('%s says: %s', async (path, said) => expect(textOf(await pageAt(path))).toContain(said));

  it('a part leads to its whole, a whole to its parts', async () => {
    expect(links(await pageAt('/en/projects/P34'))).toContain('/en/projects/P30');
    const whole = await pageAt('/en/projects/P30');
    expect(listed(whole)).toEqual(['P31', 'P32', 'P33', 'P34', 'P35', 'P36']);
    const [finished] = links(/<ul class="words four">.*?<\/ul>/s.exec(whole)![0]);
    expect(listed(await pageAt(finished!))).toEqual(['P31', 'P32', 'P34', 'P35', 'P36']);
  });

  it.each([
    ['/en/projects/ECRL', '/en/projects/P24'],
    ['/th/projects/Rubber%20City?at=CMGF-22', '/th/projects/P17?at=CMGF-22'],
  ])('%s is another name, and leads to %s', async (path, to) => {
    // The first step writes the address as the hub does.
    let answer = await open(path);
    if (answer.headers.get('location')!.includes('RUBBER')) answer = await open(answer.headers.get('location')!);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, to]);
  });

  it('what is no project and no name of one is missing', async () =>
    expect(
      (await Promise.all(['/en/projects/P999', '/en/projects/P999.csv', '/en/projects/RAIL'].map(open))).map(({ status }) => status),
    ).toEqual([404, 404, 404]));

  it('its citation leads to the same figures for ever', async () => {
    const lasting = links(await pageAt('/en/projects/P24')).find((address) => address.includes('knownAt='))!;
    expect(textOf(await pageAt(lasting))).toContain('92.62 percent as of February 2026');
  });
});

describe('sectors', () => {
  it('stand below their plans, with what is known of their projects', async () => {
    const html = await pageAt('/en/sectors');
    expect(heading(html)).toBe('Sectors of cooperation');
    expect(textOf(html)).toContain('This plan is in preparation; its sectors are not on record yet.');
    const { sector } = await data(dataSource().manager, '{ sector(code: "IB2022-TRANSPORT-ICT") { progress { projectCount } } }');
    const row = (await rowsOf('/en/sectors.csv')).find((line) => line.startsWith('IB2022-TRANSPORT-ICT,'))!;
    expect(row.split(',').slice(-5).map(Number)[0]).toBe(sector.progress.projectCount);
    expect(textOf(html)).toContain(`${sector.progress.projectCount} projects`);
  });

  it('a sector tells what it was in each plan, its groups and its projects', async () => {
    const html = await pageAt('/en/sectors/ib2022-tourism'.toUpperCase().replace('/EN/SECTORS', '/en/sectors'));
    expect(heading(html)).toBe('Tourism');
    const lineage = /<ol class="line">.*?<\/ol>/s.exec(html)![0];
    expect(links(lineage)).toContain('/en/sectors/IB2017-TOURISM');
    expect(textOf(lineage)).toContain('in preparation');
    expect(links(html)).toContain('/en/bodies/WG-TOURISM');
    const codes = await codesOf('{ sector: { eq: "IB2022-TOURISM" }, isLeaf: true }');
    expect(listed(html).sort()).toEqual([...codes].sort());
    expect((await rowsOf('/en/sectors/IB2022-TOURISM.csv')).map((row) => row.split(',')[0])).toEqual(codes);
  });

  it('a sector without projects says so', async () =>
    expect(textOf(await pageAt('/en/sectors/IB2022-DIGITAL'))).toContain('No project is on record under this sector.'));

  it('there is no sector of another code', async () => expect((await open('/en/sectors/IB1990')).status).toBe(404));
});
