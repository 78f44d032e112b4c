import type * as PreparedStatements from '../../../src/database/prepared-statements';

/** The module anew: what it has counted is its own. */
function freshModule(): typeof PreparedStatements {
  let fresh: typeof PreparedStatements | undefined;
  jest.isolateModules(() => (fresh = jest.requireActual<typeof PreparedStatements>('../../../src/database/prepared-statements')));
  return fresh!;
}

const often = (preparedName: (text: string) => string | undefined, text: string): (string | undefined)[] =>
  [1, 2, 3, 4].map(() => preparedName(text));

it('a statement is prepared when it comes for the third time, by the same name ever after', () => {
  const { preparedName } = freshModule();
  const [first, second, third, fourth] = often(preparedName, 'SELECT 1');
  expect([first, second]).toEqual([undefined, undefined]);
  expect(third).toMatch(/^hub_[0-9a-f]{32}$/);
  expect(fourth).toBe(third);
});

it('a connection has at most 100 prepared statements: those that came first stay, the next one is not prepared', () => {
  const { preparedName } = freshModule();
  const names = Array.from({ length: 150 }, (_, i) => often(preparedName, `SELECT ${i}`).at(-1));
  expect(names.slice(0, 100).filter((name) => name !== undefined)).toHaveLength(100);
  expect(new Set(names.slice(0, 100)).size).toBe(100);
  expect(names.slice(100).filter((name) => name !== undefined)).toEqual([]);
  expect(preparedName('SELECT 0')).toBe(names[0]);
});

it('texts that come once are forgotten, so that counting them takes no memory without end', () => {
  const { preparedName } = freshModule();
  for (const _ of [1, 2]) preparedName('SELECT twice');
  for (let i = 0; i < 2_000; i++) preparedName(`SELECT once ${i}`);
  expect(preparedName('SELECT twice')).toBeUndefined();
});
