import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';
import type { RequestContext } from '../context/request-context';
import { isConnectionFault } from '../database/statement-runner';
import { HubError, type HubErrorCode, inShort } from '../domain/errors';
import type { LoggedRequest } from '../observability/request-log';

/** The error that was thrown in the first place, under what GraphQL wrapped around it. */
function original(error: unknown): unknown {
  let inner = unwrapResolverError(error);
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

/**
 * What a caller sees of an error. A caller's mistake keeps its own code and message; a mistake in the GraphQL document keeps
 * GraphQL's; anything else is the hub's own fault: it is logged under the id of the request, and only the id leaves.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, request: LoggedRequest): GraphQLFormattedError {
  const answer = answerOf(formatted, error, request);
  return { ...answer, message: inShort(answer.message) };
}

function answerOf(formatted: GraphQLFormattedError, error: unknown, request: LoggedRequest): GraphQLFormattedError {
  const cause = original(error);
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  const passing = transientError(request, cause);
  if (passing) return { ...formatted, ...passing };
  if (cause instanceof HubError)
    return { ...formatted, message: cause.message, extensions: { ...extensions, code: cause.code, ...cause.details } };
  if (extensions['code'] !== 'INTERNAL_SERVER_ERROR') return { ...formatted, extensions };
  // No field failed: these are variables, more of them wrong than GraphQL reports.
  if (cause instanceof GraphQLError && !cause.path) return { ...formatted, extensions: { ...extensions, code: 'BAD_USER_INPUT' } };
  return { ...formatted, ...internalError(request, cause) };
}

/** How PostgreSQL says that a statement was cancelled. */
const CANCELLED = '57014';

/** What a caller is told of a fault that passes by itself; null = it is another fault. The answer's status is then 503. */
function transientFault(cause: unknown): { message: string; code: TransientFault } | null {
  const { code = '', message = '' } = (cause ?? {}) as { code?: string; message?: string };
  if (cause instanceof HubError) return code === 'TIMED_OUT' ? { message, code } : null;
  if (code === CANCELLED) return { message: 'The database took too long. Ask for less at a time, or try again later.', code: 'TIMED_OUT' };
  if (!isConnectionFault(cause)) return null;
  return { message: 'Too much is asked of the hub at once, or its database does not answer. Try again in a moment.', code: 'UNAVAILABLE' };
}

type TransientFault = Extract<HubErrorCode, 'TIMED_OUT' | 'UNAVAILABLE'>;

/** Logs a fault that passes by itself; what a caller may see of it. Null = it is another fault. */
export function transientError({ id: requestId, log }: LoggedRequest, cause: unknown) {
  const passing = transientFault(cause);
  if (!passing) return null;
  log.warn({ err: cause }, 'a request could not be answered now');
  return { message: passing.message, extensions: { code: passing.code, requestId } };
}

/** Gives an answer to a fault that passes the status 503, and says when to try again. */
export const transientFaults: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      const errors = (body.kind === 'single' && body.singleResult.errors) || [];
      if (!errors.some(({ extensions }) => extensions?.['code'] === 'TIMED_OUT' || extensions?.['code'] === 'UNAVAILABLE')) return;
      http.status = 503;
      http.headers.set('retry-after', '1');
    },
  }),
};

/** What is wrong with a document or its variables by the rules of GraphQL alone. */
const OF_GRAPHQL = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * Who names `application/json` is told with the status 200 that a document is wrong: clients of before
 * `application/graphql-response+json` take any other for a fault of the network (GraphQL over HTTP, 6.4.1). All others get 400.
 */
export const legacyClientStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (http.status !== 400) return;
      const code = body.kind === 'single' && body.singleResult.errors?.[0]?.extensions?.['code'];
      const names = new Negotiator({ headers: { accept: request.http?.headers.get('accept') } }).mediaTypes();
      if (OF_GRAPHQL.has(code) && names[0] === 'application/json') http.status = 200;
    },
  }),
};

/** Logs a fault of the hub's own under the id of its request; what a caller may see of it. */
export function internalError({ id: requestId, log }: LoggedRequest, cause: unknown) {
  log.error({ err: cause }, 'a request failed');
  return {
    message: `The hub failed to answer. Try again; if it stays, report the request id ${requestId}.`,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** A caller’s mistake for which the whole request is refused, with its HTTP status; any other error as it is. */
export function rejection(error: Error, status = 400): Error {
  return error instanceof HubError ? new GraphQLError(error.message, { originalError: error, extensions: { http: { status } } }) : error;
}
