import { sql } from '../../database/sql';
import type { PointInTimeSql } from '../shared/point-in-time';

/** Today in Bangkok, by the clock of the database. */
export const TODAY = sql`(clock_timestamp() AT TIME ZONE 'Asia/Bangkok')::date`;

/** The present, by the clock of the database: the desk shows what stands now. */
export const NOW: PointInTimeSql = { validOn: TODAY, knownAt: sql`clock_timestamp()`, provisional: false, certifiedOnly: false };
