import type { EntityManager } from 'typeorm';
import type { Actor } from '../../../src/commands/command';
import { saveReportDraft } from '../../../src/commands/progress/save-report-draft.command';
import { RowStore } from '../../../src/database/rows';
import { TransactionRunner } from '../../../src/database/transaction';
import { dayInBangkok } from '../../../src/domain/days';
import type { Power } from '../../../src/domain/permissions';
import { roundOfDay } from '../../../src/domain/rounds';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { CompletenessBy, ReportStep } from '../../../src/domain/vocabularies/progress';
import { completenessOf } from '../../../src/queries/progress/completeness.queries';
import { useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { Desk, draftOf, makeOfficer } from '../../support/officers';

const { dataSource } = useDatabase();

const PROJECT = 'T-ROUND';
const TODAY = dayInBangkok(new Date());
const { code: CURRENT, cutOff } = roundOfDay(TODAY);

let desk: Desk;
let officer: Actor, verifier: Actor, certifier: Actor;

beforeAll(async () => {
  const { manager } = dataSource();
  desk = new Desk(dataSource());
  officer = await makeOfficer(manager, 'PO-TH-90');
  verifier = await makeOfficer(manager, 'CMGF-OFFICE');
  certifier = await makeOfficer(manager, 'NESDC');
});
beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));

interface Counts {
  code: string | null;
  label: string;
  expected: number;
  drafted: number;
  submitted: number;
  verified: number;
  certified: number;
  late: number;
  missing: number;
}

const FIELDS = 'code label expected drafted submitted verified certified late missing';

async function completeness(by: string, round = CURRENT, manager: EntityManager = dataSource().manager): Promise<Counts[]> {
  const answer = await data(manager, `{ round(code: "${round}") { completeness(by: ${by}) { ${FIELDS} } } }`);
  return answer.round.completeness as Counts[];
}

const of = async (by: string, code: string | null, round = CURRENT): Promise<Counts> =>
  (await completeness(by, round)).find((counts) => counts.code === code)!;

/** How counts have changed. */
const grown = (before: Counts, after: Counts): Partial<Counts> =>
  Object.fromEntries(
    (['expected', 'drafted', 'submitted', 'verified', 'certified', 'late', 'missing'] as const)
      .map((name) => [name, after[name] - before[name]] as const)
      .filter(([, change]) => change !== 0),
  );

it('a project moves from missing to certified with its report, in every way of counting', async () => {
  const ways: [string, string | null][] = [
    ['TOTAL', null],
    ['PROVINCE', 'TH-90'],
    ['MEMBER_STATE', 'TH'],
    ['BODY', 'CMGF'],
  ];
  const all = (): Promise<Counts[]> => Promise.all(ways.map(([by, code]) => of(by, code)));
  const begin = await all();
  const since = async (): Promise<unknown[]> => (await all()).map((after, i) => grown(begin[i]!, after));
  const each = (change: Partial<Counts>): Partial<Counts>[] => ways.map(() => change);

  await desk.run(saveReportDraft, officer, draftOf(PROJECT, { asOf: TODAY, percent: 5 }));
  expect(await since()).toEqual(each({}));
  const report = await desk.submit(officer, draftOf(PROJECT, { asOf: TODAY, percent: 5 }));
  expect(await since()).toEqual(each({ submitted: 1, missing: -1 }));
  await desk.step(verifier, ReportStep.VERIFY, report, 'SUBMITTED');
  expect(await since()).toEqual(each({ verified: 1, missing: -1 }));
  await desk.step(certifier, ReportStep.CERTIFY, report, 'VERIFIED');
  expect(await since()).toEqual(each({ certified: 1, missing: -1 }));
});

