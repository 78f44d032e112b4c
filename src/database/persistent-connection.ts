import { setTimeout as delay } from 'node:timers/promises';
import { Client, type Pool } from 'pg';

/** How often a connection that is kept is tried, and how long its answer may take, in milliseconds. */
export const HEARTBEAT = 5_000;
/** How long to wait before a lost connection is made again, in milliseconds. */
const RECONNECT = 500;

export interface ConnectionUse {
  /** What the connection calls itself on the server. */
  readonly name: string;
  /** Says when the connection is no longer wanted. */
  readonly signal: AbortSignal;
  /** Uses a connection until `ended`: it is lost, or no longer wanted. */
  readonly use: (client: Client, ended: AbortSignal) => Promise<void>;
  /** A connection was lost, was found dead, or could not be made: another one is tried. */
  readonly lost: (error: unknown) => void;
}

/** Keeps one connection of its own to the server of a pool, made again when it is lost, until it is no longer wanted. */
export async function persistConnection({ options }: Pool, { name, signal, use, lost }: ConnectionUse): Promise<void> {
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
      await client.connect();
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

/** Resolves after a time in milliseconds, or when a signal says so. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> => delay(ms, undefined, { signal }).catch(() => {});
