import { Discrepancy } from '../../../entities/provenance/discrepancy.entity';
import { DiscrepancyEvent } from '../../../entities/provenance/discrepancy-event.entity';
import type { DiscrepancySubject } from '../../../entities/provenance/discrepancy-subject.entity';
import type { Page } from '../../../schema/base/connection.type';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { OrderDirection } from '../../domain/vocabularies/api';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';
import type { Order } from '../shared/order';
import { type PageSpec, pageStatement, type RowWithPosition, toPage } from '../shared/page';

/** The order of the list: discrepancies inside the manual come first. */
export const DISCREPANCY_ORDER: Order = {
  name: 'discrepancy',
  terms: [{ expression: sql`d.position`, type: 'integer', direction: OrderDirection.ASC }],
};

/** The condition that a discrepancy `d` was on record: those of the data files always were. */
const isOnRecord = ({ knownAt }: PointInTime): Sql => sql`(d.opened_at IS NULL OR d.opened_at <= ${knownAt}::timestamptz)`;

/** A page of all discrepancies. */
export async function discrepancyPage(db: RowStore, pointInTime: PointInTime, page: PageSpec): Promise<Page<Discrepancy>> {
  const statement = pageStatement(db.columns(Discrepancy, 'd'), sql`discrepancy d`, isOnRecord(pointInTime), DISCREPANCY_ORDER, page);
  return toPage(await db.entities<Discrepancy, RowWithPosition>(Discrepancy, statement), DISCREPANCY_ORDER, page);
}

/** The number of discrepancies. */
export async function discrepancyCount(db: RowStore, pointInTime: PointInTime): Promise<number> {
  const [row] = await db.rows<{ count: number }>(sql`SELECT count(*) AS count FROM discrepancy d WHERE ${isOnRecord(pointInTime)}`);
  return row!.count;
}

/** The discrepancies that touch each thing, named by type and code ("Meeting:CMGF-10"), in the order of the list. */
export const discrepanciesOfNodes: BatchQuery<string, Discrepancy[], PointInTime> = async (db, nodes, pointInTime) => {
  const rows = await db.entities<Discrepancy, { node: string }>(
    Discrepancy,
    sql`SELECT touched.node, ${db.columns(Discrepancy, 'd')}
        FROM (SELECT DISTINCT node, discrepancy_id FROM discrepancy_subject WHERE node = ANY (${keyArray(nodes)})) touched
        JOIN discrepancy d ON d.id = touched.discrepancy_id AND ${isOnRecord(pointInTime)} ORDER BY d.position`,
  );
  return manyPerKey(nodes, rows, (row) => row.node);
};

/** The fields that each discrepancy touches, each with the type and code of its thing, in the order recorded. */
export const subjectsOfDiscrepancies: BatchQuery<number, Pick<DiscrepancySubject, 'node' | 'field'>[], null> = async (db, ids) => {
  const rows = await db.rows<Pick<DiscrepancySubject, 'node' | 'field' | 'discrepancyId'>>(
    sql`SELECT discrepancy_id AS "discrepancyId", node, field FROM discrepancy_subject WHERE discrepancy_id = ANY (${keyArray(ids)}) ORDER BY position`,
  );
  return manyPerKey(ids, rows, (row) => row.discrepancyId);
};

/** What was done with discrepancies by an instant, the first first. */
export const eventsOfDiscrepancies: BatchQuery<number, DiscrepancyEvent[], PointInTime> = async (db, ids, { knownAt }) => {
  const rows = await db.entities(
    DiscrepancyEvent,
    sql`SELECT ${db.columns(DiscrepancyEvent, 'e')} FROM discrepancy_event e
        WHERE e.discrepancy_id = ANY (${keyArray(ids)}) AND e.changed_at <= ${knownAt}::timestamptz ORDER BY e.number`,
  );
  return manyPerKey(ids, rows, (row) => row.discrepancyId);
};
