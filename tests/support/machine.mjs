// The machine, as the checks and the tests with processes of their own use it. It needs no package, so that it runs before any is installed.
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/** A port that nobody listens on. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** The folder of PostgreSQL's releases on Debian. */
const INSTALLED = '/usr/lib/postgresql';

function programFolder() {
  try {
    const newest = readdirSync(INSTALLED)
      .sort((a, b) => Number(a) - Number(b))
      .at(-1);
    return join(INSTALLED, newest, 'bin');
  } catch (error) {
    throw new Error(`There is no PostgreSQL in ${INSTALLED}: these tests need a server. Install the package postgresql.`, { cause: error });
  }
}

/** The command line of a program of the newest PostgreSQL, which refuses to run as root. */
export function postgresCommand(program, ...args) {
  const command = [join(programFolder(), program), ...args];
  return process.getuid() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
}

/** Where PgBouncer is, on Debian and elsewhere. */
const POOLERS = ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/usr/local/bin/pgbouncer'];

/** The command line of PgBouncer, which refuses to run as root. */
export function poolerCommand(...args) {
  const program = POOLERS.find((path) => existsSync(path));
  if (!program)
    throw new Error(`There is no PgBouncer in ${POOLERS.join(', ')}: these tests need a pooler. Install the package pgbouncer.`);
  return [program, ...(process.getuid() === 0 ? ['-u', 'postgres'] : []), ...args];
}
