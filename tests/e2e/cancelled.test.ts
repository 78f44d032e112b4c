import { setTimeout as delay } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { type ConnectionOptions, createDataSource } from '../../src/database/data-source';
import { PooledRunner } from '../../src/database/statement-runner';
import type * as limits from '../../src/domain/limits';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { startHub, type TestHub } from '../support/hub';

// Long enough for a test to see the statement wait before the deadline, and short enough to wait for the deadline.
jest.mock('../../src/domain/limits', () => {
  const actual = jest.requireActual<typeof limits>('../../src/domain/limits');
  return { ...actual, LIMITS: { ...actual.LIMITS, timeoutMs: 3_000 } };
});

const { dataSource } = useDatabase();

it('a runner whose signal is aborted sends nothing', async () => {
  const ended = AbortSignal.abort(new Error('ended'));
  await expect(
    new PooledRunner(dataSource()).until(ended).run('INSERT INTO source (code, titles) VALUES ($1, $2)', ['T-ENDED', '{}']),
  ).rejects.toThrow('ended');
  expect(await dataSource().query(`SELECT FROM source WHERE code = 'T-ENDED'`)).toEqual([]);
});

/** The embedded database is one session in the hub's own process: none of its statements can be interrupted. */
const onServer = process.env['DATABASE_URL'] ? describe : describe.skip;

onServer('on a server', () => {
  let database: DataSource;
  let hub: TestHub;
  beforeAll(async () => {
    const connection: ConnectionOptions = { url: (dataSource().options as { url: string }).url, poolSize: 2 };
    database = await createDataSource(connection).initialize();
    hub = await startHub(database);
  });
  afterAll(async () => {
    // A caller that leaves before it sends its request leaves an open connection without a request.
    hub.app.server.closeAllConnections();
    await hub.app.close();
    await database.destroy();
  });

  /** The number of the hub's statements that wait for a locked table. */
  const countWaiting = async (): Promise<number> =>
    (
      await dataSource().query<[{ count: number }]>(
        `SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND wait_event_type = 'Lock' AND datname = current_database() AND pid <> pg_backend_pid()`,
      )
    )[0].count;

  const untilWaiting = (count: number): Promise<void> =>
    eventually(async () => (await countWaiting()) === count, `${count} statements wait for a lock`);

  it('prepared statements of one turn share a connection, and each has its own rows or its own error', async () => {
    const runner = new PooledRunner(database).until(new AbortController().signal);
    const run = (texts: string[]) => Promise.allSettled(texts.map((text) => runner.run<{ pid: number; value: number }>(text, [2])));
    const texts = [6, 3, 0, 1].map(
      (number) => `SELECT pg_backend_pid() AS pid, ${number} / ($1::integer - ${number === 0 ? 2 : 1}) AS value`,
    );
    for (let times = 0; times < 3; times++) await run(texts);
    const answers = await run(texts);
    const rows = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []));
    expect(rows.map(({ value }) => value)).toEqual([6, 3, 1]);
    expect(new Set(rows.map(({ pid }) => pid)).size).toBe(1);
    expect(answers.map((answer) => answer.status === 'rejected' && (answer.reason as Error).message)).toEqual([
      false,
      false,
      'division by zero',
      false,
    ]);
  });

  /** Locks a table while something runs, so that every statement that reads the table waits. `unlock` ends the lock earlier. */
  async function withLocked(table: string, run: (unlock: () => Promise<void>) => Promise<void>): Promise<void> {
    const holder = dataSource().createQueryRunner();
    await holder.startTransaction();
    const unlock = async (): Promise<void> => {
      if (holder.isTransactionActive) await holder.rollbackTransaction();
    };
    try {
      await holder.query(`LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
      await run(unlock);
    } finally {
      await unlock();
      await holder.release();
    }
  }

  const get = (path: string, caller = new AbortController()) => fetch(hub.origin + path, { signal: caller.signal });
  const query = (source: string): string => `/graphql?${new URLSearchParams({ query: source }).toString()}`;
  const gone = expect.objectContaining({ name: 'AbortError' }) as Error;

  it.each([
    ['a query', 'province', query('{ province(code: "TH-90") { capital } }')],
    ['a list whose second statement is slow', 'progress_report', query('{ projects(first: 3) { nodes { reports { nodes { asOf } } } } }')],
    ['a briefing', 'province', '/briefing/TH-90/CMGF-22'],
    ['a calendar', 'meeting', '/calendar.ics'],
    ['a table', 'project', '/export/projects.csv'],
  ])('no statement of %s runs on after its caller has left', (_, table, path) =>
    withLocked(table, async () => {
      const caller = new AbortController();
      const answer = get(path, caller);
      await untilWaiting(1);
      caller.abort();
      await expect(answer).rejects.toEqual(gone);
      await untilWaiting(0);
    }),
  );

  it('no statement of a subscription runs on after its caller has left', () =>
    withLocked('change_batch', async () => {
      const caller = new AbortController();
      const answer = await fetch(
        `${hub.origin}/graphql/stream?${new URLSearchParams({ query: 'subscription { changes { cursor } }' }).toString()}`,
        { headers: { accept: 'text/event-stream' }, signal: caller.signal },
      );
      expect(answer.status).toBe(200);
      await untilWaiting(1);
      caller.abort();
      await untilWaiting(0);
    }));

  it('a request past its deadline gets TIMED_OUT, and its statements are cancelled', () =>
    withLocked('province', async () => {
      const answer = await get(query('{ province(code: "TH-91") { capital } }'));
      const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] };
      expect([answer.status, answer.headers.get('retry-after'), errors[0]!.extensions.code]).toEqual([503, '1', 'TIMED_OUT']);
      await untilWaiting(0);
      for (const path of ['/briefing/TH-90/CMGF-22', '/calendar.ics']) {
        const page = await get(path);
        expect([path, page.status, page.headers.get('retry-after')]).toEqual([
          path,
          path.startsWith('/b') ? 503 : 200,
          path.startsWith('/b') ? '60' : null,
        ]);
      }
      await untilWaiting(0);
    }));

  it('a statement that another caller waits for goes on', () =>
    withLocked('province', async (unlock) => {
      const path = query('{ province(code: "TH-92") { capital } }');
      const [one, another] = [new AbortController(), new AbortController()];
      const answers = [get(path, one), get(path, another)];
      await untilWaiting(1);
      // The second request must have joined the first before the first caller leaves; no event shows that it has.
      await delay(200);
      one.abort();
      await expect(answers[0]).rejects.toEqual(gone);
      await delay(200);
      expect(await countWaiting()).toBe(1);
      await unlock();
      expect(((await (await answers[1]!).json()) as { data: unknown }).data).toEqual({ province: { capital: expect.any(String) } });
    }));

  it('a cancellation reaches no other statement: the connections answer all later callers', async () => {
    for (let round = 0; round < 40; round++) {
      const callers = Array.from({ length: 6 }, () => new AbortController());
      const answers = callers.map((caller, i) =>
        get(query(`{ projects(first: ${round + 1}) { totalCount nodes { n${i}: name(lang: EN) progress { percent } } } }`), caller).catch(
          () => null,
        ),
      );
      await delay(round);
      callers.slice(0, 5).forEach((caller) => caller.abort());
      const { data, errors } = (await (await answers[5]!)!.json()) as { data: { projects: { nodes: unknown[] } }; errors?: unknown };
      expect([errors, data.projects.nodes.length]).toEqual([undefined, round + 1]);
    }
    await untilWaiting(0);
  });
});
