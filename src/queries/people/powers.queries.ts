import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { Power } from '../../domain/permissions';

/** The day in Bangkok of an instant; null = of now, by the clock of the database. */
const dayOf = (instant: Date | null): Sql => sql`(coalesce(${instant}::timestamptz, clock_timestamp()) AT TIME ZONE 'Asia/Bangkok')::date`;

/**
 * The roles that a person holds today, their own first: those granted, and those of persons in whose place they act, as long as these hold
 * them. It reads what stands now: a role that is revoked gives no right from the next request on. `instant`: of whose day; null = of today.
 */
export function powersOf(db: RowStore, person: number, instant: Date | null = null): Promise<Power[]> {
  const day = dayOf(instant);
  const isInForce = (grant: Sql): Sql => sql`${grant}.revoked_at IS NULL AND in_force(${grant}.valid_from, ${grant}.valid_to, ${day})`;
  return db.rows<Power>(sql`
    SELECT held.role, office.code AS office, office.id AS "officeId", NULL::integer AS "actingFor"
    FROM role_grant held JOIN organisation office ON office.id = held.office_id
    WHERE held.person_id = ${person} AND ${isInForce(sql`held`)}
    UNION ALL
    SELECT passed.role, office.code, office.id, passed.from_person_id
    FROM delegation passed JOIN organisation office ON office.id = passed.office_id
    WHERE passed.to_person_id = ${person} AND passed.ended_at IS NULL AND in_force(passed.valid_from, passed.valid_to, ${day})
      AND EXISTS (
        SELECT FROM role_grant held
        WHERE held.person_id = passed.from_person_id AND held.role = passed.role AND held.office_id = passed.office_id AND ${isInForce(sql`held`)})
    ORDER BY "actingFor" NULLS FIRST, office, role`);
}
