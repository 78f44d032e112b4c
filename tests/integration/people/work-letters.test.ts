import type { Actor } from '../../../src/commands/command';
import { confirmUnchanged } from '../../../src/commands/progress/confirm-unchanged.command';
import { proposeProject } from '../../../src/commands/projects/propose-project.command';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { ReportStep } from '../../../src/domain/vocabularies/progress';
import { useDatabase } from '../../support/database';
import { eventually } from '../../support/eventually';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { MailSink, whileLettersLeave } from '../../support/mail-sink';
import { delegate, Desk, draftOf, makeOfficer } from '../../support/officers';

const { dataSource } = useDatabase();
const { REPORTER, VERIFIER, CERTIFIER } = OfficeRole;
const { VERIFY, CERTIFY, REJECT, TAKE_BACK } = ReportStep;
const sink = new MailSink();

const PROJECTS = ['T-WORK-1', 'T-WORK-2', 'T-WORK-3'];

let smtpUrl: string;
let desk: Desk;
let officer: Actor;
/** Persons with an address, by their addresses. */
let persons: Map<number, string>;

beforeAll(async () => {
  smtpUrl = await sink.listen();
  desk = new Desk(dataSource());
  officer = await makeOfficer(dataSource().manager, 'PO-TH-90', [REPORTER]);
});
afterAll(() => sink.close());
beforeEach(async () => {
  sink.mails.splice(0);
  persons = new Map();
  for (const code of PROJECTS) {
    const project = await insertProject(dataSource().manager, { code, isSample: false });
    await link(dataSource().manager, 'project_province', project, 'TH-90');
  }
});
afterEach(async () => {
  const keys = [...persons.keys()];
  for (const table of ['letter', 'person_contact', 'role_grant'])
    await dataSource().query(`DELETE FROM ${table} WHERE person_id = ANY ($1)`, [keys]);
  await dataSource().query('DELETE FROM project_proposal WHERE proposed_by_id = ANY ($1)', [keys]);
  await dataSource().query('DELETE FROM delegation WHERE to_person_id = ANY ($1)', [keys]);
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [PROJECTS]));
});

/** A person of an office to whom letters can be written. */
async function reachable(name: string, office: string, roles: readonly OfficeRole[]): Promise<Actor> {
  const actor = await makeOfficer(dataSource().manager, office, roles);
  persons.set(actor.person, name);
  await dataSource().query('INSERT INTO person_contact (person_id, name, email) VALUES ($1, $2, $3)', [
    actor.person,
    name,
    `${name}@work.example.go.th`,
  ]);
  return actor;
}

/** Who was told that work waits, by name, in alphabetical order; once for each letter. */
async function told(): Promise<string[]> {
  const rows = await dataSource().query<{ person: number }[]>(
    `SELECT person_id AS person FROM letter WHERE kind = 'WORK_WAITS' AND person_id = ANY ($1)`,
    [[...persons.keys()]],
  );
  return rows.map(({ person }) => persons.get(person)!).sort();
}

const submit = (project = PROJECTS[0]!, by = officer): Promise<string> => desk.submit(by, draftOf(project, { percent: 5 }));

it('a report that is submitted is told to those who can verify it, one that is verified to those who can certify it', async () => {
  const verifier = await reachable('verifier', 'CMGF-OFFICE', [VERIFIER]);
  await reachable('reporter', 'CMGF-OFFICE', [REPORTER]);
  await reachable('elsewhere', 'ECONOMY-MY', [VERIFIER, CERTIFIER]);
  await reachable('certifier', 'NESDC', [CERTIFIER]);
  const report = await submit();
  expect(await told()).toEqual(['verifier']);
  await desk.step(verifier, VERIFY, report, 'SUBMITTED');
  expect(await told()).toEqual(['certifier', 'verifier']);
});

it('"nothing has changed" is a report like others, which waits', async () => {
  const [verifier, certifier] = [
    await makeOfficer(dataSource().manager, 'CMGF-OFFICE', [VERIFIER]),
    await makeOfficer(dataSource().manager, 'NESDC', [CERTIFIER]),
  ];
  const report = await submit();
  await desk.step(verifier, VERIFY, report, 'SUBMITTED');
  await desk.step(certifier, CERTIFY, report, 'VERIFIED');
  await reachable('verifier', 'CMGF-OFFICE', [VERIFIER]);
  expect((await desk.run(confirmUnchanged, officer, { project: PROJECTS[0]!, asOf: '2026-07-31' })).problems).toEqual([]);
  expect(await told()).toEqual(['verifier']);
});

