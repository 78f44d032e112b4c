import { sql } from '../database/sql';
import { projectsOnRecord } from '../queries/progress/portfolio';
import { facts } from '../queries/shared/facts';
import { isStatedBy } from '../queries/shared/point-in-time';
import { column, type Exported, inEnglish, joinSource, sourceColumns } from './whole-table';

/** Every figure of what a project costs, of the day or an earlier one or of no known day, that was on record; figures that disagree stand side by side. */
export const costExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`c.code`),
    column('project', 'text', sql`project.code`),
    column('relevance', 'text', sql`project.relevance`),
    column('amount', 'decimal', sql`c.amount`),
    column('currency', 'text', sql`c.currency`),
    column('amountAsTyped', 'text', sql`c.amount_as_typed`),
    column('kind', 'text', sql`c.kind`),
    column('extent', 'text', sql`c.extent`),
    column('preferred', 'boolean', sql`c.preferred`),
    column('asOf', 'date', sql`c.as_of`),
    column('asOfPrecision', 'text', sql`CASE WHEN c.as_of IS NOT NULL THEN c.as_of_precision END`),
    column('statedBy', 'text', sql`office.code`),
    column('note', 'text', inEnglish(sql`c.notes`)),
    ...sourceColumns(),
    column('isSample', 'boolean', sql`project.is_sample`),
  ],
  from: sql`${facts('cost_figure', 'c', point)}
    JOIN ${projectsOnRecord('project', point)} ON project.id = c.project_id AND ${isStatedBy(sql`c`, point)}
    LEFT JOIN organisation office ON office.id = c.stated_by_id ${joinSource(sql`c`)}`,
  code: sql`c.code`,
});
