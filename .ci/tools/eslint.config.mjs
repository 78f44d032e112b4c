// The schema against the recommended and the Relay rules of graphql-eslint. It is run from the project's root.
import { configs, parser, rules } from '@graphql-eslint/eslint-plugin';

/** Value types: parts of another object, equal when their fields are. They have no identity, so no id. */
const VALUES = [
  'ActionEvent',
  'AgendaItem',
  'Allocation',
  'AuditHead',
  'BodySecretariat',
  'Briefing',
  'BudgetLine',
  'CalendarEntry',
  'CircularAddressee',
  'Citation',
  'ClusterMembership',
  'Completeness',
  'Composition',
  'CorridorAssignment',
  'CorridorMembership',
  'CostFigure',
  'CountedThing',
  'Coverage',
  'DecisionLink',
  'DiscrepancyEvent',
  'DiscrepancyTouch',
  'DutyDecision',
  'ExchangeRate',
  'Flag',
  'Freshness',
  'GeoPoint',
  'GovernorAttendance',
  'GovernorSeat',
  'GroupKey',
  'IndicatorRubric',
  'Inbox',
  'LevelProgress',
  'Limits',
  'LocalizedText',
  'MeetingMinutes',
  'MeetingPaper',
  'MeetingParticipant',
  'MeetingProceedings',
  'MeetingVersion',
  'MoneyTotal',
  'OrganisationRole',
  'PercentBounds',
  'Permission',
  'PlanReview',
  'PlanVersion',
  'PlannedArea',
  'ProcessIndicatorMeasure',
  'ProcessItem',
  'ProcessRun',
  'ProcessRunStep',
  'ProgrammeMembership',
  'Progress',
  'ProgressChange',
  'ProgressComparison',
  'ProgressContribution',
  'ProgressPoint',
  'ProjectGroup',
  'ProjectMeasures',
  'ProjectResponsibility',
  'ProjectNaming',
  'ProjectPlacement',
  'ProjectRevision',
  'ProjectStatistics',
  'ProjectWeight',
  'Receipt',
  'RecordChange',
  'RegisterAssessment',
  'ReportStateChange',
  'ReportStepResult',
  'ReportingDuty',
  'ReportingRound',
  'RoundChange',
  'RubricLevel',
  'RubricPart',
  'RunPunctuality',
  'ScheduleStatement',
  'SectorAssignment',
  'SectorMapping',
  'StageCount',
  'Survey',
  'SurveyQuestion',
  'SurveyResult',
  'SurveyScore',
  'UserError',
  'Viewer',
  'Warning',
  'Webhook',
  'WebhookDelivery',
];

/** Exceptions that the released API needs: a rule, and the one place by its message or its text. */
const PROMISED = [
  // Every ProgressScope lists the `projects` that it reaches, and a Project is one: the interface decides the name.
  { rule: 'no-typename-prefix', message: 'Field "projects" starts with the name of the parent type "Project"' },
  // A contribution is a value, computed for the progress that it explains: no id leads to it.
  { rule: 'relay-edge-types', text: 'type ProgressContributionEdge {' },
  // A round is a value: its code says all of it.
  { rule: 'relay-edge-types', text: 'type ReportingRoundEdge {' },
  // What is expected of a round is a value: it is counted anew at each moment.
  { rule: 'relay-edge-types', text: 'type ReportingDutyEdge {' },
  // An entry of the change feed is a value too: its object may be gone.
  { rule: 'relay-edge-types', text: 'type RecordChangeEdge {' },
];

let lines = [];
const promised = {
  meta: { name: 'promised' },
  preprocess(source) {
    lines = source.split('\n');
    return [source];
  },
  postprocess: ([found]) =>
    found.filter(({ ruleId, message, line }) =>
      PROMISED.every((one) => ruleId !== `@graphql-eslint/${one.rule}` || (one.message !== message && one.text !== lines[line - 1])),
    ),
};

export default [
  {
    files: ['schema/schema.graphql'],
    languageOptions: { parser, parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } } },
    plugins: { '@graphql-eslint': { rules } },
    processor: promised,
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: ['PageInfo', ...VALUES], suffixes: ['Connection', 'Edge', 'Payload'] } },
      ],
      // Short fixed lists are plain lists here; only long ones are connections.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false }],
    },
  },
];
