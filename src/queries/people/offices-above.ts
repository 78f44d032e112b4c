import { type Sql, sql } from '../../database/sql';

/** The keys of the offices above an office, and its own. */
export const officeAndAbove = (office: Sql): Sql => sql`(
  WITH RECURSIVE above AS (
    SELECT id, parent_id FROM organisation WHERE id = ${office}
    UNION SELECT parent.id, parent.parent_id FROM above JOIN organisation parent ON parent.id = above.parent_id)
  SELECT id FROM above)`;
