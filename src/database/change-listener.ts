import type { Client, Pool, PoolClient } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { HEARTBEAT, pause, persistConnection } from './persistent-connection';
import { isServer, poolOf } from './statement-runner';

/** The channel on which every commit that changed public data says its position. */
const CHANNEL = 'hub_changes';

/** What the listening connection calls itself on the server. */
export const LISTENER = 'imt-gt-data-hub listener';

/**
 * How far the data of the hub has come, as this process knows it without asking. What was read after `current` was v holds
 * every change up to v, so an answer kept under v is never older than v. A commit by this or another process moves the
 * version when its notification arrives: on a server some milliseconds after the commit, and in an embedded database before
 * the commit is answered. When the server cannot be heard, the version is null within ten seconds, and no answer may be
 * kept or taken from memory.
 */
export interface ChangePosition {
  /** The position of the last known change, which only grows; 0 = there was none yet; null = not known at the moment. */
  readonly current: number | null;
  /** Calls back each time the version has moved or has become known again. Returns what ends that. */
  onAdvance(listener: () => void): () => void;
  /** Stops listening. The version is not known from then on. */
  close(): Promise<void>;
}

/** Begins to follow the version of the data. Close it before the data source. */
export async function listenForChanges(dataSource: DataSource, logger: Pick<Logger, 'warn'>): Promise<ChangePosition> {
  const pool = poolOf(dataSource);
  // The embedded database is one session, so its one connection hears what is said in it.
  const version = isServer(dataSource) ? new ServerPosition(pool, logger) : new EmbeddedPosition(pool, logger);
  await version.start();
  return version;
}

abstract class FollowedPosition implements ChangePosition {
  current: number | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(
    protected readonly pool: Pool,
    protected readonly logger: Pick<Logger, 'warn'>,
  ) {}

  abstract start(): Promise<void>;
  abstract close(): Promise<void>;

  onAdvance(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Hears what is said on a connection, and reads where the data stands: in this order, so that nothing falls between. */
  protected async listen(client: Client | PoolClient): Promise<void> {
    this.hear(client);
    await client.query(`LISTEN ${CHANNEL}`);
    await this.read(client);
  }

  protected hear(client: Client | PoolClient): void {
    client.on('notification', ({ payload }) => this.reach(Number(payload)));
  }

  protected async read(client: Client | PoolClient): Promise<void> {
    const { rows } = await client.query<{ position: string | null }>('SELECT max(position) AS position FROM change_batch');
    this.reach(Number(rows[0]!.position));
  }

  private reach(position: number): void {
    if (this.current !== null && position <= this.current) return;
    this.current = position;
    for (const listener of this.listeners) listener();
  }
}

class EmbeddedPosition extends FollowedPosition {
  private readonly follow = (client: PoolClient): void => this.hear(client);

  async start(): Promise<void> {
    const client = await this.pool.connect();
    try {
      await this.listen(client);
    } finally {
      client.release();
    }
    // The pool lets an idle connection go and opens another when it needs one. The session behind them goes on listening.
    this.pool.on('connect', this.follow);
  }

  async close(): Promise<void> {
    this.pool.off('connect', this.follow);
    this.current = null;
  }
}

/** Follows on a connection of its own that does nothing but listen. */
class ServerPosition extends FollowedPosition {
  private readonly closing = new AbortController();
  private running: Promise<void> | undefined;

  /** Resolves when the version is known, or could not be had at once: a hub that cannot listen answers all the same. */
  start(): Promise<void> {
    return new Promise((tried) => {
      this.running = persistConnection(this.pool, {
        name: LISTENER,
        signal: this.closing.signal,
        use: async (client, ended) => {
          await this.listen(client);
          tried();
          for (;;) {
            await pause(HEARTBEAT, ended);
            if (ended.aborted) return;
            await this.read(client);
          }
        },
        lost: (error) => {
          this.current = null;
          this.logger.warn({ err: error }, 'not listening to the database: trying again');
          tried();
        },
      });
    });
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
    this.current = null;
  }
}
