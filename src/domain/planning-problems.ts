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
  UNKNOWN_AREA: {
    meaning: 'A code that no cluster has, and no province or state that is in the programme today.',
    remedy: 'Take the code from the list of provinces or clusters.',
  },
  INVALID_PLAN_CODE: {
    meaning: 'A code of a plan that is not of capital letters and digits with hyphens between, or is longer than 40 characters.',
    remedy: 'Leave it out: the hub makes it of the area and the first year.',
  },
  PLAN_CODE_TAKEN: {
    meaning: 'A plan has the code, or had it: the plan of the area and the year may be on record already.',
    remedy: 'Amend the plan that is on record; for another plan of the same year give a code of its own.',
  },
  PLAN_OF_NO_AREA: {
    meaning: 'The plan is that of no province and no cluster: no office amends it.',
    remedy: 'Give the plan of a province or a cluster; tell the editors what is wrong with the other.',
  },
  PERIOD_NEEDED: { meaning: 'A period of which one of the days is not known.', remedy: 'Give the first and the last day.' },
  UNKNOWN_OBJECTIVE: {
    meaning: 'A code that no objective of the plan on record has, or that is given twice.',
    remedy: 'Take the code from the plan as it is now; leave it out for a new objective.',
  },
  UNKNOWN_CORRIDOR: { meaning: 'A code that no corridor has.', remedy: 'Take the code from the list of corridors.' },
  OWN_ALIGNMENT: { meaning: 'A plan that is aligned with itself.', remedy: 'Leave its own code out.' },
  TOO_MANY_PARTS: {
    meaning: 'More than 30 objectives of a plan, sectors of an objective, corridors or plans.',
    remedy: 'Name the main ones.',
  },
  PLAN_STAYS: {
    meaning: 'A plan that comes from published documents, or that was reviewed: it is not withdrawn.',
    remedy: 'Amend what is wrong with it.',
  },
} as const;
