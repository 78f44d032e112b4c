import { getNamedType, type GraphQLField, type GraphQLObjectType, isCompositeType, isObjectType, isRequiredArgument } from 'graphql';
import { useDatabase } from '../../support/database';
import { data, hubSchema } from '../../support/execute';
import { insertProject, insertReport, link } from '../../support/factories';
import { insertAnswer, insertSurvey } from '../../support/surveys';

const { dataSource, rolledBack } = useDatabase();

/** Where objects of each type are, with `%` for what is asked of them. Every such list holds one of them at least. */
const PLACES: Record<string, string> = {
  ActionEvent: 'decisions(first: 100) { nodes { actions { events { % } } } }',
  ActionItem: 'decisions(first: 100) { nodes { actions { % } } }',
  ActionItemConnection: 'actionItems(first: 1) { % }',
  ActionItemEdge: 'actionItems(first: 1) { edges { % } }',
  AgendaItem: 'meetings(first: 100) { nodes { proceedings { agenda { % } } } }',
  Allocation: 'projects(first: 100) { nodes { allocations { % } } }',
  BodySecretariat: 'bodies { secretariats { % } }',
  BorderCrossing: 'borderCrossings { % }',
  AuditHead: 'auditHead { % }',
  Briefing: 'briefing(province: "TH-90", forMeeting: "CMGF-22") { % }',
  BudgetLine: 'organisations { budget { % } }',
  CalendarEntry: 'calendar(from: "2025-01-01", to: "2026-12-31") { % }',
  Citation: 'province(code: "TH-90") { citations { % } }',
  CircularAddressee: 'decisions(first: 100) { nodes { addressees { % } } }',
  Cluster: 'clusters { % }',
  ClusterMembership: 'clusters { memberships { % } }',
  Completeness: 'round(code: "2026-H1") { completeness(by: PROVINCE) { % } }',
  Composition: 'province(code: "TH-90") { progress { composition { % } } }',
  Corridor: 'corridors { % }',
  CorridorAssignment: 'projects(first: 100) { nodes { corridorAssignments { % } } }',
  CorridorMembership: 'corridors { memberships { % } }',
  CostFigure: 'projects(first: 100) { nodes { costs { % } } }',
  Coverage: 'province(code: "TH-90") { progress { coverage { % } } }',
  Decision: 'decisions(first: 100) { nodes { % } }',
  DecisionConnection: 'decisions(first: 1) { % }',
  DecisionEdge: 'decisions(first: 1) { edges { % } }',
  DecisionLink: 'decisions(first: 100) { nodes { leadsTo { % } } }',
  Discrepancy: 'discrepancies(first: 100) { nodes { % } }',
  DiscrepancyEvent: 'discrepancies(first: 100) { nodes { events { % } } }',
  DiscrepancyConnection: 'discrepancies(first: 1) { % }',
  DiscrepancyEdge: 'discrepancies(first: 1) { edges { % } }',
  DiscrepancyTouch: 'discrepancies(first: 100) { nodes { touches { % } } }',
  DutyDecision: 'projects(first: 100) { nodes { dutyDecisions { % } } }',
  ExchangeRate: 'exchangeRates { % }',
  Flag: 'projects(first: 100) { nodes { flags { % } } }',
  Forum: 'bodies { ... on Forum { % } }',
  Freshness: 'province(code: "TH-90") { progress { freshness { % } } }',
  GeoPoint: 'province(code: "TH-90") { location { % } }',
  GovernorAttendance: 'meetings(first: 100) { nodes { proceedings { attendance { % } } } }',
  GovernorSeat: 'meetings(first: 100) { nodes { proceedings { attendance { seats { % } } } } }',
  GroupKey: 'projectStatistics(groupBy: [SECTOR]) { groups { keys { % } } }',
  Indicator: 'indicators { % }',
  LevelProgress: 'progressByLevel { % }',
  Limits: 'limits { % }',
  LocalizedText: 'province(code: "TH-90") { names { % } }',
  Meeting: 'meetings(first: 100) { nodes { % } }',
  IndicatorRubric: 'indicators { rubrics { % } }',
  RegisterAssessment: 'registerEntry(code: "RISK-1") { assessments { % } }',
  Survey: 'meetings(first: 100) { nodes { survey { % } } }',
  SurveyQuestion: 'meetings(first: 100) { nodes { survey { questions { % } } } }',
  SurveyResult: 'meetings(first: 100) { nodes { survey { results { % } } } }',
  SurveyScore: 'meetings(first: 100) { nodes { survey { results { scores { % } } } } }',
  RubricLevel: 'indicators { rubrics { bands { % } } }',
  RubricPart: 'indicators { rubrics { components { % } } }',
  MeetingConnection: 'meetings(first: 1) { % }',
  MeetingEdge: 'meetings(first: 1) { edges { % } }',
  MeetingMinutes: 'meetings(first: 100) { nodes { proceedings { minutes { % } } } }',
  MeetingPaper: 'meetings(first: 100) { nodes { proceedings { papers { % } } } }',
  MeetingParticipant: 'meetings(first: 100) { nodes { proceedings { participants { % } } } }',
  MeetingProceedings: 'meetings(first: 100) { nodes { proceedings { % } } }',
  MeetingVersion: 'meetings(first: 100) { nodes { earlierVersions { % } } }',
  MeetingWeek: 'meetings(first: 100) { nodes { week { % } } }',
  MemberState: 'memberStates { % }',
  MoneyTotal: 'province(code: "TH-90") { progress { cost(currency: "USD") { % } } }',
  Observation: 'indicators { observations(first: 100) { nodes { % } } }',
  ObservationConnection: 'indicators { observations(first: 1) { % } }',
  ObservationEdge: 'indicators { observations(first: 1) { edges { % } } }',
  Organisation: 'organisations { % }',
  OrganisationRole: 'organisations { roles { % } }',
  Permission: 'mayI(action: "CERTIFY") { % }',
  PercentBounds: 'province(code: "TH-90") { progress { bounds { % } } }',
  PageInfo: 'meetings(first: 1) { pageInfo { % } }',
  Plan: 'plans { % }',
  PlanObjective: 'plans { objectives { % } }',
  PlanReview: 'plans { reviews { % } }',
  PlanVersion: 'plans { earlierVersions { % } }',
  PlannedArea: 'memberStates { plannedAreas { % } }',
  ReportingRound: 'round(code: "2026-H1") { % }',
  ReportingRoundConnection: 'rounds(first: 1) { % }',
  ReportingRoundEdge: 'rounds(first: 1) { edges { % } }',
  ReportingDuty: 'round(code: "2026-H1") { duties(by: PROVINCE) { nodes { % } } }',
  ReportingDutyConnection: 'round(code: "2026-H1") { duties(by: PROVINCE) { % } }',
  ReportingDutyEdge: 'round(code: "2026-H1") { duties(by: PROVINCE) { edges { % } } }',
  RunPunctuality: 'meetings(first: 100) { nodes { processRun { punctuality { % } } } }',
  RoundChange: 'round(code: "2026-H1") { changes { % } }',
  Process: 'processes { % }',
  CountedThing: 'meetings(first: 100) { nodes { processRun { indicators { counted { % } } } } }',
  ProcessIndicatorMeasure: 'meetings(first: 100) { nodes { processRun { indicators { % } } } }',
  ProcessItem: 'processes { items { % } }',
  ProcessRun: 'meetings(first: 100) { nodes { processRun { % } } }',
  ProcessRunStep: 'meetings(first: 100) { nodes { processRun { steps { % } } } }',
  ProcessStep: 'processes { steps { % } }',
  ProgrammeMembership: 'province(code: "TH-90") { memberships { % } }',
  ProgressComparison: 'body(code: "CMGF") { progress { comparison(since: "2020-01-01") { % } } }',
  Progress: 'province(code: "TH-90") { progress { % } }',
  ProgressChange: 'body(code: "CMGF") { progress { changes(since: "2020-01-01") { % } } }',
  ProgressContribution: 'province(code: "TH-90") { progress { contributions(first: 100) { nodes { % } } } }',
  ProgressContributionConnection: 'province(code: "TH-90") { progress { contributions(first: 1) { % } } }',
  ProgressContributionEdge: 'province(code: "TH-90") { progress { contributions(first: 1) { edges { % } } } }',
  ProgressPoint: 'province(code: "TH-90") { progress { series(from: "2020-01-01", to: "2021-01-01", every: YEAR) { % } } }',
  ProgressReport: 'projects(first: 100) { nodes { reports(first: 100) { nodes { % } } } }',
  ProgressReportConnection: 'project(code: "P24") { reports(first: 1) { % } }',
  ProgressReportEdge: 'project(code: "P24") { reports(first: 1) { edges { % } } }',
  Project: 'projects(first: 100) { nodes { % } }',
  ProjectConnection: 'projects(first: 1) { % }',
  ProjectEdge: 'projects(first: 1) { edges { % } }',
  ProjectGroup: 'projectStatistics(groupBy: [SECTOR]) { groups { % } }',
  ProjectMeasures: 'projectStatistics(groupBy: [SECTOR]) { total { % } }',
  ProjectNaming: 'projects(first: 100) { nodes { nameHistory { % } } }',
  ProjectPlacement: 'projects(first: 100) { nodes { placements { % } } }',
  ProjectRevision: 'projects(first: 100) { nodes { revisions { % } } }',
  ProjectWeight: 'projects(first: 100) { nodes { weightHistory { % } } }',
  ProjectStatistics: 'projectStatistics(groupBy: [SECTOR]) { % }',
  Province: 'provinces(first: 100) { nodes { % } }',
  ProvinceConnection: 'provinces(first: 1) { % }',
  ProvinceEdge: 'provinces(first: 1) { edges { % } }',
  Query: '%',
  RecordChange: 'changes(first: 100) { nodes { % } }',
  RecordChangeConnection: 'changes(first: 1) { % }',
  RecordChangeEdge: 'changes(first: 1) { edges { % } }',
  RegisterEntry: 'register(first: 100) { nodes { % } }',
  RegisterEntryConnection: 'register(first: 1) { % }',
  RegisterEntryEdge: 'register(first: 1) { edges { % } }',
  ReportStateChange: 'project(code: "P24") { reports(first: 1) { nodes { stateHistory { % } } } }',
  ProjectResponsibility: 'projects(first: 100) { nodes { responsible { % } } }',
  ScheduleStatement: 'projects(first: 100) { nodes { schedules { % } } }',
  SearchConnection: 'search(text: "Songkhla", first: 1) { % }',
  SearchEdge: 'search(text: "Songkhla", first: 1) { edges { % } }',
  Sector: 'sectors { % }',
  SectorAssignment: 'projects(first: 100) { nodes { sectorAssignments { % } } }',
  SectorMapping: 'sectors(asOf: "2017-06-01") { becomes { % } }',
  Source: 'sources { % }',
  StageCount: 'province(code: "TH-90") { progress { byStage { % } } }',
  WorkingGroup: 'bodies { ... on WorkingGroup { % } }',
};

