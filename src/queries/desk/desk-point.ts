import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { PointInTimeSql } from '../shared/point-in-time';

/** The present, by the clock of the database: the desk shows what stands now. */
export const NOW: PointInTimeSql = { validOn: TODAY, knownAt: sql`clock_timestamp()`, provisional: false, certifiedOnly: false };
