/** Closed vocabularies of sources and discrepancies. A key is the name in the API, its value is what the database stores. */

/** What was done with a discrepancy that an office opened. */
export enum DiscrepancyEventKind {
  SETTLE = 'SETTLE',
  REOPEN = 'REOPEN',
}

/** Which of the two values of a discrepancy stands. */
export enum StandingValue {
  VALUE_A = 'VALUE_A',
  VALUE_B = 'VALUE_B',
  NEITHER = 'NEITHER',
}
