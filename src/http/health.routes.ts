import type { FastifyInstance } from 'fastify';
import type { DataSource } from 'typeorm';

/** Whoever watches over the hub may ask as often as it likes. */
const UNLIMITED = { config: { rateLimit: false } };

/** `/health/live`: the process answers. `/health/ready`: it can also reach its database. */
export function healthRoutes(app: FastifyInstance, dataSource: DataSource): void {
  app.get('/health/live', UNLIMITED, () => ({ status: 'ok' }));
  app.get('/health/ready', UNLIMITED, async (request, reply) => {
    try {
      await dataSource.query('SELECT 1');
      return { status: 'ok' };
    } catch (error) {
      request.log.warn({ err: error }, 'not ready: the database does not answer');
      return reply.code(503).send({ status: 'unavailable', reason: 'the database does not answer' });
    }
  });
}
