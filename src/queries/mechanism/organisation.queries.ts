import { BudgetLine } from '../../../entities/mechanism/budget-line.entity';
import { Meeting } from '../../../entities/mechanism/meeting.entity';
import { Organisation } from '../../../entities/mechanism/organisation.entity';
import { OrganisationRole } from '../../../entities/mechanism/organisation-role.entity';
import type { Db } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Moment } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyList } from '../shared/key-array';
import { at, inForce, inSpan, onRecord } from '../shared/point-in-time';

/** The organisations that exist on a day, by code. */
export const organisationsInForce = (db: Db, moment: Moment): Promise<Organisation[]> =>
  db.rowsOf(
    Organisation,
    sql`SELECT ${db.columns(Organisation, 'o')} FROM organisation o WHERE ${inSpan(sql`o`, at(moment))} ORDER BY o.code COLLATE "C"`,
  );

/** The parts of organisations, by code. */
export const organisationsUnder: BatchQuery<number, Organisation[], null> = async (db, ids) => {
  const rows = await db.rowsOf(
    Organisation,
    sql`SELECT ${db.columns(Organisation, 'o')} FROM organisation o WHERE o.parent_id = ANY (${keyList(ids)}) ORDER BY o.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.parentId!);
};

/** The roles that organisations have on a day, by role. */
export const rolesOfOrganisations: BatchQuery<number, OrganisationRole[], Moment> = async (db, ids, moment) => {
  const rows = await db.rowsOf(
    OrganisationRole,
    sql`SELECT ${db.columns(OrganisationRole, 'r')} FROM organisation_role r
        WHERE r.organisation_id = ANY (${keyList(ids)}) AND ${inForce(sql`r`, at(moment))} ORDER BY r.role COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.organisationId);
};

/** The budgets on record of organisations, the oldest year first. */
export const budgetsOfOrganisations: BatchQuery<number, BudgetLine[], Moment> = async (db, ids, moment) => {
  const rows = await db.rowsOf(
    BudgetLine,
    sql`SELECT ${db.columns(BudgetLine, 'b')} FROM budget_line b
        WHERE b.organisation_id = ANY (${keyList(ids)}) AND ${onRecord(sql`b`, at(moment).known)} ORDER BY b.thai_fiscal_year, b.payer_id`,
  );
  return manyPerKey(ids, rows, (row) => row.organisationId);
};

/** The meetings that organisations hosted, the oldest first. */
export const meetingsHosted: BatchQuery<number, Meeting[], null> = async (db, ids) => {
  const rows = await db.rowsOf(
    Meeting,
    sql`SELECT ${db.columns(Meeting, 'm')} FROM meeting m WHERE m.host_organisation_id = ANY (${keyList(ids)}) ORDER BY m.starts_on, m.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.hostOrganisationId!);
};
