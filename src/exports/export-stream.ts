import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import type { StatementObserver } from '../database/statement-runner';
import { readByCursor } from './database-cursor';
import type { TableFormat } from './formats';
import { type Cell, type Table, withThaiDays } from './table';
import { cellsOf, type ExportedTable, exportStatement } from './whole-table';

/** Time without a read after which an export is aborted, in milliseconds: it may hold a database connection. */
const STALL_MS = 60_000;

/** Checksums of an export, known after its last byte. */
export interface Sums {
  readonly rowCount: number;
  /** Of all bytes before the sums, in hexadecimal. */
  readonly sha256: string;
}

/**
 * A whole table as a stream of bytes, produced only as fast as it is read. Resolves with the first rows, so that a statement that
 * fails rejects here; `last` may append bytes once the sums are known. Destroying the stream closes the cursor.
 */
export async function exportStream(
  dataSource: DataSource,
  exported: ExportedTable,
  {
    format,
    thaiDays,
    gone,
    observer,
    last,
  }: { format: TableFormat; thaiDays: boolean; gone: AbortSignal; observer?: StatementObserver; last: (sums: Sums) => string },
): Promise<Readable> {
  const chunks = readByCursor(dataSource, exportStatement(exported), gone, observer);
  const first = await chunks.next();
  let rowCount = 0;
  async function* rows(): AsyncGenerator<Cell[]> {
    for (let { value, done } = first; !done; { value, done } = await chunks.next()) {
      for (const row of value!) {
        rowCount++;
        yield cellsOf(exported, row);
      }
    }
  }
  const table: Table = { columns: exported.columns, rows: rows() };
  const hash = createHash('sha256');
  async function* body(): AsyncGenerator<Buffer> {
    for await (const chunk of format.bytes(thaiDays ? withThaiDays(table) : table)) {
      hash.update(chunk);
      const stall = setTimeout(
        () => stream.destroy(new Error(`an export was broken off: nothing was read for ${STALL_MS / 1000} s`)),
        STALL_MS,
      );
      try {
        yield chunk;
      } finally {
        clearTimeout(stall);
      }
    }
    const end = last({ rowCount, sha256: hash.digest('hex') });
    if (end !== '') yield Buffer.from(end);
  }
  const stream = Readable.from(body(), { objectMode: false });
  // A generator that never began runs no `finally`, so the cursor is closed here.
  stream.once('close', () => void chunks.return(undefined).catch(() => {}));
  return stream;
}
