import { openSession } from '../../src/commands/people/sessions';
import { inTransaction } from '../../src/database/transaction';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { makeOfficer } from '../support/officers';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

const PROJECT = 'T-CHAIN';

/** Secrets of sessions: of an officer of Songkhla, one of Satun, who checks at PSU, and two who certify at NESDC. */
let songkhla: string, satun: string, psu: string, nesdc: string, nesdc2: string;

async function signedIn(office: string, ...roles: OfficeRole[]): Promise<string> {
  const { person } = await makeOfficer(dataSource().manager, office, roles);
  return inTransaction(dataSource(), async (db) => (await openSession(db, person, { browser: null, network: null })).secret);
}

beforeAll(async () => {
  songkhla = await signedIn('PO-TH-90', OfficeRole.REPORTER);
  satun = await signedIn('PO-TH-91', OfficeRole.REPORTER);
  psu = await signedIn('CMGF-OFFICE', OfficeRole.VERIFIER);
  nesdc = await signedIn('NESDC', OfficeRole.CERTIFIER);
  nesdc2 = await signedIn('NESDC', OfficeRole.CERTIFIER);
});

beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));

interface Answer {
  readonly data: object | null;
  readonly errors?: readonly { message: string; extensions: { code: string } }[];
}

async function ask(
  query: string,
  secret: string | null = null,
  variables: object = {},
): Promise<{ status: number; text: string } & Answer> {
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(secret === null ? {} : { authorization: `Bearer ${secret}` }) },
    body: JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  return { status: answer.status, text, ...(JSON.parse(text) as Answer) };
}

const ERRORS = 'userErrors { code field mayBeDoneBy { code } } warnings { code } clientMutationId';

/** The payload of a mutation. */
async function change(secret: string, mutation: string, input: object, selection: string): Promise<Record<string, unknown>> {
  const [name] = mutation.split(' ');
  const type = `${name![0]!.toUpperCase()}${name!.slice(1)}Input`;
  const { data, errors, text } = await ask(
    `mutation ($input: ${INPUTS[name!] ?? type}!) { ${name} (input: $input) { ${selection} ${ERRORS} } }`,
    secret,
    { input },
  );
  if (errors) throw new Error(text);
  return (data as Record<string, unknown>)[name!] as Record<string, unknown>;
}

/** Mutations whose input has another name than they. */
const INPUTS: Record<string, string> = {
  withdrawReport: 'ReportStepInput',
  takeBackVerification: 'ReportStepInput',
  verifyReports: 'ReportStepsInput',
  certifyReports: 'ReportStepsInput',
  discardReportDraft: 'DraftInput',
};

/** A report that an office has submitted: its code and fingerprint. */
async function submit(secret: string, input: object = {}): Promise<{ code: string; fingerprint: string }> {
  const draft = { office: 'PO-TH-90', project: PROJECT, asOf: '2026-06-30', ...input };
  const saved = await change(secret, 'saveReportDraft', draft, 'draft { id version warnings { code } }');
  const { id, version, warnings } = saved['draft'] as { id: string; version: number; warnings: { code: string }[] };
  const acknowledged = warnings.map(({ code }) => code);
  const submitted = await change(
    secret,
    'submitReport',
    { draft: id, expectedVersion: version, acknowledged },
    'report { code fingerprint }',
  );
  expect(submitted['userErrors']).toEqual([]);
  return submitted['report'] as { code: string; fingerprint: string };
}

async function step(
  secret: string,
  mutation: string,
  report: { code: string; fingerprint: string },
  expectedState: string,
  rest: object = {},
) {
  const items = [{ report: report.code, fingerprint: report.fingerprint, expectedState, acknowledged: ['PERCENT_FELL', 'PERCENT_JUMPED'] }];
  const payload = await change(
    secret,
    mutation,
    { items, ...rest },
    'results { done report { state } userErrors { code mayBeDoneBy { code } } }',
  );
  expect(payload['userErrors']).toEqual([]);
  const [result] = payload['results'] as { done: boolean; report: object | null; userErrors: { code: string; mayBeDoneBy: object[] }[] }[];
  return result!;
}

const DONE = { done: true, userErrors: [] };

/** What everybody can ask that might tell of a report before it is certified. */
const PUBLIC = `{
  province(code: "TH-90") { progress { percent projectCount knownAt coverage { pending withPercent } composition { stated } } }
  provisional: province(code: "TH-90") { progress(basis: { includeProvisional: true }) { percent knownAt } }
  memberState(code: "TH") { progress { percent } }
  progressByLevel { level progress { percent } }
  project(code: "${PROJECT}") { progress { percent knownAt } reports { totalCount nodes { code state } } flags { kind } }
  reports(where: { project: { eq: "${PROJECT}" } }) { totalCount }
  pending: reports(where: { state: { in: [SUBMITTED, VERIFIED] } }) { totalCount }
  changes(last: 3) { totalCount nodes { type code kind } }
  search(text: "${PROJECT}") { totalCount }
}`;

