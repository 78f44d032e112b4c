import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { TODAY } from '../../database/today';

/** The rule of a chain today: a SELECT of at most one row (verifier, certifier), the offices by their codes. */
export const ruleOf = (chain: Sql): Sql => sql`
  SELECT rule.verifier_office AS verifier, rule.certifier_office AS certifier
  FROM report_rule rule WHERE rule.chain = ${chain} AND in_force(rule.valid_from, rule.valid_to, ${TODAY})`;

/** The offices that verify and certify by the rules of today for the member states of some offices, or together with them. */
export async function decidersFor(
  db: RowStore,
  offices: readonly string[],
): Promise<{ readonly verifiers: readonly string[]; readonly certifiers: readonly string[] }> {
  const [row] = await db.rows<{ verifiers: string[]; certifiers: string[] }>(sql`
    SELECT coalesce(array_agg(DISTINCT rule.verifier_office), '{}') AS verifiers,
      coalesce(array_agg(DISTINCT rule.certifier_office), '{}') AS certifiers
    FROM report_rule rule WHERE in_force(rule.valid_from, rule.valid_to, ${TODAY}) AND (
      rule.verifier_office = ANY (${offices}::text[]) OR rule.certifier_office = ANY (${offices}::text[]) OR rule.member_state IN (
        SELECT member_state.code FROM organisation JOIN member_state ON member_state.id = member_state_id
        WHERE organisation.code = ANY (${offices}::text[])))`);
  return row!;
}

/** The chain of the reports that an office makes on a project today; null = it does not report the project. */
export const chainOf = (project: Sql, office: Sql): Sql => sql`report_chain(${project}, ${office}, ${TODAY})`;
