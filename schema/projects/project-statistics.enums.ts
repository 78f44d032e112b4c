import { registerEnumType } from 'type-graphql';
import { GroupOrderField, ProjectDimension } from '../../src/domain/vocabularies/projects';

registerEnumType(ProjectDimension, {
  name: 'ProjectDimension',
  description: 'What projects can be grouped by. A group of one node is what that node reaches on the day.',
  valuesConfig: {
    MEMBER_STATE: { description: 'The countries of its provinces, and those it is assigned to as a whole.' },
    PROVINCE: { description: 'The provinces it is located in.' },
    CLUSTER: { description: 'The clusters of its provinces on the day.' },
    CORRIDOR: { description: 'The corridors in force on the day that it is assigned to.' },
    SECTOR: { description: 'The sectors it is classified under, of every plan period.' },
    WORKING_GROUP: {
      description: 'The working groups that it is reached by: the responsible one, and the one that a sub-group reports to on the day.',
    },
    STAGE: { description: 'Its stage on the day.' },
    START_YEAR: { description: 'The calendar year of its first day.' },
    END_YEAR: { description: 'The calendar year of its last day.' },
    THAI_FISCAL_YEAR: {
      description: 'The Thai fiscal year of its first day, in the Buddhist era: 2557 is 1 October 2013 to 30 September 2014.',
    },
    CROSS_BORDER: { description: 'Whether it involves two or more member states.' },
  },
});

registerEnumType(GroupOrderField, {
  name: 'GroupOrderField',
  description: 'What groups are ordered by.',
  valuesConfig: {
    KEY: { description: 'The keys: codes, stages in their order, years.' },
    PROJECT_COUNT: { description: 'The number of distinct projects.' },
    PERCENT: { description: 'The percent.' },
    COST: { description: 'The cost in US dollars.' },
  },
});
