import { Accounts } from '../../src/context/accounts';
import { RowStore } from '../../src/database/rows';
import { PooledRunner } from '../../src/database/statement-runner';
import { sha256 } from '../../src/domain/secrets';
import { powersOf } from '../../src/queries/people/powers.queries';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';
import { Visitor } from '../support/page-visitor';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

/** Takes off record what the first administrators of the tests have made. */
afterEach(async () => {
  const rows = await dataSource().query<{ id: number }[]>("SELECT person_id AS id FROM role_grant WHERE role = 'HUB_ADMIN'");
  const persons = [rows.map(({ id }) => id)];
  for (const table of ['session', 'role_grant', 'person_contact'])
    await dataSource().query(`DELETE FROM ${table} WHERE person_id = ANY ($1)`, persons);
  await dataSource().query('DELETE FROM person WHERE id = ANY ($1)', persons);
  await dataSource().query("DELETE FROM sign_in_attempt WHERE kind = 'FIRST_ADMINISTRATOR'");
});

const FIRST = { name: 'สมชาย ใจดี', email: 'First@moi.example.go.th' };
const offer = async (): Promise<{ secret: string; path: string }> => {
  const secret = (await new Accounts(dataSource()).offerFirstAdministrator())!;
  return { secret, path: `/en/desk/first-administrator/${secret}` };
};

it('who opens the printed address becomes the administrator of the operating unit, and is signed in', async () => {
  const { path, secret } = await offer();
  expect(JSON.stringify(await dataSource().query('SELECT * FROM sign_in_attempt'))).not.toContain(secret);
  const visitor = new Visitor(hub.origin);
  for (let n = 0; n < 3; n++) await visitor.open(path);
  expect(visitor.page).toContain('This hub has no administrator');
  const answer = await visitor.send(path, FIRST);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/en/desk']);
  const [session] = await dataSource().query<{ person: number }[]>('SELECT person_id AS person FROM session WHERE secret_sha256 = $1', [
    sha256(visitor.session!),
  ]);
  const powers = await powersOf(new RowStore(new PooledRunner(dataSource())), session!.person);
  expect(powers).toMatchObject([{ role: 'HUB_ADMIN', office: 'MOI-PSCDG', actingFor: null }]);
  const contacts = await dataSource().query('SELECT name, email FROM person_contact WHERE person_id = $1', [session!.person]);
  expect(contacts).toEqual([{ name: FIRST.name, email: FIRST.email.toLowerCase() }]);
});

it('it works once, and a hub with an administrator offers none', async () => {
  const { path } = await offer();
  const unused = await offer();
  expect((await new Visitor(hub.origin).send(path, FIRST)).status).toBe(303);
  const second = new Visitor(hub.origin);
  for (const again of [path, unused.path]) {
    expect((await second.send(again, { ...FIRST, email: 'second@moi.example.go.th' })).status).toBe(400);
    expect(second.page).toContain('was used');
  }
  expect(await new Accounts(dataSource()).offerFirstAdministrator()).toBeNull();
});

it('of two who send it at once one is the administrator', async () => {
  const [one, two] = [await offer(), await offer()];
  const answers = await Promise.all(
    [one, two].map(({ path }, n) => new Visitor(hub.origin).send(path, { ...FIRST, email: `first${n}@moi.example.go.th` })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 400]);
});

it('it is over after half an hour', async () => {
  const { path } = await offer();
  await dataSource().query("UPDATE sign_in_attempt SET expires_at = clock_timestamp() WHERE kind = 'FIRST_ADMINISTRATOR'");
  expect((await new Visitor(hub.origin).send(path, FIRST)).status).toBe(400);
});

it.each([
  [{ ...FIRST, email: 'nobody' }, 'This is no e-mail address'],
  [{ ...FIRST, name: ' ' }, 'Give a name'],
  [{ ...FIRST, name: 'ก'.repeat(201) }, 'Give a name'],
  [{}, 'Give a name'],
])('it needs a name and an address, not %j', async (fields, says) => {
  const { path } = await offer();
  const visitor = new Visitor(hub.origin);
  expect((await visitor.send(path, fields as Record<string, string>)).status).toBe(400);
  expect(visitor.page).toContain(says);
  expect((await visitor.send(path, FIRST, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  expect((await visitor.send(path, FIRST)).status).toBe(303);
});
