/** What stands against an input about meetings, decisions and what is done under them: part of the catalogue of `problems.ts`. */
export const INSTITUTION_PROBLEMS = {
  UNKNOWN_BODY: { meaning: 'A code that no body of the mechanism has.', remedy: 'Take the code from the list of bodies.' },
  UNKNOWN_PROVINCE: {
    meaning: 'A code that no province or state of the programme has.',
    remedy: 'Take the code from the list of provinces.',
  },
  UNKNOWN_MEMBER_STATE: { meaning: 'A code that no member state has.', remedy: 'Give ID, MY or TH.' },
  INVALID_NUMBER: { meaning: 'A meeting’s number that is not 1 to 999.', remedy: 'Give the number of the meeting in its series.' },
  MEETING_EXISTS: {
    meaning: 'The body has a meeting with this number on record.',
    remedy: 'Give another number, or move the meeting that is on record.',
  },
  MEETING_HELD: {
    meaning: 'The last day of the meeting is over: what was held is not moved or cancelled.',
    remedy: 'Record what the meeting decided; tell the editors of a wrong day.',
  },
  INVALID_DAYS: {
    meaning: 'Days of a meeting that end before they begin, last more than 31 days, or begin before the programme.',
    remedy: 'Give a first day from 1993-07-20 on, and a last day that is not before it.',
  },
  TEXT_NEEDED: { meaning: 'A name, a title or a text that is empty in every language.', remedy: 'Write it in at least one language.' },
  INVALID_LINK: {
    meaning: 'An address of a document that does not begin with https:// or http://, or has more than 2,000 characters.',
    remedy: 'Copy the whole address of the document from the browser.',
  },
  NOT_HELD: {
    meaning: 'The meeting has not begun, or was cancelled: nobody has attended it, and it has no minutes.',
    remedy: 'Wait until its first day.',
  },
  INVALID_POST: {
    meaning: 'A post that is neither the head of one province nor a post of one organisation with its title, or is named twice.',
    remedy: 'Give either the province, or the organisation and the title of the post; each post once.',
  },
  AGENDA_CLOSED: {
    meaning: 'The last day of the meeting is over: its agenda stays as it is.',
    remedy: 'Say it in the minutes.',
  },
  INVALID_AGENDA_NUMBER: {
    meaning: 'A number of an item of the agenda that is empty or has more than 20 characters.',
    remedy: 'Give the number as it is printed, for example 3.1.',
  },
  UNKNOWN_AGENDA_ITEM: {
    meaning: 'A number that no item of the agenda of the meeting has.',
    remedy: 'Take the number from the agenda, as it is printed there.',
  },
  UNKNOWN_PAPER: { meaning: 'A number that no paper of the meeting has.', remedy: 'Take the number from the papers of the meeting.' },
  NO_PROCESS_RUN: {
    meaning:
      'A meeting that no run of the process belongs to: it is no numbered forum of chief ministers and governors, its days are not known, ' +
      'it was cancelled, or it is from before the process.',
    remedy: 'Give a forum whose days are known.',
  },
  UNKNOWN_STEP: {
    meaning: 'A number that no step has which recurs with each forum.',
    remedy: 'Take the number from the steps of the run.',
  },
  DAY_TO_COME: { meaning: 'A day on which something is said to have been done is still to come.', remedy: 'State it once it has come.' },
  INVALID_ADDRESS: {
    meaning: 'An address that is not one of https, has a user name in it, leads into a local network, or has more than 2,000 characters.',
    remedy: 'Give an https address that everybody can open, or say where else the document is kept.',
  },
  PLACE_NEEDED: {
    meaning: 'A document with neither an address nor a place where it is kept.',
    remedy: 'Give its address, or say where it is kept.',
  },
  NO_DRAFT: { meaning: 'The minutes have no draft that could be published.', remedy: 'Save a draft first.' },
  CORRECTION_NEEDED: {
    meaning: 'Minutes of the meeting are published, and it is not said what the new version replaces.',
    remedy: 'Say what it replaces, and why.',
  },
  UNKNOWN_DECISION: { meaning: 'A code that no decision on record has.', remedy: 'Take the code from the list of decisions.' },
  UNKNOWN_ACTION: { meaning: 'A code that no action on record has.', remedy: 'Take the code from the list of actions.' },
  SAME_DECISION: { meaning: 'A decision that is said to lead to itself.', remedy: 'Name another decision as the later one.' },
  DECIDED_IN_FUTURE: {
    meaning: 'The day of a decision is after today in Bangkok, or before the programme began.',
    remedy: 'Give today or an earlier day.',
  },
  ACTION_CLOSED: { meaning: 'The action is done or cancelled.', remedy: 'Have its secretary take it up again first.' },
  NOT_CLAIMED: { meaning: 'Nobody claims that the action is done.', remedy: 'Wait until its office claims it.' },
  SAME_OFFICE: {
    meaning: 'The office claimed that the action is done, or has to act itself: it does not confirm that.',
    remedy: 'Have another secretary of the body confirm it.',
  },
  NOT_CIRCULAR: { meaning: 'The decision is no circular.', remedy: 'Put a circular on record, and link the decision to it.' },
  NO_ADDRESSEES: { meaning: 'A circular that goes to nobody.', remedy: 'Name at least one office.' },
  NOT_ADDRESSED: { meaning: 'The circular did not go to the office.', remedy: 'Ask the office that sent it.' },
} as const;
