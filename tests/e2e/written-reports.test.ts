import type { Actor } from '../../src/commands/command';
import { confirmUnchanged } from '../../src/commands/progress/confirm-unchanged.command';
import { discardReportDraft } from '../../src/commands/progress/discard-report-draft.command';
import { retractReport } from '../../src/commands/progress/retract-report.command';
import { saveReportDraft } from '../../src/commands/progress/save-report-draft.command';
import { submitReport } from '../../src/commands/progress/submit-report.command';
import { MAX_REPORTS, takeReportStep } from '../../src/commands/progress/take-report-step.command';
import { WARNING_CODES } from '../../src/domain/report-warnings';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { ReportState, ReportStep } from '../../src/domain/vocabularies/progress';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { eraseProjects, insertProject, link } from '../support/factories';
import { useHub } from '../support/hub';
import { codesOf, delegate, Desk, draftOf, grant, makeOfficer } from '../support/officers';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);

const PROJECT = 'T-WRITTEN';
const { VERIFY, CERTIFY, REJECT, WITHDRAW, TAKE_BACK } = ReportStep;

let desk: Desk;
/** Two of the provincial office, one who checks, one who certifies, one of another office. */
let officer: Actor, colleague: Actor, verifier: Actor, certifier: Actor, stranger: Actor;

beforeAll(async () => {
  const { manager } = dataSource();
  desk = new Desk(dataSource());
  officer = await makeOfficer(manager, 'PO-TH-90');
  colleague = await makeOfficer(manager, 'PO-TH-90');
  verifier = await makeOfficer(manager, 'CMGF-OFFICE');
  certifier = await makeOfficer(manager, 'NESDC');
  stranger = await makeOfficer(manager, 'PO-TH-91');
});

beforeEach(async () => {
  const project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));

/** A report that went through the whole chain. */
async function certify(input: Parameters<typeof draftOf>[1]): Promise<string> {
  const report = await desk.submit(officer, draftOf(PROJECT, input));
  expect(await desk.step(verifier, VERIFY, report, 'SUBMITTED')).toEqual([]);
  expect(await desk.step(certifier, CERTIFY, report, 'VERIFIED')).toEqual([]);
  return report;
}

