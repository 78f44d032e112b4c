import type { Day } from './days';
import type { DatePrecision } from './vocabularies/mechanism';

/** The known days of something: the first, the last, and how exactly. A month is written as its first and its last day. */
export interface Dated {
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  readonly precision: DatePrecision;
}
