import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyRequest } from 'fastify';

/** What every log line and every fault of a request has: its id, which its answer has as `X-Request-Id`, and a log that writes it as `requestId`. */
export type RequestScope = Pick<FastifyRequest, 'id' | 'log'>;

/** The request that is being answered, for what the GraphQL server calls back without one. */
export const requestScope = new AsyncLocalStorage<RequestScope>();
