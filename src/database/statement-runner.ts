import { setMaxListeners } from 'node:events';
import type { Writable } from 'node:stream';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { withCancel } from './cancel-request';
import { preparedName } from './prepared-statements';

/** How a statement is run. `plan: 'custom'` has the server plan it for its values each time, and not once for all. */
export interface RunOptions {
  readonly plan?: 'custom' | undefined;
}

/** What answers are read through: a pool of connections, or one transaction in its place. */
export interface StatementRunner {
  /** The rows of a statement, as they come from the driver. */
  run<T extends object>(text: string, values: unknown[], options?: RunOptions): Promise<T[]>;
  /** The data source, which knows the tables. */
  readonly dataSource: DataSource;
}

/** Is told of each statement that is sent: `answer` settles with it. Returns the same answer. */
export interface StatementObserver {
  statement<T>(client: PoolClient, text: string, answer: Promise<T>): Promise<T>;
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

/** A statement that is to be sent, and who waits for its rows. */
interface Statement {
  /** What it is prepared as; undefined = it is not. */
  readonly name: string | undefined;
  readonly text: string;
  readonly values: unknown[];
  readonly resolve: (rows: object[]) => void;
  readonly reject: (fault: unknown) => void;
}

/** What `pg` writes to. */
type ConnectedClient = PoolClient & { readonly connection: { readonly stream: Writable } };

/**
 * Reads statements on whichever connection of the pool is free, without TypeORM between: what that does around a short
 * statement takes the process longer than the statement.
 */
export class PooledRunner implements StatementRunner {
  private readonly onServer: boolean;
  private readonly gathered: Statement[] = [];

  constructor(
    readonly dataSource: DataSource,
    private readonly pool = poolOf(dataSource),
    private readonly signal = NEVER,
    private readonly observer?: StatementObserver,
  ) {
    this.onServer = isServer(dataSource);
  }

  /**
   * A reader that ends with a signal: what runs is cancelled in the database, what was not sent is not sent, and both reject with what
   * the signal says. Its statements are told to an observer, if there is one.
   */
  until(signal: AbortSignal, observer?: StatementObserver): PooledRunner {
    // As many statements listen to it as run at once: that is no leak.
    setMaxListeners(0, signal);
    return new PooledRunner(this.dataSource, this.pool, signal, observer);
  }

  async run<T extends object>(text: string, values: unknown[], { plan }: RunOptions = {}): Promise<T[]> {
    this.signal.throwIfAborted();
    const name = this.onServer && plan !== 'custom' ? preparedName(text) : undefined;
    return orAborted(
      new Promise<T[]>((resolve, reject) => {
        const statement = { name, text, values, resolve: resolve as Statement['resolve'], reject };
        if (name === undefined) void this.send([statement]);
        else this.gather(statement);
      }),
      this.signal,
    );
  }

  /**
   * Prepared statements of a request that are asked for in one turn of the process go to one connection, in one write: to wake the
   * server once for each takes both sides longer than a short statement. What is asked seldom, or reads much, has a connection of its own.
   */
  private gather(statement: Statement): void {
    this.gathered.push(statement);
    if (this.gathered.length === 1) process.nextTick(() => void this.send(this.gathered.splice(0)));
  }

  private async send(statements: readonly Statement[]): Promise<void> {
    try {
      const client = await this.pool.connect();
      let lost: Error | undefined;
      // While a connection is taken nobody but its taker hears that it was lost, and an error that nobody hears ends the process.
      const hear = (error: Error): void => void (lost = error);
      client.on('error', hear);
      try {
        this.signal.throwIfAborted();
        const run = () => this.sendAll(client as ConnectedClient, statements);
        await (this.onServer && this.signal !== NEVER ? withCancel(client, this.signal, statements.length, run) : run());
      } finally {
        client.off('error', hear);
        client.release(lost);
      }
    } catch (error) {
      // Whoever has an answer already does not hear of it.
      for (const { reject } of statements) reject(error);
    }
  }

  /** Sends statements in one write, and gives each its rows as they come. Resolves when all have ended. */
  private async sendAll(client: ConnectedClient, statements: readonly Statement[]): Promise<void> {
    client.connection.stream.cork();
    const answers = statements.map(({ name, text, values, resolve, reject }) => {
      const answer = client.query<object>({ name, text, values });
      return (this.observer ? this.observer.statement(client, text, answer) : answer).then(({ rows }) => resolve(rows), reject);
    });
    client.connection.stream.uncork();
    await Promise.all(answers);
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
