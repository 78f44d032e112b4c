import { registerEnumType } from 'type-graphql';
import { OrganisationRoleKind } from '../../src/domain/vocabularies/mechanism';

registerEnumType(OrganisationRoleKind, {
  name: 'OrganisationRoleKind',
  description: 'What an organisation does in the programme.',
  valuesConfig: {
    AREA_LEAD: { description: 'Runs and integrates development in the areas.' },
    AUTHOR: { description: 'Designs and drafts the manual.' },
    BUDGET_AUTHORITY: { description: 'Is consulted on the budget.' },
    CHAIR: { description: 'Is governed by a committee with a chair; the task names the chair.' },
    CLUSTER_SECRETARIAT: { description: 'Secretariat of a cluster of provinces.' },
    COMMITTEE_CHAIR: { description: 'Chairs a committee.' },
    DECIDING_AUTHORITY: { description: 'Resolves on what the ministers agreed.' },
    FORUM_SECRETARIAT: { description: 'Secretariat of the governors’ forum (CMGF).' },
    FOUNDER: { description: 'Set up a secretariat.' },
    FUNDER: { description: 'Pays for a secretariat.' },
    GOVERNING_BODY: { description: 'Governs a secretariat.' },
    HOST: { description: 'Houses a secretariat.' },
    JOINT_SECRETARIAT: { description: 'Joint secretary of a body.' },
    LEAD_AGENCY: { description: 'Lead agency of a member state for the programme.' },
    MAIN_SECRETARIAT: { description: 'Main secretary of a body.' },
    NATIONAL_SECRETARIAT: { description: 'National secretariat of a member state.' },
    OPERATING_UNIT: { description: 'Carries out the process.' },
    OVERSIGHT: { description: 'Supervises and follows up the work.' },
    PARTICIPANT: { description: 'Prepares data and attends.' },
    PRIVATE_SECTOR: { description: 'Speaks for the private sector.' },
    PROVINCIAL_SECRETARIAT: { description: 'Secretariat in a province.' },
    SUBREGIONAL_SECRETARIAT: { description: 'Secretariat of the subregion.' },
    SUPPORT_EXTERNAL: { description: 'Supports the process from outside the ministry.' },
    SUPPORT_INTERNAL: { description: 'Supports the process from within the ministry.' },
  },
});
