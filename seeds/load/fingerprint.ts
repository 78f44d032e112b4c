import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from 'typeorm';
import { DATA_FOLDER } from './data-files';

const contents = (folder: string): Buffer[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => readFileSync(join(folder, name)));

/**
 * The fingerprint of a load: the bytes of the data files, the code that loads them, and the row of the last migration, which gets another
 * number when the migration is reverted and run again.
 */
export async function fingerprintOf(manager: EntityManager): Promise<string> {
  const hash = createHash('sha256');
  for (const content of [...contents(DATA_FOLDER), ...contents(__dirname)]) hash.update(content);
  const [{ last }] = await manager.query<[{ last: number }]>('SELECT max(id) AS last FROM migrations');
  return `${hash.digest('base64url')} ${last}`;
}

/** True when the last load had this fingerprint. */
export async function isLoaded(manager: EntityManager, fingerprint: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT FROM seed_load WHERE mark = $1', [fingerprint]);
  return rows.length > 0;
}

/**
 * Stores the fingerprint of a load, in the transaction of the load; null = other data than the data files. The end of the first load is the
 * hub's opening: an instant later than each on which an answer of the load itself could depend.
 */
export async function storeFingerprint(manager: EntityManager, fingerprint: string | null): Promise<void> {
  await manager.query(
    `INSERT INTO seed_load (mark, opened_at) VALUES ($1, commit_instant())
     ON CONFLICT (only_row) DO UPDATE SET mark = excluded.mark, loaded_at = excluded.loaded_at`,
    [fingerprint],
  );
}
