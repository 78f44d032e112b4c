import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import type { Config } from '../../config';
import type { Accounts } from '../../context/accounts';
import { HubError } from '../../domain/errors';
import type { Limits } from '../../domain/limits';
import { readForwardedAddresses } from './forwarded';
import { readCredentials } from './sign-in';

/** Headers that a page of another origin may read. */
const EXPOSED_HEADERS = [
  'ETag',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'Retry-After',
  'X-As-Of',
  'X-Known-At',
  'X-Request-Id',
];

/** Headers with lists that are negotiated, and the most characters of each: ten times what browsers send. */
const NEGOTIATED_HEADERS = ['accept', 'accept-language'] as const;
const MAX_HEADER_LENGTH = 2_000;

/**
 * Registers the addresses of clients, security headers, CORS, the reading of credentials and the rate limit. CORS never allows credentials: a page of another origin
 * asks as anybody, or with a token that it has itself.
 */
export async function registerSecurity(
  app: FastifyInstance,
  { limits, accounts }: { limits: Limits; accounts: Accounts },
  config: Pick<Config, 'corsOrigins' | 'publicUrl'>,
): Promise<void> {
  readForwardedAddresses(app);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    const long = NEGOTIATED_HEADERS.find((name) => (request.headers[name]?.length ?? 0) > MAX_HEADER_LENGTH);
    if (long) {
      const message = `The header ${long} has more than ${MAX_HEADER_LENGTH} characters. Name only what you can take.`;
      throw Object.assign(new HubError('BAD_REQUEST', message), { statusCode: 431 });
    }
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
    // The data are public: other sites may show them. A proxy in front of the hub decides on TLS.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  });
  await app.register(cors, {
    origin: config.corsOrigins,
    methods: ['GET', 'HEAD', 'POST'],
    exposedHeaders: EXPOSED_HEADERS,
    maxAge: 86_400,
    // Tools ask with OPTIONS what may be asked, without the headers of a browser.
    strictPreflight: false,
  });
  readCredentials(app, accounts, limits, config);
  if (limits.requestsPerMinute === 0) return;
  await app.register(rateLimit, {
    max: limits.requestsPerMinute,
    timeWindow: 60_000,
    // Many officers share the address of their office.
    keyGenerator: ({ viewer, ip }) => (viewer ? `person ${viewer.person}` : ip),
    enableDraftSpec: true,
    errorResponseBuilder: ({ viewer }, { after, max }) =>
      new HubError(
        'TOO_MANY_REQUESTS',
        `More than ${max} requests came from ${viewer ? 'you' : 'your address'} in one minute. Ask again in ${after}.`,
      ),
  });
}
