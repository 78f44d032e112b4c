import { useDatabase } from './database';
import { data } from './execute';

/**
 * One fact of the manual: the section it stands in, what is asked of the API, and what the manual says. What is asked ends in one
 * field: the answer is unwrapped down to that field's value, lists of objects to lists of values.
 */
type ManualFact = readonly [section: string, asked: string, says: unknown];

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The one value that an answer holds. */
function unwrapped(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(unwrapped);
  if (!isObject(answer)) return answer;
  const values = Object.values(answer);
  return values.length === 1 ? unwrapped(values[0]) : answer;
}

/** A test for each fact: the API, asked on the seeded database, says what the manual says. */
export function holdManualFacts(facts: readonly ManualFact[]): void {
  const { dataSource } = useDatabase();
  it.each(facts)('%s: %s', async (_section, asked, says) => {
    expect(unwrapped(await data(dataSource().manager, `{ ${asked} }`))).toEqual(says);
  });
  it('each fact is told once', () => expect(new Set(facts.map(([, asked]) => asked)).size).toBe(facts.length));
}
