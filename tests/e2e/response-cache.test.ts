import type { ReadyQueriesOfUser } from '../../src/web/explorer/ready-queries';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
const endpoint = (): string => `${hub.origin}/graphql`;

const get = (params: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${endpoint()}?${new URLSearchParams(params).toString()}`, { headers });
const post = (body: object) =>
  fetch(endpoint(), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } });

const NOW = '{ body(code: "CMGF") { progress { percent knownAt } } }';
const THEN = '{ body(code: "CMGF") { progress(basis: { asOf: "2020-01-01", knownAt: "2020-06-01T00:00:00Z" }) { percent knownAt } } }';

it('GET answers with a tag, and with 304 and the tag alone where the caller has the answer', async () => {
  const first = await get({ query: NOW });
  const tag = first.headers.get('etag')!;
  expect(tag).toMatch(/^"[\w-]{43}"$/);
  for (const given of [tag, `"other", W/${tag}`, '*']) {
    const again = await get({ query: NOW }, { 'if-none-match': given });
    expect([again.status, await again.text(), again.headers.get('etag'), again.headers.get('vary')]).toEqual([304, '', tag, 'Accept']);
  }
  expect((await get({ query: NOW }, { 'if-none-match': '"other"' })).status).toBe(200);
});

it('shared caches may keep an answer for one minute', async () => {
  const seconds = async (query: string) =>
    Number(/^public, max-age=0, s-maxage=(\d+), must-revalidate$/.exec((await get({ query })).headers.get('cache-control')!)![1]);
  expect(await seconds(NOW)).toBeLessThanOrEqual(60);
  expect(await seconds(THEN)).toBe(60);
  expect(await seconds('{ sources { code } }')).toBe(60);
});

it('an answer is cached until the data change', async () => {
  const knownAt = async () =>
    ((await (await post({ query: NOW })).json()) as { data: { body: { progress: { knownAt: string } } } }).data.body.progress.knownAt;
  const before = await knownAt();
  expect(await knownAt()).toBe(before);
  const [{ notes }] = await dataSource().query<[{ notes: object | null }]>(`SELECT notes FROM source WHERE code = 'P69'`);
  await dataSource().query(`UPDATE source SET notes = '{"EN": "changed"}' WHERE code = 'P69'`);
  try {
    await eventually(async () => (await knownAt()) !== before, 'an answer from the changed data');
  } finally {
    await dataSource().query(`UPDATE source SET notes = $1 WHERE code = 'P69'`, [notes]);
  }
});

it('each language has an answer of its own', async () => {
  const name = async (lang: string) => {
    const answer = await get({ query: '{ province(code: "TH-90") { name } }' }, { 'accept-language': lang });
    return [((await answer.json()) as { data: { province: { name: string } } }).data.province.name, answer.headers.get('vary')];
  };
  for (let round = 0; round < 2; round++) {
    expect(await name('th')).toEqual(['สงขลา', 'Accept, Accept-Language']);
    expect(await name('en')).toEqual(['Songkhla', 'Accept, Accept-Language']);
  }
});

it('errors are neither cached nor tagged', async () => {
  for (const query of ['{ nothing }', '{ province(code: "TH-90") { code progress(basis: { asOf: "1980-01-01" }) { percent } } }']) {
    const answer = await get({ query });
    expect([answer.headers.get('etag'), answer.headers.get('cache-control')]).toEqual([null, 'no-store']);
  }
});

it('a document that was sent once with its hash is known by the hash', async () => {
  const query = '{ memberStates { code } }';
  const extensions = persisted('50c8a11fbc8e2a7e48f5c98e59aa6ad4a5cc2d5e55b6bba4b9e5a0e1c1f1a0a0');
  expect(await (await post({ extensions })).json()).toMatchObject({ errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] });
  expect((await post({ query, extensions })).status).toBe(400);
  const right = persisted(await sha256(query));
  expect(await (await post({ query, extensions: right })).json()).toMatchObject({
    data: { memberStates: [{ code: 'ID' }, { code: 'MY' }, { code: 'TH' }] },
  });
  expect((await get({ extensions: JSON.stringify(right) })).status).toBe(200);
});

it('the ready queries are known by their hash from the beginning', async () => {
  const index = (await (await fetch(new URL('/explorer/queries', endpoint()))).json()) as ReadyQueriesOfUser[];
  for (const { sha256: hash, url } of index.flatMap(({ queries }) => queries)) {
    const answer = await get({ extensions: JSON.stringify(persisted(hash)) });
    expect([url, answer.status]).toEqual([url, 200]);
  }
});

async function sha256(text: string): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
}
