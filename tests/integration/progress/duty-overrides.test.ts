import type { Actor } from '../../../src/commands/command';
import { confirmUnchanged } from '../../../src/commands/progress/confirm-unchanged.command';
import { setDuty } from '../../../src/commands/progress/set-duty.command';
import { submitReport } from '../../../src/commands/progress/submit-report.command';
import { RowStore } from '../../../src/database/rows';
import { PooledRunner } from '../../../src/database/statement-runner';
import { dayInBangkok, daysLater } from '../../../src/domain/days';
import { roundOfDay } from '../../../src/domain/rounds';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { CompletenessBy } from '../../../src/domain/vocabularies/progress';
import { importedProjects } from '../../../src/queries/desk/import.queries';
import { dutiesOf } from '../../../src/queries/desk/inbox.queries';
import { missingReports } from '../../../src/queries/desk/round.queries';
import { completenessOf } from '../../../src/queries/progress/completeness.queries';
import { useDatabase } from '../../support/database';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { codesOf, Desk, draftOf, makeOfficer } from '../../support/officers';

const PROJECT = 'T-DUTY';
// Before the database is closed.
afterAll(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));
const { dataSource } = useDatabase();

const TODAY = dayInBangkok(new Date());
const [YESTERDAY, TOMORROW] = [daysLater(TODAY, -1), daysLater(TODAY, 1)];
const ROUND = roundOfDay(TODAY);

let desk: Desk, db: RowStore;
let secretary: Actor, songkhla: Actor, satun: Actor;

beforeAll(async () => {
  const { manager } = dataSource();
  desk = new Desk(dataSource());
  db = new RowStore(new PooledRunner(dataSource()));
  secretary = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  songkhla = await makeOfficer(manager, 'PO-TH-90');
  satun = await makeOfficer(manager, 'PO-TH-91');
});
beforeEach(async () => {
  await dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT]));
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});

type Input = Parameters<typeof setDuty>[2];

/** Decides about a duty. Returns the codes of what stands against it. */
const decide = async (office: string, reports: boolean | null, rest: Partial<Input> = {}): Promise<string[]> =>
  codesOf(
    await desk.run(setDuty, secretary, { project: PROJECT, office, reports, validFrom: null, validTo: null, reason: 'Agreed.', ...rest }),
  );

/** The offices that report the project: at the desk and by a file today, and on the cut-off day of the round, as its report is missing. */
async function reporters(): Promise<[desk: string[], round: string[]]> {
  const duties = (await dutiesOf(db, [songkhla.office, satun.office], ROUND)).filter(({ code }) => code === PROJECT);
  const missing = (await missingReports(db, ROUND, null)).filter(({ project }) => project === PROJECT);
  for (const [code, { office }] of [['PO-TH-90', songkhla] as const, ['PO-TH-91', satun] as const]) {
    const [imported] = await importedProjects(db, office, [PROJECT]);
    expect([code, imported!.otherReporters === null]).toEqual([code, duties.some((duty) => duty.office === code)]);
  }
  return [duties.map(({ office }) => office), missing.map(({ office }) => office)];
}

it('a file is taken of the offices whose chain the project has, whichever rule names them', async () => {
  const offices = await dataSource().query<{ id: number; code: string }[]>(`
    SELECT DISTINCT ON (rule.reach) office.id, office.code FROM report_rule rule
    JOIN member_state ON member_state.code = rule.member_state JOIN organisation office ON office.member_state_id = member_state.id
    JOIN organisation_role held ON held.organisation_id = office.id AND held.role = rule.reporter_role ORDER BY rule.reach, office.code`);
  const codes = (await dataSource().query<{ code: string }[]>('SELECT code FROM project ORDER BY code LIMIT 30')).map(({ code }) => code);
  for (const { id, code } of [{ id: songkhla.office, code: 'PO-TH-90' }, ...offices]) {
    const taken = (await importedProjects(db, id, codes)).filter(({ otherReporters }) => otherReporters === null);
    const asked = await dataSource().query<{ code: string }[]>(
      `SELECT code FROM project WHERE code = ANY ($1) AND report_chain(id, $2, $3) IS NOT NULL ORDER BY code COLLATE "C"`,
      [codes, id, TODAY],
    );
    expect([code, taken.map((project) => project.code)]).toEqual([code, asked.map((project) => project.code)]);
  }
});

const expectedOf = async (office: string): Promise<number> =>
  (await completenessOf(db, ROUND, CompletenessBy.OFFICE)).find(({ code }) => code === office)?.expected ?? 0;

