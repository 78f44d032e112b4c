import { BudgetLine } from '../../../entities/mechanism/budget-line.entity';
import { Meeting } from '../../../entities/mechanism/meeting.entity';
import { Organisation } from '../../../entities/mechanism/organisation.entity';
import { OrganisationName } from '../../../entities/mechanism/organisation-name.entity';
import { OrganisationRole } from '../../../entities/mechanism/organisation-role.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { facts, factsInForce } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { isValidOn, toSql } from '../shared/point-in-time';

/** The organisations that exist on a day, by code. */
export const organisationsInForce = (db: RowStore, pointInTime: PointInTime): Promise<Organisation[]> =>
  db.entities(
    Organisation,
    sql`SELECT ${db.columns(Organisation, 'o')} FROM organisation o WHERE ${isValidOn(sql`o`, toSql(pointInTime))} ORDER BY o.code COLLATE "C"`,
  );

/** The parts of organisations, by code. */
export const organisationsUnder: BatchQuery<number, Organisation[], null> = async (db, ids) => {
  const rows = await db.entities(
    Organisation,
    sql`SELECT ${db.columns(Organisation, 'o')} FROM organisation o WHERE o.parent_id = ANY (${keyArray(ids)}) ORDER BY o.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.parentId!);
};

/** What organisations are called at a point in time, where it is not the name of their own row; null = it is. */
export const namesOfOrganisations: BatchQuery<number, OrganisationName | null, PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    OrganisationName,
    sql`SELECT ${db.columns(OrganisationName, 'n')} FROM ${factsInForce('organisation_name', 'n', toSql(pointInTime))}
        WHERE n.organisation_id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, (row) => row.organisationId);
};

/** The roles that organisations have on a day, by role. */
export const rolesOfOrganisations: BatchQuery<number, OrganisationRole[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    OrganisationRole,
    sql`SELECT ${db.columns(OrganisationRole, 'r')} FROM ${factsInForce('organisation_role', 'r', toSql(pointInTime))}
        WHERE r.organisation_id = ANY (${keyArray(ids)}) ORDER BY r.role COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.organisationId);
};

/** The budgets on record of organisations, the oldest year first. */
export const budgetsOfOrganisations: BatchQuery<number, BudgetLine[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    BudgetLine,
    sql`SELECT ${db.columns(BudgetLine, 'b')} FROM ${facts('budget_line', 'b', toSql(pointInTime))}
        WHERE b.organisation_id = ANY (${keyArray(ids)}) ORDER BY b.thai_fiscal_year, b.payer_id`,
  );
  return manyPerKey(ids, rows, (row) => row.organisationId);
};

/** The meetings that organisations hosted, the oldest first. */
export const meetingsHosted: BatchQuery<number, Meeting[], PointInTime> = async (db, ids, pointInTime) => {
  const rows = await db.entities(
    Meeting,
    sql`SELECT ${db.columns(Meeting, 'm')} FROM ${facts('meeting', 'm', toSql(pointInTime))}
        WHERE m.host_organisation_id = ANY (${keyArray(ids)}) ORDER BY m.starts_on, m.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.hostOrganisationId!);
};
