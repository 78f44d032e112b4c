import { PreparedStatements } from '../../../src/database/prepared-statements';

const uses = (prepared: PreparedStatements, text: string, times: number) => Array.from({ length: times }, () => prepared.nameOf(text));

it('a statement is prepared from its third use on, always by the same name', () => {
  const [first, second, third, fourth] = uses(new PreparedStatements(), 'SELECT 1', 4);
  expect([first, second]).toEqual([undefined, undefined]);
  expect(third).toMatch(/^hub_[0-9a-f]{32}$/);
  expect(fourth).toBe(third);
});

it('no more than a hundred are prepared', () => {
  const prepared = new PreparedStatements();
  const names = Array.from({ length: 101 }, (_, i) => uses(prepared, `SELECT ${i}`, 3)[2]);
  expect(new Set(names.slice(0, 100)).size).toBe(100);
  expect(names[100]).toBeUndefined();
  expect(prepared.nameOf('SELECT 0')).toBe(names[0]);
});

it('counts begin again after two thousand texts', () => {
  const prepared = new PreparedStatements();
  uses(prepared, 'SELECT 0', 2);
  for (let i = 1; i <= 2_000; i++) prepared.nameOf(`SELECT ${i}`);
  expect(prepared.nameOf('SELECT 0')).toBeUndefined();
});

it('each registry is its own', () => {
  uses(new PreparedStatements(), 'SELECT 1', 3);
  expect(new PreparedStatements().nameOf('SELECT 1')).toBeUndefined();
});
