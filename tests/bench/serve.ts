/**
 * A process of the bench that serves the hub, the bare server, or both over one embedded database. It sends its parent the ports, and then
 * a reply to each request: the data and the number of statements of a question, or the memory of the process in bytes.
 */
import 'reflect-metadata';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphql } from 'graphql';
import type { Pool } from 'pg';
import pino from 'pino';
import { prepareDatabase } from '../../seeds/load/prepare-database';
import { loadScale } from '../../seeds/scale/scale';
import { createApp } from '../../src/app';
import { loadConfig, readEnvironment } from '../../src/config';
import { createContext } from '../../src/context/request-context';
import { openDatabase } from '../../src/database/data-source';
import { PooledRunner, poolOf } from '../../src/database/statement-runner';
import { dayInBangkok } from '../../src/domain/days';
import { Lang } from '../../src/domain/languages';
import { LIMITS } from '../../src/domain/limits';
import { buildHubSchema } from '../../src/graphql/build-schema';
import { QUESTIONS } from './questions';

/** A request of the parent: a question by its index, at an instant, for one of the two servers; or the memory. */
export type BenchRequest = { readonly of: 'hub' | 'byHand'; readonly question: number; readonly now: string } | { readonly of: 'memory' };
export type BenchReply =
  | { readonly ports: { hub?: number; bare?: number } }
  | { readonly data: unknown; readonly statements: number }
  | { readonly memory: number };

const portOf = ({ server }: { server: { address(): unknown } }): number => (server.address() as AddressInfo).port;

/** The adversary: Node's own server, a pool of connections, prepared statements, and the answer as text from the database. */
function bareServer(pool: Pool) {
  const answer = async (question: number, now: Date): Promise<string> => {
    const text = `SELECT answer::text FROM (${QUESTIONS[question]!.byHand}) made (answer)`;
    const values = text.includes('$2') ? [dayInBangkok(now), now] : [];
    const { rows } = await pool.query<{ answer: string }>({ name: `by_hand_${question}`, text, values });
    return rows[0]!.answer;
  };
  const server = createServer((request, response) => {
    answer(Number(request.url!.slice(1)), new Date()).then(
      (data) => {
        const body = Buffer.from(`{"data":${data}}`);
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body);
      },
      (error: Error) => response.writeHead(500).end(error.message),
    );
  });
  return { server, answer };
}

async function main(): Promise<void> {
  const parts = (process.argv[2] ?? '').split('+');
  const config = loadConfig(readEnvironment());
  const { dataSource } = await openDatabase(config);
  if (config.databaseUrl === null) {
    await prepareDatabase(dataSource, console.error);
    await loadScale(dataSource, { projects: 1_000, reports: 10, seed: 1 }, () => {});
  }
  const log = pino({ level: 'warn' });
  const ports: { hub?: number; bare?: number } = {};
  const schema = buildHubSchema();
  if (parts.includes('hub')) {
    const app = await createApp({
      schema,
      dataSource,
      replicas: [],
      logger: log,
      config: { ...config, requestsPerMinute: 0 },
      traces: null,
    });
    await app.listen({ host: '127.0.0.1', port: 0 });
    ports.hub = portOf(app);
  }
  const bare = bareServer(poolOf(dataSource));
  if (parts.includes('bare')) {
    await new Promise<void>((resolve) => bare.server.listen(0, '127.0.0.1', resolve));
    ports.bare = portOf(bare);
  }
  const reply = async (request: BenchRequest): Promise<BenchReply> => {
    if (request.of === 'memory') return { memory: process.memoryUsage().rss };
    const now = new Date(request.now);
    if (request.of === 'byHand') return { data: JSON.parse(await bare.answer(request.question, now)), statements: 1 };
    const context = createContext({
      request: { id: 'bench', log },
      runner: new PooledRunner(dataSource),
      language: Lang.EN,
      now,
      limits: LIMITS,
    });
    const { data, errors } = await graphql({ schema, source: QUESTIONS[request.question]!.query, contextValue: context });
    if (errors?.[0]) throw errors[0];
    return { data, statements: context.db.statements };
  };
  process.on('message', (request: BenchRequest) => void reply(request).then((message) => process.send!(message)));
  process.send!({ ports });
}

void main();
