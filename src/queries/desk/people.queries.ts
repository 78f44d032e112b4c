import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import type { OfficeRole, TokenAction } from '../../domain/vocabularies/people';

/** A role that a person holds in an office, today or later. */
export interface GrantRow {
  readonly id: number;
  readonly office: string;
  readonly role: OfficeRole;
  /** Null = their name was removed. */
  readonly name: string | null;
  readonly email: string | null;
  readonly person: number;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** The roles of persons in offices, by office, role and name. Tokens are not among them. */
export const grantsIn = (db: RowStore, offices: readonly string[]): Promise<GrantRow[]> =>
  db.rows<GrantRow>(sql`
    SELECT held.id, office.code AS office, held.role, contact.name, contact.email, held.person_id AS person,
      held.valid_from AS "validFrom", held.valid_to AS "validTo"
    FROM role_grant held JOIN organisation office ON office.id = held.office_id
    LEFT JOIN person_contact contact ON contact.person_id = held.person_id
    WHERE office.code = ANY (${offices}::text[]) AND held.revoked_at IS NULL AND (held.valid_to IS NULL OR held.valid_to > ${TODAY})
      AND NOT EXISTS (SELECT FROM api_token token WHERE token.person_id = held.person_id)
    ORDER BY office.code COLLATE "C", held.role COLLATE "C", contact.name, held.id`);

export interface DelegationRow {
  readonly id: number;
  readonly office: string;
  readonly role: OfficeRole;
  readonly fromPerson: number;
  readonly toPerson: number;
  readonly fromName: string | null;
  readonly toName: string | null;
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** The delegations in offices, those to come with them. */
export const delegationsIn = (db: RowStore, offices: readonly string[]): Promise<DelegationRow[]> =>
  db.rows<DelegationRow>(sql`
    SELECT passed.id, office.code AS office, passed.role, passed.from_person_id AS "fromPerson", passed.to_person_id AS "toPerson", giver.name AS "fromName", taker.name AS "toName",
      passed.valid_from AS "validFrom", passed.valid_to AS "validTo"
    FROM delegation passed JOIN organisation office ON office.id = passed.office_id
    LEFT JOIN person_contact giver ON giver.person_id = passed.from_person_id
    LEFT JOIN person_contact taker ON taker.person_id = passed.to_person_id
    WHERE office.code = ANY (${offices}::text[]) AND passed.ended_at IS NULL AND passed.valid_to > ${TODAY}
    ORDER BY office.code COLLATE "C", passed.valid_from, passed.id`);

export interface TokenRow {
  readonly id: number;
  readonly office: string;
  readonly name: string;
  readonly actions: readonly TokenAction[];
  readonly expiresOn: Day;
  readonly lastUsedOn: Day | null;
}

/** The tokens of offices that give a right today. */
export const tokensOf = (db: RowStore, offices: readonly string[]): Promise<TokenRow[]> =>
  db.rows<TokenRow>(sql`
    SELECT token.id, office.code AS office, token.name, token.actions, token.expires_on AS "expiresOn", token.last_used_on AS "lastUsedOn"
    FROM api_token token JOIN organisation office ON office.id = token.office_id
    WHERE office.code = ANY (${offices}::text[]) AND token.revoked_at IS NULL AND token.expires_on > ${TODAY}
    ORDER BY office.code COLLATE "C", token.name, token.id`);
