import type { RowStore } from '../../database/rows';
import type { Day } from '../../domain/days';
import { Semaphore } from '../../domain/semaphore';
import { FileRefused } from '../../imports/file-refused';
import { IMPORT_LIMITS } from '../../imports/limits';
import { readImport } from '../../imports/read-import';
import { importKnowledge } from '../../queries/desk/import.queries';

/** Files that are read at the same time: each has a thread with much memory. */
const READERS = new Semaphore(2);

/**
 * Reads a file of an office against the record, within its time, that of waiting for other files included. Returns what it read, packed. Nothing is
 * written. `asOf`: the day of the data where no column states it; null = each row must. Throws FileRefused.
 */
export async function readOfficeFile(db: RowStore, office: number, bytes: Buffer, asOf: Day | null = null): Promise<Buffer> {
  const until = Date.now() + IMPORT_LIMITS.timeMs;
  const known = await importKnowledge(db, office);
  const release = await READERS.acquire();
  try {
    const left = until - Date.now();
    if (left <= 0) throw new FileRefused('FILE_TOO_LARGE', `TIME ${IMPORT_LIMITS.timeMs}`);
    return await readImport(bytes, { ...known, asOf }, left);
  } finally {
    release();
  }
}