it('a report that was withdrawn leaves its project missing, and one of another round does not count', async () => {
  const begin = await of('TOTAL', null);
  const report = await desk.submit(officer, draftOf(PROJECT, { asOf: TODAY, percent: 5 }));
  await desk.step(officer, ReportStep.WITHDRAW, report, 'SUBMITTED');
  expect(grown(begin, await of('TOTAL', null))).toEqual({});
  await desk.submit(officer, draftOf(PROJECT, { asOf: '2025-06-30', percent: 5 }));
  expect(grown(begin, await of('TOTAL', null))).toEqual({});
});

it('what is submitted after the due day is late, and counts', async () => {
  const round = '2025-H1';
  const begin = await of('TOTAL', null, round);
  const office = await of('OFFICE', 'PO-TH-90', round);
  const report = await desk.submit(officer, draftOf(PROJECT, { asOf: '2025-06-30', percent: 5 }));
  expect(grown(begin, await of('TOTAL', null, round))).toEqual({ submitted: 1, late: 1, missing: -1 });
  expect(grown(office, await of('OFFICE', 'PO-TH-90', round))).toEqual({ submitted: 1, late: 1, missing: -1 });
  await desk.step(verifier, ReportStep.VERIFY, report, 'SUBMITTED');
  await desk.step(certifier, ReportStep.CERTIFY, report, 'VERIFIED');
  const { reports } = await data(dataSource().manager, `{ reports(where: { project: { eq: "${PROJECT}" } }) { nodes { code late } } }`);
  expect(reports.nodes).toEqual([{ code: report, late: true }]);
});

it('a draft is counted for the persons of its office alone', async () => {
  const round = roundOfDay(TODAY);
  const drafted = async (reader: readonly Power[] | null): Promise<number> => {
    const db = new RowStore(new TransactionRunner(dataSource().manager), reader);
    return (await completenessOf(db, round, CompletenessBy.TOTAL))[0]!.drafted;
  };
  const power = (office: string): Power => ({ role: OfficeRole.REPORTER, office, officeId: 0, actingFor: null });
  const [own, others] = [await drafted([power('PO-TH-90')]), await drafted([power('PO-TH-91')])];
  await desk.run(saveReportDraft, officer, draftOf(PROJECT, { asOf: TODAY }));
  expect([await drafted([power('PO-TH-90')]), await drafted([power('PO-TH-91')]), await drafted(null)]).toEqual([own + 1, others, 0]);
});

it('the editors’ reports are neither late nor in time', async () => {
  const { reports } = await data(dataSource().manager, '{ reports(where: { project: { eq: "P24" } }, first: 1) { nodes { late } } }');
  expect(reports.nodes).toEqual([{ late: null }]);
});

it.each(['TOTAL', 'PROVINCE', 'CLUSTER', 'MEMBER_STATE', 'BODY', 'OFFICE'])('each expected project is counted once, by %s', async (by) => {
  const rows = await completeness(by, '2025-H2');
  expect(rows.length).toBeGreaterThan(0);
  for (const { expected, drafted, submitted, verified, certified, missing, late, label } of rows) {
    expect(drafted + submitted + verified + certified + missing).toBe(expected);
    expect(late).toBeLessThanOrEqual(expected - missing - drafted);
    expect(label).not.toBe('');
  }
});

interface DutyList {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string };
  nodes: { code: string | null; state: string; isLate: boolean; project: { code: string } }[];
}

