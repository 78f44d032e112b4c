import type { Day } from './days';

/** A point in both times of the record: what an answer is true for, and what it may know. */
export interface PointInTime {
  /** The day answered for (valid time). */
  readonly asOf: Day;
  /** Only what was on record at this instant is seen (transaction time). */
  readonly knownAt: Date;
  /** Whether reports that are not certified yet count too. */
  readonly provisional: boolean;
}
