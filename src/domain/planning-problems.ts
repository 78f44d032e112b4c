/** What stands against an input about plans of provinces and clusters: part of the catalogue of `problems.ts`. */
export const PLANNING_PROBLEMS = {
  UNKNOWN_PLAN: { meaning: 'A code that no plan on record has.', remedy: 'Take the code from the list of plans.' },
  NOT_OF_AREA: {
    meaning: 'The plan is that of no province and no cluster of Thailand: the secretariat does not review it.',
    remedy: 'Give the plan of a Thai province or cluster.',
  },
  REVIEW_ORDER: {
    meaning: 'A review that ends without having begun, or begins although it has not ended.',
    remedy: 'Put on record that the review has begun first; one that has begun ends as reviewed or returned.',
  },
  BEFORE_LAST_REVIEW: {
    meaning: 'The day is before that of the last thing on record about the review of the plan.',
    remedy: 'Give that day or a later one.',
  },
} as const;
