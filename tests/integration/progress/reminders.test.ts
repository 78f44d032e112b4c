import type { Actor } from '../../../src/commands/command';
import { isLetterDue } from '../../../src/commands/people/letters';
import { changeRound } from '../../../src/commands/progress/change-round.command';
import { remind, remindersNow } from '../../../src/commands/progress/remind-of-rounds';
import { RowStore } from '../../../src/database/rows';
import { PooledRunner } from '../../../src/database/statement-runner';
import { inTransaction } from '../../../src/database/transaction';
import { dayInBangkok, daysLater } from '../../../src/domain/days';
import { Lang } from '../../../src/domain/languages';
import { LADDER, rungInstant } from '../../../src/domain/reminders';
import { roundsUntil } from '../../../src/domain/rounds';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { dayText } from '../../../src/i18n/date-text';
import { useDatabase } from '../../support/database';
import { eventually } from '../../support/eventually';
import { data } from '../../support/execute';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { MailSink, whileLettersLeave } from '../../support/mail-sink';
import { Desk, draftOf, makeOfficer } from '../../support/officers';

// Before the database is closed.
afterAll(() => clear());
const { dataSource } = useDatabase();
const { REPORTER, OFFICE_ADMIN, SECRETARY } = OfficeRole;
const sink = new MailSink();

const PROJECTS = ['T-REMIND-1', 'T-REMIND-2'];
/** The provinces of Thailand in the programme. */
const PROVINCES = ['80', '81', '82', '83', '84', '85', '86', '90', '91', '92', '93', '94', '95', '96'];

let smtpUrl: string;
let desk: Desk;
let officers: Actor[];
/** Persons with an address, by their keys. */
const persons = new Map<number, string>();

async function reachable(name: string, office: string, role: OfficeRole): Promise<Actor> {
  const actor = await makeOfficer(dataSource().manager, office, [role]);
  persons.set(actor.person, name);
  await dataSource().query('INSERT INTO person_contact (person_id, name, email) VALUES ($1, $2, $3)', [
    actor.person,
    name,
    `${name}@remind.example.go.th`,
  ]);
  return actor;
}

async function clear(): Promise<void> {
  for (const table of ['letter', 'person_contact', 'role_grant'])
    await dataSource().query(`DELETE FROM ${table} WHERE person_id = ANY ($1)`, [[...persons.keys()]]);
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [PROJECTS]));
  await sink.close();
}

beforeAll(async () => {
  smtpUrl = await sink.listen();
  desk = new Desk(dataSource());
  // Officers of other files have no address; whoever has one is none of this file.
  await dataSource().query('DELETE FROM person_contact');
  officers = [];
  for (const province of PROVINCES) officers.push(await reachable(`po-${province}`, `PO-TH-${province}`, REPORTER));
  await reachable('head-90', 'PO-TH-90', OFFICE_ADMIN);
  await reachable('moi', 'MOI', SECRETARY);
  for (const code of PROJECTS) {
    const project = await insertProject(dataSource().manager, { code, isSample: false });
    await link(dataSource().manager, 'project_province', project, 'TH-90');
  }
});

/** What a hub does at an instant. Every call is one of another hub, or of the same one after a start. */
async function look(now: Date): Promise<void> {
  for (const reminder of await remindersNow(new RowStore(new PooledRunner(dataSource())), now))
    await inTransaction(dataSource(), (db) => remind(db, reminder, now));
}

/** Who was written to, with the occasion, in the order of the days. */
async function letters(): Promise<string[]> {
  const rows = await dataSource().query<{ person: number; occasion: string }[]>(
    `SELECT person_id AS person, occasion FROM letter WHERE kind = 'REPORTS_DUE' AND person_id = ANY ($1) ORDER BY created_at, person_id`,
    [[...persons.keys()]],
  );
  return rows.map(({ person, occasion }) => `${occasion} ${persons.get(person)}`);
}

const at = (day: string, time: string): Date => new Date(`${day}T${time}:00+07:00`);

/** The last round that was due: the outbox forgets letters of more than a year ago. */
const TODAY = dayInBangkok(new Date());
const LAST = roundsUntil(TODAY).find(({ dueOn }) => dueOn < TODAY)!;
/** When its reminders of the day before and of the day after leave. */
const [BEFORE, AFTER] = [LADDER[2]!, LADDER[3]!].map((rung) => rungInstant(LAST.dueOn, rung, 'TH')) as [Date, Date];

/** When hubs look: on Wednesdays, when most reminders leave, before and after the minute, and twice in it. */
const TIMES = { busy: ['08:29', '08:30', '08:30', '17:00'], quiet: ['09:00'] };

const dayOfWeek = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

it('a year of rounds: every office is reminded on each step of the ladder once, whatever hubs start and stop, and days move', async () => {
  const secretary = await reachable('moves', 'CMGF-OFFICE', SECRETARY);
  const moved = (dueOn: string): Promise<unknown> => move(secretary, '2024-H1', dueOn);
  for (let day = '2024-01-01'; day <= '2024-12-31'; day = daysLater(day, 1)) {
    // One step of the ladder is behind it by then.
    if (day === '2024-07-18') await moved('2024-08-07');
    for (const time of TIMES[dayOfWeek(day) === 3 ? 'busy' : 'quiet']) await look(at(day, time));
  }
  const expected: string[] = [];
  // The rounds are due on Wednesdays: 2023-H2 on 31 January, 2024-H1 on 31 July, then on 7 August.
  for (const [round, due, ...offsets] of [
    ['2023-H2', '2024-01-31', -14, -7, -1, 1, 7, 14],
    ['2024-H1', '2024-07-31', -14],
    ['2024-H1', '2024-08-07', -14, -7, -1, 1, 7, 14],
  ] as const) {
    const owing = await missing(round);
    const names = officers.map(({ person }) => persons.get(person)!).filter((name) => owing.has(`PO-TH-${name.slice(3)}`));
    for (const offset of offsets)
      expected.push(
        ...[...names, ...(offset >= 7 ? ['head-90'] : []), ...(offset >= 14 ? ['moi'] : [])].map(
          (name) => `${round} ${due} ${offset} ${name}`,
        ),
      );
  }
  expect(await letters()).toEqual(expected);
  expect(await arrived(expected.length)).toEqual(expected.map((line) => line.split(' ').at(-1)!).sort());
  await moved('2024-07-31');
}, 300_000);

