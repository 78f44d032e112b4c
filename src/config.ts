import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { LIMITS } from './domain/limits';

/** What the process needs to know of its surroundings. Read once, here and nowhere else; `.env.example` lists the same names. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Streaming replicas of that server, from which requests are read too; none = all from the server itself. */
  readonly replicaUrls: readonly string[];
  readonly dataDir: string;
  /** Connections to a PostgreSQL server at a time; the embedded database has one. */
  readonly poolSize: number;
  /** How much memory answers may take that are kept, in MB; 0 = none is kept. */
  readonly responseCacheMb: number;
  /** Requests of one client in one minute; 0 = as many as come. */
  readonly requestsPerMinute: number;
  /** How many proxies in front of the hub say who asks, in X-Forwarded-For; 0 = none, the header is not believed. */
  readonly trustedProxies: number;
  /** The origins whose pages may ask from a browser; `*` = all. */
  readonly corsOrigins: '*' | string[];
  /** Traces of requests are sent: where to, and which, OpenTelemetry reads from the environment by itself. */
  readonly traces: boolean;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

const wholeNumber = (from: number, to: number) =>
  z.coerce
    .number('must be a whole number')
    .int('must be a whole number')
    .min(from, `must be ${from} or more`)
    .max(to, `must be ${to} or less`);

const RECEIVER = z.url({ protocol: /^https?$/, error: 'must look like http://collector:4318' });

const SAMPLERS = ['always_on', 'always_off', 'traceidratio', 'parentbased_always_on', 'parentbased_always_off', 'parentbased_traceidratio'];

const DATABASE = z.url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' });

const ENVIRONMENT = z
  .object({
    HOST: z.string().min(1, 'must not be empty').default('localhost'),
    PORT: wholeNumber(0, 65_535).default(4000),
    DATABASE_URL: DATABASE.optional(),
    DATABASE_REPLICA_URLS: z
      .string()
      .transform((urls) => urls.split(','))
      .pipe(z.array(DATABASE))
      .optional(),
    DATA_DIR: z.string().min(1, 'must not be empty').default('.data'),
    DATABASE_POOL_SIZE: wholeNumber(1, 100).default(10),
    RESPONSE_CACHE_MB: wholeNumber(0, 4096).default(64),
    REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000).default(LIMITS.requestsPerMinute),
    TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
    CORS_ORIGINS: z
      .string()
      .regex(
        /^(\*|https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*)$/,
        'must be * or origins with commas between them: https://a.example,https://b.example',
      )
      .default('*'),
    // OpenTelemetry passes over what it does not know; the hub does not start.
    OTEL_EXPORTER_OTLP_ENDPOINT: RECEIVER.optional(),
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: RECEIVER.optional(),
    OTEL_EXPORTER_OTLP_PROTOCOL: z.literal('http/protobuf', 'must be http/protobuf, the only one that the hub speaks').optional(),
    OTEL_SERVICE_NAME: z.string().optional(),
    OTEL_TRACES_SAMPLER: z.enum(SAMPLERS, `must be one of ${SAMPLERS.join(', ')}`).optional(),
    OTEL_TRACES_SAMPLER_ARG: z.coerce.number('must be a number').min(0, 'must be 0 or more').max(1, 'must be 1 or less').optional(),
    OTEL_SDK_DISABLED: z.enum(['true', 'false'], 'must be true or false').default('false'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')
      .default('info'),
  })
  .refine(({ DATABASE_URL, DATABASE_REPLICA_URLS }) => DATABASE_URL || !DATABASE_REPLICA_URLS, {
    path: ['DATABASE_REPLICA_URLS'],
    error: 'needs DATABASE_URL: replicas are of a server',
  });

/** The environment, with what a file `.env` in the working folder adds to it. What is set already is not changed. */
export function readEnvironment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env');
  return process.env;
}

/** The names of all variables that are read. */
export const CONFIG_NAMES = Object.keys(ENVIRONMENT.shape);

/** Throws one error that lists every missing or wrong variable. An empty value counts as not set. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = ENVIRONMENT.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new Error(`The configuration is wrong. Correct these environment variables:\n${faults.join('\n')}`);
  }
  return Object.freeze({
    host: read.data.HOST,
    port: read.data.PORT,
    databaseUrl: read.data.DATABASE_URL ?? null,
    replicaUrls: read.data.DATABASE_REPLICA_URLS ?? [],
    dataDir: read.data.DATA_DIR,
    poolSize: read.data.DATABASE_POOL_SIZE,
    responseCacheMb: read.data.RESPONSE_CACHE_MB,
    requestsPerMinute: read.data.REQUESTS_PER_MINUTE,
    trustedProxies: read.data.TRUSTED_PROXIES,
    corsOrigins: read.data.CORS_ORIGINS === '*' ? '*' : read.data.CORS_ORIGINS.split(','),
    traces:
      (read.data.OTEL_EXPORTER_OTLP_ENDPOINT ?? read.data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) !== undefined &&
      read.data.OTEL_SDK_DISABLED === 'false',
    logLevel: read.data.LOG_LEVEL,
  });
}

/** The folder of the project: the nearest one above this file that holds a package.json, built or not. */
export const PROJECT_ROOT: string = (function find(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : find(dirname(folder));
})(__dirname);
