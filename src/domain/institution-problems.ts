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
} as const;
