import { HubError } from './errors';

/** What one caller may ask of the hub. The hub enforces exactly these numbers, and the field `limits` answers with them. */
export interface Limits {
  /** Words and signs of a document, comments left out. Counted while it is read: what follows is never read. */
  readonly maxTokens: number;
  /** Levels of fields, fragments included; levels of a value in the variables. */
  readonly maxDepth: number;
  /** Fields of a document, each fragment counted wherever it is spread. */
  readonly maxFields: number;
  readonly maxAliases: number;
  readonly maxDirectives: number;
  /** How often one field may be written in one place: checking that all of them agree grows with the square. */
  readonly maxRepeats: number;
  readonly maxOperations: number;
  readonly maxVariables: number;
  /** Values in the variables of a request, those within lists and objects counted. */
  readonly maxInputs: number;
  /** Characters of one name, number or text, in a document or in the variables: what is wrong is compared with all that it might have been. */
  readonly maxTextLength: number;
  /** Conditions of the filters of a request, each counted wherever it is asked: one may have to look at every project. */
  readonly maxConditions: number;
  /** What one request may cost; how it is reckoned stands in `schema/base/cost.ts`. */
  readonly maxCost: number;
  /** Items of one page, and keys of one list of codes or ids. */
  readonly maxPageSize: number;
  readonly maxBodyBytes: number;
  /** Errors in one answer. */
  readonly maxErrors: number;
  /** How long a request may take, and the database for one statement, in milliseconds. */
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
  maxVariables: 100,
  // A thousand representations of a gateway, each with its type, both keys, and room for what it sends along.
  maxInputs: 5_000,
  // A cursor holds a name, which takes four characters for each Thai one: nothing that the hub gives out comes near.
  maxTextLength: 5_000,
  maxConditions: 50,
  maxCost: 10_000,
  maxPageSize: 100,
  maxBodyBytes: 100 * 1024,
  maxErrors: 5,
  timeoutMs: 10_000,
  requestsPerMinute: 600,
});

/** The most items that one page may hold, and how many it holds when nobody says. */
export const MAX_PAGE_SIZE = LIMITS.maxPageSize;
export const DEFAULT_PAGE_SIZE = 20;

/** Holds a list of codes, ids or representations against how many may be given. Throws TOO_MANY_KEYS. */
export function assertKeyCount(argument: string, count: number, allowed = LIMITS.maxPageSize): void {
  if (count > allowed) throw new HubError('TOO_MANY_KEYS', `${argument}: ${count} were given. Give at most ${allowed} at a time.`);
}

/** The keys of an argument, at most as many as a page has items. Throws TOO_MANY_KEYS. */
export function limitedKeys(argument: string, keys: string[]): string[] {
  assertKeyCount(argument, keys.length);
  return keys;
}
