import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { type TestHub, withHub } from '../support/hub';

const { dataSource } = useDatabase();
const query = new URLSearchParams({ query: 'subscription { changes { cursor } }' }).toString();

let clients = 0;

/** Subscribes from the address of a client, by default from one that nobody else has. */
type Subscribe = (caller?: AbortController, client?: string) => Promise<Response>;
const subscriber =
  ({ origin }: TestHub): Subscribe =>
  (caller = new AbortController(), client = `203.0.113.${++clients}`) =>
    fetch(`${origin}/graphql/stream?${query}`, {
      headers: { accept: 'text/event-stream', 'x-forwarded-for': client },
      signal: caller.signal,
    });

/** Runs something against a hub of its own: another may have streams open that are about to end. */
const withStreams = (run: (subscribe: Subscribe) => Promise<void>) => (): Promise<void> =>
  withHub(dataSource(), { TRUSTED_PROXIES: '1' }, (hub) => run(subscriber(hub)));

it(
  '200 subscriptions are open at a time; the next is refused with Retry-After, and accepted once one has ended',
  withStreams(async (subscribe) => {
    const callers = Array.from({ length: 200 }, () => new AbortController());
    try {
      const answers = await Promise.all(callers.map((caller) => subscribe(caller)));
      expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
      const refused = await subscribe();
      expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
        503,
        '30',
        { errors: [{ message: expect.stringMatching(/^200 subscriptions/), extensions: { code: 'TOO_MANY_STREAMS' } }] },
      ]);
      callers.shift()!.abort();
      await eventually(async () => {
        const caller = new AbortController();
        const { status } = await subscribe(caller);
        callers.push(caller);
        return status === 200;
      }, 'the place of the one that has gone is free');
    } finally {
      for (const caller of callers) caller.abort();
    }
  }),
);

it(
  'one address has 50 of them at most, whatever its ports; others have theirs',
  withStreams(async (subscribe) => {
    const callers = Array.from({ length: 50 }, () => new AbortController());
    try {
      const answers = await Promise.all(callers.map((caller, port) => subscribe(caller, `198.51.100.7:${5000 + port}`)));
      expect(answers.map(({ status }) => status).filter((status) => status !== 200)).toEqual([]);
      const refused = await subscribe(undefined, '198.51.100.7');
      expect([refused.status, refused.headers.get('retry-after'), await refused.json()]).toEqual([
        503,
        '30',
        { errors: [{ message: expect.stringMatching(/^50 subscriptions of your address/), extensions: { code: 'TOO_MANY_STREAMS' } }] },
      ]);
      const other = new AbortController();
      callers.push(other);
      expect((await subscribe(other, '198.51.100.8')).status).toBe(200);
    } finally {
      for (const caller of callers) caller.abort();
    }
  }),
);
