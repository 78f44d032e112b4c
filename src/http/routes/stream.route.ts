import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  subscribe,
  validate,
} from 'graphql';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { resolveOperation } from '../../context/operation';
import type { LoggedRequest } from '../../context/request';
import { createStreamContext } from '../../context/request-context';
import type { ChangePosition } from '../../database/change-listener';
import type { Clock } from '../../database/clock';
import type { ReplicaRouter } from '../../database/replica-router';
import { type ErrorCode, HubError } from '../../domain/errors';
import type { Limits } from '../../domain/limits';
import { formatError, rejection } from '../../graphql/errors';
import { assertAffordable } from '../../graphql/limits/cost-analysis';
import { assertInput, readDocument } from '../../graphql/limits/document-limits';
import { acceptedLanguage } from '../accept-language';
import { eventStream } from '../event-stream';
import { readJson } from '../plugins/read-json';

/** Streams that one process keeps open: each waits for the same commits and then reads them for itself. */
const MAX_STREAMS = 200;
/** Those of one address: nobody can take all. */
const MAX_STREAMS_OF_ONE = 50;
const EVENT_STREAM = 'text/event-stream';

const INPUT = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

type StreamInput = z.infer<typeof INPUT>;

const ONE_SUBSCRIPTION =
  'This is for one subscription at a time. Name it in operationName where the document has several operations; ask /graphql for queries.';

interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly router: ReplicaRouter;
  readonly position: ChangePosition;
  readonly clock: Clock;
  readonly limits: Limits;
}

/** `/graphql/stream`: subscriptions over server-sent events, one connection each. A hub that stops aborts them without `complete`. */
export function streamRoute(app: FastifyInstance, options: StreamOptions): void {
  /** Each open stream with the address that it goes to. */
  const open = new Map<AbortController, string>();
  app.addHook('preClose', async () => {
    for (const stream of open.keys()) stream.abort();
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    config: { parameters: 'ANY' },
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      if (!new Negotiator({ headers: { accept: request.headers.accept } }).mediaType([EVENT_STREAM])) {
        throw new HubError(
          'NOT_ACCEPTABLE',
          `Subscriptions are answered as ${EVENT_STREAM} only. Send Accept: ${EVENT_STREAM}, or ask /graphql for queries.`,
        );
      }
      const ofOne = [...open.values()].filter((address) => address === request.ip).length;
      if (open.size >= MAX_STREAMS || ofOne >= MAX_STREAMS_OF_ONE) {
        reply.header('retry-after', '30');
        const many = ofOne >= MAX_STREAMS_OF_ONE ? `${ofOne} subscriptions of your address` : `${open.size} subscriptions`;
        throw new HubError('TOO_MANY_STREAMS', `${many} are open here already. Try again later, or read \`changes\` from time to time.`);
      }
      const stream = new AbortController();
      open.set(stream, request.ip);
      reply.raw.once('close', () => {
        open.delete(stream);
        stream.abort();
      });
      const results = await startSubscription(request, options, stream.signal);
      return (
        reply
          .type(`${EVENT_STREAM}; charset=utf-8`)
          // The connection is closed with the stream: a hub that stops would wait for a connection that is kept alive.
          .headers({ 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no', connection: 'close' })
          .send(Readable.from(eventStream(results, stream.signal)))
      );
    },
  });
}

/** The results of the subscription of a request; where it cannot start, one result that says why. */
async function startSubscription(
  request: FastifyRequest,
  options: StreamOptions,
  signal: AbortSignal,
): Promise<AsyncIterator<ExecutionResult>> {
  const { router, position, clock, limits } = options;
  const input = readInput(request, limits);
  const prepared = prepare(input, options);
  if ('errors' in prepared) return single(formatResult(prepared, request, limits, prepared.code));
  const results = await subscribe({
    ...prepared,
    contextValue: createStreamContext({
      request,
      pickRunner: () => router.until(signal, request.trace),
      language: acceptedLanguage(request.headers['accept-language']),
      limits,
      position,
      clock,
      signal,
    }),
    variableValues: input.variables ?? {},
    operationName: input.operationName,
  });
  return 'next' in results
    ? mapped(results, (result) => formatResult(result, request, limits))
    : single(formatResult(results, request, limits));
}

/** The document of a subscription that is within the limits and valid; else its errors, and the code of those that have none. */
function prepare(
  input: StreamInput,
  { schema, limits }: StreamOptions,
): { schema: GraphQLSchema; document: DocumentNode } | { errors: readonly GraphQLError[]; code: ErrorCode } {
  try {
    assertInput(input, limits);
    const document = readDocument(input.query, limits);
    const operation = getOperationAST(document, input.operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw new HubError('GRAPHQL_VALIDATION_FAILED', ONE_SUBSCRIPTION);
    const errors = validate(schema, document, undefined, { maxErrors: limits.maxErrors - 1 });
    if (errors.length > 0) return { errors, code: 'GRAPHQL_VALIDATION_FAILED' };
    // The limit holds for each result. `subscribe` reports variables that do not fit.
    const resolved = resolveOperation({ schema, document, operation, variables: input.variables }, 1).operation;
    if (resolved) assertAffordable(resolved, limits);
    return { schema, document };
  } catch (error) {
    return { errors: [rejection(error as Error) as GraphQLError], code: 'GRAPHQL_PARSE_FAILED' };
  }
}

/** A result as the caller sees it; `code` is that of errors without one. */
const formatResult = (
  { errors, ...result }: ExecutionResult,
  request: LoggedRequest,
  { maxErrors }: Limits,
  code: ErrorCode = 'INTERNAL_SERVER_ERROR',
): ExecutionResult => ({
  ...result,
  ...(errors && {
    errors: errors
      .slice(0, maxErrors)
      .map((error) => formatError({ ...error.toJSON(), extensions: { code, ...error.extensions } }, error, request) as GraphQLError),
  }),
});

async function* single(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield result;
}

async function* mapped(
  results: AsyncIterable<ExecutionResult>,
  map: (result: ExecutionResult) => ExecutionResult,
): AsyncGenerator<ExecutionResult> {
  for await (const result of results) yield map(result);
}

/** The GraphQL request in the body as JSON, or in the address. Throws BAD_REQUEST. */
function readInput({ method, url, body }: FastifyRequest, limits: Limits): StreamInput {
  const { searchParams } = new URL(url, 'http://hub');
  const sent = method === 'GET' ? { ...Object.fromEntries(searchParams), variables: jsonOf(searchParams.get('variables'), limits) } : body;
  const { data, error } = INPUT.safeParse(sent);
  if (data) return data;
  const problems = error.issues.map(({ path, message }) => `${path.join('.') || 'the request'}: ${message}`);
  throw new HubError(
    'BAD_REQUEST',
    `Send a GraphQL request, as JSON {"query": …, "variables": …} or in the address. ${problems.join('; ')}`,
  );
}

/** The value of a JSON text; a text that is not JSON stays a text. */
function jsonOf(text: string | null, limits: Limits): unknown {
  try {
    return text === null ? null : readJson(text, limits);
  } catch (error) {
    if (error instanceof HubError) throw error;
    return text;
  }
}
