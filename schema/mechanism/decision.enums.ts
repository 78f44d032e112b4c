import { registerEnumType } from 'type-graphql';
import { ActionStatus, DecisionKind, DecisionLinkKind } from '../../src/domain/vocabularies/mechanism';

registerEnumType(DecisionKind, {
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

registerEnumType(DecisionLinkKind, {
  name: 'DecisionLinkKind',
  description: 'How one decision led to another.',
  valuesConfig: {
    ESCALATED_TO: { description: 'It was carried up, to a higher level of the mechanism.' },
    ADOPTED_AS: { description: 'It was adopted as the other, by another authority or later.' },
    CIRCULATED_TO: { description: 'It was passed down by the other.' },
    IMPLEMENTED_BY: { description: 'The other carries it out.' },
  },
});

registerEnumType(ActionStatus, {
  name: 'ActionStatus',
  description: 'How far something to be done is, as far as the sources say.',
  valuesConfig: {
    OPEN: { description: 'Given; no source says that it was begun or done.' },
    IN_PROGRESS: { description: 'Begun, or a standing duty that is being done.' },
    DONE: { description: 'Done.' },
    CANCELLED: { description: 'Given up.' },
  },
});
