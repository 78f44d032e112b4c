import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import type { ChangePosition } from '../../database/change-listener';

/** Whoever watches over the hub may ask as often as it likes. */
const UNLIMITED = { config: { rateLimit: false } };

/** How long the database may take to say that it is there, in milliseconds. */
const READY_MS = 1_000;

/**
 * `/health/live`: the process answers. `/health/ready`: it can also reach its database, and is not asked to stop. Where every
 * connection is taken, the one that listens for changes says whether the database is there.
 */
export function healthRoutes(app: FastifyInstance, dataSource: DataSource, version: ChangePosition): void {
  let stopping = false;
  app.addHook('preClose', async () => void (stopping = true));
  const notReady = (reply: FastifyReply, reason: string): FastifyReply => reply.code(503).send({ status: 'unavailable', reason });

  app.get('/health/live', UNLIMITED, () => ({ status: 'ok' }));
  app.get('/health/ready', UNLIMITED, async (request, reply) => {
    if (stopping) return notReady(reply, 'the hub is stopping');
    const waited = new AbortController();
    try {
      const answer = dataSource.query('SELECT 1').then(() => true);
      const isThere = await Promise.race([
        answer,
        delay(READY_MS, undefined, { signal: waited.signal }).then(() => version.current !== null),
      ]);
      if (!isThere) throw new Error(`no answer in ${READY_MS} ms`);
      return { status: 'ok' };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready: the database does not answer');
      return notReady(reply, 'the database does not answer');
    } finally {
      waited.abort();
    }
  });
}
