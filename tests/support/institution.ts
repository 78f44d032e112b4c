import type { DataSource } from 'typeorm';
import { eraseOnlyAdded } from './database';

const OF_MEETINGS = ['meeting_participant', 'agenda_item', 'meeting_paper', 'meeting_step', 'minutes_draft'];

/** Tables whose rows come from offices alone, and those of them whose rows are only added. */
const WRITTEN = ['circular_addressee', 'plan_corridor', 'plan_review', 'indicator_rubric', 'register_assessment', 'survey', ...OF_MEETINGS];
const ONLY_ADDED = ['action_event', 'circular_acknowledgement', 'meeting_minutes', 'survey_answer', 'discrepancy_event'];

/** Removes what offices wrote about the institution by commands that were committed: what the data files say is put back by a load. */
export async function eraseInstitution(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const table of ONLY_ADDED) await eraseOnlyAdded(manager, table);
    for (const table of WRITTEN) await manager.query(`DELETE FROM ${table}`);
    await manager.query('DELETE FROM discrepancy WHERE opened_at IS NOT NULL');
    await manager.query('DELETE FROM plan WHERE NOT seeded');
    await manager.query('DELETE FROM decision WHERE NOT seeded');
    await manager.query('DELETE FROM meeting WHERE NOT seeded');
  });
}
