import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import type { PoolClient } from 'pg';
import { withCancel } from '../../../src/database/cancel-request';
import { eventually } from '../../support/eventually';

/** A server that receives cancel requests as PostgreSQL does: each on a connection of its own, which the server closes. */
let server: Server;
let messages: Buffer[];
beforeEach(async () => {
  messages = [];
  server = createServer((socket) => {
    const parts: Buffer[] = [];
    socket.on('data', (part) => parts.push(part)).on('end', () => (messages.push(Buffer.concat(parts)), socket.end()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const client = (): PoolClient =>
  ({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, processID: 4711, secretKey: 815 }) as unknown as PoolClient;

/** A statement that ends when the test ends it. */
function statement(): { ended: Promise<string>; end: () => void } {
  let end = (): void => {};
  const ended = new Promise<string>((resolve) => (end = () => resolve('rows')));
  return { ended, end };
}

it('names the process and its key in PostgreSQL’s own message', async () => {
  const caller = new AbortController();
  const { ended, end } = statement();
  const run = withCancel(client(), caller.signal, 1, () => ended);
  caller.abort(new Error('gone'));
  await eventually(() => messages.length > 0, 'a cancel request arrives');
  end();
  await expect(run).rejects.toThrow('gone');
  expect([0, 4, 8, 12].map((at) => messages[0]!.readInt32BE(at))).toEqual([16, 80_877_102, 4711, 815]);
});

it('cancels again and again, because the first time may come before the statement has begun', async () => {
  const caller = new AbortController();
  const { ended, end } = statement();
  const run = withCancel(client(), caller.signal, 1, () => ended);
  caller.abort(new Error('gone'));
  await eventually(() => messages.length === 3, 'three cancel requests arrive');
  end();
  await expect(run).rejects.toThrow('gone');
});

it.each([
  ['one statement', 1, 5],
  ['two statements', 2, 10],
])('sends at most five requests for each statement: %s', async (_, count, times) => {
  const caller = new AbortController();
  const { ended, end } = statement();
  const run = withCancel(client(), caller.signal, count, () => ended);
  caller.abort(new Error('gone'));
  await eventually(() => messages.length === times, `${times} cancel requests arrive`);
  // Longer than the pause between two requests.
  await new Promise((resolve) => setTimeout(resolve, 200));
  end();
  await expect(run).rejects.toThrow('gone');
  expect(messages).toHaveLength(times);
});

it('sends nothing while the caller is there, and nothing after the statement has ended', async () => {
  const caller = new AbortController();
  expect(await withCancel(client(), caller.signal, 1, () => Promise.resolve('rows'))).toBe('rows');
  caller.abort();
  await new Promise((resolve) => setImmediate(resolve));
  expect(messages).toEqual([]);
  await expect(withCancel(client(), caller.signal, 1, () => Promise.resolve('rows'))).rejects.toThrow();
});
