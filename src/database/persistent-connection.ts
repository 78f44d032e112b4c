import { setTimeout as delay } from 'node:timers/promises';
import { Client, type Pool } from 'pg';
import { beginSession } from './session';

/** The interval at which a persistent connection is checked, and the longest wait for its answer, in milliseconds. */
export const HEARTBEAT = 5_000;
/** The wait before a lost connection is opened again, in milliseconds. */
const RECONNECT = 500;

interface ConnectionUse {
  /** The application name of the connection. */
  readonly name: string;
  /** Aborted when the connection is no longer needed. */
  readonly signal: AbortSignal;
  /** Runs before each attempt, which is not made where it rejects. */
  readonly check?: () => Promise<void>;
  /** Uses a connection until `ended` is aborted: the connection is lost or no longer needed. */
  readonly use: (client: Client, ended: AbortSignal) => Promise<void>;
  /** Called when a connection was lost, was found dead, or could not be opened. The next attempt follows. */
  readonly lost: (error: unknown) => void;
}

/** Holds one connection of its own to the server of a pool, and opens it again when it is lost, until the signal is aborted. */
export async function persistConnection({ options }: Pool, { name, signal, check, use, lost }: ConnectionUse): Promise<void> {
  while (!signal.aborted) {
    const client = new Client({
      ...options,
      password: options.password,
      application_name: name,
      keepAlive: true,
      pipeline: false,
      connectionTimeoutMillis: HEARTBEAT,
      query_timeout: HEARTBEAT,
    });
    const ended = new AbortController();
    client.on('error', (error) => ended.abort(error));
    client.on('end', () => ended.abort());
    try {
      await check?.();
      await client.connect();
      await beginSession(client, HEARTBEAT);
      await use(client, AbortSignal.any([signal, ended.signal]));
      ended.signal.throwIfAborted();
    } catch (error) {
      lost(error);
    } finally {
      await client.end().catch(() => {});
    }
    await pause(RECONNECT, signal);
  }
}

/** Resolves after a time in milliseconds, or when the signal is aborted. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> => delay(ms, undefined, { signal }).catch(() => {});
