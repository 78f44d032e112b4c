import { dayInBangkok } from '../../src/domain/days';
import { WHOLE_TABLES } from '../../src/web/site/pages/data/whole-tables';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });
afterEach(() => expect(hub.log).toEqual([]));

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

async function get(path: string): Promise<Answer> {
  const answer = await fetch(hub.origin + path, { redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

async function ask<T>(query: string): Promise<T> {
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await answer.json()) as { data: T; errors?: object[] };
  expect(errors).toBeUndefined();
  return data;
}

/** The text of a page as a screen shows it, with ordinary blanks. */
const shown = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>/s, '')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');

/** The rows of a CSV that has no line breaks in its cells. */
const rowsOf = (csv: string): string[] => csv.trim().split('\r\n').slice(1);

const PAGES = [
  ['/data', 'ข้อมูลและ API', 'Data and API'],
  ['/about', 'เกี่ยวกับศูนย์ข้อมูล', 'About this site'],
  ['/about/numbers', 'ที่มาและวิธีคำนวณ', 'About the numbers'],
  ['/about/accessibility', 'การเข้าถึงเว็บไซต์', 'Accessibility'],
  ['/discrepancies', 'เรื่องที่แหล่งข้อมูลไม่ตรงกัน', 'Where sources differ'],
  ['/sources', 'แหล่งข้อมูล', 'Sources'],
  ['/press', 'สำหรับสื่อมวลชน', 'For the press'],
] as const;

it.each(PAGES)('%s stands in both languages, and every link within the site keeps the moment', async (path, th, en) => {
  for (const [lang, title] of [
    ['th', th],
    ['en', en],
  ] as const) {
    const { status, text } = await get(`/${lang}${path}?at=CMGF-22`);
    expect([status, shown(/<h1>.*?<\/h1>/.exec(text)![0])]).toEqual([200, title]);
    const main = /<main.*<\/main>/s.exec(text)![0];
    const inner = [...main.matchAll(/href="(\/(?:th|en)\/[^"]*)"/g)].map(([, href]) => href!);
    // The address under which the figures stay gives the day and the instant of the meeting: with the meeting, too, it would be refused.
    const lasting = inner.filter((href) => href.includes('asOf='));
    for (const href of lasting) expect([href, (await get(href.replaceAll('&amp;', '&'))).status]).toEqual([href, 200]);
    const others = inner.filter((href) => !lasting.includes(href));
    expect(others.filter((href) => !/[?&;]at=CMGF-22/.test(href) && !/\/desk$|\.atom$/.test(href))).toEqual([]);
  }
  expect((await get(`/th${path}?asOf=2021-10-27`)).status).toBe(200);
  const refused = await get(`/en${path}?sort=name`);
  expect([refused.status, refused.text.includes('“sort”')]).toEqual([400, true]);
});

interface Programme {
  readonly percent: number;
  readonly statedPercent: number;
  readonly projectCount: number;
  readonly composition: Record<string, number>;
}

const programme = async (basis: string): Promise<Programme> =>
  (
    await ask<{ body: { progress: Programme } }>(
      `{ body(code: "LS") { progress${basis} { percent statedPercent projectCount composition { stated finished withoutPercent silent } } } }`,
    )
  ).body.progress;

it.each(['/', '/projects', '/about/numbers', '/press', '/changes', '/changes?since=CMGF-20'])(
  '%s tells of as many projects of the programme as the highest body has',
  async (path) => {
    const { projectCount } = await programme('');
    expect(shown((await get(`/en${path}`)).text)).toContain(`${projectCount} projects`);
  },
);

/** The percents of a page, as they were reckoned. */
const percents = (html: string): number[] => [...html.matchAll(/data-percent="([^"]+)"/g)].map(([, value]) => Number(value));

it.each([
  ['', ''],
  ['?at=CMGF-22', '(basis: { atMeeting: "CMGF-22" })'],
])('the percent of /about/numbers%s is that of the API, and follows from the contributions', async (search, basis) => {
  const { percent, statedPercent, projectCount } = await programme(basis);
  const { text } = await get(`/en/about/numbers${search}`);
  expect(percents(text)).toEqual(expect.arrayContaining([percent, statedPercent]));
  const csv = await get(`/en/about/numbers.csv${search}`);
  const [head] = csv.text.replace('\ufeff', '').split('\r\n');
  const column = head!.split(',').indexOf('percent');
  expect([head, column]).toEqual(['code,name,kind,weight,percent,share,reportAsOf,source', 4]);
  const known = rowsOf(csv.text).flatMap((row) => {
    const [, weight, value] = /,(?:STATED|FINISHED),(\d+(?:\.\d+)?),(\d+(?:\.\d+)?),/.exec(row) ?? [];
    return value === undefined ? [] : [{ weight: Number(weight), value: Number(value) }];
  });
  const weights = known.reduce((sum, { weight }) => sum + weight, 0);
  expect(known.reduce((sum, { weight, value }) => sum + weight * value, 0) / weights).toBeCloseTo(percent, 8);
  const working = /<section id="working">.*?<\/section>/s.exec(text)![0];
  expect(working.match(/<tr role="row"><th scope="row"/g)!.length).toBeGreaterThanOrEqual(projectCount);
  expect(shown(working)).toContain(`÷ sum of weights ${weights} =`);
});

it('the numbers page tells the thresholds of the API and how many names each language has', async () => {
  const { limits, projects } = await ask<{
    limits: { maxCost: number };
    projects: { totalCount: number; nodes: { names: { lang: string }[] }[] };
  }>('{ limits { maxCost } projects(first: 100) { totalCount nodes { names { lang } } } }');
  const text = shown((await get('/en/about/numbers')).text);
  expect(text).toContain(limits.maxCost.toLocaleString('en'));
  const malay = projects.nodes.filter(({ names }) => names.some(({ lang }) => lang === 'MS')).length;
  expect(text).toContain(`${malay} of ${projects.totalCount}`);
});

it('/about tells how many names each language has, and how many remarks are in English alone', async () => {
  const { remarks } = await ask<{ remarks: { note: string | null }[] }>('{ remarks: sources { note } }');
  const { projects, bodies, corridors, indicators } = await ask<{
    projects: { nodes: { costs: { note: string | null }[]; schedules: { note: string | null }[] }[] };
    bodies: { note: string | null }[];
    corridors: { note: string | null }[];
    indicators: { observations: { nodes: { note: string | null }[] } }[];
  }>(`{
    projects(first: 100) { nodes { costs { note } schedules { note } } }
    bodies { note } corridors { note } indicators { observations(first: 100) { nodes { note } } }
  }`);
  for (const { costs, schedules } of projects.nodes) remarks.push(...costs, ...schedules);
  for (const { observations } of indicators) remarks.push(...observations.nodes);
  const notes = [...remarks, ...bodies, ...corridors].map(({ note }) => note).filter((note) => note !== null);
  const english = notes.filter((note) => !/[ก-๙]/.test(note));
  const [about, numbers] = [shown((await get('/en/about')).text), shown((await get('/en/about/numbers')).text)];
  expect(english.length).toBeGreaterThan(100);
  expect(about).toContain(`Of ${notes.length} remarks, ${english.length} are in English alone.`);
  expect(numbers).toContain(
    `Of ${notes.length} remarks beside names, costs, days, values and documents, ${english.length} are in English alone.`,
  );
  // The sum of the table on the other page.
  const table = /id="languages".*?<\/table>/s.exec((await get('/en/about/numbers')).text)![0];
  const cells = [...table.matchAll(/<data value="(\d+)">\d+ of (\d+)<\/data>/g)].map(([, has, all]) => [Number(has), Number(all)] as const);
  const sum = (column: number): number => cells.filter((_, i) => i % 4 === column).reduce((total, [has]) => total + has, 0);
  const all = cells.filter((_, i) => i % 4 === 0).reduce((total, [, of]) => total + of, 0);
  expect(about).toMatch(
    new RegExp(
      `Of ${all} names and titles read, ${sum(0)} are in Thai .*${sum(1)} in English, ${sum(2)} in Malay and ${sum(3)} in Indonesian`,
    ),
  );
});

it('/data tells as many rows as the tables have, and each file is there', async () => {
  const { text } = await get('/th/data');
  for (const [name, formats] of Object.entries(WHOLE_TABLES)) {
    const row = new RegExp(
      `<data class="num" value="(\\d+)">[^<]*</data></div></td><td[^>]*><div>(?:(?!</tr>).)*?/export/${name}\\.csv`,
    ).exec(text);
    const csv = await get(`/export/${name}.csv`);
    // The API counts no rows of some.
    if (!['contributions', 'corridors'].includes(name)) expect([name, Number(row?.[1])]).toEqual([name, rowsOf(csv.text).length]);
    for (const format of formats) {
      const head = await fetch(`${hub.origin}/export/${name}.${format}`, { method: 'HEAD' });
      expect([name, format, head.status, text.includes(`/export/${name}.${format}"`)]).toEqual([name, format, 200, true]);
    }
  }
  for (const file of ['/export/iati-activities.xml', '/export/datapackage.json'])
    expect([file, (await get(file)).status, text.includes(`href="${file}"`)]).toEqual([file, 200, true]);
  // The day of each table, and its checksum of the moment of the page.
  const sums = [...text.matchAll(/href="(\/export\/[a-z]+\.csv\.sha256\?[^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
  expect(sums.length).toBe(Object.keys(WHOLE_TABLES).length);
  const sum = await get(sums[0]!);
  expect([sum.status, sum.text]).toEqual([200, expect.stringMatching(/^[\da-f]{64} {2}projects\.csv\n$/)]);
  expect((await get('/th/data?at=CMGF-22')).text).toMatch(/\/export\/reports\.csv\?asOf=2025-09-03&amp;knownAt=2025/);
});

it('/discrepancies has every point with both sides, as the file beside it', async () => {
  const { discrepancies } = await ask<{ discrepancies: { totalCount: number; nodes: { code: string; valueA: string; valueB: string }[] } }>(
    '{ discrepancies(first: 100) { totalCount nodes { code valueA(lang: EN) valueB(lang: EN) } } }',
  );
  const nextOf = (text: string): string =>
    [...text.matchAll(/href="(\/en\/discrepancies\?after=[^"#]*)"/g)].map(([, address]) => address!).at(-1)!;
  const first = (await get('/en/discrepancies')).text;
  const second = (await get(nextOf(first))).text;
  const text = first + second + (await get(nextOf(second))).text;
  expect([...text.matchAll(/<div class="note warn" id="(D\d+)">/g)].map(([, code]) => code).sort()).toEqual(
    discrepancies.nodes.map(({ code }) => code).sort(),
  );
  const page = shown(text)
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<');
  for (const { valueA, valueB } of discrepancies.nodes)
    for (const value of [valueA, valueB]) expect(page).toContain(value.replaceAll('\u00a0', ' '));
  const csv = await get('/en/discrepancies.csv');
  expect(csv.text.match(/^D\d+,/gm)).toHaveLength(discrepancies.totalCount);
});

it('/discrepancies/D1 stands alone with both sides, and one that is not there is told', async () => {
  const { discrepancy } = await ask<{ discrepancy: { subject: string; valueA: string; valueB: string } }>(
    '{ discrepancy(code: "D1") { subject(lang: EN) valueA(lang: EN) valueB(lang: EN) } }',
  );
  const page = shown((await get('/en/discrepancies/D1')).text);
  for (const text of Object.values(discrepancy)) expect(page).toContain(text);
  expect((await get('/th/discrepancies/D999')).status).toBe(404);
});

it('/sources/MANUAL tells what rests on it, and a source that is not there is told', async () => {
  const { source, sources } = await ask<{ source: { backs: { code: string }[] }; sources: { code: string }[] }>(
    '{ source(code: "MANUAL") { backs { ... on Project { code } ... on Meeting { code } ... on Discrepancy { code } } } sources { code } }',
  );
  const { text } = await get('/en/sources/MANUAL');
  expect(source.backs.length).toBeGreaterThan(20);
  expect(text.match(/<tr role="row"><th scope="row"/g)).toHaveLength(source.backs.length);
  expect(text).toContain('href="/en/discrepancies/D1"');
  const register = await get('/th/sources');
  const [, rest] = /href="(\/th\/sources\?after=[^"]*)"/.exec(register.text)!;
  expect((register.text + (await get(rest!)).text).match(/<tr role="row"><th scope="row"/g)).toHaveLength(sources.length);
  expect((await get('/th/sources/p24')).headers.get('location')).toBe('/th/sources/P24');
  expect((await get('/th/sources/P999')).status).toBe(404);
});

it('the sentences of /press have the figures of the API in four languages, and their address gives the same for ever', async () => {
  const { statedPercent, projectCount, composition } = await programme('');
  const { text } = await get('/th/press');
  const quotes = [...text.matchAll(/<blockquote class="cite" lang="(\w+)">(.*?)<\/blockquote>/gs)];
  expect(quotes.map(([, lang]) => lang)).toEqual(['th', 'en', 'ms', 'id']);
  for (const [, , quote] of quotes) {
    expect(percents(quote!)).toEqual([statedPercent]);
    for (const count of [projectCount, composition['stated'], composition['finished']])
      expect(shown(quote!)).toMatch(new RegExp(`\\b${count}\\b`));
    const address = /http:[^<)]*/.exec(shown(quote!))![0].replaceAll('&amp;', '&');
    expect(percents(await (await fetch(address.trim())).text())).toContain(statedPercent);
  }
});

it.each([
  ['/th/embed/province/TH-90', 'จังหวัดสงขลา', '/th/provinces/TH-90'],
  ['/en/embed/project/P24', 'East Coast Rail Link', '/en/projects/P24'],
  ['/th/embed/map', 'ทราบอะไร ที่ไหนบ้าง', '/th/map'],
])('%s is one figure that other sites may show, with its day and the way back', async (path, name, back) => {
  const { status, text, headers } = await get(path);
  expect([status, headers.get('content-security-policy')!.includes('frame-ancestors *'), headers.get('x-frame-options')]).toEqual([
    200,
    true,
    null,
  ]);
  expect(shown(text)).toContain(name);
  expect(text).toContain(`href="${back}"`);
  // The day of the newest report stands large where it is more than 180 days before the day of the figure.
  const [, shape, newest, asOf] = /<p class="(old|s q)">[^<]*<time datetime="([\d-]*)".*?<time datetime="([\d-]*)"/s.exec(text)!;
  expect(shape).toBe((Date.parse(asOf!) - Date.parse(newest!)) / 86_400_000 > 180 ? 'old' : 's q');
  for (const chrome of ['<nav', '<header', '<footer', '<script']) expect(text).not.toContain(chrome);
  const page = await get(back.startsWith('/th') ? back : '/en/');
  expect([page.headers.get('content-security-policy')!.includes("frame-ancestors 'none'"), page.headers.get('x-frame-options')]).toEqual([
    true,
    'SAMEORIGIN',
  ]);
});

it('the embedded map has the areas and the figures of the map, each with its way to the page of the area', async () => {
  const areas = (html: string) => [...html.matchAll(/<a href="\/en\/provinces\/[^"]*" aria-label="[^"]*"/g)].map(([area]) => area).sort();
  const [embedded, map] = [areas((await get('/en/embed/map')).text), areas((await get('/en/map')).text)];
  expect([embedded.length, embedded]).toEqual([35, [...new Set(map)]]);
});

it('an embedded thing that is not there is told', async () => {
  expect((await get('/th/embed/province/TH-99')).status).toBe(404);
  expect((await get('/th/embed/project/P999')).status).toBe(404);
});

it('the sitemap has the page of every province and source in both languages, each of which answers', async () => {
  const { text, headers } = await get('/sitemap.xml');
  expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
  const paths = [...text.matchAll(/<loc>http:\/\/[^/]*([^<]*)<\/loc>/g)].map(([, path]) => path!);
  const { provinces, sources } = await ask<{ provinces: { nodes: { code: string }[] }; sources: { code: string }[] }>(
    '{ provinces(first: 100) { nodes { code } } sources { code } }',
  );
  for (const lang of ['th', 'en']) {
    expect(paths.filter((path) => path.startsWith(`/${lang}/provinces/`))).toHaveLength(provinces.nodes.length);
    expect(paths.filter((path) => path.startsWith(`/${lang}/sources/`))).toHaveLength(sources.length);
  }
  expect([new Set(paths).size, paths.some((path) => path.includes('/embed/'))]).toEqual([paths.length, false]);
  // Each page has its day.
  const days = [...text.matchAll(/<lastmod>(\d{4}-\d\d-\d\d)<\/lastmod>/g)].map(([, day]) => day!);
  expect([days.length, days.every((day) => day <= dayInBangkok(new Date()))]).toEqual([paths.length, true]);
  for (const path of paths.filter((_, i) => i % 40 === 0)) expect([path, (await get(path)).status]).toEqual([path, 200]);
});

it('programs find the way to the sitemap, and the sign of the site at both of its addresses', async () => {
  expect((await get('/robots.txt')).text).toContain(`Sitemap: ${hub.origin}/sitemap.xml`);
  for (const path of ['/favicon.svg', '/favicon.ico']) {
    const answer = await fetch(hub.origin + path);
    expect([answer.status, answer.headers.get('content-type'), (await answer.text()).startsWith('<svg')]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
      true,
    ]);
  }
});

it('a page names its picture, which is there and is kept', async () => {
  const { text } = await get('/th/provinces/TH-90?at=CMGF-22');
  const picture = /property="og:image" content="([^"]+)"/.exec(text)![1]!.replaceAll('&amp;', '&');
  expect(picture).toBe(`${hub.origin}/og/th/provinces/TH-90.png?at=CMGF-22`);
  const answer = await fetch(picture);
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect([answer.status, answer.headers.get('content-type'), bytes.subarray(1, 4).toString(), bytes.length < 60_000]).toEqual([
    200,
    'image/png',
    'PNG',
    true,
  ]);
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  const again = await fetch(picture, { headers: { 'if-none-match': answer.headers.get('etag')! } });
  expect(again.status).toBe(304);
  for (const path of ['/og/th/provinces/TH-99.png', '/og/th/provinces/TH-90', '/og/th/about.csv', '/th/about.png'])
    expect([path, (await get(path)).status]).toEqual([path, 404]);
});
