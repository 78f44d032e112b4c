import { sql } from '../database/sql';
import { column, type Exported, inLanguages } from './whole-table';

/** Every point on which sources differ, with both values, their sources and how the hub handles it. It has no history: the parameters change nothing. */
export const discrepancyExport: Exported = () => ({
  columns: [
    column('code', 'text', sql`d.code`),
    ...inLanguages('subject', sql`d.subjects`),
    ...inLanguages('valueA', sql`d.values_a`),
    column('sourceA', 'text', sql`source_a.code`),
    column('locatorA', 'text', sql`a.locator`),
    ...inLanguages('valueB', sql`d.values_b`),
    column('sourceB', 'text', sql`source_b.code`),
    column('locatorB', 'text', sql`b.locator`),
    column('resolved', 'boolean', sql`d.resolved`),
    ...inLanguages('resolution', sql`d.resolutions`),
  ],
  from: sql`discrepancy d
    JOIN citation a ON a.id = d.citation_a_id JOIN source source_a ON source_a.id = a.source_id
    LEFT JOIN citation b ON b.id = d.citation_b_id LEFT JOIN source source_b ON source_b.id = b.source_id`,
  code: sql`d.code`,
});
