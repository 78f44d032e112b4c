import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { checkSettled, settleAll } from '../../../src/database/settled-states';
import { join, raw, sql } from '../../../src/database/sql';
import { walkedState } from '../../../src/queries/progress/counting-reports';
import { toldOf } from '../../../src/queries/progress/settled-state';
import { undone, useDatabase } from '../../support/database';
import { changeState, insertProject, insertReport } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

const DAYS = ['2020-01-01', '2020-06-30', '2020-07-01', '2021-12-31'] as const;
const at = (hour: number): string => new Date(Date.UTC(2024, 0, 1, hour)).toISOString();

/** One thing that happens to the reports of a project, an hour after the one before. */
interface Step {
  /** A new report of the day `day`, or a new state of an earlier report. */
  readonly kind: 'report' | 'state';
  readonly day: number;
  readonly percent: number | null;
  readonly stage: string | null;
  readonly planned: number | null;
  readonly state: string;
  /** An earlier report: the one that is corrected, or changes its state. Null = none. */
  readonly other: number | null;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('report' as const, 'report' as const, 'state' as const),
    day: fc.nat(DAYS.length - 1),
    percent: fc.option(fc.constantFrom(0, 33.3, 50, 100)),
    stage: fc.option(fc.constantFrom('CONSTRUCTION', 'COMPLETED', 'OPERATIONAL', 'DROPPED')),
    planned: fc.option(fc.constantFrom(10, 90)),
    state: fc.constantFrom('SUBMITTED', 'VERIFIED', 'PUBLISHED', 'CERTIFIED', 'REJECTED'),
    other: fc.option(fc.nat(6)),
  }),
  { minLength: 1, maxLength: 9 },
);

/** Writes a history; a step that the record refuses is left out. */
async function write(manager: EntityManager, project: number, history: readonly Step[]): Promise<void> {
  const reports: number[] = [];
  for (const [i, step] of history.entries()) {
    const other = step.other === null ? undefined : reports[step.other % Math.max(reports.length, 1)];
    await manager.query('SAVEPOINT step');
    try {
      if (step.kind === 'report') {
        const made = { ...step, asOf: DAYS[step.day]!, recordedAt: at(i), plannedPercent: step.planned, supersedes: other ?? null };
        reports.push(await insertReport(manager, project, made));
      } else if (other !== undefined) await changeState(manager, other, step.state, at(i));
      await manager.query('RELEASE SAVEPOINT step');
    } catch {
      await manager.query('ROLLBACK TO SAVEPOINT step');
    }
  }
}

const COLUMNS = ['percent', 'stated', 'stage', 'planned', 'report_id', 'report_as_of', 'report_state', 'latest_id', 'latest_as_of'];

interface Told {
  readonly day: string;
  readonly hour: number;
  readonly settled: unknown[];
  readonly walked: unknown[];
}

/** What is told of a project on each day, as known at each hour: by the settled states, and by a walk through its reports. */
async function told(manager: EntityManager, project: number, days: readonly string[], hours: readonly number[]): Promise<Told[]> {
  const point = { validOn: sql`asked.day`, knownAt: sql`asked.instant`, provisional: false, certifiedOnly: false };
  const all = sql`json_build_array(${join(COLUMNS.map((column) => raw(`known.${column}`)))})`;
  const { text, values } = sql`
    SELECT asked.day::text, asked.hour, ${toldOf(sql`${project}::integer`, all, point)} AS settled,
      (SELECT ${all} FROM (${walkedState(sql`${project}::integer`, point)}) known) AS walked
    FROM (
      SELECT day, hour, ${at(0)}::timestamptz + hour * interval '1 hour' AS instant
      FROM unnest(${days}::date[]) day CROSS JOIN unnest(${hours}::integer[]) hour) asked`;
  const rows = await manager.query<(Told & { settled: unknown[] | null })[]>(text, [...values]);
  return rows.map((row) => ({ ...row, settled: row.settled ?? [null, false, ...Array<null>(7).fill(null)] }));
}

const project = (manager: EntityManager): Promise<number> => insertProject(manager, { code: 'T1', body: 'WG-HRD' });
const faults = async (manager: EntityManager): Promise<unknown> => (await checkSettled(manager, 'ALL')).wrong;

