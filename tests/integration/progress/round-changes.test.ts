import type { Actor } from '../../../src/commands/command';
import { changeRound } from '../../../src/commands/progress/change-round.command';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { Desk, draftOf, makeOfficer } from '../../support/officers';

// Before the database is closed.
afterAll(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));
const { dataSource } = useDatabase();

const PROJECT = 'T-ROUND-CHANGE';
/** Rounds that no other file changes: what was changed stays. */
const [MOVED, PAUSED, RACED] = ['2001-H2', '2002-H1', '2002-H2'];

let desk: Desk;
let secretary: Actor, officer: Actor;

beforeAll(async () => {
  const { manager } = dataSource();
  desk = new Desk(dataSource());
  secretary = await makeOfficer(manager, 'CMGF-OFFICE', []);
  officer = await makeOfficer(manager, 'PO-TH-90');
  const project = await insertProject(manager, { code: PROJECT, isSample: false });
  await link(manager, 'project_province', project, 'TH-90');
});

type Input = Parameters<typeof changeRound>[2];

/** Changes a round. Returns the codes of what stands against it, with their fields. */
async function change(round: string, seenChanges: number, rest: Partial<Input>): Promise<string[]> {
  const none = { dueOn: null, verifyDueOn: null, certifyDueOn: null, isPaused: null, reason: 'Flood in the south.' };
  const { problems } = await desk.run(changeRound, secretary, { ...none, round, seenChanges, ...rest });
  return problems.map(({ code, field }) => (field === null ? code : `${code} ${field}`));
}

interface Round {
  dueOn: string;
  verifyDueOn: string;
  certifyDueOn: string;
  isPaused: boolean;
  lateFrom: string;
  changes: { number: number; dueOn: string; isPaused: boolean; reason: string; changedAt: string; office: { code: string } }[];
}

const FIELDS = 'dueOn verifyDueOn certifyDueOn isPaused lateFrom changes { number dueOn isPaused reason changedAt office { code } }';

const roundNow = async (code: string): Promise<Round> =>
  (await data(dataSource().manager, `{ round(code: "${code}") { ${FIELDS} } }`)).round as Round;

/** How many reports of a round are late, and whether the receipt of one says that it is. */
async function lateness(round: string, report: string): Promise<[number, boolean]> {
  const [{ number }] = await dataSource().query<[{ number: string }]>(
    `SELECT code || '-' || report_fingerprint(id) AS number FROM progress_report WHERE code = $1`,
    [report],
  );
  const answer = await data(
    dataSource().manager,
    `{ round(code: "${round}") { completeness(by: TOTAL) { late } } receipt(number: "${number}") { late daysLate } }`,
  );
  const { late, daysLate } = answer.receipt as { late: boolean; daysLate: number | null };
  expect(daysLate === null).toBe(!late);
  return [(answer.round.completeness as { late: number }[])[0]!.late, late];
}

it('a round that is moved has its new days, and tells who moved it when and why', async () => {
  const before = await roundNow(MOVED);
  expect(before).toEqual({
    dueOn: '2002-01-31',
    verifyDueOn: '2002-02-14',
    certifyDueOn: '2002-03-01',
    isPaused: false,
    lateFrom: '2002-01-31T17:00:00.000Z',
    changes: [],
  });
  expect(await change('2001-h2 ', 0, { dueOn: '2002-02-07' })).toEqual([]);
  const after = await roundNow(MOVED);
  expect(after).toMatchObject({
    ...before,
    dueOn: '2002-02-07',
    lateFrom: '2002-02-07T17:00:00.000Z',
    changes: expect.anything() as unknown,
  });
  expect(after.changes).toEqual([
    {
      number: 1,
      dueOn: '2002-02-07',
      isPaused: false,
      reason: 'Flood in the south.',
      changedAt: expect.stringMatching(/Z$/) as string,
      office: { code: 'CMGF-OFFICE' },
    },
  ]);
  const { rounds } = await data(dataSource().manager, '{ rounds(first: 100) { nodes { code dueOn } } }');
  expect(rounds.nodes).toContainEqual({ code: MOVED, dueOn: '2002-02-07' });
  expect(rounds.nodes).toContainEqual({ code: '2001-H1', dueOn: '2001-07-31' });
});

it('a report is late by the days that are in force, and never while the round is paused', async () => {
  const report = await desk.submit(officer, draftOf(PROJECT, { asOf: '2002-06-30', percent: 5 }));
  expect(await lateness(PAUSED, report)).toEqual([1, true]);
  expect(await change(PAUSED, 0, { isPaused: true })).toEqual([]);
  expect(await lateness(PAUSED, report)).toEqual([0, false]);
  const far = { dueOn: '2100-01-01', verifyDueOn: '2100-01-01', certifyDueOn: '2100-01-01' };
  expect(await change(PAUSED, 1, { isPaused: false, ...far })).toEqual([]);
  expect(await lateness(PAUSED, report)).toEqual([0, false]);
  expect(await change(PAUSED, 2, { dueOn: '2002-07-31' })).toEqual([]);
  expect(await lateness(PAUSED, report)).toEqual([1, true]);
});

it.each<[string, Partial<Input>, string[]]>([
  ['without a reason', { dueOn: '2003-02-01', reason: ' ' }, ['REASON_NEEDED reason']],
  ['with a reason of 1,001 characters', { dueOn: '2003-02-01', reason: 'x'.repeat(1001) }, ['TOO_LONG reason']],
  ['to a day before the cut-off', { dueOn: '2002-12-30' }, ['ROUND_DAYS dueOn']],
  ['to a day after that of verifying', { dueOn: '2003-02-15' }, ['ROUND_DAYS verifyDueOn']],
  ['to a day of verifying after that of certifying', { verifyDueOn: '2003-03-02' }, ['ROUND_DAYS certifyDueOn']],
  ['to the days that it has', { dueOn: '2003-01-31', isPaused: false }, ['ALREADY_DONE']],
  ['by who has seen another state', { dueOn: '2003-02-01', seenChanges: 1 }, ['STALE seenChanges']],
])('a round is not moved %s', async (_, input, told) => {
  expect(await change(RACED, 0, input)).toEqual(told);
  expect((await roundNow(RACED)).changes).toEqual([]);
});

it('no round begins tomorrow or before the programme', async () => {
  for (const round of ['1993-H1', '2126-H1', 'P24']) expect(await change(round, 0, { isPaused: true })).toEqual(['UNKNOWN_ROUND round']);
});

it('of two who move a round at once, one is told', async () => {
  const days = ['2003-02-01', '2003-02-02', '2003-02-03'];
  const told = await Promise.all(days.map((dueOn) => change(RACED, 0, { dueOn })));
  expect(told.flat()).toEqual(['STALE seenChanges', 'STALE seenChanges']);
  expect((await roundNow(RACED)).changes).toHaveLength(1);
});

it('a change is only added to', async () => {
  for (const statement of ['UPDATE round_change SET reason = $$x$$', 'DELETE FROM round_change', 'TRUNCATE round_change'])
    await expect(dataSource().query(statement)).rejects.toThrow('rows are only added');
});

it('the change feed tells of it, so that no answer of before is kept', async () => {
  await change('2003-H1', 0, { isPaused: true });
  const { changes } = await data(dataSource().manager, '{ changes(last: 1) { nodes { type code kind } } }');
  expect(changes.nodes).toEqual([{ type: 'RoundChange', code: '2003-H1/1', kind: 'ADDED' }]);
});
