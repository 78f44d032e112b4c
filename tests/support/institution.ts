import type { DataSource } from 'typeorm';

/** Removes what offices wrote about the institution by commands that were committed: what the data files say is put back by a load. */
export async function eraseInstitution(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const table of ['action_event', 'circular_acknowledgement', 'circular_addressee']) await manager.query(`DELETE FROM ${table}`);
    await manager.query('DELETE FROM decision WHERE NOT seeded');
    await manager.query('DELETE FROM meeting WHERE NOT seeded');
  });
}
