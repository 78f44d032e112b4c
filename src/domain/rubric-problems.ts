/** What stands against an input about how indicators of the process are scored: part of the catalogue of `problems.ts`. */
export const RUBRIC_PROBLEMS = {
  UNKNOWN_INDICATOR: {
    meaning: 'A code that no indicator of the process has which a run measures.',
    remedy: 'Take the code from the indicators of a run; those of steps that were done once are not scored.',
  },
  INVALID_COMPONENT: {
    meaning:
      'A component that is named twice, is no indicator with a rule of its own, weighs nothing or more than 1,000, or belongs to an indicator that has such a rule itself.',
    remedy: 'Name each of CMGF_PROCESS, CMGF_STEP_4, CMGF_STEP_6 and CMGF_STEP_7 once at most, with a weight above 0.',
  },
  INVALID_BAND: {
    meaning: 'A level that begins below 0 or above 100, or where another one begins, or more than ten levels.',
    remedy: 'Let each level begin at another percent, from 0 to 100.',
  },
} as const;
