import { registerEnumType } from 'type-graphql';
import { SectorMappingKind } from '../../src/domain/vocabularies/planning';

registerEnumType(SectorMappingKind, {
  name: 'SectorMappingKind',
  description: 'How a sector continues in the next plan.',
  valuesConfig: {
    SAME: { description: 'It continues under the same name.' },
    RENAMED: { description: 'It continues under another name, often with a somewhat different scope.' },
    SPLIT: { description: 'It continues as several sectors, this one among them.' },
    MERGED: { description: 'It continues together with others, in this sector.' },
  },
});