/** What the province tells, asked anew over HTTP. */
async function province(knownAt?: string): Promise<{ percent: number; project: number | null; knownAt: string }> {
  const basis = knownAt ? `(basis: { knownAt: "${knownAt}" })` : '';
  const query = `{ province(code: "TH-90") { progress${basis} { percent knownAt } } project(code: "${PROJECT}") { progress${basis} { percent } } }`;
  const answer = await fetch(`${hub.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await answer.json()) as {
    data: { province: { progress: { percent: number; knownAt: string } }; project: { progress: { percent: number | null } } };
  };
  return { ...data.province.progress, project: data.project.progress.percent };
}

const figures = async (knownAt?: string): Promise<unknown> => {
  const { percent, project } = await province(knownAt);
  return { percent, project };
};

describe('a report', () => {
  it('counts once it is certified, and not before', async () => {
    const before = await figures();
    const report = await desk.submit(officer, draftOf(PROJECT, { percent: 40 }));
    expect(report).toBe(`${PROJECT}-S01`);
    expect(await figures()).toEqual(before);
    expect(await desk.step(verifier, VERIFY, report, 'SUBMITTED')).toEqual([]);
    expect(await figures()).toEqual(before);
    expect(await desk.step(certifier, CERTIFY, report, 'VERIFIED')).toEqual([]);
    await eventually(async () => (await province()).project === 40, 'the certified percent counts');
    expect(await figures()).not.toEqual(before);
  });

  it('that corrects a certified one moves nothing before it is certified; rejected it moves nothing, and another can be made', async () => {
    const original = await certify({ percent: 74.8 });
    await eventually(async () => (await province()).project === 74.8, 'the original counts');
    const { knownAt, ...before } = await province();
    const correction = { percent: 20, supersedes: original, correctionReason: 'TYPING_ERROR' };
    const first = await desk.submit(officer, draftOf(PROJECT, correction));
    expect(await figures()).toEqual(before);
    const second = await desk.save(officer, draftOf(PROJECT, correction));
    expect(codesOf(await desk.run(submitReport, officer, second))).toEqual(['ALREADY_CORRECTED']);
    expect(await desk.step(verifier, REJECT, first, 'SUBMITTED', 'NOT_PLAUSIBLE')).toEqual([]);
    expect(await figures()).toEqual(before);
    await certify(correction);
    await eventually(async () => (await province()).project === 20, 'the correction counts');
    expect(await figures(knownAt)).toEqual(before);
  });

  it('takes the steps of its chain, each once, and only in the state that somebody saw', async () => {
    const report = await desk.submit(officer, draftOf(PROJECT, { percent: 40 }));
    expect(await desk.step(certifier, CERTIFY, report, 'SUBMITTED')).toEqual(['WRONG_STATE']);
    expect(await desk.step(verifier, VERIFY, report, 'VERIFIED')).toEqual(['STALE']);
    expect(await desk.step(verifier, VERIFY, report, 'SUBMITTED')).toEqual([]);
    expect(await desk.step(verifier, VERIFY, report, 'SUBMITTED')).toEqual(['ALREADY_DONE']);
    expect(await desk.step(officer, WITHDRAW, report, 'VERIFIED')).toEqual(['WRONG_STATE']);
    expect(await desk.step(verifier, TAKE_BACK, report, 'VERIFIED')).toEqual([]);
    expect(await desk.step(verifier, REJECT, report, 'SUBMITTED')).toEqual(['REASON_NEEDED']);
    expect(await desk.step(officer, WITHDRAW, report, 'SUBMITTED')).toEqual([]);
    for (const step of Object.values(ReportStep)) expect(await desk.step(certifier, step, report, 'REJECTED', 'X')).not.toEqual([]);
    expect(await desk.step(verifier, VERIFY, 'T-NO-SUCH', 'SUBMITTED')).toEqual(['UNKNOWN_REPORT']);
  });

  it('is verified and certified by persons who have no other part in it', async () => {
    const draft = await desk.save(colleague, draftOf(PROJECT, { percent: 40 }));
    const seen = await desk.save(officer, draftOf(PROJECT, { percent: 41, draft }));
    const { manager } = dataSource();
    const [represented, representing, absent] = await Promise.all(
      ['PO-TH-90', 'PO-TH-90', 'CMGF-OFFICE'].map((office) => makeOfficer(manager, office)),
    );
    await delegate(manager, represented!, officer, OfficeRole.REPORTER);
    await delegate(manager, officer, representing!, OfficeRole.CERTIFIER);
    await delegate(manager, absent!, verifier, OfficeRole.VERIFIER);
    const { result } = await desk.run(
      submitReport,
      { ...officer, actingFor: represented!.person },
      { ...seen, acknowledged: WARNING_CODES },
    );
    const report = result!.report;
    // All of them come to hold the role in the office that verifies: the part that they have in the report stands against them.
    for (const { person } of [officer, colleague, represented!, representing!]) {
      const asVerifier = { ...verifier, person };
      await grant(manager, asVerifier, OfficeRole.VERIFIER);
      expect(await desk.step(asVerifier, VERIFY, report, 'SUBMITTED')).toEqual(['SAME_PERSON']);
    }
    expect(await desk.step({ ...verifier, actingFor: absent!.person }, VERIFY, report, 'SUBMITTED')).toEqual([]);
    for (const { person } of [officer, colleague, represented!, representing!, verifier, absent!]) {
      const asCertifier = { ...certifier, person };
      await grant(manager, asCertifier, OfficeRole.CERTIFIER);
      expect(await desk.step(asCertifier, CERTIFY, report, 'VERIFIED')).toEqual(['SAME_PERSON']);
    }
    expect(await desk.step(certifier, CERTIFY, report, 'VERIFIED')).toEqual([]);
  });

  it('has one instant for all that a commit wrote; the one that certifies is the newest public commit', async () => {
    const newest = `(SELECT changed_at FROM change_batch WHERE position IS NOT NULL ORDER BY position DESC LIMIT 1)`;
    const instants = async (report: string): Promise<object[]> =>
      dataSource().query<object[]>(
        `SELECT change.state, recorded_at = changed_at AS recorded, changed_at = state_since AS latest, changed_at = ${newest} AS newest, changed_at = public_since AS public
         FROM progress_report JOIN report_state change ON change.report_id = progress_report.id WHERE code = $1 ORDER BY changed_at`,
        [report],
      );
    const submitted = await desk.submit(officer, draftOf(PROJECT, { percent: 39 }));
    expect(await instants(submitted)).toEqual([{ state: 'SUBMITTED', recorded: true, latest: true, newest: false, public: null }]);
    expect(await instants(await certify({ percent: 40 }))).toEqual([
      { state: 'SUBMITTED', recorded: true, latest: false, newest: false, public: false },
      { state: 'VERIFIED', recorded: false, latest: false, newest: false, public: false },
      { state: 'CERTIFIED', recorded: false, latest: true, newest: true, public: true },
    ]);
  });

  it('takes a step for those alone who hold the role in the office of its chain', async () => {
    const { manager } = dataSource();
    const report = await desk.submit(officer, draftOf(PROJECT, { percent: 40 }));
    for (const outsider of [stranger, officer, certifier])
      expect(await desk.step(outsider, VERIFY, report, 'SUBMITTED')).toEqual(['NOT_PERMITTED']);
    const reporter = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.REPORTER, OfficeRole.CERTIFIER]);
    expect(await desk.step(reporter, VERIFY, report, 'SUBMITTED')).toEqual(['NOT_PERMITTED']);
    expect(await desk.step({ ...reporter, actingFor: verifier.person }, VERIFY, report, 'SUBMITTED')).toEqual(['NOT_PERMITTED']);
    await delegate(manager, verifier, reporter, OfficeRole.VERIFIER);
    await manager.query('UPDATE role_grant SET revoked_at = clock_timestamp() WHERE person_id = $1', [verifier.person]);
    expect(await desk.step(verifier, VERIFY, report, 'SUBMITTED')).toEqual(['NOT_PERMITTED']);
    expect(await desk.step({ ...reporter, actingFor: verifier.person }, VERIFY, report, 'SUBMITTED')).toEqual(['NOT_PERMITTED']);
    await manager.query('UPDATE role_grant SET revoked_at = NULL WHERE person_id = $1', [verifier.person]);
    expect(await desk.step({ ...reporter, actingFor: verifier.person }, VERIFY, report, 'SUBMITTED')).toEqual([]);
    await expect(
      manager.query(
        `INSERT INTO report_state (report_id, step, office_id, actor_id) SELECT id, 'CERTIFY', $2, $3 FROM progress_report WHERE code = $1`,
        [report, stranger.office, stranger.person],
      ),
    ).rejects.toThrow('NOT_PERMITTED');
  });

  it('is reported by the offices that its place names, and by no others', async () => {
    expect(codesOf(await desk.run(submitReport, stranger, await desk.save(stranger, draftOf(PROJECT, { percent: 1 }))))).toEqual([
      'NO_DUTY',
    ]);
    await expect(
      dataSource().query(
        `INSERT INTO progress_report (code, project_id, as_of, recorded_at, percent, state, office_id, submitted_by_id, author_ids)
         SELECT 'T-WRITTEN-S99', id, '2026-06-30', now(), 1, 'SUBMITTED', $1, $2, ARRAY[$2::integer] FROM project WHERE code = $3`,
        [stranger.office, stranger.person, PROJECT],
      ),
    ).rejects.toThrow('does not report the project');
  });

  it('is retracted by two who certify, and the number falls back', async () => {
    const { manager } = dataSource();
    await certify({ asOf: '2026-03-31', percent: 30 });
    const report = await certify({ percent: 40 });
    await eventually(async () => (await province()).project === 40, 'the report counts');
    const { knownAt, ...before } = await province();
    const second = await makeOfficer(manager, 'NESDC');
    const retract = (actor: Actor) => desk.run(retractReport, actor, { report, reason: 'WRONG_PROJECT' });
    expect(codesOf(await retract(verifier))).toEqual(['NOT_PERMITTED']);
    expect(await retract(certifier)).toMatchObject({ result: { isRetracted: false } });
    expect(codesOf(await retract(certifier))).toEqual(['ALREADY_DONE']);
    expect(await figures()).toEqual(before);
    await delegate(manager, certifier, second, OfficeRole.CERTIFIER);
    expect(codesOf(await retract({ ...second, actingFor: certifier.person }))).toEqual(['ALREADY_DONE']);
    const third = await makeOfficer(manager, 'NESDC');
    expect(await retract(third)).toMatchObject({ result: { isRetracted: true } });
    await eventually(async () => (await province()).project === 30, 'the number falls back');
    expect(await figures(knownAt)).toEqual(before);
  });

  it('that repeats what is known is submitted in one step, and says what it repeats', async () => {
    expect(codesOf(await desk.run(confirmUnchanged, officer, { project: PROJECT, asOf: '2026-06-30' }))).toEqual(['NOTHING_TO_CONFIRM']);
    const original = await certify({ percent: 12.5, asOf: '2026-03-31' });
    expect(codesOf(await desk.run(confirmUnchanged, officer, { project: PROJECT, asOf: '2026-03-30' }))).toEqual(['NOT_ACKNOWLEDGED']);
    expect(codesOf(await desk.run(confirmUnchanged, stranger, { project: PROJECT, asOf: '2026-06-30' }))).toEqual(['NO_DUTY']);
    const { result } = await desk.run(confirmUnchanged, officer, { project: PROJECT, asOf: '2026-06-30' });
    const [row] = await dataSource().query<object[]>(
      `SELECT report.percent::float8, report.state, repeated.code AS repeated
       FROM progress_report report JOIN progress_report repeated ON repeated.id = report.unchanged_from_id WHERE report.code = $1`,
      [result!.report],
    );
    expect(row).toEqual({ percent: 12.5, state: 'SUBMITTED', repeated: original });
  });

  it('that is odd passes with those alone who have seen why', async () => {
    await certify({ percent: 50, asOf: '2026-03-31' });
    const draft = await desk.save(officer, draftOf(PROJECT, { percent: 49 }));
    expect(codesOf(await desk.run(submitReport, officer, draft))).toEqual(['NOT_ACKNOWLEDGED']);
    expect(codesOf(await desk.run(submitReport, officer, { ...draft, acknowledged: ['PERCENT_JUMPED'] }))).toEqual(['NOT_ACKNOWLEDGED']);
    const { result } = await desk.run(submitReport, officer, { ...draft, acknowledged: ['PERCENT_FELL'] });
    const verify = async (seen: object): Promise<string[]> => {
      const reports = [{ report: result!.report, expectedState: ReportState.SUBMITTED, ...seen }];
      return (await desk.run(takeReportStep, verifier, { step: VERIFY, reports, reason: null, note: null })).result![0]!.problems.map(
        ({ code }) => code,
      );
    };
    expect(await verify({})).toEqual(['NOT_ACKNOWLEDGED']);
    expect(await verify({ acknowledged: ['PERCENT_FELL'], fingerprint: '00000000' })).toEqual(['STALE']);
    const [{ fingerprint }] = await dataSource().query<[{ fingerprint: string }]>(
      'SELECT report_fingerprint(id) AS fingerprint FROM progress_report WHERE code = $1',
      [result!.report],
    );
    expect(await verify({ acknowledged: ['PERCENT_FELL'], fingerprint })).toEqual([]);
  });

  it('has its own answer in a command about many', async () => {
    const reports: string[] = [];
    for (const asOf of ['2026-01-31', '2026-02-28', '2026-03-31'])
      reports.push(await desk.submit(officer, draftOf(PROJECT, { asOf, percent: 5 })));
    await desk.step(verifier, VERIFY, reports[1]!, 'SUBMITTED');
    const expectedState = ReportState.SUBMITTED;
    const input = {
      step: VERIFY as ReportStep,
      reports: [...reports, 'T-NO-SUCH', reports[0]!].map((report) => ({ report, expectedState })),
      reason: null,
      note: 'seen',
    };
    const { result } = await desk.run(takeReportStep, verifier, input);
    expect(result!.map(({ report, state, problems }) => [report, state, ...problems.map(({ code }) => code)])).toEqual([
      [reports[0], 'VERIFIED'],
      [reports[1], 'VERIFIED', 'ALREADY_DONE'],
      [reports[2], 'VERIFIED'],
      ['T-NO-SUCH', null, 'UNKNOWN_REPORT'],
      [reports[0], 'VERIFIED'],
    ]);
    const many = { ...input, reports: Array.from({ length: MAX_REPORTS + 1 }, () => input.reports[0]!) };
    expect(codesOf(await desk.run(takeReportStep, verifier, many))).toEqual(['TOO_MANY_ITEMS']);
  });
});

describe('a draft', () => {
  it('is seen by nobody, and leaves with its report', async () => {
    const everything = `{ changes(last: 5) { totalCount } project(code: "${PROJECT}") { reports { totalCount } } search(text: "Draft") { totalCount } }`;
    const ask = async (): Promise<string> =>
      (
        await fetch(`${hub.origin}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: everything }),
        })
      ).text();
    const before = await ask();
    const draft = await desk.save(officer, draftOf(PROJECT, { percent: 40, narratives: { EN: 'Draft' } }));
    expect(await ask()).toBe(before);
    expect(codesOf(await desk.run(discardReportDraft, officer, draft))).toEqual([]);
    const other = await desk.save(officer, draftOf(PROJECT, { percent: 40 }));
    await desk.run(submitReport, officer, other);
    expect(codesOf(await desk.run(submitReport, officer, other))).toEqual(['UNKNOWN_DRAFT']);
    expect(await dataSource().query('SELECT FROM report_draft')).toEqual([]);
  });

  it('is saved, submitted and discarded only in the version that somebody saw, by their own office', async () => {
    const draft = await desk.save(officer, draftOf(PROJECT, { percent: 40 }));
    expect(await desk.save(colleague, draftOf(PROJECT, { percent: 41, draft }))).toEqual({ id: draft.id, version: 2 });
    expect(codesOf(await desk.run(saveReportDraft, officer, draftOf(PROJECT, { percent: 42, draft })))).toEqual(['STALE']);
    expect(codesOf(await desk.run(submitReport, officer, draft))).toEqual(['STALE']);
    expect(codesOf(await desk.run(discardReportDraft, officer, draft))).toEqual(['STALE']);
    const seen = { ...draft, version: 2 };
    expect(codesOf(await desk.run(saveReportDraft, stranger, draftOf(PROJECT, { draft: seen })))).toEqual(['UNKNOWN_DRAFT']);
    expect(codesOf(await desk.run(submitReport, stranger, seen))).toEqual(['UNKNOWN_DRAFT']);
    expect(codesOf(await desk.run(discardReportDraft, stranger, seen))).toEqual(['UNKNOWN_DRAFT']);
    expect(codesOf(await desk.run(discardReportDraft, colleague, seen))).toEqual([]);
  });

  it('is refused for all that cannot be, at once', async () => {
    const refused = async (input: Partial<ReturnType<typeof draftOf>>, project = PROJECT): Promise<string[]> =>
      codesOf(await desk.run(saveReportDraft, officer, draftOf(project, input)));
    expect(await refused({ asOf: '2100-01-01', percent: 100.01, plannedPercent: -1 }, 'T-NO-SUCH')).toEqual([
      'UNKNOWN_PROJECT',
      'AS_OF_IN_FUTURE',
      'PERCENT_RANGE',
      'PERCENT_RANGE',
    ]);
    expect(await refused({ asOf: '1993-07-19', percent: 0, supersedes: 'P24-R01' })).toEqual(['UNKNOWN_REPORT', 'AS_OF_BEFORE_PROGRAMME']);
    expect(await refused({ asOf: '1993-07-20', percent: 100 })).toEqual([]);
    const draft = await desk.save(officer, draftOf(PROJECT));
    expect(await refused({ draft }, 'P24')).toEqual(['UNKNOWN_PROJECT']);
  });

  it('is submitted when it states something, and corrects what can be corrected, with a reason', async () => {
    const submit = async (input: Partial<ReturnType<typeof draftOf>>): Promise<string[]> =>
      codesOf(await desk.run(submitReport, officer, await desk.save(officer, draftOf(PROJECT, input))));
    expect(await submit({})).toEqual(['NOTHING_STATED']);
    const submitted = await desk.submit(officer, draftOf(PROJECT, { percent: 0 }));
    expect(await submit({ supersedes: submitted })).toEqual(['NOTHING_STATED', 'REASON_NEEDED', 'NOT_CORRECTABLE']);
    expect(await submit({ narratives: { TH: 'ล่าช้า' } })).toEqual([]);
  });
});
