import { type Sql, sql } from '../../database/sql';
import { wholeHistory } from '../shared/facts';

/**
 * What an office has on a project, as a text that is another one after each change: the code of its newest report, and its newest draft, each
 * null where there is none.
 */
export const rowVersion = (report: Sql, draft: Sql): Sql => sql`concat_ws(' ', 'v', ${report}, ${draft})`;

/** A draft in a row version. */
export const draftVersion = (draft: Sql): Sql => sql`${draft}.id || '.' || ${draft}.version`;

/** The row version of an office and a project. */
export const rowVersionOf = (project: Sql, office: Sql): Sql =>
  rowVersion(
    sql`(SELECT newest.code FROM ${wholeHistory('progress_report', 'newest')}
     WHERE newest.project_id = ${project} AND newest.office_id = ${office} ORDER BY newest.recorded_at DESC LIMIT 1)`,
    sql`(SELECT ${draftVersion(sql`newest`)} FROM report_draft newest
     WHERE newest.project_id = ${project} AND newest.office_id = ${office} ORDER BY newest.saved_at DESC LIMIT 1)`,
  );
