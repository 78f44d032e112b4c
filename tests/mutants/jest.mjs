import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { constants } from 'node:os';
import { join } from 'node:path';

/** Timeout of a run of one test file, in milliseconds: a mutant that makes its tests hang is killed by it. */
const RUN_MS = 180_000;
/** Timeout of one test, in milliseconds. */
const TEST_MS = 60_000;

const running = new Set();
let stoppedBy = null;

/** The exit code after a signal; null = no signal came. */
export const signalExitCode = () => stoppedBy && 128 + constants.signals[stoppedBy];

// A signal ends the tests that run, and no more begin: whoever awaits `runTests` gets an error and cleans up.
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    stoppedBy ??= signal;
    for (const jest of running) jest.kill('SIGKILL');
  });
}

function assertNotStopped() {
  if (stoppedBy) throw new Error(`stopped by ${stoppedBy}`);
}

/**
 * Runs test files in a copy, those of a `name` only where it is given. `env` is added to the environment. Returns the results as Jest
 * reports them (null = it reported none), all its output, and whether the run timed out. Throws after a signal.
 */
export async function runTests(copy, tests, { name, env }) {
  assertNotStopped();
  const outputFile = join(copy, 'results.json');
  await rm(outputFile, { force: true });
  const options = ['--runInBand', '--silent', `--testTimeout=${TEST_MS}`, '--json', `--outputFile=${outputFile}`];
  const args = ['node_modules/jest/bin/jest.js', ...options, ...(name ? ['-t', name] : []), ...tests];
  const jest = spawn(process.execPath, args, { cwd: copy, env: { ...process.env, HUB_TEST_SEED: '1', ...env } });
  running.add(jest);
  let output = '';
  for (const stream of [jest.stdout, jest.stderr]) stream.on('data', (text) => (output += text));
  const timer = setTimeout(() => jest.kill('SIGKILL'), RUN_MS * tests.length);
  const signal = await new Promise((resolve) => jest.once('close', (_code, by) => resolve(by)));
  clearTimeout(timer);
  running.delete(jest);
  assertNotStopped();
  const results = await readFile(outputFile, 'utf8').then(JSON.parse, () => null);
  return { results, output, timedOut: signal === 'SIGKILL' };
}
