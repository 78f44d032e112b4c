import type { DataSource } from 'typeorm';

/** Removes what offices wrote about projects by commands that were committed, and puts back what they withdrew. */
export async function eraseProjectFacts(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const table of ['cost_figure', 'schedule_statement']) {
      await manager.query(`DELETE FROM ${table} WHERE stated_by_id IS NOT NULL`);
      await manager.query(`UPDATE ${table} SET withdrawn_at = NULL, seeded = true WHERE NOT seeded`);
    }
    await manager.query('DELETE FROM project_revision');
    await manager.query('DELETE FROM citation WHERE NOT seeded');
    await manager.query('DELETE FROM source WHERE stated_by_id IS NOT NULL');
  });
}
