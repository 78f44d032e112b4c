import { registerEnumType } from 'type-graphql';
import { SearchType } from '../../src/domain/vocabularies/api';

registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'A type of object to search for.',
  valuesConfig: {
    PROVINCE: { description: 'Provinces and states.' },
    PROJECT: { description: 'Projects, also by the provinces that they are located in.' },
    CORRIDOR: { description: 'Connectivity corridors, also by other words for them.' },
    SECTOR: { description: 'Sectors of every plan period.' },
    BODY: { description: 'Bodies of the mechanism.' },
    MEETING: { description: 'Meetings, also by a number or days that a source misprints.' },
    DECISION: { description: 'Decisions.' },
    ACTION_ITEM: { description: 'Actions that decisions ask for, by their texts.' },
    PLAN: { description: 'Visions and plans, also by other names.' },
    PLAN_OBJECTIVE: { description: 'Objectives of plans.' },
    ORGANISATION: { description: 'Organisations, also by short and earlier names.' },
    SOURCE: { description: 'Documents that facts are taken from.' },
    CLUSTER: { description: 'Clusters of provinces.' },
    BORDER_CROSSING: { description: 'Border crossings, also by the place opposite.' },
    INDICATOR: { description: 'Indicators.' },
    PROCESS: { description: 'Work processes.' },
    PROCESS_STEP: { description: 'Steps of processes, also by what is done in them.' },
    REGISTER_ENTRY: { description: 'Entries of the register, by their texts and items.' },
    DISCREPANCY: { description: 'Discrepancies between sources, by their subject and by what the sources say.' },
  },
});
