/** What tells the time. */
export interface Clock {
  now(): Date;
}

/**
 * The clock of the database, without a query: that of the process, put right by what the database was last heard to say. The clock of a
 * machine may be hours off; what is written has its instants from the database, and what is compared with them has to.
 */
export class DatabaseClock implements Clock {
  /** By how many milliseconds the database is ahead of the process. */
  private ahead = 0;

  constructor(private readonly ownMs: () => number = Date.now) {}

  now(): Date {
    return new Date(this.ownMs() + this.ahead);
  }

  /** Puts it right by what the clock of the database shows at this moment. */
  set(shown: Date): void {
    this.ahead = shown.getTime() - this.ownMs();
  }
}
