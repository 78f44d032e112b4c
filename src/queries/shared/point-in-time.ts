import { type Sql, sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';

/** A moment inside a statement: values, or columns where one statement answers for many days. */
export interface PointInTimeSql {
  readonly validOn: Sql;
  readonly knownAt: Sql;
  readonly provisional: boolean;
}

/** A moment as values of the statement. */
export const toSql = ({ asOf, knownAt, provisional }: PointInTime): PointInTimeSql => ({
  validOn: sql`${asOf}::date`,
  knownAt: sql`${knownAt}::timestamptz`,
  provisional,
});

/** A thing whose span holds on the day. */
export const isValidOn = (alias: Sql, { validOn: day }: PointInTimeSql): Sql =>
  sql`in_force(${alias}.valid_from, ${alias}.valid_to, ${day})`;

/** A fact whose span holds on the day, and that was on record. */
export const isInForce = (alias: Sql, at: PointInTimeSql): Sql => sql`${isValidOn(alias, at)} AND ${isKnownAt(alias, at.knownAt)}`;

/** A fact that was on record at the instant. */
export const isKnownAt = (alias: Sql, known: Sql): Sql => sql`${alias}.recorded_at <= ${known}`;
