import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { dayInBangkok } from '../../domain/days';
import type { ReportingRound } from '../../domain/rounds';
import { OfficeRole } from '../../domain/vocabularies/people';
import { unreported } from './completeness.queries';

/** Whom reminders go to, by the member state of the offices that have not reported. */
export type Reminded = Readonly<Record<string, readonly OfficeRole[]>>;

/** Somebody who is reminded, and of how many projects. */
export interface Debtor {
  /** The key of the person. */
  readonly to: number;
  readonly missing: number;
}

/**
 * Who is reminded of a round: of each office that has not reported all of its projects, the persons with one of the roles, who act for them
 * too; a secretary is one of an office above it. Persons without an address are left out. `person`: this one alone.
 */
export async function debtorsOf(
  db: RowStore,
  round: ReportingRound,
  reminded: Reminded,
  now: Date,
  person: number | null = null,
): Promise<Debtor[]> {
  const asked = Object.entries(reminded).flatMap(([state, roles]) => roles.map((role) => ({ state, role })));
  const today = dayInBangkok(now);
  return db.rows<Debtor>(sql`
    WITH RECURSIVE owing AS (
      SELECT debt.office, debt.missing, asked.role
      FROM ${unreported(round)} debt
      JOIN organisation office ON office.id = debt.office
      JOIN member_state state ON state.id = office.member_state_id
      JOIN jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) asked (state text, role text) ON asked.state = state.code),
    above AS (
      SELECT DISTINCT owing.office AS below, parent_id AS id FROM owing JOIN organisation ON organisation.id = owing.office
      UNION SELECT above.below, parent_id FROM above JOIN organisation ON organisation.id = above.id),
    responsible AS (
      SELECT owing.office, owing.missing, owing.role, owing.office AS of_office FROM owing WHERE role <> ${OfficeRole.SECRETARY}
      UNION ALL
      SELECT owing.office, owing.missing, owing.role, above.id FROM owing JOIN above ON above.below = owing.office WHERE role = ${OfficeRole.SECRETARY}),
    able AS (${abilities(today)})
    SELECT "to", sum(missing)::integer AS missing
    FROM (
      SELECT DISTINCT able.person AS "to", responsible.office, responsible.missing
      FROM responsible JOIN able ON able.role = responsible.role AND able.office = responsible.of_office
      JOIN person_contact contact ON contact.person_id = able.person
      WHERE ${person}::integer IS NULL OR able.person = ${person}) debt
    GROUP BY "to" ORDER BY "to"`);
}

/** Rows (person, role, office): the roles that persons carry out on a day, in their own place or in that of somebody else; no program. */
const abilities = (today: string): Sql => sql`
  SELECT person_id AS person, role, office_id AS office FROM role_grant
  WHERE revoked_at IS NULL AND in_force(valid_from, valid_to, ${today}::date)
    AND NOT EXISTS (SELECT FROM api_token WHERE api_token.person_id = role_grant.person_id)
  UNION
  SELECT to_person_id, role, office_id FROM delegation WHERE ended_at IS NULL AND in_force(valid_from, valid_to, ${today}::date)`;
