import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { ReportingRound } from '../../domain/rounds';
import { OfficeRole } from '../../domain/vocabularies/people';
import { officeAndAbove } from '../people/offices-above';
import { dayOf, powersOn } from '../people/powers.queries';
import { unreported } from './completeness.queries';

/** Whom reminders go to, by the member state of the offices that have not reported; an office of none of them goes by the clocks of Thailand. */
export type Reminded = Readonly<Record<string, readonly OfficeRole[]>>;

/** Somebody who is reminded, and of how many projects. */
export interface Debtor {
  /** The key of the person. */
  readonly to: number;
  readonly missing: number;
}

/**
 * Who is reminded of a round: of each office that has not reported all of its projects, the persons with one of the roles, and who act for
 * them; a secretary is one of an office above it. Persons without an address are left out. `person`: this one alone.
 */
export async function debtorsOf(
  db: RowStore,
  round: ReportingRound,
  reminded: Reminded,
  now: Date,
  person: number | null = null,
): Promise<Debtor[]> {
  const asked = Object.entries(reminded).flatMap(([state, roles]) => roles.map((role) => ({ state, role })));
  return db.rows<Debtor>(sql`
    SELECT "to", sum(missing)::integer AS missing
    FROM (
      SELECT DISTINCT power.person_id AS "to", debt.office, debt.missing
      FROM ${unreported(round)} debt
      JOIN organisation office ON office.id = debt.office
      LEFT JOIN member_state state ON state.id = office.member_state_id
      JOIN jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) asked (state text, role text) ON asked.state = coalesce(state.code, 'TH')
      JOIN ${powersOn(dayOf(now))} power ON power.role = asked.role AND CASE WHEN asked.role = ${OfficeRole.SECRETARY}
        THEN power.office_id <> debt.office AND power.office_id IN ${officeAndAbove(sql`debt.office`)} ELSE power.office_id = debt.office END
      JOIN person_contact contact ON contact.person_id = power.person_id
      WHERE ${person}::integer IS NULL OR power.person_id = ${person}) debt
    GROUP BY "to" ORDER BY "to"`);
}
