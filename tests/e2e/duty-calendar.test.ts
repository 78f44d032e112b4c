import type IcalModule from 'ical.js' with { 'resolution-mode': 'import' };
import type { Actor } from '../../src/commands/command';
import { openSession } from '../../src/commands/people/sessions';
import { changeRound } from '../../src/commands/progress/change-round.command';
import { inTransaction } from '../../src/database/transaction';
import { dayInBangkok, daysLater } from '../../src/domain/days';
import { roundOfDay } from '../../src/domain/rounds';
import { sha256 } from '../../src/domain/secrets';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { Desk, grant, makeOfficer } from '../support/officers';
import { Visitor } from '../support/page-visitor';

// The package describes its ES module only; what runs here is its CommonJS build, which has the same things.
const ICAL = jest.requireActual<typeof IcalModule>('ical.js');

const CODES = ['T-CAL-90', 'T-CAL-91'];

// Before the database is closed.
afterAll(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [CODES])));
const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });
const PAGE = '/th/desk/calendar';
const ROUND = roundOfDay(dayInBangkok(new Date()));

let officer: Actor, visitor: Visitor;

beforeAll(async () => {
  officer = await makeOfficer(dataSource().manager, 'PO-TH-90', [OfficeRole.REPORTER]);
  visitor = new Visitor(hub.origin);
  const { person } = officer;
  const client = { browser: null, network: null };
  visitor.cookies.set('hub-session', await inTransaction(dataSource(), async (db) => (await openSession(db, person, client)).secret));
  for (const code of CODES) {
    const project = await insertProject(dataSource().manager, { code, isSample: false });
    await link(dataSource().manager, 'project_province', project, code.replace('T-CAL', 'TH'));
  }
});
beforeEach(() => dataSource().query('DELETE FROM calendar_feed'));

/** Makes an address at the desk. */
async function made(): Promise<string> {
  await visitor.open(PAGE);
  const { form, key } = visitor.fieldsOf(PAGE) as { form: string; key: string };
  expect((await visitor.send(PAGE, { form, key, act: 'create' })).status).toBe(200);
  return /\/calendar\/[\w-]{43}\.ics/.exec(visitor.page)![0];
}

const read = (path: string): Promise<Response> => fetch(hub.origin + path);

async function eventsOf(path: string) {
  const calendar = new ICAL.Component(ICAL.parse(await (await read(path)).text()) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, sequence, description } = new ICAL.Event(component);
    return { uid, summary, startDate: String(startDate), sequence, description, status: component.getFirstPropertyValue('status') };
  });
}

it('an address that the desk shows once has the due days of the own office, for nobody to keep', async () => {
  const path = await made();
  expect((await visitor.open(PAGE)).status).toBe(200);
  expect(visitor.page).not.toContain(path);
  const answer = await read(path);
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
    200,
    'text/calendar; charset=utf-8',
    'private, no-store',
  ]);
  const events = await eventsOf(path);
  const due = events.find(({ uid }) => uid === `${ROUND.code}-report-PO-TH-90@imt-gt-data-hub`)!;
  expect(due).toMatchObject({ startDate: ROUND.dueOn, sequence: 0, status: 'CONFIRMED' });
  expect(due.summary).toBe('กำหนดส่งรายงานความก้าวหน้า · สำนักงานจังหวัดสงขลา');
  expect(due.description).toMatch(/ยังไม่ส่ง \d+ จาก \d+ โครงการ/);
  expect(events.map(({ uid }) => uid).filter((uid) => !uid.includes('-report-PO-TH-90@'))).toEqual([]);
});

it('only the SHA-256 of its secret is stored, and the last day on which it was read', async () => {
  const path = await made();
  const secret = path.slice('/calendar/'.length, -'.ics'.length);
  const stored = () =>
    dataSource().query<[{ hash: string; used: boolean; row: string }]>(
      `SELECT secret_sha256 AS hash, last_used_on = (clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date AS used, calendar_feed::text AS row FROM calendar_feed`,
    );
  const [{ hash, used, row }] = await stored();
  expect([hash, used, row.includes(secret)]).toEqual([sha256(secret), null, false]);
  await read(path);
  expect((await stored())[0].used).toBe(true);
});

