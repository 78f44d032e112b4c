import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { remind, remindersNow } from '../commands/progress/remind-of-rounds';
import { RowStore } from '../database/rows';
import { PooledRunner } from '../database/statement-runner';
import { databaseNow } from '../database/today';
import { inTransaction } from '../database/transaction';
import { Recurring } from './recurring';

/** How often it is looked whether a reminder leaves, in milliseconds. */
const LOOK_MS = 60_000;

/** Puts the reminders of rounds into the outbox, when their time comes. Several hubs may do so at once: nobody is reminded twice. */
export class ReminderClock {
  private readonly running: Recurring;
  /** What this hub has seen to. Others, and this one after a start, look once more, and write to nobody again. */
  private readonly done = new Set<string>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
  ) {
    this.running = new Recurring(
      LOOK_MS,
      () => this.look(),
      (error) => logger.warn({ err: error }, 'reminders cannot be written: trying again'),
    );
  }

  close(): Promise<void> {
    return this.running.close();
  }

  private async look(): Promise<void> {
    const db = new RowStore(new PooledRunner(this.dataSource));
    const now = await databaseNow(db);
    for (const reminder of await remindersNow(db, now)) {
      const { occasion, reminded } = reminder;
      const key = `${occasion} ${Object.keys(reminded).join(' ')}`;
      if (this.done.has(key)) continue;
      const persons = await inTransaction(this.dataSource, (db) => remind(db, reminder, now));
      this.logger.info({ occasion, persons }, 'reminders of a round are written');
      this.done.add(key);
    }
  }
}
