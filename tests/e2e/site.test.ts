import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { useHub, withHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
afterEach(() => expect(hub.log.splice(0)).toEqual([]));

const open = (path: string, headers: Record<string, string> = {}) => fetch(hub.origin + path, { headers, redirect: 'manual' });
const pageAt = async (path: string): Promise<string> => (await open(path)).text();

/** The addresses of the links of a page that stay on it. */
const links = (html: string): string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));

describe('addresses', () => {
  it.each([
    ['th-TH,th;q=0.9', '/th/'],
    ['en', '/en/'],
    ['ms', '/ms/'],
    [undefined, '/en/'],
  ])('/ leads a reader of %s to %s', async (language, path) => {
    const answer = await open('/', language === undefined ? { 'accept-language': '' } : { 'accept-language': language });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('vary')]).toEqual([
      302,
      path,
      expect.stringContaining('Accept-Language'),
    ]);
  });

  it.each([
    ['/th', '/th/'],
    ['/th?at=CMGF-22', '/th/?at=CMGF-22'],
    ['/en/provinces/th-90?asOf=2021-10-27', '/en/provinces/TH-90?asOf=2021-10-27'],
    ['/en/Provinces/TH-90/', '/en/provinces/TH-90'],
    ['/en/provinces/th-90.csv', '/en/provinces/TH-90.csv'],
  ])('%s is written %s', async (asked, written) => {
    const answer = await open(asked);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, written]);
  });

  it.each([
    ['/th/provinces/TH-99', 'ไม่มีหน้านี้'],
    ['/en/nothing/here', 'There is no such page'],
    ['/en/provinces/TH-90/more.json', 'There is no such page'],
    ['/en/index.csv', 'There is no such page'],
  ])('%s is missing, in the language of the reader', async (path, said) => {
    const answer = await open(path);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store']);
    expect(await answer.text()).toContain(said);
  });

  it('what is missing names what is near', async () =>
    expect(links(await pageAt('/en/provinces/SONGKHLA'))).toContain('/en/provinces/TH-90'));

  it.each([
    [
      '/th/provinces/TH-99',
      ['/th/provinces/TH-90', '/th/provinces/TH-91', '/th/provinces/TH-92', '/th/provinces/TH-93', '/th/provinces/TH-94'],
    ],
    ['/en/provinces/TH-09', ['/en/provinces/TH-90']],
    ['/en/projects/P340', ['/en/projects/P34']],
    ['/en/meetings/CMGF-2022', ['/en/meetings/CMGF-22', '/en/meetings/CMGF-20']],
    ['/en/corridors/EC9', ['/en/corridors/EC1']],
    ['/en/discrepancies/D2A', ['/en/discrepancies/D2']],
    ['/en/sources/P633', ['/en/sources/P63']],
  ])('%s names %j, and nothing of another kind', async (path, near) => {
    const named = links(/<ul>(?:(?!<ul>).)*?<\/ul>(?=<p>)/s.exec((await pageAt(path)).split('<main')[1]!)![0]);
    expect(named).toEqual(expect.arrayContaining(near));
    expect(named.every((link) => link.startsWith(path.slice(0, path.lastIndexOf('/'))))).toBe(true);
  });

  it.each([
    ['/en/?foo=1', 'The address has “foo”, which this page does not know. It knows at, asOf, knownAt, digits.'],
    ['/en/?at=CMGF-99', 'There is no meeting “CMGF-99”'],
    ['/en/?asOf=2025-02-30', '“2025-02-30” is not a day.'],
    ['/en/?asOf=2568-09-03', 'The year of “2568-09-03” is of the Buddhist era. Addresses have the Gregorian year: 2025-09-03.'],
    ['/en/?asOf=1800-01-01', '1800-01-01 is before the programme began. Ask for 1993-07-20 or a later day.'],
    ['/en/?knownAt=yesterday', '“yesterday” is not an instant.'],
    ['/en/?digits=roman', '“roman” is no value of digits. Use thai, arabic.'],
    ['/en/?at=CMGF-22&asOf=2021-10-27', 'The address gives a meeting and a day or a time.'],
  ])('%s is refused in words, with the address without it', async (path, said) => {
    const answer = await open(path);
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain(said);
    expect(links(html)).toContain('/en/');
  });

  it.each([
    ['/th/%E0%B8', 'th', 'อักขระที่อ่านไม่ได้'],
    ['/id/provinces/%E0%B8?at=CMGF-22', 'id', 'karakter yang tidak dapat dibaca'],
    ['/en/desk/%E0%B8', 'en', 'signs that cannot be read'],
    ['/briefing/%E0%B8', 'ms', 'aksara yang tidak dapat dibaca'],
  ])('%s cannot be decoded, which a page says in the language %s', async (path, lang, said) => {
    const answer = await open(path, { 'accept-language': 'ms' });
    const html = await answer.text();
    expect([answer.status, html.includes(`<html lang="${lang}"`), html.includes(said)]).toEqual([400, true, true]);
  });

  it('an address of no page that cannot be decoded is refused as JSON', async () => {
    const answer = await open('/graphql/%E0%B8');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/json; charset=utf-8']);
  });

  it.each([
    ['/?asOf=2568-09-03', 'เป็น พ.ศ.', 'tahun Buddha'],
    ['/?asOf=1800-01-01', 'อยู่ก่อนเริ่มแผนงาน', 'sebelum program'],
    ['/?asOf=2399-01-01', 'อยู่หลังวันนี้', 'selepas hari ini'],
    ['/?knownAt=2399-01-01T00:00:00Z', 'เวลา 2399-01-01T07:00:00.000+07:00 ยังมาไม่ถึง', 'belum tiba'],
    ['/projects?province=TH-99', 'รหัสที่ใกล้เคียงคือ TH-90', 'Yang hampir sama ialah TH-90.'],
    ['/projects?after=XX', 'โปรดเริ่มจากหน้าแรกของรายการ', 'Mulakan dari halaman pertama.'],
    ['/compare?p=%00', 'อักขระที่ใช้ไม่ได้', 'aksara yang tidak boleh digunakan'],
    ['/nothing%00', 'อักขระที่ใช้ไม่ได้', 'aksara yang tidak boleh digunakan'],
  ])('%s is refused by the API, and in the language of the reader', async (path, inThai, inMalay) => {
    const [thai, malay] = [await open(`/th${path}`), await open(`/ms${path}`)];
    const reason = async (answer: Response) => /<p class="lead"[^>]*>.*?<\/p>/s.exec(await answer.text())![0];
    const [said, saidInMalay] = [await reason(thai), await reason(malay)];
    expect([thai.status, malay.status]).toEqual([400, 400]);
    expect([said.replace(/<[^>]*>/g, '').replaceAll('\u00a0', ' '), said.includes(' lang="en"')]).toEqual([
      expect.stringContaining(inThai),
      false,
    ]);
    expect([saidInMalay.startsWith('<p class="lead">'), saidInMalay.includes(inMalay)]).toEqual([true, true]);
  });

  it('a page has Thai digits where its address asks for them; codes keep theirs', async () => {
    const [thai, arabic] = [await pageAt('/th/provinces/TH-90?digits=thai'), await pageAt('/th/provinces/TH-90')];
    const main = (html: string) => /<main.*<\/main>/s.exec(html)![0].replace(/<[^>]*>/g, ' ');
    expect([/[๐-๙]/.test(main(thai)), main(thai).includes('P05-2'), /[๐-๙]/.test(main(arabic))]).toEqual([true, true, false]);
  });

  it('a reader behind a busy network is told so on a page', () =>
    withHub(dataSource(), { REQUESTS_PER_MINUTE: '1' }, async ({ origin }) => {
      expect((await fetch(`${origin}/th/about`)).status).toBe(200);
      const refused = await fetch(`${origin}/th/about`);
      expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true]);
      expect(await refused.text()).toContain('มีการเปิดหน้าจากเครือข่ายนี้มากเกินไป');
    }));
});

