import { registerEnumType } from 'type-graphql';
import { ActionEventKind, ActionStatus, DecisionKind, DecisionLinkKind } from '../../src/domain/vocabularies/mechanism';

registerEnumType(DecisionKind, {
  name: 'DecisionKind',
  description: 'The kind of decision.',
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
  description: 'How the first of two linked decisions led to the second.',
  valuesConfig: {
    ESCALATED_TO: { description: 'The first was carried up to a higher level of the mechanism.' },
    ADOPTED_AS: { description: 'The first was adopted as the second, by another authority or later.' },
    CIRCULATED_TO: { description: 'The second passed the first down.' },
    IMPLEMENTED_BY: { description: 'The second implements the first.' },
  },
});

registerEnumType(ActionEventKind, {
  name: 'ActionEventKind',
  description: 'What an office says of an action.',
  valuesConfig: {
    NOTE: { description: 'How far its office is with it.' },
    CLAIM: { description: 'Its office claims that it is done. Another office has to confirm that.' },
    CONFIRM: { description: 'It is done: another office than the one that claimed it confirms that.' },
    RETURN: { description: 'The claim is sent back: it is not done.' },
    REOPEN: { description: 'It was confirmed as done, and is taken up again.' },
    CARRY: { description: 'It is carried over to a meeting.' },
  },
});

registerEnumType(ActionStatus, {
  name: 'ActionStatus',
  description: 'How far an action is, by the sources.',
  valuesConfig: {
    OPEN: { description: 'A source says that the action was not begun.' },
    IN_PROGRESS: { description: 'A source says that the action was begun, or that a standing duty is being done.' },
    DONE: { description: 'Done.' },
    CANCELLED: { description: 'Cancelled.' },
    UNKNOWN: { description: 'No source says how far the action is.' },
  },
});
