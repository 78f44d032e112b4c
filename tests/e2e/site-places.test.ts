import { dayInBangkok, instantInBangkok } from '../../src/domain/days';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
afterEach(() => expect(hub.log.splice(0)).toEqual([]));

const open = (path: string) => fetch(hub.origin + path, { redirect: 'manual' });
const pageAt = async (path: string): Promise<string> => (await open(path)).text();

/** The text of a page with ordinary blanks. */
const textOf = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&#x27;', "'");

const linksOf = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*?href="(\/[^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));

async function api<T>(query: string): Promise<T> {
  const answer = await fetch(`${hub.origin}/graphql?query=${encodeURIComponent(query)}`);
  return ((await answer.json()) as { data: T }).data;
}

/** What stands between two texts of a page. */
const between = (html: string, from: string, to: string): string => html.slice(html.indexOf(from), html.indexOf(to, html.indexOf(from)));

it.each([
  ['/th/mechanism', 'ใครรายงานต่อใคร'],
  ['/en/mechanism', 'Who reports to whom'],
  ['/th/bodies/WG-TRADE', 'คณะทำงานด้านการค้าและการลงทุน'],
  ['/en/bodies/JBC', 'IMT-GT Business Council'],
  ['/en/bodies/WGIT', 'Working Group on Infrastructure and Transport'],
  ['/en/countries/TH', 'Thailand'],
  ['/th/clusters/TH-CL-GULF', 'กลุ่มจังหวัดภาคใต้ฝั่งอ่าวไทย'],
  ['/en/corridors/EC1', 'Extended Songkhla-Penang-Medan'],
  ['/en/corridors/EC6?asOf=2021-10-27', 'Economic Corridor 6'],
  ['/en/map', 'What is known, and where'],
  ['/th/map?show=EC1&by=stage', 'ทราบอะไร ที่ไหนบ้าง'],
  ['/en/compare', 'Compare areas'],
  ['/en/compare?p=TH-90,TH-95', 'Compare Songkhla, Yala'],
])('%s has one first heading, "%s", and no script', async (path, heading) => {
  const answer = await open(path);
  const html = await answer.text();
  expect(answer.status).toBe(200);
  expect([...html.matchAll(/<h1>(.*?)<\/h1>/gs)].map(([, inside]) => textOf(inside!))).toEqual([heading]);
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")|style="|undefined|\[object|NaN/);
});

it.each(['/en/bodies/NOPE', '/en/countries/XX', '/th/clusters/EC1', '/en/corridors/EC9'])('%s is missing', async (path) =>
  expect((await open(path)).status).toBe(404),
);

it.each(['/en/map?colour=red', '/en/compare?q=TH-90', '/en/mechanism?show=EC1'])('%s is refused: the page does not know it', async (path) =>
  expect((await open(path)).status).toBe(400),
);

it.each([
  '/en/mechanism',
  '/en/bodies/CMGF',
  '/en/countries/TH',
  '/en/clusters/TH-CL-AND',
  '/en/corridors/EC2',
  '/en/map?show=EC2',
  '/en/compare?p=TH-90,TH-95',
])('every inner link of %s keeps the moment', async (path) => {
  const html = await pageAt(path + (path.includes('?') ? '&' : '?') + 'at=CMGF-22');
  const inner = linksOf(html).filter((address) => /^\/(?:en|th)\/(?!desk)/.test(address));
  const without = inner.filter((address) => new URL(address, hub.origin).searchParams.get('at') !== 'CMGF-22');
  expect([inner.length > 20, without.map(decodeURIComponent)]).toEqual([true, [path]]);
});

interface Bodies {
  readonly bodies: readonly {
    readonly code: string;
    readonly reportsTo: readonly { readonly code: string }[];
    readonly progress: { readonly projectCount: number; readonly statedPercent: number | null };
  }[];
}