const everything = async (): Promise<string[]> => [
  (await ask(PUBLIC)).text,
  await (await fetch(`${hub.origin}/export/reports.csv`)).text(),
  await (await fetch(`${hub.origin}/export/projects.csv`)).text(),
];

it('a report is public once it is certified, and every public answer before is the same to the byte', async () => {
  const before = await everything();
  const unchanged = async (): Promise<void> => expect(await everything()).toEqual(before);

  const draft = { office: 'PO-TH-90', project: PROJECT, asOf: '2026-06-30', percent: '40', stage: 'CONSTRUCTION', clientMutationId: '7' };
  const saved = await change(songkhla, 'saveReportDraft', draft, 'draft { id version project { code } office { code } percent }');
  expect(saved).toMatchObject({
    draft: { version: 1, project: { code: PROJECT }, office: { code: 'PO-TH-90' }, percent: '40' },
    clientMutationId: '7',
  });
  await unchanged();
  const { id } = saved['draft'] as { id: string };
  const input = { draft: id, expectedVersion: 1 };
  expect(await change(satun, 'submitReport', input, 'report { code }')).toMatchObject({
    report: null,
    userErrors: [{ code: 'UNKNOWN_DRAFT' }],
  });
  expect((await ask(`{ draft(id: "${id}") { version } }`, satun)).data).toEqual({ draft: null });
  expect((await ask(`{ draft(id: "${id}") { version } }`)).data).toEqual({ draft: null });
  const submitted = await change(
    songkhla,
    'submitReport',
    input,
    'report { code fingerprint state office { code } origin } receipt { number fingerprint }',
  );
  expect(submitted).toMatchObject({
    report: { code: `${PROJECT}-S01`, state: 'SUBMITTED', office: { code: 'PO-TH-90' }, origin: 'OFFICE' },
    userErrors: [],
  });
  const report = submitted['report'] as { code: string; fingerprint: string };
  await unchanged();

  const seen = `{ project(code: "${PROJECT}") { reports { totalCount } } viewer { inbox { toVerify { code } toCertify { code } toReport { code } } } }`;
  expect((await ask(seen, psu)).data).toMatchObject({
    project: { reports: { totalCount: 1 } },
    viewer: { inbox: { toVerify: [{ code: report.code }] } },
  });
  expect((await ask(seen, satun)).data).toMatchObject({
    project: { reports: { totalCount: 0 } },
    viewer: { inbox: { toVerify: [], toCertify: [] } },
  });
  expect(await step(songkhla, 'verifyReports', report, 'SUBMITTED')).toMatchObject({
    done: false,
    userErrors: [{ code: 'NOT_PERMITTED', mayBeDoneBy: [{ code: 'CMGF-OFFICE' }] }],
  });
  expect(await step(satun, 'verifyReports', report, 'SUBMITTED')).toMatchObject({ report: null, userErrors: [{ code: 'UNKNOWN_REPORT' }] });
  expect(await step(psu, 'verifyReports', { ...report, fingerprint: '00000000' }, 'SUBMITTED')).toMatchObject({
    userErrors: [{ code: 'STALE' }],
  });
  expect(await step(psu, 'verifyReports', report, 'SUBMITTED')).toMatchObject({ ...DONE, report: { state: 'VERIFIED' } });
  await unchanged();
  expect((await ask(seen, nesdc)).data).toMatchObject({ viewer: { inbox: { toCertify: [{ code: report.code }] } } });
  expect(await step(psu, 'certifyReports', report, 'VERIFIED')).toMatchObject({
    userErrors: [{ code: 'NOT_PERMITTED', mayBeDoneBy: [{ code: 'NESDC' }] }],
  });
  expect(await step(nesdc, 'certifyReports', report, 'VERIFIED')).toMatchObject(DONE);

  const after = (await ask(PUBLIC)).data as Record<string, Record<string, unknown>>;
  expect(after['project']).toMatchObject({
    progress: { percent: 40 },
    reports: { totalCount: 1, nodes: [{ code: report.code, state: 'CERTIFIED' }] },
  });
  expect(after['changes']).toMatchObject({
    nodes: expect.arrayContaining([{ type: 'ProgressReport', code: report.code, kind: 'ADDED' }]) as unknown,
  });
  const { number, fingerprint } = submitted['receipt'] as { number: string; fingerprint: string };
  expect((await ask(`{ receipt(number: "${number}") { number fingerprint late } }`)).data).toMatchObject({
    receipt: { number, fingerprint },
  });
});

