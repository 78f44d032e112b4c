/** What stands against an input about a survey: part of the catalogue of `problems.ts`. */
export const SURVEY_PROBLEMS = {
  NOT_OF_FORUM: {
    meaning: 'The meeting is none of the governors’ forum, its days are not known, or it was cancelled: it has no survey.',
    remedy: 'Give a meeting of the governors’ forum whose days are known.',
  },
  SURVEY_EXISTS: { meaning: 'The meeting has a survey: it is asked once.', remedy: 'Open the page of that survey.' },
  SURVEY_DAYS: {
    meaning:
      'A survey that opens before today or before the first day of the forum, closes before it opens, or takes answers for more than 90 days.',
    remedy: 'Give a first day from today and from the first day of the forum on, and a last day of at most 90 days.',
  },
  NO_SURVEY: { meaning: 'The meeting has no survey.', remedy: 'Open one.' },
} as const;
