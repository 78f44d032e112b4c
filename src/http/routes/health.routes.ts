import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import type { ChangePosition } from '../../database/change-listener';

/** Monitoring is not rate limited, and asks as anybody. */
const UNLIMITED = { config: { rateLimit: false, credentials: 'IGNORED' } } as const;

/** Time for the database to answer, in milliseconds. */
const READY_MS = 1_000;

/**
 * `/health/live`: the process answers. `/health/ready`: it also reaches its database, and is not asked to stop. Where every
 * connection is in use, the one that listens for changes shows whether the database is up.
 */
export function healthRoutes(app: FastifyInstance, dataSource: DataSource, position: ChangePosition): void {
  let stopping = false;
  app.addHook('preClose', async () => void (stopping = true));
  const notReady = (reply: FastifyReply, reason: string): FastifyReply => reply.code(503).send({ status: 'unavailable', reason });

  app.get('/health/live', UNLIMITED, () => ({ status: 'ok' }));
  app.get('/health/ready', UNLIMITED, async (request, reply) => {
    if (stopping) return notReady(reply, 'the hub is stopping');
    const answered = new AbortController();
    try {
      const answer = dataSource.query('SELECT 1').then(() => true);
      const isUp = await Promise.race([
        answer,
        delay(READY_MS, undefined, { signal: answered.signal }).then(() => position.current !== null),
      ]);
      if (!isUp) throw new Error(`no answer in ${READY_MS} ms`);
      return { status: 'ok' };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready: the database does not answer');
      return notReady(reply, 'the database does not answer');
    } finally {
      answered.abort();
    }
  });
}
