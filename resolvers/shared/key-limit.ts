import { assertKeyCount } from '../../src/domain/limits';

/** Checks a list of codes or ids. Throws TOO_MANY_KEYS when it is longer than a page. */
export function limited(argument: string, keys: string[]): string[] {
  assertKeyCount(argument, keys.length);
  return keys;
}
