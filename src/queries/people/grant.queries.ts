import { Organisation } from '../../../entities/mechanism/organisation.entity';
import { ApiToken } from '../../../entities/people/api-token.entity';
import { Delegation } from '../../../entities/people/delegation.entity';
import { RoleGrant } from '../../../entities/people/role-grant.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { OfficeRole } from '../../domain/vocabularies/people';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';

/** The predicate "it gives a right today, or will". */
const isLeft = (thing: Sql, end: Sql): Sql => sql`${end} IS NULL AND (${thing}.valid_to IS NULL OR ${thing}.valid_to > ${TODAY})`;

/** The offices where somebody holds a role today, by code. */
export const officesWith: BatchQuery<OfficeRole, Organisation[], null> = async (db, roles) => {
  const rows = await db.entities<Organisation, { role: OfficeRole }>(
    Organisation,
    sql`SELECT DISTINCT ${db.columns(Organisation, 'o')}, held.role, o.code COLLATE "C" AS place
        FROM role_grant held JOIN organisation o ON o.id = held.office_id
        WHERE held.role = ANY (${keyArray(roles)}) AND held.revoked_at IS NULL AND in_force(held.valid_from, held.valid_to, ${TODAY})
        ORDER BY place`,
  );
  return manyPerKey(roles, rows, ({ role }) => role);
};

/** Grants by their keys; null = there is none. */
export const grantsByIds: BatchQuery<number, RoleGrant | null, null> = async (db, ids) => {
  const rows = await db.entities(
    RoleGrant,
    sql`SELECT ${db.columns(RoleGrant, 't')} FROM role_grant t WHERE t.id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, ({ id }) => id);
};

/** Delegations by their keys; null = there is none. */
export const delegationsByIds: BatchQuery<number, Delegation | null, null> = async (db, ids) => {
  const rows = await db.entities(
    Delegation,
    sql`SELECT ${db.columns(Delegation, 't')} FROM delegation t WHERE t.id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, ({ id }) => id);
};

/** Tokens by their keys; null = there is none. */
export const tokensByIds: BatchQuery<number, ApiToken | null, null> = async (db, ids) => {
  const rows = await db.entities(ApiToken, sql`SELECT ${db.columns(ApiToken, 't')} FROM api_token t WHERE t.id = ANY (${keyArray(ids)})`);
  return onePerKey(ids, rows, ({ id }) => id);
};

/** The grants of a person that give a right today or will, by office and role. */
export const grantsOf = (db: RowStore, person: number): Promise<RoleGrant[]> =>
  db.entities(
    RoleGrant,
    sql`SELECT ${db.columns(RoleGrant, 't')} FROM role_grant t JOIN organisation office ON office.id = t.office_id
        WHERE t.person_id = ${person} AND ${isLeft(sql`t`, sql`t.revoked_at`)}
        ORDER BY office.code COLLATE "C", t.role, t.valid_from`,
  );

/** The delegations from and to a person that give a right today or will, the earliest first. */
export const delegationsOf = (db: RowStore, person: number): Promise<Delegation[]> =>
  db.entities(
    Delegation,
    sql`SELECT ${db.columns(Delegation, 't')} FROM delegation t
        WHERE ${person} IN (t.from_person_id, t.to_person_id) AND ${isLeft(sql`t`, sql`t.ended_at`)}
        ORDER BY t.valid_from, t.id`,
  );

/** What a person or a token is called; a dash for somebody who was forgotten meanwhile. */
export async function nameOfPerson(db: RowStore, person: number): Promise<string> {
  const [named] = await db.rows<{ name: string }>(sql`
    SELECT name FROM person_contact WHERE person_id = ${person} UNION ALL SELECT name FROM api_token WHERE person_id = ${person}`);
  return named?.name ?? '–';
}

/** A grant as operators see it. */
interface ListedGrant {
  readonly grant: number;
  readonly office: string;
  readonly role: OfficeRole;
  /** Null = a token, which has no address. */
  readonly email: string | null;
  readonly name: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
}

/** The grants that give a right today or will, of an office or of all; by office, role and name. */
export const listedGrants = (db: RowStore, office: string | null): Promise<ListedGrant[]> =>
  db.rows(sql`
    SELECT held.id AS grant, office.code AS office, held.role, contact.email, coalesce(contact.name, token.name, '–') AS name,
      held.valid_from AS "validFrom", held.valid_to AS "validTo"
    FROM role_grant held
    JOIN organisation office ON office.id = held.office_id
    LEFT JOIN person_contact contact ON contact.person_id = held.person_id
    LEFT JOIN api_token token ON token.person_id = held.person_id
    WHERE ${isLeft(sql`held`, sql`held.revoked_at`)}
      AND (${office}::text IS NULL OR office.code = ANY (${codeSpellings(office ?? '')}::text[]))
    ORDER BY office.code COLLATE "C", held.role, name, held.valid_from, held.id`);

/** The keys of the grants of a role in an office that a person holds today or will. */
export async function grantsOfRole(db: RowStore, email: string, role: OfficeRole, office: string): Promise<number[]> {
  const grants = await listedGrants(db, office);
  return grants.filter((grant) => grant.email === email && grant.role === role).map(({ grant }) => grant);
}
