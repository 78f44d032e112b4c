import { Client, type ClientBase } from 'pg';
import { EXTENSIONS } from './session';

/** How long a statement of the checks may take, in milliseconds. */
const CHECK_MS = 5_000;

/** The number of PostgreSQL 15.0. */
const OLDEST_VERSION = 150_000;

/** How often two connections are compared. */
const COMPARISONS = 3;

/** What a server says of itself. */
interface Server {
  readonly isReplica: boolean;
  readonly database: string;
  readonly role: string;
  readonly encoding: string;
  readonly replicationRole: string;
  /** The schema of the hub's tables; null = the search path names none that exists. */
  readonly schema: string | null;
  readonly searchPath: string;
  readonly isPrepared: boolean;
  readonly mayCreate: boolean;
  readonly extensions: readonly Extension[];
  readonly fsync: string;
  readonly fullPageWrites: string;
  readonly letters: string;
}

interface Extension {
  readonly name: string;
  /** The schema that it is in; null = it is not in this database. */
  readonly schema: string | null;
  readonly isUsable: boolean;
  readonly isAvailable: boolean;
  readonly isCreatable: boolean;
}

const READ_SERVER = `
  SELECT pg_is_in_recovery() AS "isReplica", current_database() AS database, current_user AS role,
    current_setting('server_encoding') AS encoding, current_setting('session_replication_role') AS "replicationRole",
    current_schema() AS schema, current_setting('search_path') AS "searchPath",
    to_regclass(quote_ident(current_schema()) || '.migrations') IS NOT NULL AS "isPrepared",
    coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) AS "mayCreate",
    current_setting('fsync') AS fsync, current_setting('full_page_writes') AS "fullPageWrites",
    (SELECT datctype FROM pg_database WHERE datname = current_database()) AS letters,
    (SELECT json_agg(json_build_object(
       'name', wanted, 'schema', found.nspname, 'isUsable', coalesce(has_schema_privilege(found.oid, 'USAGE'), false),
       'isAvailable', available.name IS NOT NULL,
       'isCreatable', current_setting('is_superuser') = 'on' OR (available.trusted AND has_database_privilege(current_database(), 'CREATE'))))
     FROM unnest($1::text[]) wanted
     LEFT JOIN (pg_extension JOIN pg_namespace found ON found.oid = extnamespace) ON extname = wanted
     LEFT JOIN (
       SELECT name, bool_or(trusted) AS trusted FROM pg_available_extension_versions GROUP BY name) available ON available.name = wanted) AS extensions`;

/**
 * Throws an error that names everything about the server of an address, and about a pooler before it, that the hub cannot work with: the
 * setting, its value, and what to do. `warn` is told of what it can work with at a price.
 */
export function checkServer(url: string, warn: (line: string) => void): Promise<void> {
  return withTwoClients(url, async (one, other) => {
    await assertVersion(one);
    const { rows } = await one.query<Server>(READ_SERVER, [EXTENSIONS]);
    const faults = faultsOf(rows[0]!);
    if (faults.length > 0) throw new Error(['The database cannot be used:', ...faults].join('\n- '));
    await assertOwnSessions(one, other);
    warningsOf(rows[0]!).forEach(warn);
  });
}

/** Throws where connections to an address share sessions. */
export const checkSessions = (url: string): Promise<void> => withTwoClients(url, assertOwnSessions);

/** Runs something with two connections that have no settings of the hub: in a shared session these would become those of others. */
async function withTwoClients(url: string, run: (one: Client, other: Client) => Promise<void>): Promise<void> {
  const open = (): Client => new Client({ connectionString: url, query_timeout: CHECK_MS, connectionTimeoutMillis: CHECK_MS });
  const [one, other] = [open(), open()];
  try {
    for (const client of [one, other]) {
      // A lost connection rejects the statement that waits; the event itself needs no handling.
      client.on('error', () => {});
      await client.connect();
    }
    await run(one, other);
  } finally {
    await Promise.all([one, other].map((client) => client.end().catch(() => {})));
  }
}

/** Comes before the other checks, which an older server does not know how to answer. */
async function assertVersion(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; number: number }>(
    `SELECT current_setting('server_version') AS name, current_setting('server_version_num')::integer AS number`,
  );
  const { name, number } = rows[0]!;
  if (number >= OLDEST_VERSION) return;
  throw new Error(
    `server_version is ${name}. The hub needs PostgreSQL 15 or newer: upgrade the server, or give the address of another one in DATABASE_URL.`,
  );
}

