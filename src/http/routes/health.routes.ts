import type { FastifyInstance, FastifyReply } from 'fastify';
import type { DataSource } from 'typeorm';
import type { ChangePosition } from '../../database/change-listener';
import { outboxSoon } from '../../observability/outbox-soon';

/** Monitoring is not rate limited, and asks as anybody. */
const UNLIMITED = { config: { rateLimit: false, credentials: 'IGNORED' } } as const;

/**
 * `/health/live`: the process answers. `/health/ready`: it also reaches its database, and is not asked to stop. Where every
 * connection is in use, the one that listens for changes shows whether the database is up. It tells for how long the oldest letter waits
 * (null = not known); a mail server that is away makes no hub unready.
 */
export function healthRoutes(app: FastifyInstance, dataSource: DataSource, position: ChangePosition): void {
  let stopping = false;
  app.addHook('preClose', async () => void (stopping = true));
  const notReady = (reply: FastifyReply, reason: string): FastifyReply => reply.code(503).send({ status: 'unavailable', reason });

  app.get('/health/live', UNLIMITED, () => ({ status: 'ok' }));
  app.get('/health/ready', UNLIMITED, async (request, reply) => {
    if (stopping) return notReady(reply, 'the hub is stopping');
    try {
      const outbox = await outboxSoon(dataSource);
      if (outbox === null && position.current === null) throw new Error('no answer in a second');
      return { status: 'ok', oldestLetterSeconds: outbox && Math.round(outbox.oldestSeconds) };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready: the database does not answer');
      return notReady(reply, 'the database does not answer');
    }
  });
}
