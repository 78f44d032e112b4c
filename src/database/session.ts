import type { ClientBase } from 'pg';

/**
 * The settings of every session of the hub, whatever the server, the database or the role has. They are set after connecting: poolers
 * refuse startup parameters. `jit` and parallel workers: docs/decisions/0008-jit-off.md.
 */
const SETTINGS: Readonly<Record<string, string>> = {
  // How values are written and read. The hub parses days, instants and numbers in these forms.
  client_encoding: 'UTF8',
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  bytea_output: 'hex',
  extra_float_digits: '1',
  quote_all_identifiers: 'off',
  // What statements mean.
  array_nulls: 'on',
  standard_conforming_strings: 'on',
  transform_null_equals: 'off',
  row_security: 'on',
  exit_on_error: 'off',
  'plpgsql.extra_errors': 'none',
  default_transaction_isolation: 'read committed',
  default_transaction_read_only: 'off',
  default_transaction_deferrable: 'off',
  // A search finds all that is similar enough.
  gin_fuzzy_search_limit: '0',
  'pg_trgm.similarity_threshold': '0.3',
  'pg_trgm.word_similarity_threshold': '0.6',
  'pg_trgm.strict_word_similarity_threshold': '0.5',
  // Transactions that wait for locks, and connections that wait for requests. The hub has its own limits.
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  idle_session_timeout: '0',
  // How statements are run.
  jit: 'off',
  max_parallel_workers_per_gather: '0',
};

/** The extensions that the hub uses. */
export const EXTENSIONS = ['btree_gist', 'pg_trgm'];

/** The longest wait for the settings, in milliseconds: a pooler accepts connections also while it has no server for them. */
const SETTING_MS = 5_000;

/** What was answered is on disk; a role whose commits are stronger keeps them. */
const SYNCHRONOUS_COMMIT = `CASE current_setting('synchronous_commit') WHEN 'off' THEN 'on' ELSE current_setting('synchronous_commit') END`;

/** The schemas of the role, and those in which the extensions are (some hosts keep them in one that the role does not search). */
const SEARCH_PATH = `concat_ws(', ', nullif(current_setting('search_path'), ''), (
  SELECT string_agg(DISTINCT quote_ident(schema.nspname), ', ') FROM pg_extension extension
  JOIN pg_namespace schema ON schema.oid = extension.extnamespace
  WHERE extension.extname IN (${EXTENSIONS.map((name) => `'${name}'`).join(', ')}) AND schema.nspname <> ALL (current_schemas(true))))`;

const set = (name: string, value: string): string => `set_config('${name}', ${value}, false)`;

/** One message. It begins its own transaction, because a replica refuses one that is serializable, and so every statement, by default. */
const settingsOf = (statementMs: number): string => `
  BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY;
  SELECT ${[
    ...Object.entries({ ...SETTINGS, statement_timeout: String(statementMs) }).map(([name, value]) => set(name, `'${value}'`)),
    set('synchronous_commit', SYNCHRONOUS_COMMIT),
    set('search_path', SEARCH_PATH),
    // PostgreSQL 17 and newer.
    `CASE WHEN current_setting('transaction_timeout', true) IS NOT NULL THEN ${set('transaction_timeout', `'0'`)} END`,
  ].join(', ')};
  COMMIT`;

/**
 * Makes a new connection a session of the hub. Every connection passes here before its first statement. A statement that takes longer than
 * `statementMs` is cancelled, 0 = none is; the embedded database ignores it.
 */
export async function beginSession(client: ClientBase, statementMs = 0): Promise<void> {
  const settings = { text: settingsOf(statementMs), query_timeout: SETTING_MS };
  await client.query(settings).catch((error: Error) => {
    if (error.message !== 'Query read timeout') throw error;
    throw new Error('timeout exceeded when trying to connect: the server or its pooler did not take the settings of the session', {
      cause: error,
    });
  });
}
