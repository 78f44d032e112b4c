import { registerEnumType } from 'type-graphql';
import { RecordChangeKind } from '../../src/domain/vocabularies/api';

registerEnumType(RecordChangeKind, {
  name: 'RecordChangeKind',
  description: 'What became of a thing in the hub.',
  valuesConfig: {
    ADDED: { description: 'It is new in the hub.' },
    CORRECTED: { description: 'Something that the hub says of it changed: of itself, or of what it is linked with.' },
    REMOVED: { description: 'The hub no longer has it.' },
  },
});
