import type { Client, Pool } from 'pg';
import type { Logger } from 'pino';
import type { ChangePosition } from './change-listener';
import { HEARTBEAT, pause, persistConnection } from './persistent-connection';
import { checkSessions } from './server-check';
import { isConnectionFault, PooledRunner, type RunOptions, type StatementObserver, type StatementRunner } from './statement-runner';

/** The application name of the connection that asks a replica for its position. */
const FOLLOWER = 'imt-gt-data-hub follower';

/** The first and the longest interval at which a replica that is behind is asked again, in milliseconds. */
const [FIRST_WAIT, LONGEST_WAIT] = [5, 500];

/** SQLSTATE of a recovery conflict: the replica had to remove rows that the statement reads. */
const CONFLICT_WITH_RECOVERY = '40001';

/** A streaming replica of the database. LISTEN does not work there, so it is asked for its position each time the primary's advances. */
class Replica {
  /** The position up to which it has replayed every change; null = it does not answer, or lacks a migration of this hub. */
  replayedTo: number | null = null;
  /** Requests that were routed to it since the hub started. */
  requests = 0;
  readonly name: string;
  private readonly closing = new AbortController();
  private readonly running: Promise<void>;
  private readonly stopWaking: () => void;
  private waking = new AbortController();

  constructor(
    pool: Pool,
    readonly runner: PooledRunner,
    private readonly primary: ChangePosition,
    logger: Pick<Logger, 'warn' | 'info'>,
  ) {
    const { hostname, port } = new URL(pool.options.connectionString!);
    this.name = `${hostname}:${port || 5432}`;
    this.stopWaking = primary.onAdvance(() => this.waking.abort());
    this.running = persistConnection(pool, {
      name: FOLLOWER,
      signal: this.closing.signal,
      // Nothing is read behind a pooler that shares sessions.
      check: () => checkSessions(pool.options.connectionString!),
      use: (client, ended) => this.follow(client, ended, () => logger.info({ replica: this.name }, 'reading from a replica')),
      lost: (error) => {
        this.replayedTo = null;
        logger.warn({ err: error, replica: this.name }, 'a replica is lost: reading elsewhere');
      },
    });
  }

  /** True when it holds every change that this hub knows to be committed. False while the primary's position is not known. */
  get isCaughtUp(): boolean {
    return this.primary.current !== null && this.replayedTo !== null && this.replayedTo >= this.primary.current;
  }

  /** Called when a statement has failed there: no request is routed to it until it has answered again. */
  suspend(): void {
    this.replayedTo = null;
    this.waking.abort();
  }

  async close(): Promise<void> {
    this.stopWaking();
    this.closing.abort();
    await this.running;
    this.replayedTo = null;
  }

  /** Asks for its position: repeatedly after the primary's has advanced until it is caught up, and at each heartbeat. */
  private async follow(client: Client, ended: AbortSignal, found: () => void): Promise<void> {
    for (let [wait, known] = [FIRST_WAIT, false]; !ended.aborted;) {
      this.waking = new AbortController();
      this.replayedTo = await this.position(client);
      if (!known && this.isCaughtUp) found();
      known ||= this.isCaughtUp;
      wait = this.isCaughtUp ? FIRST_WAIT : Math.min(2 * wait, LONGEST_WAIT);
      await pause(this.isCaughtUp ? HEARTBEAT : wait, AbortSignal.any([ended, this.waking.signal]));
    }
  }

  /** The position of the last change there; null = it lacks a migration of this hub. */
  private async position(client: Client): Promise<number | null> {
    const { migrations } = this.runner.dataSource;
    const { rows } = await client.query<{ position: string | null; migrations: string }>(
      'SELECT (SELECT max(position) FROM change_batch) AS position, (SELECT count(*) FROM migrations) AS migrations',
    );
    return Number(rows[0]!.migrations) < migrations.length ? null : Number(rows[0]!.position);
  }
}

/**
 * Routes each request to one of the replicas that are caught up at its first statement, or to the primary. So no answer is older than the
 * position that this hub knew when the request began to read, and a replica that is behind gets no requests until it is caught up.
 */
export class ReplicaRouter {
  readonly replicas: readonly Replica[];
  private turn = 0;

  constructor(
    private readonly primary: PooledRunner,
    pools: readonly Pool[],
    position: ChangePosition,
    logger: Pick<Logger, 'warn' | 'info'>,
  ) {
    this.replicas = pools.map((pool) => new Replica(pool, new PooledRunner(primary.dataSource, pool), position, logger));
  }

  /** The runner of one request. It ends with the signal and reports its statements to the observer, like PooledRunner#until. */
  until(signal: AbortSignal, observer?: StatementObserver): StatementRunner {
    const primary = this.primary.until(signal, observer);
    return this.replicas.length === 0
      ? primary
      : new RoutedRunner(
          primary,
          (replica) => replica.runner.until(signal, observer),
          () => this.pick(),
        );
  }

  /** The runner of a request that reads what was written a moment ago. It ends and reports in the same way. */
  ofPrimary(signal: AbortSignal, observer?: StatementObserver): StatementRunner {
    return this.primary.until(signal, observer);
  }

  async close(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.close()));
  }

  /** The next replica that is caught up, in turn; null = none is. */
  private pick(): Replica | null {
    const caughtUp = this.replicas.filter(({ isCaughtUp }) => isCaughtUp);
    const replica = caughtUp[this.turn++ % caughtUp.length] ?? null;
    if (replica) replica.requests++;
    return replica;
  }
}

/** Reads from one replica, picked at the first statement; from the primary when none is caught up, or once the replica has failed. */
class RoutedRunner implements StatementRunner {
  /** Undefined before the first statement; null = the primary. */
  private picked: { readonly replica: Replica; readonly runner: StatementRunner } | null | undefined;

  constructor(
    private readonly primary: StatementRunner,
    private readonly runnerOf: (replica: Replica) => StatementRunner,
    private readonly pick: () => Replica | null,
  ) {}

  get dataSource(): StatementRunner['dataSource'] {
    return this.primary.dataSource;
  }

  async run<T extends object>(text: string, values: unknown[], options?: RunOptions): Promise<T[]> {
    if (this.picked === undefined) {
      const replica = this.pick();
      this.picked = replica && { replica, runner: this.runnerOf(replica) };
    }
    const { picked } = this;
    if (!picked) return this.primary.run<T>(text, values, options);
    try {
      return await picked.runner.run<T>(text, values, options);
    } catch (error) {
      if (!isConnectionFault(error) && (error as { code?: string }).code !== CONFLICT_WITH_RECOVERY) throw error;
      picked.replica.suspend();
      this.picked = null;
      return this.primary.run<T>(text, values, options);
    }
  }
}
