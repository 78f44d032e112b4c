import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { audit, OPERATOR } from '../../../src/commands/audit';
import { type Actor, type Command, runCommand } from '../../../src/commands/command';
import { acknowledgeCircular } from '../../../src/commands/mechanism/acknowledge-circular.command';
import { cancelMeeting } from '../../../src/commands/mechanism/cancel-meeting.command';
import { circulate } from '../../../src/commands/mechanism/circulate.command';
import { confirmActionDone } from '../../../src/commands/mechanism/confirm-action-done.command';
import { createActionItem } from '../../../src/commands/mechanism/create-action-item.command';
import { linkDecisions } from '../../../src/commands/mechanism/link-decisions.command';
import { moveMeeting } from '../../../src/commands/mechanism/move-meeting.command';
import { passActionOn } from '../../../src/commands/mechanism/pass-action-on.command';
import { publishMinutes } from '../../../src/commands/mechanism/publish-minutes.command';
import { putAgendaItem } from '../../../src/commands/mechanism/put-agenda-item.command';
import { putPaper } from '../../../src/commands/mechanism/put-paper.command';
import { recordDecision } from '../../../src/commands/mechanism/record-decision.command';
import { recordParticipants } from '../../../src/commands/mechanism/record-participants.command';
import { recordStep } from '../../../src/commands/mechanism/record-step.command';
import { removeAgendaItem } from '../../../src/commands/mechanism/remove-agenda-item.command';
import { removePaper } from '../../../src/commands/mechanism/remove-paper.command';
import { reopenAction } from '../../../src/commands/mechanism/reopen-action.command';
import { reportOnAction } from '../../../src/commands/mechanism/report-on-action.command';
import { saveMinutes } from '../../../src/commands/mechanism/save-minutes.command';
import { scheduleMeeting } from '../../../src/commands/mechanism/schedule-meeting.command';
import { breakGlass } from '../../../src/commands/people/break-glass.command';
import { createCalendarFeed } from '../../../src/commands/people/create-calendar-feed.command';
import { createToken } from '../../../src/commands/people/create-token.command';
import { delegate } from '../../../src/commands/people/delegate.command';
import { endDelegation } from '../../../src/commands/people/end-delegation.command';
import { forgetPerson } from '../../../src/commands/people/forget-person.command';
import { grantRole } from '../../../src/commands/people/grant-role.command';
import { runForOperator } from '../../../src/commands/people/operator';
import { removeWebhook } from '../../../src/commands/people/remove-webhook.command';
import { replayWebhook } from '../../../src/commands/people/replay-webhook.command';
import { revokeCalendarFeed } from '../../../src/commands/people/revoke-calendar-feed.command';
import { revokeRole } from '../../../src/commands/people/revoke-role.command';
import { revokeToken } from '../../../src/commands/people/revoke-token.command';
import { rotateWebhookSecret } from '../../../src/commands/people/rotate-webhook-secret.command';
import { subscribeWebhook } from '../../../src/commands/people/subscribe-webhook.command';
import { amendPlan } from '../../../src/commands/planning/amend-plan.command';
import { recordPlan } from '../../../src/commands/planning/record-plan.command';
import { reviewPlan } from '../../../src/commands/planning/review-plan.command';
import { withdrawPlan } from '../../../src/commands/planning/withdraw-plan.command';
import { assessRegisterEntry } from '../../../src/commands/process/assess-register-entry.command';
import { closeSurvey } from '../../../src/commands/process/close-survey.command';
import { openSurvey } from '../../../src/commands/process/open-survey.command';
import { setRubric } from '../../../src/commands/process/set-rubric.command';
import { applyImport } from '../../../src/commands/progress/apply-import.command';
import { changeRound } from '../../../src/commands/progress/change-round.command';
import { confirmUnchanged } from '../../../src/commands/progress/confirm-unchanged.command';
import { discardReportDraft } from '../../../src/commands/progress/discard-report-draft.command';
import { differenceOf } from '../../../src/commands/progress/import-difference';
import { keepImport } from '../../../src/commands/progress/keep-import';
import { matchColumns } from '../../../src/commands/progress/match-columns.command';
import { publishReports } from '../../../src/commands/progress/publish-reports.command';
import { retractReport } from '../../../src/commands/progress/retract-report.command';
import { saveReportDraft } from '../../../src/commands/progress/save-report-draft.command';
import { setDuty } from '../../../src/commands/progress/set-duty.command';
import { submitReport } from '../../../src/commands/progress/submit-report.command';
import { takeReportStep } from '../../../src/commands/progress/take-report-step.command';
import { undoImport } from '../../../src/commands/progress/undo-import.command';
import { withdrawReports } from '../../../src/commands/progress/withdraw-reports.command';
import { assignWeight } from '../../../src/commands/projects/assign-weight.command';
import { decideProposal } from '../../../src/commands/projects/decide-proposal.command';
import { proposeProject } from '../../../src/commands/projects/propose-project.command';
import { renameProject } from '../../../src/commands/projects/rename-project.command';
import { stateCorridors } from '../../../src/commands/projects/state-corridors.command';
import { stateCost } from '../../../src/commands/projects/state-cost.command';
import { statePlaces } from '../../../src/commands/projects/state-places.command';
import { stateResponsibility } from '../../../src/commands/projects/state-responsibility.command';
import { stateSchedule } from '../../../src/commands/projects/state-schedule.command';
import { stateSectors } from '../../../src/commands/projects/state-sectors.command';
import { withdrawProjectFact } from '../../../src/commands/projects/withdraw-project-fact.command';
import { addSource } from '../../../src/commands/provenance/add-source.command';
import { openDiscrepancy } from '../../../src/commands/provenance/open-discrepancy.command';
import { reopenDiscrepancy } from '../../../src/commands/provenance/reopen-discrepancy.command';
import { settleDiscrepancy } from '../../../src/commands/provenance/settle-discrepancy.command';
import { PROJECT_ROOT } from '../../../src/config';
import { RowStore } from '../../../src/database/rows';
import { inTransaction, TransactionRunner } from '../../../src/database/transaction';
import { verifyAudit } from '../../../src/domain/audit-chain';
import { Lang } from '../../../src/domain/languages';
import { WARNING_CODES } from '../../../src/domain/report-warnings';
import { DatePrecision, DecisionKind, DecisionLinkKind, ParticipantStanding } from '../../../src/domain/vocabularies/mechanism';
import { OfficeRole, TokenAction } from '../../../src/domain/vocabularies/people';
import { PlanReviewState } from '../../../src/domain/vocabularies/planning';
import { RegisterState } from '../../../src/domain/vocabularies/process';
import { ImportedRows, ReportState, ReportStep } from '../../../src/domain/vocabularies/progress';
import { CostExtent, CostKind, ResponsibilityRole, ScheduleDayKind } from '../../../src/domain/vocabularies/projects';
import { StandingValue } from '../../../src/domain/vocabularies/provenance';
import { auditLines } from '../../../src/exports/audit.export';
import { packed } from '../../../src/imports/packed-reading';
import { readTable } from '../../../src/imports/read-table';
import { entriesOf as auditedBy } from '../../support/audited';
import { useDatabase } from '../../support/database';
import { eraseProjects, insertProject, link } from '../../support/factories';
import { eraseInstitution } from '../../support/institution';
import { codesOf, delegate as grantDelegation, Desk, draftOf, makeOfficer } from '../../support/officers';

