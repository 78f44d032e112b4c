import { openSession } from '../../src/commands/people/sessions';
import { inTransaction } from '../../src/database/transaction';
import { dayInBangkok, daysLater } from '../../src/domain/days';
import { Lang } from '../../src/domain/languages';
import type { ProblemCode } from '../../src/domain/problems';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { problemText } from '../../src/i18n/problem-texts';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';

const PROJECT = 'T-SAME-FAULT';
// Before the database is closed.
afterAll(async () => {
  for (const table of ['report_import', 'report_draft']) await dataSource().query(`DELETE FROM ${table}`);
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
});
const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

let visitor: Visitor;

beforeAll(async () => {
  const { manager } = dataSource();
  const { person } = await makeOfficer(manager, 'PO-TH-90', [OfficeRole.REPORTER]);
  visitor = new Visitor(hub.origin);
  const client = { browser: null, network: null };
  visitor.cookies.set('hub-session', await inTransaction(dataSource(), async (db) => (await openSession(db, person, client)).secret));
  await link(manager, 'project_province', await insertProject(manager, { code: PROJECT, isSample: false }), 'TH-90');
});

interface Stated {
  readonly asOf: string;
  readonly percent: string;
  readonly planned?: string;
  readonly details?: string;
}

const headers = (type: string) => ({
  'content-type': type,
  'x-hub-request': '1',
  origin: hub.origin,
  cookie: `hub-session=${visitor.session}`,
});

/** The codes of what stands against a report that a program sends. */
async function byMutation({ asOf, percent, planned, details }: Stated): Promise<string[]> {
  const input = {
    office: 'PO-TH-90',
    project: PROJECT,
    asOf,
    percent,
    ...(planned !== undefined && { plannedPercent: planned }),
    ...(details !== undefined && { narratives: [{ lang: 'EN', text: details }] }),
  };
  const query = 'mutation ($input: SaveReportDraftInput!) { saveReportDraft(input: $input) { userErrors { code } } }';
  const body = JSON.stringify({ query, variables: { input } });
  const answer = await fetch(`${hub.origin}/graphql`, { method: 'POST', headers: headers('application/json'), body });
  const { data, errors } = (await answer.json()) as {
    data?: { saveReportDraft: { userErrors: { code: string }[] } };
    errors?: { extensions: { code: string } }[];
  };
  return data?.saveReportDraft.userErrors.map(({ code }) => code) ?? errors!.map(({ extensions }) => extensions.code);
}

/** The codes of what stands against a file with the same report. */
async function byFile({ asOf, percent, planned = '', details = '' }: Stated): Promise<string[]> {
  const body = `code,as of,percent,planned percent,details\n${PROJECT},${asOf},${percent},${planned},${details}\n`;
  const answer = await fetch(`${hub.origin}/import/PO-TH-90?lang=EN`, { method: 'POST', headers: headers('text/csv'), body });
  return ((await answer.json()) as { faults: { code: string }[] }).faults.map(({ code }) => code);
}

/** What the form page says against the same report. */
async function byForm({ asOf, percent, planned = '', details = '' }: Stated): Promise<string[]> {
  const path = `/en/desk/report/${PROJECT}`;
  await visitor.open(path);
  const [year, month, day] = asOf.split('-').map((part) => String(Number(part)));
  const fields = { ...visitor.fieldsOf(path), day: day!, month: month!, year: year!, percent, planned, detailsEN: details, act: 'save' };
  expect((await visitor.send(path, fields)).status).toBe(422);
  return [...visitor.page.matchAll(/<li><a href="#[^"]*">([^<]*)/g)].map(([, text]) => text!.replaceAll('\u00a0', ' '));
}

it.each<[string, Stated, ProblemCode]>([
  ['a percent above 100', { asOf: '2026-06-30', percent: '100.0001' }, 'PERCENT_RANGE'],
  ['a planned percent above 100', { asOf: '2026-06-30', percent: '40', planned: '140' }, 'PERCENT_RANGE'],
  ['a day to come', { asOf: daysLater(dayInBangkok(new Date()), 1), percent: '40' }, 'AS_OF_IN_FUTURE'],
  ['a day before the programme', { asOf: '1993-07-19', percent: '40' }, 'AS_OF_BEFORE_PROGRAMME'],
])('%s is the same fault by a mutation, a file and the form', async (_, stated, code) => {
  expect([await byMutation(stated), await byFile(stated), await byForm(stated)]).toEqual([
    [code],
    [code],
    [problemText(code, Lang.EN, [])],
  ]);
});

it('a text of 5,000 characters is taken, and one more is refused, by a mutation, a file and the form', async () => {
  const of = (length: number): Stated => ({ asOf: '2026-06-30', percent: '40', details: 'x'.repeat(length) });
  // No text of a request is longer: it is refused before anybody asks what it is of.
  expect([await byMutation(of(5_001)), await byFile(of(5_001))]).toEqual([['DOCUMENT_TOO_LARGE'], ['TOO_LONG']]);
  expect(await byForm(of(5_001))).toEqual([expect.stringMatching(/5001.*5000/)]);
  expect([await byMutation(of(5_000)), await byFile(of(5_000))]).toEqual([[], []]);
});

it('what a file or a program has stated the form shows, and saves again as it is', async () => {
  await dataSource().query('DELETE FROM report_draft');
  expect(await byMutation({ asOf: '2026-06-30', percent: '45.1234', planned: '0.0001', details: 'x'.repeat(5_000) })).toEqual([]);
  const path = `/en/desk/report/${PROJECT}`;
  await visitor.open(path);
  const fields = visitor.fieldsOf(path);
  expect(fields).toMatchObject({ percent: '45.1234', planned: '0.0001' });
  expect((await visitor.send(path, { ...fields, act: 'save' })).status).toBe(303);
  expect(
    await dataSource().query(
      'SELECT percent::text, planned_percent::text AS planned, length(narratives->>$1) AS length FROM report_draft',
      ['EN'],
    ),
  ).toEqual([{ percent: '45.1234', planned: '0.0001', length: 5_000 }]);
});
