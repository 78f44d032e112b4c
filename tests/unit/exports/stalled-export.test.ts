import type { DataSource } from 'typeorm';
import { sql } from '../../../src/database/sql';
import { exportStream } from '../../../src/exports/export-stream';
import type { TableFormat } from '../../../src/exports/formats';
import { column, type ExportedTable } from '../../../src/exports/whole-table';

const returned = jest.fn();
jest.mock('../../../src/exports/database-cursor', () => ({
  readByCursor: async function* () {
    try {
      for (;;) yield [{ c0: 1 }];
    } finally {
      returned();
    }
  },
}));

/** A table without an end, a large piece for each row. */
const ENDLESS: ExportedTable = { columns: [column('n', 'number', sql`1`)], from: sql`t`, code: sql`t.code` };
const PIECES: TableFormat = {
  extension: 'bin',
  mediaType: 'application/octet-stream',
  contentType: 'application/octet-stream',
  async *bytes({ rows }) {
    for await (const _ of rows) yield Buffer.alloc(100_000);
  },
};

const settled = async (): Promise<void> => {
  for (let turns = 0; turns < 10; turns++) await new Promise((resolve) => setImmediate(resolve));
};

beforeEach(() => {
  returned.mockClear();
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
});
afterEach(() => void jest.useRealTimers());

async function begun() {
  const gone = new AbortController().signal;
  const stream = await exportStream({} as DataSource, ENDLESS, { format: PIECES, thaiDays: false, gone, last: () => '' });
  const faults: Error[] = [];
  stream.on('error', (error) => faults.push(error));
  stream.read(0);
  await settled();
  return { stream, faults };
}

it('an export of which nothing is read for a minute is broken off, and its cursor ended', async () => {
  const { stream, faults } = await begun();
  await jest.advanceTimersByTimeAsync(59_999);
  expect([stream.destroyed, returned.mock.calls.length]).toEqual([false, 0]);
  await jest.advanceTimersByTimeAsync(1);
  await settled();
  expect(stream.destroyed).toBe(true);
  expect(faults.map(({ message }) => message)).toEqual(['an export was broken off: nothing was read for 60 s']);
  expect(returned).toHaveBeenCalledTimes(1);
});

it('the minute begins again with each piece that is read', async () => {
  const { stream, faults } = await begun();
  for (let minute = 0; minute < 3; minute++) {
    await jest.advanceTimersByTimeAsync(50_000);
    expect(stream.read()).not.toBeNull();
    await settled();
  }
  expect([stream.destroyed, faults]).toEqual([false, []]);
  stream.destroy();
  await settled();
  expect(jest.getTimerCount()).toBe(0);
});
