import { HubError } from './errors';

/** The limits of one request or caller. The hub enforces exactly these numbers, and the field `limits` answers with them. */
export interface Limits {
  /** Tokens of a document without comments. Counted while parsing, which stops at the limit. */
  readonly maxTokens: number;
  /** Levels of fields, fragments included; levels of a value in the variables. */
  readonly maxDepth: number;
  /** Fields of a document, each fragment counted wherever it is spread. */
  readonly maxFields: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  /** Repetitions of one field in one place: validation that they can be merged is quadratic. */
  readonly maxRepeats: number;
  readonly maxOperations: number;
  /** Root fields of a mutation, each fragment counted wherever it is spread: each is a transaction of its own. */
  readonly maxMutations: number;
  readonly maxVariables: number;
  /** Values in the variables of a request, those within lists and objects counted. */
  readonly maxInputs: number;
  /** Characters of one name, number or text, in a document or in the variables: suggestions compare a wrong name with all known ones. */
  readonly maxTextLength: number;
  /** Conditions of the filters of a request, counted wherever a filter is used: one condition may scan every project. */
  readonly maxConditions: number;
  /** The cost of one request; `schema/base/cost.ts` has the rule. */
  readonly maxCost: number;
  /** The same of a document that the operator trusts (`src/graphql/trusted-documents.ts`). */
  readonly maxTrustedCost: number;
  /** Items of one page, and keys of one list of codes or ids. */
  readonly maxPageSize: number;
  readonly maxBodyBytes: number;
  /** Errors in one answer. */
  readonly maxErrors: number;
  /** Time of one request, and of one statement in the database, in milliseconds. */
  readonly timeoutMs: number;
  /** Requests of one client in one minute. */
  readonly requestsPerMinute: number;
}

export const LIMITS: Limits = Object.freeze({
  maxTokens: 1_000,
  maxDepth: 16,
  maxFields: 500,
  maxAliases: 50,
  maxDirectives: 50,
  maxRepeats: 25,
  maxOperations: 10,
  maxMutations: 10,
  maxVariables: 100,
  // A thousand representations of a gateway, each with its type, both keys, and room for further fields.
  maxInputs: 5_000,
  // The longest text that the hub gives out is a cursor with a Thai name, at four characters for each letter: far below this.
  maxTextLength: 5_000,
  maxConditions: 50,
  maxCost: 10_000,
  maxTrustedCost: 50_000,
  maxPageSize: 100,
  maxBodyBytes: 100 * 1024,
  maxErrors: 5,
  timeoutMs: 10_000,
  requestsPerMinute: 600,
});

/** The most items of one page, and its default size. */
export const MAX_PAGE_SIZE = LIMITS.maxPageSize;
export const DEFAULT_PAGE_SIZE = 20;

/** Checks the length of a list of codes, ids or representations. Throws TOO_MANY_KEYS. */
export function assertKeyCount(argument: string, count: number, allowed = LIMITS.maxPageSize): void {
  if (count > allowed) throw new HubError('TOO_MANY_KEYS', `${argument}: ${count} were given. Give at most ${allowed} at a time.`);
}

/** The keys of an argument, at most as many as a page has items. Throws TOO_MANY_KEYS. */
export function limitedKeys(argument: string, keys: string[]): string[] {
  assertKeyCount(argument, keys.length);
  return keys;
}
