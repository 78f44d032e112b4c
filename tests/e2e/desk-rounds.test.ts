import { openSession } from '../../src/commands/people/sessions';
import { inTransaction } from '../../src/database/transaction';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';

const PROJECT = 'A-ROUNDS-PAGE';
// Before the database is closed.
afterAll(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));
const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });

/** A round that no other file changes: what was changed stays. */
const ROUND = '2003-H1';
const PAGE = `/th/desk/rounds?round=${ROUND}`;

let secretary: Visitor, reporter: Visitor;

async function visitorOf(office: string, role: OfficeRole): Promise<Visitor> {
  const visitor = new Visitor(hub.origin);
  const { person } = await makeOfficer(dataSource().manager, office, [role]);
  const client = { browser: null, network: null };
  visitor.cookies.set('hub-session', await inTransaction(dataSource(), async (db) => (await openSession(db, person, client)).secret));
  return visitor;
}

beforeAll(async () => {
  secretary = await visitorOf('CMGF-OFFICE', OfficeRole.SECRETARY);
  reporter = await visitorOf('PO-TH-90', OfficeRole.REPORTER);
  const project = await insertProject(dataSource().manager, { code: PROJECT, names: { TH: 'ถนนทดลอง' }, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});

const due = { 'dueOn-day': '31', 'dueOn-month': '7', 'dueOn-year': '2546' };

it('a secretary moves a round, pauses it and lets it go on, each with a reason; a form that is sent twice has one effect', async () => {
  await secretary.open(PAGE);
  const fields = secretary.fieldsOf('/desk/rounds');
  expect(fields).toMatchObject({ act: 'move', round: ROUND, seenChanges: '0', ...due });
  const moved = { ...fields, 'dueOn-day': '๗', 'dueOn-month': '8', reason: 'น้ำท่วม' };
  for (const _ of [1, 2]) {
    const answer = await secretary.send(PAGE.split('?')[0]!, moved);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/th/desk/rounds?round=${ROUND}&done=move`]);
  }
  await secretary.open(PAGE);
  expect(secretary.fieldsOf('/desk/rounds')).toMatchObject({ seenChanges: '1', 'dueOn-day': '7', 'dueOn-month': '8' });
  expect(secretary.page).toContain('น้ำท่วม');
  for (const [act, seenChanges] of [
    ['pause', '1'],
    ['resume', '2'],
  ]) {
    await secretary.open(PAGE);
    const { key } = secretary.fieldsOf('/desk/rounds') as { key: string };
    const sent = await secretary.send('/th/desk/rounds', { key, act: act!, round: ROUND, seenChanges: seenChanges!, reason: 'x' });
    expect(sent.status).toBe(303);
  }
  const changes = await dataSource().query(`SELECT number, due_on::text, is_paused FROM round_change WHERE round = $1 ORDER BY number`, [
    ROUND,
  ]);
  expect(changes).toEqual([
    { number: 1, due_on: '2003-08-07', is_paused: false },
    { number: 2, due_on: '2003-08-07', is_paused: true },
    { number: 3, due_on: '2003-08-07', is_paused: false },
  ]);
});

it.each([
  ['no reason', { reason: ' ' }, 'move-reason'],
  ['a year of the common era', { 'dueOn-year': '2003', reason: 'x' }, 'dueOn-day'],
  ['days out of order', { 'dueOn-year': '2548', reason: 'x' }, 'verifyDueOn-day'],
])('%s is told at its field, and what was typed is kept', async (_, typed, field) => {
  await secretary.open('/th/desk/rounds?round=2003-H2');
  const answer = await secretary.send('/th/desk/rounds', { ...secretary.fieldsOf('/desk/rounds'), 'dueOn-day': '9', ...typed });
  expect(answer.status).toBe(422);
  expect(secretary.page).toContain(`<a href="#${field}">`);
  expect(secretary.fieldsOf('/desk/rounds')).toMatchObject({ 'dueOn-day': '9', ...typed });
  expect(await dataSource().query(`SELECT FROM round_change WHERE round = '2003-H2'`)).toEqual([]);
});

it('a form that was made before another change is not carried out, and shows what stands now', async () => {
  await secretary.open(PAGE);
  const late = { ...secretary.fieldsOf('/desk/rounds'), seenChanges: '0', reason: 'late' };
  expect((await secretary.send('/th/desk/rounds', late)).status).toBe(409);
  expect(secretary.page.replace(/<[^>]*>/g, '')).toContain('รอบนี้มีการเปลี่ยนแปลงแล้ว');
  expect(secretary.fieldsOf('/desk/rounds')).toMatchObject({ seenChanges: '3', reason: 'late' });
});

it('an office sees its own text to copy, no other one, and changes no round', async () => {
  await reporter.open('/th/desk/rounds');
  expect(reporter.page).toContain('id="chat-PO-TH-90"');
  expect(reporter.page).toContain('ถนนทดลอง');
  expect(reporter.page).not.toContain('id="chat-all"');
  expect(reporter.page).not.toContain('seenChanges');
  await secretary.open('/th/desk/rounds');
  expect(secretary.page).toContain('id="chat-all"');
  await reporter.open('/th/desk/rounds');
  const form = { act: 'pause', round: ROUND, seenChanges: '3', reason: 'x', key: '00000000-0000-4000-8000-000000000000' };
  expect((await reporter.send('/th/desk/rounds', form)).status).toBe(403);
  expect((await reporter.open('/th/desk/rounds?round=2999-H1')).status).toBe(404);
});

it('the page runs the script that copies, and no other page of the desk runs any', async () => {
  const policyOf = async (path: string) => (await reporter.open(path)).headers.get('content-security-policy')!.includes('script-src');
  expect([await policyOf('/th/desk/rounds'), await policyOf('/th/desk')]).toEqual([true, false]);
  expect((await fetch(`${hub.origin}/web/copy.js`)).status).toBe(200);
});
