import type { RowStore } from '../../database/rows';
import { raw, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { LetterKind, OfficeRole } from '../../domain/vocabularies/people';
import { audit, OPERATOR } from '../audit';
import { queueLetters } from './letters';

/** The pauses before the second, third … try of a message; the last one again and again. */
const PAUSES = raw(`'{5 seconds,30 seconds,5 minutes,30 minutes,2 hours,5 hours,8 hours}'::interval[]`);

/** For how long a message is tried. */
const TRIED_FOR = raw(`interval '3 days'`);

/** Messages that have left are kept for a month. */
const KEPT_FOR = raw(`interval '30 days'`);

const IS_OPEN = raw('delivered_at IS NULL AND given_up_at IS NULL');

/** Makes a message for each webhook that has not been told of all commits, and for which none waits. Returns whether any is due. */
export async function queueDeliveries(db: RowStore): Promise<boolean> {
  await db.rows(sql`
    INSERT INTO webhook_delivery (webhook_id, after_position, until_position)
    SELECT webhook.id, webhook.position, newest.position
    FROM webhook, (SELECT max(position) AS position FROM change_batch) newest
    WHERE webhook.disabled_at IS NULL AND webhook.removed_at IS NULL AND newest.position > webhook.position
      AND NOT EXISTS (SELECT FROM webhook_delivery WHERE webhook_id = webhook.id AND ${IS_OPEN})
    ON CONFLICT DO NOTHING RETURNING id`);
  const due = await db.rows(sql`SELECT FROM webhook_delivery WHERE ${IS_OPEN} AND next_try_at <= clock_timestamp() LIMIT 1`);
  return due.length > 0;
}

/** A message that this hub sends now. */
export interface TakenDelivery {
  readonly id: number;
  readonly webhook: number;
  readonly code: string;
  readonly url: string;
  readonly secret: string;
  /** The secret before, as long as messages are signed by it too; null = none. */
  readonly previousSecret: string | null;
  readonly afterPosition: number;
  readonly untilPosition: number;
}

/** Takes the message that waits longest. No other hub takes it for a minute, which is longer than sending takes. Null = none is due. */
export async function takeDelivery(db: RowStore): Promise<TakenDelivery | null> {
  const [taken] = await db.rows<TakenDelivery>(sql`
    UPDATE webhook_delivery taken SET tries = tries + 1, next_try_at = clock_timestamp() + interval '1 minute'
    FROM webhook
    WHERE webhook.id = taken.webhook_id AND taken.id = (
      SELECT id FROM webhook_delivery WHERE ${IS_OPEN} AND next_try_at <= clock_timestamp()
      ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING taken.id, webhook.id AS webhook, webhook.code, webhook.url, webhook.secret,
      CASE WHEN webhook.previous_until > clock_timestamp() THEN webhook.previous_secret END AS "previousSecret",
      taken.after_position AS "afterPosition", taken.until_position AS "untilPosition"`);
  return taken ?? null;
}

/** Notes that a message has arrived. One that was given up meanwhile, because its webhook begins anew, moves nothing. */
export async function noteDelivered(db: RowStore, { id, webhook, untilPosition }: TakenDelivery): Promise<void> {
  const noted = await db.rows(sql`
    UPDATE webhook_delivery SET delivered_at = clock_timestamp(), fault = NULL WHERE id = ${id} AND ${IS_OPEN} RETURNING id`);
  if (noted.length > 0) await db.rows(sql`UPDATE webhook SET position = ${untilPosition} WHERE id = ${webhook} RETURNING id`);
  await db.rows(sql`
    DELETE FROM webhook_delivery WHERE coalesce(delivered_at, given_up_at) < clock_timestamp() - ${KEPT_FOR} RETURNING id`);
}

/**
 * Notes why a message has not arrived. After three days, or where the receiver says that it is gone (`isFinal`), its webhook is disabled, and
 * the administrators of its office are told by a letter. Returns whether it was.
 */
export async function noteDeliveryFault(
  db: RowStore,
  { id, webhook, code }: TakenDelivery,
  fault: string,
  isFinal: boolean,
): Promise<boolean> {
  const [noted] = await db.rows<{ isGivenUp: boolean }>(sql`
    UPDATE webhook_delivery SET fault = ${fault}, next_try_at = clock_timestamp() + (${PAUSES})[least(tries, cardinality(${PAUSES}))],
      given_up_at = CASE WHEN ${isFinal} OR created_at < clock_timestamp() - ${TRIED_FOR} THEN clock_timestamp() END
    WHERE id = ${id} AND ${IS_OPEN} RETURNING given_up_at IS NOT NULL AS "isGivenUp"`);
  if (!noted?.isGivenUp) return false;
  await db.rows(sql`UPDATE webhook SET disabled_at = clock_timestamp() WHERE id = ${webhook} RETURNING id`);
  const administrators = await db.rows<{ to: number }>(sql`
    SELECT DISTINCT held.person_id AS "to" FROM role_grant held
    JOIN webhook ON webhook.office_id = held.office_id JOIN person_contact contact ON contact.person_id = held.person_id
    WHERE webhook.id = ${webhook} AND held.role = ${OfficeRole.OFFICE_ADMIN} AND held.revoked_at IS NULL
      AND in_force(held.valid_from, held.valid_to, ${TODAY})`);
  await queueLetters(
    db,
    administrators.map(({ to }) => ({ to, kind: LetterKind.WEBHOOK_STOPPED, values: { webhook: code, fault }, occasion: `${code} ${id}` })),
  );
  const touched = [{ type: 'Webhook', code, before: 'SUBSCRIBED', after: `DISABLED ${fault}` }];
  await audit(db, OPERATOR, { action: 'DISABLE_WEBHOOK', touched });
  return true;
}
