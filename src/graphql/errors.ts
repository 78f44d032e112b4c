import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import Negotiator from 'negotiator';
import type { BaseLogger } from 'pino';
import type { LoggedRequest } from '../context/request';
import type { RequestContext } from '../context/request-context';
import { isConnectionFault } from '../database/statement-runner';
import { type ErrorCode, ERRORS, HubError, inShort, showError, type ShownError } from '../domain/errors';

declare module 'graphql/error/GraphQLError' {
  interface GraphQLErrorExtensions {
    /** Every code is one of the catalogue, those of graphql-js and the GraphQL server too. */
    code?: ErrorCode;
  }
}

/** The GraphQL server's code for every fault without a code of its own. */
const UNNAMED: ErrorCode = 'INTERNAL_SERVER_ERROR';

/** SQLSTATE of a statement that was cancelled, by its timeout or by the hub. */
const QUERY_CANCELED = '57014';

/** The error that was thrown, without the layers that GraphQL wraps around it. */
export function causeOf(error: unknown): unknown {
  let inner = unwrapResolverError(error);
  while (inner instanceof GraphQLError && inner.originalError) inner = inner.originalError;
  return inner;
}

/**
 * An error as the caller sees it. A caller's mistake keeps its own code and message; a mistake in the GraphQL document keeps
 * GraphQL's; anything else is a fault of the hub: it is logged under the id of the request, and only the id leaves.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, request: LoggedRequest): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  const cause = causeOf(error);
  const shown = transientError(request, cause) ?? ownError(cause, extensions) ?? internalError(request, cause);
  return { ...formatted, ...shown, message: inShort(shown.message ?? formatted.message) };
}

/**
 * `formatError` as Apollo Server calls it, without the context: `plugin` notes the request of each error first, in the only hook
 * that sees both. An error outside every request gets an id of its own and the hub's log.
 */
export function errorFormatting(log: Pick<BaseLogger, 'warn' | 'error'>) {
  const requests = new WeakMap<object, LoggedRequest>();
  const plugin: ApolloServerPlugin<RequestContext> = {
    requestDidStart: async ({ contextValue: { request } }) => ({
      didEncounterErrors: async ({ errors }) => {
        for (const error of errors) requests.set(error, request);
      },
    }),
  };
  const format = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    formatError(formatted, error, requests.get(error as object) ?? { id: randomUUID(), log });
  return { plugin, formatError: format };
}

/** The changes to an error that the caller caused; null = the hub is at fault. */
function ownError(cause: unknown, extensions: Record<string, unknown>): Partial<GraphQLFormattedError> | null {
  if (cause instanceof HubError) {
    const shown = showError(cause);
    return { message: shown.message, extensions: { ...extensions, ...shown.extensions } };
  }
  if (extensions['code'] !== UNNAMED) return { extensions };
  // No field failed: more variables are wrong than GraphQL reports.
  if (cause instanceof GraphQLError && !cause.path) return { extensions: { ...extensions, code: 'BAD_USER_INPUT' satisfies ErrorCode } };
  return null;
}

/** The transient fault behind a cause, which makes the status of the answer 503; null = another fault. */
function transientFault(cause: unknown): HubError | null {
  if (cause instanceof HubError) return cause.code === 'TIMED_OUT' ? cause : null;
  const { code } = (cause ?? {}) as { code?: string };
  if (code === QUERY_CANCELED) return new HubError('TIMED_OUT', 'The database took too long. Ask for less at a time, or try again later.');
  if (!isConnectionFault(cause)) return null;
  return new HubError('UNAVAILABLE', 'Too much is asked of the hub at once, or its database does not answer. Try again in a moment.');
}

/** Whether the hub itself failed: nothing was refused, and trying again later promises nothing. */
export const isFaultOfHub = (cause: unknown): boolean => !(cause instanceof HubError) && transientFault(cause) === null;

/** Logs a transient fault. Returns the error for the caller; null = another fault. */
export function transientError({ id: requestId, log }: LoggedRequest, cause: unknown): ShownError | null {
  const fault = transientFault(cause);
  if (!fault) return null;
  log.warn({ err: cause }, 'a request could not be answered now');
  return { message: fault.message, extensions: { code: fault.code, requestId } };
}

/** Logs a fault of the hub under the id of its request. Returns an error with that id alone. */
export function internalError({ id: requestId, log }: LoggedRequest, cause: unknown): ShownError {
  log.error({ err: cause }, 'a request failed');
  return {
    message: `The hub failed to answer. Try again; if it stays, report the request id ${requestId}.`,
    extensions: { code: UNNAMED, requestId },
  };
}

/** Codes of errors that make an answer fail as a whole, though fields of it may have values. */
const TRANSIENT: ReadonlySet<unknown> = new Set<ErrorCode>(['TIMED_OUT', 'UNAVAILABLE']);

/** Gives an answer with a transient fault the status 503, and says when to try again. */
export const transientFaults: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body, http } }) => {
      const errors = (body.kind === 'single' && body.singleResult.errors) || [];
      if (!errors.some(({ extensions }) => TRANSIENT.has(extensions?.['code']))) return;
      http.status = ERRORS.UNAVAILABLE.status;
      http.headers.set('retry-after', '1');
    },
  }),
};

/** Codes of a document or variables that are wrong by the rules of GraphQL alone. */
const OF_GRAPHQL: ReadonlySet<unknown> = new Set<ErrorCode>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * Tells a client that names `application/json` with the status 200 that a document is wrong: clients older than
 * `application/graphql-response+json` take any other status for a fault of the network (GraphQL over HTTP, 6.4.1). All others get 400.
 */
export const legacyClientStatus: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async ({ request }) => ({
    willSendResponse: async ({ response: { body, http } }) => {
      if (http.status !== 400) return;
      const code = body.kind === 'single' && body.singleResult.errors?.[0]?.extensions?.['code'];
      const [preferred] = new Negotiator({ headers: { accept: request.http?.headers.get('accept') } }).mediaTypes();
      if (OF_GRAPHQL.has(code) && preferred === 'application/json') http.status = 200;
    },
  }),
};

/** A caller's mistake for which the whole request is refused, with its HTTP status; any other error unchanged. */
export function rejection(error: Error): Error {
  if (!(error instanceof HubError)) return error;
  return new GraphQLError(error.message, { originalError: error, extensions: { http: { status: ERRORS[error.code].status } } });
}
