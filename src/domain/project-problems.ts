/** What stands against an input about what is on record of projects: part of the catalogue of `problems.ts`. */
export const PROJECT_PROBLEMS = {
  INVALID_AMOUNT: {
    meaning: 'An amount that cannot be read, is below zero, or is 10^18 or more.',
    remedy: 'Write it in digits, with the currency and the scale as words where they help: 1,234,567 or 1.5 million baht.',
  },
  CURRENCY_NEEDED: { meaning: 'An amount without a currency.', remedy: 'Name the currency: THB, MYR, IDR or USD.' },
  TWO_CURRENCIES: {
    meaning: 'An amount that names another currency than the one chosen.',
    remedy: 'Name one currency, in the amount or beside it.',
  },
  UNKNOWN_CURRENCY: {
    meaning: 'A currency of which the hub has no rates, so that no total could count the amount.',
    remedy: 'State the amount in THB, MYR, IDR, SGD or USD.',
  },
  NOT_WHOLE: {
    meaning: 'A figure of a part, or of something larger, that is to go before the others.',
    remedy: 'State a figure of the whole project, or leave `preferred` out.',
  },
  COST_OF_DAY: {
    meaning: 'A figure of the same day goes before the others already.',
    remedy: 'Withdraw that figure first, or state the day from which the new one holds.',
  },
  DAYS_NEEDED: { meaning: 'A schedule without a first and without a last day.', remedy: 'State at least one of them.' },
  DAYS_REVERSED: { meaning: 'A last day before the first one.', remedy: 'Give a last day that is not before the first.' },
  PRECISION_NEEDED: { meaning: 'A day that is stated, known to UNKNOWN.', remedy: 'Say whether the day, the month or the year is known.' },
  NOT_YET: {
    meaning: 'A day that is said to have come is after the day of the statement.',
    remedy: 'Call it planned, or state the day on which it was known.',
  },
  SAME_NAME: {
    meaning: 'A new name that is the name on that day in each of its languages.',
    remedy: 'Give the new name, or nothing: the name stays as it is.',
  },
  INVALID_WEIGHT: {
    meaning: 'A weight that is not a decimal above 0, is above 1,000,000, or has more than six decimals.',
    remedy: 'Write it in digits, such as 2.5, or leave it out where the project has none.',
  },
  HAS_PARTS: {
    meaning: 'A weight of a project with parts: totals count its parts, each with its own weight.',
    remedy: 'Assign the weights of its parts.',
  },
  UNKNOWN_FACT: {
    meaning: 'A code that no fact on record of the project has.',
    remedy:
      'Take the code from the project’s `costs`, `schedules`, `nameHistory`, `responsibilityHistory`, `weightHistory` or `placements`.',
  },
  SOURCE_NEEDED: { meaning: 'A place in a document without the document.', remedy: 'Name the source, or leave the place out.' },
  NOT_HTTPS: {
    meaning: 'An address of a source that does not begin with https://, holds a password, or has more than 2,000 characters.',
    remedy: 'Copy the address from the browser, at which everybody can read the document.',
  },
  ISSUED_IN_FUTURE: { meaning: 'A day of issue after today in Bangkok.', remedy: 'Give today or an earlier day, or leave it out.' },
  SOURCE_EXISTS: { meaning: 'A document with this address is on record.', remedy: 'Cite that source: the list of sources finds it.' },
  UNKNOWN_SECTOR: { meaning: 'A code that no sector has.', remedy: 'Take the code from the list of sectors.' },
  NOT_OF_OFFICE: {
    meaning: 'A proposed project that is not located in the province of the office.',
    remedy: 'Name the province of the office among its provinces, or have the office of another province propose it.',
  },
  UNKNOWN_CORRIDOR: { meaning: 'A code that no corridor has.', remedy: 'Take the code from the list of corridors.' },
  TOO_MANY_PLACES: { meaning: 'More than 20 provinces, sectors or corridors.', remedy: 'Name the main ones.' },
  REPEATED_PLACE: { meaning: 'A province, a sector or a corridor that is named twice.', remedy: 'Name each once.' },
  SAME_PLACES: {
    meaning: 'Provinces with their shares, sectors or corridors that the project has on that day already.',
    remedy: 'State what is different, or the day since when it is.',
  },
  INVALID_SHARES: {
    meaning: 'Shares of provinces that are not all given, not more than 0, of more than eight decimals, or do not sum to 1 exactly.',
    remedy: 'Give each province its share, so that they make up the whole; or give none, and the provinces carry equal parts.',
  },
  LIKELY_DUPLICATE: {
    meaning: 'Projects on record may be the proposed one, and `notSame` does not name each of them.',
    remedy: 'Look at the answer of `similarProjects`; where all are other projects, name their codes in `notSame`.',
  },
  UNKNOWN_PROPOSAL: {
    meaning: 'An id that no proposal has, or of a proposal that is not the caller’s business.',
    remedy: 'Open the list of proposals again.',
  },
  INVALID_CODE: {
    meaning: 'A code of a project that is not P and two to four digits.',
    remedy: 'Leave it out: the hub takes the next one.',
  },
  CODE_TAKEN: { meaning: 'A project has the code, or had it.', remedy: 'Give another code, or leave it out.' },
} as const;
