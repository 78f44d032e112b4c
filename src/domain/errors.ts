/** Every error a caller can cause, with the meaning that README documents. Codes never change. */
export const HUB_ERRORS = {
  INVALID_ID: 'an id that this hub never gave out',
  INVALID_CURSOR: 'a cursor that this list, in this order, never gave out',
  INVALID_PAGE: 'first and last together, negative, or neither usable',
  PAGE_TOO_LARGE: 'more items asked for at once than one page holds',
  INVALID_DATE: 'a day that is not a real Gregorian day written YYYY-MM-DD',
  INVALID_DATE_TIME: 'an instant that is not ISO 8601 with a zone',
  INVALID_DECIMAL: 'a decimal that is not written as digits with an optional point',
  AS_OF_BEFORE_PROGRAMME: 'a day before the programme began (20 July 1993)',
  TOO_MANY_KEYS: 'more codes or ids in one list than the limit',
  CONFLICTING_ARGUMENTS: 'arguments that exclude each other, or none where one is needed',
  UNKNOWN_PROVINCE: 'a province’s code that does not exist',
  UNKNOWN_MEETING: 'a meeting’s code that does not exist, or whose day is not known',
  INVALID_RANGE: 'a span that ends before it begins, has too many points, or a number out of its range',
  INVALID_TEXT: 'a text with a NUL character or half of a surrogate pair, which no text of the hub has',
  INVALID_LANGUAGE: 'a language that the hub does not answer in',
  DOCUMENT_TOO_LARGE:
    'a query with more tokens, levels, fields, aliases, directives, repetitions, operations, variables, values in them or conditions of filters than the limit, or a longer name or text',
  COST_TOO_HIGH: 'a query that may cost more than the limit',
  TIMED_OUT: 'a request that takes longer than the limit',
  CANCELLED: 'a request whose caller closed the connection before it had its answer',
  UNAVAILABLE: 'too much is asked at once, or the database does not answer: try again',
  UNKNOWN_CURRENCY: 'a currency that no stored rate or figure is in',
  UNKNOWN_TYPE: 'a name that no type of the API has',
  INVALID_REPRESENTATION: 'a representation, from a gateway, that does not name one thing',
  UNKNOWN_ENTITY: 'a representation, from a gateway, of a thing that does not exist',
} as const;

export type HubErrorCode = keyof typeof HUB_ERRORS;

/** What no caller has done wrong: it may ask the same again. */
const PASSING: ReadonlySet<HubErrorCode> = new Set(['TIMED_OUT', 'UNAVAILABLE', 'CANCELLED']);

/** "The request itself was wrong", rather than that it could not be answered now. */
export const isCallersMistake = ({ code }: HubError): boolean => !PASSING.has(code);

/** A message that repeats what it was sent is as long as that: its middle is left out. */
export const inShort = (message: string): string => (message.length <= 300 ? message : `${message.slice(0, 180)} … ${message.slice(-90)}`);

/** A request that is not answered, for a reason that the caller is told: the message names the thing that is wrong and the remedy. Knows nothing of GraphQL. */
export class HubError extends Error {
  constructor(
    readonly code: HubErrorCode,
    message: string,
    /** What a program may want of it, for `extensions`. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(inShort(message));
    this.name = 'HubError';
  }
}
