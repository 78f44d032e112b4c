/** What stands against an input about discrepancies: part of the catalogue of `problems.ts`. */
export const DISCREPANCY_PROBLEMS = {
  UNKNOWN_DISCREPANCY: { meaning: 'A code that no discrepancy has.', remedy: 'Take the code from the list of discrepancies.' },
  UNKNOWN_THING: {
    meaning: 'A type and a code that nothing on record has, or a field about which no discrepancy is opened.',
    remedy: 'Give a project, a meeting, a decision, a plan, a province, a corridor or an organisation by its code, and one of its fields.',
  },
  SAME_VALUE: { meaning: 'Two values that do not differ.', remedy: 'Give what each of the two sources says.' },
  OF_EDITORS: {
    meaning: 'The discrepancy comes from the data files: its editors settle it.',
    remedy: 'Write to the editors, or open another one.',
  },
  NOT_SETTLED: { meaning: 'The discrepancy is not settled: it cannot be opened again.', remedy: 'Nothing is left to do.' },
} as const;
