import type { Client, Pool } from 'pg';
import type { Logger } from 'pino';
import type { ChangePosition } from './change-listener';
import { HEARTBEAT, pause, persistConnection } from './persistent-connection';
import { isConnectionFault, PooledRunner, type RunOptions, type StatementObserver, type StatementRunner } from './statement-runner';

/** What the connection that asks a replica how far it is calls itself there. */
const FOLLOWER = 'imt-gt-data-hub follower';

/** How soon a replica that is behind is asked again, at first and at last, in milliseconds. */
const [SOON, LATE] = [5, 500];

/** How a replica says that what a statement reads was to be cleaned away. */
const CONFLICT_WITH_RECOVERY = '40001';

/** A streaming replica of the database. It cannot be listened to, so it is asked how far it is each time that the version has moved. */
export class Replica {
  /** The position up to which it has replayed every change; null = it does not answer, or not yet by the structure that this hub knows. */
  replayedTo: number | null = null;
  /** Requests that were given to it since the hub began. */
  requests = 0;
  readonly name: string;
  private readonly closing = new AbortController();
  private readonly running: Promise<void>;
  private readonly stopWaking: () => void;
  private waking = new AbortController();

  constructor(
    pool: Pool,
    readonly runner: PooledRunner,
    private readonly version: ChangePosition,
    logger: Pick<Logger, 'warn' | 'info'>,
  ) {
    const { hostname, port } = new URL(pool.options.connectionString!);
    this.name = `${hostname}:${port || 5432}`;
    this.stopWaking = version.onAdvance(() => this.waking.abort());
    this.running = persistConnection(pool, {
      name: FOLLOWER,
      signal: this.closing.signal,
      use: (client, ended) => this.follow(client, ended, () => logger.info({ replica: this.name }, 'reading from a replica')),
      lost: (error) => {
        this.replayedTo = null;
        logger.warn({ err: error, replica: this.name }, 'a replica is lost: reading elsewhere');
      },
    });
  }

  /** It holds all that this hub knows to be committed. While the version is not known, nobody can tell. */
  get isCaughtUp(): boolean {
    return this.version.current !== null && this.replayedTo !== null && this.replayedTo >= this.version.current;
  }

  /** A statement has failed there: nothing is read from it until it has answered again. */
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

  /** Asks how far it is: when the version has moved until it has come as far, and now and then whether it is there. */
  private async follow(client: Client, ended: AbortSignal, found: () => void): Promise<void> {
    for (let [wait, known] = [SOON, false]; !ended.aborted;) {
      this.waking = new AbortController();
      this.replayedTo = await this.position(client);
      if (!known && this.isCaughtUp) found();
      known ||= this.isCaughtUp;
      wait = this.isCaughtUp ? SOON : Math.min(2 * wait, LATE);
      await pause(this.isCaughtUp ? HEARTBEAT : wait, AbortSignal.any([ended, this.waking.signal]));
    }
  }

  /** The position of the last change there; null = its structure is older than what this hub asks for. */
  private async position(client: Client): Promise<number | null> {
    const { migrations } = this.runner.dataSource;
    const { rows } = await client.query<{ position: string | null; migrations: string }>(
      'SELECT (SELECT max(position) FROM change_batch) AS position, (SELECT count(*) FROM migrations) AS migrations',
    );
    return Number(rows[0]!.migrations) < migrations.length ? null : Number(rows[0]!.position);
  }
}

/**
 * Where requests read: from the primary, or each from one of the replicas that are current when it begins to read. So no answer is
 * older than the version of the data that this hub knew when it was asked, and a replica that is behind is left alone until it is not.
 */
export class ReplicaRouter {
  readonly replicas: readonly Replica[];
  private turn = 0;

  constructor(
    private readonly primary: PooledRunner,
    pools: readonly Pool[],
    version: ChangePosition,
    logger: Pick<Logger, 'warn' | 'info'>,
  ) {
    this.replicas = pools.map((pool) => new Replica(pool, new PooledRunner(primary.dataSource, pool), version, logger));
  }

  /** What one request reads through; it ends with a signal and tells its statements to an observer, as that of a pool does. */
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

  async close(): Promise<void> {
    await Promise.all(this.replicas.map((replica) => replica.close()));
  }

  /** The current replicas in turn; null = there is none. */
  private pick(): Replica | null {
    const current = this.replicas.filter(({ isCaughtUp: isCurrent }) => isCurrent);
    const replica = current[this.turn++ % current.length] ?? null;
    if (replica) replica.requests++;
    return replica;
  }
}

/** Reads from one replica, chosen at the first statement; from the primary when there is none, or when that one is lost. */
class RoutedRunner implements StatementRunner {
  private chosen: { readonly replica: Replica; readonly reader: StatementRunner } | null | undefined;

  constructor(
    private readonly primary: StatementRunner,
    private readonly readerOf: (replica: Replica) => StatementRunner,
    private readonly choose: () => Replica | null,
  ) {}

  get dataSource(): StatementRunner['dataSource'] {
    return this.primary.dataSource;
  }

  async run<T extends object>(text: string, values: unknown[], options?: RunOptions): Promise<T[]> {
    if (this.chosen === undefined) {
      const replica = this.choose();
      this.chosen = replica && { replica, reader: this.readerOf(replica) };
    }
    const { chosen } = this;
    if (!chosen) return this.primary.run<T>(text, values, options);
    try {
      return await chosen.reader.run<T>(text, values, options);
    } catch (error) {
      if (!isConnectionFault(error) && (error as { code?: string }).code !== CONFLICT_WITH_RECOVERY) throw error;
      chosen.replica.suspend();
      this.chosen = null;
      return this.primary.run<T>(text, values, options);
    }
  }
}
