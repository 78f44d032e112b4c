import { registerEnumType } from 'type-graphql';
import { BodyKind, BodyLevel } from '../../src/domain/vocabularies/mechanism';

registerEnumType(BodyLevel, {
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

registerEnumType(BodyKind, {
  name: 'BodyKind',
  description: 'What kind of body it is.',
  valuesConfig: {
    FORUM: { description: 'A meeting of leaders, ministers, governors, officials or business.' },
    WORKING_GROUP: { description: 'A working group of a sector.' },
    SUB_GROUP: { description: 'A sub-group of a working group.' },
    INTERIM_ARRANGEMENT: { description: 'No working group exists for the sector; another body drives it for the time being.' },
  },
});