// Before the database is closed.
afterAll(() => eraseInstitution(dataSource()));
afterAll(() => dataSource().query('DELETE FROM project_proposal'));
afterAll(() => dataSource().query('DELETE FROM source WHERE stated_by_id IS NOT NULL'));
const { dataSource, rolledBack } = useDatabase();

const PROJECT = 'T-AUDIT';

let desk: Desk;
let officer: Actor, verifier: Actor, certifier: Actor, administrator: Actor, secretary: Actor;
let project: number;

beforeAll(async () => {
  const { manager } = dataSource();
  desk = new Desk(dataSource());
  officer = await makeOfficer(manager, 'PO-TH-90');
  verifier = await makeOfficer(manager, 'CMGF-OFFICE');
  certifier = await makeOfficer(manager, 'NESDC');
  secretary = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  administrator = await makeOfficer(manager, 'PO-TH-90', [OfficeRole.OFFICE_ADMIN]);
});

afterEach(() => dataSource().query('DELETE FROM webhook'));
beforeEach(async () => {
  project = await insertProject(dataSource().manager, { code: PROJECT, isSample: false });
  await link(dataSource().manager, 'project_province', project, 'TH-90');
});
afterEach(() => dataSource().transaction((manager) => eraseProjects(manager, 'code = $1', [PROJECT])));

const newest = async (manager: EntityManager = dataSource().manager): Promise<number> =>
  (await manager.query<{ n: number }[]>('SELECT coalesce(max(sequence), 0) AS n FROM audit_entry'))[0]!.n;

/** What something leaves in the audit. */
const entriesOf = (run: () => Promise<unknown>) => auditedBy(dataSource(), run);

const storeOf = (manager: EntityManager): RowStore => new RowStore(new TransactionRunner(manager));

const published = {
  code: 'T-AUDIT-R01',
  as_of: '2020-01-01',
  as_of_precision: 'DAY',
  recorded_at: '2020-01-01',
  percent: 5,
  state: 'PUBLISHED',
};

const publish = (): Promise<unknown> =>
  inTransaction(dataSource(), (db) => publishReports(db, [{ ...published, project_id: project, state: 'PUBLISHED' }]));

/** A report that was certified. */
async function certified(): Promise<string> {
  const report = await desk.submit(officer, draftOf(PROJECT, { percent: 5 }));
  await desk.step(verifier, ReportStep.VERIFY, report, 'SUBMITTED');
  await desk.step(certifier, ReportStep.CERTIFY, report, 'VERIFIED');
  return report;
}

let persons = 0;

