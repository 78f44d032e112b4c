import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { diskFault } from './disk-fault';
import { EmbeddedConnection } from './embedded-connection';
import { EmbeddedEngine } from './embedded-engine';
import { FolderRefused, lockFolder } from './folder-lock';

/** The folder of PostgreSQL's files in a data directory. */
const POSTGRES = 'postgres';

/** A PostgreSQL inside this process (PGlite), spoken to in PostgreSQL's own protocol. */
interface EmbeddedPostgres {
  /** How `pg` reaches it. PGlite is one session, so there is one connection. */
  readonly connection: { stream: () => Duplex; username: string; database: string; ssl: false; poolSize: 1 };
  /** Copies the files of the database into a folder, between two statements: others wait meanwhile. The copy opens like the original after a crash. */
  copyTo(folder: string): Promise<void>;
  /** Waits for running statements, writes everything to disk and unlocks the data directory. */
  close(): Promise<void>;
}

/**
 * Opens, or creates, the database kept in `dataDir`. Throws FolderInUse when somebody has it open, and what to do where the disk does not let it
 * open. `warn` is told when it breaks down later.
 */
export async function openEmbeddedPostgres(dataDir: string, warn?: (line: string) => void): Promise<EmbeddedPostgres> {
  const directory = resolve(dataDir);
  const unlock = await lock(directory);
  const engine = new EmbeddedEngine(join(directory, POSTGRES), warn);
  try {
    await engine.ready();
  } catch (error) {
    await unlock();
    throw error;
  }
  return {
    connection: { stream: () => new EmbeddedConnection(engine), username: 'postgres', database: 'postgres', ssl: false, poolSize: 1 },
    copyTo: (folder) => engine.copyTo(join(folder, POSTGRES)),
    close: async () => {
      await engine.close();
      await unlock();
    },
  };
}

/** Makes the directory where it is not there, and locks it. */
async function lock(directory: string): Promise<() => Promise<void>> {
  try {
    await mkdir(directory, { recursive: true });
    return await lockFolder(directory);
  } catch (error) {
    throw error instanceof FolderRefused ? error : new Error(await diskFault(directory, error));
  }
}
