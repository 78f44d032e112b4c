import { stat } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import type { Config } from '../config';
import { readBackup } from '../database/backup';
import { amountOf, type Sink, writeLines, writeWhole } from '../database/backup-file';
import { removeCopy, requestCopy } from '../database/folder-copy';
import { FolderInUse } from '../database/folder-lock';
import type { Restored } from '../database/restore';

/** Aborted when the operator stops the command: it then removes what it has begun. */
const stopped = new AbortController();

function onStop(): AbortSignal {
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopped.abort(new Error('The backup was stopped.')));
  return stopped.signal;
}

const toOutput: Sink = (bytes) =>
  new Promise<void>((resolve, reject) => process.stdout.write(bytes, (error) => (error ? reject(error) : resolve())));

/** Writes a backup to a file, or to the standard output for `-`. Returns a sentence about it. */
export async function backUp(dataSource: DataSource, path: string): Promise<string> {
  const signal = onStop();
  let knownAt: string | null = null;
  const write = (sink: Sink): Promise<Record<string, number>> =>
    readBackup(dataSource, (head, lines) => {
      knownAt = head.knownAt;
      return writeLines(head, lines, sink, signal);
    });
  const rows = await (path === '-' ? write(toOutput) : writeWhole(path, write));
  const size = path === '-' ? '' : `, ${Math.ceil((await stat(path)).size / 1024)} kB`;
  return `wrote ${path}: ${amountOf(rows)}${size}. It holds all that was on record at ${knownAt ?? 'the beginning'}.`;
}

/**
 * Opens a copy of the embedded database that a running hub has open, made by that hub; or the database itself, where the hub has ended
 * meanwhile. `close` removes the copy.
 */
export async function openCopy<T extends { close(): Promise<void> }>(config: Config, open: (config: Config) => Promise<T>): Promise<T> {
  let freed: T | undefined;
  const isFree = async (): Promise<boolean> => {
    try {
      freed = await open(config);
      return true;
    } catch (error) {
      if (error instanceof FolderInUse) return false;
      throw error;
    }
  };
  console.error('the hub runs: it is asked for a copy of its database');
  const copy = await requestCopy(config.dataDir, isFree, onStop());
  if (copy === null) return freed!;
  try {
    const database = await open({ ...config, dataDir: copy });
    const close = async (): Promise<void> => {
      await database.close();
      await removeCopy(copy);
    };
    return { ...database, close };
  } catch (error) {
    await removeCopy(copy);
    throw error;
  }
}

/** What an operator is told of a restore. */
export function restoredSentence({ backup, migrations, leftOut, settled }: Restored): string {
  const { rows, head } = backup;
  const sentences = [
    `restored ${amountOf(rows)}, made by release ${head.release}: all that was on record at ${head.knownAt ?? 'the beginning'}.`,
    migrations.length > 0 && `Migrations since then: ${migrations.join(', ')}.`,
    leftOut.length > 0 && `Left out, because they are not tables of the hub: ${leftOut.join(', ')}.`,
    settled > 0 && `${settled} settled rows were wrong or missing, and are mended.`,
    'Start the hub.',
  ];
  return sentences.filter(Boolean).join(' ');
}
