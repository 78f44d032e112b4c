import 'reflect-metadata';
import { parseArgs } from 'node:util';
import type { DataSource } from 'typeorm';
import { explainSeedFiles, loadSeedFiles } from '../../seeds/load/load';
import { prepareDatabase } from '../../seeds/load/prepare-database';
import { summaryOf } from '../../seeds/load/seed-changes';
import { loadScale } from '../../seeds/scale/scale';
import { type Config, loadConfig, readEnvironment } from '../config';
import { type Database, openDatabase } from '../database/data-source';
import { wordsOf } from '../database/disk-fault';
import { FolderInUse } from '../database/folder-lock';
import { LOCKS, withLock } from '../database/locks';
import { refuseNewer, upgrade } from '../database/migrate';
import { restoreBackup } from '../database/restore';
import { checkSettled, forgetRule, settleAll, settleByNewRule } from '../database/settled-states';
import { backUp, openCopy, restoredSentence } from './backup';

/** The commands that an operator gives while no hub needs to run: `npm run db:<command>`, `npm run seed:scale`. */
const COMMANDS: Record<string, (dataSource: DataSource) => Promise<unknown>> = {
  migrate: (dataSource) =>
    withLock(dataSource, LOCKS.PREPARE, async () => {
      const { migrations, functions } = await upgrade(dataSource, ({ manager }) => settleByNewRule(manager, console.error));
      return { migrations, functions };
    }),
  backup: (dataSource) => backUp(dataSource, readFile('backup')),
  restore: async (dataSource) => restoredSentence(await restoreBackup(dataSource, readFile('restore'), console.error)),
  revert: (dataSource) =>
    withLock(dataSource, LOCKS.PREPARE, async () => {
      await forgetRule(dataSource);
      await dataSource.undoLastMigration();
    }),
  seed: async (dataSource) =>
    readExplain(process.argv.slice(3)) ? explainSeedFiles(dataSource) : summaryOf(await loadSeedFiles(dataSource)),
  settle: async (dataSource) => {
    const corrected = await withLock(dataSource, LOCKS.PREPARE, () => settleAll(dataSource, console.error));
    return `${corrected} settled rows were wrong or missing.`;
  },
  check: async (dataSource) => {
    const { projects, wrong } = await checkSettled(dataSource, readSample(process.argv.slice(3)));
    for (const { project, table, from, fault } of wrong)
      console.error(`${fault} ${table} ${project}${from === null ? '' : ` from ${from}`}`);
    if (wrong.length > 0) process.exitCode = 1;
    return wrong.length === 0
      ? `What is settled of ${projects} projects is what the record says.`
      : `${wrong.length} settled rows of ${projects} projects are not what the record says. Mend them with npm run db:settle.`;
  },
  scale: async (dataSource) => {
    const scale = readScale(process.argv.slice(3));
    await prepareDatabase(dataSource, console.error);
    return loadScale(dataSource, scale, console.error);
  },
};

/** Commands that the embedded database is too small for. */
const ON_A_SERVER = ['scale'];

/** Commands that read or make the structure of any release. The others throw where the database is newer than they are. */
const OF_ANY_RELEASE = ['backup', 'restore'];

/** The file that a command names. Throws for none, for several, and for options. */
function readFile(command: string): string {
  const { positionals } = parseArgs({ args: process.argv.slice(3), allowPositionals: true });
  if (positionals.length !== 1) throw new Error(`Name one file: npm run db:${command} -- FILE`);
  return positionals[0]!;
}

/** Opens the database for a command. An embedded one that a running hub has open is copied for a backup. */
async function openFor(name: string, config: Config): Promise<Database> {
  if (name === 'backup' || name === 'restore') readFile(name);
  try {
    return await openDatabase(config);
  } catch (error) {
    if (name !== 'backup' || !(error instanceof FolderInUse)) throw error;
    return openCopy(config, openDatabase);
  }
}

/** Whether a load is only explained. Throws for another option. */
function readExplain(args: string[]): boolean {
  return parseArgs({ args, options: { explain: { type: 'boolean', default: false } } }).values.explain;
}

/** How many projects are checked. Throws for another option, and for anything but a whole number. */
function readSample(args: string[]): number | 'ALL' {
  const { values } = parseArgs({
    args,
    options: { all: { type: 'boolean', default: false }, sample: { type: 'string', default: '1000' } },
  });
  if (values.all) return 'ALL';
  if (!/^[1-9]\d*$/.test(values.sample)) throw new Error(`--sample ${values.sample}: give a whole number from 1, or --all.`);
  return Number(values.sample);
}

/** The size of the generated data. Throws for anything but a whole number, or for more than the codes have room for. */
function readScale(args: string[]): { projects: number; reports: number; seed: number } {
  const { values } = parseArgs({
    args,
    options: {
      projects: { type: 'string', default: '20000' },
      reports: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
    },
  });
  const whole = (name: keyof typeof values, most: number): number => {
    const value = Number(values[name]);
    if (!/^\d+$/.test(values[name]) || value < 1 || value > most)
      throw new Error(`--${name} ${values[name]}: give a whole number from 1 to ${most}.`);
    return value;
  };
  return { projects: whole('projects', 999_999), reports: whole('reports', 99), seed: whole('seed', 2 ** 31 - 1) };
}

async function run(name: string): Promise<void> {
  const command = COMMANDS[name];
  if (!command) throw new Error(`There is no command "${name}". Use one of: ${Object.keys(COMMANDS).join(', ')}.`);
  const config = loadConfig(readEnvironment());
  if (ON_A_SERVER.includes(name) && config.databaseUrl === null) {
    throw new Error(
      `"${name}" fills the database of a PostgreSQL server: set DATABASE_URL to one that is not in use, for example postgres://localhost/hub_scale.`,
    );
  }
  const database = await openFor(name, config);
  try {
    if (!OF_ANY_RELEASE.includes(name)) await refuseNewer(database.dataSource);
    const result = (await command(database.dataSource)) ?? 'done';
    // A backup may go to the standard output.
    const print = name === 'backup' ? console.error : console.log;
    print(name, typeof result === 'string' ? result : JSON.stringify(result));
  } finally {
    await database.close();
  }
}

run(process.argv[2] ?? '').catch((error: unknown) => {
  console.error(wordsOf(error));
  process.exitCode = 1;
});
