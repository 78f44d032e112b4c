import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, postgresCommand } from '../../tests/support/machine.mjs';
import { run } from './processes.mjs';

/** A temporary PostgreSQL server in a folder, with a password, on a free port. Durability is off. */
export class Postgres {
  constructor(folder) {
    this.folder = folder;
  }

  static async start(folder) {
    const postgres = new Postgres(folder);
    const password = randomUUID();
    await mkdir(folder);
    await writeFile(join(folder, 'password'), password);
    // The server's user passes through the folder above, which is ours alone.
    await chmod(join(folder, '..'), 0o711);
    if (process.getuid() === 0) await run('chown', ['-R', 'postgres', folder]);
    const authentication = ['--auth=scram-sha-256', `--pwfile=${join(folder, 'password')}`];
    await postgres.program('initdb', '-D', postgres.data, '-U', 'postgres', '--encoding=UTF8', '--locale=C.UTF-8', ...authentication);
    const port = await freePort();
    const settings = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off`;
    await postgres.program('pg_ctl', '-D', postgres.data, '-l', postgres.log, '-w', '-o', settings, 'start');
    postgres.url = `postgres://postgres:${password}@127.0.0.1:${port}`;
    return postgres;
  }

  get data() {
    return join(this.folder, 'data');
  }

  get log() {
    return join(this.folder, 'log');
  }

  /** Runs a program of PostgreSQL. Its output is not waited for, as the server keeps it open. */
  program(...program) {
    const [command, ...args] = postgresCommand(...program);
    return run(command, args, { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** The address of a new, empty database. */
  async createDatabase(name) {
    await this.program('psql', '-q', `${this.url}/postgres`, '-c', `CREATE DATABASE ${name}`);
    return `${this.url}/${name}`;
  }

  /** The end of the server's log. */
  async lastLines(count) {
    return (await readFile(this.log, 'utf8')).trimEnd().split('\n').slice(-count).join('\n');
  }

  stop() {
    return this.program('pg_ctl', '-D', this.data, '-m', 'immediate', 'stop');
  }
}
