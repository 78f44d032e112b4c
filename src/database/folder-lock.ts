import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from './disk-fault';

/** A folder cannot be locked. The message says why, and what to do. */
export class FolderRefused extends Error {}

/** The folder is open elsewhere: in another process, in whatever container, or in this one. */
export class FolderInUse extends FolderRefused {}

/** The locked byte is behind the text: Windows lets nobody else read what is locked. */
const LOCKED_BYTE = 2 ** 30;

/**
 * Locks a folder for this process by a lock of the operating system on its file `hub.lock`. The system gives the lock up with the process,
 * however it ends, so no lock is ever stale; and it knows the file, not process ids, so containers that share the folder see one lock. The
 * file stays: removed, it could be locked twice. What it says is for people: the process id of the latest holder. Returns the function that
 * unlocks. Throws FolderInUse, and FolderRefused where there are no locks.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = join(folder, 'hub.lock');
  const file = await open(path, 'a+');
  try {
    if (!(await isLocked(file, path))) throw new FolderInUse(await inUse(folder, file));
    await file.truncate();
    await file.write(String(process.pid));
    await file.sync();
  } catch (error) {
    await file.close();
    throw error;
  }
  return () => file.close();
}

async function isLocked(file: FileHandle, path: string): Promise<boolean> {
  // Imported only here: it is built for some platforms, and a hub on a PostgreSQL server never needs it.
  const { tryLock } = await import('fs-native-extensions').catch((error: unknown) => {
    throw new FolderRefused(
      `The hub cannot lock ${path} on this platform (${process.platform}, ${process.arch}): ${wordsOf(error)}. Give it a PostgreSQL server ` +
        `through DATABASE_URL.`,
    );
  });
  try {
    return tryLock(file.fd, LOCKED_BYTE, 1);
  } catch (error) {
    throw new FolderRefused(
      `${path} cannot be locked (${wordsOf(error)}): the file system has no locks. Give the hub a DATA_DIR on a local disk, or a PostgreSQL ` +
        `server through DATABASE_URL.`,
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
