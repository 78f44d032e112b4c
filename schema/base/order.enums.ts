import { registerEnumType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'The direction of an order. Items without a value come last in both directions.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or alphabetically first value first.' },
    DESC: { description: 'Largest, latest or alphabetically last value first.' },
  },
});
