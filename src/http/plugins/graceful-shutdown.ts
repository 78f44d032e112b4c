import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { LIMITS } from '../../domain/limits';

/**
 * How long a hub that is asked to stop goes on as before, in milliseconds: whoever sends it requests sees that it is not ready,
 * and each connection that is kept is closed with its next answer, so that none is closed under a request on its way.
 */
const DRAIN_MS = 1_000;

/** How long requests may then take to end, in milliseconds: as long as the slowest statement, and time to send what it brings. */
const END_MS = LIMITS.timeoutMs + 2_000;

/** Prepares an application, which does not listen yet, to be stopped gently. Returns what stops it, in bounded time. */
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
    // Who sends no whole request, or does not read the answer, is not waited for.
    const cut = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS + END_MS);
    try {
      await app.close();
    } finally {
      clearTimeout(cut);
    }
  };
}