/** A role that a new person was granted, by the key of the grant, and their address. */
async function granted(role: OfficeRole = OfficeRole.REPORTER): Promise<{ grant: number; email: string }> {
  const email = `audited-${++persons}@example.org`;
  const [office, reason] = ['PO-TH-90', 'a secret reason'];
  const input = { person: email, name: 'Somebody', role, office, validFrom: null, validTo: null, reason };
  return { ...(await runForOperator(dataSource(), grantRole, input)), email };
}

const today = new Date().toLocaleDateString('sv', { timeZone: 'Asia/Bangkok' });
const inAWeek = new Date(Date.now() + 7 * 86_400_000).toLocaleDateString('sv', { timeZone: 'Asia/Bangkok' });

const delegated = async (): Promise<{ delegation: number }> => {
  const { email } = await granted(OfficeRole.SECRETARY);
  const absent = await makeOfficer(dataSource().manager, 'PO-TH-90');
  const input = { to: email, office: 'PO-TH-90', role: OfficeRole.REPORTER, validFrom: today, validTo: inAWeek };
  return (await desk.run(delegate, absent, input)).result!;
};

const makeToken = () =>
  desk.run(createToken, administrator, { office: 'PO-TH-90', actions: [TokenAction.SUBMIT], expiresOn: inAWeek, name: 'a secret name' });

/** A webhook of the office. Returns its code. */
const subscribe = async (): Promise<string> =>
  (await desk.run(subscribeWebhook, administrator, { url: 'https://hooks.example/secret', allowsPrivate: false })).result!.webhook;

/** Reads a file with a row for the project, to be saved. */
async function readFile(): Promise<Parameters<typeof applyImport>[2]> {
  const bytes = Buffer.from(`code,as of,percent\n${PROJECT},2026-06-30,5\n`);
  const options = { country: 'TH', asOf: null, mappings: {}, places: [], projects: [{ code: PROJECT, names: [] }] };
  const file = await readTable(bytes, options);
  const reading = packed(file);
  return inTransaction(dataSource(), async (db) => {
    const { id, sha256 } = await keepImport(db, officer, { fileName: 'reports.csv', bytes, reading });
    const { fingerprint } = await differenceOf(db, officer.office, file, sha256);
    return { import: id, fingerprint, rows: ImportedRows.ALL };
  });
}

const OCCASION = { startsOn: '2099-09-01', endsOn: null, isMonth: false, places: null, province: null, hostMemberState: null };

/** Calls a forum that is far away. Returns its code. */
const scheduled = async (n: number): Promise<string> =>
  (await desk.run(scheduleMeeting, secretary, { ...OCCASION, body: 'CMGF', number: 900 + n, names: null })).result!.meeting;

/** Puts one item on the agenda of a meeting that it calls. Returns its code. */
const withAgenda = async (n: number): Promise<string> => (await putItem(await scheduled(n))).result!.meeting;

const putItem = (meeting: string) => {
  const item = { number: '1', titles: { EN: 'a secret title' }, presenter: null, projects: [], bodies: [], decisions: [] };
  return desk.run(putAgendaItem, secretary, { meeting, seenChanges: 0, ...item });
};

const putDocument = (meeting: string) => {
  const paper = { number: null, titles: { EN: 'a secret title' }, lang: null, url: null, place: 'a secret place', agendaNumber: null };
  return desk.run(putPaper, secretary, { meeting, seenChanges: 0, ...paper });
};

const withPaper = async (n: number): Promise<string> => (await putDocument(await scheduled(n))).result!.meeting;

const drafted = (seenVersion: number) =>
  desk.run(saveMinutes, secretary, { meeting: 'CMGF-22', seenVersion, texts: { EN: 'a secret text' } });

const SAID = { texts: { EN: 'a secret text' }, link: null, seenEvents: 0 };

/** Puts a decision on record. Returns its code. */
async function decided(kind = DecisionKind.MEETING_RESULT): Promise<string> {
  const said = { meeting: 'CMGF-22', kind, titles: { EN: 'a secret title' }, texts: null, decidedOn: null, decidedBy: null };
  return (await desk.run(recordDecision, secretary, said)).result!.decision;
}

/** Asks the office of the officer for an action. Returns its code. */
const asked = async (decision: string): Promise<string> =>
  (await desk.run(createActionItem, secretary, { decision, texts: { EN: 'Act' }, assignee: 'PO-TH-90', project: null, dueOn: null }))
    .result!.action;

/** An action that its office claims to be done. */
async function claimed(): Promise<string> {
  const action = await asked(await decided());
  await desk.run(reportOnAction, officer, { ...SAID, action, isDone: true });
  return action;
}

/** Opens a point on which sources differ. Returns its code. */
const openedPoint = async (): Promise<string> => {
  const thing = { type: 'Project', code: 'P08', field: 'costs', subjects: { EN: 'a secret matter' } };
  const values = { valuesA: { EN: 'a secret value' }, valuesB: { EN: 'another one' }, sourceA: 'MANUAL', sourceB: null };
  return (await desk.run(openDiscrepancy, officer, { ...thing, ...values, locatorA: '§1.2', locatorB: null })).result!.discrepancy;
};

