import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { freePort, run } from './processes.mjs';

/** Where Debian puts the programs of PostgreSQL, one folder a release. */
const INSTALLED = '/usr/lib/postgresql';

/** A temporary PostgreSQL server in a folder, with a password, on a free port. Durability is off. */
export class Postgres {
  constructor(folder, programs) {
    this.folder = folder;
    this.programs = programs;
  }

  static async start(folder) {
    const releases = await readdir(INSTALLED);
    const newest = releases.sort((a, b) => Number(a) - Number(b)).at(-1);
    const postgres = new Postgres(folder, join(INSTALLED, newest, 'bin'));
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

  /** Runs a program of PostgreSQL as a user that the server accepts: any but root. Its output is not waited for, as the server keeps it open. */
  program(name, ...args) {
    const command = [join(this.programs, name), ...args];
    const [program, ...rest] = process.getuid() === 0 ? ['runuser', '-u', 'postgres', '--', ...command] : command;
    return run(program, rest, { cwd: '/', stdio: ['ignore', 'ignore', 'inherit'] });
  }

  /** The address of a new, empty database. */
  async createDatabase(name) {
    await run(join(this.programs, 'psql'), ['-q', `${this.url}/postgres`, '-c', `CREATE DATABASE ${name}`]);
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
