import { randomUUID } from 'node:crypto';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { RequestContext } from '../context/request-context';
import type { RequestTrace } from './request-trace';

declare module 'fastify' {
  interface FastifyRequest {
    /** What its trace shows; undefined = traces are not configured, or this one is not taken. */
    trace: RequestTrace | undefined;
  }
}

/** What every log line and every fault of a request has: its id, which its answer has as `X-Request-Id`, and a log that writes it as `requestId`. */
export type LoggedRequest = Pick<FastifyRequest, 'id' | 'log'> & Partial<Pick<FastifyRequest, 'trace'>>;

/**
 * Which request an error or the `db` of a context belongs to, for what the GraphQL server calls back without one: it copies
 * contexts, but not what is in them. Storage that follows asynchronous calls would know it too, at the price of a tenth of every
 * answer.
 */
const scopes = new WeakMap<object, LoggedRequest>();

/** Says which request a context belongs to. */
export const bindRequest = ({ db }: RequestContext, request: LoggedRequest): void => void scopes.set(db, request);

/** The request that an error, or the `db` of a context, belongs to; for a fault outside every request an id of its own, and the hub's log. */
export const requestOf = (of: unknown, logger: Logger): LoggedRequest => scopes.get(of as object) ?? { id: randomUUID(), log: logger };

/** Errors belong to the request in which they come up. */
export const scopedErrors: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async ({ contextValue }) => ({
    didEncounterErrors: async ({ errors }) => {
      const request = scopes.get(contextValue.db);
      if (request) for (const error of errors) scopes.set(error, request);
    },
  }),
};
