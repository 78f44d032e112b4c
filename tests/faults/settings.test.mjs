// Servers, databases and roles with settings of their own: a hub answers as on any other, or says by name what it cannot bear.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { answersOf } from './answers.mjs';
import { startHub } from './hub.mjs';
import { built } from './opened-hub.mjs';
import { startPostgres } from './postgres.mjs';

const { beginSession } = built('./database/session.js');
const { checkServer } = built('./database/server-check.js');

/** Settings of a role, each other than PostgreSQL's own and than the hub's, and what a session of the hub has instead. */
const SETTINGS = {
  DateStyle: ['SQL, DMY', 'ISO, MDY'],
  IntervalStyle: ['sql_standard', 'postgres'],
  TimeZone: ['America/St_Johns', 'UTC'],
  bytea_output: ['escape', 'hex'],
  extra_float_digits: ['-5', '1'],
  quote_all_identifiers: ['on', 'off'],
  array_nulls: ['off', 'on'],
  standard_conforming_strings: ['off', 'on'],
  transform_null_equals: ['on', 'off'],
  row_security: ['off', 'on'],
  'plpgsql.extra_errors': ['all', 'none'],
  default_transaction_isolation: ['serializable', 'read committed'],
  default_transaction_read_only: ['on', 'off'],
  default_transaction_deferrable: ['on', 'off'],
  gin_fuzzy_search_limit: ['1', '0'],
  'pg_trgm.similarity_threshold': ['0.99', '0.3'],
  'pg_trgm.word_similarity_threshold': ['0.99', '0.6'],
  'pg_trgm.strict_word_similarity_threshold': ['0.99', '0.5'],
  exit_on_error: ['on', 'off'],
  lock_timeout: ['1ms', '0'],
  statement_timeout: ['500ms', '7s'],
  idle_in_transaction_session_timeout: ['500ms', '0'],
  idle_session_timeout: ['500ms', '0'],
  jit: ['on', 'off'],
  max_parallel_workers_per_gather: ['4', '0'],
  synchronous_commit: ['off', 'on'],
  search_path: ['hub', 'hub, extensions'],
};

let postgres;
const hubs = [];
before(async () => {
  postgres = await startPostgres();
});
after(async () => {
  await Promise.all(hubs.map((hub) => hub.close()));
  await postgres?.close();
});

const urlOf = (database, role = 'postgres') => `postgres://${role}@127.0.0.1:${postgres.port}/${database}`;

/** The rows of the last of some statements. */
async function ask(connectionString, ...statements) {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    let rows;
    for (const statement of statements) ({ rows } = await client.query(statement));
    return rows;
  } finally {
    await client.end();
  }
}

const run = (database, ...statements) => ask(urlOf(database), ...statements);
const createDatabase = (name, ...options) => run('postgres', `CREATE DATABASE ${name} TEMPLATE template0 ${options.join(' ')}`);

/** Resolves when a condition holds. */
async function until(holds) {
  while (!(await holds())) await delay(20);
}

async function start(url, env = {}) {
  const hub = await startHub({ DATABASE_URL: url, ...env });
  hubs.push(hub);
  return hub.ready();
}

describe('what the hub bears', () => {
  before(async () => {
    await run('postgres', 'CREATE ROLE hostile LOGIN');
    await createDatabase('plain');
    await createDatabase('letters_c', `LOCALE 'C'`);
    await createDatabase('hostile', `LOCALE_PROVIDER icu ICU_LOCALE 'tr-TR'`);
    await run(
      'hostile',
      'CREATE SCHEMA hub AUTHORIZATION hostile',
      'CREATE SCHEMA extensions',
      'GRANT USAGE ON SCHEMA extensions TO hostile',
      'CREATE EXTENSION btree_gist SCHEMA extensions',
      'CREATE EXTENSION pg_trgm SCHEMA extensions',
      ...Object.entries(SETTINGS).map(([name, [value]]) => `ALTER ROLE hostile SET ${name} = '${value}'`),
    );
  });

  /** What a session has: of a role, after the hub has begun it. */
  async function session(role, statementMs) {
    const client = new pg.Client({ connectionString: urlOf('hostile', role) });
    await client.connect();
    try {
      const show = async (name) => (await client.query(`SELECT current_setting('${name}', true) AS value`)).rows[0].value;
      const settings = async () => {
        const values = {};
        for (const name of Object.keys(SETTINGS)) values[name] = await show(name);
        return values;
      };
      const given = await settings();
      await beginSession(client, statementMs);
      return { given, own: await settings() };
    } finally {
      await client.end();
    }
  }

  it('a session has the settings of the hub, whatever its role has', async () => {
    const { given, own } = await session('hostile', 7_000);
    const column = (i) => Object.fromEntries(Object.entries(SETTINGS).map(([name, values]) => [name, values[i]]));
    assert.deepEqual(given, column(0));
    assert.deepEqual(own, column(1));
  });

  for (const value of ['local', 'remote_write', 'on', 'remote_apply']) {
    it(`a role whose synchronous_commit is ${value} keeps it`, async () => {
      await run('postgres', `CREATE ROLE commits_${value} LOGIN`, `ALTER ROLE commits_${value} SET synchronous_commit = '${value}'`);
      assert.equal((await session(`commits_${value}`, 0)).own.synchronous_commit, value);
    });
  }

  it('answers are the same in a database with every such setting, a Turkish locale, and schemas of its own', async (t) => {
    const [plain, hostile] = await Promise.all([start(urlOf('plain')), start(urlOf('hostile', 'hostile'))]);
    const [expected, answers] = [await answersOf(plain), await answersOf(hostile)];
    for (const [name, answer] of Object.entries(expected)) {
      assert.match(answer, /^200 /, name);
      assert.doesNotMatch(answer, /"errors"/, name);
      assert.ok(answers[name] === answer, `${name}:\n${answers[name].slice(0, 300)}\ninstead of\n${answer.slice(0, 300)}`);
    }
    assert.match(expected['search id-su'], /"totalCount":[1-9]/);
    // The connection that listens was not cut by a time limit of the role.
    assert.deepEqual(hostile.logged('not listening to the database: trying again'), []);
    t.diagnostic(`${Object.keys(expected).length} answers alike`);
  });

  for (const [TZ, LC_ALL] of [
    ['Pacific/Kiritimati', 'tr_TR.UTF-8'],
    ['America/St_Johns', 'th_TH'],
  ])
    it(`answers are the same from a process whose zone is ${TZ} and whose language is ${LC_ALL}`, async () => {
      const elsewhere = await start(urlOf('plain'), { TZ, LC_ALL, LANG: LC_ALL });
      const [expected, answers] = [await answersOf(hubs[0]), await answersOf(elsewhere)];
      for (const [name, answer] of Object.entries(expected)) assert.ok(answers[name] === answer, name);
    });

  it('answers are the same in a database whose locale is C, which the hub warns of', async () => {
    const plain = hubs[0];
    const other = await start(urlOf('letters_c'));
    assert.ok(other.output.includes('LC_CTYPE of the database letters_c is C'));
    const [expected, answers] = [await answersOf(plain), await answersOf(other)];
    for (const [name, answer] of Object.entries(expected)) assert.ok(answers[name] === answer, name);
    // No name on record has capital letters beside A to Z that stay when accents are taken off.
    const folded = await ask(urlOf('letters_c'), `SELECT fold_text('ŁÓDŹ ΑΘΉΝΑ МОСКВА') AS text`);
    assert.deepEqual(folded, [{ text: 'łodz αθηνα москва' }]);
  });
});

