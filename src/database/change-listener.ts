import type { ClientBase, Notification, Pool } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { DatabaseClock } from './clock';
import { HEARTBEAT, pause, persistConnection } from './persistent-connection';
import { isServer, poolOf } from './statement-runner';

/** The channel on which every commit that changes public data sends its position. */
const CHANNEL = 'hub_changes';

/** The application name of the listening connection. */
export const LISTENER = 'imt-gt-data-hub listener';

/**
 * The position of the newest change that this process knows, without a query. An answer that was read after `current` was p holds every
 * change up to p, so an answer cached under p is never older than p. A commit by this or another process advances the position when its
 * notification arrives: on a server some milliseconds after the commit, for which `heard` waits, in an embedded database before the commit
 * is answered. When the server cannot be heard, the position is null within ten seconds, and no answer may be cached or served from a cache.
 */
export interface ChangePosition {
  /** The position of the last known change, which only grows; 0 = no change yet; null = not known at present. */
  readonly current: number | null;
  /** Calls the listener each time the position has advanced, or has become unknown or known again. Returns the function that ends this. */
  onAdvance(listener: () => void): () => void;
  /**
   * Resolves when every commit that has ended is heard of: who is told of a write, and reads at once, is given no answer from before it.
   * At once while the position is not known, because nothing is kept then.
   */
  heard(): Promise<void>;
  /** Stops listening. The position is null from then on. */
  close(): Promise<void>;
}

/** Resolves when the position fulfils a condition, or when the signal is aborted. */
export function whenPosition(position: ChangePosition, holds: (current: number | null) => boolean, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const check = (): void => {
      if (!signal?.aborted && !holds(position.current)) return;
      stop();
      signal?.removeEventListener('abort', check);
      resolve();
    };
    const stop = position.onAdvance(check);
    signal?.addEventListener('abort', check);
    check();
  });
}

/** Begins to follow the position of the newest change, and keeps a clock right by that of the database. Close it before the data source. */
export async function listenForChanges(
  dataSource: DataSource,
  logger: Pick<Logger, 'warn'>,
  clock: DatabaseClock = new DatabaseClock(),
): Promise<ChangePosition> {
  const pool = poolOf(dataSource);
  // The embedded database is one session, so any connection to it hears its notifications.
  const position = isServer(dataSource) ? new ServerPosition(pool, logger, clock) : new EmbeddedPosition(pool, logger, clock);
  await position.start();
  return position;
}

abstract class FollowedPosition implements ChangePosition {
  current: number | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly hear = ({ payload }: Notification): void => this.advanceTo(Number(payload));
  /** Ends what `listen` began. */
  protected stopHearing: () => void = () => {};

  constructor(
    protected readonly pool: Pool,
    protected readonly logger: Pick<Logger, 'warn'>,
    private readonly clock: DatabaseClock,
  ) {}

  abstract start(): Promise<void>;
  abstract close(): Promise<void>;
  abstract heard(): Promise<void>;

  onAdvance(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Listens on a connection and then reads the position: in this order, so that no commit falls between. */
  protected async listen(client: ClientBase): Promise<void> {
    this.stopHearing();
    client.on('notification', this.hear);
    this.stopHearing = () => void client.off('notification', this.hear);
    await client.query(`LISTEN ${CHANNEL}`);
    await this.read(client);
  }

  protected async read(client: ClientBase): Promise<void> {
    const { rows } = await client.query<{ position: string | null; now: Date }>(
      'SELECT max(position) AS position, clock_timestamp() AS now FROM change_batch',
    );
    const { position, now } = rows[0]!;
    this.clock.set(now);
    this.advanceTo(Number(position));
  }

  private advanceTo(position: number): void {
    if (this.current === null || position > this.current) this.become(position);
  }

  protected become(position: number | null): void {
    this.current = position;
    for (const listener of this.listeners) listener();
  }
}

class EmbeddedPosition extends FollowedPosition {
  /** What a connection of the pool begins with. The pool waits for it, which its types do not say. */
  private readonly begin = this.pool.options.onConnect as ((client: ClientBase) => Promise<void>) | undefined;

  async start(): Promise<void> {
    // The pool closes idle connections and opens others when it needs them; and the session behind them is another one after a breakdown.
    const onConnect = async (client: ClientBase): Promise<void> => {
      await this.begin?.(client);
      await this.listen(client);
    };
    Object.assign(this.pool.options, { onConnect });
    const client = await this.pool.connect();
    try {
      await this.listen(client);
    } finally {
      client.release();
    }
  }

  /** A commit says it before it is answered. */
  async heard(): Promise<void> {}

  async close(): Promise<void> {
    Object.assign(this.pool.options, { onConnect: this.begin });
    this.stopHearing();
    this.become(null);
  }
}

/** Follows on a connection of its own, which only listens. */
class ServerPosition extends FollowedPosition {
  private readonly closing = new AbortController();
  private running: Promise<void> | undefined;

  /** Resolves when the position is known, or when the first attempt has failed: a hub that cannot listen answers all the same. */
  start(): Promise<void> {
    return new Promise((attempted) => {
      this.running = persistConnection(this.pool, {
        name: LISTENER,
        signal: this.closing.signal,
        use: async (client, ended) => {
          await this.listen(client);
          attempted();
          for (;;) {
            await pause(HEARTBEAT, ended);
            if (ended.aborted) return;
            await this.read(client);
          }
        },
        lost: (error) => {
          this.become(null);
          this.logger.warn({ err: error }, 'not listening to the database: trying again');
          attempted();
        },
      });
    });
  }

  async heard(): Promise<void> {
    if (this.current === null) return;
    const { rows } = await this.pool.query<{ position: string | null }>('SELECT max(position) AS position FROM change_batch');
    const position = Number(rows[0]!.position);
    await whenPosition(this, (current) => current === null || current >= position);
  }

  async close(): Promise<void> {
    this.closing.abort();
    await this.running;
    this.become(null);
  }
}
