import { registerEnumType } from 'type-graphql';
import * as vocabulary from '../src/domain/enums';
import { FLAG_THRESHOLDS } from '../src/domain/flags';
import { Lang } from '../src/domain/languages';

registerEnumType(Lang, {
  name: 'Lang',
  description: 'A language of the programme.',
  valuesConfig: {
    TH: { description: 'Thai.' },
    EN: { description: 'English, the programme’s working language.' },
    MS: { description: 'Malay.' },
    ID: { description: 'Indonesian.' },
  },
});

registerEnumType(vocabulary.ProvinceKind, {
  name: 'ProvinceKind',
  description: 'What the first level under the country is called.',
  valuesConfig: {
    PROVINCE: { description: 'A province: provinsi in Indonesia, changwat in Thailand.' },
    STATE: { description: 'A state (negeri) of Malaysia.' },
  },
});

registerEnumType(vocabulary.BodyLevel, {
  name: 'BodyLevel',
  description: 'A level of the mechanism, from the leaders down.',
  valuesConfig: {
    LEADERS_SUMMIT: { description: 'The Leaders’ Summit: the three heads of government.' },
    MINISTERIAL_MEETING: { description: 'The Ministerial Meeting.' },
    GOVERNORS_FORUM: { description: 'The Chief Ministers’ and Governors’ Forum (CMGF): the provinces and states.' },
    SENIOR_OFFICIALS_MEETING: { description: 'The Senior Officials’ Meeting, over the working groups.' },
    BUSINESS_COUNCIL: { description: 'The Joint Business Council: the private sector.' },
    WORKING_GROUP: { description: 'A sector’s working group or sub-group, or what stands in for one.' },
  },
});

registerEnumType(vocabulary.BodyKind, {
  name: 'BodyKind',
  description: 'What kind of body it is.',
  valuesConfig: {
    FORUM: { description: 'A meeting of leaders, ministers, governors, officials or business.' },
    WORKING_GROUP: { description: 'A working group of a sector.' },
    SUB_GROUP: { description: 'A sub-group of a working group.' },
    INTERIM_ARRANGEMENT: { description: 'No working group exists for the sector; another body drives it for the time being.' },
  },
});

registerEnumType(vocabulary.ProjectStage, {
  name: 'ProjectStage',
  description: 'How far a project is, as a stage. COMPLETED is built; OPERATIONAL is built and in use: they differ.',
  valuesConfig: {
    IDEA: { description: 'Proposed or talked about.' },
    CONCEPT: { description: 'Described and agreed in outline.' },
    FEASIBILITY: { description: 'Under study, environmental assessment included.' },
    DETAILED_DESIGN: { description: 'Being designed for building.' },
    FINANCING: { description: 'Money or approval being sought.' },
    PROCUREMENT: { description: 'Being tendered, or contracts being signed.' },
    CONSTRUCTION: { description: 'Being built or carried out.' },
    COMPLETED: { description: 'Built or carried out; not necessarily in use.' },
    OPERATIONAL: { description: 'In use.' },
    SUSPENDED: { description: 'Halted for now.' },
    DROPPED: { description: 'Given up: no longer expected to report, and outside every percent.' },
  },
});

registerEnumType(vocabulary.CostKind, {
  name: 'CostKind',
  description: 'What a published cost figure is.',
  valuesConfig: {
    ESTIMATE: { description: 'An estimate, or a figure whose kind the source does not say.' },
    APPROVED: { description: 'Approved by the authority that pays.' },
    CONTRACTED: { description: 'The value of the contract.' },
    SPENT: { description: 'Spent so far, or in the end.' },
  },
});

registerEnumType(vocabulary.Weighting, {
  name: 'Weighting',
  description: 'How much each counted project weighs in a percent.',
  valuesConfig: {
    EQUAL: { description: 'Every project weighs the same.' },
    COST: { description: 'By the preferred cost in US dollars on the day; projects without one are left out of the percent.' },
    ASSIGNED: { description: 'By the weight that its working group gave it; projects without one are left out of the percent.' },
  },
});

