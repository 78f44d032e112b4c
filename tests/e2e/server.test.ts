import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { auditServer } from 'graphql-http';
import type { DataSource } from 'typeorm';
import { PROJECT_ROOT } from '../../src/config';
import { PooledRunner } from '../../src/database/statement-runner';
import { ERRORS } from '../../src/domain/errors';
import { SCHEMA_FILE } from '../../src/graphql/schema-text';
import { useDatabase } from '../support/database';
import { startHub, type TestHub, useHub } from '../support/hub';

const { dataSource } = useDatabase();

const hub = useHub(dataSource);

const JSON_TYPE = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = JSON_TYPE, origin = hub.origin) =>
  fetch(`${origin}/graphql`, { method: 'POST', headers, body });
const ask = (query: string, headers: Record<string, string> = {}) => post(JSON.stringify({ query }), { ...JSON_TYPE, ...headers });
const get = (params: Record<string, string>) => fetch(`${hub.origin}/graphql?${new URLSearchParams(params).toString()}`);

const CODE_OF = 'query CodeOf($code: String!) { province(code: $code) { code } }';
const COST = { cost: { requested: expect.any(Number), actual: expect.any(Number), limit: 10_000 } };
const SONGKHLA = { data: { province: { code: 'TH-90' } }, extensions: COST };

describe('/graphql', () => {
  it('answers POST', async () => {
    const answer = await post(JSON.stringify({ query: CODE_OF, variables: { code: 'TH-90' } }));
    expect([answer.status, await answer.json()]).toEqual([200, SONGKHLA]);
  });

  it('answers GET, with variables and without', async () => {
    const answer = await get({ query: CODE_OF, variables: JSON.stringify({ code: 'TH-90' }), operationName: 'CodeOf' });
    expect([answer.status, await answer.json()]).toEqual([200, SONGKHLA]);
    const plain = await get({ query: '{ province(code: "TH-90") { code } }' });
    expect([plain.status, await plain.json()]).toEqual([200, SONGKHLA]);
  });

  it('takes an empty name of an operation, empty variables and extensions for none', async () => {
    const query = '{ province(code: "TH-90") { code } }';
    const answers = [
      await get({ query, operationName: '', variables: '', extensions: '' }),
      await post(JSON.stringify({ query, operationName: '' })),
    ];
    for (const answer of answers) expect([answer.status, await answer.json()]).toEqual([200, SONGKHLA]);
    const unknown = await post(JSON.stringify({ query, operationName: 'X' }));
    expect(await unknown.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }] });
  });

  it('tells whoever asks with OPTIONS how it may be asked', async () => {
    const answer = await fetch(`${hub.origin}/graphql`, { method: 'OPTIONS' });
    expect([answer.status, answer.headers.get('access-control-allow-methods')]).toEqual([204, 'GET, HEAD, POST']);
  });

  it.each([
    ['mutation M { __typename }', 401, 'UNAUTHENTICATED', /^This needs a sign-in/],
    ['subscription { changes { cursor } }', 400, 'OPERATION_NOT_SUPPORTED', /\/graphql\/stream/],
  ])('refuses %s, and says what to do', async (document, status, code, remedy) => {
    const answer = await ask(document, { accept: 'application/graphql-response+json' });
    expect([answer.status, await answer.json()]).toEqual([
      status,
      { errors: [{ message: expect.stringMatching(remedy), extensions: { code } }] },
    ]);
  });

  it('sends a browser that opens it to no other host', async () => {
    const answer = await fetch(`${hub.origin}/graphql`, { headers: { accept: 'text/html' } });
    expect(await answer.text()).not.toMatch(/https?:\/\//);
  });

  it('keeps the rules of GraphQL over HTTP', async () => {
    const results = await auditServer({ url: `${hub.origin}/graphql` });
    const fallen = results.flatMap((result) =>
      result.status === 'ok' ? [] : [`${result.status} ${result.id} ${result.name}: ${result.reason}`],
    );
    expect([results.length, fallen]).toEqual([61, []]);
  });

  it.each([
    ['application/json', 200, 'application/json'],
    ['application/json;q=0.5, application/graphql-response+json', 400, 'application/graphql-response+json'],
    ['*/*', 400, 'application/json'],
    ['text/csv', 400, 'application/json'],
  ])('a wrong document has, for a client that accepts %s, the status %i', async (accept, status, type) => {
    const wrong = ['{', '{ nothingLikeIt }', 'query ($code: String!) { province(code: $code) { code } }'];
    const answers = await Promise.all(wrong.map((query) => ask(query, { accept })));
    expect(answers.map((answer) => [answer.status, answer.headers.get('content-type')!.split(';')[0]])).toEqual(
      wrong.map(() => [status, type]),
    );
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual(wrong.map(() => ({ errors: [expect.anything()] })));
    // What is refused for its size is refused to all.
    expect((await ask(`{ ${'__typename '.repeat(600)} }`, { accept })).status).toBe(400);
  });
});

