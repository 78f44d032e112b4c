import { OfficeRole } from '../../src/domain/vocabularies/people';
import { ReportStep } from '../../src/domain/vocabularies/progress';
import { LetterSender } from '../../src/letters/letter-sender';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { MailSink } from '../support/mail-sink';
import { Desk, draftOf, makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';
import { People } from '../support/people';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });
const sink = new MailSink();
let sender: LetterSender;

const PROJECT = 'T-FRESH';
const NOTE = 'ตรวจกับหนังสือแล้ว "ครบ" <b>';

beforeAll(async () => {
  const mail = { smtpUrl: await sink.listen(), from: 'IMT-GT Data Hub <hub@example.go.th>' };
  sender = new LetterSender(dataSource(), { mail, origin: 'https://hub.example', logger: { info: () => {}, warn: () => {} } });
});
afterAll(async () => {
  await sender.close();
  await sink.close();
});
beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(async () => {
  await dataSource().query('DELETE FROM report_draft');
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
});
// The persons are removed last: the record names them.
const people = new People(dataSource);

/** Somebody with a mailbox and a role, signed in in a browser. */
async function visitorWith(email: string, role: OfficeRole, office: string): Promise<{ person: number; visitor: Visitor }> {
  const person = await people.person(email);
  await people.grant(person, role, office);
  const visitor = new Visitor(hub.origin);
  visitor.cookies.set('hub-session', await people.session(person));
  return { person, visitor };
}

const age = (person: number, minutes: number) =>
  dataSource().query("UPDATE session SET signed_in_at = signed_in_at - $2 * interval '1 minute' WHERE person_id = $1", [person, minutes]);

/** Follows the link to the sign-in that the open page has, and signs in by a letter. Returns where that leads to. */
async function signInFrom(visitor: Visitor, email: string): Promise<string | null> {
  const address = /href="(\/th\/desk\/sign-in\?return=[^"]*)"/.exec(visitor.page)![1]!;
  const before = sink.mails.length;
  const beside = new Visitor(hub.origin);
  for (const [name, value] of visitor.cookies) beside.cookies.set(name, value);
  expect((await beside.open(address)).status).toBe(200);
  await beside.send('/th/desk/sign-in', { ...beside.fieldsOf('/th/desk/sign-in'), email });
  await eventually(async () => sink.mails.length > before, 'the letter arrives');
  await beside.open('/th/desk/sign-in/code');
  const code = /code is (\d{6})/.exec(sink.mails.at(-1)!.text!)![1]!;
  const answer = await beside.send('/th/desk/sign-in/code', { ...beside.fieldsOf('/th/desk/sign-in/code'), code });
  // Windows of one browser have the same cookies; the page stays as it is.
  for (const [name, value] of beside.cookies) visitor.cookies.set(name, value);
  return answer.headers.get('location');
}

/** A report of Songkhla that was verified. */
async function verified(): Promise<string> {
  const { manager } = dataSource();
  const desk = new Desk(dataSource());
  const report = await desk.submit(await makeOfficer(manager, 'PO-TH-90'), draftOf(PROJECT, { percent: 40 }));
  expect(await desk.step(await makeOfficer(manager, 'CMGF-OFFICE'), ReportStep.VERIFY, report, 'SUBMITTED')).toEqual([]);
  return report;
}

const stateOf = async (report: string): Promise<object> =>
  (
    await dataSource().query<object[]>(
      `SELECT report.state, (SELECT note FROM report_state WHERE report_id = report.id AND step = 'CERTIFY') AS note FROM progress_report report WHERE code = $1`,
      [report],
    )
  )[0]!;

/** What the page asks to be sent again, without the token of the form. */
function kept(visitor: Visitor, path: string): Record<string, string | string[]> {
  const { form, ...fields } = visitor.fieldsOf(path);
  expect(form).not.toBe('');
  return fields;
}

it('a page that needs a fresh sign-in leads to it, and back to the report', async () => {
  const report = await verified();
  const path = `/th/desk/review/${report}`;
  const { person, visitor } = await visitorWith('fresh1@example.go.th', OfficeRole.CERTIFIER, 'NESDC');
  await age(person, 11);
  await visitor.open(path);
  expect(visitor.page).not.toContain('name="result"');
  expect(await signInFrom(visitor, 'fresh1@example.go.th')).toBe(path);
  await visitor.open(path);
  const answer = await visitor.send(path, { ...visitor.fieldsOf(path), act: 'decide', result: 'pass', note: NOTE });
  expect([answer.status, await stateOf(report)]).toEqual([303, { state: 'CERTIFIED', note: NOTE }]);
});

