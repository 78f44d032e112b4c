import type { EntityManager, EntityMetadata } from 'typeorm';

/** A row of the database, by column. */
export type SeedRow = Readonly<Record<string, unknown>>;

/** The seeded rows that a table should hold. The columns of `key` identify a row. */
export interface SeedTable {
  readonly table: string;
  readonly key: readonly string[];
  readonly rows: readonly SeedRow[];
  /** The columns that tell apart what people state as a whole: where they have stated or withdrawn any of it, no row is added. None = each row by itself. */
  readonly whole?: readonly string[];
}

/** A column of a row on record whose value is another one in the data. */
export interface DifferingValue {
  readonly code: string;
  readonly column: string;
  readonly onRecord: unknown;
  readonly inData: unknown;
}

/**
 * True where all columns of a row are those of a row of the data; without columns there is no row to compare. The columns are compared as one
 * text, in which null is a value as well: PostgreSQL hashes equal texts, and compares `IS NOT DISTINCT FROM` row by row.
 */
const same = (columns: readonly string[]): string => {
  const text = (alias: string): string => `ROW(${columns.map((column) => `${alias}.${column}`).join(', ')})::text`;
  return columns.length === 0 ? 'false' : `${text('t')} = ${text('i')}`;
};
const sameKey = ({ key }: SeedTable): string => same(key);
const incoming = ({ table }: SeedTable): string => `jsonb_populate_recordset(NULL::${table}, $1::jsonb)`;
const keyColumns = ({ key }: SeedTable): string => (key.length === 0 ? 't.id' : key.map((column) => `t.${column}`).join(', '));
const affected = (result: unknown): SeedRow[] => (result as [SeedRow[], number])[0];

/** What TypeORM knows of a table. */
export const metadataOf = (manager: EntityManager, table: string): EntityMetadata =>
  manager.connection.entityMetadatas.find(({ tableName }) => tableName === table)!;

/** Columns that the rows of a table have. */
export const columnsOf = ({ rows }: Pick<SeedTable, 'rows'>): string[] => Object.keys(rows[0] ?? {});

/** Removes the seeded rows that are no longer in the seeds, and are `removable`. Returns them by their keys. Rows of other origin stay. */
export async function removeMissing(manager: EntityManager, table: SeedTable, removable = 'true'): Promise<SeedRow[]> {
  return affected(
    await manager.query(
      `DELETE FROM ${table.table} t WHERE t.seeded AND NOT EXISTS (SELECT FROM ${incoming(table)} i WHERE ${sameKey(table)}) AND ${removable}
       RETURNING ${keyColumns(table)}`,
      [JSON.stringify(table.rows)],
    ),
  );
}

/** Corrects these columns of the seeded rows that differ. Returns the rows by their keys. */
export async function correctDiffering(manager: EntityManager, table: SeedTable, columns: readonly string[]): Promise<SeedRow[]> {
  if (columns.length === 0 || table.rows.length === 0) return [];
  return affected(
    await manager.query(
      `UPDATE ${table.table} t SET ${columns.map((column) => `${column} = i.${column}`).join(', ')}
       FROM ${incoming(table)} i
       WHERE t.seeded AND ${sameKey(table)} AND (${columns.map((column) => `t.${column} IS DISTINCT FROM i.${column}`).join(' OR ')})
       RETURNING ${keyColumns(table)}`,
      [JSON.stringify(table.rows)],
    ),
  );
}

/**
 * Withdraws the seeded rows that are not in the seeds as they are on record: at the instant `withdrawn_at` of the rows, which is not stored
 * otherwise. Returns them by their keys.
 */
export async function withdrawOther(
  manager: EntityManager,
  table: SeedTable,
  columns: readonly string[],
  instant: string,
  withdrawable = 'true',
): Promise<SeedRow[]> {
  return affected(
    await manager.query(
      `UPDATE ${table.table} t SET withdrawn_at = $2
       WHERE t.seeded AND t.withdrawn_at IS NULL AND NOT EXISTS (SELECT FROM ${incoming(table)} i WHERE ${same(columns)}) AND ${withdrawable}
       RETURNING ${keyColumns(table)}`,
      [JSON.stringify(table.rows), instant],
    ),
  );
}

/**
 * Adds the missing rows, in their order. Returns them by their keys. A row of other origin with the same key stays as it is; `present` says
 * which rows `t` of the table are there.
 */
export async function insertMissing(manager: EntityManager, table: SeedTable, present = 'true'): Promise<SeedRow[]> {
  if (table.rows.length === 0) return [];
  const columns = columnsOf(table).join(', ');
  return manager.query<SeedRow[]>(
    `INSERT INTO ${table.table} AS t (${columns}, seeded)
     SELECT ${columns}, true FROM ROWS FROM (${incoming(table)}) WITH ORDINALITY i
     WHERE NOT EXISTS (SELECT FROM ${table.table} t WHERE ${sameKey(table)} AND (${present}))
       AND NOT EXISTS (SELECT FROM ${table.table} t WHERE ${same(table.whole ?? [])} AND NOT t.seeded)
     ORDER BY ordinality
     RETURNING ${keyColumns(table)}`,
    [JSON.stringify(table.rows)],
  );
}

/** The values of these columns that differ between seeded rows, which have a code, and the data. */
export async function differingValues(manager: EntityManager, table: SeedTable, columns: readonly string[]): Promise<DifferingValue[]> {
  if (columns.length === 0 || table.rows.length === 0) return [];
  return manager.query<DifferingValue[]>(
    `SELECT t.code, old.key AS "column", old.value AS "onRecord", new.value AS "inData"
     FROM ${table.table} t JOIN ${incoming(table)} i ON ${sameKey(table)}
     CROSS JOIN jsonb_each(to_jsonb(t)) old JOIN jsonb_each(to_jsonb(i)) new USING (key)
     WHERE t.seeded AND old.key = ANY ($2) AND old.value IS DISTINCT FROM new.value ORDER BY t.code COLLATE "C", old.key`,
    [JSON.stringify(table.rows), columns],
  );
}

/** The codes of the seeded rows that are no longer in the seeds. */
export async function missingCodes(manager: EntityManager, table: SeedTable): Promise<string[]> {
  const rows = await manager.query<{ code: string }[]>(
    `SELECT t.code FROM ${table.table} t WHERE t.seeded AND NOT EXISTS (SELECT FROM ${incoming(table)} i WHERE ${sameKey(table)})
     ORDER BY t.code COLLATE "C"`,
    [JSON.stringify(table.rows)],
  );
  return rows.map(({ code }) => code);
}
