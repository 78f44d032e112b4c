import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { newWebhookCode, newWebhookSecret, webhookUrl } from '../../domain/webhooks';
import { type Command, refuseFor } from '../command';
import { touchedWebhook } from './manage-webhook';

interface WebhookInput {
  readonly url: string;
  /** The configuration lets addresses be private. */
  readonly allowsPrivate: boolean;
}

export interface ToldWebhook {
  /** The code of the webhook. */
  readonly webhook: string;
  /** The secret by which its messages are signed; null = a call before has told it, or it is as it was. */
  readonly secret: string | null;
}

/** The most webhooks of an office. */
const MOST = 5;

/** Tells an address of the actor’s office of each change from now on. Problems: INVALID_URL, TOO_MANY_WEBHOOKS. */
export const subscribeWebhook: Command<WebhookInput, ToldWebhook> = async (db, actor, { url: text, allowsPrivate }) => {
  const url = webhookUrl(text, allowsPrivate);
  refuseFor(url === null ? [problem('INVALID_URL', 'url')] : []);
  await db.rows(sql`SELECT FROM organisation WHERE id = ${actor.office} FOR NO KEY UPDATE`);
  const others = await db.rows(sql`SELECT FROM webhook WHERE office_id = ${actor.office} AND removed_at IS NULL`);
  refuseFor(others.length >= MOST ? [problem('TOO_MANY_WEBHOOKS')] : []);
  const [code, secret] = [newWebhookCode(), newWebhookSecret()];
  await db.rows(sql`
    INSERT INTO webhook (code, office_id, url, secret, position, created_by_id)
    VALUES (${code}, ${actor.office}, ${url}, ${secret}, (SELECT coalesce(max(position), 0) FROM change_batch), ${actor.person}) RETURNING id`);
  const effect = { action: Action.MANAGE_WEBHOOK, touched: [touchedWebhook({ code }, null, 'SUBSCRIBED')] };
  return { result: { webhook: code, secret }, effect, kept: { webhook: code, secret: null } };
};