it.each(['TOTAL', 'PROVINCE', 'CLUSTER', 'MEMBER_STATE', 'BODY', 'OFFICE'])('every number opens its list, by %s', async (by) => {
  const round = '2025-H2';
  await desk.submit(officer, draftOf(PROJECT, { asOf: '2025-12-31', percent: 5 }));
  /** A whole list, read page by page. */
  const listed = async (args: string): Promise<string[]> => {
    const read: string[] = [];
    for (let after = ''; ;) {
      const { round: found } = await data(
        dataSource().manager,
        `{ round(code: "${round}") { duties(by: ${by}, first: 40${args}${after}) {
          totalCount pageInfo { hasNextPage endCursor } nodes { code state isLate project { code } } } } }`,
      );
      const { nodes, pageInfo, totalCount } = found.duties as DutyList;
      read.push(...nodes.map(({ code, state, isLate, project }) => `${code} ${project.code} ${state} ${isLate}`));
      if (!pageInfo.hasNextPage) {
        expect(totalCount).toBe(read.length);
        return read;
      }
      after = `, after: "${pageInfo.endCursor}"`;
    }
  };
  const all = await listed('');
  expect(new Set(all).size).toBe(all.length);
  for (const { code, expected, late, ...states } of await completeness(by, round)) {
    const own = code === null ? '' : `, code: "${code.toLowerCase()}"`;
    expect(await listed(own)).toEqual(all.filter((duty) => code === null || duty.startsWith(`${code} `)));
    expect((await listed(own)).length).toBe(expected);
    expect((await listed(`${own}, isLate: true`)).length).toBe(late);
    for (const state of ['drafted', 'submitted', 'verified', 'certified', 'missing'] as const)
      if (states[state] > 0) expect((await listed(`${own}, state: ${state.toUpperCase()}`)).length).toBe(states[state]);
  }
});

it('a code that nothing has is no list of nothing', async () => {
  const duties = (args: string) => errorOf(dataSource().manager, `{ round(code: "2025-H2") { duties(${args}) { totalCount } } }`);
  expect(await duties('by: PROVINCE, code: "TH-9O"')).toMatchObject({
    code: 'UNKNOWN_CODE',
    message: expect.stringContaining('TH-90') as string,
  });
  expect(await duties('by: TOTAL, code: "TH-90"')).toMatchObject({ code: 'CONFLICTING_ARGUMENTS' });
});

it('the total is that of the coverage, as the portfolio is on the cut-off day', async () => {
  const { programme } = await data(
    dataSource().manager,
    '{ programme: body(code: "LS") { progress(basis: { asOf: "2026-06-30" }) { projectCount } } }',
  );
  const { expected } = await of('BODY', 'LS', '2026-H1');
  expect(expected).toBeGreaterThanOrEqual(programme.progress.projectCount);
});

it('which offices have not reported is told to everybody from 14 days after the due day', async () => {
  expect(cutOff >= TODAY).toBe(true);
  expect(await completeness('OFFICE')).toEqual([]);
  const named = async (round: string): Promise<number> =>
    (await data(dataSource().manager, `{ round(code: "${round}") { duties(by: OFFICE, code: "PO-TH-90") { totalCount } } }`)).round.duties
      .totalCount as number;
  expect((await completeness('OFFICE', '2025-H1')).map(({ code }) => code)).toContain('PO-TH-90');
  expect([await named(CURRENT), (await named('2025-H1')) > 0]).toEqual([0, true]);
});

it('rounds are read page by page, the newest first', async () => {
  const page = (args: string) =>
    data(
      dataSource().manager,
      `{ rounds${args} { totalCount nodes { code dueOn } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
  const { rounds: first } = await page('(first: 2)');
  expect([first.nodes[0].code, first.nodes.length, first.pageInfo.hasNextPage]).toEqual([CURRENT, 2, true]);
  const { rounds: second } = await page(`(first: 100, after: "${first.pageInfo.endCursor}")`);
  expect([second.nodes.length, second.pageInfo.hasNextPage, second.nodes.at(-1).code]).toEqual([first.totalCount - 2, false, '1993-H2']);
  const { rounds: back } = await page(`(last: 2, before: "${second.pageInfo.startCursor}")`);
  expect(back.nodes).toEqual(first.nodes);
  const { round } = await data(dataSource().manager, '{ round(code: "2126-H1") { code } }');
  expect(round).toBeNull();
});

it('two statements answer for a round', async () => {
  const { statements } = await ask(dataSource().manager, `{ round(code: "2025-H1") { completeness(by: PROVINCE) { code expected } } }`);
  expect(statements).toBe(2);
});
