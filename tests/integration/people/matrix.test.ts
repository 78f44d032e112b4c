import { readFileSync } from 'node:fs';
import { parse } from 'graphql';
import type { Actor } from '../../../src/commands/command';
import { createActionItem } from '../../../src/commands/mechanism/create-action-item.command';
import { recordDecision } from '../../../src/commands/mechanism/record-decision.command';
import { createContext } from '../../../src/context/request-context';
import { PooledRunner } from '../../../src/database/statement-runner';
import { toGlobalId } from '../../../src/domain/global-id';
import { Lang } from '../../../src/domain/languages';
import { LIMITS } from '../../../src/domain/limits';
import { MUTATIONS } from '../../../src/domain/mutations';
import type { Viewer } from '../../../src/domain/permissions';
import { DecisionKind } from '../../../src/domain/vocabularies/mechanism';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { ReportStep } from '../../../src/domain/vocabularies/progress';
import { execute } from '../../../src/execution/execute';
import { useDatabase } from '../../support/database';
import { hubSchema, TEST_REQUEST } from '../../support/execute';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { eraseInstitution } from '../../support/institution';
import { Desk, draftOf, makeOfficer } from '../../support/officers';

// Before the database is closed.
afterAll(erase);
const { dataSource } = useDatabase();

const PROJECT = 'T-MATRIX';
const ROLES = Object.values(OfficeRole);
/** The office that everything belongs to, the offices that verify and certify its reports, the one above it, and one beside it. */
const [OWN, VERIFYING, CERTIFYING, PARENT, OTHER] = ['PO-TH-90', 'CMGF-OFFICE', 'NESDC', 'MOI', 'PO-TH-91'] as const;
const OFFICES = [OWN, VERIFYING, CERTIFYING, PARENT, OTHER];

/** The office that verifies is the secretariat of the forum, and the one that certifies the national one. A project is of no body, a proposal goes to both. */
const SECRETARIATS: Readonly<Record<string, readonly string[]>> = {
  STATE_PROJECT_FACT: [CERTIFYING],
  ASSIGN_PROJECT: [CERTIFYING],
  SEE_PROPOSAL: [VERIFYING, CERTIFYING],
  DECIDE_PROPOSAL: [VERIFYING, CERTIFYING],
};

/** The offices in which a role may do something, as docs/permissions.md names them. */
const placesOf = (cell: string, action: string): readonly string[] | undefined =>
  ({
    '–': [],
    'its office': [OWN],
    'verifying office': [VERIFYING],
    'certifying office': [CERTIFYING],
    secretariat: SECRETARIATS[action] ?? [VERIFYING],
    'responsible office': [OWN],
    'any office': OFFICES,
  })[cell];

/** A row of the table of docs/permissions.md. */
interface Row {
  readonly action: string;
  /** The states or roles that it is about; empty = all. */
  readonly of: readonly string[];
  readonly mutations: readonly string[];
  readonly offices: Readonly<Record<string, readonly string[]>>;
}

const words = (cell: string): string[] => [...cell.matchAll(/`(\w+)`/g)].map(([, word]) => word!);

