import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Starts a command of the database in a folder, with these variables alone. `ended` resolves to its exit status and its output. */
export const startCommand = (folder, env, ...args) => startProgram('database', folder, env, ...args);

/** The same for any program of `src/cli`. */
export function startProgram(program, folder, env, ...args) {
  const path = fileURLToPath(new URL(`../../dist/src/cli/${program}.js`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH, TMPDIR: folder, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const command = { process: child, output: '' };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (command.output += text));
  command.ended = once(child, 'close').then(([status, signal]) => ({ status: signal ?? status, output: command.output }));
  return command;
}

/** Runs a command to its end. Throws its output when it fails. */
export async function command(folder, env, ...args) {
  const { status, output } = await startCommand(folder, env, ...args).ended;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${output}`);
  return output;
}

/** The output of a command that has to fail. */
export async function refused(folder, env, ...args) {
  const { status, output } = await startCommand(folder, env, ...args).ended;
  if (status !== 1) throw new Error(`${args.join(' ')} ended with ${status}:\n${output}`);
  return output;
}
