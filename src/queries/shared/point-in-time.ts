import { type Sql, sql } from '../../database/sql';
import type { Moment } from '../../domain/point-in-time';

/** A moment inside a statement: values, or columns where one statement answers for many days. */
export interface At {
  readonly day: Sql;
  readonly known: Sql;
  readonly provisional: boolean;
}

/** A moment as values of the statement. */
export const at = ({ asOf, knownAt, provisional }: Moment): At => ({
  day: sql`${asOf}::date`,
  known: sql`${knownAt}::timestamptz`,
  provisional,
});

/** A thing whose span holds on the day. */
export const inSpan = (alias: Sql, { day }: At): Sql => sql`in_force(${alias}.valid_from, ${alias}.valid_to, ${day})`;

/** A fact whose span holds on the day, and that was on record. */
export const inForce = (alias: Sql, at: At): Sql => sql`${inSpan(alias, at)} AND ${onRecord(alias, at.known)}`;

/** A fact that was on record at the instant. */
export const onRecord = (alias: Sql, known: Sql): Sql => sql`${alias}.recorded_at <= ${known}`;
