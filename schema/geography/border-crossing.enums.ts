import { registerEnumType } from 'type-graphql';
import { CrossingKind } from '../../src/domain/vocabularies/geography';

registerEnumType(CrossingKind, {
  name: 'CrossingKind',
  description: 'How the border is crossed.',
  valuesConfig: {
    ROAD: { description: 'By road.' },
    RAIL: { description: 'By rail.' },
    BRIDGE: { description: 'Over a bridge.' },
    FERRY: { description: 'By ferry over a river.' },
    SEA: { description: 'By sea, from a port.' },
  },
});
