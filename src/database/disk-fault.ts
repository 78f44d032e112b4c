import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

/** With less room than this, in bytes, a fault is put down to the disk: PostgreSQL writes its log in files of 16 MB. */
const LITTLE_ROOM = 32 * 2 ** 20;

/** Node's codes and PostgreSQL's words for a disk that takes nothing more, and its SQLSTATE. */
const FULL = /ENOSPC|EDQUOT|No space left|quota exceeded/;
const DISK_FULL = '53100';
const FORBIDDEN = /EACCES|EPERM|EROFS|Permission denied|Read-only file system/;

/** Why a folder of the embedded database does not work, and what a person can do. */
export async function diskFault(folder: string, error: unknown): Promise<string> {
  const full = await fullDisk(folder, error);
  if (full !== null) return full;
  const words = wordsOf(error);
  if (FORBIDDEN.test(words))
    return `The hub may not write in ${folder}: ${words}. Give its user the right to, or give it another DATA_DIR.`;
  return (
    `The embedded database in ${folder} does not work: ${words}. Look for faults of the disk. If it stays, keep the folder as it is, and ` +
    `restore the latest backup into another DATA_DIR.`
  );
}

/** An error while the database in a folder is prepared: about the disk, where that is full; otherwise itself. */
export async function orDiskFault(folder: string, error: unknown): Promise<unknown> {
  const full = await fullDisk(folder, error);
  return full === null ? error : new Error(full, { cause: error });
}

/** What a person reads of an error that a full disk is behind; null = there is another cause. */
async function fullDisk(folder: string, error: unknown): Promise<string | null> {
  const free = await freeBytes(folder);
  if (!isOfFullDisk(error, free)) return null;
  return (
    `The disk of ${folder} is full (${free === null ? '?' : Math.floor(free / 2 ** 20)} MB are free): ${wordsOf(error)}. Make room, at least ` +
    `100 MB. What was committed is not lost. A hub that runs opens its database again by itself; one that has ended must be started.`
  );
}

const isOfFullDisk = (error: unknown, free: number | null): boolean =>
  (error as { code?: string } | null)?.code === DISK_FULL || FULL.test(wordsOf(error)) || (free !== null && free < LITTLE_ROOM);

/** What an error says, whatever was thrown: PGlite throws some without a message. */
export function wordsOf(error: unknown): string {
  if (typeof error === 'string') return error;
  const { message, code, errno } = (error ?? {}) as { message?: string; code?: string; errno?: number };
  if (message) return message;
  return code ?? (errno === undefined ? String(error) : `error ${errno} of the file system`);
}

/** The free bytes of the disk that a folder is on, or would be on; null = nothing of the path exists. */
async function freeBytes(folder: string): Promise<number | null> {
  for (let path = folder; ; path = dirname(path)) {
    const disk = await statfs(path).catch(() => null);
    if (disk) return disk.bavail * disk.bsize;
    if (path === dirname(path)) return null;
  }
}
