import { registerEnumType } from 'type-graphql';
import { OfficeRole, TokenAction } from '../../src/domain/vocabularies/people';

registerEnumType(OfficeRole, {
  name: 'OfficeRole',
  description: 'What a person may be in an office. docs/permissions.md says what each may do.',
  valuesConfig: {
    REPORTER: { description: 'Writes and submits the reports of the office.' },
    VERIFIER: { description: 'Verifies the reports that the office verifies, or refuses them.' },
    CERTIFIER: { description: 'Certifies the reports that the office certifies, or refuses them.' },
    SECRETARY: { description: 'Keeps meetings, decisions and rounds.' },
    REGISTRAR: { description: 'Keeps projects, codes, places and sources.' },
    OFFICE_ADMIN: { description: 'Grants the roles of the office, and makes its tokens.' },
    HUB_ADMIN: { description: 'Grants every role in every office. Submits, verifies and certifies nothing by it.' },
    AUDITOR: { description: 'Sees what was done. Writes nothing.' },
  },
});

registerEnumType(TokenAction, {
  name: 'TokenAction',
  description: 'What a token of an office may do. No token certifies, grants or delegates.',
  valuesConfig: {
    SAVE_DRAFTS: { description: 'Saves and discards drafts.' },
    SUBMIT: { description: 'Submits and withdraws reports.' },
    VERIFY: { description: 'Verifies reports.' },
    IMPORT: { description: 'Sends files of reports.' },
    MAINTAIN: { description: 'Keeps the register.' },
  },
});
