import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { checkSettled } from '../../../src/database/settled-states';
import { raw, sql } from '../../../src/database/sql';
import { isLeaf, portfolio } from '../../../src/queries/progress/portfolio';
import { leafProjects } from '../../../src/queries/progress/settled-state';
import { facts, factsInForce } from '../../../src/queries/shared/facts';
import { undone, useDatabase } from '../../support/database';
import { insertCost, insertProject, insertReport, link } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

const at = (hour: number): string => new Date(Date.UTC(2024, 0, 1, hour)).toISOString();
const DAYS = ['2019-12-31', '2020-01-01', '2021-06-30', '2021-07-01', '2025-01-01'];
const PLACES = ['TH-90', 'TH-91', 'MY-02'];
const BODIES = ['WG-HRD', 'WG-TOURISM', null];

/** One thing that happens to a family of projects, an hour after the one before. */
interface Step {
  readonly kind: 'project' | 'report' | 'cost' | 'province' | 'move' | 'state' | 'withdraw' | 'place-elsewhere' | 'assign-elsewhere';
  readonly which: number;
  readonly day: number;
  readonly body: number;
  /** How many of the days a place lasts; null = it does not end. */
  readonly lasts: number | null;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(
      ...([
        'project',
        'project',
        'report',
        'cost',
        'province',
        'move',
        'move',
        'state',
        'withdraw',
        'place-elsewhere',
        'assign-elsewhere',
      ] as const),
    ),
    which: fc.nat(5),
    day: fc.nat(DAYS.length - 1),
    body: fc.nat(BODIES.length - 1),
    lasts: fc.option(fc.integer({ min: 1, max: 2 })),
  }) as fc.Arbitrary<Step>,
  { minLength: 1, maxLength: 8 },
);

const step = (kind: Step['kind'], which: number, body = 0): Step => ({ kind, which, body, day: 1, lasts: null });
/** A part of a part is listed, and the part is withdrawn: the whole is a leaf again. */
const PART_OF_WITHDRAWN = [step('project', 0), step('project', 1), step('report', 2), step('withdraw', 1)];
/** A part has the body of its whole until the whole is withdrawn. */
const HEIR_OF_WITHDRAWN = [step('project', 0, 2), step('report', 1), step('withdraw', 0)];
/** A report of a part lists the whole, until the part is withdrawn. */
const LISTED_BY_WITHDRAWN = [step('project', 0), step('report', 1), step('withdraw', 1)];
/** A place and a member state, each until it is withdrawn. */
const MOVED = [step('province', 0), step('place-elsewhere', 0)];
/** In one place from a day until another, then in one that overlaps it and ends. */
const MOVED_BY_DAYS: Step[] = [
  { ...step('move', 0), day: 1, lasts: 2 },
  { ...step('move', 0, 1), day: 2, lasts: 1 },
];
const REASSIGNED = [step('state', 0), step('assign-elsewhere', 0)];

/** Writes a history; a step that the database refuses is left out. The first project is the whole of the others. */
async function write(manager: EntityManager, history: readonly Step[]): Promise<void> {
  const projects = [await insertProject(manager, { code: 'T0', body: 'WG-HRD', recordedAt: at(0) })];
  for (const [i, { kind, which, day, body, lasts }] of history.entries()) {
    const hour = at(i + 1);
    const project = projects[which % projects.length]!;
    const does: Record<Step['kind'], () => Promise<unknown>> = {
      project: async () =>
        projects.push(
          await insertProject(manager, { code: `T${i + 1}`, parent: projects[which % 2] ?? null, body: BODIES[body]!, recordedAt: hour }),
        ),
      report: () => insertReport(manager, project, { asOf: DAYS[day]!, recordedAt: hour, percent: 50 }),
      cost: () => insertCost(manager, project, { amount: '5', asOf: DAYS[day]!, recordedAt: hour }),
      province: () => link(manager, 'project_province', project, PLACES[body]!, { recordedAt: hour }),
      move: () =>
        link(manager, 'project_province', project, PLACES[body]!, {
          recordedAt: hour,
          validFrom: DAYS[day]!,
          validTo: lasts === null ? null : DAYS[day + lasts],
        }),
      state: () => link(manager, 'project_member_state', project, ['TH', 'MY', 'ID'][body]!, { recordedAt: hour }),
      'assign-elsewhere': () =>
        manager.query('UPDATE project_member_state SET withdrawn_at = $2 WHERE project_id = $1 AND withdrawn_at IS NULL', [project, hour]),
      withdraw: () => manager.query('UPDATE project SET withdrawn_at = $2 WHERE id = $1', [project, hour]),
      'place-elsewhere': () =>
        manager.query('UPDATE project_province SET withdrawn_at = $2 WHERE project_id = $1 AND withdrawn_at IS NULL', [project, hour]),
    };
    await manager.query('SAVEPOINT step');
    try {
      await does[kind]();
      await manager.query('RELEASE SAVEPOINT step');
    } catch {
      await manager.query('ROLLBACK TO SAVEPOINT step');
    }
  }
}

