import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../config';
import type { Limits } from '../limits';

/** What a page of another host may read of an answer, beside its body. */
const EXPOSED_HEADERS = ['ETag', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After', 'X-Known-At', 'X-Request-Id'];

/**
 * What stands before every route: who may ask from a browser, how often one client may, and what browsers are told about the hub's
 * own pages. There are no cookies and nothing can be changed, so there is nothing that a forged request could use.
 */
export async function guard(app: FastifyInstance, limits: Limits, { corsOrigins }: Pick<Config, 'corsOrigins'>): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // The explorer's editor styles its lines one by one.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // The data are public: other sites may show them. Whether the way to the hub is encrypted is decided before it.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  });
  await app.register(cors, { origin: corsOrigins, methods: ['GET', 'HEAD', 'POST'], exposedHeaders: EXPOSED_HEADERS, maxAge: 86_400 });
  if (limits.requestsPerMinute === 0) return;
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: 60_000,
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { after }) =>
      Object.assign(new Error(`More than ${limits.requestsPerMinute} requests came from your address in one minute. Ask again in ${after}.`), { statusCode: 429 }),
  });
}