it('a correction moves nothing before it is certified; refused it comes back; a certified report is retracted by two', async () => {
  const original = await submit(songkhla, { percent: '30', asOf: '2026-03-31' });
  await step(psu, 'verifyReports', original, 'SUBMITTED');
  await step(nesdc, 'certifyReports', original, 'VERIFIED');
  const before = await everything();
  const correction = { percent: '20', asOf: '2026-03-31', supersedes: original.code, correctionReason: 'TYPING_ERROR' };
  const first = await submit(songkhla, correction);
  expect(await everything()).toEqual(before);
  const reject = { reason: 'EVIDENCE', note: 'ขอเอกสารประกอบ' };
  expect(await step(psu, 'rejectReports', first, 'SUBMITTED', { reason: '' }).catch((error: Error) => error.message)).toContain(
    'REASON_NEEDED',
  );
  expect(await step(psu, 'rejectReports', first, 'SUBMITTED', reject)).toMatchObject({ ...DONE, report: { state: 'REJECTED' } });
  expect((await ask('{ viewer { inbox { toFix { code } } } }', songkhla)).data).toEqual({
    viewer: { inbox: { toFix: [{ code: first.code }] } },
  });
  expect(await everything()).toEqual(before);
  const second = await submit(songkhla, correction);
  await step(psu, 'verifyReports', second, 'SUBMITTED');
  expect(await everything()).toEqual(before);
  await step(nesdc, 'certifyReports', second, 'VERIFIED');
  const percent = `{ project(code: "${PROJECT}") { progress { percent } report: reports(first: 9) { nodes { code supersededBy { code } } } } }`;
  expect((await ask(percent)).data).toMatchObject({ project: { progress: { percent: 20 } } });
  const retract = (secret: string) => change(secret, 'retractReport', { report: second.code, reason: 'WRONG_PROJECT' }, 'report { state }');
  expect(await retract(nesdc)).toMatchObject({ report: { state: 'CERTIFIED' }, userErrors: [] });
  expect(await retract(nesdc)).toMatchObject({ report: null, userErrors: [{ code: 'ALREADY_DONE' }] });
  expect((await ask(percent)).data).toMatchObject({ project: { progress: { percent: 20 } } });
  expect(await retract(nesdc2)).toMatchObject({ report: { state: 'REJECTED' }, userErrors: [] });
  expect((await ask(percent)).data).toMatchObject({ project: { progress: { percent: 30 } } });
});

it('nobody writes who has not signed in, and what is odd is told before it is refused', async () => {
  const anonymous = await ask(
    `mutation { saveReportDraft(input: { office: "PO-TH-90", project: "${PROJECT}", asOf: "2026-06-30" }) { draft { id } } }`,
  );
  expect([anonymous.status, anonymous.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  const draft = { office: 'PO-TH-90', project: PROJECT, asOf: '2026-06-30', stage: 'COMPLETED', percent: '99.5' };
  const saved = await change(songkhla, 'saveReportDraft', draft, 'draft { id version }');
  expect(saved['warnings']).toEqual([{ code: 'FINISHED_WITHOUT_100' }]);
  const { id, version } = saved['draft'] as { id: string; version: number };
  const submitted = await change(songkhla, 'submitReport', { draft: id, expectedVersion: version }, 'report { code }');
  expect(submitted).toMatchObject({
    report: null,
    userErrors: [{ code: 'NOT_ACKNOWLEDGED', field: ['input', 'percent'] }],
    warnings: [{ code: 'FINISHED_WITHOUT_100' }],
  });
  const wrong = { ...draft, percent: '100.5', plannedPercent: '1.23456', narratives: [{ lang: 'TH', text: 'ก' }] };
  const refused = await change(songkhla, 'saveReportDraft', wrong, 'draft { id }');
  expect(refused['userErrors']).toMatchObject([
    { code: 'PERCENT_RANGE', field: ['input', 'percent'] },
    { code: 'TOO_EXACT', field: ['input', 'plannedPercent'] },
  ]);
  expect(
    await change(satun, 'confirmUnchanged', { office: 'PO-TH-90', project: PROJECT, asOf: '2026-06-30' }, 'report { code }'),
  ).toMatchObject({
    userErrors: [{ code: 'OTHER_OFFICE', mayBeDoneBy: [{ code: 'PO-TH-90' }] }],
  });
  const may = `{ mayI(action: "CERTIFY", report: "${PROJECT}-S99") { allowed } own: mayI(action: "SUBMIT", office: "PO-TH-90") { allowed because mayBeDoneBy { code } } }`;
  expect((await ask(may, songkhla)).data).toMatchObject({
    mayI: { allowed: false },
    own: { allowed: true, because: '', mayBeDoneBy: [{ code: 'PO-TH-90' }] },
  });
});
