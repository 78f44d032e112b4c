import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { loadSeedFiles } from '../../seeds/load/load';
import { prepareDatabase } from '../../seeds/load/prepare-database';
import { loadScale } from '../../seeds/scale/scale';
import { loadConfig, readEnvironment } from '../config';
import { openDatabase } from '../database/data-source';

/** What an operator can do to the database without starting the hub; `npm run db:<command>`. */
const COMMANDS: Record<string, (dataSource: Awaited<ReturnType<typeof openDatabase>>['dataSource']) => Promise<unknown>> = {
  migrate: async (dataSource) => (await dataSource.runMigrations()).map(({ name }) => name),
  revert: (dataSource) => dataSource.undoLastMigration(),
  seed: loadSeedFiles,
  scale: async (dataSource) => {
    const scale = readScale(process.argv.slice(3));
    await prepareDatabase(dataSource);
    return loadScale(dataSource, scale, console.error);
  },
};

/** Commands that make no sense on the embedded database. */
const ON_A_SERVER = ['scale'];

/** How much to generate. Throws for anything that is not a whole number, or more than the codes have room for. */
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
  const database = await openDatabase(config);
  try {
    console.log(name, JSON.stringify((await command(database.dataSource)) ?? 'done'));
  } finally {
    await database.close();
  }
}

run(process.argv[2] ?? '').catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
