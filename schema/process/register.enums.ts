import { registerEnumType } from 'type-graphql';
import { ProcessPart, RegisterKind, RegisterState, UnassessedReason } from '../../src/domain/vocabularies/process';

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
    CHECKING_COST: { description: 'The cost of checking, testing and cost reduction in every step.' },
  },
});

registerEnumType(RegisterKind, {
  name: 'RegisterKind',
  description: 'The kind of an entry of the register.',
  valuesConfig: {
    NEED: { description: 'A need of a customer of the process.' },
    REQUIREMENT: { description: 'A requirement that the process must meet.' },
    CHALLENGE: { description: 'A challenge: it makes the process hard.' },
    PROBLEM: { description: 'A problem: it goes wrong today.' },
    RECOMMENDATION: { description: 'A recommendation: it should be done.' },
    RISK: { description: 'A risk: it may go wrong.' },
    CONTROL: { description: 'A control: it keeps risks down.' },
    DEVELOPMENT_AREA: { description: 'A theme of development of the southern border provinces.' },
    SKILL: { description: 'Knowledge and skills of those who run the process.' },
    INNOVATION: { description: 'An innovation: a new way to do the work.' },
    BENEFICIARY: { description: 'Who benefits, and how.' },
    GOAL: { description: 'A goal of the programme or of the process.' },
    BENEFIT: { description: 'A benefit that provinces and clusters are to have.' },
    STANDARD: { description: 'A standard that an output must meet.' },
    OUTPUT: { description: 'An output in the design of the process, which words them anew.' },
    OUTCOME: { description: 'An outcome in the design of the process.' },
    EFFECTIVENESS: { description: 'What makes the work efficient and effective.' },
    IMPACT: { description: 'An impact of the work.' },
    RESULT: { description: 'A result that the manual concludes with.' },
    DUTY: { description: 'A duty, for example to report to the leaders.' },
    DESIGN: { description: 'A step in which the process or its manual was designed.' },
    IMPROVEMENT: { description: 'A step in which the process is improved.' },
    CONTEXT: { description: 'How things stand, or stood before.' },
  },
});

registerEnumType(RegisterState, {
  name: 'RegisterState',
  description: 'How a risk or a control of the register stands. The words are the hub’s own: the manual has none.',
  valuesConfig: {
    OPEN: { description: 'A risk: nothing is done about it yet. A control: it is not in place yet.' },
    IN_TREATMENT: { description: 'A risk: it is being reduced. A control: it is being put in place or mended.' },
    ACCEPTED: { description: 'A risk: it is at an acceptable level, and watched. A control: it is in place and does its work.' },
    CLOSED: { description: 'A risk: it is gone. A control: it is no longer needed.' },
  },
});

registerEnumType(UnassessedReason, {
  name: 'UnassessedReason',
  description: 'Why an entry of the register has no assessment.',
  valuesConfig: {
    NOBODY_STATED: { description: 'It is a risk or a control, and nobody has stated by the day how it stands.' },
    NOT_OF_KIND: { description: 'It is neither a risk nor a control: offices do not assess it.' },
  },
});
