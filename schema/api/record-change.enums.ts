import { registerEnumType } from 'type-graphql';
import { RecordChangeKind } from '../../src/domain/vocabularies/api';

registerEnumType(RecordChangeKind, {
  name: 'RecordChangeKind',
  description: 'The kind of change of an object.',
  valuesConfig: {
    ADDED: { description: 'The object is new in the hub.' },
    CORRECTED: { description: 'A fact of the object changed: one of its own, or one of an object linked with it.' },
    REMOVED: { description: 'The hub no longer has the object.' },
  },
});