/** The arguments that a field cannot do without. */
const ARGUMENTS: Record<string, string> = {
  'Progress.comparison': 'since: "2020-01-01"',
  'Progress.changes': 'since: "2020-01-01"',
  'Progress.cost': 'currency: "USD"',
  'Progress.series': 'from: "2020-01-01", to: "2021-01-01", every: YEAR',
  'ProjectMeasures.cost': 'currency: "USD"',
  'Query.body': 'code: "CMGF"',
  'Query.briefing': 'province: "TH-90", forMeeting: "CMGF-22"',
  'Query.calendar': 'from: "2025-01-01", to: "2025-12-31"',
  'Query.cluster': 'code: "TH-CL-GULF"',
  'Query.corridor': 'code: "EC1"',
  'Query.decision': 'code: "LS-2-CORRIDORS"',
  'Query.discrepancy': 'code: "D1"',
  'Query.indicator': 'code: "POP"',
  'Query.meeting': 'code: "CMGF-22"',
  'Query.memberState': 'code: "TH"',
  'Query.draft': 'id: "none"',
  'Query.mayI': 'action: "CERTIFY"',
  'Query.node': `id: "${Buffer.from('Province:TH-90').toString('base64url')}"`,
  'Query.nodes': `ids: []`,
  'Query.organisation': 'code: "CABINET-TH"',
  'Query.plan': 'code: "VISION-2036"',
  'Query.process': 'code: "CMGF-SIPOC"',
  'Query.project': 'code: "P24"',
  'Query.projectStatistics': 'groupBy: [SECTOR]',
  'Query.projectsByCodes': 'codes: ["P24"]',
  'Query.province': 'code: "TH-90"',
  'Query.provincesByCodes': 'codes: ["TH-90"]',
  'Query.registerEntry': 'code: "NEED-1"',
  'Query.receipt': 'number: "P24-R01-00000000"',
  'Query.round': 'code: "2026-H1"',
  'Query.projectProposal': 'id: "none"',
  'Query.similarProjects': 'names: ["Sadao"]',
  'Query.search': 'text: "Songkhla"',
  'Query.sector': 'code: "IB2022-TOURISM"',
  'Query.source': 'code: "P69"',
  'Query.workingGroup': 'code: "WG-TOURISM"',
  'ReportingRound.completeness': 'by: TOTAL',
  'ReportingRound.duties': 'by: TOTAL',
};

