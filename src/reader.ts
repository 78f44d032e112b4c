import { setMaxListeners } from 'node:events';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { cancellable } from './cancellation';
import { preparedName } from './prepared';
import type { RequestTrace } from './traces/request-trace';

/** What answers are read through: a pool of connections, or one transaction in its place. */
export interface Reader {
  /** The rows of a statement, as they come from the driver. `anew` has it planned for its values each time. */
  query<T extends object>(text: string, values: unknown[], anew?: boolean): Promise<T[]>;
  /** The data source, which knows the tables. */
  readonly connection: DataSource;
}

/** The pool of connections of a data source. */
export const poolOf = ({ driver }: DataSource): Pool => (driver as unknown as { master: Pool }).master;

/**
 * "The data source is a server", which is given as a URL. Else it is the embedded database, one session for all connections, in which
 * a name could be prepared once only, and which nothing can interrupt.
 */
export const isServer = ({ options }: DataSource): boolean => (options as { url?: string }).url !== undefined;

/** How PostgreSQL and its driver say that there is no connection, or none any more. */
const NO_CONNECTION = /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)|Connection terminated|timeout exceeded when trying to connect/;

/** "The statement failed for want of a connection": the fault is not the statement's, and passes. */
export function isConnectionFault(fault: unknown): boolean {
  const { code = '', message = '' } = (fault ?? {}) as { code?: string; message?: string };
  return NO_CONNECTION.test(code) || NO_CONNECTION.test(message);
}

/**
 * Reads each statement on whichever connection of the pool is free, without TypeORM between: what that does around a short
 * statement takes the process longer than the statement.
 */
export class PoolReader implements Reader {
  private readonly onServer: boolean;

  constructor(
    readonly connection: DataSource,
    private readonly pool = poolOf(connection),
    private readonly signal = NEVER,
    private readonly trace?: RequestTrace,
  ) {
    this.onServer = isServer(connection);
  }

  /**
   * A reader that ends with a signal: what runs is cancelled in the database, what was not sent is not sent, and both reject with what
   * the signal says. Its statements are told to a trace, if there is one.
   */
  until(signal: AbortSignal, trace?: RequestTrace): PoolReader {
    // As many statements listen to it as run at once: that is no leak.
    setMaxListeners(0, signal);
    return new PoolReader(this.connection, this.pool, signal, trace);
  }

  async query<T extends object>(text: string, values: unknown[], anew = false): Promise<T[]> {
    this.signal.throwIfAborted();
    return orAborted(this.read<T>(text, values, anew), this.signal);
  }

  private async read<T extends object>(text: string, values: unknown[], anew: boolean): Promise<T[]> {
    const client = await this.pool.connect();
    let lost: Error | undefined;
    // While a connection is taken nobody but its taker hears that it was lost, and an error that nobody hears ends the process.
    const hear = (error: Error): void => void (lost = error);
    client.on('error', hear);
    try {
      return (await this.send<T>(client, text, values, anew)).rows;
    } finally {
      client.off('error', hear);
      client.release(lost);
    }
  }

  private async send<T extends object>(client: PoolClient, text: string, values: unknown[], anew: boolean) {
    this.signal.throwIfAborted();
    const name = this.onServer && !anew ? preparedName(text) : undefined;
    const run = () => client.query<T>({ name, text, values });
    const answer = this.onServer && this.signal !== NEVER ? cancellable(client, this.signal, run) : run();
    return this.trace ? this.trace.statement(client, text, answer) : answer;
  }
}

/** The signal of what nobody gives up. */
const NEVER = new AbortController().signal;

/** What a promise gives, or what the signal says where that comes first: then nobody waits for the promise any more. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal === NEVER) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
