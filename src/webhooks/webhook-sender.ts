import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { noteDelivered, noteDeliveryFault, queueDeliveries, takeDelivery, type TakenDelivery } from '../commands/people/webhook-outbox';
import { RowStore } from '../database/rows';
import { PooledRunner } from '../database/statement-runner';
import { inTransaction } from '../database/transaction';
import { signedHeaders } from '../domain/webhooks';
import { Recurring } from '../letters/recurring';
import { CHANGE_ORDER, cursorAfterCommit } from '../queries/api/record-change.queries';
import { writeCursor } from '../queries/shared/cursor';
import { call } from './call';

/** How often it is looked whether there is something to tell, in milliseconds. */
const LOOK_MS = 2_000;

interface SenderOptions {
  /** The address of the hub, which messages point at. */
  readonly origin: string;
  /** Private addresses are called too. */
  readonly allowsPrivate: boolean;
  readonly logger: Pick<Logger, 'info' | 'warn'>;
  /** How it resolves names and calls; not given = as everybody does. */
  readonly call?: typeof call;
}

/**
 * Tells webhooks of changes, one message after the other. Several hubs share one outbox. A hub that ends between sending and noting sends the
 * message again, under the same id.
 */
export class WebhookSender {
  private readonly running: Recurring;
  private readonly db: RowStore;

  constructor(
    private readonly dataSource: DataSource,
    private readonly options: SenderOptions,
    lookMs = LOOK_MS,
  ) {
    this.db = new RowStore(new PooledRunner(dataSource));
    this.running = new Recurring(
      lookMs,
      (signal) => this.sendAll(signal),
      (error) => options.logger.warn({ err: error }, 'webhooks cannot be read: trying again'),
    );
  }

  /** Resolves when the message on its way, if there is one, has left. */
  close(): Promise<void> {
    return this.running.close();
  }

  private async sendAll(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && (await queueDeliveries(this.db))) if (!(await this.sendOne())) return;
  }

  /** Sends one message. False = none is due. */
  private async sendOne(): Promise<boolean> {
    const taken = await inTransaction(this.dataSource, takeDelivery);
    if (!taken) return false;
    const { status, fault } = await this.send(taken);
    if (status !== null && status >= 200 && status < 300) {
      await inTransaction(this.dataSource, (db) => noteDelivered(db, taken));
      return true;
    }
    const why = fault ?? `STATUS_${status}`;
    const isDisabled = await inTransaction(this.dataSource, (db) => noteDeliveryFault(db, taken, why, status === 410));
    // Addresses may hold a secret: the log has none.
    this.options.logger.warn({ webhook: taken.code, fault: why, isDisabled }, 'a webhook was not reached');
    return true;
  }

  private send({ id, url, secret, previousSecret, afterPosition, untilPosition }: TakenDelivery) {
    const { origin, allowsPrivate } = this.options;
    const now = new Date();
    const cursorAt = (position: number): string => writeCursor(CHANGE_ORDER, cursorAfterCommit(position));
    const data = { after: cursorAt(afterPosition), until: cursorAt(untilPosition), feed: `${origin}/graphql` };
    const body = JSON.stringify({ type: 'changes', timestamp: now.toISOString(), data });
    const message = { id: `msg_${id}`, timestamp: Math.floor(now.getTime() / 1000), body };
    const headers = signedHeaders(message, [secret, ...(previousSecret === null ? [] : [previousSecret])]);
    return (this.options.call ?? call)({ url, headers, body, allowsPrivate });
  }
}
