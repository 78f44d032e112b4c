import { type Client as SseClient, createClient, type ExecutionResult } from 'graphql-sse';
import { useDatabase } from '../support/database';
import { useHub, withHub } from '../support/hub';

const { dataSource } = useDatabase();

const hub = useHub(dataSource);
const streamUrl = (origin = hub.origin): string => `${origin}/graphql/stream`;
afterEach(() => dataSource().query(`DELETE FROM source WHERE code LIKE 'T-%'`));

const add = (code: string): Promise<unknown> => dataSource().query(`INSERT INTO source (code, titles) VALUES ($1, '{"EN": "T"}')`, [code]);

interface Announced {
  changes: { cursor: string; node: { code: string; thing: { title: string } | null } };
}
const CHANGES =
  'subscription ($after: String, $types: [String!]) { changes(after: $after, types: $types) { cursor node { code thing { ... on Source { title } } } } }';

/** The next so many results, `then` being called with each. Ends the subscription after them. */
async function take(
  client: SseClient,
  count: number,
  variables: Record<string, unknown> = {},
  then: (result: ExecutionResult<Announced>, i: number) => unknown = () => {},
) {
  const results: ExecutionResult<Announced>[] = [];
  for await (const result of client.iterate<Announced>({ query: CHANGES, variables })) {
    results.push(result as ExecutionResult<Announced>);
    await then(results.at(-1)!, results.length);
    if (results.length === count) break;
  }
  return results;
}
const codesOf = (results: ExecutionResult<Announced>[]): (string | undefined)[] => results.map(({ data }) => data?.changes.node.code);

const withClient = async (url: string, run: (client: SseClient) => Promise<void>): Promise<void> => {
  const client = createClient({ url, retryAttempts: 0 });
  try {
    await run(client);
  } finally {
    client.dispose();
  }
};

const lastCursor = async (): Promise<string> => {
  await add('T-LAST');
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ changes(last: 1) { pageInfo { endCursor } } }"}',
  });
  return ((await answer.json()) as { data: { changes: { pageInfo: { endCursor: string } } } }).data.changes.pageInfo.endCursor;
};

it('what is committed after a cursor comes first, then what is committed from then on, each once', () =>
  withClient(streamUrl(), async (client) => {
    const begin = await lastCursor();
    await add('T-1');
    await add('T-2');
    const results = await take(client, 4, { after: begin }, (_, i) => (i >= 2 ? add(`T-${i + 1}`) : undefined));
    expect(codesOf(results)).toEqual(['T-1', 'T-2', 'T-3', 'T-4']);
    // Resumed where it was left, as after a connection that was lost.
    const again = await take(client, 2, { after: results[1]!.data!.changes.cursor });
    expect(codesOf(again)).toEqual(['T-3', 'T-4']);
  }));

it('each result is read anew', () =>
  withClient(streamUrl(), async (client) => {
    const begin = await lastCursor();
    await add('T-1');
    const titles = (
      await take(client, 2, { after: begin }, async (_, i) => {
        if (i === 1) await dataSource().query(`UPDATE source SET titles = '{"EN": "Corrected"}' WHERE code = 'T-1'`);
      })
    ).map(({ data }) => data!.changes.node.thing!.title);
    expect(titles).toEqual(['T', 'Corrected']);
  }));

it('only the wanted types are announced', () =>
  withClient(streamUrl(), async (client) => {
    const begin = await lastCursor();
    await add('T-1');
    const [{ capital }] = await dataSource().query<[{ capital: string }]>(`SELECT capital FROM province WHERE code = 'TH-90'`);
    await dataSource().query(`UPDATE province SET capital = 'Elsewhere' WHERE code = 'TH-90'`);
    await dataSource().query(`UPDATE province SET capital = $1 WHERE code = 'TH-90'`, [capital]);
    expect(codesOf(await take(client, 2, { after: begin, types: ['Province'] }))).toEqual(['TH-90', 'TH-90']);
  }));

const open = (params: Record<string, string>, headers: Record<string, string> = { accept: 'text/event-stream' }) =>
  fetch(`${streamUrl()}?${new URLSearchParams(params).toString()}`, { headers });

