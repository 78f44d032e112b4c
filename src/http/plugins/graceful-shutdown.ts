import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { LIMITS } from '../../domain/limits';

/**
 * Time for which a hub that is asked to stop goes on serving, in milliseconds: load balancers see that it is not ready, and each
 * answer closes its connection, so that no connection is closed under a request on its way.
 */
const DRAIN_MS = 1_000;

/** Time for requests to end after that, in milliseconds: the longest request, and time to send its answer. */
const END_MS = LIMITS.timeoutMs + 2_000;

/** Prepares an application that does not listen yet for a graceful shutdown. Returns the function that stops it, in bounded time. */
export function gracefulShutdown(app: FastifyInstance): () => Promise<void> {
  let stopping = false;
  app.addHook('preClose', () => {
    stopping = true;
    return delay(DRAIN_MS);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
  return async () => {
    // Clients that never finish sending or reading are not waited for.
    const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS + END_MS);
    try {
      await app.close();
    } finally {
      clearTimeout(cut);
    }
  };
}
