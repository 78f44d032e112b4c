import { sql } from './sql';

/** Today in Bangkok, by the clock of the database. */
export const TODAY = sql`(clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date`;