it('a decision that was typed while the sign-in grew old is sent again from where it was typed, with all of it', async () => {
  const report = await verified();
  const path = `/th/desk/review/${report}`;
  const { person, visitor } = await visitorWith('fresh2@example.go.th', OfficeRole.CERTIFIER, 'NESDC');
  await visitor.open(path);
  const typed = { ...visitor.fieldsOf(path), act: 'decide', result: 'pass', note: NOTE };
  await age(person, 11);
  expect((await visitor.send(path, typed)).status).toBe(403);
  expect(visitor.page).not.toContain('<b>"');
  const { form: _, ...fields } = typed as Record<string, string>;
  expect(kept(visitor, path)).toEqual(fields);
  const waiting = visitor.fieldsOf(path);
  // Sent before the sign-in, it says the same again.
  expect((await visitor.send(path, waiting)).status).toBe(403);
  expect(await stateOf(report)).toEqual({ state: 'VERIFIED', note: null });
  expect(await signInFrom(visitor, 'fresh2@example.go.th')).toBe(path);
  // The token of the form is of the session that ended: it is shown once more, and sent by a person.
  expect((await visitor.send(path, waiting)).status).toBe(403);
  expect([kept(visitor, path), await stateOf(report)]).toEqual([fields, { state: 'VERIFIED', note: null }]);
  expect((await visitor.send(path, visitor.fieldsOf(path))).status).toBe(303);
  expect(await stateOf(report)).toEqual({ state: 'CERTIFIED', note: NOTE });
});

it('ticks of a queue are kept as well', async () => {
  const report = await verified();
  const path = '/th/desk/certify';
  const { person, visitor } = await visitorWith('fresh3@example.go.th', OfficeRole.CERTIFIER, 'NESDC');
  await visitor.open(path);
  const tick = new RegExp(`value="(${report} [0-9a-f]{8})"`).exec(visitor.page)![1]!;
  await age(person, 11);
  expect((await visitor.send(path, { ...visitor.fieldsOf(path), reports: [tick] })).status).toBe(403);
  const waiting = visitor.fieldsOf(path);
  await signInFrom(visitor, 'fresh3@example.go.th');
  await visitor.send(path, waiting);
  expect(kept(visitor, path)).toEqual({ key: waiting['key'], reports: tick });
  expect((await visitor.send(path, visitor.fieldsOf(path))).status).toBe(200);
  expect(await stateOf(report)).toMatchObject({ state: 'CERTIFIED' });
});

it('a report that was typed while the session ended is sent again after a sign-in, with all of it', async () => {
  const path = `/th/desk/report/${PROJECT}`;
  const { person, visitor } = await visitorWith('fresh4@example.go.th', OfficeRole.REPORTER, 'PO-TH-90');
  await visitor.open(path);
  const typed = {
    ...visitor.fieldsOf(path),
    day: '25',
    month: '11',
    year: '2569',
    stage: 'CONSTRUCTION',
    percent: '40',
    detailsTH: NOTE,
    act: 'save',
  };
  await dataSource().query('UPDATE session SET ended_at = clock_timestamp() WHERE person_id = $1', [person]);
  expect((await visitor.send(path, typed)).status).toBe(401);
  const waiting = visitor.fieldsOf(path);
  expect(await signInFrom(visitor, 'fresh4@example.go.th')).toBe(path);
  expect((await visitor.send(path, waiting)).status).toBe(403);
  expect((await visitor.send(path, visitor.fieldsOf(path))).status).toBe(303);
  expect(await dataSource().query('SELECT percent::float8, narratives FROM report_draft')).toMatchObject([
    { percent: 40, narratives: { TH: NOTE } },
  ]);
});

it('what another site sends to somebody who is signed out, or in anew, is not kept for them', async () => {
  const path = `/th/desk/report/${PROJECT}`;
  const { visitor } = await visitorWith('fresh5@example.go.th', OfficeRole.REPORTER, 'PO-TH-90');
  const anybody = new Visitor(hub.origin);
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
  ] as Record<string, string>[])
    for (const [who, status] of [
      [anybody, 401],
      [visitor, 403],
    ] as const) {
      const answer = await who.send(path, { form: 'aaaaaaaaaaaa.bbbbbbbbbbbb', detailsTH: 'of another site', act: 'save' }, headers);
      expect([answer.status, who.page.includes('of another site'), who.page.includes(`action="${path}"`)]).toEqual([status, false, false]);
    }
});
