import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Config } from './config';
import { Accounts } from './context/accounts';
import type { RequestContext } from './context/request-context';
import { type ChangePosition, listenForChanges } from './database/change-listener';
import { type Clock, DatabaseClock } from './database/clock';
import { ReplicaRouter } from './database/replica-router';
import { PooledRunner } from './database/statement-runner';
import { LIMITS, type Limits } from './domain/limits';
import { EXECUTORS } from './execution/execute';
import { executorAsGateway } from './graphql/apollo-executor';
import { errorFormatting, legacyClientStatus, transientFaults } from './graphql/errors';
import { forgedChanges } from './graphql/forged-changes';
import { requestLimits } from './graphql/limits/request-limits';
import { PersistedDocuments } from './graphql/persisted-documents';
import { readTrustedDocuments } from './graphql/trusted-documents';
import { IdentityProviders } from './http/identity-providers';
import { answerError, answerErrors } from './http/plugins/answer-errors';
import { clientErrors } from './http/plugins/client-errors';
import { refuseUnknownParameters } from './http/plugins/parameters';
import { readJsonBodies } from './http/plugins/read-json';
import { registerSecurity } from './http/plugins/security';
import { ResponseCache } from './http/response-cache';
import { auditRoutes } from './http/routes/audit.routes';
import { briefingRoutes } from './http/routes/briefing.routes';
import { calendarRoutes } from './http/routes/calendar.routes';
import { deskRoutes } from './http/routes/desk.routes';
import { explorerRoutes } from './http/routes/explorer.routes';
import { exportRoutes } from './http/routes/export.routes';
import { graphqlRoute } from './http/routes/graphql.route';
import { healthRoutes } from './http/routes/health.routes';
import { importRoutes } from './http/routes/import.routes';
import { schemaRoute } from './http/routes/schema.route';
import { shellRoutes } from './http/routes/shell.routes';
import { signInRoutes } from './http/routes/sign-in.routes';
import { siteRoutes, undecodedPage } from './http/routes/site.routes';
import { siteFileRoutes } from './http/routes/site-files.routes';
import { streamRoute } from './http/routes/stream.route';
import { templateRoutes } from './http/routes/template.routes';
import { Metrics } from './observability/metrics';
import { shownAddress } from './observability/shown-address';
import type { Traces } from './observability/traces';
import { readReadyQueries } from './web/explorer/ready-queries';

/** The parts that a hub is made of. */
interface HubParts {
  readonly schema: GraphQLSchema;
  readonly dataSource: DataSource;
  /** Pools of connections to streaming replicas of the data source. */
  readonly replicas: readonly Pool[];
  readonly logger: Logger;
  readonly config: Config;
  /** The traces of its requests; null = none. */
  readonly traces: Traces | null;
  /** The instant at which its pages are saved, which they then say of themselves; without it they are live. */
  readonly savedAt?: Date | null;
  /** The clock of this machine, in milliseconds, which may be wrong; default: that of the process. */
  readonly ownMs?: () => number;
}

/** What the routes share. */
interface Services {
  readonly limits: Limits;
  readonly clock: Clock;
  readonly position: ChangePosition;
  readonly router: ReplicaRouter;
  readonly cache: ResponseCache;
  readonly metrics: Metrics;
  readonly accounts: Accounts;
  readonly readyQueries: ReturnType<typeof readReadyQueries>;
  /** The ready queries and what the operator trusts beside them, by their hash. */
  readonly trusted: ReadonlyMap<string, string>;
}

/** The hub as an HTTP application, ready to listen. Closing it lets running requests end. */
export async function createApp(parts: HubParts): Promise<FastifyInstance> {
  const services = await startServices(parts);
  const server = createGraphQLServer(parts, services);
  await server.start();
  const app = createHttpServer(parts, services);
  app.addHook('onClose', async () => {
    await server.stop();
    await services.router.close();
    await services.position.close();
  });
  await registerSecurity(app, services, parts.config);
  refuseUnknownParameters(app);
  services.metrics.route(app, parts.config.metricsToken);
  registerRoutes(app, server, parts, services);
  return app;
}

