import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LIMITS } from '../../src/domain/limits';
import { sha256 } from '../../src/domain/sha256';
import { useDatabase } from '../support/database';
import { startHub, type TestHub, withHub } from '../support/hub';

interface Answer {
  data?: { projects: { totalCount: number } };
  errors?: { message: string; extensions: Record<string, unknown> }[];
  extensions?: { cost: { requested: number; limit: number } };
}

const { dataSource } = useDatabase();

/** A hundred projects with so many pages of a hundred reports: 10,000 objects each. */
const withPages = (pages: number): string =>
  `{ projects(first: 100) { totalCount nodes { ${Array.from({ length: pages }, (_, i) => `p${i}: reports(first: 100) { nodes { asOf } }`).join(' ')} } } }`;
const [DEAR, TOO_DEAR] = [withPages(2), withPages(6)];

let folder: string;
let hub: TestHub;
const manifest = async (documents: unknown): Promise<string> => {
  const file = join(folder, 'documents.json');
  await writeFile(file, typeof documents === 'string' ? documents : JSON.stringify(documents));
  return file;
};
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-documents-'));
  hub = await startHub(dataSource(), {
    TRUSTED_DOCUMENTS: await manifest(Object.fromEntries([DEAR, TOO_DEAR].map((text) => [sha256(text), text]))),
  });
});
afterAll(async () => {
  await hub.app.close();
  await rm(folder, { recursive: true, force: true });
});

const ask = async (body: object, { origin } = hub): Promise<Answer> =>
  (
    await fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
  ).json() as Promise<Answer>;
const byHash = (text: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(text) } } });

it('a document that the operator trusts is known by its hash, and may cost more, by its text, too', async () => {
  for (const body of [byHash(DEAR), { query: DEAR }]) {
    const { data, errors, extensions } = await ask(body);
    expect([errors, extensions!.cost.limit]).toEqual([undefined, LIMITS.maxTrustedCost]);
    expect(extensions!.cost.requested).toBeGreaterThan(LIMITS.maxCost);
    expect(data!.projects.totalCount).toBeGreaterThan(0);
  }
});

it('a document that differs in a blank is held against the limit of all', async () => {
  const { errors } = await ask({ query: `${DEAR} ` });
  expect(errors![0]!.extensions).toMatchObject({ code: 'COST_TOO_HIGH', limit: 'maxCost', allowed: LIMITS.maxCost });
});

it('a trusted document has a limit as well, and a hub that trusts none knows none', async () => {
  const { errors } = await ask(byHash(TOO_DEAR));
  expect(errors![0]!.extensions).toMatchObject({ code: 'COST_TOO_HIGH', limit: 'maxTrustedCost', allowed: LIMITS.maxTrustedCost });
  expect(errors![0]!.message).toContain(`over the limit of 50,000 (maxTrustedCost).`);
  await withHub(dataSource(), {}, async (other) => {
    expect((await ask({ query: DEAR }, other)).errors![0]!.extensions).toMatchObject({ code: 'COST_TOO_HIGH', limit: 'maxCost' });
    expect((await ask(byHash(DEAR), other)).errors![0]!.extensions).toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});

it.each<[string, unknown, RegExp]>([
  ['is not there', null, /documents\.json cannot be read: ENOENT/],
  ['is no JSON', '{', /cannot be read: /],
  ['has no documents', { [sha256(DEAR)]: 1 }, /cannot be read: it is no object of hashes and documents\./],
  ['has another hash', { abc: DEAR }, new RegExp(`  abc: its SHA-256 is ${sha256(DEAR)}`)],
  ['does not fit the schema', { [sha256('{ nothing }')]: '{ nothing }' }, /[0-9a-f]{64}: Cannot query field "nothing"/],
])('a hub whose file %s does not start, and says why', async (_, documents, why) => {
  await rm(join(folder, 'documents.json'));
  const file = documents === null ? join(folder, 'documents.json') : await manifest(documents);
  await expect(startHub(dataSource(), { TRUSTED_DOCUMENTS: file })).rejects.toThrow(why);
  await manifest({});
});
