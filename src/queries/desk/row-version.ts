import { type Sql, sql } from '../../database/sql';
import { wholeHistory } from '../shared/facts';

/** What an office has on a project, as a text that is another one after each change: the code of its newest report, and its newest draft. */
export const rowVersion = (project: Sql, office: Sql): Sql => sql`concat_ws(' ', 'v',
  (SELECT newest.code FROM ${wholeHistory('progress_report', 'newest')}
   WHERE newest.project_id = ${project} AND newest.office_id = ${office} ORDER BY newest.recorded_at DESC LIMIT 1),
  (SELECT newest.id || '.' || newest.version FROM report_draft newest
   WHERE newest.project_id = ${project} AND newest.office_id = ${office} ORDER BY newest.saved_at DESC LIMIT 1))`;
