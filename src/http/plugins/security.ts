import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config';
import type { Limits } from '../../domain/limits';

/** What a page of another host may read of an answer, beside its body. */
const EXPOSED_HEADERS = ['ETag', 'RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset', 'Retry-After', 'X-Known-At', 'X-Request-Id'];

/** Headers that lists of what is accepted are read from, and how long each may be, in characters: a browser's are a tenth of it. */
const LISTS = ['accept', 'accept-language'] as const;
const LONGEST_LIST = 2_000;

/**
 * What stands before every route: who may ask from a browser, how often one client may, and what browsers are told about the hub's
 * own pages. There are no cookies and nothing can be changed, so there is nothing that a forged request could use.
 */
export async function registerSecurity(app: FastifyInstance, limits: Limits, { corsOrigins }: Pick<Config, 'corsOrigins'>): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    const long = LISTS.find((name) => (request.headers[name]?.length ?? 0) > LONGEST_LIST);
    if (long)
      throw Object.assign(new Error(`The header ${long} has more than ${LONGEST_LIST} characters. Name only what you can take.`), {
        statusCode: 431,
      });
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
      Object.assign(
        new Error(`More than ${limits.requestsPerMinute} requests came from your address in one minute. Ask again in ${after}.`),
        { statusCode: 429 },
      ),
  });
}
