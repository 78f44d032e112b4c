import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';
import { wordsOf } from './disk-fault';

/** The folder is open elsewhere: in another process, on whatever machine or in whatever container, or in this one. */
export class FolderInUse extends Error {}

/** The locked byte is behind the text: Windows lets nobody else read what is locked. */
const LOCKED_BYTE = 2 ** 30;

/**
 * Locks a folder for this process by a lock of the operating system on its file `hub.lock`. The system gives the lock up with the process,
 * however it ends, so no lock is ever stale; and it knows the file, not process ids, so containers that share the folder see one lock. The
 * file stays: removed, it could be locked twice. What it says is for people: the process id of the latest holder. Returns the function that
 * unlocks. Throws FolderInUse.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'hub.lock');
  const file = await open(path, 'a+');
  try {
    if (!isLocked(file, path)) throw new FolderInUse(await inUse(folder, file));
    await file.truncate();
    await file.write(String(process.pid));
    await file.sync();
  } catch (error) {
    await file.close();
    throw error;
  }
  return () => file.close();
}

function isLocked(file: FileHandle, path: string): boolean {
  try {
    return tryLock(file.fd, LOCKED_BYTE, 1);
  } catch (error) {
    throw new Error(
      `${path} cannot be locked (${wordsOf(error)}): the file system has no locks. Give the hub a DATA_DIR on a local disk, or a PostgreSQL ` +
        `server through DATABASE_URL`,
    );
  }
}

async function inUse(folder: string, file: FileHandle): Promise<string> {
  const holder = await file.readFile('utf8');
  return (
    `The data directory ${folder} is in use by the hub with process id ${holder || 'unknown'}, here or in another container. Stop that hub, ` +
    `give this one another DATA_DIR, or share one PostgreSQL through DATABASE_URL.`
  );
}
