import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config';
import { LIMITS } from '../../domain/limits';

/** Time for requests to end after the drain, in milliseconds: the longest request, and time to send its answer. */
const END_MS = LIMITS.timeoutMs + 2_000;

/**
 * Prepares an application that does not listen yet for a graceful shutdown. Returns the function that stops it, in bounded time. For
 * `drainSeconds` it goes on serving: load balancers see that it is not ready, and each answer closes its connection, so that no
 * connection is closed under a request on its way.
 */
export function gracefulShutdown(app: FastifyInstance, { drainSeconds }: Pick<Config, 'drainSeconds'>): () => Promise<void> {
  const drainMs = drainSeconds * 1_000;
  let stopping = false;
  app.addHook('preClose', () => {
    stopping = true;
    return delay(drainMs);
  });
  app.addHook('onSend', async (_request, reply) => {
    if (stopping) reply.header('connection', 'close');
  });
  return async () => {
    // Clients that never finish sending or reading are not waited for.
    const cut = setTimeout(() => app.server.closeAllConnections(), drainMs + END_MS);
    try {
      await app.close();
    } finally {
      clearTimeout(cut);
    }
  };
}
