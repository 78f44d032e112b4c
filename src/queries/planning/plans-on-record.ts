import { raw, type Sql, sql } from '../../database/sql';
import { facts } from '../shared/facts';
import type { PointInTimeSql } from '../shared/point-in-time';

/** The plans that were on record at an instant, each in its version of then, to follow FROM or JOIN. One that was withdrawn by then is not among them. */
export const plansOnRecord = (alias: string, point: Pick<PointInTimeSql, 'knownAt'>): Sql =>
  sql`(SELECT * FROM ${facts('plan', 'held', point)} WHERE NOT held.is_withdrawn) ${raw(alias)}`;
