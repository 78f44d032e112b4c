/** One code of the catalogue: what stands against an input, and what to do about it. */
interface ProblemEntry {
  readonly meaning: string;
  readonly remedy: string;
}

/** Every code that a refused command answers with. Codes never change. */
const ENTRIES = {
  UNKNOWN_PROJECT: { meaning: 'A code that no project on record has.', remedy: 'Take the code from the list of projects.' },
  UNKNOWN_DRAFT: {
    meaning: 'The draft does not exist, was submitted or discarded, or belongs to another office.',
    remedy: 'Open the list of the office’s drafts again.',
  },
  UNKNOWN_REPORT: {
    meaning: 'A code that no report of the project has.',
    remedy: 'Take the code from the list of the project’s reports.',
  },
  STALE: {
    meaning: 'Somebody else changed the draft or the report meanwhile.',
    remedy: 'Look at it as it is now, and decide again.',
  },
  ALREADY_DONE: { meaning: 'The report is in the state already that the step leads to.', remedy: 'Nothing is left to do.' },
  WRONG_STATE: { meaning: 'No such step leads from the state that the report is in.', remedy: 'Take a step that its state allows.' },
  SAME_PERSON: {
    meaning: 'The person, or the one in whose place they act, took an earlier step of this report.',
    remedy: 'Have another person take the step.',
  },
  REASON_NEEDED: { meaning: 'A refusal or a correction without its reason.', remedy: 'Give the reason.' },
  NOTHING_STATED: {
    meaning: 'A report without a stage, a percent or a text.',
    remedy: 'State at least one of them.',
  },
  AS_OF_IN_FUTURE: { meaning: 'The day of the report is after today in Bangkok.', remedy: 'Give today or an earlier day.' },
  AS_OF_BEFORE_PROGRAMME: { meaning: 'The day of the report is before the programme began.', remedy: 'Give 1993-07-20 or a later day.' },
  PERCENT_RANGE: {
    meaning: 'A percent that is not 0 to 100.',
    remedy: 'Give a number from 0 to 100, or leave it out where it is not known.',
  },
  NOT_CORRECTABLE: {
    meaning: 'The report to be corrected is neither certified nor published.',
    remedy: 'Withdraw or refuse it, and submit another report.',
  },
  ALREADY_CORRECTED: {
    meaning: 'Another correction of the same report is on its way, or took its place.',
    remedy: 'Correct that correction, or wait until it is refused or withdrawn.',
  },
  NOT_PERMITTED: {
    meaning: 'The person holds no role that may do this.',
    remedy: 'Ask an office that may do it: the answer names it.',
  },
  OTHER_OFFICE: {
    meaning: 'The person holds the role that may do this, but in another office.',
    remedy: 'Ask the office that may do it: the answer names it.',
  },
  TOKEN_FORBIDS: {
    meaning: 'The token does not allow this. No token certifies, grants or delegates.',
    remedy: 'Sign in yourself, or ask the administrator of the office for a token with this action.',
  },
  SIGN_IN_AGAIN: {
    meaning: 'The step needs a sign-in that is not older than ten minutes.',
    remedy: 'Sign in again, and repeat the step.',
  },
  NO_DUTY: {
    meaning: 'The office does not report this project: no rule gives it the duty on the day of the report.',
    remedy: 'Have the office report it that the project’s place, responsibility or member state names.',
  },
  NOT_YOUR_STEP: {
    meaning: 'A verification is taken back by the person who verified.',
    remedy: 'Ask that person, or refuse the report with a reason.',
  },
  TOO_LATE: {
    meaning: 'A verification is taken back within 14 days.',
    remedy: 'Refuse the report with a reason instead.',
  },
  SECOND_PERSON_NEEDED: {
    meaning: 'A certified report is retracted by two persons who certify, and only one has asked for it.',
    remedy: 'Have another person of the office that certifies ask for it too.',
  },
  NOT_ACKNOWLEDGED: {
    meaning: 'The report is odd in a way that nobody has acknowledged.',
    remedy: 'Look at each warning, and name its code among those acknowledged, or correct the report.',
  },
  UNKNOWN_SOURCE: {
    meaning: 'A code that no source on record has.',
    remedy: 'Take the code from the list of sources, or give the letter.',
  },
  UNKNOWN_OFFICE: { meaning: 'A code that no organisation on record has.', remedy: 'Take the code from the list of organisations.' },
  NOTHING_TO_CONFIRM: {
    meaning: 'No report of the project counts, so nothing can be confirmed unchanged.',
    remedy: 'Submit a report with its own values.',
  },
  TOO_LONG: { meaning: 'A text is longer than it may be.', remedy: 'Shorten it: a narrative has up to 5,000 characters, a note 1,000.' },
  TOO_MANY_ITEMS: { meaning: 'More reports than one command takes.', remedy: 'Send them in several parts.' },
} satisfies Record<string, ProblemEntry>;

export type ProblemCode = keyof typeof ENTRIES;

export const PROBLEMS: Readonly<Record<ProblemCode, ProblemEntry>> = ENTRIES;

/** What stands against an input. */
export interface Problem {
  readonly code: ProblemCode;
  /** The input's field that it is about; null = the whole. */
  readonly field: string | null;
}

export const problem = (code: ProblemCode, field: string | null = null): Problem => ({ code, field });
