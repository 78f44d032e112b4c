import type { QueryRunner } from 'typeorm';
import type * as limits from '../../src/domain/limits';
import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { withHub } from '../support/hub';

jest.mock('../../src/domain/limits', () => {
  const actual = jest.requireActual<typeof limits>('../../src/domain/limits');
  return { ...actual, LIMITS: { ...actual.LIMITS, timeoutMs: 300 } };
});

const { dataSource } = useDatabase();

/** Takes every connection, so that whoever needs one waits: on any database, with a clock of its own or without. */
async function takeAllConnections(): Promise<() => Promise<unknown>> {
  const { poolSize = 1 } = dataSource().options as { poolSize?: number };
  const taken: QueryRunner[] = Array.from({ length: poolSize }, () => dataSource().createQueryRunner());
  for (const runner of taken) await runner.connect();
  return () => Promise.all(taken.map((runner) => runner.release()));
}

it('a request past its deadline gets TIMED_OUT from the hub itself, whatever the database does', async () => {
  await withHub(dataSource(), {}, async ({ origin }) => {
    const query = `/graphql?${new URLSearchParams({ query: '{ province(code: "TH-90") { code } }' }).toString()}`;
    const giveBack = await takeAllConnections();
    try {
      for (const [path, seconds, said] of [
        [query, '1', /TIMED_OUT|longer than 0\.3 s/],
        ['/briefing/TH-90/CMGF-22?lang=EN', '60', /<h1[^>]*>The page cannot be made right now/],
        ['/calendar.ics', '1', /TIMED_OUT|longer than 0\.3 s/],
      ] as const) {
        const answer = await fetch(origin + path);
        expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, seconds]);
        expect([path, await answer.text()]).toEqual([path, expect.stringMatching(said)]);
      }
    } finally {
      await giveBack();
    }
    await eventually(async () => (await fetch(origin + query)).status === 200, 'it answers again');
  });
});
