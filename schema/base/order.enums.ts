import { registerEnumType } from 'type-graphql';
import { OrderDirection } from '../../src/domain/vocabularies/api';

registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end comes first. What has no value comes last either way.',
  valuesConfig: {
    ASC: { description: 'Smallest, earliest or first in the alphabet first.' },
    DESC: { description: 'Largest, latest or last in the alphabet first.' },
  },
});
