import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { Power } from '../../domain/permissions';

/** The day in Bangkok of an instant; null = of now, by the clock of the database. */
export const dayOf = (instant: Date | null): Sql =>
  sql`(coalesce(${instant}::timestamptz, clock_timestamp()) AT TIME ZONE 'Asia/Bangkok')::date`;

/**
 * Rows (person_id, role, office_id, acting_for_id): the roles that persons hold on a day, those granted, and those of persons in whose place
 * they act, as long as these hold them. It reads what stands now: a role that is revoked gives no right from the next request on.
 */
export function powersOn(day: Sql): Sql {
  const isInForce = (grant: Sql): Sql => sql`${grant}.revoked_at IS NULL AND in_force(${grant}.valid_from, ${grant}.valid_to, ${day})`;
  return sql`(
    SELECT held.person_id, held.role, held.office_id, NULL::integer AS acting_for_id FROM role_grant held WHERE ${isInForce(sql`held`)}
    UNION ALL
    SELECT passed.to_person_id, passed.role, passed.office_id, passed.from_person_id
    FROM delegation passed
    WHERE passed.ended_at IS NULL AND in_force(passed.valid_from, passed.valid_to, ${day})
      AND EXISTS (
        SELECT FROM role_grant held
        WHERE held.person_id = passed.from_person_id AND held.role = passed.role AND held.office_id = passed.office_id AND ${isInForce(sql`held`)}))`;
}

/** A role in an office that a person had, and how often it ended. */
export interface EndedRole extends Pick<Power, 'role' | 'office'> {
  readonly endings: number;
  /** It ended in the last 30 days. */
  readonly isRecent: boolean;
}

/** The roles of a person that ended, by an end of their own or revoked, by office. Delegations are none of their own. */
export const endedRolesOf = (db: RowStore, person: number): Promise<EndedRole[]> =>
  db.rows<EndedRole>(sql`
    SELECT held.role, office.code AS office, count(*)::integer AS endings, max(held.ended) > clock_timestamp() - interval '30 days' AS "isRecent"
    FROM (SELECT role, office_id, valid_from, least(revoked_at, valid_to::timestamp AT TIME ZONE 'Asia/Bangkok') AS ended
      FROM role_grant WHERE person_id = ${person}) held
    JOIN organisation office ON office.id = held.office_id
    WHERE held.ended <= clock_timestamp() AND held.valid_from <= (held.ended AT TIME ZONE 'Asia/Bangkok')::date
    GROUP BY held.role, office.code ORDER BY office.code COLLATE "C", held.role`);

/** The roles that a person holds, their own first. `instant`: of whose day; null = of today. */
export const powersOf = (db: RowStore, person: number, instant: Date | null = null): Promise<Power[]> =>
  db.rows<Power>(sql`
    SELECT power.role, office.code AS office, office.id AS "officeId", power.acting_for_id AS "actingFor"
    FROM ${powersOn(dayOf(instant))} power JOIN organisation office ON office.id = power.office_id
    WHERE power.person_id = ${person}
    ORDER BY "actingFor" NULLS FIRST, office, role`);
