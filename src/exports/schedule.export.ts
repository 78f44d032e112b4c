import { sql } from '../database/sql';
import { projectsOnRecord } from '../queries/progress/portfolio';
import { facts } from '../queries/shared/facts';
import { isStatedBy } from '../queries/shared/point-in-time';
import { column, type Exported, inEnglish, joinSource, sourceColumns } from './whole-table';

/** Every statement of a project's first and last day, of the day or an earlier one or of no known day, that was on record: how its days moved. */
export const scheduleExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`s.code`),
    column('project', 'text', sql`project.code`),
    column('relevance', 'text', sql`project.relevance`),
    column('asOf', 'date', sql`s.as_of`),
    column('asOfPrecision', 'text', sql`CASE WHEN s.as_of IS NOT NULL THEN s.as_of_precision END`),
    column('startsOn', 'date', sql`s.starts_on`),
    column('startsOnPrecision', 'text', sql`CASE WHEN s.starts_on IS NOT NULL THEN s.starts_on_precision END`),
    column('startsOnKind', 'text', sql`s.starts_on_kind`),
    column('endsOn', 'date', sql`s.ends_on`),
    column('endsOnPrecision', 'text', sql`CASE WHEN s.ends_on IS NOT NULL THEN s.ends_on_precision END`),
    column('endsOnKind', 'text', sql`s.ends_on_kind`),
    column('statedBy', 'text', sql`office.code`),
    column('note', 'text', inEnglish(sql`s.notes`)),
    ...sourceColumns(),
    column('isSample', 'boolean', sql`project.is_sample`),
  ],
  from: sql`${facts('schedule_statement', 's', point)}
    JOIN ${projectsOnRecord('project', point)} ON project.id = s.project_id AND ${isStatedBy(sql`s`, point)}
    LEFT JOIN organisation office ON office.id = s.stated_by_id ${joinSource(sql`s`)}`,
  code: sql`s.code`,
});