/** What only somebody who is signed in sees or is answered: tests/e2e/chain.test.ts, tests/e2e/people.test.ts and own-webhooks.test.ts ask for it. */
const OF_VIEWERS = [
  'ApiToken',
  'Delegation',
  'Inbox',
  'Mutation',
  'Receipt',
  'ProjectProposal',
  'ReportDraft',
  'ReportStepResult',
  'RoleGrant',
  'UserError',
  'Viewer',
  'Warning',
  'Webhook',
  'WebhookDelivery',
];

type ObjectField = GraphQLField<unknown, unknown>;
const types = Object.values(hubSchema().getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => !name.startsWith('_') && name !== 'Subscription')
  .filter(({ name }) => !OF_VIEWERS.includes(name) && !name.endsWith('Payload'));
const fieldsOf = (type: GraphQLObjectType): ObjectField[] => Object.values(type.getFields()).filter(({ name }) => !name.startsWith('_'));

/** A field as it is asked for. */
function asked(type: GraphQLObjectType, field: ObjectField): string {
  const given = ARGUMENTS[`${type.name}.${field.name}`];
  return `${field.name}${given ? `(${given})` : ''}${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''}`;
}

/** All objects within an answer that the fields of `%` were asked of. */
function objectsAt(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...('isHere' in value ? [value as Record<string, unknown>] : []), ...Object.values(value).flatMap(objectsAt)];
}

