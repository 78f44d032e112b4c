import { registerEnumType } from 'type-graphql';
import { ProcessPart, RegisterKind } from '../../src/domain/vocabularies/process';

registerEnumType(ProcessPart, {
  name: 'ProcessPart',
  description: 'What a numbered item is of a process.',
  valuesConfig: {
    SUPPLIER: { description: 'What the process comes from.' },
    INPUT: { description: 'What goes into it.' },
    OUTPUT: { description: 'What comes out of it.' },
    CUSTOMER: { description: 'Whom it serves, or whom it affects, and what they want.' },
    CHANNEL: { description: 'How its people communicate.' },
    EQUIPMENT: { description: 'What every step is done with.' },
    REQUIREMENT: { description: 'What every step must keep to.' },
  },
});

registerEnumType(RegisterKind, {
  name: 'RegisterKind',
  description: 'What an entry of the register is.',
  valuesConfig: {
    NEED: { description: 'What a customer of the process, or those who carry it out, need.' },
    REQUIREMENT: { description: 'What the process must keep to.' },
    CHALLENGE: { description: 'What makes the process hard.' },
    PROBLEM: { description: 'What goes wrong.' },
    RECOMMENDATION: { description: 'What should be done.' },
    RISK: { description: 'What may go wrong.' },
    CONTROL: { description: 'What keeps risks down.' },
    DEVELOPMENT_AREA: { description: 'A theme of development of the southern border provinces.' },
  },
});