/** The leaf projects of the test on each day, as known at each hour: as settled, and by the record. */
async function leaves(manager: EntityManager, hours: readonly number[]): Promise<{ settled: unknown; recorded: unknown }[]> {
  const point = { validOn: sql`asked.day`, knownAt: sql`asked.instant`, provisional: false, certifiedOnly: false };
  const shown = (leaf: string) =>
    sql`json_build_array(${raw(leaf)}.id, ${raw(leaf)}.responsible_id, ${raw(leaf)}.province_ids, ${raw(leaf)}.member_state_ids)`;
  const ours = sql`(SELECT id FROM project WHERE code ~ '^T[0-9]$')`;
  const { text, values } = sql`
    SELECT asked.day::text, asked.hour,
      (SELECT json_agg(${shown('p')} ORDER BY p.id) FROM ${leafProjects('p', 'ALL', point, ({ id }) => sql`${id} IN ${ours}`)}) AS settled,
      (SELECT json_agg(${shown('p')} ORDER BY p.id) FROM (
        SELECT p.id, (SELECT owned.body_id FROM effective_project_body(asked.instant) owned WHERE owned.project_id = p.id) AS responsible_id,
          ARRAY(SELECT located.province_id FROM ${factsInForce('project_province', 'located', point)} WHERE located.project_id = p.id ORDER BY 1) AS province_ids,
          ARRAY(
            SELECT province.member_state_id FROM ${factsInForce('project_province', 'located', point)} JOIN province ON province.id = located.province_id WHERE located.project_id = p.id
            UNION SELECT assigned.member_state_id FROM ${facts('project_member_state', 'assigned', point)} WHERE assigned.project_id = p.id ORDER BY 1) AS member_state_ids
        FROM ${portfolio('p', point)} WHERE p.id IN ${ours} AND ${isLeaf(sql`p`, point)}) p) AS recorded
    FROM (
      SELECT day, hour, ${at(0)}::timestamptz + hour * interval '1 hour' AS instant
      FROM unnest(${DAYS}::date[]) day CROSS JOIN unnest(${hours}::integer[]) hour) asked`;
  return manager.query(text, [...values]);
}

it(
  'the settled standing of a project is what the record says, on each day, as known at each instant',
  rolledBack(async (manager) => {
    await fc.assert(
      fc.asyncProperty(steps, (history) =>
        undone(manager, async () => {
          await write(manager, history);
          for (const { settled, recorded, ...asked } of await leaves(manager, [-1, ...history.keys(), history.length, 99]))
            expect({ ...asked, leaves: settled }).toEqual({ ...asked, leaves: recorded });
          expect((await checkSettled(manager, 'ALL')).wrong).toEqual([]);
        }),
      ),
      { numRuns: 40, examples: [[PART_OF_WITHDRAWN], [HEIR_OF_WITHDRAWN], [LISTED_BY_WITHDRAWN], [MOVED], [MOVED_BY_DAYS], [REASSIGNED]] },
    );
  }),
);

it('the settled standing of every seeded project is what the record says', async () => {
  const { projects, wrong } = await checkSettled(dataSource(), 'ALL');
  expect(projects).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
