import { compiled } from './compiled';

/** The first test that reads a file writes the program of the thread that reads it. */
jest.mock('../../src/imports/thread-program', () => ({
  get THREAD_PROGRAM(): string {
    return compiled('src/imports/read-thread');
  },
}));
