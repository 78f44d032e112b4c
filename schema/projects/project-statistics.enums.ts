import { registerEnumType } from 'type-graphql';
import { GroupOrderField, ProjectDimension } from '../../src/domain/vocabularies/projects';

registerEnumType(ProjectDimension, {
  name: 'ProjectDimension',
  description: 'A dimension to group projects by. The group of one node holds the projects that belong to that node on the `asOf` day.',
  valuesConfig: {
    MEMBER_STATE: { description: 'The countries of the project’s provinces, and those that it is assigned to as a whole.' },
    PROVINCE: { description: 'The provinces that the project is located in.' },
    CLUSTER: { description: 'The clusters of the project’s provinces on the `asOf` day.' },
    CORRIDOR: { description: 'The corridors in force on the `asOf` day that the project is assigned to.' },
    SECTOR: { description: 'The sectors that the project is classified under, of every plan period.' },
    WORKING_GROUP: {
      description: 'The responsible working group, and the one that a responsible sub-group reports to on the `asOf` day.',
    },
    STAGE: { description: 'The stage on the `asOf` day.' },
    START_YEAR: { description: 'The calendar year of the first day.' },
    END_YEAR: { description: 'The calendar year of the last day.' },
    THAI_FISCAL_YEAR: {
      description: 'The Thai fiscal year of the first day, in the Buddhist era: 2557 is 1 October 2013 to 30 September 2014.',
    },
    CROSS_BORDER: { description: 'Whether the project involves two or more member states.' },
  },
});

registerEnumType(GroupOrderField, {
  name: 'GroupOrderField',
  description: 'A field to order groups by.',
  valuesConfig: {
    KEY: { description: 'The keys: codes, stages in their order, years.' },
    PROJECT_COUNT: { description: 'The number of distinct projects.' },
    PERCENT: { description: 'The percent.' },
    COST: { description: 'The cost in US dollars.' },
  },
});
