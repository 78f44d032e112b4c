import { sql } from '../database/sql';
import { facts } from '../queries/shared/facts';
import { column, type Exported, inLanguages, joinSource, sourceColumns } from './whole-table';

/** Everything that a decision asks somebody to do, with its state, as it was on record. */
export const actionExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`a.code`),
    column('decision', 'text', sql`decision.code`),
    ...inLanguages('text', sql`a.texts`),
    column('assignee', 'text', sql`office.code`),
    column('project', 'text', sql`project.code`),
    column('dueOn', 'date', sql`a.due_on`),
    column('status', 'text', sql`a.status`),
    column('statedBy', 'text', sql`stating.code`),
    ...sourceColumns(),
  ],
  from: sql`${facts('action_item', 'a', point)}
    JOIN ${facts('decision', 'decision', point)} ON decision.id = a.decision_id
    LEFT JOIN organisation office ON office.id = a.assignee_id
    LEFT JOIN ${facts('project', 'project', point)} ON project.id = a.project_id
    LEFT JOIN organisation stating ON stating.id = a.stated_by_id ${joinSource(sql`a`)}`,
  code: sql`a.code`,
});
