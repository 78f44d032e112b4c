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
    STRATEGIC_PLANNING_MEETING: { description: 'The Strategic Planning Meeting (SPM): it makes the plans and reviews them.' },
    BUSINESS_COUNCIL: { description: 'The Joint Business Council: the private sector.' },
    WORKING_GROUP: { description: 'A working group or sub-group of a sector, or an interim arrangement in place of one.' },
  },
});

registerEnumType(BodyKind, {
  name: 'BodyKind',
  description: 'The kind of body.',
  valuesConfig: {
    FORUM: { description: 'A meeting of leaders, ministers, governors, officials, planners or business.' },
    WORKING_GROUP: { description: 'A working group of a sector.' },
    SUB_GROUP: { description: 'A sub-group of a working group.' },
    INTERIM_ARRANGEMENT: {
      description: 'An interim arrangement: the sector has no working group, and another body drives it for the time being.',
    },
  },
});
