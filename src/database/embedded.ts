import { randomUUID } from 'node:crypto';
import { link, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A PostgreSQL that runs inside this process (PGlite) and is reached over PostgreSQL's own protocol. */
export interface EmbeddedPostgres {
  /** How to reach it. PGlite is one session, so there is one connection. */
  readonly connection: { host: string; port: number; username: string; database: string; poolSize: 1 };
  /** Lets running statements end, writes everything to disk and gives up the data directory. */
  close(): Promise<void>;
}

/** Memory for pages: more than all that the hub comes with takes, and a quarter of PostgreSQL's own measure, which takes long to lay out. */
const SHARED_BUFFERS = '32MB';

/** Opens, or creates, the database kept in `dataDir`. Throws when another running process has it open. */
export async function openEmbeddedPostgres(dataDir: string): Promise<EmbeddedPostgres> {
  const directory = resolve(dataDir);
  await mkdir(directory, { recursive: true });
  const unlock = await lockDirectory(directory);
  try {
    // Loaded only when it is wanted: a hub on a PostgreSQL server never needs it.
    const [{ PGlite }, { PGLiteSocketServer }, { btree_gist }, { pg_trgm }] = await Promise.all([
      import('@electric-sql/pglite'),
      import('@electric-sql/pglite-socket'),
      import('@electric-sql/pglite/contrib/btree_gist'),
      import('@electric-sql/pglite/contrib/pg_trgm'),
    ]);
    const startParams = [...PGlite.defaultStartParams, '-c', `shared_buffers=${SHARED_BUFFERS}`];
    const db = await PGlite.create({ dataDir: join(directory, 'postgres'), extensions: { btree_gist, pg_trgm }, startParams });
    const door = await openDoor();
    const server = new PGLiteSocketServer({ db, ...door.listen });
    await server.start();
    return {
      connection: { ...door.connect, username: 'postgres', database: 'postgres', poolSize: 1 },
      close: async () => {
        await server.stop();
        await db.close();
        await door.remove();
        await unlock();
      },
    };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** Where the database is reached: a socket that only this user can open, or a loopback port where there are no such sockets. */
async function openDoor() {
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

/** The directories that this process itself has open. */
const openHere = new Set<string>();

/**
 * Takes the directory for this process. The lock is a file that names the process; one left behind by a process that no
 * longer runs (a crash, a kill) is taken over. Returns what gives it up.
 */
async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, 'hub.lock');
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, String(process.pid));
  try {
    // Linking is atomic and fails where a lock stands, so two processes never both succeed, and no lock is ever half written.
    await link(draft, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
      const holder = Number(await readFile(path, 'utf8'));
      if (holder === process.pid ? openHere.has(directory) : isRunning(holder)) {
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
  openHere.add(directory);
  return async () => {
    openHere.delete(directory);
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
