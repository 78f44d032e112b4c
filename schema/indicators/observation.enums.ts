import { registerEnumType } from 'type-graphql';
import { IndicatorLevel, IndicatorValueType, ObservationStatus } from '../../src/domain/vocabularies/indicators';

registerEnumType(IndicatorValueType, {
  name: 'IndicatorValueType',
  description: 'The kind of an indicator’s values.',
  valuesConfig: {
    PERCENT: { description: 'A percentage; a growth rate may be over 100.' },
    SCORE: { description: 'A score out of a maximum.' },
    ORDINAL: { description: 'A level of an ordered scale of words.' },
    AMOUNT: { description: 'A measured quantity in the indicator’s unit: money, area.' },
    COUNT: { description: 'A number of things or people.' },
  },
});

registerEnumType(IndicatorLevel, {
  name: 'IndicatorLevel',
  description: 'The aspect of a process that an indicator judges.',
  valuesConfig: {
    OUTPUT: { description: 'The outputs of the process.' },
    OUTCOME: { description: 'The effects of its results.' },
    PROCESS: { description: 'How well the process as a whole runs.' },
    STEP: { description: 'One step of the process.' },
  },
});

registerEnumType(ObservationStatus, {
  name: 'ObservationStatus',
  description: 'How far a published value can be relied on.',
  valuesConfig: {
    PROVISIONAL: { description: 'An estimate, a computation, or a value whose year no source states.' },
    FINAL: { description: 'As published, and contradicted by nothing else on record.' },
    REVISED: { description: 'Published later in place of an earlier value of the same source.' },
    DISPUTED: {
      description: 'Another value is published for the same area and period, or the value contradicts others. See `discrepancies`.',
    },
  },
});