it('what moves keeps its UID and its sequence grows; a paused round is tentative', async () => {
  const path = await made();
  const desk = new Desk(dataSource());
  const secretary = await makeOfficer(dataSource().manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const [{ n }] = await dataSource().query<[{ n: number }]>('SELECT count(*)::integer AS n FROM round_change WHERE round = $1', [
    ROUND.code,
  ]);
  const moved = { dueOn: daysLater(ROUND.dueOn, 7), verifyDueOn: null, certifyDueOn: null, isPaused: null };
  const change = (seenChanges: number, to: object) =>
    desk.run(changeRound, secretary, { round: ROUND.code, ...moved, ...to, reason: 'x', seenChanges });
  const due = async () => (await eventsOf(path)).find(({ uid }) => uid === `${ROUND.code}-report-PO-TH-90@imt-gt-data-hub`)!;
  expect(await due()).toMatchObject({ startDate: ROUND.dueOn, sequence: n });
  expect((await change(n, {})).problems).toEqual([]);
  expect(await due()).toMatchObject({ startDate: daysLater(ROUND.dueOn, 7), sequence: n + 1, status: 'CONFIRMED' });
  expect((await change(n + 1, { isPaused: true })).problems).toEqual([]);
  expect(await due()).toMatchObject({ sequence: n + 2, status: 'TENTATIVE' });
  expect((await change(n + 2, { dueOn: ROUND.dueOn, isPaused: false })).problems).toEqual([]);
});

it('a role that is given and ended comes and goes; an address that is ended, or never was, is not there', async () => {
  const path = await made();
  const entries = async (status: string): Promise<string[]> =>
    (await eventsOf(path))
      .filter((event) => event.status === status && event.uid.startsWith(ROUND.code))
      .map(({ uid, sequence }) => `${uid.replace(/^.*-(report|verify|certify)-(.*)@.*$/, '$1 $2')} ${sequence - changes}`)
      .sort();
  const [{ changes }] = await dataSource().query<[{ changes: number }]>(
    'SELECT count(*)::integer AS changes FROM round_change WHERE round = $1',
    [ROUND.code],
  );
  const other = await makeOfficer(dataSource().manager, 'PO-TH-91', []);
  await grant(dataSource().manager, { ...officer, office: other.office }, OfficeRole.REPORTER);
  await grant(dataSource().manager, officer, OfficeRole.CERTIFIER);
  expect(await entries('CONFIRMED')).toEqual(['certify PO-TH-90 0', 'report PO-TH-90 0', 'report PO-TH-91 0']);
  expect(await entries('CANCELLED')).toEqual([]);
  const ended = (ago: string) =>
    dataSource().query(
      `UPDATE role_grant SET revoked_at = clock_timestamp() - $3::interval WHERE person_id = $1 AND (office_id = $2 OR role = 'CERTIFIER')`,
      [officer.person, other.office, ago],
    );
  const gone = ['certify PO-TH-90 1', 'report PO-TH-91 1'];
  for (const [ago, cancelled] of [
    ['0 days', gone],
    ['29 days 23 hours', gone],
    ['30 days', []],
  ] as const) {
    await ended(ago);
    expect([ago, await entries('CONFIRMED'), await entries('CANCELLED')]).toEqual([ago, ['report PO-TH-90 0'], cancelled]);
  }
  await ended('0 days');
  expect((await eventsOf(path)).filter(({ status }) => status === 'CANCELLED').map(({ description }) => description)).not.toContainEqual(
    expect.stringContaining('ยังไม่ส่ง'),
  );
  // Who gets it again has the entry again.
  await grant(dataSource().manager, { ...officer, office: other.office }, OfficeRole.REPORTER);
  expect(await entries('CONFIRMED')).toEqual(['report PO-TH-90 0', 'report PO-TH-91 2']);
  await ended('0 days');

  await visitor.open(PAGE);
  const { form, key, feed } = visitor.fieldsOf(PAGE) as { form: string; key: string; feed: string };
  const stranger = new Visitor(hub.origin);
  const { person } = await makeOfficer(dataSource().manager, 'PO-TH-92', [OfficeRole.REPORTER]);
  const client = { browser: null, network: null };
  stranger.cookies.set('hub-session', await inTransaction(dataSource(), async (db) => (await openSession(db, person, client)).secret));
  await stranger.open(PAGE);
  await stranger.send(PAGE, { key, act: 'revoke', feed });
  expect((await read(path)).status).toBe(200);
  for (const _ of [1, 2]) expect((await visitor.send(PAGE, { form, key, act: 'revoke', feed })).status).toBe(303);
  const lost = await read(path);
  const said = await lost.text();
  expect([lost.status, said]).toEqual([404, expect.stringContaining('"code":"NOT_FOUND"')]);
  expect((await read('/calendar/nothing.ics')).status).toBe(404);
});
