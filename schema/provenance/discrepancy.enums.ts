import { registerEnumType } from 'type-graphql';
import { DiscrepancyEventKind, StandingValue } from '../../src/domain/vocabularies/provenance';

registerEnumType(DiscrepancyEventKind, {
  name: 'DiscrepancyEventKind',
  description: 'What was done with a discrepancy that an office opened.',
  valuesConfig: {
    SETTLE: { description: 'It was settled: it is said which value stands, and why.' },
    REOPEN: { description: 'It was opened again: what had settled it no longer holds.' },
  },
});

registerEnumType(StandingValue, {
  name: 'StandingValue',
  description: 'Which of the two values of a discrepancy stands.',
  valuesConfig: {
    VALUE_A: { description: 'The first one, `valueA`.' },
    VALUE_B: { description: 'The second one, `valueB`.' },
    NEITHER: { description: 'Neither: both are wrong, or both hold for different things.' },
  },
});
