import { type Day, PROGRAMME_START } from './days';

/** A Thai fiscal year: 1 October to 30 September. */
export interface FiscalYear {
  /** The Gregorian year of its last day. */
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
}

/** The fiscal year that ends in a Gregorian year. */
export const fiscalYear = (year: number): FiscalYear => ({ year, from: `${year - 1}-10-01`, to: `${year}-09-30` });

/** The fiscal year that a day lies in. */
export const fiscalYearOf = (day: Day): FiscalYear => fiscalYear(Number(day.slice(0, 4)) + (day.slice(5) >= '10-01' ? 1 : 0));

/**
 * The fiscal year that a text names by its Gregorian year, from the one in which the programme began to that of today; null = it names none
 * of them.
 */
export function readFiscalYear(text: string, today: Day): FiscalYear | null {
  if (!/^\d{4}$/.test(text)) return null;
  const named = fiscalYear(Number(text));
  return named.to >= PROGRAMME_START && named.from <= today ? named : null;
}
