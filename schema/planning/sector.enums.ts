import { registerEnumType } from 'type-graphql';
import { SectorMappingKind } from '../../src/domain/vocabularies/planning';

registerEnumType(SectorMappingKind, {
  name: 'SectorMappingKind',
  description: 'What became of a sector in the next plan.',
  valuesConfig: {
    SAME: { description: 'It goes on under the same name.' },
    RENAMED: { description: 'It goes on under another name, often with a somewhat different scope.' },
    SPLIT: { description: 'It goes on as several, this among them.' },
    MERGED: { description: 'It goes on together with others, in this one.' },
  },
});
