import { parentPort, workerData } from 'node:worker_threads';
import { FileRefused } from './file-refused';
import { packed } from './packed-reading';
import type { ThreadMessage } from './read-import';
import { readTable } from './read-table';
import type { ReadOptions } from './reading';

const { bytes, options } = workerData as { bytes: Uint8Array; options: ReadOptions };
const say = (message: ThreadMessage): void => parentPort!.postMessage(message);

readTable(Buffer.from(bytes), options).then(
  (file) => say({ reading: packed(file) }),
  (error: unknown) => {
    if (!(error instanceof FileRefused)) throw error;
    say({ refused: [error.code, error.detail] });
  },
);