it('without a cursor it begins now, also over GET', async () => {
  await add('T-BEFORE');
  const answer = await open({ query: 'subscription { changes { node { code kind } } }' });
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'text/event-stream; charset=utf-8',
    'no-cache, no-transform',
  ]);
  let text = '';
  for await (const piece of answer.body!.pipeThrough(new TextDecoderStream())) {
    // The first piece is the beginning of the stream, before the database was asked: what is added until the first event may come or not.
    if (text === '') await add('T-AFTER');
    text += piece;
    if (text.includes('event: next')) break;
    await add(`T-MORE-${text.length}`).catch(() => {});
  }
  expect(text).toMatch(/^:\n\nevent: next\ndata: \{"data":\{"changes":\{"node":\{"code":"T-(AFTER|MORE-\d+)","kind":"ADDED"\}\}\}\}\n\n/);
});

it.each([
  ['a document that is not GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
  ['a document against the schema', 'subscription { nothingLikeIt }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a query', '{ __typename }', 'GRAPHQL_VALIDATION_FAILED'],
  ['a cursor that was never given out', 'subscription { changes(after: "never") { cursor } }', 'INVALID_CURSOR'],
  ['a document of 600 fields', `subscription { changes { ${'cursor '.repeat(600)} } }`, 'DOCUMENT_TOO_LARGE'],
  ['60 aliases', `subscription { changes { ${Array.from({ length: 60 }, (_, i) => `a${i}: cursor`).join(' ')} } }`, 'DOCUMENT_TOO_LARGE'],
  [
    '30 levels',
    `subscription { changes { node { thing { ... on Project { ${'parent { '.repeat(30)} code ${'}'.repeat(30)} } } } } }`,
    'DOCUMENT_TOO_LARGE',
  ],
  [
    'a fragment within itself',
    'subscription { changes { ...F } } fragment F on RecordChangeEdge { cursor ...F }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'pages of pages of pages',
    'subscription { changes { node { thing { ... on Province { projects(first: 100) { nodes { reports(first: 100) { nodes { asOf citation { source { code } } } } } } } } } } }',
    'COST_TOO_HIGH',
  ],
  ['a NUL character', 'subscription { changes(after: "\\u0000") { cursor } }', 'INVALID_TEXT'],
  ['a type that does not exist', 'subscription { changes(types: ["Projekt"]) { cursor } }', 'UNKNOWN_TYPE'],
])('%s is refused in one result, and the stream is complete', async (_, query, code) => {
  const text = await (await open({ query })).text();
  const [, result] = /^:\n\nevent: next\ndata: (.*)\n\nevent: complete\ndata:\n\n$/.exec(text) ?? [];
  expect(
    (JSON.parse(result!) as { errors: { message: string; extensions: { code: string } }[] }).errors.map(({ message, extensions }) => [
      message !== '',
      extensions.code,
    ]),
  ).toEqual([[true, code]]);
});

it('a client that does not accept events, or sends no request, gets an error in JSON', async () => {
  const query = 'subscription { changes { cursor } }';
  const [notAcceptable, bad] = [await open({ query }, { accept: 'application/json' }), await open({ variables: '{' })];
  expect([notAcceptable.status, await notAcceptable.json()]).toEqual([
    406,
    { errors: [{ message: expect.stringContaining('text/event-stream'), extensions: { code: 'NOT_ACCEPTABLE' } }] },
  ]);
  expect([bad.status, await bad.json()]).toEqual([
    400,
    { errors: [{ message: expect.stringMatching(/query.*variables/), extensions: { code: 'BAD_REQUEST' } }] },
  ]);
});

it('a hub that stops breaks its streams off without calling them complete, and does not wait for them', () =>
  withHub(dataSource(), {}, async (other) => {
    const answer = await fetch(`${streamUrl(other.origin)}?query=${encodeURIComponent('subscription { changes { cursor } }')}`, {
      headers: { accept: 'text/event-stream' },
    });
    const reader = answer.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toBe(':\n\n');
    await other.app.close();
    expect(await reader.read()).toEqual({ done: true, value: undefined });
  }));
