import { HubError } from '../src/errors';
import { MAX_PAGE_SIZE } from '../src/queries/page';

/** Checks a list of codes or ids. Throws TOO_MANY_KEYS when it is longer than a page. */
export function limited(argument: string, keys: string[]): string[] {
  if (keys.length > MAX_PAGE_SIZE) {
    throw new HubError('TOO_MANY_KEYS', `${argument}: ${keys.length} were given. Give at most ${MAX_PAGE_SIZE} at a time.`);
  }
  return keys;
}
