import { join } from 'node:path';

/** The program of the thread that reads files. */
export const THREAD_PROGRAM = join(__dirname, 'read-thread.js');
