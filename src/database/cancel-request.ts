import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { PoolClient } from 'pg';

/** What `pg` knows of a connection to a server: where it is, and what the server calls it. */
type ConnectedClient = PoolClient & {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
};

/** By this number the server knows a message that asks it to cancel. */
const CANCEL_REQUEST = 80_877_102;

/** How long the server may take to hear that it is to cancel, and how long to wait before it is told again, in milliseconds. */
const HEARD_MS = 2_000;
const AGAIN_MS = 50;

/** How often it is told for one statement. What goes on all the same ends by the server's own clock. */
const MOST_TIMES = 5;

/**
 * Runs a number of statements on a connection, one after the other, and cancels each in the database when the signal says so. Settles
 * when all have ended and nothing that was sent to cancel them is under way, so that whatever the connection runs next cannot be hit.
 * Rejects with what the signal says, whatever became of the statements.
 */
export async function withCancel<T>(client: PoolClient, signal: AbortSignal, count: number, run: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const statements = { areRunning: true };
  let cancelling: Promise<void> | undefined;
  const cancel = (): void => void (cancelling = cancelUntilEnded(client as ConnectedClient, MOST_TIMES * count, statements));
  signal.addEventListener('abort', cancel);
  try {
    return await run();
  } finally {
    statements.areRunning = false;
    signal.removeEventListener('abort', cancel);
    await cancelling;
    signal.throwIfAborted();
  }
}

/** Cancels again and again, because the server may be told before it has begun with the statement. */
async function cancelUntilEnded(client: ConnectedClient, mostTimes: number, statements: { readonly areRunning: boolean }): Promise<void> {
  for (let times = 0; statements.areRunning && times < mostTimes; times++) {
    await cancel(client).catch(() => {});
    await delay(statements.areRunning ? AGAIN_MS : 0);
  }
}

/** Tells the server, over a connection that says nothing else, as `psql` does. Resolves when the server has done it: it hangs up then. */
async function cancel({ host, port, processID, secretKey }: ConnectedClient): Promise<void> {
  const message = Buffer.alloc(16);
  [message.length, CANCEL_REQUEST, processID, secretKey].forEach((number, i) => message.writeInt32BE(number, 4 * i));
  const socket = connect(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
  try {
    socket.end(message).resume();
    await once(socket, 'close', { signal: AbortSignal.timeout(HEARD_MS) });
  } finally {
    socket.destroy();
  }
}