it('who has a part in the report, acts for somebody who has, or is away is not told; who acts in their place is', async () => {
  const { manager } = dataSource();
  const author = await reachable('author', 'PO-TH-90', [REPORTER]);
  await manager.query(
    `INSERT INTO role_grant (person_id, role, office_id, valid_from) SELECT $1, $2, id, '2020-01-01' FROM organisation WHERE code = 'CMGF-OFFICE'`,
    [author.person, VERIFIER],
  );
  const helper = await reachable('helper', 'CMGF-OFFICE', [VERIFIER]);
  await delegate(manager, author, helper, REPORTER);
  const absent = await makeOfficer(manager, 'CMGF-OFFICE', [VERIFIER]);
  const stand = await reachable('stand-in', 'CMGF-OFFICE', [REPORTER]);
  await delegate(manager, absent, stand, VERIFIER);
  const gone = await reachable('gone', 'CMGF-OFFICE', [VERIFIER]);
  await manager.query('UPDATE role_grant SET revoked_at = clock_timestamp() WHERE person_id = $1', [gone.person]);
  const later = await reachable('later', 'CMGF-OFFICE', [VERIFIER]);
  await manager.query(`UPDATE role_grant SET valid_from = current_date + 2 WHERE person_id = $1`, [later.person]);
  await submit(PROJECTS[0], author);
  expect(await told()).toEqual(['stand-in']);
});

it('a person is told once a day of Bangkok, whatever comes, at whatever moment, and again the next day', async () => {
  const verifier = await reachable('verifier', 'CMGF-OFFICE', [VERIFIER]);
  const reports = await Promise.all([submit(PROJECTS[0]), submit(PROJECTS[1])]);
  expect(await told()).toEqual(['verifier']);
  await desk.step(verifier, VERIFY, reports[0]!, 'SUBMITTED');
  await desk.step(verifier, TAKE_BACK, reports[0]!, 'VERIFIED');
  await desk.step(verifier, REJECT, reports[0]!, 'SUBMITTED', 'WRONG_DAY');
  await submit(PROJECTS[0]);
  expect(await told()).toEqual(['verifier']);
  const toldAt = (day: string): Promise<unknown> =>
    dataSource().query(
      `UPDATE letter SET created_at = ${day}, occasion = (${day} AT TIME ZONE 'Asia/Bangkok')::date::text
       WHERE kind = 'WORK_WAITS' AND person_id = $1`,
      [verifier.person],
    );
  const midnight = `(date_trunc('day', clock_timestamp() AT TIME ZONE 'Asia/Bangkok') AT TIME ZONE 'Asia/Bangkok')`;
  await toldAt(midnight);
  await submit(PROJECTS[2]);
  expect(await told()).toEqual(['verifier']);
  await toldAt(`(${midnight} - interval '1 millisecond')`);
  await submit(PROJECTS[2]);
  expect(await told()).toEqual(['verifier', 'verifier']);
});

it('the letter says in Thai and in English how many reports wait when it leaves, and nothing of them', async () => {
  const verifier = await reachable('verifier', 'CMGF-OFFICE', [VERIFIER]);
  for (const project of PROJECTS) await submit(project);
  await desk.step(verifier, VERIFY, `${PROJECTS[0]}-S01`, 'SUBMITTED');
  await whileLettersLeave(dataSource(), smtpUrl, () => eventually(async () => sink.mails.length > 0, 'the letter leaves'), 2);
  expect(sink.mails).toHaveLength(1);
  const [mail] = sink.mails;
  const waiting = await waitingFor(verifier);
  expect(waiting).toBeGreaterThanOrEqual(2);
  expect(mail!.subject).toBe(`มีงานรอดำเนินการ ${waiting} รายการ / Work waits for you: ${waiting} · IMT-GT Data Hub`);
  expect((mail!.to as { text: string }).text).toBe('verifier@work.example.go.th');
  expect(mail!.text!.indexOf('มีงานรอดำเนินการ')).toBeLessThan(mail!.text!.indexOf('wait for you'));
  expect([...new Set(mail!.text!.match(/https:\S+/g))]).toEqual(['https://hub.example/th/desk', 'https://hub.example/en/desk']);
  expect(mail!.raw).not.toMatch(/T-WORK|PO-TH-90/);
});