describe('the mechanism', () => {
  it('nests the bodies as they report to each other', async () => {
    const { bodies } = await api<Bodies>('{ bodies { code reportsTo { code } progress { projectCount statedPercent } } }');
    const tree = between(await pageAt('/en/mechanism'), '<ul class="tree">', '<nav');
    // The body above a heading is the one whose list is open there.
    const above: string[] = [];
    const found = new Map<string, string | undefined>();
    let last = '';
    for (const [sign, code] of tree.matchAll(/<ul class="tree">|<\/ul>|<h[34]><a href="\/en\/bodies\/([^"]+)"/g)) {
      if (sign.startsWith('<ul')) above.push(last);
      else if (sign === '</ul>') above.pop();
      else {
        found.set(code!, above.at(-1) || undefined);
        last = code!;
      }
    }
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(bodies.map(({ code, reportsTo }) => [code, reportsTo[0]?.code])));
    expect(found.size).toBe(14);
  });

  it('tells each body with the figures of the API', async () => {
    const { bodies } = await api<Bodies>('{ bodies { code reportsTo { code } progress { projectCount statedPercent } } }');
    const html = await pageAt('/en/mechanism');
    for (const { code, progress } of bodies) {
      const node = between(html, `<span class="code">${code}</span>`, '</div></div>');
      expect(node).toContain(progress.projectCount === 0 ? 'No projects' : `<data value="${progress.projectCount}">`);
      if (progress.statedPercent !== null) expect(node).toContain(`data-percent="${progress.statedPercent}"`);
    }
  });

  it('says of the forum and the senior officials that neither reports to the other', async () =>
    expect(textOf(await pageAt('/en/mechanism'))).toContain(
      "The Chief Ministers' and Governors' Forum and the Senior Officials' Meeting stand side by side: both report to the Ministerial Meeting",
    ));

  it('is a file with a row for each body', async () => {
    const csv = await pageAt('/en/mechanism.csv');
    expect(csv.trim().split('\r\n')).toHaveLength(1 + 14);
    expect(csv).toContain('\r\nCMGF,');
  });
});

describe('a body', () => {
  it('reckons its percent from the rows that it shows', async () => {
    const { body } = await api<{ body: { progress: { percent: number } } }>('{ body(code: "WG-TRANSPORT-ICT") { progress { percent } } }');
    const working = between(await pageAt('/en/bodies/WG-TRANSPORT-ICT'), '<section id="working">', '</section>');
    const rows = [...working.matchAll(/<tr role="row"><th scope="row".*?<\/tr>/gs)].map(([row]) => ({
      percent: Number(/data-percent="([^"]*)"/.exec(row)![1]),
      weight: Number(/<data value="([^"]*)">/.exec(row)![1]),
      source: /href="#s\d+"/.test(row),
    }));
    const weights = rows.reduce((sum, { weight }) => sum + weight, 0);
    const products = rows.reduce((sum, { weight, percent }) => sum + weight * percent, 0);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.every(({ source }) => source)).toBe(true);
    expect(products / weights).toBeCloseTo(body.progress.percent, 6);
    expect(working.slice(working.indexOf('class="note"'))).toContain(`data-percent="${body.progress.percent}"`);
  });

  it('lists the projects of unknown percent before the percent', async () => {
    const html = await pageAt('/en/bodies/WG-TRANSPORT-ICT');
    expect(html.indexOf('Projects whose percent is not known')).toBeLessThan(html.indexOf('How far is it, in percent?'));
    const { body } = await api<{ body: { progress: { contributions: { nodes: { kind: string; project: { code: string } }[] } } } }>(
      '{ body(code: "WG-TRANSPORT-ICT") { progress { contributions(first: 100) { nodes { kind project { code } } } } } }',
    );
    const unknown = body.progress.contributions.nodes.filter(({ kind }) => kind !== 'STATED' && kind !== 'FINISHED');
    const list = between(html, 'Projects whose percent is not known', '</section>');
    expect(new Set([...list.matchAll(/\/en\/projects\/([^"?]+)"/g)].map(([, code]) => code))).toEqual(
      new Set(unknown.map(({ project }) => project.code)),
    );
  });

  it('without projects says so, and since when it exists', async () => {
    const text = textOf(await pageAt('/en/bodies/WG-HRD'));
    expect(text).toContain('No projects: no source on record assigns a project to this body.');
    expect(text).toContain('It has existed since 1 January 2017.');
    expect(text).not.toContain('How far is it, in percent?');
  });

  it('that has ended says until when it existed', async () => {
    expect(textOf(await pageAt('/en/bodies/WGIT'))).toContain('This body existed until 1 January 2017.');
    expect(textOf(await pageAt('/en/bodies/WGIT?asOf=2015-01-01'))).not.toContain('This body existed until');
    expect(textOf(await pageAt('/en/bodies/WG-TRADE?asOf=2015-01-01'))).toContain('This body exists from 1 January 2017 on.');
  });
});

