import { useDatabase } from '../support/database';
import { eventually } from '../support/eventually';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource);
const query = new URLSearchParams({ query: 'subscription { changes { cursor } }' }).toString();

const subscribe = (caller = new AbortController()) =>
  fetch(`${hub.origin}/graphql/stream?${query}`, { headers: { accept: 'text/event-stream' }, signal: caller.signal });

it('200 subscriptions are open at a time; the next is refused with Retry-After, and accepted once one has ended', async () => {
  const callers = Array.from({ length: 200 }, () => new AbortController());
  try {
    const answers = await Promise.all(callers.map(subscribe));
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
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
});
