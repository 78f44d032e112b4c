import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { exists } from './files';

/**
 * The embedded database has one process, so another one that wants to read it asks that process for a copy of the folder, by a file in it:
 *
 *   copy-<id>.request   made by the one who asks
 *   copy-<id>.part      the copy while it is made
 *   copy-<id>           the copy; the request is removed with it. Who asked removes the copy
 *   copy-<id>.failed    why there is none
 */
const NAME = /^copy-[0-9a-f-]{36}(\.request|\.part|\.failed)?$/;

/** How often both sides look, in milliseconds. */
const LOOK_MS = 250;

/** How long a request waits to be taken up, in milliseconds. */
const ANSWER_MS = 30_000;

/** What is older than this, in milliseconds, belongs to nobody any more: both sides were killed. */
const FORGOTTEN_MS = 3_600_000;

/**
 * Serves requests for copies of a folder until the returned function is called, which waits for a copy that is being made. First removes
 * what a process that was killed has left of its copies.
 */
export async function serveCopies(folder: string, copyTo: (target: string) => Promise<void>): Promise<() => Promise<void>> {
  for (const name of await namesIn(folder).catch(() => [])) if (name.endsWith('.part')) await remove(join(folder, name));
  let ended = false;
  let serving: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    for (const name of await namesIn(folder).catch(() => [])) {
      const path = join(folder, name);
      if (await isForgotten(path)) await remove(path).catch(() => {});
      else if (name.endsWith('.request') && !ended) await serve(path.slice(0, -'.request'.length), copyTo);
    }
  };
  const timer = setInterval(() => {
    serving = serving.then(look);
  }, LOOK_MS).unref();
  return async () => {
    ended = true;
    clearInterval(timer);
    await serving;
  };
}

async function serve(copy: string, copyTo: (target: string) => Promise<void>): Promise<void> {
  const part = `${copy}.part`;
  try {
    await mkdir(part, { mode: 0o700 });
    await copyTo(part);
    await rename(part, copy);
  } catch (error) {
    // The one who asked is told; this process goes on.
    await remove(part).catch(() => {});
    await writeFile(`${copy}.failed`, (error as Error).message).catch(() => {});
  }
  await remove(`${copy}.request`).catch(() => {});
}

/**
 * Asks the process that has the folder open for a copy. `isFree` is asked meanwhile: once it is true that process has ended. Returns the
 * folder of the copy, which the caller removes; null = the folder is free. Throws when no copy can be made.
 */
export async function requestCopy(folder: string, isFree: () => Promise<boolean>, signal: AbortSignal): Promise<string | null> {
  const copy = join(folder, `copy-${randomUUID()}`);
  await writeFile(`${copy}.request`, '', { flag: 'wx', mode: 0o600 });
  let taken = false;
  try {
    for (const began = Date.now(); ;) {
      if (await exists(copy)) return copy;
      const fault = await readFile(`${copy}.failed`, 'utf8').catch(() => null);
      if (fault !== null) throw new Error(`The running hub could not copy its database: ${fault}`);
      taken ||= await exists(`${copy}.part`);
      if (!taken && Date.now() - began > ANSWER_MS) {
        throw new Error(
          `The process that has ${folder} open gave no copy of it within ${ANSWER_MS / 1000} s: it hangs, or its release is older than this ` +
            `command. Stop it and give the command again.`,
        );
      }
      if (await isFree()) return null;
      await delay(LOOK_MS, undefined, { signal });
    }
  } catch (error) {
    await remove(copy).catch(() => {});
    throw error;
  } finally {
    for (const rest of ['.request', '.failed']) await remove(`${copy}${rest}`).catch(() => {});
  }
}

const namesIn = async (folder: string): Promise<string[]> => (await readdir(folder)).filter((name) => NAME.test(name));

/** Removes a copy that was asked for. */
export const removeCopy = (copy: string): Promise<void> => remove(copy);

const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });

const isForgotten = (path: string): Promise<boolean> =>
  stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs > FORGOTTEN_MS,
    () => false,
  );
