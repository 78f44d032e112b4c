import { forgetSignIn } from '../../../src/commands/people/forget-sign-in';
import { openSession } from '../../../src/commands/people/sessions';
import { Accounts } from '../../../src/context/accounts';
import { inTransaction } from '../../../src/database/transaction';
import { Action, may, type Viewer } from '../../../src/domain/permissions';
import { SessionKind } from '../../../src/domain/vocabularies/people';
import { ReportState } from '../../../src/domain/vocabularies/progress';
import { useDatabase } from '../../support/database';
import { People } from '../../support/people';

const { dataSource } = useDatabase();
const people = new People(dataSource);

it('a role that is revoked gives nothing from the next request on, at every hub, in an open session', async () => {
  const person = await people.person();
  const grant = await people.grant(person, 'REPORTER', 'PO-TH-90');
  const secret = await people.session(person);
  const hubs = [new Accounts(dataSource()), new Accounts(dataSource())];
  const mayDraft = async () =>
    Promise.all(
      hubs.map(async (hub) => {
        const { viewer } = await hub.signedInWith(secret);
        return may(viewer, Action.SAVE_DRAFT, { office: 'PO-TH-90' }).allowed;
      }),
    );
  expect(await mayDraft()).toEqual([true, true]);
  await dataSource().query('UPDATE role_grant SET revoked_at = clock_timestamp() WHERE id = $1', [grant]);
  expect(await mayDraft()).toEqual([false, false]);
});

it('what cannot be undone asks for a fresh sign-in', async () => {
  const person = await people.person();
  await people.grant(person, 'CERTIFIER', 'NESDC');
  const secret = await people.session(person);
  const certify = async () => {
    const { viewer } = await new Accounts(dataSource()).signedInWith(secret);
    const report = { state: ReportState.VERIFIED, verifier: 'CMGF-OFFICE', certifier: 'NESDC' };
    const permission = may(viewer, Action.CERTIFY, { office: 'PO-TH-90', report });
    return permission.allowed || permission.code;
  };
  expect(await certify()).toBe(true);
  await dataSource().query("UPDATE session SET signed_in_at = clock_timestamp() - interval '20 minutes' WHERE person_id = $1", [person]);
  expect(await certify()).toBe('SIGN_IN_AGAIN');
});

it('a token is nobody who has just signed in, and does what it names', async () => {
  const program = await people.person();
  await people.grant(program, 'CERTIFIER', 'NESDC');
  await people.grant(program, 'REPORTER', 'NESDC');
  const secret = await people.token(program, 'NESDC', await people.person());
  const { viewer, session } = await new Accounts(dataSource()).signedInWith(secret);
  const report = { state: ReportState.VERIFIED, verifier: null, certifier: 'NESDC' };
  expect([session, viewer.tokenActions, viewer.signedInAt.getTime()]).toEqual([null, ['SUBMIT'], 0]);
  expect(may(viewer, Action.SUBMIT, { office: 'NESDC' }).allowed).toBe(true);
  expect(may(viewer, Action.CERTIFY, { office: 'NESDC', report })).toMatchObject({ allowed: false, code: 'TOKEN_FORBIDS' });
});

it('a session of an emergency lasts a quarter of an hour', async () => {
  const person = await people.person();
  await inTransaction(dataSource(), (db) => openSession(db, person, { browser: null, network: null }, SessionKind.BREAK_GLASS));
  const [{ minutes }] = await dataSource().query<[{ minutes: number }]>(
    'SELECT round(extract(epoch FROM expires_at - clock_timestamp()) / 60)::integer AS minutes FROM session WHERE person_id = $1',
    [person],
  );
  expect(minutes).toBe(15);
});

it('who is forgotten has no session, no identity, no letter and no attempt any more', async () => {
  const person = await people.person('leaver@example.go.th');
  const secret = await people.session(person);
  const accounts = new Accounts(dataSource());
  await accounts.requestSignIn({ email: 'leaver@example.go.th', returnTo: null, browser: 'x', network: null });
  await accounts.linkIdentity(
    { person, powers: [], tokenActions: null, signedInAt: new Date() },
    { issuer: 'https://id.example', subject: '1' },
    'r-1',
  );
  await inTransaction(dataSource(), (db) => forgetSignIn(db, person));
  await expect(accounts.signedInWith(secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  for (const table of ['session', 'sign_in_attempt', 'person_identity', 'letter'])
    expect([table, await dataSource().query(`SELECT FROM ${table} WHERE person_id = $1`, [person])]).toEqual([table, []]);
  expect(await dataSource().query("SELECT FROM sign_in_attempt WHERE email = 'leaver@example.go.th'")).toEqual([]);
});

it('an identity belongs to one person, and a person has one at each provider', async () => {
  const accounts = new Accounts(dataSource());
  const viewer = async () => ({ person: await people.person(), powers: [], tokenActions: null, signedInAt: new Date() });
  const [one, two] = [await viewer(), await viewer()];
  const identity = (subject: string) => ({ issuer: 'https://id.example', subject });
  const link = (to: Viewer, subject: string) => accounts.linkIdentity(to, identity(subject), 'r-1');
  expect([await link(one, '1'), await link(two, '1'), await link(one, '2')]).toEqual([true, false, true]);
  const browser = { browser: null, network: null, before: null, requestId: 'r-1' };
  expect(await accounts.confirmIdentity(identity('1'), null, browser)).toBe('UNKNOWN');
  expect(await accounts.confirmIdentity({ ...identity('2'), issuer: 'https://other.example' }, null, browser)).toBe('UNKNOWN');
  expect(await accounts.confirmIdentity(identity('2'), null, browser)).toMatchObject({ secret: expect.any(String) });
});

it('codes for one address are few: ten a day from one network, thirty from all', async () => {
  const person = await people.person('many-codes@example.go.th');
  const accounts = new Accounts(dataSource());
  const ask = async (network: string) => {
    await accounts.requestSignIn({ email: 'many-codes@example.go.th', returnTo: null, browser: 'x', network });
    const [{ letters }] = await dataSource().query<[{ letters: number }]>(
      'SELECT count(*)::integer AS letters FROM letter WHERE person_id = $1',
      [person],
    );
    return letters;
  };
  for (let n = 0; n < 12; n++) await ask('203.0.113.0/24');
  expect(await ask('203.0.113.0/24')).toBe(10);
  for (let n = 0; n < 40; n++) await ask(`198.51.${n}.0/24`);
  const letters = await ask('198.51.100.0/24');
  expect(letters).toBeLessThanOrEqual(30);
  await dataSource().query(
    "INSERT INTO session (person_id, kind, secret_sha256, expires_at, network) VALUES ($1, 'SIGN_IN', 'x', clock_timestamp(), '192.0.2.0/24')",
    [person],
  );
  expect(await ask('192.0.2.0/24')).toBe(letters + 1);
});
