import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { Action, holdersOf, type Power } from '../../domain/permissions';
import { type OfficeRole } from '../../domain/vocabularies/people';
import { ReportState } from '../../domain/vocabularies/progress';
import { type BatchQuery, onePerKey } from '../shared/batch';
import { wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import type { PointInTimeSql } from '../shared/point-in-time';

/** The offices in which somebody holds one of some roles. */
const officesWith = (powers: readonly Power[], roles: readonly OfficeRole[]): string[] => [
  ...new Set(powers.filter(({ role }) => roles.includes(role)).map(({ office }) => office)),
];

/** Names that stand for the offices of a report where it is asked who may see one. */
const PLACES = { office: 'REPORTING', report: { state: ReportState.SUBMITTED, verifier: 'VERIFYING', certifier: 'CERTIFYING' } };

/** The roles that see a report in the office of a place; null = in any office. Decided by the permission alone. */
const rolesSeeing = (place: string | null): OfficeRole[] =>
  holdersOf(Action.SEE_REPORT, PLACES).flatMap(({ role, office }) => (office === place ? [role] : []));

/** The predicate "somebody may see a report of an office that is not public": it is in the chain of one of their offices. */
function isOfChain(report: Sql, powers: readonly Power[]): Sql {
  if (powers.some(({ role }) => rolesSeeing(null).includes(role))) return sql`true`;
  const officesSeeing = (place: string): string[] => officesWith(powers, rolesSeeing(place));
  const {
    office,
    report: { verifier, certifier },
  } = PLACES;
  return sql`(
    EXISTS (SELECT FROM organisation office WHERE office.id = ${report}.office_id AND office.code = ANY (${officesSeeing(office)}::text[]))
    OR EXISTS (
      SELECT FROM report_rule rule
      WHERE rule.chain = ${report}.chain AND in_force(rule.valid_from, rule.valid_to, ${TODAY})
        AND (rule.verifier_office = ANY (${officesSeeing(verifier)}::text[]) OR rule.certifier_office = ANY (${officesSeeing(certifier)}::text[]))))`;
}

/**
 * The predicate "who asks may see a report at the instant": everybody what is public by then, and the persons of its chain what is on record
 * by then. To be asked of rows of `facts('progress_report', …)`.
 */
export const isVisible = (report: Sql, { reader }: RowStore, { knownAt }: Pick<PointInTimeSql, 'knownAt'>): Sql =>
  reader === null ? sql`${report}.public_since <= ${knownAt}` : sql`(${report}.public_since <= ${knownAt} OR ${isOfChain(report, reader)})`;

/** Whether who asks may see each report now. */
export const visibleReports: BatchQuery<number, boolean, null> = async (db, ids) => {
  const rows = await db.rows<{ id: number }>(sql`
    SELECT r.id FROM ${wholeHistory('progress_report', 'r')}
    WHERE r.id = ANY (${keyArray(ids)}) AND ${isVisible(sql`r`, db, { knownAt: sql`'infinity'::timestamptz` })}`);
  return onePerKey(ids, rows, (row) => row.id).map((row) => row !== null);
};