/** Throws where two connections, or two statements of one, have shared a session: a pooler gives them the same one in turn. */
async function assertOwnSessions(one: ClientBase, other: ClientBase): Promise<void> {
  const seen: [Set<number>, Set<number>] = [new Set(), new Set()];
  for (let i = 0; i < COMPARISONS; i++) {
    // In another order each time: a pooler that hands two sessions out in turn would give each connection always the same.
    for (const n of i % 2 === 0 ? [0, 1] : [1, 0]) seen[n]!.add(await sessionOf(n === 0 ? one : other));
  }
  const [first, second] = seen;
  if (first.size === 1 && second.size === 1 && !second.has([...first][0]!)) return;
  throw new Error(
    'The pooler before the database lets connections share sessions (transaction or statement mode). The hub needs sessions of its own, for ' +
      'settings, prepared statements, locks and notifications. Set pool_mode = session for this database in the pooler, or give the ' +
      'address of the server itself, mostly another port.',
  );
}

async function sessionOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid').catch((error: Error) => {
    if (error.message !== 'Query read timeout') throw error;
    throw new Error(
      'The pooler before the database did not give the hub two connections at once. It needs DATABASE_POOL_SIZE and two more: raise ' +
        'default_pool_size in the pooler, or lower DATABASE_POOL_SIZE.',
      { cause: error },
    );
  });
  return rows[0]!.pid;
}

function faultsOf(server: Server): string[] {
  const { isReplica, database, role, encoding, replicationRole } = server;
  const faults: string[] = [];
  if (isReplica)
    faults.push(
      'The server is a replica, where nothing can be written. Give the primary in DATABASE_URL, replicas in DATABASE_REPLICA_URLS.',
    );
  if (encoding !== 'UTF8') {
    faults.push(
      `server_encoding of the database ${database} is ${encoding}, which cannot hold all texts. Whoever may create databases makes another one: ` +
        `CREATE DATABASE … ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0.`,
    );
  }
  if (replicationRole !== 'origin') {
    faults.push(
      `session_replication_role is ${replicationRole}: triggers would not run, and the record would have no history. Whoever has set it (a superuser) ` +
        `takes it back: ALTER ROLE ${role} RESET session_replication_role, or the same of the database or in postgresql.conf.`,
    );
  }
  return [...faults, ...schemaFaults(server), ...server.extensions.flatMap((extension) => extensionFaults(extension, server))];
}

function schemaFaults({ schema, searchPath, isPrepared, mayCreate, role, database }: Server): string[] {
  if (schema === null) {
    return [
      `search_path is ${searchPath}, and no schema in it exists that ${role} may use. The owner of the database ${database} creates one: ` +
        `CREATE SCHEMA hub AUTHORIZATION ${role}, and ALTER ROLE ${role} IN DATABASE ${database} SET search_path = hub.`,
    ];
  }
  if (isPrepared || mayCreate) return [];
  return [
    `${role} may not create tables in the schema ${schema}, the first of its search_path (${searchPath}). The owner of the database ${database} ` +
      `allows it: GRANT CREATE ON SCHEMA ${schema} TO ${role}.`,
  ];
}

function extensionFaults({ name, schema, isUsable, isAvailable, isCreatable }: Extension, { role, database }: Server): string[] {
  if (schema !== null && isUsable) return [];
  if (schema !== null)
    return [
      `The extension ${name} is in the schema ${schema}, which ${role} may not use. Its owner allows it: GRANT USAGE ON SCHEMA ${schema} TO ${role}.`,
    ];
  if (!isAvailable)
    return [
      `The extension ${name} is not available. Whoever runs the server installs PostgreSQL's contrib modules (package postgresql-contrib).`,
    ];
  if (isCreatable) return [];
  return [
    `The extension ${name} is missing, and ${role} may not create it. A superuser does so in the database ${database}: CREATE EXTENSION ${name}.`,
  ];
}

function warningsOf({ fsync, fullPageWrites, letters, database }: Server): string[] {
  const warnings: string[] = [];
  if (fsync === 'off') warnings.push('fsync is off: a crash of the server can destroy the database. Set fsync = on in postgresql.conf.');
  if (fullPageWrites === 'off')
    warnings.push('full_page_writes is off: a crash of the server can destroy pages. Set full_page_writes = on in postgresql.conf.');
  if (/^(C|POSIX)$/i.test(letters)) {
    warnings.push(
      `LC_CTYPE of the database ${database} is ${letters}, where only A to Z are letters: search does not find Thai names that are mistyped. ` +
        `To change it, restore a backup into a database that was created with LC_CTYPE 'C.UTF-8'.`,
    );
  }
  return warnings;
}
