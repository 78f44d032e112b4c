import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import pino from 'pino';
import { prepareDatabase } from '../../seeds/load/prepare-database';
import { loadScale } from '../../seeds/scale/scale';
import { createApp } from '../../src/app';
import { loadConfig } from '../../src/config';
import { createDataSource } from '../../src/database/data-source';
import { buildHubSchema } from '../../src/graphql/build-schema';

/**
 * `DATABASE_URL=… node export-memory.js [reports]`: measures the memory that an export takes. Fills the database of DATABASE_URL, which
 * must not be in use, with generated reports up to that number, and downloads them in every format.
 */
const TARGET_MB = 150;
const REPORTS = Number(process.argv[2] ?? 400_000);
const REPORTS_EACH = 20;

const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);

/** The peak memory of the process while something runs, less its memory before, in bytes. */
async function extraMemory<T>(run: () => Promise<T>): Promise<{ extra: number; result: T; seconds: number }> {
  globalThis.gc?.();
  const [before, began] = [process.memoryUsage().rss, Date.now()];
  let peak = before;
  const timer = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
  const result = await run();
  clearInterval(timer);
  return { extra: peak - before, result, seconds: (Date.now() - began) / 1000 };
}

const open = (url: string): Promise<IncomingMessage> => new Promise((resolve, reject) => get(url, resolve).on('error', reject));

/** Reads an export to its end and checks its checksum. Returns its rows and bytes. */
async function download(url: string, pauseMs = 0): Promise<{ rows: number; bytes: number }> {
  const response = await open(url);
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of response) {
    hash.update(piece as Buffer);
    bytes += (piece as Buffer).length;
    if (pauseMs > 0) await wait(pauseMs);
  }
  const { 'x-content-sha256': sum, 'x-row-count': rows } = response.trailers;
  if (sum !== undefined && sum !== hash.digest('hex')) throw new Error(`${url}: the checksum is wrong`);
  return { rows: Number(rows), bytes };
}

async function main(): Promise<void> {
  const url = process.env['DATABASE_URL'];
  if (!url) throw new Error('Set DATABASE_URL to a database that is not in use.');
  const dataSource = await createDataSource({ url, poolSize: 10 }).initialize();
  await prepareDatabase(dataSource, console.error);
  const count = async (): Promise<number> => (await dataSource.query<[{ n: number }]>('SELECT count(*) AS n FROM progress_report'))[0].n;
  if ((await count()) < REPORTS)
    await loadScale(dataSource, { projects: Math.ceil(REPORTS / REPORTS_EACH), reports: REPORTS_EACH, seed: 1 }, console.error);
  const app = await createApp({
    schema: buildHubSchema(),
    dataSource,
    replicas: [],
    logger: pino({ level: 'error' }),
    config: loadConfig({}),
    traces: null,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/export`;
  for (const extension of ['csv', 'xlsx', 'jsonl']) await download(`${origin}/provinces.${extension}`);

  console.log(`${await count()} reports`);
  let tooMuch = false;
  const tell = (
    what: string,
    { extra, seconds, result }: { extra: number; seconds: number; result: { rows: number; bytes: number } },
  ): void => {
    tooMuch ||= megabytes(extra) >= TARGET_MB;
    console.log(
      `${what.padEnd(28)} ${megabytes(extra)} MB more, ${seconds.toFixed(1)} s, ${megabytes(result.bytes)} MB, ${result.rows} rows`,
    );
  };
  for (const file of ['reports.csv', 'reports.csv?lang=TH', 'reports.jsonl', 'reports.xlsx', 'projects.csv', 'projects.geojson']) {
    tell(file, await extraMemory(() => download(`${origin}/${file}`)));
  }
  tell('reports.csv, read slowly', await extraMemory(() => download(`${origin}/reports.csv`, 5)));
  tell(
    'four of reports.csv at once',
    await extraMemory(async () => (await Promise.all([1, 2, 3, 4].map(() => download(`${origin}/reports.csv`))))[0]!),
  );
  const left = await open(`${origin}/reports.csv`);
  left.once('data', () => left.destroy());
  await wait(500);
  const [{ n: cursors }] = await dataSource.query<[{ n: number }]>(
    "SELECT count(*) AS n FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in transaction%'",
  );
  console.log(`a reader that went away left ${cursors} transactions open`);
  await app.close();
  await dataSource.destroy();
  if (tooMuch || cursors > 0) process.exitCode = 1;
}

void main();
