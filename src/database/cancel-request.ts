import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { PoolClient } from 'pg';

/** A client of `pg` with the address of its server and the server's key of the connection. */
type CancellableClient = PoolClient & {
  readonly host: string;
  readonly port: number;
  readonly processID: number;
  readonly secretKey: number;
};

/** The code of PostgreSQL's CancelRequest message. */
const CANCEL_REQUEST = 80_877_102;

/** How long the server may take to accept a CancelRequest, in milliseconds. */
const ACCEPT_MS = 2_000;

/** How long to wait before the next attempt, in milliseconds. */
const RETRY_MS = 50;

/** Attempts for each statement. A statement that goes on all the same is ended by `statement_timeout`. */
const MAX_ATTEMPTS = 5;

/**
 * Runs `count` statements on a connection, one after the other, and cancels each in the database when the signal is aborted. Settles when
 * all have ended and no CancelRequest is under way, so that none can hit the next statement of the connection. Rejects with the signal's
 * reason if it was aborted, whatever became of the statements.
 */
export async function withCancel<T>(client: PoolClient, signal: AbortSignal, count: number, run: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const statements = { areRunning: true };
  let cancelling: Promise<void> | undefined;
  const cancel = (): void => void (cancelling = cancelUntilEnded(client as CancellableClient, MAX_ATTEMPTS * count, statements));
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

/** Cancels repeatedly: a CancelRequest that arrives before its statement has begun is lost. */
async function cancelUntilEnded(
  client: CancellableClient,
  maxAttempts: number,
  statements: { readonly areRunning: boolean },
): Promise<void> {
  for (let attempt = 0; statements.areRunning && attempt < maxAttempts; attempt++) {
    await cancel(client).catch(() => {});
    await delay(statements.areRunning ? RETRY_MS : 0);
  }
}

/**
 * Sends a CancelRequest over a connection of its own, as `psql` does. Resolves when the server has signalled the process and closed the
 * connection. `Client#cancel` of `pg` does not tell when that is, and finds no statement that was pipelined.
 */
async function cancel({ host, port, processID, secretKey }: CancellableClient): Promise<void> {
  const message = Buffer.alloc(16);
  [message.length, CANCEL_REQUEST, processID, secretKey].forEach((number, i) => message.writeInt32BE(number, 4 * i));
  const socket = connect(host.startsWith('/') ? { path: `${host}/.s.PGSQL.${port}` } : { host, port });
  try {
    socket.end(message).resume();
    await once(socket, 'close', { signal: AbortSignal.timeout(ACCEPT_MS) });
  } finally {
    socket.destroy();
  }
}
