import 'reflect-metadata';
import { readSeedData } from '../seeds/data-files';
import { loadSeeds } from '../seeds/load';
import { loadConfig, readEnvironment } from './config';
import { openDatabase } from './data-source';

/** What an operator can do to the database without starting the hub; `npm run db:<command>`. */
const COMMANDS: Record<string, (dataSource: Awaited<ReturnType<typeof openDatabase>>['dataSource']) => Promise<unknown>> = {
  migrate: async (dataSource) => (await dataSource.runMigrations()).map(({ name }) => name),
  revert: (dataSource) => dataSource.undoLastMigration(),
  seed: (dataSource) => loadSeeds(dataSource, readSeedData()),
};

async function run(name: string): Promise<void> {
  const command = COMMANDS[name];
  if (!command) throw new Error(`There is no command "${name}". Use one of: ${Object.keys(COMMANDS).join(', ')}.`);
  const database = await openDatabase(loadConfig(readEnvironment()));
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
