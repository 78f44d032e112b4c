import { Accounts, type Browser } from '../../../src/context/accounts';
import { sha256 } from '../../../src/domain/secrets';
import { entriesOf } from '../../support/audited';
import { useDatabase } from '../../support/database';
import { People } from '../../support/people';

const { dataSource } = useDatabase();
const people = new People(dataSource);

const IDENTITY = { issuer: 'https://id.example', subject: 'a citizen' };
const EMAIL = 'audited-sign-in@example.go.th';

const browser = (before: string | null = null): Browser => ({ browser: 'Firefox', network: '203.0.113.0/24', before, requestId: 'r-1' });
const viewerOf = (person: number) => ({ person, powers: [], tokenActions: null, isFresh: true });

let accounts: Accounts;
let person: number;

beforeEach(async () => {
  accounts = new Accounts(dataSource());
  person = await people.person(EMAIL, 'Somebody');
});

/** The bodies of what something leaves in the audit, without their place in it. No secret and nothing that names somebody is in them. */
async function left(run: () => Promise<unknown>): Promise<object[]> {
  const entries = await entriesOf(dataSource(), run);
  expect(JSON.stringify(entries)).not.toMatch(/@|Somebody|citizen|id\.example|Firefox|203\.0|[\w-]{43}/);
  return entries.map(({ body: { sequence: _, at: __, ...body } }) => body);
}

const session = async (secret: string): Promise<string> => {
  const [row] = await dataSource().query<{ id: number }[]>('SELECT id FROM session WHERE secret_sha256 = $1', [sha256(secret)]);
  return `SESSION ${row!.id}`;
};

const link = () => accounts.linkIdentity(viewerOf(person), IDENTITY, 'r-1');

/** Signs the person in. Returns the secret of the session. */
async function signIn(before: string | null = null): Promise<string> {
  const outcome = await accounts.confirmIdentity(IDENTITY, null, browser(before));
  if (typeof outcome === 'string') throw new Error(outcome);
  return outcome.secret;
}

const entry = (action: string, before: (string | null)[], after: (string | null)[]) => ({
  actor: person,
  actingFor: null,
  office: null,
  action,
  subject: before.map(() => ({ type: 'Person', code: String(person) })),
  before,
  after,
  rule: null,
  requestId: 'r-1',
});

it('an identity that is connected has one entry; connected again, or somebody else’s, it has none', async () => {
  expect(await left(link)).toEqual([entry('LINK_IDENTITY', [null], ['IDENTITY'])]);
  expect(await left(link)).toEqual([]);
  const other = await people.person();
  expect(await left(() => accounts.linkIdentity(viewerOf(other), IDENTITY, 'r-1'))).toEqual([]);
});

it('a sign-in has one entry, with the session that it opens and the one that it ends', async () => {
  await link();
  let [first, second] = ['', ''];
  const opened = await left(async () => void (first = await signIn()));
  expect(opened).toEqual([entry('SIGN_IN', [null], [await session(first)])]);
  const again = await left(async () => void (second = await signIn(first)));
  expect(again).toEqual([entry('SIGN_IN', [await session(first), null], [null, await session(second)])]);
});

it('sessions that end have one entry for each time, and none where nothing ends', async () => {
  await link();
  const [own, one, two, three] = [await signIn(), await signIn(), await signIn(), await signIn()];
  const id = async (secret: string): Promise<number> => Number((await session(secret)).split(' ')[1]);
  const endOne = async (): Promise<void> => accounts.endSession(viewerOf(person), await id(one), 'r-1');
  expect(await left(endOne)).toEqual([entry('END_SESSION', [await session(one)], [null])]);
  expect(await left(endOne)).toEqual([]);
  const endOthers = async (): Promise<void> => accounts.endOthers(viewerOf(person), await id(own), 'r-1');
  expect(await left(endOthers)).toEqual([
    expect.objectContaining({ action: 'END_SESSION', before: expect.arrayContaining([await session(two), await session(three)]) }),
  ]);
  expect(await left(() => accounts.end(own, 'r-1'))).toEqual([entry('END_SESSION', [await session(own)], [null])]);
  expect(await left(() => accounts.end(own, 'r-1'))).toEqual([]);
  expect(await left(() => accounts.end('a secret that nobody has', 'r-1'))).toEqual([]);
});

it('the first administrator has one entry, with the right and the session', async () => {
  // Other files have left administrators.
  await dataSource().query(`UPDATE role_grant SET valid_to = '2020-01-02', valid_from = '2020-01-01' WHERE role = 'HUB_ADMIN'`);
  const secret = await accounts.offerFirstAdministrator();
  const make = () => accounts.makeFirstAdministrator({ secret: secret!, name: 'Somebody', email: EMAIL }, browser());
  const [made, ...more] = await left(make);
  const [grant] = await dataSource().query<{ id: number }[]>(`SELECT id FROM role_grant WHERE person_id = $1`, [person]);
  expect([made, more]).toMatchObject([
    {
      actor: person,
      action: 'FIRST_ADMINISTRATOR',
      subject: [
        { type: 'RoleGrant', code: String(grant!.id) },
        { type: 'Person', code: String(person) },
      ],
      before: [null, null],
      after: [`HUB_ADMIN of MOI-PSCDG: person ${person}`, expect.stringMatching(/^SESSION \d+$/)],
      requestId: 'r-1',
    },
    [],
  ]);
  expect(await left(make)).toEqual([]);
});

it('what comes to nothing has no entry: a code that is asked for, a wrong one, an identity that nobody has', async () => {
  const nothing = await left(async () => {
    await accounts.requestSignIn({ email: EMAIL, returnTo: null, browser: 'x', network: null });
    await accounts.confirmSignIn({ code: '000000', browser: 'x', email: null }, browser());
    await accounts.confirmIdentity({ ...IDENTITY, subject: 'nobody' }, null, browser());
    await accounts.confirmLink({ link: 'x', browser: null, code: '' }, browser());
  });
  expect(nothing).toEqual([]);
});
