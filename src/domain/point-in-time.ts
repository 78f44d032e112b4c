import type { Day } from './days';

/** A point on both time axes of the record: the day that an answer is true for, and the instant up to which it may know. */
export interface PointInTime {
  /** The day that the answer is about (valid time). */
  readonly asOf: Day;
  /** Only facts on record at this instant are visible (transaction time). */
  readonly knownAt: Date;
  /** Whether reports that are submitted or verified count too. */
  readonly provisional: boolean;
  /** Whether only certified reports count: those from published documents do not. */
  readonly certifiedOnly: boolean;
}
