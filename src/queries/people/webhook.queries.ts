import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';

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
