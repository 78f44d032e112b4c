import type { RowStore } from '../../../src/database/rows';
import { type BatchQuery, Loaders, manyPerKey, onePerKey } from '../../../src/queries/shared/batch';

const rows = [
  { key: 2, name: 'b' },
  { key: 1, name: 'a' },
  { key: 2, name: 'c' },
];

it('one per key keeps order and length, null where there is none', () => {
  expect(onePerKey([1, 3, 2, 1], rows.slice(0, 2), (row) => row.key)).toEqual([rows[1], null, rows[0], rows[1]]);
});

it('many per key keeps the rows’ order, none where there are none', () => {
  expect(manyPerKey([1, 3, 2], rows, (row) => row.key)).toEqual([[rows[1]], [], [rows[0], rows[2]]]);
});

it('questions with the same parameters share a batch, others do not', async () => {
  const batches: unknown[] = [];
  const query: BatchQuery<{ id: number }, number, { asOf: string }> = async (_, keys, params) => {
    batches.push([keys.map(({ id }) => id), params.asOf]);
    return keys.map(({ id }) => id * 10);
  };
  const loaders = new Loaders({} as RowStore);
  const answers = await Promise.all([
    loaders.load(query, { id: 1 }, { asOf: 'x' }),
    loaders.load(query, { id: 2 }, { asOf: 'x' }),
    loaders.load(query, { id: 1 }, { asOf: 'x' }),
    loaders.load(query, { id: 1 }, { asOf: 'y' }),
  ]);
  expect(answers).toEqual([10, 20, 10, 10]);
  expect(batches).toEqual([
    [[1, 2], 'x'],
    [[1], 'y'],
  ]);
});

it('parameters that JSON does not keep do not compile', async () => {
  const query: BatchQuery<number, number, { scale: () => number }> = (_, keys, { scale }) =>
    Promise.resolve(keys.map((key) => key * scale()));
  // @ts-expect-error -- two functions would share one batch
  expect(await new Loaders({} as RowStore).load(query, 2, { scale: () => 3 })).toBe(6);
});
