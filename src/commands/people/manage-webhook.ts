import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { problem } from '../../domain/problems';
import { Refusal } from '../command';

/** A webhook as its office manages it. */
export interface ManagedWebhook {
  readonly id: number;
  readonly code: string;
  readonly url: string;
}

/** Locks a webhook of an office that was not removed. Throws a Refusal: UNKNOWN_WEBHOOK. */
export async function webhookOf(db: RowStore, office: number, code: string): Promise<ManagedWebhook> {
  const [webhook] = await db.rows<ManagedWebhook>(sql`
    SELECT id, code, url FROM webhook WHERE code = ${code} AND office_id = ${office} AND removed_at IS NULL FOR UPDATE`);
  if (!webhook) throw new Refusal([problem('UNKNOWN_WEBHOOK', 'webhook')]);
  return webhook;
}

/** Gives up the message that waits for a webhook, where there is one. */
export const giveUpWaiting = async (db: RowStore, webhook: number): Promise<void> =>
  void (await db.rows(sql`
    UPDATE webhook_delivery SET given_up_at = clock_timestamp()
    WHERE webhook_id = ${webhook} AND delivered_at IS NULL AND given_up_at IS NULL RETURNING id`));

/** A webhook for the audit. Its address may hold a secret, so that it is not named. */
export const touchedWebhook = ({ code }: Pick<ManagedWebhook, 'code'>, before: string | null, after: string | null) => ({
  type: 'Webhook',
  code,
  before,
  after,
});
