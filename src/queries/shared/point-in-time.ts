import { type Sql, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { PointInTime } from '../../domain/point-in-time';

/** A point in time inside a statement: values, or columns where one statement answers for many days. */
export interface PointInTimeSql {
  readonly validOn: Sql;
  readonly knownAt: Sql;
  readonly provisional: boolean;
  readonly certifiedOnly: boolean;
  /** Whether projects outside the programme are asked for too; not given = only its own are. */
  readonly outside?: boolean;
}

/** The present, by the clock of the database: what is on record now, in force today. */
export const NOW: PointInTimeSql = { validOn: TODAY, knownAt: sql`clock_timestamp()`, provisional: false, certifiedOnly: false };

/** A point in time as values of the statement. */
export const toSql = ({ asOf, knownAt, provisional, certifiedOnly }: PointInTime): PointInTimeSql => ({
  validOn: sql`${asOf}::date`,
  knownAt: sql`${knownAt}::timestamptz`,
  provisional,
  certifiedOnly,
});

/** The span of a row holds on the day. For things that have a span and no record; facts are named by `factsInForce`. */
export const isValidOn = (alias: Sql, { validOn }: Pick<PointInTimeSql, 'validOn'>): Sql =>
  sql`in_force(${alias}.valid_from, ${alias}.valid_to, ${validOn})`;

/** What a row states was stated by the day: a row whose day is not known counts as stated from the beginning. */
export const isStatedBy = (alias: Sql, { validOn }: Pick<PointInTimeSql, 'validOn'>): Sql =>
  sql`(${alias}.as_of IS NULL OR ${alias}.as_of <= ${validOn})`;
