/** One code of the catalogue, as `docs/errors.md` shows it. */
interface ErrorEntry {
  /** What the code says. */
  readonly meaning: string;
  /** The HTTP status of an answer that is refused with this code as a whole. An error of one field leaves the status at 200. */
  readonly status: number;
  /** "The same request may succeed later." */
  readonly retry: boolean;
  /** What the caller does about it. */
  readonly remedy: string;
}

/** Describes a mistake of the caller: the same request fails again. */
const mistake = (meaning: string, remedy: string, status = 400): ErrorEntry => ({ meaning, status, retry: false, remedy });

/** Describes a state of the hub that passes: the same request may succeed later. */
const transient = (meaning: string, remedy: string, status: number): ErrorEntry => ({ meaning, status, retry: true, remedy });

/** Every code that leaves the hub in `extensions.code`, by subject. Codes and their statuses never change. */
const ENTRIES = {
  INVALID_ID: mistake('An id that this hub never gave out.', 'Pass an `id` from an answer, unchanged, or look up by `code`.'),
  INVALID_CURSOR: mistake(
    'A cursor that this list, in this order, never gave out.',
    'Pass a cursor from the same list with the same `orderBy`.',
  ),
  INVALID_PAGE: mistake('`first` and `last` together, or a negative number.', 'Give one of the two, 0 or more.'),
  PAGE_TOO_LARGE: mistake('A page of more items than `maxPageSize`.', 'Ask for at most `maxPageSize` items and follow `pageInfo`.'),
  TOO_MANY_KEYS: mistake(
    'A list of more codes or ids than `maxPageSize`, or of more than 1,000 representations.',
    'Split the list into several requests.',
  ),
  INVALID_DATE: mistake('A day that does not exist or is not written `YYYY-MM-DD`.', 'Write a Gregorian day, for example `2021-10-28`.'),
  INVALID_DATE_TIME: mistake(
    'An instant that is not ISO 8601 with a time zone, or whose year is of the Buddhist era.',
    'Write the Gregorian year, and the zone too, for example `2021-10-28T09:00:00+07:00`.',
  ),
  INVALID_DECIMAL: mistake('A decimal that is not digits with an optional point.', 'Write the number as text, for example `"1250000.50"`.'),
  INVALID_TEXT: mistake(
    'A text with a NUL character or half of a surrogate pair, or an empty search.',
    'Send well-formed Unicode without NUL, and a search of at least one letter or digit.',
  ),
  INVALID_LANGUAGE: mistake('A `lang` that the hub does not answer in.', 'Use `TH`, `EN`, `MS` or `ID`, or leave it out.'),
  INVALID_RANGE: mistake(
    'A span that ends before it begins, a series of too many points, or a number outside its range.',
    'Correct the bounds; the message names them.',
  ),
  AS_OF_BEFORE_PROGRAMME: mistake('A day before the programme began, 20 July 1993.', 'Ask for 1993-07-20 or later.'),
  AS_OF_IN_FUTURE: mistake(
    'A percent, a cost or a change is asked for a day after today in Bangkok.',
    'Ask for today or an earlier day; memberships, schedules and the calendar may be asked for later days.',
  ),
  KNOWN_AT_IN_FUTURE: mistake('A `knownAt` after now: nothing is on record then.', 'Leave it out, or give an instant that has passed.'),
  CONFLICTING_ARGUMENTS: mistake(
    'Arguments that exclude each other, such as `atMeeting` with `asOf`, or none where one is needed.',
    'Give exactly one of the arguments that the message names.',
  ),
  UNKNOWN_PROVINCE: mistake('A code of a province that does not exist.', 'Take a code from `provinces { nodes { code } }`.'),
  UNKNOWN_MEETING: mistake(
    'A code of a meeting that does not exist, or whose day is not known.',
    'Take a code from `meetings { nodes { code startsOn } }`.',
  ),
  UNKNOWN_CODE: mistake(
    'A code in a filter that nothing of its kind has, at any time; `extensions` has `kind`, `value` and, where one is near, `didYouMean`.',
    'Take the code from the list of all things of the kind, or the one that the message names.',
  ),
  UNKNOWN_CURRENCY: mistake(
    'A currency that no stored rate converts to.',
    'Use `USD`, or a currency of `exchangeRates` with a rate that is not derived.',
  ),
  UNKNOWN_TYPE: mistake('A name that no type of the API has.', 'Take the name from the schema, `/schema.graphql`.'),
  INVALID_REPRESENTATION: mistake(
    'A representation, from a gateway, that does not name one thing.',
    'Send `__typename` and the fields of exactly one key.',
  ),
  UNKNOWN_ENTITY: mistake('A representation, from a gateway, of a thing that does not exist.', 'Treat the entity as missing.'),
  DOCUMENT_TOO_LARGE: mistake(
    'A document or its variables over one of the limits; `extensions` has `limit`, `allowed` and, where it is known, `actual`.',
    'Ask for less at once; `limits` in the API and [limits.md](limits.md) list the numbers.',
  ),
  COST_TOO_HIGH: mistake(
    'A query that may cost more than `maxCost`, or with a trusted document more than `maxTrustedCost`.',
    'Use smaller pages: the message names the one to shrink, and the size that fits.',
  ),
  GRAPHQL_PARSE_FAILED: mistake('A document that is not GraphQL.', 'Correct the syntax at the location of the error.'),
  GRAPHQL_VALIDATION_FAILED: mistake('A document that does not fit the schema.', 'Compare it with `/schema.graphql`.'),
  OPERATION_NOT_SUPPORTED: mistake('A subscription at an address that answers queries and mutations.', 'Subscribe at `/graphql/stream`.'),
  BAD_USER_INPUT: mistake('Variables that do not fit their types.', 'Correct the variables that the message names.'),
  OPERATION_RESOLUTION_FAILURE: mistake(
    'An `operationName` that the document does not have, or none where it has several operations.',
    'Name one of the operations.',
  ),
  PERSISTED_QUERY_NOT_FOUND: mistake(
    'A hash of a document that the hub does not know.',
    'Send the hash together with the document once.',
    200,
  ),
  BAD_REQUEST: mistake(
    'A request that cannot be read; the status is 405, 406, 408, 413, 415 or 431 where HTTP has one that says more.',
    'Send JSON of at most `maxBodyBytes` bytes, with `content-type: application/json`, whole within 30 s.',
  ),
  UNKNOWN_PARAMETER: mistake(
    'A parameter in the address of an export, a page or a file that it does not have.',
    'Use one of those that the message names.',
  ),
  NOT_FOUND: mistake('A path that does not exist.', 'Ask `/graphql`.', 404),
  NOT_ACCEPTABLE: mistake(
    '`/graphql/stream` without `Accept: text/event-stream`.',
    'Send that header, or ask `/graphql` for queries.',
    406,
  ),
  UNAUTHENTICATED: mistake(
    'A session or a token that the hub never gave out, or none where one is needed.',
    'Sign in, or send `Authorization: Bearer` with a session or a token of an office.',
    401,
  ),
  SESSION_ENDED: mistake('A session that has ended, or a token that gives no right any more.', 'Sign in again, or get another token.', 401),
  NOT_PERMITTED: mistake('A path that the caller’s roles do not open.', 'Ask whom the message names.', 403),
  CROSS_SITE_REQUEST: mistake(
    'A change that is asked for with a cookie and may come from another site.',
    'Send it from a page of the hub, with `X-Hub-Request: 1`; a program sends `Authorization: Bearer` and no cookie.',
    403,
  ),
  TOO_MANY_TRIES: transient(
    'Too many wrong sessions, tokens or codes from one address in one minute.',
    'Wait as long as `Retry-After` says.',
    429,
  ),
  TOO_MANY_REQUESTS: transient(
    'More requests in one minute than `requestsPerMinute`: of one person or token, or from one address by those who have not signed in.',
    'Wait as long as `Retry-After` says.',
    429,
  ),
  TOO_MANY_STREAMS: transient(
    'More subscriptions than one process keeps open, or than it keeps open for one address.',
    'Wait as long as `Retry-After` says, or read `changes` from time to time.',
    503,
  ),
  TIMED_OUT: transient('A request that took longer than `timeoutMs`.', 'Ask for less at a time, or try again after `Retry-After`.', 503),
  UNAVAILABLE: transient('No database connection is free, or the database does not answer.', 'Try again after `Retry-After`.', 503),
  CANCELLED: transient('The caller closed the connection before it had its answer; only logs and metrics show it.', 'None is needed.', 499),
  INTERNAL_SERVER_ERROR: transient(
    'A fault of the hub; the cause is in its log under `extensions.requestId`.',
    'Try again; if it stays, report the request id.',
    500,
  ),
} satisfies Record<string, ErrorEntry>;

export type ErrorCode = keyof typeof ENTRIES;

export const ERRORS: Readonly<Record<ErrorCode, ErrorEntry>> = ENTRIES;

/** "The caller made a mistake": the same request fails again. */
export const isCallersMistake = ({ code }: HubError): boolean => !ERRORS[code].retry;

/** Leaves out the middle of a long message: a message that repeats its input is as long as the input. */
export const inShort = (message: string): string => (message.length <= 300 ? message : `${message.slice(0, 180)} … ${message.slice(-90)}`);

/**
 * The refusal of a request. Its message tells the caller the mistake and the remedy. It does not depend on GraphQL or HTTP.
 */
export class HubError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** The facts of the refusal for programs, in `extensions`. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(inShort(message));
    this.name = 'HubError';
  }
}

/** An error as answers show it, in GraphQL's form. */
export interface ShownError {
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>> & { readonly code: ErrorCode };
}

export const showError = ({ code, message, details }: HubError): ShownError => ({ message, extensions: { code, ...details } });
