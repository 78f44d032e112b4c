import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import type { Command } from '../command';
import { giveUpWaiting, touchedWebhook, webhookOf } from './manage-webhook';
import type { ToldWebhook } from './subscribe-webhook.command';

interface ReplayInput {
  readonly webhook: string;
  /** The position of the commit from which on it is told again; null = from where it stands. */
  readonly from: number | null;
}

/** Tells a webhook of changes again, and lets one that was given up work. Problems: UNKNOWN_WEBHOOK. */
export const replayWebhook: Command<ReplayInput, ToldWebhook> = async (db, actor, { webhook: code, from }) => {
  const webhook = await webhookOf(db, actor.office, code);
  await giveUpWaiting(db, webhook.id);
  await db.rows(sql`
    UPDATE webhook SET disabled_at = NULL, position = coalesce(least(${from}::bigint - 1, position), position) WHERE id = ${webhook.id} RETURNING id`);
  const effect = { action: Action.MANAGE_WEBHOOK, touched: [touchedWebhook(webhook, null, 'REPLAYED')] };
  return { result: { webhook: code, secret: null }, effect };
};
