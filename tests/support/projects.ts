import type { DataSource } from 'typeorm';
import { eraseOnlyAdded } from './database';
import { eraseProjects } from './factories';

/** Removes what offices wrote about projects by commands that were committed, and puts back what they withdrew. */
export async function eraseProjectFacts(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    const projects = await manager.query<{ code: string }[]>(
      `SELECT code FROM project WHERE id IN (SELECT project_id FROM project_proposal)`,
    );
    await manager.query('DELETE FROM project_proposal');
    await eraseOnlyAdded(manager, 'project_revision');
    await eraseProjects(manager, 'code = ANY ($1)', [projects.map(({ code }) => code)]);
    for (const table of ['cost_figure', 'schedule_statement', 'project_name', 'project_responsibility', 'project_weight']) {
      await manager.query(`DELETE FROM ${table} WHERE stated_by_id IS NOT NULL`);
      await manager.query(`UPDATE ${table} SET withdrawn_at = NULL, seeded = true WHERE NOT seeded`);
    }
    for (const table of ['project_province', 'project_sector', 'project_corridor']) {
      // What was withdrawn for a statement came on record with the project; what was recorded beside it has the instant of the statement.
      const placed = 'NOT seeded AND project_id IN (SELECT project_id FROM project_placement)';
      await manager.query(`DELETE FROM ${table} WHERE ${placed} AND isfinite(recorded_at)`);
      await manager.query(`UPDATE ${table} SET withdrawn_at = NULL, seeded = true WHERE ${placed}`);
    }
    await manager.query('DELETE FROM project_placement');
    await manager.query('UPDATE project SET renamed = false WHERE renamed');
    await manager.query('DELETE FROM citation WHERE NOT seeded');
    await manager.query('DELETE FROM source WHERE stated_by_id IS NOT NULL');
  });
}
