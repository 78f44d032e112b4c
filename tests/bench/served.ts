import { type ChildProcess, fork } from 'node:child_process';
import { resolve } from 'node:path';

/** The next message of a process. Rejects where it ends before. */
export const nextMessage = <T>(child: ChildProcess): Promise<T> =>
  new Promise((heard, reject) => {
    const ended = (code: number | null): void => reject(new Error(`A process of the bench ended with ${code}.`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      heard(message as T);
    });
  });

/** Starts a program, of this folder unless its path is absolute, in a process of its own. Its first message says that it is ready. */
export const startProcess = (program: string, args: readonly string[], env: Readonly<Record<string, string>>): ChildProcess =>
  fork(resolve(__dirname, program), args, {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    execArgv: ['--max-semi-space-size=64'],
  });
