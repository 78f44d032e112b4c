import { createHash } from 'node:crypto';

/** How many statements are kept prepared on a connection: what is asked all day, and no more than the server can hold of. */
const MOST_PREPARED = 100;

/** How often a text comes before it is prepared: what a caller made up once is not. */
const TIMES_BEFORE = 3;

/** How many texts are counted before counting begins anew. */
const MOST_COUNTED = 2_000;

const prepared = new Map<string, string>();
const counted = new Map<string, number>();

/**
 * The name that a statement is prepared by on every connection, so that the server parses and plans it once, instead of each time:
 * for a short list that is half of its work. Undefined = it has not come often enough, or enough are prepared.
 */
export function preparedName(text: string): string | undefined {
  const known = prepared.get(text);
  if (known !== undefined || prepared.size >= MOST_PREPARED) return known;
  const times = (counted.get(text) ?? 0) + 1;
  if (times < TIMES_BEFORE) {
    if (counted.size >= MOST_COUNTED) counted.clear();
    counted.set(text, times);
    return undefined;
  }
  counted.delete(text);
  const name = `hub_${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  prepared.set(text, name);
  return name;
}
