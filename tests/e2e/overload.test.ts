import type { DataSource } from 'typeorm';
import { type ConnectionOptions, createDataSource } from '../../src/database/data-source';
import { PooledRunner } from '../../src/database/statement-runner';
import { useDatabase } from '../support/database';
import { withHub } from '../support/hub';

const { dataSource } = useDatabase();

const ask = async (origin: string) => {
  const answer = await fetch(`${origin}/graphql?${new URLSearchParams({ query: '{ province(code: "TH-90") { code } }' }).toString()}`);
  const { errors } = (await answer.json()) as { errors?: { message: string; extensions: { code: string; requestId: string } }[] };
  expect(errors?.map(({ extensions }) => extensions.requestId)).toEqual(errors?.map(() => answer.headers.get('x-request-id')));
  return {
    status: answer.status,
    retryAfter: answer.headers.get('retry-after'),
    caching: answer.headers.get('cache-control'),
    code: errors?.[0]!.extensions.code,
    text: JSON.stringify(errors),
  };
};

it.each([
  ['a statement that was cancelled', { code: '57014', message: 'canceling statement due to statement timeout' }, 'TIMED_OUT'],
  ['a server that shuts down', { code: '57P01', message: 'terminating connection due to administrator command' }, 'UNAVAILABLE'],
  ['a server that is not there', { code: 'ECONNREFUSED', message: 'connect ECONNREFUSED' }, 'UNAVAILABLE'],
  ['a connection that is lost', { message: 'Connection terminated unexpectedly' }, 'UNAVAILABLE'],
  ['a pool that is exhausted', { message: 'timeout exceeded when trying to connect' }, 'UNAVAILABLE'],
])('%s is a fault that passes, and says no more', async (_, fault, code) => {
  const query = jest.spyOn(PooledRunner.prototype, 'run').mockRejectedValue(Object.assign(new Error(fault.message), fault));
  await withHub(dataSource(), {}, async ({ origin }) => {
    const answer = await ask(origin).finally(() => query.mockRestore());
    expect(answer).toMatchObject({ status: 503, retryAfter: '1', caching: expect.stringMatching(/no-store|^$/), code });
    expect(answer.text).not.toContain(fault.message);
  });
});

/** What the embedded database cannot show: it is one session, and has no clock. */
const onServer = process.env['DATABASE_URL'] ? describe : describe.skip;

onServer('on a server', () => {
  const connection = (): ConnectionOptions => ({ url: (dataSource().options as { url: string }).url, poolSize: 1 });
  async function withDatabase(statementMs: number, run: (database: DataSource) => Promise<void>): Promise<void> {
    const database = await createDataSource(connection(), statementMs).initialize();
    try {
      await run(database);
    } finally {
      await database.destroy();
    }
  }

  it('a statement that takes too long is cancelled there', () =>
    withDatabase(100, async (database) => {
      await expect(database.query('SELECT pg_sleep(600)')).rejects.toMatchObject({ code: '57014' });
      expect(
        await dataSource().query(
          `SELECT query FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep(600)%' AND pid <> pg_backend_pid()`,
        ),
      ).toEqual([]);
    }));

  it('without a free connection a request gets 503 with Retry-After, and the hub is alive and ready', () =>
    withDatabase(0, (database) =>
      withHub(database, {}, async ({ origin }) => {
        const holder = database.createQueryRunner();
        await holder.connect();
        try {
          const [answer, live, ready] = await Promise.all([ask(origin), fetch(`${origin}/health/live`), fetch(`${origin}/health/ready`)]);
          expect([answer.status, answer.code, live.status, ready.status]).toEqual([503, 'UNAVAILABLE', 200, 200]);
        } finally {
          await holder.release();
        }
        expect((await ask(origin)).status).toBe(200);
      }),
    ));
});
