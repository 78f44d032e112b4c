import { fdatasyncSync } from 'node:fs';
import { cp, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { PGlite } from '@electric-sql/pglite' with { 'resolution-mode': 'import' };
import type { NodeFS } from '@electric-sql/pglite/nodefs' with { 'resolution-mode': 'import' };
import { BreakdownWatch } from './breakdown';
import { diskFault, wordsOf } from './disk-fault';
import { exists, sync } from './files';

/** More memory than the seeded data needs, and a quarter of PostgreSQL's default, which takes long to initialise. */
const SHARED_BUFFERS = '32MB';

/** The time between two attempts to open an engine that has broken down, in milliseconds. */
const ATTEMPT_EVERY = 2_000;

/** A client that ends in the middle of something: first to the end of its messages, then out of its transaction. */
const SYNC = Buffer.from([0x53, 0, 0, 0, 4]);
const ROLLBACK = Buffer.concat([Buffer.from([0x51, 0, 0, 0, 13]), Buffer.from('ROLLBACK\0')]);

/** Emscripten's file system, as far as it is used here. */
interface Files {
  readonly filesystems: { readonly NODEFS: { readonly stream_ops: { fsync?: (stream: OpenFile) => number } } };
  readonly streams: readonly (OpenFile | null | undefined)[];
  readonly ErrnoError: new (errno: number) => Error;
  close(stream: OpenFile): void;
}
interface OpenFile {
  readonly fd: number;
  /** The file's descriptor in Node; absent = the stream is no file. */
  readonly nfd?: number;
}

/** Emscripten's number of an input or output error. */
const EIO = 29;

const filesOf = (module: object): Files => (module as { FS: Files }).FS;

/**
 * PGlite in a folder: a PostgreSQL of one session. A disk that is full, or a fault of the disk, ends it as it ends any PostgreSQL; it is then
 * opened again from the folder, by its own log, as after a crash.
 */
export class EmbeddedEngine {
  private db: PGlite | null = null;
  private opening: Promise<PGlite> | null = null;
  private attempted = 0;
  private hasBrokenDown = false;
  private closed = false;

  /** `warn` is told when the engine breaks down and when it is back. */
  constructor(
    private readonly folder: string,
    private readonly warn: (line: string) => void = () => {},
  ) {}

  /** Resolves when the engine answers. Rejects with what a person can do about it where it cannot be opened. */
  async ready(): Promise<PGlite> {
    if (this.db) return this.db;
    if (this.closed) throw lost('The embedded database is closed.');
    if (!this.opening && Date.now() - this.attempted < ATTEMPT_EVERY) throw lost('The embedded database has broken down.');
    this.opening ??= this.open();
    return this.opening;
  }

  private async open(): Promise<PGlite> {
    this.attempted = Date.now();
    try {
      this.db = await openPglite(this.folder);
      if (this.hasBrokenDown) this.warn('The embedded database is open again.');
      this.hasBrokenDown = false;
      return this.db;
    } catch (error) {
      throw lost(await diskFault(this.folder, error));
    } finally {
      this.opening = null;
    }
  }

  /** Answers whole messages of PostgreSQL's protocol. Rejects when the engine broke down over them. */
  async run(messages: Uint8Array, onData: (data: Uint8Array) => void): Promise<void> {
    // Nothing of a statement waits for the outside: without this, one statement after the other would keep the process from all else.
    await nextTurn();
    const db = await this.ready();
    const watch = new BreakdownWatch();
    const onRawData = (data: Uint8Array): void => {
      watch.read(data);
      onData(data.slice());
    };
    try {
      await db.runExclusive(() => db.execProtocolRawStream(messages, { onRawData }));
    } catch (error) {
      watch.fault ??= wordsOf(error);
    }
    if (watch.fault !== null) throw await this.breakDown(db, watch.fault);
  }

  /** A client is gone: ends what it has left open. */
  async leave(): Promise<void> {
    const { db } = this;
    if (db?.isInTransaction()) for (const message of [SYNC, ROLLBACK]) await this.run(message, () => {});
  }

  /** Copies the folder while nothing runs. What is committed is in the files: the copy needs no checkpoint. */
  async copyTo(folder: string): Promise<void> {
    const db = await this.ready();
    await db.runExclusive(() => cp(this.folder, folder, { recursive: true }));
  }

  private async breakDown(db: PGlite, fault: string): Promise<Error> {
    if (this.db === db) {
      this.db = null;
      this.hasBrokenDown = true;
      // Whatever is called on it now may never come back, but its files must be closed.
      closeFiles(db);
      this.warn(await diskFault(this.folder, fault));
    }
    return lost('The embedded database has broken down.');
  }

  /** Waits for running statements and writes everything to disk. */
  async close(): Promise<void> {
    this.closed = true;
    const db = this.db ?? (await this.opening?.catch(() => null));
    this.db = null;
    await db?.close();
  }
}

/** An error that the hub takes for a lost connection: callers are told to try again. */
const lost = (message: string): Error => Object.assign(new Error(message), { code: '57P03' });

/**
 * Opens PGlite in a folder, made where it is not there. While the folder is made, a mark beside it says so: what a full disk or a kill has left
 * half made holds nothing that anybody wrote, and is made anew.
 */
async function openPglite(folder: string): Promise<PGlite> {
  // Imported only here: a hub on a PostgreSQL server never needs it.
  const [{ PGlite }, { NodeFS }, { btree_gist }, { pg_trgm }] = await Promise.all([
    import('@electric-sql/pglite'),
    import('@electric-sql/pglite/nodefs'),
    import('@electric-sql/pglite/contrib/btree_gist'),
    import('@electric-sql/pglite/contrib/pg_trgm'),
  ]);
  const halfMade = `${folder}.unfinished`;
  if (await exists(halfMade)) await rm(folder, { recursive: true, force: true });
  const isNew = !(await exists(folder));
  if (isNew) {
    await writeFile(halfMade, '', { flush: true });
    await sync(dirname(folder));
  }
  // PGlite begins with PostgreSQL's -F, which leaves it to the system when to write; and its fdatasync, which is PostgreSQL's way with its log
  // by default, does nothing.
  const settings = ['-c', 'wal_sync_method=fsync', '-c', `shared_buffers=${SHARED_BUFFERS}`];
  const startParams = [...PGlite.defaultStartParams.filter((param) => param !== '-F'), ...settings];
  const db = new PGlite({ fs: synced(new NodeFS(folder)), extensions: { btree_gist, pg_trgm }, startParams });
  try {
    await db.waitReady;
  } catch (error) {
    closeFiles(db);
    throw error;
  }
  if (isNew) {
    await syncAll(folder);
    await rm(halfMade);
  }
  return db;
}

/** Makes PostgreSQL's fsync reach the disk. PGlite's file system has none, so that a commit was safe from a crash, not from a power cut. */
function synced(fs: NodeFS): NodeFS {
  const init = fs.init.bind(fs);
  fs.init = async (pg, options) => {
    const { emscriptenOpts } = await init(pg, options);
    const addFsync = (module: object): void => {
      const files = filesOf(module);
      files.filesystems.NODEFS.stream_ops.fsync = ({ nfd }) => {
        try {
          if (nfd !== undefined) fdatasyncSync(nfd);
          return 0;
        } catch {
          throw new files.ErrnoError(EIO);
        }
      };
    };
    return { emscriptenOpts: { ...emscriptenOpts, preRun: [...[emscriptenOpts.preRun ?? []].flat(), addFsync] } };
  };
  return fs;
}

/** Closes the files that a broken engine has open. */
function closeFiles(db: PGlite): void {
  const module = db.Module as object | undefined;
  if (!module) return;
  const files = filesOf(module);
  for (const stream of files.streams) {
    try {
      if (stream?.nfd !== undefined) files.close(stream);
    } catch {
      // It is closed as far as it can be.
    }
  }
}

/** Writes a folder with everything in it to the disk. */
async function syncAll(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    await (entry.isDirectory() ? syncAll(path) : sync(path));
  }
  await sync(folder);
}