describe('what the hub does not bear', () => {
  const refused = (url) =>
    checkServer(url, () => {}).then(
      () => assert.fail('it was accepted'),
      ({ message }) => message,
    );

  it('a hub that is refused a database ends, and says why', async () => {
    await createDatabase('ascii', `ENCODING 'SQL_ASCII' LOCALE 'C'`);
    const hub = await startHub({ DATABASE_URL: urlOf('ascii') });
    hubs.push(hub);
    assert.equal(await hub.refusal(), 1);
    assert.match(hub.output, /server_encoding of the database ascii is SQL_ASCII.*ENCODING 'UTF8'/);
  });

  it('an encoding of one language', async () => {
    await createDatabase('thai', `ENCODING 'WIN874' LOCALE 'C'`);
    assert.match(await refused(urlOf('thai')), /server_encoding of the database thai is WIN874/);
  });

  it('triggers that do not run, and all else at the same time', async () => {
    await run(
      'postgres',
      'CREATE ROLE replicator LOGIN SUPERUSER',
      `ALTER ROLE replicator SET session_replication_role = 'replica'`,
      `ALTER ROLE replicator SET search_path = 'nowhere'`,
    );
    const message = await refused(urlOf('postgres', 'replicator'));
    assert.match(message, /session_replication_role is replica.*ALTER ROLE replicator RESET session_replication_role/);
    assert.match(message, /search_path is nowhere, and no schema.*CREATE SCHEMA/);
  });

  it('a role that may not create tables or extensions', async () => {
    await createDatabase('guarded');
    await run('guarded', 'CREATE ROLE guest LOGIN', 'CREATE SCHEMA kept', 'CREATE EXTENSION pg_trgm SCHEMA kept');
    const message = await refused(urlOf('guarded', 'guest'));
    assert.match(message, /guest may not create tables in the schema public.*GRANT CREATE ON SCHEMA public TO guest/);
    assert.match(message, /extension btree_gist is missing, and guest may not create it.*CREATE EXTENSION btree_gist/);
    assert.match(message, /extension pg_trgm is in the schema kept, which guest may not use.*GRANT USAGE ON SCHEMA kept TO guest/);
  });

  it('a replica in place of its primary', async () => {
    const replica = await postgres.replicate();
    try {
      assert.match(await refused(replica.url), /The server is a replica.*DATABASE_REPLICA_URLS/);
      // A serializable transaction cannot begin there, so neither can a statement that says otherwise.
      await run('postgres', `ALTER ROLE postgres SET default_transaction_isolation = 'serializable'`);
      await until(async () => !(await replica.query('SELECT 1').catch(() => null)));
      const rows = await replica.withClient(async (client) => {
        await beginSession(client);
        return (await client.query('SELECT count(*) > 0 AS read FROM pg_class')).rows;
      });
      assert.deepEqual(rows, [{ read: true }]);
    } finally {
      await run('postgres', 'ALTER ROLE postgres RESET default_transaction_isolation');
      await replica.close();
    }
  });

  it('a server that may lose what it was given is used, with a warning', async () => {
    await run('postgres', 'ALTER SYSTEM SET fsync = off', 'ALTER SYSTEM SET full_page_writes = off', 'SELECT pg_reload_conf()');
    const warnings = [];
    await checkServer(urlOf('postgres'), (line) => warnings.push(line));
    assert.deepEqual(
      warnings.map((line) => line.split(':')[0]),
      ['fsync is off', 'full_page_writes is off'],
    );
  });
});
