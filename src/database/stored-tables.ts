import type { EntityManager } from 'typeorm';

/** A database, or a transaction in it. */
type Queryable = Pick<EntityManager, 'query'>;

/** A table with the columns that are written, in their order. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

/** TypeORM's table of the migrations that were applied. */
export const MIGRATIONS_TABLE = 'migrations';

/** Condition for a relation c of the hub's schema that no extension made. */
const OWN = `c.relnamespace = current_schema()::regnamespace
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')`;

/** The tables of a database, as its catalogue has them: partitioned tables in place of their partitions, generated columns left out. */
export const storedTables = (database: Queryable): Promise<StoredTable[]> =>
  database.query<StoredTable[]>(
    `SELECT c.relname AS name, (
       SELECT coalesce(json_agg(json_build_object('name', attname, 'type', format_type(atttypid, atttypmod)) ORDER BY attnum), '[]')
       FROM pg_attribute WHERE attrelid = c.oid AND attnum > 0 AND NOT attisdropped AND attgenerated = '') AS columns
     FROM pg_class c WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND ${OWN}
     ORDER BY c.relname COLLATE "C"`,
  );

/** The names of the sequences of a database. */
export async function storedSequences(database: Queryable): Promise<string[]> {
  const rows = await database.query<{ name: string }[]>(
    `SELECT c.relname AS name FROM pg_class c WHERE c.relkind = 'S' AND ${OWN} ORDER BY c.relname COLLATE "C"`,
  );
  return rows.map(({ name }) => name);
}

/** The names of the migrations that a database has, in the order in which they were applied. */
export async function appliedMigrations(database: Queryable): Promise<string[]> {
  const [{ exists }] = await database.query<[{ exists: boolean }]>(`SELECT to_regclass('${MIGRATIONS_TABLE}') IS NOT NULL AS exists`);
  const rows = exists ? await database.query<{ name: string }[]>(`SELECT name FROM ${MIGRATIONS_TABLE} ORDER BY id`) : [];
  return rows.map(({ name }) => name);
}