describe('areas together', () => {
  it('a cluster tells who belongs to it and who did', async () => {
    const text = textOf(await pageAt('/en/clusters/TH-CL-BORDER'));
    expect(text).toContain('On the day shown: 3 areas');
    expect(text).toContain('No longer: 2 areas');
    expect(text).toContain('no longer from 17 November 2017 on');
    expect(textOf(await pageAt('/en/clusters/TH-CL-BORDER?asOf=2017-11-16'))).toContain('On the day shown: 5 areas');
  });

  it('a corridor of which only the month of the start is known has the month', async () => {
    const text = textOf(await pageAt('/en/corridors/EC1'));
    expect(text).toContain('September 2006 at the latest');
    expect(text).not.toContain('30 September 2006');
    expect(text).toContain('supposed by the hub, no source names it');
  });

  it('a corridor that is not yet in force says so', async () => {
    const text = textOf(await pageAt('/en/corridors/EC6?asOf=2021-10-27'));
    expect(text).toContain('Not yet in force on the day shown: it begins on 28 October 2021.');
    expect(text).toContain('Not yet on the day shown: 8 areas');
    expect(textOf(await pageAt('/en/corridors/EC6?asOf=2021-10-28'))).toContain('On the day shown: 8 areas');
  });

  it.each([
    ['countries/MY', 'memberState(code: "MY")'],
    ['clusters/TH-CL-GULF', 'cluster(code: "TH-CL-GULF")'],
    ['corridors/EC1', 'corridor(code: "EC1")'],
  ])('%s has the figures of the API, on the page and in its file', async (path, field) => {
    const answer = await api<{ place: { progress: Record<string, number>; projects: { nodes: { code: string }[] } } }>(
      `{ place: ${field} { progress { projectCount statedPercent } projects(first: 100) { nodes { code } } } }`,
    );
    const { progress, projects } = answer.place;
    const html = await pageAt(`/en/${path}`);
    expect(textOf(html)).toContain(`${progress['projectCount']} projects: `);
    if (progress['statedPercent'] !== null) expect(html).toContain(`data-percent="${progress['statedPercent']}"`);
    const csv = await pageAt(`/en/${path}.csv`);
    expect(
      csv
        .trim()
        .split('\r\n')
        .slice(1)
        .map((row) => row.split(',')[0]),
    ).toEqual(projects.nodes.map(({ code }) => code));
  });
});

