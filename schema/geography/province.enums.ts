import { registerEnumType } from 'type-graphql';
import { ProvinceKind, ProvinceOrderField } from '../../src/domain/vocabularies/geography';

registerEnumType(ProvinceKind, {
  name: 'ProvinceKind',
  description: 'What the first level under the country is called.',
  valuesConfig: {
    PROVINCE: { description: 'A province: provinsi in Indonesia, changwat in Thailand.' },
    STATE: { description: 'A state (negeri) of Malaysia.' },
  },
});

registerEnumType(ProvinceOrderField, {
  name: 'ProvinceOrderField',
  description: 'What provinces are ordered by.',
  valuesConfig: {
    CODE: { description: 'The ISO 3166-2 code.' },
    NAME: { description: 'The name in the request’s language; Thai names in the order of the Thai dictionary.' },
    AREA: { description: 'The area.' },
  },
});
