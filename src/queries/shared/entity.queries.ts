import type { RowClass } from '../../../entities/base/row.entity';
import type { RowStore } from '../../database/rows';
import { empty, raw, sql } from '../../database/sql';
import { codeSpellings, foldCode } from '../../domain/codes';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, onePerKey } from './batch';
import { facts, isWithdrawable, type VersionedTable, wholeHistory } from './facts';
import { keyArray } from './key-array';
import { toSql } from './point-in-time';

interface Coded {
  id: number;
  code: string;
}

const spellings = (key: number | string): (number | string)[] => (typeof key === 'string' ? codeSpellings(key) : [key]);
const folded = (key: number | string): number | string => (typeof key === 'string' ? foldCode(key) : key);

/**
 * Makes the query "the row of this entity with this key" for a key column: one query per entity, so that it batches. Of the rows that had a
 * code one after the other, the one on record is read, else the last that was.
 */
function lookup<K extends 'id' | 'code'>(column: K) {
  const queries = new WeakMap<RowClass<Coded>, BatchQuery<never, unknown, null>>();
  return <T extends Coded>(entity: RowClass<T>): BatchQuery<Coded[K], T | null, null> => {
    let query = queries.get(entity) as BatchQuery<Coded[K], T | null, null> | undefined;
    if (!query) {
      query = async (db, keys) => {
        const hasVersions = column === 'code' && isWithdrawable(db.dataSource.getMetadata(entity).tableName);
        const rows = await db.entities(
          entity,
          sql`SELECT ${db.columns(entity, 't')} FROM ${wholeHistory(db.table(entity), 't')} WHERE t.${raw(column)} = ANY (${keyArray(keys.flatMap(spellings))})
              ${hasVersions ? sql`ORDER BY t.withdrawn_at NULLS LAST` : empty}`,
        );
        return onePerKey(keys.map(folded), rows, (row) => folded(row[column]));
      };
      queries.set(entity, query);
    }
    return query;
  };
}

/** The row with an internal key; null = none. For following foreign keys. */
export const byId = lookup('id');

/** The row with a public code, in any case; null = none. */
export const byCode = lookup('code');

/** Makes the query "the thing of this versioned table with a code, in any case, as it was on record"; null = it was not. */
export const versionByCode =
  <T extends Coded>(entity: RowClass<T>, table: VersionedTable): BatchQuery<string, T | null, PointInTime> =>
  async (db, codes, pointInTime) => {
    const rows = await db.entities(
      entity,
      sql`SELECT ${db.columns(entity, 't')} FROM ${facts(table, 't', toSql(pointInTime))} WHERE t.code = ANY (${keyArray(codes.flatMap(codeSpellings))})`,
    );
    return onePerKey(codes.map(foldCode), rows, (row) => foldCode(row.code));
  };

/** Every row of a small table, by code. */
export function allByCode<T extends Coded>(db: RowStore, entity: RowClass<T>): Promise<T[]> {
  return db.entities(
    entity,
    sql`SELECT ${db.columns(entity, 't')} FROM ${wholeHistory(db.table(entity), 't')} ORDER BY t.code COLLATE "C"`,
  );
}
