import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import type { Command } from '../command';
import { giveUpWaiting, touchedWebhook, webhookOf } from './manage-webhook';
import type { ToldWebhook } from './subscribe-webhook.command';

/** Ends a webhook. Its secrets are forgotten. Problems: UNKNOWN_WEBHOOK. */
export const removeWebhook: Command<{ readonly webhook: string }, ToldWebhook> = async (db, actor, { webhook: code }) => {
  const webhook = await webhookOf(db, actor.office, code);
  await giveUpWaiting(db, webhook.id);
  await db.rows(sql`
    UPDATE webhook SET removed_at = clock_timestamp(), secret = '', previous_secret = NULL, url = '' WHERE id = ${webhook.id} RETURNING id`);
  const effect = { action: Action.MANAGE_WEBHOOK, touched: [touchedWebhook(webhook, 'SUBSCRIBED', 'REMOVED')] };
  return { result: { webhook: code, secret: null }, effect };
};