describe('moments', () => {
  it('a meeting is told in words, and every link but the way back keeps it', async () => {
    const html = await pageAt('/en/provinces/TH-90?at=CMGF-22');
    expect(html).toContain('with what was on record when it began');
    const inner = links(html).filter((address) => /^\/(?:en|th)\/(?!desk)/.test(address));
    const without = inner.filter((address) => new URL(address, hub.origin).searchParams.get('at') !== 'CMGF-22');
    expect([inner.length > 20, without]).toEqual([true, ['/en/provinces/TH-90']]);
  });

  it('figures are those of the API at the same moment', async () => {
    for (const [parameters, basis] of [
      ['', ''],
      ['?at=CMGF-22', '(basis: { atMeeting: "CMGF-22" })'],
      ['?asOf=2021-10-27', '(basis: { asOf: "2021-10-27" })'],
    ]) {
      const html = await pageAt(`/en/${parameters}`);
      const query = `{ body(code: "LS") { progress${basis} { percent statedPercent composition { stated finished withoutPercent silent } } } }`;
      const answer = await fetch(`${hub.origin}/graphql?query=${encodeURIComponent(query)}`);
      const { progress } = ((await answer.json()) as { data: { body: { progress: Record<string, never> } } }).data.body;
      const { percent, statedPercent, composition } = progress as unknown as {
        percent: number;
        statedPercent: number | null;
        composition: Record<string, number>;
      };
      const marked = [...html.matchAll(/data-percent="([^"]*)" data-composition="([^"]*)"/g)].map(([, value, parts]) => [
        Number(value),
        parts,
      ]);
      const parts = ['stated', 'finished', 'withoutPercent', 'silent'].map((part) => composition[part]).join(' ');
      expect(new Set(marked.map(String))).toEqual(
        new Set(
          [statedPercent, composition['stated'] ? percent : null].filter((value) => value !== null).map((value) => String([value, parts])),
        ),
      );
    }
  });
});