it('an office that is named reports, one that is taken off does not, and the rules come back', async () => {
  expect(await reporters()).toEqual([['PO-TH-90'], ['PO-TH-90']]);
  const before = [await expectedOf('PO-TH-90'), await expectedOf('PO-TH-91')];
  expect(await decide('PO-TH-91', true)).toEqual([]);
  expect(await reporters()).toEqual([
    ['PO-TH-90', 'PO-TH-91'],
    ['PO-TH-90', 'PO-TH-91'],
  ]);
  expect(await decide('PO-TH-90', false)).toEqual([]);
  expect(await reporters()).toEqual([['PO-TH-91'], ['PO-TH-91']]);
  expect([await expectedOf('PO-TH-90'), await expectedOf('PO-TH-91')]).toEqual([before[0]! - 1, before[1]! + 1]);
  expect(await decide('PO-TH-90', null)).toEqual([]);
  expect(await decide('PO-TH-91', null)).toEqual([]);
  expect(await reporters()).toEqual([['PO-TH-90'], ['PO-TH-90']]);
  expect([await expectedOf('PO-TH-90'), await expectedOf('PO-TH-91')]).toEqual(before);
});

it('the office that reports is the one whose report is taken', async () => {
  await decide('PO-TH-90', false, { validFrom: '2020-01-01' });
  await decide('PO-TH-91', true, { validFrom: '2020-01-01' });
  const draft = await desk.save(songkhla, draftOf(PROJECT, { percent: 5 }));
  expect(codesOf(await desk.run(submitReport, songkhla, { ...draft, acknowledged: [] }))).toEqual(['NO_DUTY']);
  const report = await desk.submit(satun, draftOf(PROJECT, { percent: 5 }));
  const [row] = await dataSource().query<[{ chain: string }]>('SELECT chain FROM progress_report WHERE code = $1', [report]);
  expect(row.chain).toBe('TH_AREA');
  expect(codesOf(await desk.run(confirmUnchanged, songkhla, { project: PROJECT, asOf: TODAY }))).not.toEqual([]);
});

it('a decision holds from its first day on, and not on the first day without; the last one about a day counts', async () => {
  const isDutyOn = async (day: string): Promise<boolean> => {
    const [row] = await dataSource().query<[{ chain: string | null }]>(
      'SELECT report_chain(project.id, $1, $2) AS chain FROM project WHERE code = $3',
      [satun.office, day, PROJECT],
    );
    return row.chain !== null;
  };
  await decide('PO-TH-91', true, { validFrom: YESTERDAY, validTo: TOMORROW });
  expect(await Promise.all([daysLater(YESTERDAY, -1), YESTERDAY, TODAY, TOMORROW].map(isDutyOn))).toEqual([false, true, true, false]);
  await decide('PO-TH-91', false, { validFrom: TODAY, validTo: TOMORROW });
  expect(await Promise.all([YESTERDAY, TODAY, TOMORROW].map(isDutyOn))).toEqual([true, false, false]);
});

it('each side of a cross-border project has its own decision', async () => {
  const manager = dataSource().manager;
  const [{ id }] = await manager.query<[{ id: number }]>('SELECT id FROM project WHERE code = $1', [PROJECT]);
  await link(manager, 'project_province', id, 'MY-02');
  const sides = async (): Promise<string[]> =>
    (await missingReports(db, ROUND, null)).filter(({ project }) => project === PROJECT).map(({ office }) => office);
  const [malaysian] = (await sides()).filter((office) => office !== 'PO-TH-90');
  expect(malaysian).toBeDefined();
  await decide(malaysian!, false);
  expect(await sides()).toEqual(['PO-TH-90']);
  await decide(malaysian!, null);
  await decide('PO-TH-90', false);
  expect(await sides()).toEqual([malaysian]);
});

it.each<[string, string, Partial<Input>, string[]]>([
  ['an unknown project', 'PO-TH-91', { project: 'NOTHING' }, ['UNKNOWN_PROJECT']],
  ['an unknown office without a reason', 'NOBODY', { reason: ' ' }, ['UNKNOWN_OFFICE', 'REASON_NEEDED']],
  ['a reason of 1,001 characters', 'PO-TH-91', { reason: 'x'.repeat(1_001) }, ['TOO_LONG']],
  ['a span of no day', 'PO-TH-91', { validTo: TODAY }, ['INVALID_SPAN']],
  ['an office at which no chain begins', 'BUSINESS-COUNCIL', {}, ['NO_CHAIN']],
])('%s is refused', async (_, office, rest, codes) => {
  expect(await decide(office, true, rest)).toEqual(codes);
  expect(await reporters()).toEqual([['PO-TH-90'], ['PO-TH-90']]);
});

it('the same decision again is done already, and none is ever changed', async () => {
  expect([await decide('PO-TH-91', true), await decide('PO-TH-91', true)]).toEqual([[], ['ALREADY_DONE']]);
  for (const statement of ['UPDATE duty_override SET reports = false', 'DELETE FROM duty_override', 'TRUNCATE duty_override'])
    await expect(dataSource().query(statement)).rejects.toThrow('duty_override stays as it is');
});
