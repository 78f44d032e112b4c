import type { EntityManager } from 'typeorm';

/** Expects that the database refuses a statement, and goes on with the transaction as it was before it. */
export async function expectRefused(
  manager: EntityManager,
  statement: string,
  error: string | RegExp,
  values: readonly unknown[] = [],
): Promise<void> {
  await manager.query('SAVEPOINT refused');
  await expect(manager.query(statement, [...values])).rejects.toThrow(error);
  await manager.query('ROLLBACK TO SAVEPOINT refused');
}