/** A secretary moves the due day of a round. */
async function move(secretary: Actor, round: string, dueOn: string): Promise<void> {
  const { length: seenChanges } = (await data(dataSource().manager, `{ round(code: "${round}") { changes { number } } }`)).round.changes;
  const days = { dueOn, verifyDueOn: null, certifyDueOn: null, isPaused: null, reason: 'A flood.', seenChanges };
  expect((await desk.run(changeRound, secretary, { round, ...days })).problems).toEqual([]);
}

/** Lets all letters leave, by two hubs that stop half-way and two that come after them. To whom they came, in order. */
async function arrived(count: number): Promise<string[]> {
  // The outbox forgets letters of last year.
  await dataSource().query('UPDATE letter SET created_at = clock_timestamp()');
  sink.mails.splice(0);
  const came = (least: number) => () => eventually(() => sink.mails.length >= least, `${least} of ${count} letters come`);
  await whileLettersLeave(dataSource(), smtpUrl, came(Math.floor(count / 2)), 2);
  expect(await isLetterDue(new RowStore(new PooledRunner(dataSource())))).toBe(true);
  await whileLettersLeave(dataSource(), smtpUrl, came(count), 2);
  expect(await isLetterDue(new RowStore(new PooledRunner(dataSource())))).toBe(false);
  return sink.mails.map(({ raw }) => /^To: .*?([\w-]+)@remind\.example\.go\.th/m.exec(raw)![1]!).sort();
}

it('a letter says how many are missing when it leaves', async () => {
  await dataSource().query('DELETE FROM letter');
  const reporter = officers[PROVINCES.indexOf('90')]!;
  const before = (await missing(LAST.code)).get('PO-TH-90')!;
  await look(BEFORE);
  await desk.submit(reporter, draftOf(PROJECTS[0]!, { asOf: LAST.cutOff, percent: 5 }));
  sink.mails.splice(0);
  const letterOf = (name: string) => sink.mails.find(({ to }) => JSON.stringify(to).includes(`${name}@`));
  await whileLettersLeave(dataSource(), smtpUrl, () => eventually(async () => letterOf('po-90') !== undefined, 'the letter leaves'));
  const { subject, text } = letterOf('po-90')!;
  const [cutOff, dueOn] = [LAST.cutOff, LAST.dueOn];
  expect(subject).toContain(`${before - 1} โครงการ กำหนดส่ง ${dayText(dueOn, Lang.TH)}`);
  expect(text).toContain(`ข้อมูล ณ ${dayText(cutOff, Lang.TH)}`);
  expect(text).toContain(
    `Projects without a progress report as of ${dayText(cutOff, Lang.EN)}: ${before - 1}. They are due by ${dayText(dueOn, Lang.EN)}.`,
  );
});

it('nobody is reminded of a round that is paused, and a letter of it does not leave', async () => {
  const secretary = await reachable('pauses', 'CMGF-OFFICE', SECRETARY);
  await dataSource().query('DELETE FROM letter');
  await look(BEFORE);
  expect(await letters()).not.toEqual([]);
  const days = { dueOn: null, verifyDueOn: null, certifyDueOn: null, reason: 'A flood.' };
  const change = (isPaused: boolean, seenChanges: number): Promise<unknown> =>
    desk.run(changeRound, secretary, { ...days, round: LAST.code, isPaused, seenChanges });
  const seen = await changesSeen();
  await change(true, seen);
  await whileLettersLeave(dataSource(), smtpUrl, () =>
    eventually(async () => {
      const [left] = await dataSource().query<{ count: number }[]>(
        'SELECT count(*)::integer AS count FROM letter WHERE sent_at IS NULL AND given_up_at IS NULL',
      );
      return left!.count === 0;
    }, 'every letter is seen to'),
  );
  const [sent] = await dataSource().query<{ count: number }[]>('SELECT count(sent_at)::integer AS count FROM letter');
  expect(sent!.count).toBe(0);
  await dataSource().query('DELETE FROM letter');
  await look(AFTER);
  expect(await letters()).toEqual([]);
  await change(false, seen + 1);
});

const changesSeen = async (): Promise<number> =>
  ((await data(dataSource().manager, `{ round(code: "${LAST.code}") { changes { number } } }`)).round.changes as unknown[]).length;

/** How many projects each office has not reported for a round, as the API tells. */
async function missing(round: string): Promise<Map<string, number>> {
  const answer = await data(dataSource().manager, `{ round(code: "${round}") { completeness(by: OFFICE) { code missing } } }`);
  const rows = answer.round.completeness as { code: string; missing: number }[];
  return new Map(rows.filter((row) => row.missing > 0).map((row) => [row.code, row.missing]));
}