it('there is a place for every type of objects', () => {
  const names = types.map(({ name }) => name);
  const missing = names.filter((name) => !(name in PLACES)).map((name) => `${name}: PLACES in this file lacks a list with an object of it`);
  const surplus = Object.keys(PLACES).filter((name) => !names.includes(name));
  expect([...missing, ...surplus.map((name) => `${name}: PLACES in this file has it, and the API does not`)]).toEqual([]);
});

it('there is a value for every argument that has to be given', () => {
  const coordinates = types.flatMap((type) =>
    fieldsOf(type).flatMap((field) => (field.args.some(isRequiredArgument) ? [`${type.name}.${field.name}`] : [])),
  );
  const missing = coordinates.filter((coordinate) => !(coordinate in ARGUMENTS));
  expect(missing.map((coordinate) => `${coordinate}: ARGUMENTS in this file lacks its arguments`)).toEqual([]);
});

it.each(types.map((type) => [type.name, type] as const))('every field of %s is answered, with a value or null', (name, type) =>
  rolledBack(async (manager) => {
    // No source states a share.
    await link(manager, 'project_province', await insertProject(manager, { code: 'T1' }), 'TH-90', { share: '0.25' });
    // No office ever stated where a project lies.
    await manager.query(
      `INSERT INTO project_placement (code, project_id, kind, as_of, reason, stated_by_id)
       SELECT 'T1-OL1', p.id, 'SECTORS', '2020-01-01', 'x', o.id FROM project p, organisation o WHERE p.code = 'T1' AND o.code = 'NESDC'`,
    );
    // No round was ever changed.
    await manager.query(
      `WITH made AS (INSERT INTO person DEFAULT VALUES RETURNING id)
       INSERT INTO round_change (round, number, due_on, verify_due_on, certify_due_on, is_paused, reason, changed_at, changed_by_id, office_id)
       SELECT '2026-H1', 1, '2026-08-07', '2026-08-14', '2026-08-29', false, 'A flood.', now(), made.id, organisation.id
       FROM made, organisation WHERE code = 'CMGF-OFFICE'`,
    );
    // No plan was ever reviewed or amended, and none is aligned with a corridor.
    await manager.query(`UPDATE plan SET version = 2, recorded_at = now(), change_reason = 'x',
      stated_by_id = (SELECT id FROM organisation WHERE code = 'CMGF-OFFICE') WHERE code = 'PLAN-TH-91-2023'`);
    await manager.query(
      `INSERT INTO plan_corridor (plan_id, corridor_id) SELECT (SELECT min(id) FROM plan), (SELECT min(id) FROM corridor)`,
    );
    await manager.query(
      `INSERT INTO plan_review (plan_id, number, state, day, findings, stated_by_id)
       SELECT plan.id, review.number, review.state, '2026-01-15', review.findings, organisation.id FROM plan, organisation,
         (VALUES (1, 'IN_REVIEW', NULL), (2, 'REVIEWED', '{"EN": "x"}'::jsonb)) review (number, state, findings)
       WHERE plan.code = 'PLAN-TH-90-2023' AND organisation.code = 'CMGF-OFFICE'`,
    );
    // No indicator was ever scored.
    await manager.query(
      `INSERT INTO indicator_rubric (indicator_id, valid_from, valid_to, components, bands, stated_by_id)
       SELECT indicator.id, '2020-01-01', '2030-01-01', '[{"indicator": "CMGF_PROCESS", "weight": 1}]', '[{"from": 0, "names": {"EN": "x"}}]', organisation.id
       FROM indicator, organisation WHERE indicator.code = 'CMGF_OUTPUT' AND organisation.code = 'CMGF-OFFICE'`,
    );
    // No office ever opened a discrepancy.
    await manager.query(
      `WITH held AS (SELECT p.id AS person, o.id AS office FROM person p, organisation o WHERE o.code = 'CMGF-OFFICE' ORDER BY p.id DESC LIMIT 1),
       opened AS (INSERT INTO discrepancy (code, position, subjects, values_a, citation_a_id, values_b, resolved, opened_at, opened_by_id, opened_for_id)
         SELECT 'D1000', 1001000, '{"EN": "x"}', '{"EN": "a"}', (SELECT min(id) FROM citation), '{"EN": "b"}', true, now(), person, office FROM held
         RETURNING id)
       INSERT INTO discrepancy_event (discrepancy_id, number, kind, stands, reasons, changed_at, changed_by_id, office_id)
       SELECT opened.id, 1, 'REOPEN', NULL, '{"EN": "x"}', now(), person, office FROM opened, held`,
    );
    // No entry of the register was ever assessed.
    await manager.query(
      `INSERT INTO register_assessment (register_entry_id, number, day, state, responsible_id, likelihood, impact, evidence, citation_id, stated_by_id)
       SELECT entry.id, 1, '2026-01-15', 'OPEN', organisation.id, 3, 4, '{"EN": "x"}', entry.citation_id, organisation.id
       FROM register_entry entry, organisation WHERE entry.code = 'RISK-1' AND organisation.code = 'CMGF-OFFICE'`,
    );
    // No survey was ever opened.
    await insertSurvey(manager, 'CMGF-22');
    for (let answers = 0; answers < 5; answers += 1) await insertAnswer(manager, 'CMGF-22', 'CUSTOMER', 4);
    await manager.query(`UPDATE survey SET closed_at = now(), closed_for_id = opened_for_id`);
    // No meeting was ever moved, no circular sent and no action reported on.
    await manager.query(`UPDATE meeting SET version = 2, recorded_at = now() WHERE code = 'CMGF-22'`);
    await manager.query(
      `INSERT INTO circular_addressee (decision_id, organisation_id) SELECT (SELECT min(id) FROM decision), id FROM organisation LIMIT 1`,
    );
    await manager.query(
      `INSERT INTO action_event (action_code, number, kind, changed_at, changed_by_id, office_id)
       SELECT (SELECT min(code) FROM action_item), 1, 'NOTE', now(), person.id, organisation.id FROM person, organisation
       WHERE organisation.code = 'CMGF-OFFICE' ORDER BY person.id DESC LIMIT 1`,
    );
    await manager.query(
      `WITH held AS (SELECT m.id, m.code, o.id AS office, p.id AS person FROM meeting m, organisation o, person p
         WHERE m.code = 'CMGF-22' AND o.code = 'CMGF-OFFICE' ORDER BY p.id DESC LIMIT 1),
       agenda AS (INSERT INTO agenda_item (meeting_id, number, titles) SELECT id, '1', '{"EN": "x"}' FROM held),
       step AS (INSERT INTO meeting_step (meeting_id, step_id, ended_on) SELECT held.id, process_step.id, '2025-06-01' FROM held, process_step WHERE number = 4),
       paper AS (INSERT INTO meeting_paper (meeting_id, number, titles, place) SELECT id, 1, '{"EN": "x"}', 'x' FROM held),
       participant AS (INSERT INTO meeting_participant (meeting_id, province_id, standing) SELECT held.id, province.id, 'ATTENDED' FROM held, province
         WHERE province.code = 'TH-90')
       INSERT INTO meeting_minutes (meeting_id, version, texts, changed_at, changed_by_id, office_id)
       SELECT id, 1, '{"EN": "x"}', now(), person, office FROM held`,
    );
    // No project was ever renamed.
    await manager.query(
      `INSERT INTO project_name (code, project_id, as_of, names, reason) SELECT 'T1-ON1', id, '2026-01-01', '{"EN": "x"}', 'x' FROM project WHERE code = 'T1'`,
    );
    // No project has a weight.
    await manager.query(
      `INSERT INTO project_weight (code, project_id, as_of, weight, reason) SELECT 'T1-OW1', id, '2026-01-01', 2, 'x' FROM project WHERE code = 'T1'`,
    );
    // Nobody has decided who reports a project.
    await manager.query(
      `INSERT INTO duty_override (project_id, office_id, reports, valid_from, reason, decided_at, decided_by_id, decided_for_id)
       SELECT project.id, organisation.id, true, '2026-01-01', 'x', now(), person.id, organisation.id FROM project, person, organisation
       WHERE project.code = 'T1' AND organisation.code = 'NESDC' ORDER BY person.id DESC LIMIT 1`,
    );
    // No office has stated anything of a project.
    await manager.query(
      `INSERT INTO project_revision (project_id, number, kind, changed_at, changed_by_id, office_id)
       SELECT project.id, 1, 'COST', now(), person.id, organisation.id FROM project, person, organisation
       WHERE project.code = 'T1' AND organisation.code = 'NESDC' ORDER BY person.id DESC LIMIT 1`,
    );
    const fields = fieldsOf(type);
    const document = `{ ${PLACES[name]!.replace('%', () => `isHere: __typename ${fields.map((field) => asked(type, field)).join(' ')}`)} }`;
    const objects = objectsAt(await data(manager, document));
    expect([...new Set(objects.map(({ isHere }) => isHere))]).toEqual([name]);
    for (const object of objects) expect(Object.keys(object)).toEqual(['isHere', ...fields.map((field) => field.name)]);
  })(),
);

