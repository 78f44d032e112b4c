import { randomUUID } from 'node:crypto';
import { ApolloServer } from '@apollo/server';
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
import { loadConfig } from './config';
import type { RequestContext } from './context/request-context';
import { listenForChanges } from './database/change-listener';
import { ReplicaRouter } from './database/replica-router';
import { PooledRunner } from './database/statement-runner';
import { LIMITS } from './domain/limits';
import { rememberOperation } from './exports/query-result-table';
import { executorAsGateway } from './graphql/apollo-executor';
import { formatError, legacyClientStatus, transientFaults } from './graphql/errors';
import { requestLimits } from './graphql/limits/request-limits';
import { PersistedDocuments } from './graphql/persisted-documents';
import { answerError, answerErrors } from './http/plugins/answer-errors';
import { clientErrors } from './http/plugins/client-errors';
import { readJsonBodies } from './http/plugins/read-json';
import { registerSecurity } from './http/plugins/security';
import { ResponseCache } from './http/response-cache';
import { briefingRoutes } from './http/routes/briefing.routes';
import { calendarRoutes } from './http/routes/calendar.routes';
import { explorerRoutes } from './http/routes/explorer.routes';
import { exportRoutes } from './http/routes/export.routes';
import { graphqlRoute } from './http/routes/graphql.route';
import { healthRoutes } from './http/routes/health.routes';
import { schemaRoute } from './http/routes/schema.route';
import { streamRoute } from './http/routes/stream.route';
import { Metrics } from './observability/metrics';
import { requestOf, scopedErrors } from './observability/request-log';
import type { Traces } from './observability/traces';
import { readReadyQueries } from './web/explorer/ready-queries';

/**
 * The hub as an HTTP application, ready to listen; `replicas` are pools of connections to them, `traces` where its requests are told.
 * Closing it lets running requests end.
 */
export async function createApp(
  schema: GraphQLSchema,
  dataSource: DataSource,
  logger: Logger,
  config = loadConfig({}),
  replicas: readonly Pool[] = [],
  traces?: Traces,
): Promise<FastifyInstance> {
  const limits = { ...LIMITS, requestsPerMinute: config.requestsPerMinute };
  const readyQueries = readReadyQueries();
  const version = await listenForChanges(dataSource, logger);
  const readers = new ReplicaRouter(new PooledRunner(dataSource), replicas, version, logger);
  const kept = new ResponseCache(version, config.responseCacheMb * 2 ** 20);
  const metrics = new Metrics(dataSource, readers, kept, logger);
  const server = new ApolloServer<RequestContext>({
    gateway: executorAsGateway(schema, limits),
    introspection: true,
    persistedQueries: { cache: new PersistedDocuments(readyQueries.byHash) },
    parseOptions: { maxTokens: limits.maxTokens },
    // GraphQL adds one that says it has stopped.
    validationOptions: { maxErrors: limits.maxErrors - 1 },
    includeStacktraceInErrorResponses: false,
    // There are no cookies, no sessions and no mutations: nothing that a forged request could use.
    csrfPrevention: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => formatError(formatted, error, requestOf(error, logger)),
    logger,
    plugins: [
      // The hub has its own page at `/`, which needs no other host.
      ApolloServerPluginLandingPageDisabled(),
      // A trace for everybody who sends a header would make answers many times larger.
      ApolloServerPluginInlineTraceDisabled(),
      // How long an answer may be kept is decided for the whole of it, by the data version; asking every field takes longer than the field.
      ApolloServerPluginCacheControlDisabled(),
      scopedErrors,
      rememberOperation,
      requestLimits,
      transientFaults,
      legacyClientStatus,
      metrics.plugin,
      ...(traces ? [traces.plugin] : []),
    ],
  });
  await server.start();

  const app: FastifyInstance = Fastify({
    loggerInstance: logger as FastifyBaseLogger,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    bodyLimit: limits.maxBodyBytes,
    ...clientErrors,
    // While it closes, who asks on a connection that is kept is answered like everybody; the answer says that it was the last there.
    return503OnClosing: false,
    trustProxy: (_address, hop) => hop < config.trustedProxies,
    frameworkErrors: (error, request, reply) => void answerError(error, request, reply),
  });
  traces?.follow(app);
  app.addHook('onClose', async () => {
    await server.stop();
    await readers.close();
    await version.close();
  });
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ method: request.method, url: request.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'request');
  });
  app.removeContentTypeParser('text/plain');
  readJsonBodies(app, limits);
  answerErrors(app);
  await registerSecurity(app, limits, config);
  metrics.route(app);
  graphqlRoute(app, server, readers, kept, limits);
  streamRoute(app, { schema, readers, version, limits });
  healthRoutes(app, dataSource, version);
  explorerRoutes(app, readyQueries);
  exportRoutes(app, dataSource);
  calendarRoutes(app, readers, limits);
  briefingRoutes(app, schema, readers, limits);
  schemaRoute(app, schema);
  return app;
}