/** The plan of a province, and what changes in it. */
const SECRET_PLAN = {
  code: null,
  names: { EN: 'a secret name' },
  startsOn: '2028-01-01',
  endsOn: '2032-12-31',
  source: null,
  locator: null,
  objectives: [{ code: null, titles: { EN: 'a secret aim' }, sectors: ['IB2022-TOURISM'] }],
  alignsWith: [],
  corridors: ['EC1'],
};
const enteredPlan = async (area: string): Promise<string> => (await desk.run(recordPlan, secretary, { ...SECRET_PLAN, area })).result!.plan;

/** One thing done by each command, and what was done before it. What was done before by the same command has its own entry. */
const DONE: Record<string, { before?: () => Promise<unknown>; run: (before: never) => Promise<unknown>; action: string }> = {
  grantRole: { run: () => granted(), action: 'GRANT' },
  revokeRole: {
    before: () => granted(),
    run: ({ grant }: { grant: number }) => runForOperator(dataSource(), revokeRole, { grant, reason: null, evenIfLast: true }),
    action: 'REVOKE',
  },
  delegate: {
    before: () => Promise.all([granted(OfficeRole.SECRETARY), makeOfficer(dataSource().manager, 'PO-TH-90')]),
    run: ([{ email }, absent]: [{ email: string }, Actor]) =>
      desk.run(delegate, absent, { to: email, office: 'PO-TH-90', role: OfficeRole.REPORTER, validFrom: today, validTo: inAWeek }),
    action: 'DELEGATE',
  },
  endDelegation: {
    before: delegated,
    run: (delegation: { delegation: number }) => desk.run(endDelegation, administrator, delegation),
    action: 'END_DELEGATION',
  },
  createToken: { run: makeToken, action: 'CREATE_TOKEN' },
  revokeToken: {
    before: async () => (await makeToken()).result,
    run: ({ token }: { token: number }) => desk.run(revokeToken, administrator, { token }),
    action: 'REVOKE_TOKEN',
  },
  createCalendarFeed: { run: () => desk.run(createCalendarFeed, officer, { lang: Lang.TH }), action: 'CREATE_CALENDAR_FEED' },
  revokeCalendarFeed: {
    before: () => desk.run(createCalendarFeed, officer, { lang: Lang.TH }),
    run: async () => {
      const [{ feed }] = await dataSource().query<[{ feed: number }]>('SELECT max(id) AS feed FROM calendar_feed');
      return desk.run(revokeCalendarFeed, officer, { feed });
    },
    action: 'REVOKE_CALENDAR_FEED',
  },
  breakGlass: {
    before: () => granted(),
    run: ({ email }: { email: string }) => runForOperator(dataSource(), breakGlass, { person: email }),
    action: 'BREAK_GLASS',
  },
  forgetPerson: {
    before: () => granted(),
    run: ({ email }: { email: string }) => runForOperator(dataSource(), forgetPerson, { person: email }),
    action: 'FORGET',
  },
  confirmUnchanged: {
    before: certified,
    run: () => desk.run(confirmUnchanged, officer, { project: PROJECT, asOf: '2026-07-31' }),
    action: 'CONFIRM_UNCHANGED',
  },
  retractReport: {
    before: certified,
    run: (report: string) => desk.run(retractReport, certifier, { report, reason: 'TYPING_ERROR' }),
    action: 'RETRACT',
  },
  saveReportDraft: { run: () => desk.run(saveReportDraft, officer, draftOf(PROJECT, { percent: 5 })), action: 'SAVE_DRAFT' },
  applyImport: {
    before: readFile,
    run: (input: Parameters<typeof applyImport>[2]) => desk.run(applyImport, officer, input),
    action: 'IMPORT',
  },
  matchColumns: {
    run: () => desk.run(matchColumns, officer, { titles: 'x', choices: ['project', 'percent'] }),
    action: 'IMPORT',
  },
  undoImport: {
    before: async () => (await desk.run(applyImport, officer, await readFile())).result,
    run: (applied: { import: number }) => desk.run(undoImport, officer, { import: applied.import }),
    action: 'UNDO_IMPORT',
  },
  discardReportDraft: {
    before: () => desk.save(officer, draftOf(PROJECT)),
    run: (draft) => desk.run(discardReportDraft, officer, draft),
    action: 'DISCARD_DRAFT',
  },
  submitReport: {
    before: () => desk.save(officer, draftOf(PROJECT, { percent: 5 })),
    run: (draft) => desk.run(submitReport, officer, draft),
    action: 'SUBMIT',
  },
  takeReportStep: {
    before: () => desk.submit(officer, draftOf(PROJECT, { percent: 5 })),
    run: (report) => desk.step(verifier, ReportStep.VERIFY, report, 'SUBMITTED'),
    action: 'VERIFY',
  },
  subscribeWebhook: { run: subscribe, action: 'MANAGE_WEBHOOK' },
  rotateWebhookSecret: {
    before: subscribe,
    run: (webhook: string) => desk.run(rotateWebhookSecret, administrator, { webhook }),
    action: 'MANAGE_WEBHOOK',
  },
  replayWebhook: {
    before: subscribe,
    run: (webhook: string) => desk.run(replayWebhook, administrator, { webhook, from: null }),
    action: 'MANAGE_WEBHOOK',
  },
  removeWebhook: {
    before: subscribe,
    run: (webhook: string) => desk.run(removeWebhook, administrator, { webhook }),
    action: 'MANAGE_WEBHOOK',
  },
  setDuty: {
    run: () =>
      desk.run(setDuty, officer, {
        ...{ project: PROJECT, office: 'PO-TH-91', reports: true, validFrom: null, validTo: null },
        reason: 'a secret reason',
      }),
    action: 'SET_DUTY',
  },
  changeRound: {
    run: () =>
      desk.run(changeRound, officer, {
        round: '1994-H2',
        dueOn: '1995-02-01',
        verifyDueOn: null,
        certifyDueOn: null,
        isPaused: null,
        reason: 'a secret reason',
        seenChanges: 0,
      }),
    action: 'CHANGE_ROUND',
  },
  scheduleMeeting: { run: () => scheduled(1), action: 'SCHEDULE_MEETING' },
  moveMeeting: {
    before: () => scheduled(2),
    run: (meeting: string) => desk.run(moveMeeting, secretary, { ...OCCASION, meeting, expectedVersion: 1, reason: 'a secret reason' }),
    action: 'MOVE_MEETING',
  },
  cancelMeeting: {
    before: () => scheduled(3),
    run: (meeting: string) => desk.run(cancelMeeting, secretary, { meeting, expectedVersion: 1, reason: 'a secret reason' }),
    action: 'CANCEL_MEETING',
  },
  recordDecision: { run: () => decided(), action: 'RECORD_DECISION' },
  linkDecisions: {
    before: async () => [await decided(), await decided()],
    run: ([from, to]: [string, string]) => desk.run(linkDecisions, secretary, { from, to, kind: DecisionLinkKind.ESCALATED_TO }),
    action: 'LINK_DECISIONS',
  },
  circulate: {
    before: () => decided(DecisionKind.CIRCULAR),
    run: (decision: string) => desk.run(circulate, secretary, { decision, to: ['PO-TH-90'] }),
    action: 'CIRCULATE',
  },
  acknowledgeCircular: {
    before: async () => {
      const decision = await decided(DecisionKind.CIRCULAR);
      await desk.run(circulate, secretary, { decision, to: ['PO-TH-90'] });
      return decision;
    },
    run: (decision: string) => desk.run(acknowledgeCircular, officer, { decision, note: 'a secret note' }),
    action: 'ACKNOWLEDGE_CIRCULAR',
  },
  createActionItem: { before: () => decided(), run: (decision: string) => asked(decision), action: 'ASSIGN_ACTION' },
  reportOnAction: {
    before: async () => asked(await decided()),
    run: (action: string) => desk.run(reportOnAction, officer, { ...SAID, action, isDone: false }),
    action: 'REPORT_ON_ACTION',
  },
  confirmActionDone: {
    before: claimed,
    run: (action: string) => desk.run(confirmActionDone, secretary, { action, seenEvents: 1 }),
    action: 'CONFIRM_ACTION',
  },
  reopenAction: {
    before: claimed,
    run: (action: string) => desk.run(reopenAction, secretary, { action, seenEvents: 1, reason: 'a secret reason' }),
    action: 'REOPEN_ACTION',
  },
  passActionOn: {
    before: async () => asked(await decided()),
    run: (action: string) => desk.run(passActionOn, secretary, { action, seenEvents: 0, meeting: 'CMGF-22' }),
    action: 'CARRY_ACTION',
  },
  recordParticipants: {
    before: () => scheduled(4),
    run: (meeting: string) => {
      const titles = { EN: 'a secret post' };
      const post = { province: null, organisation: 'MOI', titles, standing: ParticipantStanding.INVITED, representatives: null };
      return desk.run(recordParticipants, secretary, { meeting, seenChanges: 0, participants: [post] });
    },
    action: 'PREPARE_MEETING',
  },
  putAgendaItem: { before: () => scheduled(5), run: putItem, action: 'PREPARE_MEETING' },
  removeAgendaItem: {
    before: () => withAgenda(6),
    run: (meeting: string) => desk.run(removeAgendaItem, secretary, { meeting, seenChanges: 1, number: '1' }),
    action: 'PREPARE_MEETING',
  },
  putPaper: { before: () => scheduled(7), run: putDocument, action: 'PREPARE_MEETING' },
  removePaper: {
    before: () => withPaper(8),
    run: (meeting: string) => desk.run(removePaper, secretary, { meeting, seenChanges: 1, number: 1 }),
    action: 'PREPARE_MEETING',
  },
  recordStep: {
    run: () => {
      const step = { step: 4, startedOn: '2025-06-01', endedOn: null, notes: { EN: 'a secret note' } };
      return desk.run(recordStep, secretary, { meeting: 'CMGF-22', seenChanges: 0, ...step });
    },
    action: 'PREPARE_MEETING',
  },
  recordPlan: { run: () => enteredPlan('TH-91'), action: 'STATE_PLAN' },
  amendPlan: {
    before: () => enteredPlan('TH-92'),
    run: (plan: string) =>
      desk.run(amendPlan, secretary, { ...SECRET_PLAN, plan, expectedVersion: 1, names: { EN: 'new' }, reason: 'a secret reason' }),
    action: 'STATE_PLAN',
  },
  withdrawPlan: {
    before: () => enteredPlan('TH-93'),
    run: (plan: string) => desk.run(withdrawPlan, secretary, { plan, expectedVersion: 1, reason: 'a secret reason' }),
    action: 'STATE_PLAN',
  },
  reviewPlan: {
    run: () =>
      desk.run(reviewPlan, secretary, {
        plan: 'PLAN-TH-90-2023',
        seenReviews: 0,
        state: PlanReviewState.IN_REVIEW,
        day: '2026-01-15',
        findings: { EN: 'a secret finding' },
      }),
    action: 'REVIEW_PLAN',
  },
  openSurvey: {
    run: () => desk.run(openSurvey, secretary, { meeting: 'CMGF-22', opensOn: today, closesOn: today }),
    action: 'KEEP_SURVEY',
  },
  closeSurvey: {
    before: () => desk.run(openSurvey, secretary, { meeting: 'CMGF-21', opensOn: today, closesOn: today }),
    run: () => desk.run(closeSurvey, secretary, { meeting: 'CMGF-21' }),
    action: 'KEEP_SURVEY',
  },
  assessRegisterEntry: {
    run: () =>
      desk.run(assessRegisterEntry, secretary, {
        entry: 'RISK-1',
        seenAssessments: 0,
        state: RegisterState.OPEN,
        day: '2026-01-15',
        responsible: 'CMGF-OFFICE',
        likelihood: 3,
        impact: 4,
        evidence: { EN: 'a secret proof' },
        source: null,
        locator: null,
      }),
    action: 'ASSESS_REGISTER_ENTRY',
  },
  setRubric: {
    run: () =>
      desk.run(setRubric, secretary, {
        indicator: 'CMGF_OUTCOME',
        seenChanges: 0,
        validFrom: '2025-01-01',
        validTo: null,
        components: [{ indicator: 'CMGF_PROCESS', weight: 1 }],
        bands: [{ from: 0, names: { EN: 'a secret level' } }],
      }),
    action: 'SET_RUBRIC',
  },
  openDiscrepancy: { run: () => openedPoint(), action: 'OPEN_DISCREPANCY' },
  settleDiscrepancy: {
    before: () => openedPoint(),
    run: (discrepancy: string) =>
      desk.run(settleDiscrepancy, secretary, {
        discrepancy,
        seenEvents: 0,
        stands: StandingValue.VALUE_A,
        reasons: { EN: 'a secret reason' },
      }),
    action: 'SETTLE_DISCREPANCY',
  },
  reopenDiscrepancy: {
    before: async () => {
      const discrepancy = await openedPoint();
      const decided = { discrepancy, seenEvents: 0, stands: StandingValue.VALUE_A, reasons: { EN: 'a secret reason' } };
      await desk.run(settleDiscrepancy, secretary, decided);
      return discrepancy;
    },
    run: (discrepancy: string) =>
      desk.run(reopenDiscrepancy, secretary, { discrepancy, seenEvents: 1, reasons: { EN: 'a secret reason' } }),
    action: 'SETTLE_DISCREPANCY',
  },
  // The commands run in the order of their names: the draft that is published is not there when another one is saved.
  publishMinutes: {
    before: () => drafted(0),
    run: () => desk.run(publishMinutes, secretary, { meeting: 'CMGF-22', seenVersion: 1, correction: null }),
    action: 'KEEP_MINUTES',
  },
  saveMinutes: { run: () => drafted(0), action: 'KEEP_MINUTES' },
  stateCost: { run: () => costed(), action: 'STATE_PROJECT_FACT' },
  stateSchedule: {
    run: () => desk.run(stateSchedule, secretary, { ...STATED, startsOn: null, endsOn: { day: today, precision: DAY, kind: PLANNED } }),
    action: 'STATE_PROJECT_FACT',
  },
  renameProject: {
    run: () => desk.run(renameProject, secretary, { ...STATED, names: { EN: 'A secret name' }, reason: 'a secret reason' }),
    action: 'STATE_PROJECT_FACT',
  },
  stateResponsibility: {
    run: () =>
      desk.run(stateResponsibility, secretary, {
        ...STATED,
        organisation: 'PSU',
        role: ResponsibilityRole.OWNER,
        answers: true,
        validTo: null,
        reason: 'a secret reason',
      }),
    action: 'ASSIGN_PROJECT',
  },
  assignWeight: {
    run: () => desk.run(assignWeight, secretary, { ...STATED, weight: '2', decision: null, reason: 'a secret reason' }),
    action: 'ASSIGN_PROJECT',
  },
  statePlaces: {
    run: () => desk.run(statePlaces, secretary, { ...STATED, places: [{ province: 'TH-91', share: null }], reason: 'a secret reason' }),
    action: 'ASSIGN_PROJECT',
  },
  stateSectors: {
    run: () => desk.run(stateSectors, secretary, { ...STATED, sectors: ['IB2022-TOURISM'], reason: 'a secret reason' }),
    action: 'ASSIGN_PROJECT',
  },
  stateCorridors: {
    run: () => desk.run(stateCorridors, secretary, { ...STATED, corridors: ['EC1'], reason: 'a secret reason' }),
    action: 'ASSIGN_PROJECT',
  },
  withdrawProjectFact: {
    before: () => costed(),
    run: () =>
      desk.run(withdrawProjectFact, secretary, {
        project: PROJECT,
        expectedVersion: 1,
        fact: `${PROJECT}-OC1`,
        reason: 'a secret reason',
      }),
    action: 'STATE_PROJECT_FACT',
  },
  proposeProject: { run: () => proposed(), action: 'PROPOSE_PROJECT' },
  decideProposal: {
    before: () => proposed(),
    run: ({ result }: { result: { proposal: number } }) =>
      desk.run(decideProposal, secretary, { ...result, isAccepted: false, code: null, reason: 'a secret reason' }),
    action: 'DECIDE_PROPOSAL',
  },
  addSource: {
    run: () =>
      desk.run(addSource, secretary, { titles: { EN: 'A secret' }, publisher: null, issuedOn: null, url: 'https://example.org/1' }),
    action: 'ADD_SOURCE',
  },
  publishReports: { run: publish, action: 'PUBLISH' },
  withdrawReports: {
    before: publish,
    run: () => inTransaction(dataSource(), (db) => withdrawReports(db, [{ code: published.code, withdrawn_at: '2021-01-01' }])),
    action: 'WITHDRAW',
  },
};