describe('values that few ask for', () => {
  it('a project’s assignments are its sectors and corridors, each with whether the hub inferred it', async () => {
    const { projects } = await data(
      dataSource().manager,
      `{ projects(first: 100) { nodes {
        sectors { code } sectorAssignments { inferred sector { code } } corridors { code } corridorAssignments { inferred corridor { code } } } } }`,
    );
    const inferred: boolean[] = [];
    for (const { sectors, sectorAssignments, corridors, corridorAssignments } of projects.nodes) {
      expect(sectorAssignments.map(({ sector }: { sector: object }) => sector)).toEqual(sectors);
      expect(corridorAssignments.map(({ corridor }: { corridor: object }) => corridor)).toEqual(corridors);
      inferred.push(...[...sectorAssignments, ...corridorAssignments].map((assignment: { inferred: boolean }) => assignment.inferred));
    }
    expect(new Set(inferred)).toEqual(new Set([true, false]));
  });

  it('a province has its area', async () => {
    const { provinces } = await data(dataSource().manager, '{ provinces(first: 100) { nodes { areaKm2 } } }');
    const areas = provinces.nodes.map(({ areaKm2 }: { areaKm2: number | null }) => areaKm2);
    expect(areas.filter((area: number | null) => area !== null).length).toBeGreaterThan(0);
    expect(areas.filter((area: number | null) => area !== null && !(area > 100 && area < 200_000))).toEqual([]);
  });

  it(
    'a report has its financial percent, and is flagged against the one before it that has a percent',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1' });
      await insertReport(manager, project, { asOf: '2020-01-01', percent: 60 });
      await insertReport(manager, project, { asOf: '2020-02-01' });
      await insertReport(manager, project, { asOf: '2020-03-01', percent: 50, financialPercent: 12.5 });
      const read = await data(manager, '{ project(code: "T1") { reports { nodes { asOf financialPercent flags { kind message } } } } }');
      expect(read.project.reports.nodes).toEqual([
        {
          asOf: '2020-03-01',
          financialPercent: 12.5,
          flags: [{ kind: 'PERCENT_FELL', message: 'The percent fell from 60 (as of 1 January 2020) to 50 (as of 1 March 2020).' }],
        },
        { asOf: '2020-02-01', financialPercent: null, flags: [] },
        { asOf: '2020-01-01', financialPercent: null, flags: [] },
      ]);
    }),
  );
});
