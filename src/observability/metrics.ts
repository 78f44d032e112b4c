import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import type { RequestContext } from '../context/request-context';
import type { ReplicaRouter } from '../database/replica-router';
import { poolOf } from '../database/statement-runner';
import { HubError } from '../domain/errors';
import { isSame } from '../domain/secrets';
import { outboxSoon } from './outbox-soon';

/** Operation names with a time series of their own. Callers invent names, so all further ones are counted as `other`. */
const MAX_NAMES = 200;

/** Time from which an operation is logged as slow, in milliseconds. */
const SLOW_MS = 1_000;

/** The counters of a response cache. */
interface ResponseCacheCounters {
  readonly hits: number;
  readonly misses: number;
  readonly bytes: number;
}

/** The metrics of one hub and of the process that it runs in, for Prometheus: `/metrics`. Two hubs in one process share nothing. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly registers = [this.registry];
  private readonly names = new Set<string>();

  private readonly requests = new Histogram({
    name: 'hub_http_request_duration_seconds',
    help: 'Duration of requests, by route and status',
    labelNames: ['method', 'route', 'status'],
    registers: this.registers,
  });
  private readonly operations = new Histogram({
    name: 'hub_operation_duration_seconds',
    help: 'Duration of GraphQL operations that were executed, not answered from the response cache; outcome: ok, or the code of the first error',
    labelNames: ['operation', 'outcome'],
    registers: this.registers,
  });
  private readonly statements = new Counter({
    name: 'hub_statements_total',
    help: 'SQL statements sent for GraphQL operations',
    registers: this.registers,
  });
  private readonly letters = new Gauge({
    name: 'hub_letters',
    help: 'Letters of the outbox, by state; waiting: they are tried again; failed: those of the last day that are not. None while the database does not answer',
    labelNames: ['state'],
    registers: this.registers,
  });
  private readonly oldestLetter = new Gauge({
    name: 'hub_letters_oldest_seconds',
    help: 'For how long the oldest letter waits; 0: none does. None while the database does not answer',
    labelNames: [],
    registers: this.registers,
  });

  constructor(
    private readonly dataSource: DataSource,
    router: ReplicaRouter,
    cache: ResponseCacheCounters,
  ) {
    collectDefaultMetrics({ register: this.registry });
    this.measurePool(dataSource);
    this.measureReplicas(router);
    this.measureCache(cache);
  }

  private measurePool(dataSource: DataSource): void {
    const pool = poolOf(dataSource);
    new Gauge({
      name: 'hub_pool_connections',
      help: 'Connections to the database, by state; waiting: requests without one',
      labelNames: ['state'],
      registers: this.registers,
      collect() {
        this.set({ state: 'idle' }, pool.idleCount);
        this.set({ state: 'busy' }, pool.totalCount - pool.idleCount);
        this.set({ state: 'waiting' }, pool.waitingCount);
      },
    });
  }

  private measureReplicas({ replicas }: ReplicaRouter): void {
    new Gauge({
      name: 'hub_replica_current',
      help: '1 = the replica has replayed every commit that the hub knows of and receives requests; 0 = it does not',
      labelNames: ['replica'],
      registers: this.registers,
      collect() {
        for (const { name, isCaughtUp } of replicas) this.set({ replica: name }, Number(isCaughtUp));
      },
    });
    new Gauge({
      name: 'hub_replica_requests',
      help: 'Requests routed to each replica since the hub began',
      labelNames: ['replica'],
      registers: this.registers,
      collect() {
        for (const { name, requests } of replicas) this.set({ replica: name }, requests);
      },
    });
  }

  private measureCache(cache: ResponseCacheCounters): void {
    new Gauge({
      name: 'hub_kept_answers',
      help: 'Answers to cacheable requests since the hub began: from the response cache (memory), or computed (database)',
      labelNames: ['source'],
      registers: this.registers,
      collect() {
        this.set({ source: 'memory' }, cache.hits);
        this.set({ source: 'database' }, cache.misses);
      },
    });
    new Gauge({
      name: 'hub_kept_answers_bytes',
      help: 'Memory that the response cache takes, approximately',
      registers: this.registers,
      collect() {
        this.set(cache.bytes);
      },
    });
  }

  /** Measures every operation that is executed, and logs the slow ones. */
  readonly plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async () => {
      const began = performance.now();
      return {
        willSendResponse: async ({ operationName, contextValue, response: { body } }) => {
          const ms = performance.now() - began;
          const operation = this.labelOf(operationName ?? null);
          const { statements } = contextValue.db;
          const code = body.kind === 'single' ? (body.singleResult.errors?.[0]?.extensions?.['code'] as string | undefined) : undefined;
          this.operations.observe({ operation, outcome: code ?? 'ok' }, ms / 1000);
          this.statements.inc(statements);
          if (ms <= SLOW_MS) return;
          contextValue.request.log.warn({ operation: operationName, ms: Math.round(ms), statements, code }, 'a slow operation');
        },
      };
    },
  };

  /** Measures every request, and answers `/metrics`. `token`: who reads them sends it; null = anybody may. */
  route(app: FastifyInstance, token: string | null): void {
    app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
      this.requests.observe({ method, route: routeOptions.url ?? 'none', status: reply.statusCode }, reply.elapsedTime / 1000);
    });
    app.get('/metrics', { config: { rateLimit: false, credentials: 'IGNORED' } }, async ({ headers }, reply) => {
      if (token !== null && !isSame(headers.authorization ?? '', `Bearer ${token}`))
        throw new HubError('UNAUTHENTICATED', 'Metrics are for who runs the hub: send Authorization: Bearer with its METRICS_TOKEN.');
      await this.measureOutbox();
      return reply
        .type(this.registry.contentType)
        .header('cache-control', 'no-store')
        .send(await this.registry.metrics());
    });
  }

  /** Looks into the outbox. What it said a minute ago is no measure: where the database does not answer, there is none. */
  private async measureOutbox(): Promise<void> {
    const outbox = await outboxSoon(this.dataSource).catch(() => null);
    this.letters.reset();
    this.oldestLetter.remove();
    if (outbox === null) return;
    this.letters.set({ state: 'waiting' }, outbox.waiting);
    this.letters.set({ state: 'failed' }, outbox.failed);
    this.oldestLetter.set(outbox.oldestSeconds);
  }

  private labelOf(operation: string | null): string {
    if (operation === null) return 'unnamed';
    if (this.names.size < MAX_NAMES) this.names.add(operation);
    return this.names.has(operation) ? operation : 'other';
  }
}
