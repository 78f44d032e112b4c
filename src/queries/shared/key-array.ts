import { type Sql, sql } from '../../database/sql';

/**
 * The keys of a batch, at least one, as an array. The subquery hides their number from the planner: a plan for one key looks so much
 * cheaper than the generic plan that PostgreSQL would make a custom plan each time, which takes longer than reading the row.
 */
export const keyArray = (keys: readonly (number | string)[]): Sql =>
  typeof keys[0] === 'string' ? sql`(SELECT ${keys}::text[])::text[]` : sql`(SELECT ${keys}::integer[])::integer[]`;
