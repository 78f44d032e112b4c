import { randomUUID } from 'node:crypto';
import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A PostgreSQL inside this process (PGlite), reached over PostgreSQL's own protocol. */
interface EmbeddedPostgres {
  /** Its address. PGlite is one session, so there is one connection. */
  readonly connection: { host: string; port: number; username: string; database: string; poolSize: 1 };
  /** Waits for running statements, writes everything to disk and unlocks the data directory. */
  close(): Promise<void>;
}

/** More memory than the seeded data needs, and a quarter of PostgreSQL's default, which takes long to initialise. */
const SHARED_BUFFERS = '32MB';

/** Opens, or creates, the database kept in `dataDir`. Throws when another running process has it open. */
export async function openEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const directory = resolve(dataDir);
  await mkdir(directory, { recursive: true });
  const unlock = await lockDirectory(directory);
  try {
    // Imported only here: a hub on a PostgreSQL server never needs it.
    const [{ PGlite }, { PGLiteSocketServer }, { btree_gist }, { pg_trgm }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('@electric-sql/pglite-socket'),
      import('@electric-sql/pglite/contrib/btree_gist'),
      import('@electric-sql/pglite/contrib/pg_trgm'),
    ]);
    const startParams = [...PGlite.defaultStartParams, '-c', `shared_buffers=${SHARED_BUFFERS}`];
    const db = await PGlite.create({ dataDir: join(directory, 'postgres'), extensions: { btree_gist, pg_trgm }, startParams });
    const endpoint = await createEndpoint();
    const server = new PGLiteSocketServer({ db, ...endpoint.listen });
    await server.start();
    return {
      connection: { ...endpoint.connect, username: 'postgres', database: 'postgres', poolSize: 1 },
      close: async () => {
        await server.stop();
        await db.close();
        await endpoint.remove();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** The endpoint of the database: a Unix socket that only this user can open, or a loopback port on Windows. */
async function createEndpoint() {
  if (process.platform === 'win32') {
    const port = 49_152 + Math.floor(Math.random() * 16_000);
    return { listen: { host: '127.0.0.1', port }, connect: { host: '127.0.0.1', port }, remove: async () => {} };
  }
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-'));
  const port = 5432;
  return {
    listen: { path: join(folder, `.s.PGSQL.${port}`) },
    connect: { host: folder, port },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The directories that this process has open. */
const openDirectories = new Set<string>();

/**
 * Locks the directory for this process. The lock is a file with the process id; the lock of a process that no longer runs (a crash, a kill)
 * is taken over. Returns the function that unlocks the directory.
 */
async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, 'hub.lock');
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, String(process.pid));
  try {
    // Linking is atomic and fails where a lock exists, so two processes never both succeed, and no lock is ever half written.
    await link(draft, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(await readFile(path, 'utf8'));
      if (holder === process.pid ? openDirectories.has(directory) : isRunning(holder)) {
        throw new Error(
          `The data directory ${directory} is in use by the hub with process id ${holder}. Stop that hub, give this one ` +
            `another DATA_DIR, or share one PostgreSQL through DATABASE_URL. If no hub runs, remove ${path}.`,
        );
      }
      await rm(path);
      await link(draft, path);
    });
  } finally {
    await rm(draft);
  }
  openDirectories.add(directory);
  return async () => {
    openDirectories.delete(directory);
    await rm(path, { force: true });
  };
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
