import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../../src/app';
import { loadConfig } from '../../src/config';
import { savedPage, saveSite } from '../../src/http/saved-site';
import { createLogger } from '../../src/observability/logger';
import { useDatabase } from '../support/database';
import { hubSchema } from '../support/execute';

const { dataSource } = useDatabase();
const SAVED_AT = '2026-11-26T01:00:00.000Z';
/** The same instant as the pages name it. */
const SHOWN_AT = '2026-11-26T08:00:00.000+07:00';
const ORIGIN = 'https://hub.example';

let root: string;
let folder: string;
let app: FastifyInstance;
let pages: number;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'imt-gt-hub-site-'));
  folder = join(root, 'below', 'site');
  app = await createApp({
    schema: hubSchema(),
    dataSource: dataSource(),
    replicas: [],
    logger: createLogger({ logLevel: 'error' }),
    config: loadConfig({ PUBLIC_URL: ORIGIN, REQUESTS_PER_MINUTE: '0' }),
    traces: null,
    savedAt: new Date(SAVED_AT),
  });
  pages = await saveSite(app, folder);
}, 600_000);
afterAll(async () => {
  await app.close();
  await rm(root, { recursive: true, force: true });
});

const filesIn = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath.slice(folder.length)}/${name}`);
const read = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');

it('every page of the sitemap has a file, and nothing else is beside the copy', async () => {
  const files = new Set(await filesIn());
  const listed = [...(await read('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address!).pathname);
  expect(listed.length).toBeGreaterThan(700);
  expect(listed.filter((path) => !files.has(join(path, 'index.html')))).toEqual([]);
  expect([...files].filter((file) => /^\/\w\w\/.*index\.html$/.test(file))).toHaveLength(pages);
  expect([...new Set([...files].map((file) => file.split('/')[1]))].filter((name) => /^\w\w$/.test(name!)).sort()).toEqual(['en', 'th']);
  expect(await readdir(join(root, 'below'))).toEqual(['site']);
});

it('every link of a page to a page, a style, a font or a shape finds its file', async () => {
  const files = await filesIn();
  const has = new Set(files.flatMap((file) => [file, file.replace(/\/index\.html$/, ''), file.replace(/index\.html$/, '')]));
  // What only the hub can answer, which the banner says.
  const live = /^\/(?:\w\w\/desk|briefing|export\/|explorer)|\.(?:csv|xlsx|json|jsonld|graphql|atom|ics)$/;
  const broken = new Set<string>();
  for (const file of files.filter((name) => name.endsWith('.html')))
    for (const [, address] of (await read(file)).matchAll(/(?:href|src)="(\/[^"?#]*)/g))
      if (!has.has(address!) && !live.test(address!)) broken.add(`${file} → ${address}`);
  expect([...broken]).toEqual([]);
  expect(files.filter((file) => file.startsWith('/web/')).sort()).toEqual([
    '/web/fonts/sarabun-latin-400.woff2',
    '/web/fonts/sarabun-latin-700.woff2',
    '/web/fonts/sarabun-thai-400.woff2',
    '/web/fonts/sarabun-thai-700.woff2',
    '/web/icon.svg',
    '/web/shapes.svg',
    '/web/site.css',
  ]);
});

it('every page says its day above everything, and is known by the address of the hub', async () => {
  const bannerOf = (html: string): string | undefined =>
    /<\/svg>\s*<div class="saved" role="status"><p class="wrap"><strong>(.*?)<\/strong>.*?<\/p><\/div>\s*<header/.exec(
      html.replaceAll('\u00a0', ' '),
    )?.[1];
  const [th, en] = [await read('th/provinces/TH-90/index.html'), await read('en/provinces/TH-90/index.html')];
  expect([bannerOf(th), bannerOf(en)]).toEqual([
    `สำเนาข้อมูล ณ วันที่ <time datetime="${SHOWN_AT}">26 พฤศจิกายน 2569 เวลา 08.00 น.</time>`,
    `Copy of <time datetime="${SHOWN_AT}">26 November 2026 at 08:00</time>`,
  ]);
  expect([en.match(/<link rel="canonical" href="([^"]*)"/)?.[1], /<form|\?at=/.test(en)]).toEqual([`${ORIGIN}/en/provinces/TH-90`, false]);
  expect(await read('index.html')).toBe(await read('th/index.html'));
  const silent = [];
  for (const file of await filesIn())
    if (file.endsWith('.html') && !file.includes('/embed/') && !(await read(file)).includes(SHOWN_AT)) silent.push(file);
  expect(silent).toEqual([]);
});

it('no link leads to a page of another moment, which no copy has; a page of a past meeting says so', async () => {
  const other = new Set<string>();
  for (const file of (await filesIn()).filter((name) => name.endsWith('.html')))
    for (const [, address] of (await read(file)).matchAll(/<a [^>]*?href="(\/\w\w\/[^"#]*\?[^"]*)"/g)) {
      const { pathname, searchParams } = new URL(address!.replaceAll('&amp;', '&'), ORIGIN);
      if (!/\.\w+$/.test(pathname) && ['at', 'asOf', 'knownAt'].some((name) => searchParams.has(name))) other.add(`${file} → ${address}`);
    }
  expect([...other]).toEqual([]);
  const report = await read('en/report/CMGF/CMGF-22/index.html');
  expect(report).toContain('The links of this copy lead to the figures of the day of the copy.');
  expect(report).toContain('These are the figures as they were at the');
  expect(await read('en/provinces/TH-90/index.html')).not.toContain('The links of this copy');
});

it('a page is read by its address, and nothing outside its own folder', async () => {
  expect(await savedPage(folder, '/th/')).toBe(await read('th/index.html'));
  expect(await savedPage(folder, '/th/provinces/TH-90')).toBe(await read('th/provinces/TH-90/index.html'));
  for (const path of ['/th/provinces/..', '/th/provinces/../../en', '/th/provinces/TH-90/index.html', '/th/provinces/TH-99', '/th/\0'])
    expect([path, await savedPage(folder, path)]).toEqual([path, null]);
});

it('a copy that cannot be made leaves the one before, and what is no copy is not replaced', async () => {
  const broken = {
    inject: (path: string) => (path === '/en/map' ? Promise.resolve({ statusCode: 503 }) : app.inject(path)),
  } as unknown as FastifyInstance;
  const before = await read('th/index.html');
  await expect(saveSite(broken, folder)).rejects.toThrow('/en/map is answered with 503, so the site was not saved.');
  expect([await read('th/index.html'), await readdir(join(root, 'below'))]).toEqual([before, ['site']]);

  await writeFile(join(root, 'letter.txt'), 'kept');
  await expect(saveSite(app, root)).rejects.toThrow('holds something else than a copy of the site');
  expect(await readFile(join(root, 'letter.txt'), 'utf8')).toBe('kept');
});
