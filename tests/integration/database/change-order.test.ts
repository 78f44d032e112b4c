import { Client } from 'pg';
import { useDatabase } from '../../support/database';
import { eventually } from '../../support/eventually';
import { data } from '../../support/execute';
import { dice } from '../../support/random';

const { dataSource } = useDatabase();

/** Concurrent transactions need a server: the embedded database is one session. */
const onServer = process.env['DATABASE_URL'] ? it : it.skip;

const connect = async (): Promise<Client> => {
  const client = new Client({ connectionString: (dataSource().options as { url: string }).url });
  await client.connect();
  return client;
};

/** Runs something with so many connections of its own. */
async function withClients<T>(count: number, run: (clients: Client[]) => Promise<T>): Promise<T> {
  const clients = await Promise.all(Array.from({ length: count }, connect));
  try {
    return await run(clients);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
}

interface Entry {
  cursor: string;
  node: { type: string; code: string; kind: string };
}

const pageAfter = async (after: string | null, first: number): Promise<Entry[]> =>
  (
    await data(
      dataSource().manager,
      'query ($after: String, $first: Int) { changes(after: $after, first: $first) { edges { cursor node { type code kind } } } }',
      { variables: { after, first } },
    )
  ).changes.edges;

const lastCursor = async (): Promise<string> =>
  (await data(dataSource().manager, '{ changes(last: 1) { pageInfo { endCursor } } }')).changes.pageInfo.endCursor;

const add = (client: Client, code: string): Promise<unknown> =>
  client.query(`INSERT INTO source (code, titles) VALUES ($1, '{"EN": "T"}')`, [code]);
/** SQLSTATE of a transaction that the server rolled back because of concurrent ones. */
const NOT_SERIALIZABLE = '40001';
const ISOLATION = ['READ COMMITTED', 'REPEATABLE READ', 'SERIALIZABLE'];

/** Transactions of one writer: short and long, of one entry and of many, some given up. Returns the codes of those committed. */
async function write(client: Client, writer: number, transactions: number): Promise<string[]> {
  const roll = dice(writer + 1);
  const committed: string[] = [];
  for (let t = 0; t < transactions; t++) {
    const codes = Array.from({ length: 1 + Math.floor(roll() * 6) }, (_, i) => `T-${writer}-${t}-${i}`);
    try {
      await client.query(`BEGIN ISOLATION LEVEL ${ISOLATION[t % 3]!}`);
      for (const code of codes) {
        await add(client, code);
        if (roll() < 0.3) await client.query('SELECT pg_sleep($1)', [roll() * 0.05]);
      }
      const givenUp = roll() < 0.2;
      await client.query(givenUp ? 'ROLLBACK' : 'COMMIT');
      if (!givenUp) committed.push(...codes);
    } catch (error) {
      if ((error as { code?: string }).code !== NOT_SERIALIZABLE) throw error;
      await client.query('ROLLBACK');
    }
  }
  return committed;
}

/** Reads on by cursor, with pages of random sizes, until `done` says that nothing more will come and nothing more does. */
async function mirror(begin: string, seed: number, done: () => boolean): Promise<Entry[]> {
  const roll = dice(seed);
  const read: Entry[] = [];
  for (;;) {
    const isLast = done();
    const page = await pageAfter(read.at(-1)?.cursor ?? begin, 1 + Math.floor(roll() * 20));
    read.push(...page);
    if (page.length === 0 && isLast) return read;
  }
}

const WRITERS = 8;
const MIRRORS = 3;

onServer(
  'clients that resume at random moments get each entry once, in the order of commits, with long transactions all around',
  async () => {
    const begin = await lastCursor();
    let writing = true;
    const [committed, mirrors] = await withClients(WRITERS, async (clients) => {
      const written = Promise.all(clients.map((client, writer) => write(client, writer, 25))).finally(() => (writing = false));
      const mirrored = Promise.all(Array.from({ length: MIRRORS }, (_, seed) => mirror(begin, seed + 100, () => !writing)));
      return Promise.all([written, mirrored]);
    });
    try {
      const whole = await mirror(begin, 1, () => true);
      // Read afterwards it is the order of commits; read meanwhile it was the same, so nothing ever appeared behind a cursor.
      for (const read of mirrors) expect(read).toEqual(whole);
      expect(whole.map(({ node }) => node.code).sort()).toEqual(committed.flat().sort());
      // The transactions of one writer are in the log in their order.
      for (let writer = 0; writer < WRITERS; writer++) {
        const transactions = whole
          .map(({ node }) => node.code.split('-'))
          .filter(([, of]) => Number(of) === writer)
          .map(([, , t]) => Number(t));
        expect(transactions).toEqual([...transactions].sort((a, b) => a - b));
      }
    } finally {
      await dataSource().query(`DELETE FROM source WHERE code LIKE 'T-%'`);
    }
  },
);

onServer('a transaction that began first and is committed last comes last, and is seen by nobody before', async () => {
  const begin = await lastCursor();
  await withClients(2, async ([long, short]) => {
    try {
      await long!.query('BEGIN');
      await add(long!, 'T-LONG');
      await add(short!, 'T-SHORT');
      const first = await pageAfter(begin, 10);
      expect(first.map(({ node }) => node.code)).toEqual(['T-SHORT']);
      await long!.query('COMMIT');
      expect((await pageAfter(first.at(-1)!.cursor, 10)).map(({ node }) => node.code)).toEqual(['T-LONG']);
      expect((await pageAfter(begin, 10)).map(({ node }) => node.code)).toEqual(['T-SHORT', 'T-LONG']);
    } finally {
      await short!.query(`DELETE FROM source WHERE code LIKE 'T-%'`);
    }
  });
});

/** Lets a transaction of its own take its place in the log now, as committing it would, and leaves it open. */
const takePlace = (client: Client): Promise<unknown> => client.query('SET CONSTRAINTS ALL IMMEDIATE');

onServer(
  'a transaction with a place in the log keeps later ones waiting until it is committed, so nothing appears behind a cursor',
  async () => {
    const begin = await lastCursor();
    await withClients(2, async ([first, second]) => {
      try {
        await first!.query('BEGIN');
        await add(first!, 'T-FIRST');
        await takePlace(first!);
        await second!.query('BEGIN');
        await add(second!, 'T-SECOND');
        const pid = (await second!.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows[0]!.pid;
        let isCommitted = false;
        const commit = second!.query('COMMIT').then(() => (isCommitted = true));
        await eventually(
          async () => isCommitted || (await dataSource().query('SELECT FROM pg_locks WHERE pid = $1 AND NOT granted', [pid])).length > 0,
          'the second commit is done, or waits',
        );
        expect([isCommitted, await pageAfter(begin, 10)]).toEqual([false, []]);
        await first!.query('COMMIT');
        await commit;
        expect((await pageAfter(begin, 10)).map(({ node }) => node.code)).toEqual(['T-FIRST', 'T-SECOND']);
      } finally {
        await first!.query('ROLLBACK');
        await first!.query(`DELETE FROM source WHERE code LIKE 'T-%'`);
      }
    });
  },
);

onServer('one commit takes its instant after the other', () =>
  withClients(2, async ([one, other]) => {
    const [{ pid }] = (await other!.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')).rows as [{ pid: number }];
    for (const client of [one!, other!]) await client.query('BEGIN');
    const { rows: first } = await one!.query<{ instant: Date }>('SELECT commit_instant() AS instant');
    let isTaken = false;
    const second = other!.query<{ instant: Date }>('SELECT commit_instant() AS instant').finally(() => (isTaken = true));
    const waits = async (): Promise<boolean> => {
      const [row] = await dataSource().query<{ event: string | null }[]>(
        'SELECT wait_event AS event FROM pg_stat_activity WHERE pid = $1',
        [pid],
      );
      return row!.event === 'advisory';
    };
    await eventually(async () => isTaken || (await waits()), 'the second waits');
    expect(isTaken).toBe(false);
    await one!.query('COMMIT');
    expect((await second).rows[0]!.instant > first[0]!.instant).toBe(true);
  }),
);
