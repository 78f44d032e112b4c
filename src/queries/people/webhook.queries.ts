import { Webhook } from '../../../entities/people/webhook.entity';
import { WebhookDelivery } from '../../../entities/people/webhook-delivery.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** A webhook as its office sees it. Its secret is told once, and nowhere again. */
export interface OfficeWebhook {
  readonly code: string;
  /** The code of the office. */
  readonly office: string;
  readonly url: string;
  readonly createdAt: Date;
  /** When it stopped; null = it works. */
  readonly disabledAt: Date | null;
  /** When a message arrived last; null = none did within the last 30 days. */
  readonly deliveredAt: Date | null;
  /** How often the newest message was tried that has not arrived; null = all have. */
  readonly tries: number | null;
  /** The code of its last fault; null = there was none. */
  readonly fault: string | null;
  /** When it is tried again; null = it is not. */
  readonly nextTryAt: Date | null;
}

/** The webhooks of offices that were not removed, by office, the oldest first. */
export const webhooksOf = (db: RowStore, offices: readonly string[]): Promise<OfficeWebhook[]> =>
  db.rows<OfficeWebhook>(sql`
    SELECT webhook.code, office.code AS office, webhook.url, webhook.created_at AS "createdAt", webhook.disabled_at AS "disabledAt",
      (SELECT max(delivered_at) FROM webhook_delivery WHERE webhook_id = webhook.id) AS "deliveredAt",
      newest.tries, newest.fault, CASE WHEN newest.given_up_at IS NULL THEN newest.next_try_at END AS "nextTryAt"
    FROM webhook JOIN organisation office ON office.id = webhook.office_id
    LEFT JOIN LATERAL (
      SELECT sent.* FROM webhook_delivery sent WHERE sent.webhook_id = webhook.id ORDER BY sent.id DESC LIMIT 1) newest
      ON newest.delivered_at IS NULL
    WHERE office.code = ANY (${offices}::text[]) AND webhook.removed_at IS NULL
    ORDER BY office.code COLLATE "C", webhook.id`);

/** The webhooks of offices, by their keys, that were not removed: without their secrets, by office, the oldest first. */
export const ownWebhooks = (db: RowStore, offices: readonly number[]): Promise<Webhook[]> =>
  db.entities(
    Webhook,
    sql`SELECT ${db.columns(Webhook, 'w')} FROM webhook w JOIN organisation office ON office.id = w.office_id
        WHERE w.office_id = ANY (${keyArray(offices)}) AND w.removed_at IS NULL ORDER BY office.code COLLATE "C", w.id`,
  );

/** The most messages of a webhook that are shown. */
export const SHOWN_DELIVERIES = 50;

/** The newest messages to each webhook, the newest first. */
export const newestDeliveries: BatchQuery<number, WebhookDelivery[], null> = async (db, webhooks) => {
  const rows = await db.entities(
    WebhookDelivery,
    sql`SELECT ${db.columns(WebhookDelivery, 'd')} FROM unnest(${keyArray(webhooks)}) owner (id)
        CROSS JOIN LATERAL (SELECT * FROM webhook_delivery WHERE webhook_id = owner.id ORDER BY id DESC LIMIT ${SHOWN_DELIVERIES}) d ORDER BY d.id DESC`,
  );
  return manyPerKey(webhooks, rows, ({ webhookId }) => webhookId);
};
