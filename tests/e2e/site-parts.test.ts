import { TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { createApp } from '../../src/app';
import { loadConfig } from '../../src/config';
import { HubError } from '../../src/domain/errors';
import { createLogger } from '../../src/observability/logger';
import { errorWords } from '../../src/web/site/error.words';
import { SITE_PAGES } from '../../src/web/site/pages';
import type { SitePage } from '../../src/web/site/site-page';
import { useDatabase } from '../support/database';
import { hubSchema } from '../support/execute';
import { failingField } from '../support/failing-field';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
/** One hub keeps no page, so that a break is seen at once; the other keeps them. */
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0', RESPONSE_CACHE_MB: '0' });
const keeping = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

let giveBack: (() => void)[] = [];
const breaking = (...broken: Parameters<typeof failingField>): void => void giveBack.push(failingField(...broken));
const repaired = (): void => {
  giveBack.forEach((give) => give());
  giveBack = [];
};
afterEach(() => {
  repaired();
  hub.log.splice(0);
});

const SAID = errorWords.EN.part.said;

interface Opened {
  readonly status: number;
  readonly caching: string | null;
  readonly html: string;
}

async function open(path: string, { origin } = hub): Promise<Opened> {
  const answer = await fetch(origin + path);
  return { status: answer.status, caching: answer.headers.get('cache-control'), html: await answer.text() };
}

/** An address of each page that has parts, on which all of them are shown. */
const ADDRESSES: Readonly<Record<string, string>> = {
  '/': '/',
  '/map': '/map?show=EC1',
  '/bodies/:code': '/bodies/CMGF',
  '/countries/:code': '/countries/TH',
  '/clusters/:code': '/clusters/TH-CL-GULF',
  '/corridors/:code': '/corridors/EC1',
  '/provinces/:code': '/provinces/TH-90',
  '/projects/:code': '/projects/P34',
  '/sectors/:code': '/sectors/IB2022-TRANSPORT-ICT',
  '/meetings/:code': '/meetings/CMGF-22',
  '/report/annual/:year': '/report/annual/2022',
  '/report/:scope/:meeting': '/report/TH-CL-GULF/CMGF-22',
  '/decisions/:code': '/decisions/CAB-2012-10-22',
  '/rounds': '/rounds?round=2026-H1',
};

/** A field that a page's query marks as a part: `Type.field`, and where it stands in the answer. */
type PartField = readonly [coordinate: string, at: string];

function partsOf({ document }: SitePage): PartField[] {
  const types = new TypeInfo(hubSchema());
  const above: string[] = [];
  const found: PartField[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        enter({ alias, name, directives = [] }) {
          above.push((alias ?? name).value);
          if (directives.some((directive) => directive.name.value === 'skip'))
            found.push([`${types.getParentType()!.name}.${name.value}`, above.join('.')]);
        },
        leave: () => void above.pop(),
      },
    }),
  );
  return found;
}

const PARTS = SITE_PAGES.flatMap((page) => partsOf(page).map((part): [string, ...PartField] => [page.path, ...part]));

const headingOf = ({ html }: Opened): string => /<h1[^>]*>.*?<\/h1>/s.exec(html)![0];
/** What stands from the first heading to the first one below it: the sentence that counts, and its bar. */
const headlineOf = ({ html }: Opened): string => /<h1[^>]*>.*?<h2/s.exec(html)![0];
const timesSaid = ({ html }: Opened): number => html.split(SAID).length - 1;

it.each(Object.keys(ADDRESSES))('%s is a page with parts, and whole where none is broken', async (path) => {
  expect(PARTS.some(([of]) => of === path)).toBe(true);
  const whole = await open(`/en${ADDRESSES[path]}`);
  expect([whole.status, timesSaid(whole)]).toEqual([200, 0]);
});

