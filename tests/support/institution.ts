import type { DataSource } from 'typeorm';

/** Removes what offices wrote about the institution by commands that were committed: what the data files say is put back by a load. */
export async function eraseInstitution(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    await manager.query('DELETE FROM meeting WHERE NOT seeded');
  });
}
