import { Webhook } from '../../../entities/people/webhook.entity';
import { WebhookDelivery } from '../../../entities/people/webhook-delivery.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { OrderDirection } from '../../domain/vocabularies/api';
import type { BatchQuery } from '../shared/batch';
import { entityPages, ownedCounts, type OwnedRows } from '../shared/entity-pages';
import { keyArray } from '../shared/key-array';
import type { Order } from '../shared/order';
import { type PageSpec, pageStatement, type RowWithPosition, toPage } from '../shared/page';

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

/** By office, the oldest first. */
export const WEBHOOK_ORDER: Order = {
  name: 'webhook',
  terms: [
    { expression: sql`office.code`, type: 'text', direction: OrderDirection.ASC },
    { expression: sql`w.id`, type: 'integer', direction: OrderDirection.ASC },
  ],
};

const WEBHOOKS = sql`webhook w JOIN organisation office ON office.id = w.office_id`;
/** A webhook is one of these offices, by their keys, and was not removed. */
const isOf = (offices: readonly number[]): Sql => sql`w.office_id = ANY (${keyArray(offices)}) AND w.removed_at IS NULL`;

/** A page of the webhooks of offices, without their secrets. */
export async function webhookPage(db: RowStore, offices: readonly number[], page: PageSpec): Promise<Page<Webhook>> {
  const statement = pageStatement(db.columns(Webhook, 'w'), WEBHOOKS, isOf(offices), WEBHOOK_ORDER, page);
  return toPage(await db.entities<Webhook, RowWithPosition>(Webhook, statement), WEBHOOK_ORDER, page);
}

export async function webhookCount(db: RowStore, offices: readonly number[]): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`SELECT count(*)::integer AS count FROM ${WEBHOOKS} WHERE ${isOf(offices)}`);
  return row!.count;
}

/** The newest first. */
export const DELIVERY_ORDER: Order = {
  name: 'webhookDelivery',
  terms: [{ expression: sql`d.id`, type: 'integer', direction: OrderDirection.DESC }],
};

const DELIVERIES: OwnedRows = { from: sql`webhook_delivery d`, where: sql`d.webhook_id = owner.id` };

/** A page of the messages to each webhook. */
export const deliveryPages: BatchQuery<number, Page<WebhookDelivery>, PageSpec> = (db, webhooks, page) =>
  entityPages(db, WebhookDelivery, webhooks, { ...DELIVERIES, alias: 'd', order: DELIVERY_ORDER, page });

export const deliveryCounts: BatchQuery<number, number, null> = (db, webhooks) => ownedCounts(db, webhooks, DELIVERIES);
