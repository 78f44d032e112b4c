import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { exists, sync } from './files';

/**
 * A backup is text of one JSON value a line, compressed by gzip (docs/decisions/0028-backups.md):
 *
 *   {"backup":"imt-gt-data-hub","format":1,…}     the head
 *   {"table":"project","columns":["id",…]}        a table, then its rows
 *   ["1","P01",…]                                 a row: each value as PostgreSQL writes it as text, or null
 *   {"sequences":{"change_position":["512",true]}}
 *   {"end":{"rows":{"project":68,…},"sha256":"…"}} the rows of each table, and the checksum of all lines before
 */
export interface BackupHead {
  readonly backup: typeof KIND;
  readonly format: number;
  /** The release that wrote the backup. */
  readonly release: string;
  /** The migrations that the database had, in order. */
  readonly migrations: readonly string[];
  /** The instant of the newest commit in it; null = none. */
  readonly knownAt: string | null;
}

export type BackupLine =
  | { readonly table: string; readonly columns: readonly string[] }
  | { readonly sequences: Readonly<Record<string, readonly [value: string, isCalled: boolean]>> };

/** The text of a row. It stays text: PostgreSQL wrote it and PostgreSQL reads it. */
export type BackupRow = string;

export const KIND = 'imt-gt-data-hub';
export const FORMAT = 1;

interface BackupEnd {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256: string;
}

/** A backup that was read to its end. */
export interface CheckedBackup {
  readonly head: BackupHead;
  readonly rows: Readonly<Record<string, number>>;
}

/** How much a backup holds, for people. */
export const amountOf = (rows: CheckedBackup['rows']): string =>
  `${Object.values(rows).reduce((sum, count) => sum + count, 0)} rows of ${Object.keys(rows).length} tables`;

/** Characters that are written in one piece. */
const PIECE = 1 << 16;

/** Takes the next bytes of a file. Resolves when it can take more. */
export type Sink = (bytes: Buffer) => Promise<unknown>;

/** Writes a backup. Returns the number of rows of each table. */
export async function writeLines(
  head: BackupHead,
  lines: AsyncIterable<BackupLine | BackupRow>,
  sink: Sink,
  signal = new AbortController().signal,
): Promise<Record<string, number>> {
  const rows: Record<string, number> = {};
  const hash = createHash('sha256');
  async function* pieces(): AsyncGenerator<string> {
    let piece = '';
    let table = '';
    const add = (line: string): void => {
      hash.update(line).update('\n');
      piece += `${line}\n`;
    };
    add(JSON.stringify(head));
    for await (const line of lines) {
      if (typeof line === 'string') rows[table]!++;
      else if ('table' in line) rows[(table = line.table)] = 0;
      add(typeof line === 'string' ? line : JSON.stringify(line));
      if (piece.length >= PIECE) {
        yield piece;
        piece = '';
      }
    }
    yield `${piece}${JSON.stringify({ end: { rows, sha256: hash.digest('hex') } satisfies BackupEnd })}\n`;
  }
  const write = async (packed: AsyncIterable<Buffer>): Promise<void> => {
    for await (const bytes of packed) await sink(bytes);
  };
  await pipeline(pieces, createGzip(), write, { signal });
  return rows;
}

/**
 * Makes a file that only its owner can read, under its name once `write` has ended and all of it is on disk. Throws when the name is taken.
 */
export async function writeWhole<T>(path: string, write: (sink: Sink) => Promise<T>): Promise<T> {
  await refuseTaken(path);
  const part = `${path}.part`;
  const file = await open(part, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    throw new Error(`${part} exists: another backup is being written there, or one was cut short. If none is, remove it.`);
  });
  try {
    const result = await write((bytes) => file.writeFile(bytes)).finally(() => settleFile(file));
    await refuseTaken(path);
    await rename(part, path);
    // A name is on disk with its folder.
    await sync(dirname(path));
    return result;
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
}

const settleFile = (file: FileHandle): Promise<void> => file.sync().finally(() => file.close());

async function refuseTaken(path: string): Promise<void> {
  if (await exists(path)) throw new Error(`${path} exists, and a backup never overwrites a file. Choose another name.`);
}

const notWhole = (path: string, why: string): Error =>
  new Error(`The backup ${path} is not whole: ${why}. Nothing was changed. Take another copy of it, or another backup.`);

/** Reads a backup to its end. Throws for a file that is no backup, is cut off, or is not what was written. */
export async function checkBackup(path: string): Promise<CheckedBackup> {
  const hash = createHash('sha256');
  const rows: Record<string, number> = {};
  let head: BackupHead | undefined;
  let end: BackupEnd | undefined;
  let table = '';
  for await (const line of textLines(path)) {
    if (end) throw notWhole(path, 'something follows its end');
    if (!head) head = readHead(path, line);
    else if (line.startsWith('[')) rows[table] = (rows[table] ?? 0) + 1;
    else {
      const value = parse(path, line) as Partial<{ table: string; end: BackupEnd }>;
      if (value.table !== undefined) rows[(table = value.table)] = 0;
      end = value.end;
    }
    if (!end) hash.update(line).update('\n');
  }
  if (!head || !end) throw notWhole(path, 'its end is missing');
  if (end.sha256 !== hash.digest('hex')) throw notWhole(path, 'its checksum differs');
  if (JSON.stringify(end.rows) !== JSON.stringify(rows)) throw notWhole(path, 'it has not the rows that it names');
  return { head, rows };
}

/** The lines of a checked backup between its head and its end. */
export async function* readLines(path: string): AsyncGenerator<BackupLine | BackupRow> {
  let isHead = true;
  for await (const line of textLines(path)) {
    if (isHead) isHead = false;
    else if (line.startsWith('[')) yield line;
    else {
      const value = parse(path, line) as BackupLine | { end: BackupEnd };
      if (!('end' in value)) yield value;
    }
  }
}

function readHead(path: string, line: string): BackupHead {
  const head = line.startsWith('{') ? (parse(path, line) as BackupHead) : undefined;
  if (head?.backup !== KIND) throw new Error(`${path} is not a backup of the hub.`);
  if (head.format !== FORMAT) {
    throw new Error(
      `The backup ${path} has the format ${head.format}, and this release reads ${FORMAT}: restore it with release ${head.release}.`,
    );
  }
  return head;
}

function parse(path: string, line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw notWhole(path, 'a line cannot be read');
  }
}

/** The lines of a compressed text, by line feeds alone: a row may hold every other character that ends lines elsewhere. */
async function* textLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const unpacked = createGunzip();
  file.on('error', (error) => unpacked.destroy(error));
  let rest: Buffer[] = [];
  try {
    for await (const piece of file.pipe(unpacked) as AsyncIterable<Buffer>) {
      let begin = 0;
      for (let end; (end = piece.indexOf(10, begin)) >= 0; begin = end + 1) {
        yield Buffer.concat([...rest, piece.subarray(begin, end)]).toString('utf8');
        rest = [];
      }
      rest.push(piece.subarray(begin));
    }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'Z_DATA_ERROR' && message === 'incorrect header check') throw new Error(`${path} is not a backup of the hub.`);
    if (code?.startsWith('Z_')) throw notWhole(path, message);
    throw error;
  } finally {
    file.destroy();
  }
}
