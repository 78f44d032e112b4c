import type { Actor } from '../../src/commands/command';
import { openSession } from '../../src/commands/people/sessions';
import { inTransaction } from '../../src/database/transaction';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { makeOfficer } from '../support/officers';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

const PROJECT = 'T-REPEATED';

let officer: Actor, verifier: Actor;

beforeAll(async () => {
  officer = await makeOfficer(dataSource().manager, 'PO-TH-90');
  verifier = await makeOfficer(dataSource().manager, 'CMGF-OFFICE');
});
beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));

const sessionOf = ({ person }: Actor): Promise<string> =>
  inTransaction(dataSource(), async (db) => (await openSession(db, person, { browser: 'Firefox', network: '203.0.113.0/24' })).secret);

/** The payload of a mutation of a person, by the name of its input’s type. */
async function mutate(actor: Actor, name: string, input: object, fields: string): Promise<Record<string, never>> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`.replace('VerifyReports', 'ReportSteps');
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { clientMutationId userErrors { code } ${fields} } }`;
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${await sessionOf(actor)}` },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await answer.json()) as { data: Record<string, Record<string, never>>; errors?: unknown };
  expect(errors).toBeUndefined();
  return data[name]!;
}

const codesOf = ({ userErrors }: Record<string, { code: string }[]>): string[] => userErrors!.map(({ code }) => code);

const DRAFT = { office: 'PO-TH-90', project: PROJECT, asOf: '2026-06-30', percent: 5 };
const ALL = ['PERCENT_FELL', 'PERCENT_JUMPED', 'STAGE_WENT_BACK', 'AS_OF_BEFORE_LAST'];

it('a mutation that is repeated with its key has the answer of the first, though its draft is gone', async () => {
  const save = (more: object) => mutate(officer, 'saveReportDraft', { ...DRAFT, idempotencyKey: 'a', ...more }, 'draft { id version }');
  const saved = await save({ clientMutationId: '1' });
  expect(await save({ clientMutationId: '2' })).toEqual({ ...saved, clientMutationId: '2' });
  expect(codesOf(await save({ office: 'PO-TH-91' }))).toEqual(['IDEMPOTENCY_MISMATCH']);
  expect(codesOf(await save({ percent: 6 }))).toEqual(['IDEMPOTENCY_MISMATCH']);

  const { id, version } = saved['draft'] as unknown as { id: string; version: number };
  const submit = (more: object) =>
    mutate(
      officer,
      'submitReport',
      { draft: id, expectedVersion: version, acknowledged: ALL, ...more },
      'report { code } receipt { number at }',
    );
  const submitted = await submit({ idempotencyKey: 'a' });
  expect(submitted).toMatchObject({ userErrors: [], report: { code: `${PROJECT}-S01` } });
  expect(await submit({ idempotencyKey: 'a' })).toEqual(submitted);
  expect(codesOf(await submit({ idempotencyKey: 'b' }))).toEqual(['UNKNOWN_DRAFT']);
  expect(codesOf(await submit({ idempotencyKey: 'a', acknowledged: [] }))).toEqual(['IDEMPOTENCY_MISMATCH']);

  const items = [{ report: `${PROJECT}-S01`, expectedState: 'SUBMITTED', acknowledged: ALL }];
  const verify = (more: object) =>
    mutate(verifier, 'verifyReports', { items, ...more }, 'results { done report { code state } userErrors { code } }');
  const verified = await verify({ idempotencyKey: 'a' });
  expect(verified['results']).toEqual([{ done: true, report: { code: `${PROJECT}-S01`, state: 'VERIFIED' }, userErrors: [] }]);
  expect(await verify({ idempotencyKey: 'a' })).toEqual(verified);
  expect(await verify({})).toMatchObject({ results: [{ done: false, userErrors: [{ code: 'ALREADY_DONE' }] }] });
  expect(await verify({ idempotencyKey: 'a', note: 'x' })).toMatchObject({
    results: [{ done: false, userErrors: [{ code: 'IDEMPOTENCY_MISMATCH' }] }],
  });
});

it('of two at once both have the answer, and one had the effect', async () => {
  const save = () => mutate(officer, 'saveReportDraft', { ...DRAFT, idempotencyKey: 'c' }, 'draft { id version }');
  const answers = await Promise.all(Array.from({ length: 4 }, save));
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const drafts = await dataSource().query('SELECT FROM report_draft JOIN project ON project.id = project_id WHERE code = $1', [PROJECT]);
  expect(drafts).toHaveLength(1);
});
