import type { Actor } from '../../../src/commands/command';
import { submitReport } from '../../../src/commands/progress/submit-report.command';
import { RowStore } from '../../../src/database/rows';
import { PooledRunner } from '../../../src/database/statement-runner';
import { dayInBangkok } from '../../../src/domain/days';
import { roundOfDay } from '../../../src/domain/rounds';
import { ReportStep } from '../../../src/domain/vocabularies/progress';
import { importedProjects } from '../../../src/queries/desk/import.queries';
import { dutiesOf } from '../../../src/queries/desk/inbox.queries';
import { missingReports } from '../../../src/queries/desk/round.queries';
import { reportingOffices } from '../../../src/queries/progress/duty-decision.queries';
import { textOf } from '../../docs/documents';
import { useDatabase } from '../../support/database';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { codesOf, Desk, draftOf, makeOfficer } from '../../support/officers';

/** What a group does: as a whole, in a province, by an office, in one member state, in two; and a bundle with a part in a province. */
const [WHOLE, PLACED, OWNED, ONE, TWO, BUNDLE] = ['T-WG', 'T-WG-PLACED', 'T-WG-OWNED', 'T-WG-ONE', 'T-WG-TWO', 'T-WG-BUNDLE'] as const;
const PARTS = [`${BUNDLE}-1`, `${BUNDLE}-2`] as const;
const CODES = [WHOLE, PLACED, OWNED, ONE, TWO, BUNDLE, ...PARTS];
const FORUM = 'T-FORUM';
const ROUND = roundOfDay(dayInBangkok(new Date()));

// Before the database is closed.
afterAll(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = ANY ($1)', [[...CODES, FORUM]])));
const { dataSource } = useDatabase();

let desk: Desk, db: RowStore;
let reporter: Actor, verifier: Actor, certifier: Actor;

beforeAll(async () => {
  const { manager } = dataSource();
  desk = new Desk(dataSource());
  db = new RowStore(new PooledRunner(dataSource()));
  reporter = await makeOfficer(manager, 'CIMT');
  verifier = await makeOfficer(manager, 'CIMT');
  certifier = await makeOfficer(manager, 'EKON-ID');
  const make = (code: string, parent: number | null = null) =>
    insertProject(manager, { code, parent, body: parent === null ? 'WG-TRADE' : null, isSample: false });
  await make(WHOLE);
  await link(manager, 'project_province', await make(PLACED), 'TH-90');
  await manager.query(
    `INSERT INTO project_responsibility (project_id, organisation_id, role) SELECT $1, id, 'OWNER' FROM organisation WHERE code = 'MARINE-TH'`,
    [await make(OWNED)],
  );
  await link(manager, 'project_member_state', await make(ONE), 'ID');
  const two = await make(TWO);
  for (const state of ['ID', 'MY']) await link(manager, 'project_member_state', two, state);
  const bundle = await make(BUNDLE);
  const [placed] = [await make(PARTS[0], bundle), await make(PARTS[1], bundle)];
  await link(manager, 'project_province', placed, 'TH-91');
  await insertProject(manager, { code: FORUM, body: 'CMGF', isSample: false });
});

it('the secretariat of a working group reports what the group does as a whole, and nothing that an office or a country has a part in', async () => {
  const theirs = [WHOLE, TWO, PARTS[1]];
  const duties = (await dutiesOf(db, [reporter.office], ROUND)).map(({ code }) => code);
  expect([...CODES, FORUM].filter((code) => duties.includes(code))).toEqual(theirs);
  const missing = (await missingReports(db, ROUND, null)).filter(({ office }) => office === 'CIMT');
  expect([...CODES, FORUM].filter((code) => missing.some(({ project }) => project === code))).toEqual(theirs);
  const taken = (await importedProjects(db, reporter.office, [...CODES, FORUM])).filter(({ otherReporters }) => otherReporters === null);
  expect(taken.map(({ code }) => code).sort()).toEqual([...theirs].sort());
  expect((await reportingOffices(db)).map(({ code }) => code)).toEqual(expect.arrayContaining(['CIMT', 'EKON-ID', 'PO-TH-90']));
});

it('a seeded project of a group has the chain: CIMT reports and verifies by two persons, the secretariat of the country in the chair certifies', async () => {
  const rules = await dataSource().query<object[]>(
    `SELECT code, report_chain(id, $1, '2026-06-30') AS chain FROM project WHERE code IN ('P43', 'P44', 'P45', 'P46', 'P47', 'P48', 'P48-1', 'P14') ORDER BY code`,
    [reporter.office],
  );
  expect(rules).toEqual(
    ['P14', 'P43', 'P44', 'P45', 'P46', 'P47', 'P48', 'P48-1'].map((code) => ({
      code,
      chain: ['P14', 'P43'].includes(code) ? null : 'WG_PROGRAMME',
    })),
  );
  const report = await desk.submit(reporter, draftOf(WHOLE, { percent: 40 }));
  expect(await desk.step(reporter, ReportStep.VERIFY, report, 'SUBMITTED')).toEqual(['SAME_PERSON']);
  expect(await desk.step(verifier, ReportStep.VERIFY, report, 'SUBMITTED')).toEqual([]);
  expect(await desk.step(certifier, ReportStep.CERTIFY, report, 'VERIFIED')).toEqual([]);
  const draft = await desk.save(reporter, draftOf(PLACED, { percent: 40 })).catch((error: Error) => error.message);
  const refused = typeof draft === 'string' ? draft : codesOf(await desk.run(submitReport, reporter, { ...draft, acknowledged: [] }));
  expect(JSON.stringify(refused)).toContain('NO_DUTY');
});

it('docs/data-model.md has the rules of today as they are', async () => {
  const rules = await dataSource().query<{ chain: string; verifier: string; certifier: string }[]>(
    `SELECT chain, verifier_office AS verifier, certifier_office AS certifier FROM report_rule WHERE in_force(valid_from, valid_to, current_date)`,
  );
  const rows = [...textOf('docs/data-model.md').matchAll(/^\| `(\w+)` \|.*\| `([\w-]+)` \| `([\w-]+)` \|$/gm)];
  const told = rows.map(([, chain, verifier, certifier]) => ({ chain, verifier, certifier }));
  expect(told).toHaveLength(rules.length);
  expect(told).toEqual(expect.arrayContaining(rules));
});
