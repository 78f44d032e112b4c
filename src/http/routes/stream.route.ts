import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  subscribe,
  validate,
} from 'graphql';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { createStreamContext } from '../../context/request-context';
import type { ChangePosition } from '../../database/change-listener';
import type { ReplicaRouter } from '../../database/replica-router';
import { type ErrorCode, HubError } from '../../domain/errors';
import type { Limits } from '../../domain/limits';
import { assertAffordable } from '../../graphql/cost/cost-analysis';
import { formatError, rejection } from '../../graphql/errors';
import { assertInput, readDocument } from '../../graphql/limits/document-limits';
import { acceptedLanguage } from '../accept-language';
import { eventStream } from '../event-stream';
import { readJson } from '../plugins/read-json';

/** Streams that one process keeps open at a time: each waits for the same commits and then reads them for itself. */
const MAX_STREAMS = 200;
const EVENT_STREAM = 'text/event-stream';

const REQUEST = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export interface StreamOptions {
  readonly schema: GraphQLSchema;
  readonly readers: ReplicaRouter;
  readonly version: ChangePosition;
  readonly limits: Limits;
}

/** `/graphql/stream`: subscriptions over server-sent events, one connection for each. When the hub stops, it breaks them off. */
export function streamRoute(app: FastifyInstance, options: StreamOptions): void {
  const open = new Set<AbortController>();
  app.addHook('preClose', async () => {
    for (const stream of open) stream.abort();
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql/stream',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      if (!new Negotiator({ headers: { accept: request.headers.accept } }).mediaType([EVENT_STREAM])) {
        throw new HubError(
          'NOT_ACCEPTABLE',
          `Subscriptions are answered as ${EVENT_STREAM} only. Send Accept: ${EVENT_STREAM}, or ask /graphql for queries.`,
        );
      }
      if (open.size >= MAX_STREAMS) {
        reply.header('retry-after', '30');
        throw new HubError(
          'TOO_MANY_STREAMS',
          `${MAX_STREAMS} subscriptions are open here already. Try again later, or read \`changes\` from time to time.`,
        );
      }
      const stream = new AbortController();
      open.add(stream);
      reply.raw.once('close', () => {
        open.delete(stream);
        stream.abort();
      });
      const results = await begin(request, options, stream.signal);
      return (
        reply
          .type(`${EVENT_STREAM}; charset=utf-8`)
          // A connection that a stream has ended on is not kept, or a hub that stops would wait for it.
          .headers({ 'cache-control': 'no-cache, no-transform', 'x-accel-buffering': 'no', connection: 'close' })
          .send(Readable.from(eventStream(results, stream.signal)))
      );
    },
  });
}

/** The results of the subscription that a request asks for; where it cannot be begun, one result that says why. */
async function begin(
  request: FastifyRequest,
  { schema, readers, version, limits }: StreamOptions,
  signal: AbortSignal,
): Promise<AsyncIterator<ExecutionResult>> {
  const shown = ({ errors, ...result }: ExecutionResult, code: ErrorCode = 'INTERNAL_SERVER_ERROR'): ExecutionResult => ({
    ...result,
    ...(errors && {
      errors: errors
        .slice(0, limits.maxErrors)
        .map((error) => formatError({ ...error.toJSON(), extensions: { code, ...error.extensions } }, error, request) as GraphQLError),
    }),
  });
  const asked = readRequest(request, limits);
  const [variables, operationName] = [asked.variables ?? {}, asked.operationName ?? null];
  let document: DocumentNode;
  try {
    assertInput(asked, limits);
    document = readDocument(asked.query, limits);
    const faults = faultsOf(schema, document, operationName, limits);
    if (faults.length > 0) return once(shown({ errors: faults }, 'GRAPHQL_VALIDATION_FAILED'));
    assertEachAffordable(schema, document, operationName, variables, limits);
  } catch (error) {
    return once(shown({ errors: [rejection(error as Error) as GraphQLError] }, 'GRAPHQL_PARSE_FAILED'));
  }
  const contextValue = createStreamContext(
    () => readers.until(signal, request.trace),
    acceptedLanguage(request.headers['accept-language']),
    version,
    signal,
  );
  const results = await subscribe({ schema, document, contextValue, variableValues: variables, operationName });
  return 'next' in results ? each(results, shown) : once(shown(results));
}

function faultsOf(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  { maxErrors }: Limits,
): readonly GraphQLError[] {
  if (getOperationAST(document, operationName)?.operation === OperationTypeNode.SUBSCRIPTION)
    return validate(schema, document, undefined, { maxErrors: maxErrors - 1 });
  return [
    new GraphQLError(
      'This is for one subscription at a time. Name it in operationName where the document has several operations; ask /graphql for queries.',
    ),
  ];
}

/** Holds what each result may cost against the limit. Throws COST_TOO_HIGH and the like; variables that are wrong are left to the subscription, which says so. */
function assertEachAffordable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
  given: Record<string, unknown>,
  limits: Limits,
): void {
  const operation = getOperationAST(document, operationName)!;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, { maxErrors: 1 });
  if (coerced) assertAffordable({ schema, document, operation, variables: coerced }, limits);
}

async function* once(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield result;
}

async function* each(
  results: AsyncIterable<ExecutionResult>,
  shown: (result: ExecutionResult) => ExecutionResult,
): AsyncGenerator<ExecutionResult> {
  for await (const result of results) yield shown(result);
}

/** What GraphQL over HTTP sends: as JSON in the body, or in the address. Throws what is answered as BAD_REQUEST. */
function readRequest({ method, url, body }: FastifyRequest, limits: Limits): z.infer<typeof REQUEST> {
  const { searchParams } = new URL(url, 'http://hub');
  const sent = method === 'GET' ? { ...Object.fromEntries(searchParams), variables: jsonOf(searchParams.get('variables'), limits) } : body;
  const { data, error } = REQUEST.safeParse(sent);
  if (data) return data;
  const faults = error.issues.map(({ path, message }) => `${path.join('.') || 'the request'}: ${message}`);
  throw new HubError('BAD_REQUEST', `Send a GraphQL request, as JSON {"query": …, "variables": …} or in the address. ${faults.join('; ')}`);
}

/** The value that a text is JSON of; a text that is not JSON stays what it is. */
function jsonOf(text: string | null, limits: Limits): unknown {
  try {
    return text === null ? null : readJson(text, limits);
  } catch (error) {
    if (error instanceof HubError) throw error;
    return text;
  }
}
