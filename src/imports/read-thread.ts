import { parentPort, workerData } from 'node:worker_threads';
import { FileRefused } from './file-refused';
import type { ThreadMessage } from './read-import';
import { readTable } from './read-table';
import type { ReadOptions } from './reading';

/** Rows of one message: the receiver does other work between two of them. */
const ROWS_AT_ONCE = 500;

const { bytes, options } = workerData as { bytes: Uint8Array; options: ReadOptions };
const say = (message: ThreadMessage): void => parentPort!.postMessage(message);

readTable(Buffer.from(bytes), options).then(
  ({ sheets, ...file }) => {
    for (const { rows, ...sheet } of sheets) {
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) say({ rows: rows.slice(from, from + ROWS_AT_ONCE) });
      say({ sheet });
    }
    say({ file });
  },
  (error: unknown) => {
    if (!(error instanceof FileRefused)) throw error;
    say({ refused: [error.code, error.detail] });
  },
);
