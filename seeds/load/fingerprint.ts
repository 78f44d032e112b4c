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
 * Names what is loaded from the data files: their bytes, the code that loads them, and the migration that ran last, which has another
 * number when it is undone and done again.
 */
export async function seedMark(manager: EntityManager): Promise<string> {
  const hash = createHash('sha256');
  for (const content of [...contents(DATA_FOLDER), ...contents(__dirname)]) hash.update(content);
  const [{ last }] = await manager.query<[{ last: number }]>('SELECT max(id) AS last FROM migrations');
  return `${hash.digest('base64url')} ${last}`;
}

/** "What this mark names was loaded last." */
export async function isLoaded(manager: EntityManager, mark: string): Promise<boolean> {
  const rows = await manager.query<unknown[]>('SELECT FROM seed_load WHERE mark = $1', [mark]);
  return rows.length > 0;
}

/** Keeps what was loaded last, in the transaction that loads it; null = something else than the data files. */
export async function keepMark(manager: EntityManager, mark: string | null): Promise<void> {
  await manager.query(
    'INSERT INTO seed_load (mark) VALUES ($1) ON CONFLICT (only_row) DO UPDATE SET mark = excluded.mark, loaded_at = excluded.loaded_at',
    [mark],
  );
}
