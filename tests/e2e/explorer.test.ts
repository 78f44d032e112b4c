import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { PROJECT_ROOT } from '../../src/config';
import type { ReadyQueriesOfUser } from '../../src/web/explorer/ready-queries';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';

const FOLDER = join(PROJECT_ROOT, 'src/web/explorer');
const QUERIES = readdirSync(join(FOLDER, 'queries'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

/** Whether an answer says anything: a list with items, a text, a number; not only nulls, empty lists and names of types. */
function saysSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== null && value !== undefined && value !== '' && value !== 0;
}

/** How long each list of an answer is. */
function lengthsOfLists(value: unknown): number[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [value.length] : []), ...Object.values(value).flatMap(lengthsOfLists)];
}

describe('the ready queries', () => {
  it('are at least 15, for four kinds of users', async () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(15);
    expect([...new Set(QUERIES.map((file) => file.split('/')[0]))].sort()).toEqual(['analyst', 'governor', 'partner', 'website']);
  });

  it('are all in the index, each in English and in Thai', async () => {
    const answer = await fetch(`${hub.origin}/explorer/queries`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    const index = (await answer.json()) as ReadyQueriesOfUser[];
    expect(index.flatMap(({ queries }) => queries.map(({ url }) => url)).sort()).toEqual(
      QUERIES.map((file) => `/explorer/queries/${file}`).sort(),
    );
    for (const { th, queries } of index) {
      expect(th).toMatch(/\p{Script=Thai}/u);
      expect(queries.length).toBeGreaterThan(0);
      for (const query of queries) {
        for (const text of Object.values(query.en)) expect(text).not.toMatch(/\p{Script=Thai}/u);
        for (const text of Object.values(query.th)) expect(text).toMatch(/\p{Script=Thai}/u);
      }
    }
  });

  it('have names of their own, by which their tabs and files are called', () => {
    const names = QUERIES.map((file) => /^query (\w+)/m.exec(readFileSync(join(FOLDER, 'queries', file), 'utf8'))?.[1]);
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(QUERIES)('%s says what it answers, and has an answer', async (file) => {
    const served = await fetch(`${hub.origin}/explorer/queries/${file}`);
    const query = await served.text();
    expect([served.status, query]).toEqual([200, readFileSync(join(FOLDER, 'queries', file), 'utf8')]);
    const [english, thai] = query.split('\n');
    expect(english).toMatch(/^# [A-Z][^:]+: \S/);
    expect(thai).toMatch(/^# [^:]*\p{Script=Thai}[^:]*: .*\p{Script=Thai}/u);

    const answer = await fetch(`${hub.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect([answer.status, errors]).toEqual([200, undefined]);
    for (const [field, value] of Object.entries(data)) expect([field, saysSomething(value)]).toEqual([field, true]);
    const lengths = lengthsOfLists(data);
    if (lengths.length > 0) expect(Math.max(...lengths)).toBeGreaterThan(0);
  });
});

describe('a link to a query', () => {
  interface QueryLink {
    write: (query: string, variables?: string) => string;
    read: (fragment: string) => { query: string; variables: string } | null;
    pageOf: (fragment: string) => string | null;
    readPage: (text: string) => { query: string; variables: string };
  }
  const link = runInNewContext(`${readFileSync(join(FOLDER, 'query-link.js'), 'utf8')}; queryLink`, {
    atob,
    btoa,
    TextDecoder,
    TextEncoder,
    Uint8Array,
  }) as QueryLink;

  it.each([
    ['{ province(code: "TH-90") { name } }', ''],
    ['# ความก้าวหน้า: "ร้อยละ" \'ด่านสะเดา\' `x` & # ? % + / = \\ 🛣️\n{ memberStates { code } }', '{ "name": "สงขลา \\"ใหม่\\"" }'],
    ['{ a }', '{ not JSON yet'],
  ])('survives: %s', (query, variables) => {
    const fragment = link.write(query, variables);
    expect(fragment).toMatch(/^#query=[\w-]+$/);
    const address = new URL(fragment, 'http://localhost:4000/');
    expect(address.hash).toBe(fragment);
    expect({ ...link.read(address.hash) }).toEqual({ query, variables });
  });

  it.each(['', '#', '#other', '#q=1'])('is not what %j is', (fragment) => {
    expect(link.read(fragment)).toBeNull();
  });

  it('may name a page of the site: its query and variables give the figures of the page', async () => {
    const page = await (await fetch(`${hub.origin}/en/provinces/TH-90?at=CMGF-22`)).text();
    const fragment = /href="\/explorer(#page=[^"]*)"/.exec(page)![1]!;
    const address = link.pageOf(fragment)!;
    expect(address).toBe('/en/provinces/TH-90.graphql?at=CMGF-22');
    const { query, variables } = link.readPage(await (await fetch(hub.origin + address)).text());
    const answer = await fetch(`${hub.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en' },
      body: JSON.stringify({ query, variables: JSON.parse(variables) as object }),
    });
    expect((await answer.json()) as object).toMatchObject(
      (await (await fetch(hub.origin + address.replace('.graphql', '.json'))).json()) as object,
    );
  });

  it.each(['', '#page=', '#page=https://elsewhere.example/th/x', '#page=//elsewhere.example/th/', '#page=/graphql', '#query=/th/'])(
    'names no page in %j',
    (fragment) => expect(link.pageOf(fragment)).toBeNull(),
  );

  it.each(['', '{ a }', '# words\n{ a }', '# {no JSON}\n{ a }'])('finds no query of a page in %j', (text) =>
    expect(() => link.readPage(text)).toThrow(),
  );

  const fragmentOf = (text: string | Uint8Array) => `#query=${Buffer.from(text).toString('base64url')}`;
  it.each([
    ['nothing', '#query='],
    ['no base64', '#query=%%%'],
    ['a link that was cut off', link.write('{ province(code: "สงขลา") { name } }').slice(0, -9)],
    ['bytes that are not UTF-8', fragmentOf(Uint8Array.of(0xff, 0xfe))],
    ['text that is not JSON', fragmentOf('{ memberStates { code } }')],
    ['another JSON', fragmentOf('null')],
    ['no query', fragmentOf('{"variables":"{}"}')],
    ['a query that is no text', fragmentOf('{"query":{"a":1}}')],
    ['variables that are no text', fragmentOf('{"query":"{ a }","variables":{"a":1}}')],
  ])('is refused when it holds %s', (_, fragment) => {
    expect(() => link.read(fragment)).toThrow();
  });
});
