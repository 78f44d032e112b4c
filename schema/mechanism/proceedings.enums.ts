import { registerEnumType } from 'type-graphql';
import { ParticipantStanding } from '../../src/domain/vocabularies/mechanism';

registerEnumType(ParticipantStanding, {
  name: 'ParticipantStanding',
  description: 'Whether a post takes part in a meeting.',
  valuesConfig: {
    INVITED: { description: 'It is invited; whether it came is not on record.' },
    ATTENDED: { description: 'It attended.' },
    REPRESENTED: { description: 'Another post came in its place.' },
    ABSENT: { description: 'It did not attend, and no other post came in its place.' },
  },
});
