import './production';
import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import type { DataSource } from 'typeorm';
import { prepareDatabase } from '../seeds/load/prepare-database';
import { sentenceOf } from '../seeds/load/seed-changes';
import { createApp } from './app';
import { addressOf, type Config, loadConfig, readEnvironment } from './config';
import { Accounts } from './context/accounts';
import { openDatabase } from './database/data-source';
import { wordsOf } from './database/disk-fault';
import { LIMITS } from './domain/limits';
import { buildHubSchema } from './graphql/build-schema';
import { gracefulShutdown } from './http/plugins/graceful-shutdown';
import { LetterSender } from './letters/letter-sender';
import { ReminderClock } from './letters/reminder-clock';
import { createLogger } from './observability/logger';
import { WebhookSender } from './webhooks/webhook-sender';

async function main(): Promise<void> {
  const config = loadConfig(readEnvironment());
  const logger = createLogger(config);
  const prepare = async (dataSource: DataSource): Promise<void> => {
    const { seeds, ...migrated } = await prepareDatabase(dataSource, (line) => logger.info(line));
    const { differences, ...changes } = seeds;
    for (const difference of differences) logger.warn(sentenceOf(difference));
    logger.info({ ...migrated, seeds: { ...changes, differences: differences.length } }, 'the database is ready');
  };
  // Imported only where traces are configured: OpenTelemetry is larger than the hub.
  const traces = config.traces ? new (await import('./observability/traces.js')).Traces(logger) : null;
  const database = await openDatabase(config, { prepare, statementMs: LIMITS.timeoutMs, warn: (line) => logger.warn(line) });
  try {
    const app = await createApp({ ...database, schema: buildHubSchema(), logger, config, traces });
    const stop = gracefulShutdown(app, config);
    // Whoever sees that it listens may stop it.
    const signalled = stopSignal();
    await app.listen({ host: config.host, port: config.port });
    const url = addressOf(config.host, (app.server.address() as AddressInfo).port);
    const origin = config.publicUrl === null ? url : new URL(config.publicUrl).origin;
    announce(config, url);
    announceFirstAdministrator(origin, await new Accounts(database.dataSource).offerFirstAdministrator());
    const letters = new LetterSender(database.dataSource, { mail: config.mail, origin, logger });
    const reminders = new ReminderClock(database.dataSource, logger);
    const webhooks = new WebhookSender(database.dataSource, { origin, allowsPrivate: config.privateWebhooks, logger });
    await signalled;
    logger.info('stopping: running requests may end');
    await Promise.all([letters.close(), reminders.close(), webhooks.close()]);
    await stop();
  } finally {
    await database.close();
    await traces?.close();
  }
}

/** Resolves at the first signal to stop. A second signal ends the process at once. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => resolve());
  });
}

function announce({ databaseUrl, dataDir }: Config, url: string): void {
  console.log(`
The IMT-GT Data Hub is ready.
  Website     ${url}/
  Explorer    ${url}/explorer
  GraphQL     ${url}/graphql
  Database    ${databaseUrl === null ? `embedded, in ${dataDir}` : 'the PostgreSQL server of DATABASE_URL'}

Try first:
  curl -s ${url}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ progressByLevel { level progress { percent projectCount composition { stated finished withoutPercent silent } } } }"}'
`);
}

/** Prints, past the log, the address at which somebody becomes the administrator of a hub that has none. */
function announceFirstAdministrator(origin: string, secret: string | null): void {
  if (secret === null) return;
  console.log(`This hub has no administrator. Whoever opens this address within 30 minutes becomes it, once:
  ${origin}/th/desk/first-administrator/${secret}
  ${origin}/en/desk/first-administrator/${secret}
`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(`The hub could not start or had to stop.\n${wordsOf(error)}`);
    process.exit(1);
  },
);
