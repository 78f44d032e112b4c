import pino from 'pino';
import type { DataSource } from 'typeorm';
import { type ChangePosition, LISTENER, listenForChanges } from '../../../src/database/change-listener';
import { poolOf } from '../../../src/database/statement-runner';
import { useDatabase } from '../../support/database';
import { eventually } from '../../support/eventually';

const { dataSource } = useDatabase();
const silent = pino({ level: 'silent' });
const isServer = process.env['DATABASE_URL'] !== undefined;

let version: ChangePosition;
beforeEach(async () => void (version = await listenForChanges(dataSource(), silent)));
afterEach(() => version.close());

/** Resolves when the version fits, which it has to without being asked. */
const until = (fits: (current: number | null) => boolean): Promise<void> =>
  eventually(() => fits(version.current), 'the version moves by itself');

const last = async (database: DataSource): Promise<number> =>
  (await database.query<[{ position: number }]>('SELECT max(position) AS position FROM change_batch'))[0].position;

const note = (database: DataSource, text: string | null): Promise<unknown> =>
  database.query(`UPDATE source SET notes = jsonb_build_object('EN', $1::text) WHERE code = 'P69'`, [text]);
const withNoteKept = async (run: () => Promise<void>): Promise<void> => {
  const [{ kept }] = await dataSource().query<[{ kept: string | null }]>(`SELECT notes ->> 'EN' AS kept FROM source WHERE code = 'P69'`);
  try {
    await run();
  } finally {
    await note(dataSource(), kept);
  }
};

it('is known from the beginning, and moves with each commit that changes something', () =>
  withNoteKept(async () => {
    const before = version.current!;
    expect(before).toBe(await last(dataSource()));
    await note(dataSource(), 'changed');
    if (isServer) await until((current) => current! > before);
    // The embedded database says it before it answers the commit.
    expect(version.current).toBe(await last(dataSource()));
    expect(version.current).toBeGreaterThan(before);
  }));

it('is known of a commit that has ended when it was waited for, and is not waited for when there is none or nobody to hear', () =>
  withNoteKept(async () => {
    for (const text of ['one', 'two', 'three']) {
      await note(dataSource(), text);
      await version.heard();
      expect(version.current).toBe(await last(dataSource()));
    }
    await version.heard();
    await version.close();
    await note(dataSource(), 'four');
    await version.heard();
    expect(version.current).toBeNull();
  }));

it('stays where nothing changed, and where what changed was undone', async () => {
  const before = version.current!;
  await dataSource().query(`UPDATE source SET notes = notes WHERE code = 'P69'`);
  const runner = dataSource().createQueryRunner();
  await runner.startTransaction();
  await runner.query(`UPDATE source SET notes = '{"EN": "undone"}' WHERE code = 'P69'`);
  await runner.rollbackTransaction();
  await runner.startTransaction();
  await runner.query(`INSERT INTO source (code, titles) VALUES ('T-SOURCE', '{"EN": "T"}')`);
  await runner.query(`DELETE FROM source WHERE code = 'T-SOURCE'`);
  await runner.commitTransaction();
  await runner.release();
  expect(await last(dataSource())).toBe(before);
  expect(await dataSource().query('SELECT FROM change_batch WHERE position IS NULL')).toEqual([]);
});

it('is heard again after its connection was cut, with all that happened meanwhile', () =>
  withNoteKept(async () => {
    if (isServer) {
      await dataSource().query(
        'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = $1 AND datname = current_database()',
        [LISTENER],
      );
    } else {
      const pool = poolOf(dataSource());
      const client = await pool.connect();
      const ended = new Promise((resolve) => client.once('end', resolve));
      client.release(true);
      await ended;
    }
    const before = await last(dataSource());
    await note(dataSource(), 'changed meanwhile');
    await until((current) => current !== null && current > before);
  }));
