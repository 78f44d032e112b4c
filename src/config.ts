import { existsSync } from 'node:fs';
import { z } from 'zod';

/** What the process needs to know of its surroundings. Read once, here and nowhere else; `.env.example` lists the same names. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** Null: the embedded database in `dataDir`. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  /** Connections to a PostgreSQL server at a time; the embedded database has one. */
  readonly poolSize: number;
  /** How much memory answers may take that are kept, in MB; 0 = none is kept. */
  readonly responseCacheMb: number;
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

const wholeNumber = (from: number, to: number) =>
  z.coerce.number('must be a whole number').int('must be a whole number').min(from, `must be ${from} or more`).max(to, `must be ${to} or less`);

const ENVIRONMENT = z.object({
  HOST: z.string().min(1, 'must not be empty').default('localhost'),
  PORT: wholeNumber(0, 65_535).default(4000),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must look like postgres://user:password@host:5432/database' }).optional(),
  DATA_DIR: z.string().min(1, 'must not be empty').default('.data'),
  DATABASE_POOL_SIZE: wholeNumber(1, 100).default(10),
  RESPONSE_CACHE_MB: wholeNumber(0, 4096).default(64),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], 'must be fatal, error, warn, info, debug or silent').default('info'),
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
    dataDir: read.data.DATA_DIR,
    poolSize: read.data.DATABASE_POOL_SIZE,
    responseCacheMb: read.data.RESPONSE_CACHE_MB,
    logLevel: read.data.LOG_LEVEL,
  });
}
