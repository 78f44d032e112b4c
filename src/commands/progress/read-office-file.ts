import type { RowStore } from '../../database/rows';
import { Semaphore } from '../../domain/semaphore';
import { readImport } from '../../imports/read-import';
import type { ReadFile } from '../../imports/reading';
import { importKnowledge } from '../../queries/desk/import.queries';

/** Files that are read at the same time: each has a thread with much memory. */
const READERS = new Semaphore(2);

/** Reads a file of an office against the record. Nothing is written. Throws FileRefused. */
export async function readOfficeFile(db: RowStore, office: number, bytes: Buffer): Promise<ReadFile> {
  const known = await importKnowledge(db, office);
  const release = await READERS.acquire();
  try {
    return await readImport(bytes, { ...known, isTemplate: false, asOf: null, mappings: {} });
  } finally {
    release();
  }
}
