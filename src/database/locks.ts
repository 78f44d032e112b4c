import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { beginSession } from './session';

/**
 * The keys of the hub's advisory locks: a permanent registry. Hubs of several versions share one database, so a key is never changed and
 * never used for anything else.
 */
export const LOCKS = {
  /** Of a session, while migrations, functions and seeds are applied, or a migration is reverted. */
  PREPARE: 20211029,
  /** Of a transaction that loads seeds. */
  SEED: 20211028,
  /** Of a transaction that writes, from the moment it takes its instant or begins to commit (functions/commit_instant.sql). */
  COMMIT: 19930720,
} as const;

/** Runs something while no other hub on the same server holds the lock. An embedded database has one process, so it needs no lock. */
export async function withLock<T>({ options }: DataSource, key: number, run: () => Promise<T>): Promise<T> {
  const { url } = options as { url?: string };
  if (url === undefined) return run();
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await beginSession(client);
    await client.query('SELECT pg_advisory_lock($1)', [key]);
    return await run();
  } finally {
    await client.end();
  }
}
