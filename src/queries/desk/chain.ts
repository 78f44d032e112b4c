import { type Sql, sql } from '../../database/sql';
import { TODAY } from '../../database/today';

/** The rule of a chain today: a SELECT of at most one row (verifier, certifier), the offices by their codes. */
export const ruleOf = (chain: Sql): Sql => sql`
  SELECT rule.verifier_office AS verifier, rule.certifier_office AS certifier
  FROM report_rule rule WHERE rule.chain = ${chain} AND in_force(rule.valid_from, rule.valid_to, ${TODAY})`;

/** The chain of the reports that an office makes on a project today; null = it does not report the project. */
export const chainOf = (project: Sql, office: Sql): Sql => sql`report_chain(${project}, ${office}, ${TODAY})`;
