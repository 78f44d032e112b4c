import { createToken } from '../../../src/commands/people/create-token.command';
import { revokeToken } from '../../../src/commands/people/revoke-token.command';
import { sha256 } from '../../../src/domain/secrets';
import { OfficeRole, TokenAction } from '../../../src/domain/vocabularies/people';
import { powersOf } from '../../../src/queries/people/powers.queries';
import { useDatabase } from '../../support/database';
import { PeopleCommands } from '../../support/people-commands';

const { rolledBack } = useDatabase();
const { REPORTER, VERIFIER, REGISTRAR, OFFICE_ADMIN } = OfficeRole;
const { SAVE_DRAFTS, SUBMIT, VERIFY, IMPORT, MAINTAIN } = TokenAction;

type Input = Parameters<typeof createToken>[2];

async function office(people: PeopleCommands, code = 'PO-TH-90') {
  const admin = await people.grant(`admin@${code.toLowerCase()}.go.th`, OFFICE_ADMIN, code);
  const expiresOn = await people.day(30);
  const input = (rest: Partial<Input> = {}): Input => ({ office: code, actions: [SUBMIT], expiresOn, name: 'Nightly', ...rest });
  return { admin, input };
}

it(
  'a token is a person of its own, with the roles of its actions until it expires; only its hash is stored',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { admin, input } = await office(people);
    const { token, secret } = await people.done(createToken, admin, input({ actions: [SUBMIT, SAVE_DRAFTS, IMPORT, SUBMIT] }));
    expect(secret).toMatch(/^imtgt_[A-Za-z0-9_-]{43}$/);
    const rows = await manager.query<{ person_id: number; secret_sha256: string; actions: string[]; expires_on: string }[]>(
      'SELECT * FROM api_token WHERE id = $1',
      [token],
    );
    expect(rows[0]).toMatchObject({ secret_sha256: sha256(secret!), actions: [SUBMIT, SAVE_DRAFTS, IMPORT], created_by_id: admin.person });
    expect(JSON.stringify(rows)).not.toContain(secret!.slice(6));
    const program = rows[0]!.person_id;
    expect(program).not.toBe(admin.person);
    const expected = [{ role: REPORTER, office: 'PO-TH-90', officeId: admin.office, actingFor: null }];
    expect(await powersOf(people.db, program)).toEqual(expected);
    const end = `${rows[0]!.expires_on}T00:00:00+07:00`;
    expect(await powersOf(people.db, program, new Date(Date.parse(end) - 1))).toEqual(expected);
    expect(await powersOf(people.db, program, new Date(end))).toEqual([]);
  }),
);

it(
  'is made of what the office may do, for at most a year',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { admin, input } = await office(people);
    const refused = (rest: Partial<Input>) => people.run(createToken, admin, input(rest));
    expect(await refused({ actions: [], name: ' ' })).toEqual(['NO_ACTIONS', 'NAME_NEEDED']);
    expect(await refused({ office: 'NOWHERE' })).toEqual(['UNKNOWN_OFFICE']);
    expect(await refused({ expiresOn: await people.day() })).toEqual(['INVALID_SPAN']);
    expect(await refused({ actions: [SUBMIT, VERIFY] })).toEqual(['ROLE_NOT_OF_OFFICE']);
    expect(await refused({ actions: [MAINTAIN] })).toEqual(['ROLE_NOT_OF_OFFICE']);
    const [{ year, longer }] = await manager.query<[{ year: string; longer: string }]>(
      `SELECT (today + interval '1 year')::date AS year, (today + interval '1 year 1 day')::date AS longer
       FROM (SELECT (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date AS today) one`,
    );
    expect(await refused({ expiresOn: longer })).toEqual(['SPAN_TOO_LONG']);
    await people.done(createToken, admin, input({ expiresOn: year }));
  }),
);

it(
  'verifies where a rule names the office, and keeps the register where a person of the office does',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { admin, input } = await office(people, 'CMGF-OFFICE');
    await people.done(createToken, admin, input({ actions: [VERIFY] }));
    expect(await people.run(createToken, admin, input({ actions: [MAINTAIN] }))).toEqual(['ROLE_NOT_OF_OFFICE']);
    await people.grant('registrar@psu.ac.th', REGISTRAR, 'CMGF-OFFICE');
    const { token } = await people.done(createToken, admin, input({ actions: [VERIFY, MAINTAIN] }));
    const [row] = await manager.query<{ person: number }[]>('SELECT person_id AS person FROM api_token WHERE id = $1', [token]);
    expect((await powersOf(people.db, row!.person)).map(({ role }) => role)).toEqual([REGISTRAR, VERIFIER]);
  }),
);

it(
  'ends with its roles when it is revoked',
  rolledBack(async (manager) => {
    const people = new PeopleCommands(manager);
    const { admin, input } = await office(people);
    const { token } = await people.done(createToken, admin, input());
    const [row] = await manager.query<{ person: number }[]>('SELECT person_id AS person FROM api_token WHERE id = $1', [token]);
    expect(await powersOf(people.db, row!.person)).toHaveLength(1);
    await people.done(revokeToken, admin, { token });
    expect(await powersOf(people.db, row!.person)).toEqual([]);
    expect(await people.run(revokeToken, admin, { token })).toEqual(['ALREADY_DONE']);
    expect(await people.run(revokeToken, admin, { token: 99_999_999 })).toEqual(['UNKNOWN_TOKEN']);
  }),
);
