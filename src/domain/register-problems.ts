/** What stands against an input about an entry of the register: part of the catalogue of `problems.ts`. */
export const REGISTER_PROBLEMS = {
  UNKNOWN_ENTRY: { meaning: 'A code that no entry of the register has.', remedy: 'Take the code from the register.' },
  NOT_ASSESSED: {
    meaning: 'The entry is neither a risk nor a control: offices do not assess it.',
    remedy: 'Give an entry of the kind RISK or CONTROL.',
  },
  INVALID_LEVEL: {
    meaning: 'A level that has only one of its parts, a part that is no whole number from 1 to 5, or a level of a control.',
    remedy: 'Give both likelihood and impact of a risk, each from 1 to 5, or neither; a control has none.',
  },
  BEFORE_LAST_ASSESSMENT: {
    meaning: 'The day is before that of the last assessment of the entry on record.',
    remedy: 'Give that day or a later one.',
  },
} as const;
