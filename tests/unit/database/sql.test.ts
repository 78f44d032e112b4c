import { join, raw, Sql, sql } from '../../../src/database/sql';

const anything = (value: unknown): Sql => sql`SELECT ${value as string} AS x`;

it('pieces nest, and values are numbered through', () => {
  const inner = sql`p.code = ${'P1'} AND p.id = ANY (${[1, 2]}::integer[])`;
  const outer = sql`SELECT ${raw('p.id')} FROM project p WHERE ${inner} AND p.cross_border = ${true} LIMIT ${5}`;
  expect(outer.text).toBe('SELECT p.id FROM project p WHERE p.code = $1 AND p.id = ANY ($2::integer[]) AND p.cross_border = $3 LIMIT $4');
  expect(outer.values).toEqual(['P1', [1, 2], true, 5]);
});

it('pieces are joined with a separator', () => {
  expect(join([sql`a = ${1}`, sql`b`, sql`c = ${2}`], ' AND ')).toEqual(sql`a = ${1} AND b AND c = ${2}`);
});

it.each([['text'], [1.5], [false], [new Date(0)], [null], [[]], [['a', null, 2]]])('takes %p as a value', (value) => {
  expect(anything(value)).toEqual(new Sql(['SELECT ', ' AS x'], [value]));
});

it.each([
  [undefined, 'undefined'],
  [{ code: 'P1' }, 'object {"code":"P1"}'],
  [[undefined], 'object [null]'],
  [[['a']], 'object [["a"]]'],
  [[sql`x`], 'object [{"strings":["x"],"values":[]}]'],
])('refuses %p, telling where', (value, told) => {
  expect(() => anything(value)).toThrow(`After "SELECT" it got ${told}.`);
});

it('refuses a function, which is a call that was forgotten', () => {
  expect(() => anything(raw)).toThrow('After "SELECT" it got function undefined.');
});
