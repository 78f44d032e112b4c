import { registerEnumType } from 'type-graphql';
import { ChangeKind, Counting, Interval, ReportState, UnreportedRule, Weighting } from '../../src/domain/vocabularies/progress';

registerEnumType(Weighting, {
  name: 'Weighting',
  description: 'How much each counted project weighs in a percent.',
  valuesConfig: {
    EQUAL: { description: 'Every project weighs the same.' },
    COST: { description: 'By the preferred cost in US dollars on the day; projects without one are left out of the percent.' },
    ASSIGNED: { description: 'By the weight that its working group gave it; projects without one are left out of the percent.' },
  },
});

registerEnumType(UnreportedRule, {
  name: 'UnreportedRule',
  description: 'What a project that has no percent does to the percent of the whole.',
  valuesConfig: {
    EXCLUDE: { description: 'It is left out: the percent is that of the projects that reported. Read it beside the coverage.' },
    COUNT_AS_ZERO: { description: 'It counts as 0 %.' },
  },
});

registerEnumType(Counting, {
  name: 'Counting',
  description: 'What of a project that is in several places counts in each of them.',
  valuesConfig: {
    DISTINCT: { description: 'The whole project, once, in every node that it reaches. Nodes do not add up to the whole.' },
    ALLOCATED: {
      description:
        'Only the node’s part: by stated shares over provinces (equally where none are stated; a cluster or member state carries the sum of its provinces), ' +
        'equally over corridors in force and over sectors; bodies carry whole projects. The nodes of a dimension and `unallocated` add up to the whole.',
    },
  },
});

registerEnumType(ReportState, {
  name: 'ReportState',
  description: 'How far a report has been checked. Only certified reports count, unless provisional ones are asked for.',
  valuesConfig: {
    DRAFT: { description: 'Being written.' },
    SUBMITTED: { description: 'Handed in.' },
    VERIFIED: { description: 'Checked against its source.' },
    CERTIFIED: { description: 'Approved: it counts.' },
    REJECTED: { description: 'Refused: it does not count.' },
  },
});

registerEnumType(Interval, {
  name: 'Interval',
  description: 'How far apart the points of a series are. Each point is the last day of its interval.',
  valuesConfig: {
    MONTH: { description: 'Calendar months.' },
    QUARTER: { description: 'Calendar quarters.' },
    HALF_YEAR: { description: 'The reporting half-years: to 30 June and 31 December.' },
    YEAR: { description: 'Calendar years.' },
    THAI_FISCAL_YEAR: { description: 'Thai fiscal years: to 30 September.' },
  },
});

registerEnumType(ChangeKind, {
  name: 'ChangeKind',
  description: 'What changed of a project.',
  valuesConfig: {
    ADDED: { description: 'It is new here: first on record, or newly in a place that belongs here.' },
    DROPPED: { description: 'It was given up.' },
    ADVANCED: { description: 'Its percent rose, or was reported for the first time.' },
    FELL_BACK: { description: 'Its percent fell.' },
    STAGE_CHANGED: { description: 'Its stage changed.' },
    COMPLETED: { description: 'It was completed, or came into use.' },
    DATE_MOVED: { description: 'Its last day moved.' },
    COST_CHANGED: { description: 'Its preferred cost changed.' },
    CORRECTED: { description: 'A report on it was corrected.' },
  },
});
