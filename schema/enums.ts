import { registerEnumType } from 'type-graphql';
import * as vocabulary from '../src/domain/enums';
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
