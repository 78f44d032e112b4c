import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { raw, sql } from '../../src/database/sql';
import { exportStream, type Sums } from '../../src/exports/export-stream';
import { CSV, XLSX } from '../../src/exports/formats';
import { column, type ExportedTable } from '../../src/exports/whole-table';
import { useDatabase } from '../support/database';

const { dataSource } = useDatabase();

const ROWS = 100_000;

/** The signal of a reader that does not leave. */
const HERE = new AbortController().signal;

/** A table of more rows than the programme has. `value` is the SQL of its one cell, of the number `g`. */
const numbers = (value = 'g'): ExportedTable => ({
  columns: [column('n', 'number', raw(value))],
  from: sql`(SELECT g, lpad(g::text, 9, '0') AS code FROM generate_series(1, ${ROWS}::integer) g) numbers`,
  code: sql`numbers.code`,
});

const answers = async (): Promise<boolean> => (await dataSource().query<[{ one: number }]>('SELECT 1 AS one'))[0].one === 1;

/** The data source, counting the chunks that are fetched. */
function counted(): { source: DataSource; fetched: () => number } {
  let fetches = 0;
  const createQueryRunner = () => {
    const runner = dataSource().createQueryRunner();
    const query = runner.query.bind(runner) as (text: string, ...rest: unknown[]) => Promise<unknown>;
    return Object.assign(runner, {
      query: (text: string, ...rest: unknown[]) => (text.startsWith('FETCH') && fetches++, query(text, ...rest)),
    });
  };
  return { source: Object.create(dataSource(), { createQueryRunner: { value: createQueryRunner } }) as DataSource, fetched: () => fetches };
}

it('has every row once, in order, and sums that fit', async () => {
  let sums: Sums | undefined;
  const stream = await exportStream(dataSource(), numbers(), {
    format: CSV,
    thaiDays: false,
    gone: HERE,
    last: (last) => ((sums = last), ''),
  });
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  const body = Buffer.concat(pieces);
  expect(body.toString()).toBe(`\uFEFFn\r\n${Array.from({ length: ROWS }, (_, i) => `${i + 1}\r\n`).join('')}`);
  expect(sums).toEqual({ rowCount: ROWS, sha256: createHash('sha256').update(body).digest('hex') });
});

it.each([CSV, XLSX])('fetches no more than is read, and ends the cursor when the reader goes: $extension', async (format) => {
  const { source, fetched } = counted();
  const stream = await exportStream(source, numbers('repeat(md5(g::text), 40)'), { format, thaiDays: false, gone: HERE, last: () => '' });
  try {
    await new Promise<void>((resolve) => stream.once('readable', resolve));
    stream.read(1);
    // Nothing more is read, so however long it takes, the fetches come to rest long before the last row.
    for (let before = -1; before !== fetched(); await wait(500)) before = fetched();
    expect(fetched()).toBeLessThan(10);
  } finally {
    stream.destroy();
  }
  const atRest = fetched();
  expect(await answers()).toBe(true);
  expect(fetched()).toBe(atRest);
});

it('ends the cursor of a stream that nobody began to read', async () => {
  (await exportStream(dataSource(), numbers(), { format: CSV, thaiDays: false, gone: HERE, last: () => '' })).destroy();
  expect(await answers()).toBe(true);
});

// random() is what keeps the database from working it out before it sorts.
it.each([CSV, XLSX])('breaks off when the database fails on the way: $extension', async (format) => {
  const stream = await exportStream(dataSource(), numbers(`1 / (${ROWS / 2} - g + (random() * 0)::integer)`), {
    format,
    thaiDays: false,
    gone: HERE,
    last: () => '',
  });
  await expect(
    (async () => {
      for await (const _ of stream);
    })(),
  ).rejects.toThrow('division by zero');
  expect(await answers()).toBe(true);
});

it('fails at once where the first rows fail', async () => {
  await expect(
    exportStream(dataSource(), numbers('1 / (1 - g)'), { format: CSV, thaiDays: false, gone: HERE, last: () => '' }),
  ).rejects.toThrow('division by zero');
  expect(await answers()).toBe(true);
});
