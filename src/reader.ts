import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { preparedName } from './prepared';

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
 * Reads each statement on whichever connection of the pool is free, without TypeORM between: what that does around a short
 * statement takes the process longer than the statement.
 */
export class PoolReader implements Reader {
  /** The embedded database is one session for all connections, in which a name could be prepared once only. */
  private readonly prepares: boolean;

  constructor(readonly connection: DataSource) {
    this.prepares = (connection.options as { url?: string }).url !== undefined;
  }

  async query<T extends object>(text: string, values: unknown[], anew = false): Promise<T[]> {
    const client = await poolOf(this.connection).connect();
    let lost: Error | undefined;
    // While a connection is taken nobody but its taker hears that it was lost, and an error that nobody hears ends the process.
    const hear = (error: Error): void => void (lost = error);
    client.on('error', hear);
    try {
      const name = this.prepares && !anew ? preparedName(text) : undefined;
      return (await client.query<T>({ name, text, values })).rows;
    } finally {
      client.off('error', hear);
      client.release(lost);
    }
  }
}
