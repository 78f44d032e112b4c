import { forgetSignIn } from '../../../src/commands/people/forget-sign-in';
import { grantRole } from '../../../src/commands/people/grant-role.command';
import { runForOperator } from '../../../src/commands/people/operator';
import { openSession } from '../../../src/commands/people/sessions';
import { Accounts } from '../../../src/context/accounts';
import { inTransaction } from '../../../src/database/transaction';
import { Action, may, type Viewer } from '../../../src/domain/permissions';
import { OfficeRole, SessionKind } from '../../../src/domain/vocabularies/people';
import { ReportState } from '../../../src/domain/vocabularies/progress';
import { useDatabase } from '../../support/database';
import { People } from '../../support/people';
import { grantOf } from '../../support/people-commands';

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
  expect([session, viewer.tokenActions, viewer.isFresh]).toEqual([null, ['SUBMIT'], false]);
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
    { person, powers: [], tokenActions: null, isFresh: true },
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
  const viewer = async () => ({ person: await people.person(), powers: [], tokenActions: null, isFresh: true });
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

describe('an account that nobody uses', () => {
  const HALF_A_YEAR = 180 * 86_400;

  /** Puts all that a person did so many seconds back, as if the clock had gone on. */
  const later = async (person: number, seconds: number): Promise<void> => {
    for (const [table, column] of [
      ['person_contact', 'last_seen_at'],
      ['role_grant', 'granted_at'],
      ['session', 'last_used_at'],
    ])
      await dataSource().query(`UPDATE ${table} SET ${column} = ${column} - $2 * interval '1 second' WHERE person_id = $1`, [
        person,
        seconds,
      ]);
  };
  const accounts = () => new Accounts(dataSource());
  const signIn = (person: number) =>
    accounts().confirmIdentity({ issuer: 'https://id.example', subject: String(person) }, null, {
      browser: null,
      network: null,
      before: null,
      requestId: 'test',
    });
  const officer = async (email: string): Promise<number> => {
    const person = await people.person(email);
    await people.grant(person, 'REPORTER', 'PO-TH-90');
    const viewer = { person, powers: [], tokenActions: null, isFresh: true };
    expect(await accounts().linkIdentity(viewer, { issuer: 'https://id.example', subject: String(person) }, 'test')).toBe(true);
    return person;
  };
  const give = (person: string, role = OfficeRole.REPORTER) => runForOperator(dataSource(), grantRole, grantOf(person, role, 'PO-TH-90'));
  const grantsOf = (person: number) =>
    dataSource().query<object[]>('SELECT role, revoked_at IS NOT NULL AS revoked FROM role_grant WHERE person_id = $1 ORDER BY id', [
      person,
    ]);

  it('sleeps after 180 days, however it signs in, and not a minute before', async () => {
    const person = await officer('sleeper1@example.go.th');
    await later(person, HALF_A_YEAR - 60);
    const { secret } = (await signIn(person)) as { secret: string };
    await later(person, HALF_A_YEAR - 60);
    expect(
      (await accounts()
        .signedInWith(secret)
        .catch((error: { code: string }) => error.code)) as unknown,
    ).toBe('SESSION_ENDED');
    expect(await signIn(person)).toMatchObject({ secret: expect.any(String) });
    await later(person, HALF_A_YEAR);
    const sessions = () => dataSource().query<object[]>('SELECT id FROM session WHERE person_id = $1', [person]);
    const before = await sessions();
    expect([await signIn(person), await signIn(person), await sessions()]).toEqual(['ASLEEP', 'ASLEEP', before]);
  });

  it('is woken by who gives its person a role: the same again, or another one', async () => {
    for (const [email, role, grants] of [
      [
        'sleeper2@example.go.th',
        OfficeRole.REPORTER,
        [
          { role: 'REPORTER', revoked: true },
          { role: 'REPORTER', revoked: false },
        ],
      ],
      [
        'sleeper3@example.go.th',
        OfficeRole.AUDITOR,
        [
          { role: 'REPORTER', revoked: false },
          { role: 'AUDITOR', revoked: false },
        ],
      ],
    ] as const) {
      const person = await officer(email);
      await later(person, HALF_A_YEAR);
      expect(await signIn(person)).toBe('ASLEEP');
      await give(email, role);
      expect(await signIn(person)).toMatchObject({ secret: expect.any(String) });
      expect(await grantsOf(person)).toEqual(grants);
    }
  });

  it('that is awake keeps the role that it has', async () => {
    const person = await officer('awake@example.go.th');
    await expect(give('awake@example.go.th')).rejects.toMatchObject({ problems: [{ code: 'ALREADY_GRANTED' }] });
    expect(await grantsOf(person)).toEqual([{ role: 'REPORTER', revoked: false }]);
  });

  it('of a program sleeps too, from the day after its last use', async () => {
    const secret = await people.token(await people.person(), 'PO-TH-90', await people.person());
    const today = `(clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date`;
    const isOpenAfter = async (change: string): Promise<unknown> => {
      await dataSource().query(
        `UPDATE api_token SET expires_on = ${today} + 1, ${change} WHERE secret_sha256 = encode(sha256(convert_to($1, 'UTF8')), 'hex')`,
        [secret],
      );
      return accounts()
        .signedInWith(secret)
        .then(
          () => true,
          (error: { code: string }) => error.code,
        );
    };
    expect(await isOpenAfter(`created_at = created_at - interval '400 days', last_used_on = ${today} - 179`)).toBe(true);
    expect(await isOpenAfter(`last_used_on = ${today} - 180`)).toBe('SESSION_ENDED');
    expect(await isOpenAfter(`last_used_on = NULL, created_at = clock_timestamp() - interval '179 days'`)).toBe(true);
    expect(await isOpenAfter(`last_used_on = NULL, created_at = clock_timestamp() - interval '180 days'`)).toBe('SESSION_ENDED');
  });
});
