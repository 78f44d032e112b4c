import { execFile } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort, postgresCommand } from '../support/machine.mjs';

const run = promisify(execFile);

function asPostgres(...program) {
  const [command, ...args] = postgresCommand(...program);
  return run(command, args, { cwd: '/' });
}

/** A PostgreSQL server with its own folder and port. Commits are durable (fsync is on), as in production. */
class Cluster {
  constructor(folder, port, settings) {
    this.folder = folder;
    this.port = port;
    this.settings = ['listen_addresses=127.0.0.1', "unix_socket_directories=''", `port=${port}`, ...settings];
    this.url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  }

  async start() {
    const options = this.settings.map((setting) => `-c ${setting}`).join(' ');
    await asPostgres('pg_ctl', '-D', join(this.folder, 'data'), '-l', join(this.folder, 'log'), '-w', '-o', options, 'start');
  }

  /** Ends the server like a crash: its processes are killed without a checkpoint, and clients get no notice. */
  async kill() {
    await asPostgres('pg_ctl', '-D', join(this.folder, 'data'), '-m', 'immediate', 'stop');
  }

  /** The rows of a statement, on a connection of its own. */
  query(statement, values) {
    return this.withClient(async (client) => (await client.query(statement, values)).rows);
  }

  async withClient(use) {
    const client = new pg.Client({ connectionString: this.url });
    // A killed server ends its connections. Pending statements reject; the event itself needs no handling.
    client.on('error', () => {});
    await client.connect();
    try {
      return await use(client);
    } finally {
      await client.end();
    }
  }

  /** Runs a statement, or a function with a client, in another database of this server. Returns the rows, or what the function returns. */
  async withDatabase(url, use) {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return typeof use === 'string' ? (await client.query(use)).rows : await use(client);
    } finally {
      await client.end();
    }
  }

  /** Starts a streaming replica of this server. */
  async replicate() {
    const replica = new Cluster(await newFolder(), await freePort(), []);
    try {
      await asPostgres(
        'pg_basebackup',
        '-h',
        '127.0.0.1',
        '-p',
        String(this.port),
        '-U',
        'postgres',
        '-D',
        join(replica.folder, 'data'),
        '-R',
        '-c',
        'fast',
        '--no-sync',
      );
      await replica.start();
    } catch (error) {
      await replica.close();
      throw error;
    }
    return replica;
  }

  async close() {
    await this.kill().catch(() => {});
    await rm(this.folder, { recursive: true, force: true });
  }
}

async function newFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'imt-gt-hub-postgres-'));
  if (process.getuid() === 0) await run('chown', ['postgres', folder]);
  else await chmod(folder, 0o700);
  return folder;
}

/** Starts an empty PostgreSQL server; `settings` as `name=value`. */
export async function startPostgres(...settings) {
  const cluster = new Cluster(await newFolder(), await freePort(), settings);
  try {
    await asPostgres(
      'initdb',
      '-D',
      join(cluster.folder, 'data'),
      '-U',
      'postgres',
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--auth=trust',
      '--no-sync',
    );
    await cluster.start();
  } catch (error) {
    await cluster.close();
    throw error;
  }
  return cluster;
}
