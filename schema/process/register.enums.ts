import { registerEnumType } from 'type-graphql';
import { ProcessPart, RegisterKind } from '../../src/domain/vocabularies/process';

registerEnumType(ProcessPart, {
  name: 'ProcessPart',
  description: 'The part of a process that a numbered item belongs to.',
  valuesConfig: {
    SUPPLIER: { description: 'A supplier: a source that the process starts from.' },
    INPUT: { description: 'An input of the process.' },
    OUTPUT: { description: 'An output of the process.' },
    CUSTOMER: { description: 'A customer: a group that the process serves or affects, and its wishes.' },
    CHANNEL: { description: 'A channel in which the people of the process communicate.' },
    EQUIPMENT: { description: 'Equipment that every step is done with.' },
    REQUIREMENT: { description: 'A requirement that every step must meet.' },
  },
});

registerEnumType(RegisterKind, {
  name: 'RegisterKind',
  description: 'The kind of an entry of the register.',
  valuesConfig: {
    NEED: { description: 'A need of a customer of the process, or of those who run it.' },
    REQUIREMENT: { description: 'A requirement that the process must meet.' },
    CHALLENGE: { description: 'A challenge: it makes the process hard.' },
    PROBLEM: { description: 'A problem: it goes wrong today.' },
    RECOMMENDATION: { description: 'A recommendation: it should be done.' },
    RISK: { description: 'A risk: it may go wrong.' },
    CONTROL: { description: 'A control: it keeps risks down.' },
    DEVELOPMENT_AREA: { description: 'A theme of development of the southern border provinces.' },
  },
});
