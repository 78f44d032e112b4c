import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';
import { textsOf, unmarkedIn } from '../support/page-texts';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
afterEach(() => expect(hub.log.splice(0)).toEqual([]));

const open = (path: string, headers: Record<string, string> = {}) => fetch(hub.origin + path, { headers, redirect: 'manual' });
const pageAt = async (path: string): Promise<string> => (await open(path)).text();

const PATHS = [
  '/',
  '/map',
  '/mechanism',
  '/provinces/TH-90',
  '/projects',
  '/projects/P34',
  '/meetings/CMGF-22',
  '/search?q=Songkhla',
  '/about',
  '/press',
];
const LANGS = ['ms', 'id'];
/** Words that stand in no Malay or Indonesian sentence. */
const ENGLISH = /\b(?:the|of|and|is|are|was|with|this|not|no|by|from|project|projects|meeting|report)\b/i;
const THAI = /[฀-๿]/;

describe.each(LANGS)('/%s/', (lang) => {
  it.each(PATHS)('%s has a frame in the language of the reader, and no unmarked text in another', async (path) => {
    const answer = await open(`/${lang}${path}`);
    const html = await answer.text();
    expect(answer.status).toBe(200);
    expect(html).toContain(`<html lang="${lang}"`);
    expect(unmarkedIn(html, lang).filter((text) => ENGLISH.test(text) || THAI.test(text))).toEqual([]);
    expect(textsOf(html).filter((marked) => marked.lang === 'en' && THAI.test(marked.text) && !/[A-Za-z]{2}/.test(marked.text))).toEqual(
      [],
    );
  });

  it.each(PATHS)('%s has the content of the English page', async (path) => {
    const contentOf = (html: string): string =>
      /<main[^>]*>(?:<p class="note" lang="\w\w">[^<]*<\/p>)?([\s\S]*)<\/main>/
        .exec(html.replaceAll('\u00a0', ' '))![1]!
        .replace(/<h2 id="sources".*?<\/h2>(?:<details class="fold">.*?<\/details>)?/, '')
        .replaceAll(new RegExp(`(["/])${lang}/`, 'g'), '$1en/');
    expect(contentOf(await pageAt(`/${lang}${path}`))).toBe(contentOf(await pageAt(`/en${path}`)));
  });

  it.each(PATHS)('%s leads to pages of its language, but to the files and to other languages in English', async (path) => {
    const html = await pageAt(`/${lang}${path}`);
    const addresses = [...html.matchAll(/<a [^>]*?href="(\/(?:th|en|ms|id)\/[^"]*)"([^>]*)>/g)].filter(
      ([, , rest]) => !rest!.includes('hreflang'),
    );
    const others = addresses.map(([, address]) => address!).filter((address) => !address.startsWith(`/${lang}/`));
    expect(addresses.length - others.length).toBeGreaterThan(20);
    expect(others.filter((address) => !/^\/en\/(?:desk$|[^?]*\.(?:csv|xlsx|json|graphql|atom)(?:\?|$))/.test(address))).toEqual([]);
  });

  it('a page at a moment keeps it, and names the meeting in English', async () => {
    const html = await pageAt(`/${lang}/provinces/TH-90?at=CMGF-22`);
    expect(unmarkedIn(html, lang).filter((text) => ENGLISH.test(text))).toEqual([]);
    const links = [...html.matchAll(/<a [^>]*?href="(\/(?:ms|id)\/(?!desk)[^"]*)"/g)].map(([, address]) => address!);
    expect(links.filter((address) => !address.includes('at=CMGF-22'))).toEqual([`/${lang}/provinces/TH-90`]);
  });

  it.each([
    ['/nothing/here', 404],
    ['/provinces/TH-99', 404],
    ['/?foo=1', 400],
    ['/?at=CMGF-99', 400],
  ])('%s is answered with %s in the frame of the reader', async (path, status) => {
    const answer = await open(`/${lang}${path}`);
    const html = await answer.text();
    expect([answer.status, html.includes(`<html lang="${lang}"`)]).toEqual([status, true]);
    expect(unmarkedIn(html, lang).filter((text) => ENGLISH.test(text))).toEqual([]);
    expect(html).toContain(`href="/${lang}/projects"`);
  });

  it.each([
    ['', '/', 308],
    ['/provinces/th-90?at=CMGF-22', '/provinces/TH-90?at=CMGF-22', 308],
    ['/Map/', '/map', 308],
    ['/provinces?at=CMGF-22', '/map?at=CMGF-22', 308],
    ['/Bodies/', '/mechanism', 308],
  ])('%s is written %s', async (asked, written, status) => {
    const answer = await open(`/${lang}${asked}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([status, `/${lang}${written}`]);
  });

  it.each([
    '/provinces/TH-90.csv?at=CMGF-22',
    '/index.json',
    '/changes.atom',
    '/nothing.xlsx',
    '/embed/province/TH-90',
    '/desk',
    '/desk/reports/1?x=%2F',
  ])('%s has no frame, so it stands in English', async (path) => {
    const answer = await open(`/${lang}${path}`);
    expect([answer.status, answer.headers.get('location')]).toEqual([308, `/en${path}`]);
  });

  it('a page that only begins like the desk is missing', async () => expect((await open(`/${lang}/desktop`)).status).toBe(404));
});

it.each([
  ['ms-MY,ms;q=0.9,en;q=0.5', '/ms/'],
  ['id-ID,id;q=0.9', '/id/'],
  ['fr, id;q=0.5, en;q=0.4', '/id/'],
  ['de', '/en/'],
])('/ leads a reader of %s to %s', async (language, path) => {
  const answer = await open('/', { 'accept-language': language });
  expect([answer.status, answer.headers.get('location')]).toEqual([302, path]);
  expect(answer.headers.get('vary')).toContain('Accept-Language');
});

it('the desk and Thai pages know two and four languages', async () => {
  const languages = (html: string) => [...html.matchAll(/<a href="\/(\w\w)\/[^"]*" lang="\w\w" hreflang="\w\w"/g)].map(([, lang]) => lang);
  expect(languages(await pageAt('/th/map'))).toEqual(['th', 'en', 'ms', 'id']);
  expect(languages(await pageAt('/en/desk/sign-in'))).toEqual(['th', 'en']);
});
