import type { EntityManager } from 'typeorm';

/** A row of the database, by column. */
export type SeedRow = Readonly<Record<string, unknown>>;

/** The seeded rows that a table should hold. The columns of `key` identify a row. */
export interface SeedTable {
  readonly table: string;
  readonly key: readonly string[];
  readonly rows: readonly SeedRow[];
}

const sameKey = ({ key }: SeedTable): string => key.map((column) => `t.${column} IS NOT DISTINCT FROM i.${column}`).join(' AND ');
const incoming = ({ table }: SeedTable): string => `jsonb_populate_recordset(NULL::${table}, $1::jsonb)`;
const affected = (result: unknown): number => (result as [unknown, number])[1];

/** Removes the seeded rows that are no longer in the seeds. Returns their number. Rows of other origin stay. */
export async function removeMissing(manager: EntityManager, table: SeedTable): Promise<number> {
  return affected(
    await manager.query(
      `DELETE FROM ${table.table} t WHERE t.seeded AND NOT EXISTS (SELECT FROM ${incoming(table)} i WHERE ${sameKey(table)})`,
      [JSON.stringify(table.rows)],
    ),
  );
}

/** Corrects the seeded rows that differ. Returns their number. */
export async function correctDiffering(manager: EntityManager, table: SeedTable): Promise<number> {
  const rest = Object.keys(table.rows[0] ?? {}).filter((column) => !table.key.includes(column));
  if (rest.length === 0) return 0;
  return affected(
    await manager.query(
      `UPDATE ${table.table} t SET ${rest.map((column) => `${column} = i.${column}`).join(', ')}
       FROM ${incoming(table)} i
       WHERE t.seeded AND ${sameKey(table)} AND (${rest.map((column) => `t.${column} IS DISTINCT FROM i.${column}`).join(' OR ')})`,
      [JSON.stringify(table.rows)],
    ),
  );
}

/** Adds the missing rows, in their order. Returns their number. A row of other origin with the same key stays as it is. */
export async function insertMissing(manager: EntityManager, table: SeedTable): Promise<number> {
  if (table.rows.length === 0) return 0;
  const columns = Object.keys(table.rows[0]!).join(', ');
  const inserted = await manager.query<unknown[]>(
    `INSERT INTO ${table.table} (${columns}, seeded)
     SELECT ${columns}, true FROM ROWS FROM (${incoming(table)}) WITH ORDINALITY i
     WHERE NOT EXISTS (SELECT FROM ${table.table} t WHERE ${sameKey(table)})
     ORDER BY ordinality
     RETURNING id`,
    [JSON.stringify(table.rows)],
  );
  return inserted.length;
}