const { DAY } = DatePrecision;
const { PLANNED } = ScheduleDayKind;
const STATED = { project: PROJECT, expectedVersion: 0, asOf: today, source: null, locator: null, notes: { EN: 'a secret note' } };
const FIGURE = { amount: '1 million', currency: 'THB', kind: CostKind.ESTIMATE, extent: CostExtent.WHOLE, preferred: null };
const costed = () => desk.run(stateCost, secretary, { ...STATED, ...FIGURE });

const PROPOSED = { names: { EN: 'A secret project' }, descriptions: null, provinces: ['TH-90'], sectors: [], body: null, notSame: [] };
const proposed = () => desk.run(proposeProject, officer, PROPOSED);

/** The commands: each has a file of its name. */
const COMMANDS = readdirSync(join(PROJECT_ROOT, 'src/commands'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.command.ts'))
  .map((file) => basename(file, '.command.ts').replace(/-./g, (joint) => joint[1]!.toUpperCase()));

it.each(COMMANDS)('what %s does has one entry', async (name) => {
  const done = DONE[name];
  if (!done) throw new Error(`DONE of this file says nothing of ${name}: do something with it here`);
  const before = await done.before?.();
  const entries = await entriesOf(() => done.run(before as never));
  expect(entries.map(({ body }) => body['action'])).toEqual([done.action]);
  expect(JSON.stringify(entries)).not.toMatch(/@|Somebody|secret|imtgt_/);
});

it('an entry tells who did what for whom, and when', async () => {
  const absent = await makeOfficer(dataSource().manager, 'CMGF-OFFICE');
  await grantDelegation(dataSource().manager, absent, verifier, OfficeRole.VERIFIER);
  const reports: string[] = [];
  for (const asOf of ['2026-01-31', '2026-02-28']) reports.push(await desk.submit(officer, draftOf(PROJECT, { asOf, percent: 5 })));
  const [entry] = await entriesOf(() => desk.step({ ...verifier, actingFor: absent.person }, ReportStep.VERIFY, reports[0]!, 'SUBMITTED'));
  const { sequence, at, body } = entry!;
  expect(body).toEqual({
    sequence,
    at: at.toISOString(),
    actor: verifier.person,
    actingFor: absent.person,
    office: 'CMGF-OFFICE',
    action: 'VERIFY',
    subject: [{ type: 'ProgressReport', code: reports[0] }],
    before: [expect.stringMatching(/^SUBMITTED [0-9a-f]{8}$/)],
    after: [expect.stringMatching(/^VERIFIED [0-9a-f]{8}$/)],
    rule: 'TH_AREA',
    requestId: null,
  });
  const [change] = await dataSource().query<object[]>(
    'SELECT changed_at AS at FROM report_state ORDER BY changed_at DESC, id DESC LIMIT 1',
  );
  expect(change).toEqual({ at });
});

it('an entry about several reports names each, and those alone with which something was done', async () => {
  const reports: string[] = [];
  for (const asOf of ['2026-01-31', '2026-02-28', '2026-03-31'])
    reports.push(await desk.submit(officer, draftOf(PROJECT, { asOf, percent: 5 })));
  await desk.step(verifier, ReportStep.VERIFY, reports[1]!, 'SUBMITTED');
  const seen = [...reports, reports[0]!].map((report) => ({ report, expectedState: ReportState.SUBMITTED, acknowledged: WARNING_CODES }));
  const run = (): Promise<unknown> =>
    desk.run(takeReportStep, verifier, { step: ReportStep.VERIFY, reports: seen, reason: null, note: null });
  const entries = await entriesOf(run);
  expect(entries.map(({ body }) => body['subject'])).toEqual([
    [
      { type: 'ProgressReport', code: reports[0] },
      { type: 'ProgressReport', code: reports[2] },
    ],
  ]);
  expect(await entriesOf(run)).toEqual([]);
});

it('what was refused leaves no entry, nor anything that an allowance was not for', async () => {
  const draft = await desk.save(officer, draftOf(PROJECT));
  const refused = async (): Promise<void> => expect(codesOf(await desk.run(submitReport, officer, draft))).toEqual(['NOTHING_STATED']);
  expect(await entriesOf(refused)).toEqual([]);
  const call = { action: 'CERTIFY', requestId: 'r-1' };
  const drafted = (): Promise<unknown> => runCommand(dataSource(), saveReportDraft, officer, draftOf(PROJECT), call);
  expect(await entriesOf(() => expect(drafted()).rejects.toThrow('A caller who was allowed CERTIFY did SAVE_DRAFT.'))).toEqual([]);
  expect(await dataSource().query('SELECT FROM report_draft WHERE project_id = $1', [project])).toHaveLength(1);
  const allowed = await entriesOf(() =>
    runCommand(dataSource(), saveReportDraft, officer, draftOf(PROJECT), { ...call, action: 'SAVE_DRAFT' }),
  );
  expect(allowed.map(({ body }) => body['requestId'])).toEqual(['r-1']);
});

it('entries follow one another without gaps, whatever was undone between them, and are later than every commit before', async () => {
  const failing: Command<null, null> = async (db) => {
    await audit(db, OPERATOR, { action: 'TEST', touched: [] });
    throw new Error('undone');
  };
  const entries = await entriesOf(async () => {
    await desk.save(officer, draftOf(PROJECT));
    await expect(runCommand(dataSource(), failing, officer, null)).rejects.toThrow('undone');
    await desk.save(officer, draftOf(PROJECT));
  });
  const [first, second] = entries;
  expect(second!.sequence).toBe(first!.sequence + 1);
  expect(second!.at.getTime()).toBeGreaterThan(first!.at.getTime());
  expect(await verifyAudit(auditLines(storeOf(dataSource().manager)))).toMatchObject({ head: { sequence: second!.sequence }, fault: null });
});

it(
  'an instant is later than that of the newest entry, whatever the clock says',
  rolledBack(async (manager) => {
    await manager.query(`SELECT set_config('hub.commit_instant', '2100-01-01T00:00:00.000Z', true)`);
    await audit(storeOf(manager), OPERATOR, { action: 'TEST', touched: [] });
    await manager.query(`SELECT set_config('hub.commit_instant', '', true)`);
    const [row] = await manager.query<object[]>('SELECT commit_instant() AS instant');
    expect(row).toEqual({ instant: new Date('2100-01-01T00:00:00.001Z') });
  }),
);

describe('the database itself refuses', () => {
  const kept = /the audit stays as it is/;
  const refused: [string, string, RegExp][] = [
    ['an entry that is changed', `UPDATE audit_entry SET body = body || ' '`, kept],
    ['an entry that is taken away', 'DELETE FROM audit_entry WHERE sequence = 1', kept],
    ['all entries taken away', 'TRUNCATE audit_entry', kept],
    ['an entry that is no JSON', `INSERT INTO audit_entry (body) VALUES ('{"x')`, /invalid input syntax for type json/],
    ['an entry that is no object', `INSERT INTO audit_entry (body) VALUES ('[]')`, /the body of an audit entry is a JSON object/],
  ];
  it.each(refused)('%s', (_, statement, error) =>
    rolledBack((manager) => expect(manager.query(statement)).rejects.toThrow(error) as Promise<void>)(),
  );
});

it(
  'an entry by SQL alone follows too, whatever it says of itself',
  rolledBack(async (manager) => {
    const before = await newest(manager);
    await manager.query(
      `INSERT INTO audit_entry (sequence, at, previous, hash, body)
       SELECT 7, '2000-01-01', 'x', 'y', '{"sequence":1,"at":"2000-01-01","n":' || n || '}' FROM generate_series(1, 3) n`,
    );
    expect(await verifyAudit(auditLines(storeOf(manager)))).toMatchObject({ head: { sequence: before + 3 }, fault: null });
  }),
);

it('the first entry is that of the reports that the data files brought', async () => {
  const [first] = await dataSource().query<{ body: string }[]>('SELECT body FROM audit_entry WHERE sequence = 1');
  const { actor, office, action, subject } = JSON.parse(first!.body) as Record<string, unknown[]>;
  expect({ actor, office, action }).toEqual({ actor: null, office: null, action: 'PUBLISH' });
  expect(subject!.length).toBeGreaterThan(100);
});
