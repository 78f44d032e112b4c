import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { RequestContext } from '../context/request-context';
import type { ReplicaRouter } from '../database/replica-router';
import { poolOf } from '../database/statement-runner';
import { requestOf } from './request-log';

/** Operations that are told apart by their names. Callers make names up: what comes after so many is counted together. */
const MOST_NAMES = 200;

/** An operation that takes longer is logged, in milliseconds. */
const SLOW_MS = 1_000;

/** Of the process, which has one event loop and one heap however many hubs are in it. */
let ofProcess: Registry | undefined;

function processMetrics(): Registry {
  if (!ofProcess) collectDefaultMetrics({ register: (ofProcess = new Registry()) });
  return ofProcess;
}

/** What a memory of answers counts of itself. */
export interface ResponseCacheCounters {
  readonly hits: number;
  readonly misses: number;
  readonly bytes: number;
}

/** What the hub counts of itself, for Prometheus: `/metrics`. */
export class Metrics {
  private readonly registers = [new Registry()];
  private readonly names = new Set<string>();

  private readonly requests = new Histogram({
    name: 'hub_http_request_duration_seconds',
    help: 'How long requests took, by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: this.registers,
  });
  private readonly operations = new Histogram({
    name: 'hub_operation_duration_seconds',
    help: 'How long GraphQL operations took that were carried out, and not taken from memory; outcome: ok, or the code of the first error',
    labelNames: ['operation', 'outcome'],
    registers: this.registers,
  });
  private readonly statements = new Counter({
    name: 'hub_statements_total',
    help: 'SQL statements sent for GraphQL operations',
    registers: this.registers,
  });

  constructor(
    dataSource: DataSource,
    { replicas }: ReplicaRouter,
    kept: ResponseCacheCounters,
    private readonly logger: Logger,
  ) {
    const { registers } = this;
    const pool = poolOf(dataSource);
    new Gauge({
      name: 'hub_pool_connections',
      help: 'Connections to the database, by state; waiting: requests without one',
      labelNames: ['state'],
      registers,
      collect() {
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
        this.set({ state: 'waiting' }, pool.waitingCount);
      },
    });
    new Gauge({
      name: 'hub_replica_current',
      help: '1 where a replica holds all that the hub knows to be committed, and is read from; else 0',
      labelNames: ['replica'],
      registers,
      collect() {
        for (const { name, isCaughtUp: isCurrent } of replicas) this.set({ replica: name }, Number(isCurrent));
      },
    });
    new Gauge({
      name: 'hub_replica_requests',
      help: 'Requests that each replica was chosen for since the hub began',
      labelNames: ['replica'],
      registers,
      collect() {
        for (const { name, requests: taken } of replicas) this.set({ replica: name }, taken);
      },
    });
    new Gauge({
      name: 'hub_kept_answers',
      help: 'Answers of the memory since the hub began: given from it, and made anew',
      labelNames: ['source'],
      registers,
      collect() {
        this.set({ source: 'memory' }, kept.hits);
        this.set({ source: 'database' }, kept.misses);
      },
    });
    new Gauge({
      name: 'hub_kept_answers_bytes',
      help: 'Memory that kept answers take, about',
      registers,
      collect() {
        this.set(kept.bytes);
      },
    });
  }

  /** Counts every operation that is carried out, and logs the slow ones. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => {
      const began = performance.now();
      return {
        willSendResponse: async ({ operationName, contextValue, response: { body } }) => {
          const ms = performance.now() - began;
          const operation = this.nameOf(operationName ?? null);
          const { statements } = contextValue.db;
          const code = body.kind === 'single' ? (body.singleResult.errors?.[0]?.extensions?.['code'] as string | undefined) : undefined;
          this.operations.observe({ operation, outcome: code ?? 'ok' }, ms / 1000);
          this.statements.inc(statements);
          if (ms > SLOW_MS)
            requestOf(contextValue.db, this.logger).log.warn(
              { operation: operationName, ms: Math.round(ms), statements, code },
              'a slow operation',
            );
        },
      };
    },
  };

  /** Counts every request, and answers `/metrics`. */
  route(app: FastifyInstance): void {
    app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
      this.requests.observe({ method, route: routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000);
    });
    app.get('/metrics', { config: { rateLimit: false } }, async (_request, reply) => {
      const all = Registry.merge([processMetrics(), ...this.registers]);
      return reply
        .type(all.contentType)
        .header('cache-control', 'no-store')
        .send(await all.metrics());
    });
  }

  private nameOf(operation: string | null): string {
    if (operation === null) return 'unnamed';
    if (this.names.size < MOST_NAMES) this.names.add(operation);
    return this.names.has(operation) ? operation : 'other';
  }
}
