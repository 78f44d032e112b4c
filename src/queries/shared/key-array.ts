import { type Sql, sql } from '../../database/sql';

/**
 * The keys of a batch, one at least, as an array. They stand in a subquery, where the planner does not see how many there are: a plan
 * for one key looks so much cheaper to it than the one for any number that it makes it anew each time, which takes longer than
 * finding the row.
 */
export const keyArray = (keys: readonly (number | string)[]): Sql =>
  typeof keys[0] === 'string' ? sql`(SELECT ${keys}::text[])::text[]` : sql`(SELECT ${keys}::integer[])::integer[]`;