describe('what is sent', () => {
  /** The bytes as they travel. */
  const raw = (
    path: string,
    headers: Record<string, string>,
  ): Promise<{ status: number; headers: Record<string, unknown>; body: Buffer }> =>
    new Promise((resolve, reject) => {
      httpRequest(hub.origin + path, { headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body: Buffer.concat(chunks) }));
      })
        .on('error', reject)
        .end();
    });

  it('is the same page as brotli, as gzip and as it is, each under a tag of its own', async () => {
    const path = '/th/provinces/TH-90';
    const [plain, br, gz] = await Promise.all([
      raw(path, {}),
      raw(path, { 'accept-encoding': 'gzip, deflate, br' }),
      raw(path, { 'accept-encoding': 'gzip' }),
    ]);
    expect([plain.headers['content-encoding'], br.headers['content-encoding'], gz.headers['content-encoding']]).toEqual([
      undefined,
      'br',
      'gzip',
    ]);
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gz.body).equals(plain.body)).toBe(true);
    expect(br.body.length).toBeLessThan(12_000);
    expect(new Set([plain, br, gz].map(({ headers }) => headers['etag'])).size).toBe(3);
    expect(br.headers['vary']).toContain('Accept-Encoding');
    const again = await raw(path, { 'accept-encoding': 'br', 'if-none-match': br.headers['etag'] as string });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  it('needs nothing of others, sets no cookie, and is framed by nobody', async () => {
    const { headers } = await open('/th/');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect([headers.get('set-cookie'), headers.get('cache-control')]).toEqual([null, 'public, max-age=0, s-maxage=60, must-revalidate']);
  });

  it('the files beside a page hold what it shows', async () => {
    const [json, query, csv] = await Promise.all(['json', 'graphql', 'csv'].map((kind) => pageAt(`/en/provinces/TH-90.${kind}`)));
    const [first, ...rest] = query!.split('\n');
    const answer = await fetch(`${hub.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query: rest.join('\n'), variables: JSON.parse(first!.slice(2)) as object }),
    });
    expect((await answer.json()) as object).toMatchObject(JSON.parse(json!) as object);
    const codes = (
      JSON.parse(json!) as { data: { province: { projects: { nodes: { code: string }[] } } } }
    ).data.province.projects.nodes.map(({ code }) => code);
    expect(
      csv!
        .trim()
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    ).toEqual(codes);
  });
});

it('is kept until the data change', async () => {
  const before = await pageAt('/en/provinces/TH-90');
  expect(await pageAt('/en/provinces/TH-90')).toBe(before);
  const [{ notes }] = await dataSource().query<[{ notes: object | null }]>(`SELECT notes FROM source WHERE code = 'P69'`);
  await dataSource().query(`UPDATE source SET notes = '{"EN": "changed"}' WHERE code = 'P69'`);
  try {
    await eventually(async () => (await pageAt('/en/provinces/TH-90')) !== before, 'a page of the changed data');
  } finally {
    await dataSource().query(`UPDATE source SET notes = $1 WHERE code = 'P69'`, [notes]);
  }
});