/** How many reports a verifier can verify: other tests may have left some. */
async function waitingFor({ person, office }: Actor): Promise<number> {
  const [row] = await dataSource().query<{ n: number }[]>(
    `SELECT count(*)::integer AS n FROM progress_report r
     WHERE state = 'SUBMITTED' AND report_step_fault(r.id, 'VERIFY', NULL, $1, NULL, $2, NULL) IS NULL`,
    [person, office],
  );
  return row!.n;
}

it('where nothing waits any more when it would leave, there is no letter', async () => {
  const verifier = await reachable('verifier', 'CMGF-OFFICE', [VERIFIER]);
  const report = await submit();
  await desk.step(verifier, VERIFY, report, 'SUBMITTED');
  await dataSource().query('DELETE FROM role_grant WHERE person_id = $1', [verifier.person]);
  const settled = async (): Promise<boolean> => {
    const rows = await dataSource().query<{ fault: string | null }[]>('SELECT fault FROM letter WHERE person_id = $1', [verifier.person]);
    return rows.every(({ fault }) => fault === 'NOT_NEEDED');
  };
  expect(await settled()).toBe(false);
  await whileLettersLeave(dataSource(), smtpUrl, () => eventually(settled, 'the letter is not needed'));
  expect(sink.mails).toEqual([]);
});

it('a proposed project is told to those who can decide about it, once a day with all other work, and the letter counts it', async () => {
  const { SECRETARY } = OfficeRole;
  const { manager } = dataSource();
  const author = await reachable('author', 'PO-TH-90', [REPORTER]);
  await manager.query(
    `INSERT INTO role_grant (person_id, role, office_id, valid_from) SELECT $1, $2, id, '2020-01-01' FROM organisation WHERE code = 'NESDC'`,
    [author.person, SECRETARY],
  );
  const secretary = await reachable('secretary', 'CMGF-OFFICE', [SECRETARY, VERIFIER]);
  await reachable('national', 'NESDC', [SECRETARY]);
  await reachable('abroad', 'ECONOMY-MY', [SECRETARY]);
  await reachable('certifier', 'NESDC', [CERTIFIER]);
  const gone = await reachable('gone', 'NESDC', [SECRETARY]);
  await manager.query('UPDATE role_grant SET revoked_at = clock_timestamp() WHERE person_id = $1', [gone.person]);
  const later = await reachable('later', 'NESDC', [SECRETARY]);
  await manager.query('UPDATE role_grant SET valid_from = current_date + 2 WHERE person_id = $1', [later.person]);
  const propose = async (name: string): Promise<void> => {
    const input = { names: { EN: name }, descriptions: null, provinces: ['TH-90'], sectors: [], body: null, notSame: [] };
    expect((await desk.run(proposeProject, author, input)).problems).toEqual([]);
  };
  await propose('Zyzzyva quixotic');
  await propose('Jabberwocky frumious');
  await submit();
  expect(await told()).toEqual(['national', 'secretary']);
  const waiting = 2 + (await waitingFor(secretary));
  await whileLettersLeave(dataSource(), smtpUrl, () => eventually(async () => sink.mails.length === 2, 'the letters leave'), 2);
  const counts = sink.mails.map(({ to, subject }) => [
    (to as { text: string }).text.split('@')[0],
    Number(/waits for you: (\d+)/.exec(subject!)![1]),
  ]);
  expect(counts.sort()).toEqual([
    ['national', 2],
    ['secretary', waiting],
  ]);
});

it('what is refused tells nobody', async () => {
  await reachable('verifier', 'CMGF-OFFICE', [VERIFIER]);
  await expect(submit(PROJECTS[0], await makeOfficer(dataSource().manager, 'PO-TH-91', [REPORTER]))).rejects.toThrow('NO_DUTY');
  expect(await told()).toEqual([]);
});