function readTable(): Row[] {
  const cells = readFileSync('docs/permissions.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const [head, , ...rows] = cells;
  return rows.map((row) => ({
    action: words(row[1]!)[0]!,
    of: words(row[2]!),
    mutations: words(row[3]!),
    offices: Object.fromEntries(ROLES.map((role) => [role, placesOf(row[head!.indexOf(role)]!, words(row[1]!)[0]!)!])),
  }));
}

const TABLE = readTable();

/** A mutation about what belongs to the own office, that breaks another rule than who may: who may is told of that rule, and nothing is written. */
interface Call {
  readonly mutation: string;
  /** The state or the role that it is about, where the table tells them apart. */
  readonly of?: string;
  readonly input: string;
  readonly told: string;
}

const ACTION = 'action: "$action", seenEvents: 99';
const MEETING = 'meeting: "CMGF-22", expectedVersion: 99';
const FACTS = `project: "${PROJECT}", expectedVersion: 99`;
const PROCEEDINGS = 'meeting: "CMGF-22", seenChanges: 99';
const draft = 'draft: "$draft", expectedVersion: 99';
const items = (state: string): string => `items: [{ report: "$${state}", expectedState: REJECTED }]`;
const item = (state: string): string => `report: "$${state}", expectedState: REJECTED`;
const delegated = (role: string) => [
  {
    mutation: 'delegate',
    of: role,
    input: `to: "x", office: "${OWN}", role: ${role}, validFrom: "2020-01-01", validTo: "2020-01-02"`,
    told: 'INVALID_SPAN',
  },
  { mutation: 'endDelegation', of: role, input: `delegation: "$delegation${role}"`, told: 'ALREADY_DONE' },
];
const granted = (role: string) => [
  { mutation: 'grantRole', of: role, input: `person: "x", name: "x", role: ${role}, office: "${OWN}"`, told: 'INVALID_EMAIL' },
  { mutation: 'revokeRole', of: role, input: `grant: "$grant${role}"`, told: 'ALREADY_DONE' },
];

const CALLS: readonly Call[] = [
  { mutation: 'saveReportDraft', input: `office: "${OWN}", project: "${PROJECT}", asOf: "2099-01-01"`, told: 'AS_OF_IN_FUTURE' },
  { mutation: 'applyImport', input: `office: "${OWN}", import: "x", fingerprint: "x", rows: ALL`, told: 'UNKNOWN_IMPORT' },
  { mutation: 'undoImport', input: `office: "${OWN}", import: "x"`, told: 'UNKNOWN_IMPORT' },
  { mutation: 'discardReportDraft', input: draft, told: 'STALE' },
  { mutation: 'submitReport', input: draft, told: 'STALE' },
  { mutation: 'confirmUnchanged', input: `office: "${OWN}", project: "${PROJECT}", asOf: "2099-01-01"`, told: 'AS_OF_IN_FUTURE' },
  { mutation: 'withdrawReport', input: item('SUBMITTED'), told: 'STALE' },
  { mutation: 'verifyReports', input: items('SUBMITTED'), told: 'STALE' },
  { mutation: 'takeBackVerification', input: item('VERIFIED'), told: 'STALE' },
  { mutation: 'rejectReports', of: 'SUBMITTED', input: `${items('SUBMITTED')}, reason: "x"`, told: 'STALE' },
  { mutation: 'rejectReports', of: 'VERIFIED', input: `${items('VERIFIED')}, reason: "x"`, told: 'STALE' },
  { mutation: 'certifyReports', input: items('VERIFIED'), told: 'STALE' },
  { mutation: 'retractReport', input: 'report: "$VERIFIED", reason: "x"', told: 'WRONG_STATE' },
  ...['REPORTER', 'AUDITOR'].flatMap(granted),
  ...['REPORTER', 'VERIFIER', 'CERTIFIER'].flatMap(delegated),
  {
    mutation: 'createToken',
    input: `office: "${OWN}", actions: [SUBMIT], expiresOn: "2020-01-01", name: "x"`,
    told: 'INVALID_SPAN',
  },
  { mutation: 'revokeToken', input: 'token: "$token"', told: 'ALREADY_DONE' },
  { mutation: 'subscribeWebhook', input: `office: "${OWN}", url: "http://x"`, told: 'INVALID_URL' },
  ...['rotateWebhookSecret', 'replayWebhook', 'removeWebhook'].map((mutation) => ({
    mutation,
    input: `office: "${OWN}", webhook: "none"`,
    told: 'UNKNOWN_WEBHOOK',
  })),
  { mutation: 'setDuty', input: `project: "${PROJECT}", office: "${OWN}", reports: true, reason: " "`, told: 'REASON_NEEDED' },
  { mutation: 'changeRound', input: 'round: "1994-H1", seenChanges: 0, reason: " "', told: 'REASON_NEEDED' },
  { mutation: 'scheduleMeeting', input: 'body: "CMGF", number: 0, startsOn: "2099-09-01"', told: 'INVALID_NUMBER' },
  { mutation: 'moveMeeting', input: `${MEETING}, startsOn: "2099-09-01", reason: "x"`, told: 'STALE' },
  { mutation: 'cancelMeeting', input: `${MEETING}, reason: "x"`, told: 'STALE' },
  { mutation: 'recordParticipants', input: `${PROCEEDINGS}, participants: []`, told: 'STALE' },
  { mutation: 'putAgendaItem', input: `${PROCEEDINGS}, number: "1", titles: []`, told: 'STALE' },
  { mutation: 'removeAgendaItem', input: `${PROCEEDINGS}, number: "1"`, told: 'STALE' },
  { mutation: 'putPaper', input: `${PROCEEDINGS}, titles: []`, told: 'STALE' },
  { mutation: 'removePaper', input: `${PROCEEDINGS}, number: 1`, told: 'STALE' },
  { mutation: 'recordStep', input: `${PROCEEDINGS}, step: 4`, told: 'STALE' },
  { mutation: 'saveMinutes', input: 'meeting: "CMGF-22", seenVersion: 9, texts: []', told: 'STALE' },
  { mutation: 'publishMinutes', input: 'meeting: "CMGF-22", seenVersion: 0', told: 'NO_DRAFT' },
  { mutation: 'recordDecision', input: 'meeting: "CMGF-22", kind: MEETING_RESULT, titles: []', told: 'TEXT_NEEDED' },
  { mutation: 'linkDecisions', input: 'from: "$decision", to: "$decision", kind: ADOPTED_AS', told: 'SAME_DECISION' },
  { mutation: 'circulate', input: 'decision: "$decision", to: []', told: 'NOT_CIRCULAR' },
  { mutation: 'acknowledgeCircular', input: `decision: "$decision", office: "${OWN}"`, told: 'NOT_ADDRESSED' },
  { mutation: 'createActionItem', input: `decision: "$decision", texts: [], assignee: "${OWN}"`, told: 'TEXT_NEEDED' },
  { mutation: 'reportOnAction', input: `${ACTION}, texts: []`, told: 'STALE' },
  { mutation: 'confirmActionDone', input: ACTION, told: 'STALE' },
  { mutation: 'reopenAction', input: `${ACTION}, reason: "x"`, told: 'STALE' },
  { mutation: 'passActionOn', input: `${ACTION}, meeting: "CMGF-22"`, told: 'STALE' },
  { mutation: 'recordPlan', input: 'area: "TH-90", names: [], startsOn: "2028-01-01", endsOn: "2032-12-31"', told: 'TEXT_NEEDED' },
  { mutation: 'amendPlan', input: 'plan: "PLAN-TH-90-2023", expectedVersion: 99, reason: "x"', told: 'STALE' },
  { mutation: 'withdrawPlan', input: 'plan: "PLAN-TH-90-2023", expectedVersion: 99, reason: "x"', told: 'STALE' },
  { mutation: 'reviewPlan', input: 'plan: "PLAN-TH-90-2023", seenReviews: 99, state: IN_REVIEW, day: "2026-01-01"', told: 'STALE' },
  { mutation: 'assessRegisterEntry', input: 'entry: "RISK-1", seenAssessments: 99, state: OPEN, day: "2026-01-01"', told: 'STALE' },
  { mutation: 'openSurvey', input: 'meeting: "CMGF-22", opensOn: "2020-01-01", closesOn: "2020-01-01"', told: 'SURVEY_DAYS' },
  { mutation: 'closeSurvey', input: 'meeting: "CMGF-22"', told: 'NO_SURVEY' },
  { mutation: 'setRubric', input: 'indicator: "CMGF_OUTCOME", seenChanges: 99, validFrom: "2026-01-01"', told: 'STALE' },
  {
    mutation: 'openDiscrepancy',
    input:
      'type: "Project", code: "P08", field: "costs", subjects: [], valuesA: [{ lang: EN, text: "1" }], sourceA: "MANUAL", valuesB: [{ lang: EN, text: "2" }]',
    told: 'TEXT_NEEDED',
  },
  { mutation: 'settleDiscrepancy', input: 'discrepancy: "D1", seenEvents: 0, stands: NEITHER, reasons: []', told: 'OF_EDITORS' },
  { mutation: 'reopenDiscrepancy', input: 'discrepancy: "D1", seenEvents: 0, reasons: []', told: 'OF_EDITORS' },
  { mutation: 'stateCost', input: `${FACTS}, amount: "1", kind: ESTIMATE, asOf: "2026-01-01"`, told: 'STALE' },
  { mutation: 'stateSchedule', input: `${FACTS}, asOf: "2026-01-01"`, told: 'STALE' },
  { mutation: 'renameProject', input: `${FACTS}, names: [], reason: "x", asOf: "2026-01-01"`, told: 'STALE' },
  {
    mutation: 'stateResponsibility',
    input: `${FACTS}, organisation: "x", role: OWNER, reason: "x", asOf: "2026-01-01"`,
    told: 'STALE',
  },
  { mutation: 'assignWeight', input: `${FACTS}, weight: "1", reason: "x", asOf: "2026-01-01"`, told: 'STALE' },
  { mutation: 'statePlaces', input: `${FACTS}, places: [], reason: "x", asOf: "2026-01-01"`, told: 'STALE' },
  { mutation: 'stateSectors', input: `${FACTS}, sectors: [], reason: "x", asOf: "2026-01-01"`, told: 'STALE' },
  { mutation: 'stateCorridors', input: `${FACTS}, corridors: [], reason: "x", asOf: "2026-01-01"`, told: 'STALE' },
  { mutation: 'withdrawProjectFact', input: `${FACTS}, fact: "x", reason: "x"`, told: 'STALE' },
  { mutation: 'addSource', input: 'titles: [], url: "https://example.org/1"', told: 'TEXT_NEEDED' },
  { mutation: 'proposeProject', input: `office: "${OWN}", names: [], provinces: ["TH-90"]`, told: 'TEXT_NEEDED' },
  { mutation: 'decideProposal', input: 'proposal: "$proposal", accept: true', told: 'ALREADY_DONE' },
];

const rowOf = ({ mutation, of }: Pick<Call, 'mutation' | 'of'>): Row => {
  const found = TABLE.filter(
    (row) => row.mutations.includes(mutation) && (row.of.length === 0 || (of !== undefined && row.of.includes(of))),
  );
  if (found.length !== 1) throw new Error(`${mutation} of ${of} has ${found.length} rows in docs/permissions.md.`);
  return found[0]!;
};

it('every mutation has its rows in the table, and each of them is asked here', () => {
  const asked = CALLS.map((call) => rowOf(call)).flatMap((row, i) => TABLE.indexOf(row) + CALLS[i]!.mutation);
  const named = TABLE.flatMap((row, i) => row.mutations.map((mutation) => i + mutation));
  expect([...new Set(asked)].sort()).toEqual(named.sort());
  const mutations = Object.keys(hubSchema().getMutationType()!.getFields()).sort();
  expect([[...new Set(TABLE.flatMap((row) => row.mutations))].sort(), Object.keys(MUTATIONS).sort()]).toEqual([mutations, mutations]);
});

/** What ids and codes stand for, by their names: things of the own office that exist, and have ended where they can. */
let ids: Record<string, string>;
/** Who asks, as whatever they are said to be. */
let asker: Actor;

beforeAll(async () => {
  const { manager } = dataSource();
  const project = await insertProject(manager, { code: PROJECT, isSample: false });
  await link(manager, 'project_province', project, 'TH-90');
  await manager.query(
    `INSERT INTO project_responsibility (project_id, organisation_id, role, valid_from, recorded_at)
     SELECT $1, id, 'OWNER', '2020-01-01', now() FROM organisation WHERE code = $2`,
    [project, OWN],
  );
  const [desk, reporter, verifier] = [new Desk(dataSource()), await makeOfficer(manager, OWN), await makeOfficer(manager, VERIFYING)];
  const submitted = await desk.submit(reporter, draftOf(PROJECT, { percent: 40 }));
  const verified = await desk.submit(reporter, draftOf(PROJECT, { percent: 40, asOf: '2026-05-31' }));
  expect(await desk.step(verifier, ReportStep.VERIFY, verified, 'SUBMITTED')).toEqual([]);
  const saved = await desk.save(reporter, draftOf(PROJECT, { percent: 50 }));
  asker = await makeOfficer(manager, OWN, []);
  ids = {
    $SUBMITTED: submitted,
    $VERIFIED: verified,
    $draft: toGlobalId('ReportDraft', String(saved.id)),
    ...(await followedUp(desk)),
    $proposal: await ended(
      'ProjectProposal',
      `INSERT INTO project_proposal (office_id, proposed_by_id, proposed_at, names, provinces, sectors, not_same, state, decided_at, decided_by_id, reason)
       VALUES ($2, ${reporter.person}, now(), '{"EN": "x"}', '{TH-90}', '{}', '{}', 'REFUSED', now(), $1, 'x')`,
    ),
    $token: await ended(
      'ApiToken',
      `WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
       INSERT INTO api_token (person_id, office_id, name, actions, secret_sha256, created_by_id, expires_on, revoked_at)
       SELECT id, $2, 't', '{SUBMIT}', 'matrix', $1, '2100-01-01', now() FROM made`,
    ),
  };
  for (const role of ['REPORTER', 'AUDITOR'])
    ids[`$grant${role}`] = await ended(
      'RoleGrant',
      `INSERT INTO role_grant (person_id, office_id, role, valid_from, revoked_at) VALUES ($1, $2, '${role}', '2020-01-01', now())`,
    );
  for (const role of ['REPORTER', 'VERIFIER', 'CERTIFIER'])
    ids[`$delegation${role}`] = await ended(
      'Delegation',
      `INSERT INTO delegation (to_person_id, office_id, from_person_id, role, valid_from, valid_to, ended_at)
       VALUES ($1, $2, ${reporter.person}, '${role}', '2026-01-01', '2026-01-02', now())`,
    );
});

/** A decision of the forum, and an action that it asks of the own office. */
async function followedUp(desk: Desk): Promise<Record<string, string>> {
  const secretary = await makeOfficer(dataSource().manager, VERIFYING, [OfficeRole.SECRETARY]);
  const titles = { EN: 'A result' };
  const said = { meeting: 'CMGF-22', kind: DecisionKind.MEETING_RESULT, titles, texts: null, decidedOn: null, decidedBy: null };
  const { decision } = (await desk.run(recordDecision, secretary, said)).result!;
  const asked = { decision, texts: titles, assignee: OWN, project: null, dueOn: null };
  const { action } = (await desk.run(createActionItem, secretary, asked)).result!;
  return { $decision: decision, $action: action };
}

/** Writes something of the asker’s and the own office’s that has ended. Returns its id. */
async function ended(type: string, insertion: string): Promise<string> {
  const [row] = await dataSource().query<{ id: number }[]>(`${insertion} RETURNING id`, [asker.person, asker.office]);
  return toGlobalId(type, String(row!.id));
}

async function erase(): Promise<void> {
  await eraseInstitution(dataSource());
  await dataSource().query('DELETE FROM delegation WHERE to_person_id = $1', [asker.person]);
  await dataSource().query('DELETE FROM api_token WHERE created_by_id = $1', [asker.person]);
  await dataSource().query('DELETE FROM role_grant WHERE person_id = $1', [asker.person]);
  await dataSource().query('DELETE FROM project_proposal');
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
}

/** What stands against a mutation of somebody with one role in one office. */
async function codeFor({ mutation, input }: Call, role: OfficeRole, office: string): Promise<string | undefined> {
  const [{ id: officeId }] = await dataSource().query<[{ id: number }]>('SELECT id FROM organisation WHERE code = $1', [office]);
  const viewer: Viewer = {
    person: asker.person,
    powers: [{ role, office, officeId, actingFor: null }],
    tokenActions: null,
    isFresh: true,
  };
  const runner = new PooledRunner(dataSource());
  const contextValue = createContext({ request: TEST_REQUEST, runner, language: Lang.EN, now: new Date(), limits: LIMITS, viewer });
  const call = `${mutation}(input: { ${input.replace(/\$\w+/g, (name) => ids[name]!)} })`;
  const told = 'userErrors { code }';
  const shown = input.startsWith('items') ? `results { report { code } ${told} }` : told;
  const { data, errors } = await execute({ schema: hubSchema(), document: parse(`mutation { done: ${call} { ${shown} } }`), contextValue });
  if (errors) throw errors[0]!;
  interface Told {
    readonly userErrors: readonly { readonly code: string }[];
  }
  const { done } = data as { done: Told & { readonly results?: readonly Told[] } };
  return (done.results?.[0] ?? done).userErrors[0]?.code;
}

/** The code of what somebody must not know to be there; null = a thing that is told of. */
const UNKNOWN: Readonly<Record<string, { readonly code: string; readonly seenBy: readonly string[] }>> = {
  proposal: { code: 'UNKNOWN_PROPOSAL', seenBy: ['SEE_PROPOSAL'] },
  draft: { code: 'UNKNOWN_DRAFT', seenBy: ['SEE_DRAFT', 'SUBMIT'] },
  SUBMITTED: { code: 'UNKNOWN_REPORT', seenBy: ['SEE_REPORT'] },
  VERIFIED: { code: 'UNKNOWN_REPORT', seenBy: ['SEE_REPORT'] },
};

/** What the table says that somebody is told. */
function expected(call: Call, role: OfficeRole, office: string): string {
  const { offices } = rowOf(call);
  if (offices[role]!.includes(office)) return call.told;
  const unknown = UNKNOWN[/\$(\w+)/.exec(call.input)?.[1] ?? ''];
  const isSeen = ({ action, offices: seeing }: Row): boolean => unknown!.seenBy.includes(action) && seeing[role]!.includes(office);
  if (unknown && !TABLE.some(isSeen)) return unknown.code;
  return offices[role]!.length > 0 ? 'OTHER_OFFICE' : 'NOT_PERMITTED';
}

it.each(CALLS.map((call) => [[call.mutation, call.of].filter(Boolean).join(' of '), call] as const))(
  '%s is for whom the table names, and tells everybody else no more than they may know',
  async (_, call) => {
    const [said, table]: Record<string, string | undefined>[] = [{}, {}];
    for (const role of ROLES)
      for (const office of OFFICES) {
        said![`${role} ${office}`] = await codeFor(call, role, office);
        table![`${role} ${office}`] = expected(call, role, office);
      }
    expect(said).toEqual(table);
  },
);
