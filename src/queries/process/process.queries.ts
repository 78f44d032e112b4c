import { Indicator } from '../../../entities/indicators/indicator.entity';
import { ProcessItem } from '../../../entities/process/process-item.entity';
import { ProcessStep } from '../../../entities/process/process-step.entity';
import { sql } from '../../database/sql';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { keyArray } from '../shared/key-array';
import { rowsThroughLinks } from '../shared/many-to-many';

/** The steps of each process, in their order. */
export const stepsOfProcesses: BatchQuery<number, ProcessStep[], null> = async (db, ids) => {
  const rows = await db.entities(
    ProcessStep,
    sql`SELECT ${db.columns(ProcessStep, 's')} FROM process_step s WHERE s.process_id = ANY (${keyArray(ids)}) ORDER BY s.number`,
  );
  return manyPerKey(ids, rows, (row) => row.processId);
};

/** The items printed for each process as a whole, by part and number. */
export const itemsOfProcesses: BatchQuery<number, ProcessItem[], null> = async (db, ids) => {
  const rows = await db.entities(
    ProcessItem,
    sql`SELECT ${db.columns(ProcessItem, 'i')} FROM process_item i WHERE i.process_id = ANY (${keyArray(ids)}) ORDER BY i.part COLLATE "C", i.number`,
  );
  return manyPerKey(ids, rows, (row) => row.processId);
};

/** The indicators that judge each process as a whole, by code. */
export const indicatorsOfProcesses: BatchQuery<number, Indicator[], null> = (db, ids) =>
  rowsThroughLinks(db, Indicator, ids, sql`SELECT process_id AS owner_id, indicator_id AS linked_id FROM process_indicator`);
