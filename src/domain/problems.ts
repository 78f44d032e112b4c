import { DISCREPANCY_PROBLEMS } from './discrepancy-problems';
import { INSTITUTION_PROBLEMS } from './institution-problems';
import { PLANNING_PROBLEMS } from './planning-problems';
import { PROJECT_PROBLEMS } from './project-problems';
import { REGISTER_PROBLEMS } from './register-problems';
import { RUBRIC_PROBLEMS } from './rubric-problems';
import { SURVEY_PROBLEMS } from './survey-problems';

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
    meaning:
      'Somebody else changed it meanwhile: the draft, the report, the round, the meeting, the action, the plan, the rubric, the entry of the register, the discrepancy or the project.',
    remedy: 'Look at it as it is now, and decide again.',
  },
  ALREADY_DONE: { meaning: 'What is asked for is done already.', remedy: 'Nothing is left to do.' },
  WRONG_STATE: { meaning: 'No such step leads from the state that the report is in.', remedy: 'Take a step that its state allows.' },
  SAME_PERSON: {
    meaning: 'The person, or the one in whose place they act, took an earlier step of this report, or opened what they would decide about.',
    remedy: 'Have another person take the step.',
  },
  REASON_NEEDED: {
    meaning: 'A refusal, a correction, or a change of a round or a meeting without its reason.',
    remedy: 'Give the reason.',
  },
  NOTHING_STATED: {
    meaning: 'A report without a stage, a percent or a text.',
    remedy: 'State at least one of them.',
  },
  AS_OF_IN_FUTURE: { meaning: 'The day of the report or statement is after today in Bangkok.', remedy: 'Give today or an earlier day.' },
  AS_OF_BEFORE_PROGRAMME: {
    meaning: 'The day of the report or statement is before the programme began.',
    remedy: 'Give 1993-07-20 or a later day.',
  },
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
  NOTHING_TO_CONFIRM: {
    meaning: 'No report of the project counts, so nothing can be confirmed unchanged.',
    remedy: 'Submit a report with its own values.',
  },
  TOO_EXACT: { meaning: 'A percent with more than four decimals.', remedy: 'Round it to four decimals or fewer.' },
  UNKNOWN_MEETING: { meaning: 'A code that no meeting on record has.', remedy: 'Take the code from the list of meetings.' },
  REPEATED_LANGUAGE: { meaning: 'Two texts in one language.', remedy: 'Give one text in each language.' },
  TOO_LONG: { meaning: 'A text is longer than it may be.', remedy: 'Shorten it: a narrative has up to 5,000 characters, a note 1,000.' },
  UNKNOWN_OFFICE: { meaning: 'A code that no organisation of today has.', remedy: 'Take the code from the list of organisations.' },
  UNKNOWN_PERSON: { meaning: 'An e-mail address that no person of the hub has.', remedy: 'Check the address.' },
  INVALID_EMAIL: {
    meaning: 'A text that is not one e-mail address, or one with a tag after a plus sign.',
    remedy: 'Give the person’s own work address, such as name@office.go.th.',
  },
  NAME_NEEDED: {
    meaning: 'A person who is new to the hub, or a token, without a name.',
    remedy: 'Give the name, of at most 200 characters.',
  },
  NAME_KEPT: {
    meaning: 'A warning: the hub knows the person by another name, and keeps it.',
    remedy: 'Nothing, unless the address belongs to somebody else.',
  },
  INVALID_SPAN: {
    meaning: 'A span that ends before it begins, or begins before today in Bangkok.',
    remedy: 'Give a first day from today on, and a later day as the first one without.',
  },
  SPAN_TOO_LONG: {
    meaning: 'A delegation of more than 60 days, or a token of more than one year.',
    remedy: 'Give an earlier end. It can be made anew after that.',
  },
  SELF_GRANT: { meaning: 'A right that somebody gives to themselves.', remedy: 'Ask another administrator of the office.' },
  ROLE_NOT_OF_OFFICE: {
    meaning: 'A role that the office does not have: no rule has it verify or certify, or nobody of it keeps the register.',
    remedy: 'Choose a role of the office, or ask the administrators of the hub to change the rules.',
  },
  ALREADY_GRANTED: {
    meaning: 'The person holds the role in the office on a day of the span already.',
    remedy: 'Nothing is left to do, or revoke that grant first.',
  },
  UNKNOWN_GRANT: {
    meaning: 'An id that no grant has, or a role that the person does not hold in the office.',
    remedy: 'Open the list of grants again.',
  },
  LAST_HOLDER: {
    meaning: 'The last person who holds the role in the office today.',
    remedy: 'Grant the role to a successor first, then revoke this one.',
  },
  NOT_DELEGABLE: { meaning: 'A role that cannot be delegated.', remedy: 'Delegate reporting, verifying or certifying only.' },
  DELEGATION_CHAIN: {
    meaning: 'A role that the person holds in somebody else’s place.',
    remedy: 'Ask whose role it is to delegate it directly.',
  },
  NOT_HELD_THEN: {
    meaning: 'The person does not hold the role on every day of the span.',
    remedy: 'Delegate for days on which you hold it, or have the role prolonged first.',
  },
  NO_COLLEAGUE: {
    meaning: 'The address is of nobody who holds a role in the office, or in an office above it, on every day of the span.',
    remedy: 'Delegate to a colleague of the office, or have a role granted first.',
  },
  ALREADY_DELEGATED: {
    meaning: 'The role is delegated on a day of the span already.',
    remedy: 'End that delegation first, or choose other days.',
  },
  UNKNOWN_DELEGATION: { meaning: 'An id that no delegation has.', remedy: 'Open the list of delegations again.' },
  NO_ACTIONS: { meaning: 'A token without an action.', remedy: 'Name at least one action.' },
  UNKNOWN_TOKEN: { meaning: 'An id that no token has.', remedy: 'Open the list of the office’s tokens again.' },
  IDEMPOTENCY_MISMATCH: {
    meaning: 'The idempotency key was used with another input.',
    remedy: 'Take a new key for each thing that is to be done, and repeat a call as it was.',
  },
  IN_PROGRESS: {
    meaning: 'The same call is being made by another request.',
    remedy: 'Repeat it in a moment, with the same key: the answer is then that of the first.',
  },
  INVALID_KEY: { meaning: 'The idempotency key is empty or longer than 200 characters.', remedy: 'Take a UUID.' },
  UNKNOWN_ROUND: {
    meaning: 'A code that no reporting round until today has.',
    remedy: 'Take the code from the list of rounds, for example 2026-H2.',
  },
  ROUND_DAYS: {
    meaning: 'The days of a round do not follow one another: the cut-off, submitting, verifying, certifying.',
    remedy: 'Give days of which none is before the one that it follows.',
  },
  UNKNOWN_IMPORT: {
    meaning: 'The file was replaced by a later one, saved already, or erased after 90 days, or it belongs to another person or office.',
    remedy: 'Send the file again.',
  },
  IMPORT_HAS_FAULTS: {
    meaning: 'All rows of a file are to be saved, and something stands against at least one.',
    remedy: 'Put the rows right and send the file again, or save the rows without faults.',
  },
  IMPORT_IN_USE: {
    meaning: 'A draft of the import was changed since, or a report of it was verified or certified.',
    remedy: 'Look which: correct a certified report, have a verified one returned, and discard the changed draft.',
  },
  NO_CHAIN: {
    meaning: 'No chain of reports begins at the office on the first day: nobody would verify what it reports.',
    remedy: 'Name an office of a member state whose rules let it report, or another first day.',
  },
  UNKNOWN_WEBHOOK: { meaning: 'A code that no webhook of the office has.', remedy: 'Take the code that `subscribeWebhook` told.' },
  INVALID_URL: {
    meaning: 'An address that is not called: it is not https, it has a password or a fragment, or it is longer than 2,000 characters.',
    remedy: 'Give an address that begins with https://.',
  },
  TOO_MANY_WEBHOOKS: { meaning: 'The office has five webhooks.', remedy: 'Remove one that is not needed.' },
  TOO_MANY_ITEMS: { meaning: 'More reports than one command takes.', remedy: 'Send them in several parts.' },
  ...DISCREPANCY_PROBLEMS,
  ...INSTITUTION_PROBLEMS,
  ...PLANNING_PROBLEMS,
  ...PROJECT_PROBLEMS,
  ...REGISTER_PROBLEMS,
  ...RUBRIC_PROBLEMS,
  ...SURVEY_PROBLEMS,
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

/** Codes of what somebody else may do: the answer names their offices. */
export const FOR_OTHERS: readonly ProblemCode[] = [
  'NOT_PERMITTED',
  'OTHER_OFFICE',
  'SAME_PERSON',
  'SAME_OFFICE',
  'SELF_GRANT',
  'DELEGATION_CHAIN',
];
