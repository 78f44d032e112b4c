import { registerEnumType } from 'type-graphql';
import {
  ChangeKind,
  ChangeSubject,
  CompletenessBy,
  ContributionKind,
  Counting,
  DutyState,
  ImportedRows,
  Interval,
  ReportOrigin,
  ReportState,
  UnreportedRule,
  Weighting,
} from '../../src/domain/vocabularies/progress';

registerEnumType(Weighting, {
  name: 'Weighting',
  description: 'How much each counted project weighs in a percent.',
  valuesConfig: {
    EQUAL: { description: 'Every project weighs the same.' },
    COST: { description: 'By the cost in US dollars on the `asOf` day. Projects without one are left out of the percent.' },
    ASSIGNED: { description: 'By the weight that the working group gave it. Projects without one are left out of the percent.' },
  },
});

registerEnumType(UnreportedRule, {
  name: 'UnreportedRule',
  description: 'The effect of a project without a percent on the percent of the whole.',
  valuesConfig: {
    EXCLUDE: { description: 'The project is left out: the percent is that of the projects that have one. Read it beside the coverage.' },
    COUNT_AS_ZERO: { description: 'The project counts as 0 %.' },
  },
});

registerEnumType(Counting, {
  name: 'Counting',
  description: 'The part of a project that counts in each place, when the project is in several.',
  valuesConfig: {
    DISTINCT: { description: 'The whole project, once, in every node that it belongs to. The nodes do not add up to the whole.' },
    ALLOCATED: {
      description:
        'Only the node’s part. Over provinces, by stated shares (equally when no share is stated; a cluster or member state carries the sum of its provinces). Over corridors in force and over sectors, equally. Bodies carry whole projects. The nodes of a dimension and `unallocated` add up to the whole.',
    },
  },
});

registerEnumType(ReportState, {
  name: 'ReportState',
  description:
    'How far a report has been checked. CERTIFIED and PUBLISHED reports count; `certifiedOnly` leaves out PUBLISHED, `includeProvisional` adds SUBMITTED and VERIFIED.',
  valuesConfig: {
    DRAFT: { description: 'The report is being written.' },
    SUBMITTED: { description: 'The report has been handed in.' },
    VERIFIED: { description: 'The report has been checked against its source.' },
    PUBLISHED: { description: 'The report is taken from a public document: no responsible office has confirmed it. It counts.' },
    CERTIFIED: { description: 'An office has stated the report, another has checked it, a third has certified it. It counts.' },
    REJECTED: { description: 'The report has been refused: it does not count.' },
  },
});

registerEnumType(ContributionKind, {
  name: 'ContributionKind',
  description: 'What a project adds to a percent, or why it adds nothing. Every counted project is one of the first four.',
  valuesConfig: {
    STATED: { description: 'A report states its percent.' },
    FINISHED: { description: 'It counts as 100 because it is completed or operational; no report states a percent.' },
    WITHOUT_PERCENT: { description: 'It has reports, and none of them tells a percent.' },
    SILENT: { description: 'It has no counting report.' },
    DROPPED: { description: 'It was dropped: it is not counted.' },
    NO_WEIGHT: { description: 'It is counted, and has no weight on the basis: no cost, or no assigned weight.' },
  },
});

registerEnumType(Interval, {
  name: 'Interval',
  description: 'The interval between the points of a series. Each point is the last day of its interval.',
  valuesConfig: {
    MONTH: { description: 'Calendar months.' },
    QUARTER: { description: 'Calendar quarters.' },
    HALF_YEAR: { description: 'Reporting half-years: to 30 June and to 31 December.' },
    YEAR: { description: 'Calendar years.' },
    THAI_FISCAL_YEAR: { description: 'Thai fiscal years: to 30 September.' },
  },
});

registerEnumType(ChangeSubject, {
  name: 'ChangeSubject',
  description: 'What a change of a project is about.',
  valuesConfig: {
    PROJECT: { description: 'The project as a whole.' },
    STAGE: { description: 'Its stage.' },
    PERCENT: { description: 'Its percent.' },
    LAST_DAY: { description: 'Its last day, planned or actual.' },
    COST: { description: 'Its cost.' },
    REPORT: { description: 'A report on it.' },
  },
});

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'The kind of change of a project.',
  valuesConfig: {
    ADDED: { description: 'The project is new in the scope: it has come into the portfolio, or into a place that belongs to the scope.' },
    DROPPED: { description: 'The project was dropped.' },
    ADVANCED: { description: 'The percent rose.' },
    FELL_BACK: { description: 'The percent fell.' },
    STAGE_CHANGED: { description: 'The stage changed.' },
    COMPLETED: { description: 'The project was completed, or came into use.' },
    DATE_MOVED: { description: 'The last day moved.' },
    COST_CHANGED: { description: 'The cost changed.' },
    CORRECTED: { description: 'A report on the project was corrected.' },
    FIRST_STATED: {
      description:
        'Something is stated for the first time: a percent, stage, last day or cost that no document gave before, or a project that was there and not on record. The record changed; the world may not have.',
    },
  },
});

registerEnumType(ReportOrigin, {
  name: 'ReportOrigin',
  description: 'Who states what a report says.',
  valuesConfig: {
    PUBLIC_SOURCE: { description: 'A public document, from which the editors took it. No office has confirmed it.' },
    OFFICE: { description: 'An office. Another one verified it, a third person certified it.' },
  },
});

registerEnumType(DutyState, {
  name: 'DutyState',
  description: 'How far the report of a project has come for a reporting round: the one that has come furthest.',
  valuesConfig: {
    MISSING: { description: 'No report.' },
    DRAFTED: { description: 'A draft alone. Persons of its office see it; for everybody else the project is MISSING.' },
    SUBMITTED: { description: 'Nobody has verified it yet.' },
    VERIFIED: { description: 'It is not certified yet.' },
    CERTIFIED: { description: 'It is certified.' },
  },
});

registerEnumType(CompletenessBy, {
  name: 'CompletenessBy',
  description: 'By what the completeness of a reporting round is counted.',
  valuesConfig: {
    TOTAL: { description: 'All projects together.' },
    OFFICE: { description: 'By the office that reports a project. A project that two offices report counts for both.' },
    PROVINCE: { description: 'By province; a project in several counts for each.' },
    CLUSTER: { description: 'By cluster, as its members were on the cut-off day.' },
    MEMBER_STATE: { description: 'By member state.' },
    BODY: { description: 'By body of the mechanism, with all that report to it.' },
  },
});

registerEnumType(ImportedRows, {
  name: 'ImportedRows',
  description: 'Which rows of a file are saved.',
  valuesConfig: {
    ALL: { description: 'Every row, or none where something stands against one.' },
    FAULTLESS: { description: 'The rows that nothing stands against; the others stay out.' },
  },
});
