import { sql } from '../database/sql';
import { facts } from '../queries/shared/facts';
import { column, type Exported, inLanguages, linkedCodes } from './whole-table';

/** Every meeting, past and to come, as it was on record: one that was moved has its new days, one that was cancelled its state. */
export const meetingExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`m.code`),
    ...inLanguages('name', sql`m.names`),
    column('body', 'text', sql`body.code`),
    column('number', 'number', sql`m.number`),
    column('startsOn', 'date', sql`m.starts_on`),
    column('endsOn', 'date', sql`m.ends_on`),
    column('precision', 'text', sql`CASE WHEN m.starts_on IS NOT NULL THEN m.precision END`),
    column('status', 'text', sql`m.status`),
    column('changeReason', 'text', sql`m.change_reason`),
    ...inLanguages('place', sql`m.places`),
    column('province', 'text', sql`province.code`),
    column('hostMemberState', 'text', sql`host.code`),
    column('hostOrganisation', 'text', sql`host_office.code`),
    column('chair', 'text', sql`chair.code`),
    column('inferred', 'boolean', sql`m.inferred`),
    linkedCodes(
      'decisions',
      sql`decision_meeting link JOIN ${facts('decision', 'linked', point)} ON linked.id = link.decision_id WHERE link.meeting_id = m.id`,
    ),
  ],
  from: sql`${facts('meeting', 'm', point)}
    LEFT JOIN body ON body.id = m.body_id
    LEFT JOIN province ON province.id = m.province_id
    LEFT JOIN member_state host ON host.id = m.host_member_state_id
    LEFT JOIN organisation host_office ON host_office.id = m.host_organisation_id
    LEFT JOIN member_state chair ON chair.id = m.chair_id`,
  code: sql`m.code`,
});
