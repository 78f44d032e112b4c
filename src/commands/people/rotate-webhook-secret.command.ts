import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { newWebhookSecret } from '../../domain/webhooks';
import type { Command } from '../command';
import { touchedWebhook, webhookOf } from './manage-webhook';
import type { ToldWebhook } from './subscribe-webhook.command';

/** Gives a webhook another secret. For a day its messages are signed by the one before too. Problems: UNKNOWN_WEBHOOK. */
export const rotateWebhookSecret: Command<{ readonly webhook: string }, ToldWebhook> = async (db, actor, { webhook: code }) => {
  const webhook = await webhookOf(db, actor.office, code);
  const secret = newWebhookSecret();
  await db.rows(sql`
    UPDATE webhook SET previous_secret = secret, previous_until = clock_timestamp() + interval '24 hours', secret = ${secret}
    WHERE id = ${webhook.id} RETURNING id`);
  const effect = { action: Action.MANAGE_WEBHOOK, touched: [touchedWebhook(webhook, 'SECRET', 'NEW_SECRET')] };
  return { result: { webhook: code, secret }, effect, kept: { webhook: code, secret: null } };
};
