import { toGlobalId } from '../../src/domain/global-id';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';
import { People } from '../support/people';
import { erasePeople, newestPerson } from '../support/people-commands';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

let before: number;
beforeEach(async () => void (before = await newestPerson(dataSource())));
afterEach(() => erasePeople(dataSource(), before));
const people = new People(dataSource);

interface Answer {
  readonly status: number;
  readonly body: {
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the shape is that of the document
    readonly data?: any;
    readonly errors?: { message: string; extensions: { code: string } }[];
  };
}

async function ask(secret: string | null, query: string, variables: object = {}): Promise<Answer> {
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret !== null && { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify({ query, variables }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

/** Somebody who is signed in, with a role in an office. Returns the secret of the session, and the key of the grant. */
async function signedIn(role: string, office: string, email: string): Promise<{ person: number; secret: string; grant: number }> {
  const person = await people.person(email);
  return { person, grant: await people.grant(person, role, office), secret: await people.session(person) };
}

const GRANT = `mutation ($input: GrantRoleInput!) { grantRole(input: $input) {
  clientMutationId userErrors { code field message mayBeDoneBy { code } } warnings { code message }
  grant { id role validFrom validTo office { code name(lang: EN) } } } }`;
const grantInput = (rest: object = {}) => ({
  input: { person: 'new@songkhla.go.th', name: 'New', role: 'REPORTER', office: 'PO-TH-85', clientMutationId: 'c1', ...rest },
});

it('nobody who is not signed in changes anything, whatever the document says', async () => {
  for (const query of [GRANT, 'mutation { __typename }', 'mutation { revokeRole(input: { grant: "x" }) { userErrors { code } } }']) {
    const { status, body } = await ask(null, query, query === GRANT ? grantInput() : {});
    expect([status, body.data ?? null, body.errors!.map(({ extensions }) => extensions.code)]).toEqual([401, null, ['UNAUTHENTICATED']]);
  }
  expect(await dataSource().query(`SELECT FROM person_contact WHERE email = 'new@songkhla.go.th'`)).toEqual([]);
});

it('a mutation is not taken from an address', async () => {
  const { secret, grant } = await signedIn('HUB_ADMIN', 'MOI', 'hub@moi.go.th');
  const query = `mutation { revokeRole(input: { grant: "${toGlobalId('RoleGrant', String(grant))}" }) { userErrors { code } } }`;
  const answer = await fetch(`${hub.origin}/graphql?${new URLSearchParams({ query }).toString()}`, {
    headers: { authorization: `Bearer ${secret}`, 'apollo-require-preflight': 'yes' },
  });
  expect(answer.status).toBe(405);
  expect((await ask(secret, '{ viewer { grants { role } } }')).body.data.viewer.grants).toEqual([{ role: 'HUB_ADMIN' }]);
});

it('a grant is told with what was written, and holds at the next request; revoked, it holds no more', async () => {
  const admin = await signedIn('OFFICE_ADMIN', 'PO-TH-85', 'admin@songkhla.go.th');
  const officer = await people.person('officer@songkhla.go.th', 'Officer');
  const session = await people.session(officer);
  const granted = await ask(admin.secret, GRANT, grantInput({ person: 'Officer@Songkhla.go.th', name: 'Else', validTo: '2099-01-01' }));
  const { grant, ...told } = granted.body.data.grantRole;
  expect(told).toEqual({
    clientMutationId: 'c1',
    userErrors: [],
    warnings: [{ code: 'NAME_KEPT', message: expect.stringMatching(/^The person is known here by another name/) }],
  });
  const office = { code: 'PO-TH-85', name: expect.stringContaining('Ranong') };
  expect(grant).toEqual({ id: expect.any(String), role: 'REPORTER', validFrom: expect.any(String), validTo: '2099-01-01', office });
  const viewer = '{ viewer { name grants { id role office { code } } delegations { role } } }';
  expect((await ask(session, viewer)).body.data.viewer).toEqual({
    name: 'Officer',
    grants: [{ id: grant.id, role: 'REPORTER', office: { code: 'PO-TH-85' } }],
    delegations: [],
  });
  expect((await ask(null, viewer)).body.data).toEqual({ viewer: null });

  const REVOKE = 'mutation ($grant: ID!) { revokeRole(input: { grant: $grant }) { userErrors { code message } grant { id } } }';
  const last = await ask(admin.secret, REVOKE, { grant: grant.id });
  expect(last.body.data.revokeRole).toMatchObject({ grant: null, userErrors: [{ code: 'LAST_HOLDER' }] });
  await ask(admin.secret, GRANT, grantInput());
  const revoked = await ask(admin.secret, REVOKE, { grant: grant.id });
  expect(revoked.body.data.revokeRole).toEqual({ userErrors: [], grant: { id: grant.id } });
  expect((await ask(session, viewer)).body.data.viewer.grants).toEqual([]);
});

it('a refusal is data: which office may do it, in the language asked', async () => {
  const stranger = await signedIn('OFFICE_ADMIN', 'PO-TH-91', 'admin@satun.go.th');
  await signedIn('HUB_ADMIN', 'MOI', 'hub@moi.go.th');
  const MESSAGES = GRANT.replace(
    'message mayBeDoneBy',
    'message en: message(lang: EN) th: message(lang: TH) ms: message(lang: MS) id: message(lang: ID) mayBeDoneBy',
  );
  const { status, body } = await ask(stranger.secret, MESSAGES, grantInput());
  const [refused] = body.data.grantRole.userErrors;
  expect([status, body.data.grantRole.grant]).toEqual([200, null]);
  expect(refused).toMatchObject({ code: 'OTHER_OFFICE', field: null, mayBeDoneBy: [{ code: 'PO-TH-85' }, { code: 'MOI' }] });
  expect(refused.en).toMatch(/^This belongs to another office\. Ask Ranong Provincial Office or .*Interior.*, which may do it\.$/);
  expect(refused.th).toMatch(/^การดำเนินการนี้เป็นของหน่วยงานอื่น โปรดติดต่อสำนักงานจังหวัดระนอง หรือ .*มหาดไทย/);
  expect(refused.ms).toContain(' atau ');
  expect(refused.id).toMatch(/^Tindakan ini milik kantor lain/);
  const reporter = await signedIn('REPORTER', 'PO-TH-85', 'reporter@songkhla.go.th');
  expect((await ask(reporter.secret, GRANT, grantInput())).body.data.grantRole.userErrors).toMatchObject([{ code: 'NOT_PERMITTED' }]);
  const none = await ask(reporter.secret, GRANT, grantInput({ office: 'NOWHERE' }));
  expect(none.body.data.grantRole.userErrors).toMatchObject([{ code: 'UNKNOWN_OFFICE', field: ['input', 'office'], mayBeDoneBy: [] }]);
});

it('the administrator of an office makes nobody one of the hub', async () => {
  const admin = await signedIn('OFFICE_ADMIN', 'PO-TH-85', 'admin@songkhla.go.th');
  for (const role of ['HUB_ADMIN', 'AUDITOR', 'SECRETARY', 'REGISTRAR']) {
    const { body } = await ask(admin.secret, GRANT, grantInput({ role }));
    expect([role, body.data.grantRole.userErrors[0]?.code]).toEqual([role, 'NOT_PERMITTED']);
  }
});

it('a grant needs a sign-in of the last ten minutes', async () => {
  const admin = await signedIn('OFFICE_ADMIN', 'PO-TH-85', 'admin@songkhla.go.th');
  await dataSource().query("UPDATE session SET signed_in_at = clock_timestamp() - interval '11 minutes' WHERE person_id = $1", [
    admin.person,
  ]);
  expect((await ask(admin.secret, GRANT, grantInput())).body.data.grantRole.userErrors).toMatchObject([{ code: 'SIGN_IN_AGAIN' }]);
});

it('the fields of a mutation run one after the other, each by itself; more than ten are none', async () => {
  const admin = await signedIn('OFFICE_ADMIN', 'PO-TH-85', 'admin@songkhla.go.th');
  const one = (n: number, address: string) =>
    `m${n}: grantRole(input: { person: "${address}", name: "New", role: REPORTER, office: "PO-TH-85" }) { userErrors { code } grant { id } }`;
  const { body } = await ask(
    admin.secret,
    `mutation { ${one(1, 'a@b.go.th')} ${one(2, 'no address')} ${one(3, 'A@b.go.th')} ${one(4, 'c@b.go.th')} }`,
  );
  const codes = Object.values(body.data as Record<string, { userErrors: { code: string }[] }>).map(({ userErrors }) => userErrors[0]?.code);
  expect(codes).toEqual([undefined, 'INVALID_EMAIL', 'ALREADY_GRANTED', undefined]);
  const many = (count: number) => `mutation { ${Array.from({ length: count }, (_, n) => one(n, `n${n}@b.go.th`)).join(' ')} }`;
  const refused = await ask(admin.secret, many(11));
  expect([refused.status, refused.body.errors![0]!.extensions]).toMatchObject([400, { code: 'DOCUMENT_TOO_LARGE', limit: 'maxMutations' }]);
  expect(await dataSource().query(`SELECT FROM person_contact WHERE email = 'n0@b.go.th'`)).toEqual([]);
});

it('a token is shown once, does what it names for its office, and ends', async () => {
  const admin = await signedIn('OFFICE_ADMIN', 'PO-TH-85', 'admin@songkhla.go.th');
  const day = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const CREATE = `mutation { createToken(input: { office: "po-th-85", actions: [SUBMIT], expiresOn: "${day}", name: "Nightly" }) {
    userErrors { code } token apiToken { id name actions expiresOn lastUsedOn office { code } } } }`;
  const { token, apiToken } = (await ask(admin.secret, CREATE)).body.data.createToken;
  expect(token).toMatch(/^imtgt_[\w-]{43}$/);
  const office = { code: 'PO-TH-85' };
  expect(apiToken).toEqual({ id: expect.any(String), name: 'Nightly', actions: ['SUBMIT'], expiresOn: day, lastUsedOn: null, office });
  const viewer = (await ask(token as string, '{ viewer { name grants { role } } }')).body.data.viewer;
  expect(viewer).toEqual({ name: 'Nightly', grants: [{ role: 'REPORTER' }] });
  for (const query of [
    CREATE,
    'mutation { delegate(input: { to: "a@b.go.th", office: "PO-TH-85", role: REPORTER, validFrom: "2099-01-01", validTo: "2099-01-02" }) { userErrors { code } } }',
  ]) {
    const { body } = await ask(token as string, query);
    expect(Object.values(body.data as object)[0].userErrors[0].code).toMatch(/^(NOT_PERMITTED|TOKEN_FORBIDS)$/);
  }
  const REVOKE = 'mutation ($token: ID!) { revokeToken(input: { token: $token }) { userErrors { code } apiToken { lastUsedOn } } }';
  const stranger = await signedIn('OFFICE_ADMIN', 'PO-TH-91', 'admin@satun.go.th');
  expect((await ask(stranger.secret, REVOKE, { token: apiToken.id })).body.data.revokeToken.userErrors[0].code).toBe('OTHER_OFFICE');
  const revoked = (await ask(admin.secret, REVOKE, { token: apiToken.id })).body.data.revokeToken;
  expect(revoked).toEqual({ userErrors: [], apiToken: { lastUsedOn: expect.any(String) } });
  expect((await ask(token as string, '{ viewer { name } }')).status).toBe(401);
});

it('a role is delegated and taken back; both hear of it, nobody else does', async () => {
  const certifier = await signedIn('CERTIFIER', 'NESDC', 'certifier@nesdc.go.th');
  const colleague = await signedIn('VERIFIER', 'NESDC', 'colleague@nesdc.go.th');
  const stranger = await signedIn('REPORTER', 'PO-TH-85', 'reporter@songkhla.go.th');
  const [from, to] = [1, 20].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  const DELEGATE = `mutation { delegate(input: { to: "colleague@nesdc.go.th", office: "NESDC", role: CERTIFIER, validFrom: "${from}", validTo: "${to}" }) {
    userErrors { code } delegation { id role office { code } validFrom validTo } } }`;
  expect((await ask(stranger.secret, DELEGATE)).body.data.delegate.userErrors).toEqual([{ code: 'NOT_PERMITTED' }]);
  const { delegation } = (await ask(certifier.secret, DELEGATE)).body.data.delegate;
  expect(delegation).toEqual({ id: expect.any(String), role: 'CERTIFIER', office: { code: 'NESDC' }, validFrom: from, validTo: to });
  const seen = async ({ secret }: { secret: string }) =>
    (await ask(secret, '{ viewer { delegations { id } } }')).body.data.viewer.delegations;
  expect([await seen(certifier), await seen(colleague), await seen(stranger)]).toEqual([
    [{ id: delegation.id }],
    [{ id: delegation.id }],
    [],
  ]);
  const END = 'mutation ($delegation: ID!) { endDelegation(input: { delegation: $delegation }) { userErrors { code } } }';
  expect((await ask(stranger.secret, END, { delegation: delegation.id })).body.data.endDelegation.userErrors).toEqual([
    { code: 'NOT_PERMITTED' },
  ]);
  expect((await ask(certifier.secret, END, { delegation: delegation.id })).body.data.endDelegation.userErrors).toEqual([]);
  expect(await seen(colleague)).toEqual([]);
});

it('an id of something else, or of nothing, names no grant, delegation or token', async () => {
  const admin = await signedIn('HUB_ADMIN', 'MOI', 'hub@moi.go.th');
  const [nothing, province] = [toGlobalId('RoleGrant', '999999999'), toGlobalId('Province', 'TH-90')];
  const sameKey = ['Person', 'ReportImport'].map((type) => toGlobalId(type, String(admin.grant)));
  for (const id of ['x', '', province, nothing, toGlobalId('RoleGrant', '1e3'), ...sameKey]) {
    const { body } = await ask(
      admin.secret,
      `mutation ($id: ID!) { revokeRole(input: { grant: $id }) { userErrors { code field } }
       endDelegation(input: { delegation: $id }) { userErrors { code } } revokeToken(input: { token: $id }) { userErrors { code } } }`,
      { id },
    );
    expect(body.data).toEqual({
      revokeRole: { userErrors: [{ code: 'UNKNOWN_GRANT', field: ['input', 'grant'] }] },
      endDelegation: { userErrors: [{ code: 'UNKNOWN_DELEGATION' }] },
      revokeToken: { userErrors: [{ code: 'UNKNOWN_TOKEN' }] },
    });
  }
});