describe('the settled state of a project', () => {
  it(
    'is what a walk through its reports finds, on each day, as known at each instant',
    rolledBack(async (manager) => {
      await fc.assert(
        fc.asyncProperty(steps, (history) =>
          undone(manager, async () => {
            const id = await project(manager);
            await write(manager, id, history);
            const hours = history.map((_, hour) => hour);
            for (const { settled, walked, ...asked } of await told(manager, id, ['2019-12-31', ...DAYS, '2026-01-01'], [-1, ...hours, 99]))
              expect({ ...asked, told: settled }).toEqual({ ...asked, told: walked });
            expect(await faults(manager)).toEqual([]);
          }),
        ),
        { numRuns: 80 },
      );
    }),
  );

  it(
    'needs no walk for what is known last',
    rolledBack(async (manager) => {
      const id = await project(manager);
      await write(manager, id, [
        { kind: 'report', day: 0, percent: 50, stage: null, planned: null, state: 'CERTIFIED', other: null },
        { kind: 'report', day: 2, percent: 100, stage: null, planned: null, state: 'CERTIFIED', other: null },
      ]);
      const states = await manager.query<object[]>(
        `SELECT valid_from::text AS "from", valid_to::text AS "to", known_from AS since, percent::float8 FROM project_state WHERE project_id = $1 ORDER BY valid_from`,
        [id],
      );
      expect(states).toEqual([
        { from: '2020-01-01', to: '2020-07-01', since: new Date(at(0)), percent: 50 },
        { from: '2020-07-01', to: 'infinity', since: new Date(at(1)), percent: 100 },
      ]);
    }),
  );

  it(
    'follows what somebody writes by SQL, and the removal of samples',
    rolledBack(async (manager) => {
      const id = await project(manager);
      const report = await insertReport(manager, id, { asOf: '2020-01-01', percent: 50 });
      await manager.query(`INSERT INTO report_state (report_id, state, changed_at) VALUES ($1, 'REJECTED', now())`, [report]);
      expect(await faults(manager)).toEqual([]);
      await manager.query('DELETE FROM progress_report WHERE project_id = $1', [id]);
      expect(await manager.query('SELECT FROM project_state WHERE project_id = $1', [id])).toEqual([]);
    }),
  );

  it(
    'that is wrong or missing is found, and mended by settling again',
    rolledBack(async (manager) => {
      const id = await project(manager);
      await insertReport(manager, id, { asOf: '2020-01-01', percent: 50 });
      await insertReport(manager, id, { asOf: '2021-01-01', percent: 60 });
      await manager.query(`DELETE FROM project_state WHERE project_id = $1 AND valid_to = 'infinity'`, [id]);
      await manager.query(`UPDATE project_state SET percent = 51 WHERE project_id = $1`, [id]);
      expect(await faults(manager)).toEqual([
        { project: 'T1', table: 'project_state', from: '2020-01-01', fault: 'MISSING' },
        { project: 'T1', table: 'project_state', from: '2020-01-01', fault: 'WRONG' },
        { project: 'T1', table: 'project_state', from: '2021-01-01', fault: 'MISSING' },
      ]);
      expect(await settleAll(manager, () => {})).toBe(2);
      expect(await faults(manager)).toEqual([]);
    }),
  );

  it('of every seeded project is right', async () => {
    expect(await checkSettled(dataSource(), 'ALL')).toEqual({ projects: expect.any(Number), wrong: [] });
  });
});

describe('a correction of a certified report', () => {
  /** The percent by the settled states and by a walk, as known at an hour. */
  const percentOf = async (manager: EntityManager, id: number, hour = 9): Promise<unknown[]> => {
    const [{ settled, walked }] = (await told(manager, id, ['2026-01-01'], [hour])) as [Told];
    return [settled[0], walked[0]];
  };

  it(
    'moves nothing before it is certified, nor when it is rejected; another can be made then',
    rolledBack(async (manager) => {
      const id = await project(manager);
      const original = await insertReport(manager, id, { asOf: '2020-01-01', recordedAt: at(0), percent: 74.8 });
      const correction = { asOf: '2020-01-01', state: 'SUBMITTED', supersedes: original };
      const first = await insertReport(manager, id, { ...correction, recordedAt: at(1), percent: 10 });
      expect(await percentOf(manager, id)).toEqual([74.8, 74.8]);
      await undone(manager, async () => {
        await expect(insertReport(manager, id, { ...correction, recordedAt: at(2), percent: 20 })).rejects.toThrow('supersedes_id_key');
      });
      await changeState(manager, first, 'REJECTED', at(2));
      expect(await percentOf(manager, id)).toEqual([74.8, 74.8]);
      const second = await insertReport(manager, id, { ...correction, recordedAt: at(3), percent: 20 });
      expect(await percentOf(manager, id)).toEqual([74.8, 74.8]);
      await changeState(manager, second, 'CERTIFIED', at(5));
      expect(await percentOf(manager, id)).toEqual([20, 20]);
      expect(await percentOf(manager, id, 4)).toEqual([74.8, 74.8]);
    }),
  );
});
