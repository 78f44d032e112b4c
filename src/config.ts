import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { LIMITS } from './domain/limits';

/** A provider of identities, by OpenID Connect. */
interface IdentityProvider {
  /** Stands in addresses. */
  readonly key: string;
  /** What pages call it. */
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** The configuration of the process. Only this file reads the environment, once; `.env.example` lists the same names. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Streaming replicas of that server, to which reads are routed; empty = all reads go to the server. */
  readonly replicaUrls: readonly string[];
  readonly dataDir: string;
  /** Who reads `/metrics` sends it; null = anybody may. */
  readonly metricsToken: string | null;
  /** Where the saved copy of the site is written, and served from while the database is away. */
  readonly siteExportDir: string;
  /** Connections to a PostgreSQL server; the embedded database has one. */
  readonly poolSize: number;
  /** Memory for the response cache, in MB; 0 = no cache. */
  readonly responseCacheMb: number;
  /** Requests of one client in one minute; 0 = unlimited. */
  readonly requestsPerMinute: number;
  /** Time for which a hub that is asked to stop goes on serving, in seconds. */
  readonly drainSeconds: number;
  /** Proxies in front of the hub whose X-Forwarded-For is trusted; 0 = the header is ignored. */
  readonly trustedProxies: number;
  /** The file of documents that the operator trusts; null = none but the ready queries. */
  readonly trustedDocuments: string | null;
  /** The address by which browsers reach the hub; null = as each request came. */
  readonly publicUrl: string | null;
  /** The mail server that letters leave by; null = they are printed in the log. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** The providers of identities that persons may sign in with; empty = by letters alone. */
  readonly identityProviders: readonly IdentityProvider[];
  /** Webhooks may be at private addresses, and over HTTP. */
  readonly privateWebhooks: boolean;
  /** Origins that CORS allows; `*` = all. */
  readonly corsOrigins: '*' | string[];
  /** True: traces of requests are sent. OpenTelemetry itself reads the receiver and the sampler from the environment. */
  readonly traces: boolean;
  /** The executor of queries: the hub's own, or graphql-js for diagnosis. */
  readonly executor: 'hub' | 'reference';
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

const PROVIDERS = z.array(
  z.strictObject({
    key: z.string().regex(/^[a-z0-9-]+$/, 'must be small letters, digits and hyphens'),
    name: z.string().min(1, 'must not be empty'),
    issuer: z.string().regex(/^(https:\/\/|http:\/\/(127\.0\.0\.1|localhost)[:/])/, 'must begin with https://'),
    clientId: z.string().min(1, 'must not be empty'),
    clientSecret: z.string().min(1, 'must not be empty'),
  }),
  'must be a list in JSON: [{"key": …, "name": …, "issuer": …, "clientId": …, "clientSecret": …}]',
);

/** The value of a text in JSON; undefined = it is none. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

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
    METRICS_TOKEN: z
      .string()
      .regex(/^[\w.~+/-]{16,}=*$/, 'must be 16 or more letters, digits or characters of - . _ ~ + /')
      .optional(),
    SITE_EXPORT_DIR: z.string().min(1, 'must not be empty').optional(),
    DATABASE_POOL_SIZE: wholeNumber(1, 100).default(10),
    RESPONSE_CACHE_MB: wholeNumber(0, 4096).default(64),
    REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000).default(LIMITS.requestsPerMinute),
    DRAIN_SECONDS: wholeNumber(0, 60).default(1),
    TRUSTED_PROXIES: wholeNumber(0, 10).default(0),
    TRUSTED_DOCUMENTS: z.string().optional(),
    // The links of the hub begin with `/`: below a path of another site they would lead out of it.
    PUBLIC_URL: z
      .url({ protocol: /^https?$/, error: 'must look like https://hub.example', abort: true })
      .refine((url) => url.replace(/\/$/, '') === new URL(url).origin, 'must have no path: give the hub an address of its own')
      .optional(),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must look like smtp://user:password@mail.example:587' }).optional(),
    MAIL_FROM: z
      .string()
      .regex(/^([^<>]+ <)?[^\s<>@]+@[^\s<>@]+>?$/, 'must look like IMT-GT Data Hub <hub@example.go.th>')
      .optional(),
    OIDC_ISSUERS: z.string().transform(jsonOf).pipe(PROVIDERS).optional(),
    WEBHOOKS_PRIVATE: z.enum(['true', 'false'], 'must be true or false').default('false'),
    CORS_ORIGINS: z
      .string()
      .regex(
        /^(\*|https?:\/\/[^\s,/]+(,https?:\/\/[^\s,/]+)*)$/,
        'must be * or origins with commas between them: https://a.example,https://b.example',
      )
      .default('*'),
    // OpenTelemetry ignores values that it does not know; the hub refuses to start with them.
    OTEL_EXPORTER_OTLP_ENDPOINT: RECEIVER.optional(),
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: RECEIVER.optional(),
    OTEL_EXPORTER_OTLP_PROTOCOL: z.literal('http/protobuf', 'must be http/protobuf, the only one that the hub speaks').optional(),
    OTEL_SERVICE_NAME: z.string().optional(),
    OTEL_TRACES_SAMPLER: z.enum(SAMPLERS, `must be one of ${SAMPLERS.join(', ')}`).optional(),
    OTEL_TRACES_SAMPLER_ARG: z.coerce.number('must be a number').min(0, 'must be 0 or more').max(1, 'must be 1 or less').optional(),
    OTEL_SDK_DISABLED: z.enum(['true', 'false'], 'must be true or false').default('false'),
    HUB_EXECUTOR: z.enum(['hub', 'reference'], 'must be hub or reference').default('hub'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent')
      .default('info'),
  })
  .refine(({ DATABASE_URL, DATABASE_REPLICA_URLS }) => DATABASE_URL || !DATABASE_REPLICA_URLS, {
    path: ['DATABASE_REPLICA_URLS'],
    error: 'needs DATABASE_URL: replicas are of a server',
  })
  .refine(({ SMTP_URL, MAIL_FROM, PUBLIC_URL }) => SMTP_URL === undefined || (MAIL_FROM !== undefined && PUBLIC_URL !== undefined), {
    path: ['SMTP_URL'],
    error: 'needs MAIL_FROM, who writes, and PUBLIC_URL, where the links of letters lead',
  });

/** The environment, completed by a file `.env` in the working folder. Variables that are set already stay as they are. */
export function readEnvironment(): NodeJS.ProcessEnv {
  const given = existsSync('.env') ? variablesIn(readFileSync('.env')) : {};
  for (const [name, value] of Object.entries(given)) process.env[name] ??= value;
  return process.env;
}

/** The variables of a file `.env`, in UTF-8 or, as Windows PowerShell writes it, in UTF-16; the mark of the encoding is no part of a name. */
export function variablesIn(file: Buffer): NodeJS.Dict<string> {
  const isUtf16 = file[0] === 0xff && file[1] === 0xfe;
  return parseEnv(new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(file));
}

/** The address of a hub that listens at a host and a port, as a browser takes it: `::` is every address, and the machine itself is one. */
export const addressOf = (host: string, port: number): string =>
  `http://${host.includes(':') ? `[${host === '::' ? '::1' : host}]` : host}:${port}`;

/** The names of all variables. */
export const CONFIG_NAMES = Object.keys(ENVIRONMENT.shape);

/** Throws one error that lists every missing or wrong variable. An empty value counts as not set. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const read = ENVIRONMENT.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new Error(`The configuration is wrong. Correct these environment variables:\n${problems.join('\n')}`);
  }
  return Object.freeze({
    host: read.data.HOST,
    port: read.data.PORT,
    databaseUrl: read.data.DATABASE_URL ?? null,
    replicaUrls: read.data.DATABASE_REPLICA_URLS ?? [],
    dataDir: read.data.DATA_DIR,
    metricsToken: read.data.METRICS_TOKEN ?? null,
    siteExportDir: read.data.SITE_EXPORT_DIR ?? join(read.data.DATA_DIR, 'site'),
    poolSize: read.data.DATABASE_POOL_SIZE,
    responseCacheMb: read.data.RESPONSE_CACHE_MB,
    requestsPerMinute: read.data.REQUESTS_PER_MINUTE,
    drainSeconds: read.data.DRAIN_SECONDS,
    trustedProxies: read.data.TRUSTED_PROXIES,
    trustedDocuments: read.data.TRUSTED_DOCUMENTS ?? null,
    publicUrl: read.data.PUBLIC_URL ?? null,
    mail: read.data.SMTP_URL === undefined ? null : { smtpUrl: read.data.SMTP_URL, from: read.data.MAIL_FROM! },
    identityProviders: read.data.OIDC_ISSUERS ?? [],
    privateWebhooks: read.data.WEBHOOKS_PRIVATE === 'true',
    corsOrigins: read.data.CORS_ORIGINS === '*' ? '*' : read.data.CORS_ORIGINS.split(','),
    traces:
      (read.data.OTEL_EXPORTER_OTLP_ENDPOINT ?? read.data.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT) !== undefined &&
      read.data.OTEL_SDK_DISABLED === 'false',
    executor: read.data.HUB_EXECUTOR,
    logLevel: read.data.LOG_LEVEL,
  });
}

/** The folder of the project: the nearest one above this file that holds a package.json, built or not. */
export const PROJECT_ROOT: string = (function find(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : find(dirname(folder));
})(__dirname);

/** The release of the hub: the version of its package. */
export const RELEASE = (JSON.parse(readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8')) as { version: string }).version;
