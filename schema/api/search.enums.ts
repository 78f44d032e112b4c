import { registerEnumType } from 'type-graphql';
import { SearchType } from '../../src/domain/vocabularies/api';

registerEnumType(SearchType, {
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