describe('the language of an answer', () => {
  it.each([
    ['th', 'สงขลา'],
    ['ms;q=0.1, th;q=0.9', 'สงขลา'],
    ['fr', 'Songkhla'],
  ])('follows Accept-Language: %s, and says so', async (language, name) => {
    const answer = await ask('{ province(code: "TH-90") { name } }', { 'accept-language': language });
    expect(await answer.json()).toEqual({ data: { province: { name } }, extensions: COST });
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Language');
  });

  it('does not say so where nothing depended on it', async () => {
    for (const query of ['{ province(code: "TH-90") { name(lang: TH) } }', '{ province(code: "TH-90") { code } }']) {
      const answer = await ask(query, { 'accept-language': 'th' });
      expect(await answer.json()).not.toHaveProperty('errors');
      expect(answer.headers.get('vary')).toBe('Accept');
    }
  });
});

describe('beside /graphql', () => {
  it('the schema is the committed one', async () => {
    const answer = await fetch(`${hub.origin}/schema.graphql`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toBe(readFileSync(SCHEMA_FILE, 'utf8'));
  });

  it('the shapes of maps are kept for a week, and travel in at most twelve kilobytes', async () => {
    const answer = await fetch(`${hub.origin}/web/shapes.svg`, { headers: { 'accept-encoding': 'br' } });
    expect([answer.status, ...['content-type', 'cache-control', 'content-encoding'].map((name) => answer.headers.get(name))]).toEqual([
      200,
      'image/svg+xml; charset=utf-8',
      'public, max-age=604800',
      'br',
    ]);
    expect(Number(answer.headers.get('content-length'))).toBeLessThan(12_000);
    expect(await answer.text()).toBe(readFileSync(join(PROJECT_ROOT, 'src/web/shell/shapes.svg'), 'utf8'));
  });

  it.each([
    ['/health/live', { status: 'ok' }],
    ['/health/ready', { status: 'ok', oldestLetterSeconds: expect.any(Number) as unknown }],
  ])('%s says ok', async (path, says) => {
    const answer = await fetch(hub.origin + path);
    expect([answer.status, await answer.json()]).toEqual([200, says]);
  });
});

describe('the explorer', () => {
  const FOLDER = join(PROJECT_ROOT, 'src/web/explorer');
  const own = readdirSync(FOLDER).filter((file) => /\.(css|js|graphql)$/.test(file));

  it('answers with the page and all that it refers to, on no other host', async () => {
    const seen = new Set<string>();
    const wanted = ['/explorer', ...own.map((file) => `/explorer/${file}`)];
    for (let path = wanted.pop(); path !== undefined; path = wanted.pop()) {
      const answer = await fetch(hub.origin + path);
      expect([path, answer.status]).toEqual([path, 200]);
      seen.add(path);
      // The libraries' scripts name many addresses, in messages and as names of XML; the page's own has no reason to.
      const text = await answer.text();
      if (path === '/explorer/explorer.js') expect(text).not.toMatch(/https?:|['"`]\/\//);
      if (path.endsWith('.js')) continue;
      for (const [, address] of text.matchAll(
        /(?:\b(?:src|href|action|srcset|poster|data)\s*=\s*|url\(\s*|@import\s+)["']?([^"'\s)>]+)/g,
      )) {
        const url = new URL(address!, hub.origin + path);
        if (url.protocol === 'data:') continue;
        expect([path, address, url.origin]).toEqual([path, address, hub.origin]);
        if (!seen.has(url.pathname)) wanted.push(url.pathname);
      }
    }
    expect([...seen]).toEqual(
      expect.arrayContaining(['/explorer/explorer.js', '/explorer/graphiql.js', '/explorer/graphiql.css', '/explorer/react.js']),
    );
  });

  it.each(own.filter((file) => file.endsWith('.graphql')))('opens on %s, which has an answer', async (file) => {
    const answer = await ask(readFileSync(join(FOLDER, file), 'utf8'));
    expect([answer.status, await answer.json()]).toEqual([200, { data: expect.anything(), extensions: COST }]);
  });
});

describe('what cannot be answered', () => {
  const bodyOf = (bytes: number) =>
    JSON.stringify({ query: '{ __typename }', variables: { filler: Array.from({ length: bytes / 100 }, () => 'x'.repeat(97)) } });

  beforeEach(() => void (hub.log.length = 0));

  it.each<[string, string, () => Promise<Response>]>([
    ['an unknown path', '404', () => fetch(`${hub.origin}/nothing/here`)],
    ['an unknown method', '404', () => fetch(`${hub.origin}/graphql`, { method: 'DELETE' })],
    ['a body that is not JSON', '400', () => post('{"query":')],
    ['an empty body', '400', () => post('')],
    ['a body that is no request', '400', () => post('[1]')],
    ['variables that are not JSON', '400', () => get({ query: CODE_OF, variables: '{' })],
    ['a document that is not GraphQL', '400', () => ask('{')],
    ['a document against the schema', '400', () => ask('{ nothingLikeIt }')],
    ['a body over 100 KB', '413', () => post(bodyOf(100 * 1024))],
    ['text', '4..', () => post('{ __typename }', { 'content-type': 'text/plain' })],
    ['a form', '4..', () => post('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' })],
  ])('%s is refused with %s, in JSON, and no word of the inside', async (_, status, request) => {
    const answer = await request();
    const text = await answer.text();
    expect(`${answer.status} ${text}`).toMatch(new RegExp(`^${status} `));
    expect(answer.headers.get('content-type')).toMatch(/^application\/(graphql-response\+)?json/);
    const { errors, ...rest } = JSON.parse(text) as { errors: { message: string; extensions: { code: string } }[] };
    expect(rest).toEqual({});
    for (const { message, extensions } of errors) expect([message, extensions.code in ERRORS]).toEqual([expect.stringMatching(/\S/), true]);
    expect(errors.length).toBeGreaterThan(0);
    expect(text).not.toMatch(/stack|node_modules|node:|\/src\/|\.[jt]s\b/);
    expect(hub.log).toEqual([]);
  });

  it.each<[string, string, () => Promise<Response>]>([
    [
      'a compressed body',
      'Bodies are read as they are. Send this one without Content-Encoding: gzip.',
      () =>
        fetch(`${hub.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
          body: new Uint8Array(gzipSync(JSON.stringify({ query: '{ __typename }' }))),
        }),
    ],
    [
      'text',
      'A body of the type "text/plain" is not read here. /graphql takes Content-Type: application/json.',
      () => post('{ __typename }', { 'content-type': 'text/plain' }),
    ],
  ])('%s is refused with 415 and what to do', async (_, message, request) => {
    const answer = await request();
    expect([answer.status, await answer.json()]).toEqual([415, { errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] }]);
  });

  it('a body that says it is not compressed is read', async () => {
    const answer = await ask('{ __typename }', { 'content-encoding': 'identity' });
    expect(answer.status).toBe(200);
  });

  it('a body of nearly 100 KB is read', async () => {
    const answer = await post(bodyOf(100 * 1024 - 200));
    expect([answer.status, await answer.json()]).toEqual([200, { data: { __typename: 'Query' }, extensions: COST }]);
  });
});

describe('a fault of the hub', () => {
  let broken: TestHub;
  beforeAll(async () => {
    const query = () => Promise.reject(new Error('secret SQL'));
    jest.spyOn(PooledRunner.prototype, 'run').mockImplementation(query);
    broken = await startHub(Object.create(dataSource(), { query: { value: query } }) as DataSource);
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await broken.app.close();
  });

  it('is told with nothing but an id, under which it is logged', async () => {
    const answer = await post('{"query":"{ province(code: \\"TH-90\\") { code } }"}', JSON_TYPE, broken.origin);
    const text = await answer.text();
    const { data, errors } = JSON.parse(text) as {
      data: unknown;
      errors: { message: string; path: string[]; extensions: Record<string, string> }[];
    };
    const [{ message, extensions }] = errors as [(typeof errors)[0]];
    expect(data).toBeNull();
    expect(errors).toHaveLength(1);
    expect(extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: answer.headers.get('x-request-id') });
    expect(message).toContain(extensions['requestId']);
    expect(text).not.toMatch(/secret|SQL|stack|\.[jt]s\b/);
    const logged = broken.log.map((line) => JSON.parse(line) as { requestId: string; err: { message: string } });
    expect(logged.filter(({ requestId, err }) => requestId === extensions['requestId'] && err.message === 'secret SQL')).toHaveLength(1);
  });

  it('of its database makes it not ready, and says no more', async () => {
    const answer = await fetch(`${broken.origin}/health/ready`);
    const text = await answer.text();
    expect(answer.status).toBe(503);
    expect(text).not.toMatch(/secret|SQL|stack/);
    expect((await fetch(`${broken.origin}/health/live`)).status).toBe(200);
  });
});
