import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Postgres } from './lib/postgres.mjs';
import { npm } from './lib/processes.mjs';

/** Resources shared by several steps, each created when a step first needs it. */
export class Workshop {
  #postgres;

  constructor(folder) {
    this.folder = folder;
  }

  /** A path in the folder of this run, which is removed at its end. */
  path(name) {
    return join(this.folder, name);
  }

  /** The PostgreSQL server of this run. */
  postgres() {
    return (this.#postgres ??= Postgres.start(this.path('postgres')));
  }

  /** Installs the packages of a folder that has its own, unless they are those of its lock file. */
  async packagesOf(folder) {
    const written = (file) => statSync(join(folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (written('node_modules/.package-lock.json') > written('package-lock.json')) return;
    await npm(['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund']);
  }

  /** The end of the server's log, for a step that fails. */
  async lastLines() {
    const postgres = await this.#postgres?.catch(() => undefined);
    return postgres ? `The log of PostgreSQL ends with:\n${await postgres.lastLines(20)}` : '';
  }

  async close() {
    const postgres = await this.#postgres?.catch(() => undefined);
    await postgres?.stop();
  }
}
