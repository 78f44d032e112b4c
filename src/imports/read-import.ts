import { Worker } from 'node:worker_threads';
import { type FileFault, FileRefused } from './file-refused';
import { IMPORT_LIMITS } from './limits';
import type { ReadOptions } from './reading';
import { THREAD_PROGRAM } from './thread-program';

/** What the thread says, once. */
export type ThreadMessage = { readonly reading: Uint8Array } | { readonly refused: readonly [code: FileFault, detail: string] };

/** How often the processor time of the thread is looked at, in milliseconds. */
const LOOK_MS = 100;

/**
 * Processor time of a thread, in milliseconds, at most. Until its event loop waits the thread counts as working, also while the machine does
 * something else; but it has worked no longer than all threads of the process together.
 */
function processorTimeOf(thread: Worker): () => number {
  const began = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(began);
    return Math.min(thread.performance.eventLoopUtilization().active, (user + system) / 1000);
  };
}

/**
 * Reads a file of progress reports in a thread of its own, with bounded processor time, time and memory. Returns what it read, packed. Writes
 * nothing and asks nothing of the database.
 * Throws FileRefused for a file that is not read at all: FILE_KIND, FILE_BROKEN, FILE_TOO_LARGE (also for too much time or memory),
 * FILE_ENCODING, UNCLOSED_QUOTE.
 */
export function readImport(bytes: Buffer, options: ReadOptions, timeMs: number = IMPORT_LIMITS.timeMs): Promise<Buffer> {
  const thread = new Worker(THREAD_PROGRAM, {
    workerData: { bytes, options },
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: IMPORT_LIMITS.memoryMb },
  });
  return new Promise<Buffer>((resolve, reject) => {
    const refuse = (code: FileFault, detail: string): void => reject(new FileRefused(code, detail));
    const worked = processorTimeOf(thread);
    const until = performance.now() + timeMs;
    const timer = setInterval(() => {
      if (worked() > IMPORT_LIMITS.cpuMs) refuse('FILE_TOO_LARGE', `TIME ${IMPORT_LIMITS.cpuMs}`);
      else if (performance.now() > until) refuse('FILE_TOO_LARGE', `TIME ${IMPORT_LIMITS.timeMs}`);
    }, LOOK_MS);
    thread.on('message', (message: ThreadMessage) => {
      if ('reading' in message) resolve(Buffer.from(message.reading));
      else refuse(...message.refused);
    });
    thread.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? refuse('FILE_TOO_LARGE', `MEMORY ${IMPORT_LIMITS.memoryMb}`) : reject(error),
    );
    thread.on('exit', () => {
      clearInterval(timer);
      reject(new Error('The thread that reads files ended without an answer.'));
    });
  }).finally(() => thread.terminate());
}