registerEnumType(vocabulary.UnreportedRule, {
  name: 'UnreportedRule',
  description: 'What a project that has no percent does to the percent of the whole.',
  valuesConfig: {
    EXCLUDE: { description: 'It is left out: the percent is that of the projects that reported. Read it beside the coverage.' },
    COUNT_AS_ZERO: { description: 'It counts as 0 %.' },
  },
});

registerEnumType(vocabulary.Counting, {
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

registerEnumType(vocabulary.ReportState, {
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

registerEnumType(vocabulary.FlagKind, {
  name: 'FlagKind',
  description: 'What a person should look at.',
  valuesConfig: {
    PERCENT_FELL: { description: 'A report gives a lower percent than the one before it.' },
    PERCENT_JUMPED: { description: `A report gives over ${FLAG_THRESHOLDS.jumpPoints} points more than the one before it.` },
    OVERDUE: { description: 'The last day has passed, and no report says completed.' },
    STALE: { description: 'The latest report is older than `staleAfterDays`, and the project is not finished.' },
    COMPLETED_NOT_OPERATIONAL: {
      description: `Reported completed again ${FLAG_THRESHOLDS.completedDays} days or more after it was first reported completed, and not operational.`,
    },
    CONFLICTING_COSTS: { description: `Published figures in one currency differ by more than ${Math.round((FLAG_THRESHOLDS.costRatio - 1) * 100)} %.` },
    DATES_SLIPPED: { description: `The last day has moved by more than ${FLAG_THRESHOLDS.slippedDays} days since it was first stated.` },
  },
});

registerEnumType(vocabulary.Interval, {
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

registerEnumType(vocabulary.ChangeKind, {
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

registerEnumType(vocabulary.ProjectDimension, {
  name: 'ProjectDimension',
  description: 'What projects can be grouped by. A group of one node is what that node reaches on the day.',
  valuesConfig: {
    MEMBER_STATE: { description: 'The countries of its provinces, and those it is assigned to as a whole.' },
    PROVINCE: { description: 'The provinces it is located in.' },
    CLUSTER: { description: 'The clusters of its provinces on the day.' },
    CORRIDOR: { description: 'The corridors in force on the day that it is assigned to.' },
    SECTOR: { description: 'The sectors it is classified under, of every plan period.' },
    WORKING_GROUP: { description: 'The working groups that it is reached by: the responsible one, and the one that a sub-group reports to on the day.' },
    STAGE: { description: 'Its stage on the day.' },
    START_YEAR: { description: 'The calendar year of its first day.' },
    END_YEAR: { description: 'The calendar year of its last day.' },
    THAI_FISCAL_YEAR: { description: 'The Thai fiscal year of its first day, in the Buddhist era: 2557 is 1 October 2013 to 30 September 2014.' },
    CROSS_BORDER: { description: 'Whether it involves two or more member states.' },
  },
});

registerEnumType(vocabulary.SearchType, {
  name: 'SearchType',
  description: 'What can be searched for.',
  valuesConfig: {
    PROVINCE: { description: 'Provinces and states.' },
    PROJECT: { description: 'Projects, also by the provinces that they are located in.' },
    CORRIDOR: { description: 'Economic corridors.' },
    SECTOR: { description: 'Sectors of every plan period.' },
    BODY: { description: 'Bodies of the mechanism.' },
    MEETING: { description: 'Meetings.' },
    DECISION: { description: 'Decisions.' },
    PLAN: { description: 'Visions and plans, also by other names.' },
    ORGANISATION: { description: 'Organisations, also by short and earlier names.' },
    SOURCE: { description: 'Documents that facts are taken from.' },
  },
});

registerEnumType(vocabulary.IndicatorValueType, {
  name: 'IndicatorValueType',
  description: 'What a value of an indicator is.',
  valuesConfig: {
    PERCENT: { description: 'A percentage; of growth it may be over 100.' },
    SCORE: { description: 'A score out of a maximum.' },
    ORDINAL: { description: 'A level of an ordered scale of words.' },
    AMOUNT: { description: 'A measured quantity in the indicator’s unit: money, area.' },
    COUNT: { description: 'A number of things or people.' },
  },
});

registerEnumType(vocabulary.IndicatorLevel, {
  name: 'IndicatorLevel',
  description: 'What of a process an indicator judges.',
  valuesConfig: {
    OUTPUT: { description: 'What the process delivers.' },
    OUTCOME: { description: 'What its results achieve.' },
    PROCESS: { description: 'How well the process as a whole is carried out.' },
    STEP: { description: 'One step of the process.' },
  },
});

registerEnumType(vocabulary.ObservationStatus, {
  name: 'ObservationStatus',
  description: 'How far a published value can be relied on.',
  valuesConfig: {
    PROVISIONAL: { description: 'An estimate, a computation, or a value whose year no source states.' },
    FINAL: { description: 'As published, and contradicted by nothing else that is on record.' },
    REVISED: { description: 'Published later in place of an earlier value of the same source.' },
    DISPUTED: { description: 'Another value is published for the same area and period, or the value contradicts others. See `discrepancies`.' },
  },
});

registerEnumType(vocabulary.ProcessPart, {
  name: 'ProcessPart',
  description: 'What a numbered item is of a process.',
  valuesConfig: {
    SUPPLIER: { description: 'What the process comes from.' },
    INPUT: { description: 'What goes into it.' },
    OUTPUT: { description: 'What comes out of it.' },
    CUSTOMER: { description: 'Whom it serves, or whom it affects, and what they want.' },
    CHANNEL: { description: 'How its people communicate.' },
    EQUIPMENT: { description: 'What every step is done with.' },
    REQUIREMENT: { description: 'What every step must keep to.' },
  },
});

registerEnumType(vocabulary.RegisterKind, {
  name: 'RegisterKind',
  description: 'What an entry of the register is.',
  valuesConfig: {
    NEED: { description: 'What a customer of the process, or those who carry it out, need.' },
    REQUIREMENT: { description: 'What the process must keep to.' },
    CHALLENGE: { description: 'What makes the process hard.' },
    PROBLEM: { description: 'What goes wrong.' },
    RECOMMENDATION: { description: 'What should be done.' },
    RISK: { description: 'What may go wrong.' },
    CONTROL: { description: 'What keeps risks down.' },
    DEVELOPMENT_AREA: { description: 'A theme of development of the southern border provinces.' },
  },
});

registerEnumType(vocabulary.CrossingKind, {
  name: 'CrossingKind',
  description: 'How the border is crossed.',
  valuesConfig: {
    ROAD: { description: 'By road.' },
    RAIL: { description: 'By rail.' },
    BRIDGE: { description: 'Over a bridge.' },
    FERRY: { description: 'By ferry over a river.' },
    SEA: { description: 'By sea, from a port.' },
  },
});

registerEnumType(vocabulary.DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly the days of something are known.',
  valuesConfig: {
    DAY: { description: 'To the day.' },
    MONTH: { description: 'To the month: its first and last day stand for it.' },
    YEAR: { description: 'To the calendar year.' },
    FISCAL_YEAR: { description: 'To the Thai fiscal year, 1 October to 30 September.' },
    UNKNOWN: { description: 'Not at all.' },
  },
});

registerEnumType(vocabulary.DecisionKind, {
  name: 'DecisionKind',
  description: 'What kind of decision it is.',
  valuesConfig: {
    JOINT_STATEMENT: { description: 'A joint statement of the leaders or the ministers.' },
    MEETING_RESULT: { description: 'A result of a meeting.' },
    CABINET_RESOLUTION: { description: 'A resolution of a cabinet.' },
    CIRCULAR: { description: 'A letter that passes a decision on to those who have to act.' },
    AGREEMENT: { description: 'A signed agreement, memorandum or framework.' },
    ORDER: { description: 'An order of a head of government.' },
  },
});

registerEnumType(vocabulary.DecisionLinkKind, {
  name: 'DecisionLinkKind',
  description: 'How one decision led to another.',
  valuesConfig: {
    ESCALATED_TO: { description: 'It was carried up, to a higher level of the mechanism.' },
    ADOPTED_AS: { description: 'It was adopted as the other, by another authority or later.' },
    CIRCULATED_TO: { description: 'It was passed down by the other.' },
    IMPLEMENTED_BY: { description: 'The other carries it out.' },
  },
});

registerEnumType(vocabulary.ActionStatus, {
  name: 'ActionStatus',
  description: 'How far something to be done is, as far as the sources say.',
  valuesConfig: {
    OPEN: { description: 'Given; no source says that it was begun or done.' },
    IN_PROGRESS: { description: 'Begun, or a standing duty that is being done.' },
    DONE: { description: 'Done.' },
    CANCELLED: { description: 'Given up.' },
  },
});

registerEnumType(vocabulary.SectorMappingKind, {
  name: 'SectorMappingKind',
  description: 'What became of a sector in the next plan.',
  valuesConfig: {
    SAME: { description: 'It goes on under the same name.' },
    RENAMED: { description: 'It goes on under another name, often with a somewhat different scope.' },
    SPLIT: { description: 'It goes on as several, this among them.' },
    MERGED: { description: 'It goes on together with others, in this one.' },
  },
});

registerEnumType(vocabulary.MeetingOrderField, {
  name: 'MeetingOrderField',
  description: 'What meetings are ordered by.',
  valuesConfig: { STARTS_ON: { description: 'The first day.' }, CODE: { description: 'The meeting’s code.' } },
});

registerEnumType(vocabulary.GroupOrderField, {
  name: 'GroupOrderField',
  description: 'What groups are ordered by.',
  valuesConfig: {
    KEY: { description: 'The keys: codes, stages in their order, years.' },
    PROJECT_COUNT: { description: 'The number of distinct projects.' },
    PERCENT: { description: 'The percent.' },
    COST: { description: 'The cost in US dollars.' },
  },
});

registerEnumType(vocabulary.OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end comes first. What has no value comes last either way.',
  valuesConfig: { ASC: { description: 'Smallest, earliest or first in the alphabet first.' }, DESC: { description: 'Largest, latest or last in the alphabet first.' } },
});

registerEnumType(vocabulary.ProvinceOrderField, {
  name: 'ProvinceOrderField',
  description: 'What provinces are ordered by.',
  valuesConfig: {
    CODE: { description: 'The ISO 3166-2 code.' },
    NAME: { description: 'The name in the request’s language; Thai names in the order of the Thai dictionary.' },
    AREA: { description: 'The area.' },
  },
});

registerEnumType(vocabulary.ProjectOrderField, {
  name: 'ProjectOrderField',
  description: 'What projects are ordered by.',
  valuesConfig: {
    CODE: { description: 'The project’s code.' },
    NAME: { description: 'The name in the request’s language; Thai names in the order of the Thai dictionary.' },
    STARTS_ON: { description: 'The first day of works or activity.' },
    ENDS_ON: { description: 'The planned or actual last day.' },
    PERCENT: { description: 'Its percent on the day, as its `progress` shows by default.' },
    COST: { description: 'The preferred cost in US dollars on the day, summed over its leaf parts.' },
  },
});

registerEnumType(vocabulary.RecordChangeKind, {
  name: 'RecordChangeKind',
  description: 'What became of a thing in the hub.',
  valuesConfig: {
    ADDED: { description: 'It is new in the hub.' },
    CORRECTED: { description: 'Something that the hub says of it changed: of itself, or of what it is linked with.' },
    REMOVED: { description: 'The hub no longer has it.' },
  },
});
