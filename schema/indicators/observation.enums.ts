import { registerEnumType } from 'type-graphql';
import { IndicatorLevel, IndicatorValueType, ObservationStatus } from '../../src/domain/vocabularies/indicators';

registerEnumType(IndicatorValueType, {
  name: 'IndicatorValueType',
  description: 'What a value of an indicator is.',
  valuesConfig: {
    PERCENT: { description: 'A percentage; of growth it may be over 100.' },
    SCORE: { description: 'A score out of a maximum.' },
    ORDINAL: { description: 'A level of an ordered scale of words.' },
    AMOUNT: { description: 'A measured quantity in the indicator’s unit: money, area.' },
    COUNT: { description: 'A number of things or people.' },
  },
});

registerEnumType(IndicatorLevel, {
  name: 'IndicatorLevel',
  description: 'What of a process an indicator judges.',
  valuesConfig: {
    OUTPUT: { description: 'What the process delivers.' },
    OUTCOME: { description: 'What its results achieve.' },
    PROCESS: { description: 'How well the process as a whole is carried out.' },
    STEP: { description: 'One step of the process.' },
  },
});

registerEnumType(ObservationStatus, {
  name: 'ObservationStatus',
  description: 'How far a published value can be relied on.',
  valuesConfig: {
    PROVISIONAL: { description: 'An estimate, a computation, or a value whose year no source states.' },
    FINAL: { description: 'As published, and contradicted by nothing else that is on record.' },
    REVISED: { description: 'Published later in place of an earlier value of the same source.' },
    DISPUTED: {
      description: 'Another value is published for the same area and period, or the value contradicts others. See `discrepancies`.',
    },
  },
});
