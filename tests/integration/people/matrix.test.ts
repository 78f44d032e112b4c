import { parse } from 'graphql';
import { createContext } from '../../../src/context/request-context';
import { PooledRunner } from '../../../src/database/statement-runner';
import { toGlobalId } from '../../../src/domain/global-id';
import { Lang } from '../../../src/domain/languages';
import { LIMITS } from '../../../src/domain/limits';
import type { Viewer } from '../../../src/domain/permissions';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { execute } from '../../../src/execution/execute';
import { useDatabase } from '../../support/database';
import { hubSchema, TEST_REQUEST } from '../../support/execute';
import { erasePeople, newestPerson, PeopleCommands } from '../../support/people-commands';

// Before the database is closed.
afterAll(() => erasePeople(dataSource(), before));
const { dataSource } = useDatabase();

const [OWN, PARENT, OTHER] = ['PO-TH-90', 'MOI', 'PO-TH-91'] as const;

/** Mutations about PO-TH-90 that each break another rule than who may: who may is told of that rule, and nothing is written. */
const MUTATIONS: Record<string, { call: string; told: string; may: string[] }> = {
  grantRole: {
    call: 'grantRole(input: { person: "x", name: "x", role: REPORTER, office: "PO-TH-90" })',
    told: 'INVALID_EMAIL',
    may: ['HUB_ADMIN MOI', 'HUB_ADMIN PO-TH-90', 'HUB_ADMIN PO-TH-91', 'OFFICE_ADMIN PO-TH-90'],
  },
  'grantRole of the hub': {
    call: 'grantRole(input: { person: "x", name: "x", role: AUDITOR, office: "PO-TH-90" })',
    told: 'INVALID_EMAIL',
    may: ['HUB_ADMIN MOI', 'HUB_ADMIN PO-TH-90', 'HUB_ADMIN PO-TH-91'],
  },
  revokeRole: {
    call: 'revokeRole(input: { grant: "$grant" })',
    told: 'ALREADY_DONE',
    may: ['HUB_ADMIN MOI', 'HUB_ADMIN PO-TH-90', 'HUB_ADMIN PO-TH-91', 'OFFICE_ADMIN PO-TH-90'],
  },
  delegate: {
    call: 'delegate(input: { to: "x", office: "PO-TH-90", role: REPORTER, validFrom: "2020-01-01", validTo: "2020-01-02" })',
    told: 'INVALID_SPAN',
    may: ['REPORTER PO-TH-90'],
  },
  createToken: {
    call: 'createToken(input: { office: "PO-TH-90", actions: [SUBMIT], expiresOn: "2020-01-01", name: "x" })',
    told: 'INVALID_SPAN',
    may: ['OFFICE_ADMIN PO-TH-90'],
  },
  revokeToken: { call: 'revokeToken(input: { token: "$token" })', told: 'ALREADY_DONE', may: ['OFFICE_ADMIN PO-TH-90'] },
  changeRound: {
    call: 'changeRound(input: { round: "1994-H1", seenChanges: 0, reason: " " })',
    told: 'REASON_NEEDED',
    may: ['SECRETARY MOI', 'SECRETARY PO-TH-90', 'SECRETARY PO-TH-91'],
  },
};

let before: number;
/** Ids that stand for `$grant` and `$token`: of a grant and a token of PO-TH-90 that have ended. */
let ids: Record<string, string>;

beforeAll(async () => {
  before = await newestPerson(dataSource());
  ids = await dataSource().transaction(async (manager) => {
    const { grant, person, office } = await new PeopleCommands(manager).grant('gone@songkhla.go.th', OfficeRole.REPORTER, OWN);
    await manager.query('UPDATE role_grant SET revoked_at = now() WHERE id = $1', [grant]);
    const [token] = await manager.query<{ id: number }[]>(
      `WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
       INSERT INTO api_token (person_id, office_id, name, actions, secret_sha256, created_by_id, expires_on, revoked_at)
       SELECT id, $1, 't', '{SUBMIT}', 'x', $2, '2100-01-01', now() FROM made RETURNING id`,
      [office, person],
    );
    return { $grant: toGlobalId('RoleGrant', String(grant)), $token: toGlobalId('ApiToken', String(token!.id)) };
  });
});

/** What stands against a mutation of somebody with one role in one office. */
async function codeFor(call: string, role: OfficeRole, office: string): Promise<string | undefined> {
  const [{ id: officeId }] = await dataSource().query<[{ id: number }]>('SELECT id FROM organisation WHERE code = $1', [office]);
  const viewer: Viewer = {
    person: before + 1,
    powers: [{ role, office, officeId, actingFor: null }],
    tokenActions: null,
    signedInAt: new Date(),
  };
  const runner = new PooledRunner(dataSource());
  const contextValue = createContext({ request: TEST_REQUEST, runner, language: Lang.EN, now: new Date(), limits: LIMITS, viewer });
  const document = parse(`mutation { done: ${call.replace(/\$\w+/, (name) => ids[name]!)} { userErrors { code } } }`);
  const { data, errors } = await execute({ schema: hubSchema(), document, contextValue });
  if (errors) throw errors[0]!;
  return (data as { done: { userErrors: { code: string }[] } }).done.userErrors[0]?.code;
}

it.each(Object.entries(MUTATIONS))(
  '%s is for whom the table names, in the own, a higher and another office',
  async (_, { call, told, may }) => {
    const allowed: string[] = [];
    for (const role of Object.values(OfficeRole))
      for (const office of [OWN, PARENT, OTHER]) {
        const code = await codeFor(call, role, office);
        if (code === told) allowed.push(`${role} ${office}`);
        else expect([`${role} ${office}`, code]).toEqual([`${role} ${office}`, expect.stringMatching(/^(NOT_PERMITTED|OTHER_OFFICE)$/)]);
      }
    expect(allowed.sort()).toEqual(may);
  },
);