async function startServices({ schema, dataSource, replicas, logger, config, ownMs }: HubParts): Promise<Services> {
  const limits = { ...LIMITS, requestsPerMinute: config.requestsPerMinute };
  const readyQueries = readReadyQueries();
  const given = config.trustedDocuments === null ? [] : readTrustedDocuments(config.trustedDocuments, schema, limits);
  const clock = new DatabaseClock(ownMs);
  const position = await listenForChanges(dataSource, logger, clock);
  const router = new ReplicaRouter(new PooledRunner(dataSource), replicas, position, logger);
  const cache = new ResponseCache(position, config.responseCacheMb * 2 ** 20, clock);
  return {
    limits,
    clock,
    position,
    router,
    cache,
    metrics: new Metrics(dataSource, router, cache),
    accounts: new Accounts(dataSource),
    readyQueries,
    trusted: new Map([...readyQueries.byHash, ...given]),
  };
}

function createGraphQLServer({ schema, logger, config, traces }: HubParts, { limits, metrics, trusted }: Services) {
  const errors = errorFormatting(logger);
  const plugins: ApolloServerPlugin<RequestContext>[] = [
    // The hub has its own page at `/`, which needs no other host.
    ApolloServerPluginLandingPageDisabled(),
    // Any client can ask for an inline trace by a header, and it makes an answer many times larger.
    ApolloServerPluginInlineTraceDisabled(),
    // The response cache decides for whole answers, by the change position; a hint on every field costs more than the field.
    ApolloServerPluginCacheControlDisabled(),
    errors.plugin,
    requestLimits(trusted),
    forgedChanges,
    transientFaults,
    legacyClientStatus,
    metrics.plugin,
    ...(traces ? [traces.plugin] : []),
  ];
  return new ApolloServer<RequestContext>({
    gateway: executorAsGateway(schema, EXECUTORS[config.executor], limits),
    introspection: true,
    persistedQueries: { cache: new PersistedDocuments(trusted) },
    parseOptions: { maxTokens: limits.maxTokens },
    // GraphQL adds one error that says it has stopped.
    validationOptions: { maxErrors: limits.maxErrors - 1 },
    includeStacktraceInErrorResponses: false,
    // It would refuse plain links to queries, which change nothing; `forgedChanges` refuses mutations.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: errors.formatError,
    logger,
    plugins,
  });
}

/** The HTTP server without its routes: it reads bodies, answers errors, logs and traces. */
function createHttpServer({ logger, config, traces }: HubParts, { limits, clock }: Services): FastifyInstance {
  const app: FastifyInstance = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.maxBodyBytes,
    ...clientErrors,
    // While the server closes, requests on connections that are kept alive are answered as usual; the answer closes the connection.
    return503OnClosing: false,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    // Such a request has no route.
    frameworkErrors: (error, request, reply) => {
      const page = error.code === 'FST_ERR_BAD_URL' ? undecodedPage(request, reply, clock.now()) : null;
      if (page === null) answerError(error, request, reply);
    },
  });
  traces?.follow(app);
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      { method: request.method, url: shownAddress(request), status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
  });
  app.removeContentTypeParser('text/plain');
  readJsonBodies(app, limits);
  answerErrors(app);
  return app;
}

function registerRoutes(
  app: FastifyInstance,
  server: ApolloServer<RequestContext>,
  { schema, dataSource, config, savedAt = null }: HubParts,
  { limits, clock, position, router, cache, readyQueries, accounts }: Services,
): void {
  graphqlRoute(app, { server, router, cache, clock, limits, position, privateWebhooks: config.privateWebhooks });
  streamRoute(app, { schema, router, position, clock, limits });
  healthRoutes(app, dataSource, position);
  explorerRoutes(app, readyQueries);
  exportRoutes(app, dataSource, clock);
  auditRoutes(app, dataSource);
  calendarRoutes(app, { router, accounts, clock, limits });
  const pages = { schema, execute: EXECUTORS[config.executor], router, clock, limits };
  briefingRoutes(app, pages);
  siteRoutes(app, { ...pages, cache, dataSource, savedAt, savedIn: savedAt ? null : config.siteExportDir });
  siteFileRoutes(app, { ...pages, cache });
  schemaRoute(app, schema);
  shellRoutes(app);
  importRoutes(app, { dataSource, clock, limits });
  deskRoutes(app, { dataSource, clock, limits, position, privateWebhooks: config.privateWebhooks });
  templateRoutes(app, { dataSource, clock, limits });
  signInRoutes(app, { accounts, providers: new IdentityProviders(config.identityProviders) });
}
