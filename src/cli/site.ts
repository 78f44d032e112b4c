import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { createApp } from '../app';
import { addressOf, type Config, loadConfig, readEnvironment } from '../config';
import { type Database, openDatabase } from '../database/data-source';
import { wordsOf } from '../database/disk-fault';
import { FolderInUse } from '../database/folder-lock';
import { refuseNewer } from '../database/migrate';
import { buildHubSchema } from '../graphql/build-schema';
import { saveSite } from '../http/saved-site';
import { createLogger } from '../observability/logger';
import { openCopy } from './backup';

/** The commands of `npm run site:<command>`. Each returns what the operator is told. */
const COMMANDS: Record<string, (args: string[]) => Promise<string>> = { export: exportSite };

/** Writes a copy of the site into a folder: the one from which the hub serves while its database is away, or that of `--to`. */
async function exportSite(args: string[]): Promise<string> {
  const { values } = parseArgs({ args, options: { to: { type: 'string' } } });
  const config = loadConfig(readEnvironment());
  const folder = values.to ?? config.siteExportDir;
  const database = await open(config);
  try {
    await refuseNewer(database.dataSource);
    const app = await createApp({
      ...database,
      schema: buildHubSchema(),
      logger: createLogger({ logLevel: 'warn' }, process.stderr),
      // Nobody reads these settings but the pages: they name where the hub is reached, and all are asked for at once, each one time.
      config: {
        ...config,
        publicUrl: config.publicUrl ?? addressOf(config.host, config.port),
        requestsPerMinute: 0,
        responseCacheMb: 0,
      },
      traces: null,
      savedAt: new Date(),
    });
    try {
      return `wrote ${folder}: ${await saveSite(app, folder)} pages.`;
    } finally {
      await app.close();
    }
  } finally {
    await database.close();
  }
}

/** Opens the database, or a copy of an embedded one that a running hub has open. */
async function open(config: Config): Promise<Database> {
  try {
    return await openDatabase(config);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    return openCopy(config, openDatabase);
  }
}

async function run(name: string, args: string[]): Promise<string> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new Error(`There is no command "${name}". Use one of: ${Object.keys(COMMANDS).join(', ')}.`);
  return command(args);
}

const [, , name = '', ...args] = process.argv;
run(name, args).then(console.log, (error: unknown) => {
  console.error(wordsOf(error));
  process.exitCode = 1;
});