it.each(PARTS)('%s says in its place that %s at %s cannot be read, and stays', async (path, coordinate, at) => {
  const address = `/en${ADDRESSES[path]}`;
  breaking(coordinate, { at });
  const broken = await open(address);
  expect([broken.status, broken.caching, timesSaid(broken) > 0, headingOf(broken).includes(SAID)]).toEqual([200, 'no-store', true, false]);
  expect(broken.html.includes(`<a class="n" href="${address}">${errorWords.EN.part.again}</a>`)).toBe(true);
  expect(/undefined|\[object|NaN|broken on purpose/.exec(broken.html)).toBeNull();
  expect(hub.log.map((line) => JSON.parse(line) as Record<string, unknown>)).toEqual([
    expect.objectContaining({ msg: 'a part of a page is left out', part: expect.stringMatching(/^without[A-Z]/) }),
  ]);
});

it('the place of the part is below its heading, and the headline stays', async () => {
  breaking('Province.plans');
  const broken = await open('/en/provinces/TH-90');
  expect(broken.html.includes(`Development plans</h2><p class="note warn">${SAID}`)).toBe(true);
  repaired();
  expect(headlineOf(broken)).toBe(headlineOf(await open('/en/provinces/TH-90')));
});

it.each([
  ['th', 'TH'],
  ['ms', 'MS'],
  ['id', 'ID'],
] as const)('/%s: the reader is told in their language, of another moment too, and comes back to it', async (prefix, lang) => {
  breaking('Province.plans');
  const address = `/${prefix}/provinces/TH-90?at=CMGF-22`;
  const broken = await open(address);
  expect([broken.status, broken.caching]).toEqual([200, 'no-store']);
  const { said, again } = errorWords[lang].part;
  expect(broken.html.replaceAll('\u00a0', ' ').includes(said)).toBe(true);
  expect(broken.html.includes(`<a class="n" href="${address}">${again}</a>`)).toBe(true);
  expect(/<p class="note warn" lang="(\w+)">/.exec(broken.html)?.[1]).toBe(lang === 'TH' ? undefined : prefix);
  repaired();
  const whole = await open(address);
  expect([whole.status, whole.html.includes(again)]).toEqual([200, false]);
});

it.each(['/en/provinces/TH-94', '/en/provinces/TH-94?at=CMGF-22'])('%s: a page without a part is not kept', async (address) => {
  breaking('Province.plans');
  expect(timesSaid(await open(address, keeping))).toBe(1);
  repaired();
  const whole = await open(address, keeping);
  expect([timesSaid(whole), whole.caching]).toEqual([0, 'public, max-age=0, s-maxage=60, must-revalidate']);
  breaking('Province.plans');
  expect((await open(address, keeping)).html === whole.html).toBe(true);
});

it('several parts fail at once', async () => {
  for (const part of ['Province.plans', 'Province.observations', 'Province.discrepancies']) breaking(part);
  const broken = await open('/en/provinces/TH-90');
  expect([broken.status, timesSaid(broken)]).toEqual([200, 3]);
});

it('a fault deep below a part leaves out that part', async () => {
  breaking('Plan.objectives');
  const broken = await open('/en/provinces/TH-90');
  expect([broken.status, timesSaid(broken)]).toEqual([200, 1]);
});

it.each(['Query.province', 'Province.progress', 'Province.name', 'Query.body'])('%s is no part: the page cannot be made', async (field) => {
  breaking(field);
  breaking('Province.plans');
  const away = await open('/en/provinces/TH-90');
  expect([away.status, away.caching, timesSaid(away)]).toEqual([503, 'no-store', 0]);
  const { broken, unanswered } = errorWords.EN.away;
  expect([broken, unanswered].map((said) => away.html.includes(said))).toEqual([true, false]);
});

it.each([
  ['the database is away', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
  ['a statement took too long', Object.assign(new Error('canceling statement'), { code: '57014' })],
  ['the time of the request is over', new HubError('TIMED_OUT', 'This took longer than 10 s.')],
])('%s: that is no fault of one part', async (_, fault) => {
  breaking('Province.plans', { fault });
  const away = await open('/en/provinces/TH-90');
  expect([away.status, timesSaid(away)]).toEqual([503, 0]);
  expect(away.html.includes(errorWords.EN.away.unanswered)).toBe(true);
});

it.each(['.json', '.csv', '.xlsx'])('the %s of a page is whole, or it is not made', async (ending) => {
  breaking('Province.plans');
  expect((await open(`/en/provinces/TH-90${ending}`)).status).toBe(503);
  repaired();
  expect((await open(`/en/provinces/TH-90${ending}`)).status).toBe(200);
});

it('the saved copy of a page is whole, or it is not made', async () => {
  const app = await createApp({
    schema: hubSchema(),
    dataSource: dataSource(),
    replicas: [],
    logger: createLogger({ logLevel: 'silent' }),
    config: loadConfig({ REQUESTS_PER_MINUTE: '0' }),
    traces: null,
    savedAt: new Date(),
  });
  try {
    breaking('Province.plans');
    expect((await app.inject('/en/provinces/TH-90')).statusCode).toBe(503);
    repaired();
    expect((await app.inject('/en/provinces/TH-90')).statusCode).toBe(200);
  } finally {
    await app.close();
  }
});
