import { sql } from '../database/sql';
import { facts } from '../queries/shared/facts';
import { column, type Exported, inLanguages, linkedCodes } from './whole-table';

/** Every decision of a meeting, of a cabinet or in an agreement that was on record, of the day or an earlier one or of no known day. */
export const decisionExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`d.code`),
    column('kind', 'text', sql`d.kind`),
    ...inLanguages('title', sql`d.titles`),
    ...inLanguages('text', sql`d.texts`),
    column('decidedOn', 'date', sql`d.decided_on`),
    column('dateAsPrinted', 'text', sql`d.date_as_printed`),
    column('decidedBy', 'text', sql`office.code`),
    linkedCodes(
      'meetings',
      sql`decision_meeting link JOIN ${facts('meeting', 'linked', point)} ON linked.id = link.meeting_id WHERE link.decision_id = d.id`,
    ),
    linkedCodes(
      'leadsTo',
      sql`${facts('decision_link', 'link', point)} JOIN ${facts('decision', 'linked', point)} ON linked.id = link.to_id WHERE link.from_id = d.id`,
    ),
  ],
  from: sql`${facts('decision', 'd', point)} LEFT JOIN organisation office ON office.id = d.decided_by_id
    WHERE d.decided_on <= ${point.validOn} OR d.decided_on IS NULL`,
  code: sql`d.code`,
});
