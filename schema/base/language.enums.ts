import { registerEnumType } from 'type-graphql';
import { Lang } from '../../src/domain/languages';

registerEnumType(Lang, {
  name: 'Lang',
  description: 'A language of the programme.',
  valuesConfig: {
    TH: { description: 'Thai.' },
    EN: { description: 'English, the programme’s working language.' },
    MS: { description: 'Malay.' },
    ID: { description: 'Indonesian.' },
  },
});
