import { setMaxListeners } from 'node:events';
import type { Writable } from 'node:stream';
import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import { withCancel } from './cancel-request';
import { PreparedStatements } from './prepared-statements';

/** How a statement is run. `plan: 'custom'` has the server plan it for its values each time, and not once for all values. */
export interface RunOptions {
  readonly plan?: 'custom' | undefined;
}

/** Runs the statements of answers: on a pool of connections, or inside one transaction. */
export interface StatementRunner {
  /** The rows of a statement, as they come from the driver. */
  run<T extends object>(text: string, values: unknown[], options?: RunOptions): Promise<T[]>;
  /** The data source, which knows the tables. */
  readonly dataSource: DataSource;
}

/** Observes each statement that is sent: `answer` settles with it. Returns the same answer. */
export interface StatementObserver {
  statement<T>(client: PoolClient, text: string, answer: Promise<T>): Promise<T>;
}

/** The pool of connections of a data source. */
export const poolOf = ({ driver }: DataSource): Pool => (driver as unknown as { master: Pool }).master;

/**
 * True for a server, which is given as a URL. The embedded database is one session behind all connections: a statement could be prepared
 * under a name only once, and no statement can be interrupted.
 */
export const isServer = ({ options }: DataSource): boolean => (options as { url?: string }).url !== undefined;

/** SQLSTATEs, Node's codes and messages that mean a connection was refused or lost. */
const NO_CONNECTION = /^(08|53|57P|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND)|Connection terminated|timeout exceeded when trying to connect/;

/** True when a statement failed for want of a connection: the fault is transient and not the statement's own. */
export function isConnectionFault(fault: unknown): boolean {
  const { code = '', message = '' } = (fault ?? {}) as { code?: string; message?: string };
  return NO_CONNECTION.test(code) || NO_CONNECTION.test(message);
}

/** A statement that waits to be sent, with the promise of its rows. */
interface PendingStatement {
  /** The name that it is prepared by; undefined = it is not prepared. */
  readonly name: string | undefined;
  readonly text: string;
  readonly values: unknown[];
  readonly resolve: (rows: object[]) => void;
  readonly reject: (fault: unknown) => void;
}

/** A client of `pg` with the stream that it writes to. */
type PipelinedClient = PoolClient & { readonly connection: { readonly stream: Writable } };

/**
 * Runs statements on any free connection of the pool, without TypeORM between: TypeORM's work around a short statement takes the process
 * longer than the statement.
 */
export class PooledRunner implements StatementRunner {
  private readonly onServer: boolean;
  private readonly pending: PendingStatement[] = [];

  constructor(
    readonly dataSource: DataSource,
    private readonly pool = poolOf(dataSource),
    private readonly signal = NEVER,
    private readonly observer?: StatementObserver,
    private readonly prepared = new PreparedStatements(),
  ) {
    this.onServer = isServer(dataSource);
  }

  /**
   * A runner on the same pool that ends with a signal: a running statement is cancelled in the database, a pending one is not sent, and
   * both reject with the signal's reason. The observer, where given, sees every statement that is sent.
   */
  until(signal: AbortSignal, observer?: StatementObserver): PooledRunner {
    // As many listeners as statements run at once: no leak.
    setMaxListeners(0, signal);
    return new PooledRunner(this.dataSource, this.pool, signal, observer, this.prepared);
  }

  async run<T extends object>(text: string, values: unknown[], { plan }: RunOptions = {}): Promise<T[]> {
    this.signal.throwIfAborted();
    const name = this.onServer && plan !== 'custom' ? this.prepared.nameOf(text) : undefined;
    return orAborted(
      new Promise<T[]>((resolve, reject) => {
        const statement = { name, text, values, resolve: resolve as PendingStatement['resolve'], reject };
        if (name === undefined) void this.send([statement]);
        else this.batch(statement);
      }),
      this.signal,
    );
  }

  /**
   * Prepared statements that a request asks for in one turn of the event loop go to one connection, in one write: waking the server once
   * for each takes both sides longer than a short statement. A statement that is rare or reads much gets a connection of its own.
   */
  private batch(statement: PendingStatement): void {
    this.pending.push(statement);
    if (this.pending.length === 1) process.nextTick(() => void this.send(this.pending.splice(0)));
  }

  private async send(statements: readonly PendingStatement[]): Promise<void> {
    try {
      const client = await this.pool.connect();
      let lost: Error | undefined;
      // Only its holder hears that a connection in use was lost, and an error event without a listener ends the process.
      const onError = (error: Error): void => void (lost = error);
      client.on('error', onError);
      try {
        this.signal.throwIfAborted();
        const run = () => this.sendAll(client as PipelinedClient, statements);
        await (this.onServer && this.signal !== NEVER ? withCancel(client, this.signal, statements.length, run) : run());
      } finally {
        client.off('error', onError);
        client.release(lost);
      }
    } catch (error) {
      // Statements that have their answer already ignore it.
      for (const { reject } of statements) reject(error);
    }
  }

  /** Sends statements in one write, and settles each as its rows come. Resolves when all have ended. */
  private async sendAll(client: PipelinedClient, statements: readonly PendingStatement[]): Promise<void> {
    client.connection.stream.cork();
    const answers = statements.map(({ name, text, values, resolve, reject }) => {
      const answer = client.query<object>({ name, text, values });
      return (this.observer ? this.observer.statement(client, text, answer) : answer).then(({ rows }) => resolve(rows), reject);
    });
    client.connection.stream.uncork();
    await Promise.all(answers);
  }
}

/** The signal of a runner that never ends. */
const NEVER = new AbortController().signal;

/** Settles with the promise, or rejects with the signal's reason if that comes first. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal === NEVER) return promise;
  return new Promise((resolve, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