describe('the map', () => {
  /** The areas of the map of the programme, in the order of its links; with those that stand out. */
  const mapOf = (html: string): { all: string[]; pale: string[] } => {
    const map = between(html, '<div class="map programme"', '<svg class="labels"');
    const links = [...map.matchAll(/<a href="\/en\/provinces\/([A-Z]{2}-\w+)[^"]*"[^>]*>/g)];
    return { all: links.map(([, code]) => code!), pale: links.filter(([tag]) => tag.includes('class="pale"')).map(([, code]) => code!) };
  };
  const tableOf = (html: string): string[] =>
    [...between(html, 'Table of the map', '</table>').matchAll(/<th scope="row"[^>]*><a href="\/en\/provinces\/([A-Z]{2}-\w+)/g)].map(
      ([, code]) => code!,
    );

  it.each([
    ['2021-10-27', 32],
    ['2021-10-28', 35],
  ])('on %s has %d areas, in the table in the same order', async (day, count) => {
    const html = await pageAt(`/en/map?asOf=${day}`);
    expect(mapOf(html).all).toHaveLength(count);
    expect(tableOf(html)).toEqual(mapOf(html).all);
    expect(linksOf(html).some((address) => address.includes('show=EC6'))).toBe(count === 35);
  });

  it('has a legend whose counts add up to the areas', async () => {
    for (const by of ['known', 'stage']) {
      const legend = between(await pageAt(`/en/map?by=${by}`), 'What the colours and patterns mean', '</ul>');
      const counts = [...legend.matchAll(/<data value="(\d+)">/g)].map(([, count]) => Number(count));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(35);
    }
  });

  it('lets the areas of a corridor stand out, and the rest turn pale', async () => {
    const { corridor } = await api<{ corridor: { provinces: { code: string }[] } }>('{ corridor(code: "EC1") { provinces { code } } }');
    const { all, pale } = mapOf(await pageAt('/en/map?show=ec1'));
    expect(all.filter((code) => !pale.includes(code)).sort()).toEqual(corridor.provinces.map(({ code }) => code).sort());
  });

  it.each([
    ['/en/map?show=EC6&asOf=2021-10-27', 'There is no corridor or cluster “EC6” on the day shown'],
    ['/en/map?by=percent', 'The map cannot be coloured by “percent”, only by known, stage.'],
  ])('%s says what it cannot show', async (path, said) => {
    const html = await pageAt(path);
    expect(textOf(html)).toContain(said);
    expect(mapOf(html).pale).toEqual([]);
  });

  it('is a file with a row for each area, in the order of the table', async () => {
    const rows = (await pageAt('/en/map.csv')).trim().split('\r\n').slice(1);
    expect(rows.map((row) => row.split(',')[0])).toEqual(tableOf(await pageAt('/en/map')));
  });

  it('stands on the home page, and leads to the large one', async () => {
    const html = await pageAt('/en/');
    expect(between(html, '<a href="/en/map"><div class="map still programme"', '</a>')).toContain('#TH-90');
  });
});

describe('comparing', () => {
  it('has the figures of the API side by side, and gives no places where too little is known', async () => {
    const { a, b } = await api<Record<'a' | 'b', { progress: { projectCount: number } }>>(
      '{ a: province(code: "TH-90") { progress { projectCount } } b: province(code: "ID-SU") { progress { projectCount } } }',
    );
    const html = await pageAt('/en/compare?p=TH-90&p=ID-SU');
    const row = between(html, '>Projects</th>', '</tr>');
    expect([...row.matchAll(/<data value="(\d+)">/g)].map(([, count]) => Number(count))).toEqual([
      a.progress.projectCount,
      b.progress.projectCount,
    ]);
    expect(textOf(html)).toContain('No order of places is given: of Songkhla the percent of fewer than 60 in 100 projects is known.');
    expect(html).not.toContain('Place by mean');
  });

  it('gives places where enough is known of all', async () => {
    const html = await pageAt('/en/compare?p=ID-SU,MY-11');
    expect(textOf(between(html, 'Place by mean with finished projects', '</tr>'))).toMatch(/1 of 2.*2 of 2/);
  });

  it('is a form that needs no script and keeps what was chosen and the moment', async () => {
    const form = between(await pageAt('/en/compare?p=TH-90,XX-1&at=CMGF-22'), '<form action="/en/compare">', '</form>');
    expect([...form.matchAll(/<input type="checkbox" name="p"[^>]*>/g)]).toHaveLength(35);
    expect([...form.matchAll(/checked="" value="([^"]*)"|value="([^"]*)" checked=""/g)].map(([, x, y]) => x ?? y)).toEqual(['TH-90']);
    expect(form).toContain('<input type="hidden" name="at" value="CMGF-22"/>');
  });

  it.each([
    ['/en/compare?p=TH-90,XX-1', 'There is no area “XX-1” in the programme on the day shown.'],
    ['/en/compare?p=TH-90,MY-01&asOf=2021-10-27', 'There is no area “MY-01” in the programme on the day shown.'],
    ['/en/compare?p=TH-90', 'Choose at least one more area to compare with.'],
    ['/en/compare?p=TH-80,TH-81,TH-82,TH-83,TH-84,TH-85,TH-86', '7 areas were asked for; the first 6 are shown.'],
    ['/en/compare', 'Choose two to six provinces or states below.'],
  ])('%s says what is so and what to do', async (path, said) => expect(textOf(await pageAt(path))).toContain(said));
});

it('the development plans of an area are told, newest first, or that none is on record; a preliminary figure says so', async () => {
  const plansOn = async (path: string): Promise<string> => textOf(between(await pageAt(path), '<h2>แผนพัฒนา</h2>', '</section>'));
  const gulf = await plansOn('/th/clusters/TH-CL-GULF');
  expect(gulf.indexOf('พ.ศ. 2566-2570 ฉบับทบทวน')).toBeGreaterThan(-1);
  expect(gulf.indexOf('พ.ศ. 2561-2565')).toBeGreaterThan(gulf.indexOf('พ.ศ. 2566-2570 ฉบับทบทวน'));
  expect(await plansOn('/th/provinces/TH-92')).toContain('ตรังเมืองเติบโตบนฐานเศรษฐกิจ BCG');
  expect(await plansOn('/th/provinces/MY-01')).toContain('ไม่มีแผนพัฒนาที่บันทึกไว้');
  const figure = between(await pageAt('/en/provinces/TH-92'), 'Gross provincial product', '</tr>');
  expect(textOf(figure)).toContain('preliminary');
});

describe('the three times of figures', () => {
  const DAYS = 'progress { asOf knownAt freshness { oldest newest } }';
  it.each([
    ['/en/', `body(code: "LS") { ${DAYS} }`],
    ['/en/provinces/TH-90', `province(code: "TH-90") { ${DAYS} }`],
    ['/en/bodies/WG-TRADE', `body(code: "WG-TRADE") { ${DAYS} }`],
    ['/en/projects/P24', `project(code: "P24") { ${DAYS} }`],
    ['/en/provinces/TH-90?at=CMGF-20', `province(code: "TH-90", asOf: "2023-09-27") { ${DAYS} }`],
  ])('%s says the days of its reports, until when it tells the record, and when it was made', async (path, query) => {
    const html = await pageAt(path);
    const part = (kind: string): string => between(html, `data-kind="${kind}"`, '</span>');
    const timesIn = (kind: string): string[] => [...part(kind).matchAll(/datetime="([^"]*)"/g)].map(([, time]) => time!);
    const [{ progress }] = Object.values(
      await api<Record<string, { progress: { knownAt: string; freshness: { oldest: string; newest: string } } }>>(`{ thing: ${query} }`),
    ) as [{ progress: { knownAt: string; freshness: { oldest: string; newest: string } } }];
    const { oldest, newest } = progress.freshness;
    expect(timesIn('reports')).toEqual(oldest === newest ? [oldest] : [oldest, newest]);
    expect(textOf(part('reports'))).toMatch(/\d day.* old$/);
    if (!path.includes('?')) expect(timesIn('recorded')).toEqual([instantInBangkok(new Date(progress.knownAt))]);
    expect(timesIn('made')).toEqual([dayInBangkok(new Date())]);
  });

  it('a place without a report has no days of reports', async () => {
    const html = await pageAt('/en/sectors/IB2022-TOURISM');
    expect([html.includes('data-kind="reports"'), html.includes('data-kind="made"')]).toEqual([false, true]);
  });
});
