import type { Day } from './days';

/** The office’s letter or document that a report comes with, as it was typed in. Null = not given. */
export interface OfficialLetter {
  /** The number of the letter as printed, for example "ที่ สข 0017/1234". */
  readonly number: string | null;
  readonly date: Day | null;
  /** The code of a source of the hub. */
  readonly source: string | null;
  /** The place in the source: a page, a table. */
  readonly locator: string | null;
  readonly url: string | null;
}
