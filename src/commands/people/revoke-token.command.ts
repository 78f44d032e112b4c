import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { officeOf } from './people-command';

interface TokenKey {
  /** The key of the token. */
  readonly token: number;
}

/** Revokes a token and its roles from now on. Problems: UNKNOWN_TOKEN, ALREADY_DONE. */
export const revokeToken: Command<TokenKey, TokenKey> = async (db, actor, { token: id }) => {
  await officeOf(db, sql`SELECT office_id FROM api_token WHERE id = ${id}`, 'UNKNOWN_TOKEN');
  const [revoked] = await db.rows<{ person: number }>(sql`
    UPDATE api_token SET revoked_at = clock_timestamp() WHERE id = ${id} AND revoked_at IS NULL AND expires_on > ${TODAY}
    RETURNING person_id AS person`);
  refuseFor(revoked ? [] : [problem('ALREADY_DONE', 'token')]);
  await db.rows(sql`
    UPDATE role_grant SET revoked_at = clock_timestamp(), revoked_by_id = ${actor.person}
    WHERE person_id = ${revoked!.person} AND revoked_at IS NULL`);
  const token = { type: 'ApiToken', code: String(id), before: 'IN_FORCE', after: 'REVOKED' };
  return { result: { token: id }, effect: { action: Action.REVOKE_TOKEN, touched: [token] } };
};
