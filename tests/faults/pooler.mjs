import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort, poolerCommand } from '../support/machine.mjs';

async function accepts(port) {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Starts PgBouncer before a server, with its own defaults but for the settings given as `name=value`. */
export async function startPooler(postgres, ...settings) {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-pooler-'));
  // PgBouncer reads its files as another user.
  await chmod(folder, 0o755);
  const users = join(folder, 'users');
  const file = join(folder, 'pgbouncer.ini');
  await writeFile(users, '"postgres" ""\n');
  const own = ['listen_addr=127.0.0.1', `listen_port=${port}`, 'unix_socket_dir=', 'auth_type=trust', `auth_file=${users}`];
  await writeFile(file, ['[databases]', `*=host=127.0.0.1 port=${postgres.port}`, '[pgbouncer]', ...own, ...settings, ''].join('\n'));
  const [command, ...args] = poolerCommand(file);
  const pooler = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let output = '';
  pooler.stderr.setEncoding('utf8').on('data', (text) => (output += text));
  const exit = once(pooler, 'exit');
  const close = async () => {
    pooler.kill('SIGTERM');
    await exit;
    await rm(folder, { recursive: true });
  };
  while (!(await accepts(port))) {
    if (pooler.exitCode !== null) throw new Error(`PgBouncer has ended:\n${output}`);
    await delay(20);
  }
  return { port, urlOf: (database) => `postgres://postgres@127.0.0.1:${port}/${database}`, close };
}
