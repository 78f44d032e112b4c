import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { FlagKind, ProjectStage } from '../../../src/domain/vocabularies/projects';
import { undone, useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertCost, insertProject, insertReport } from '../../support/factories';

const { rolledBack } = useDatabase();

const day = fc
  .integer({ min: 0, max: 8 * 365 })
  .map((days) => new Date(Date.parse('2018-01-01T00:00:00Z') + days * 86_400_000).toISOString().slice(0, 10));
/** The facts of one project. Few values, so that many of them are equal or at a threshold. */
const facts = fc.record({
  reports: fc.array(
    fc.record({
      asOf: fc.oneof(day, fc.constantFrom('2020-01-01', '2020-12-31', '2021-01-01')),
      percent: fc.option(fc.constantFrom(0, 10.3, 24.4, 30.3, 50, 50.3, 64.4, 70.3, 90.31, 100)),
      stage: fc.option(
        fc.constantFrom<string>(ProjectStage.CONSTRUCTION, ProjectStage.COMPLETED, ProjectStage.OPERATIONAL, ProjectStage.DROPPED),
      ),
      state: fc.constantFrom('PUBLISHED', 'CERTIFIED'),
    }),
    { maxLength: 5 },
  ),
  lastDays: fc.array(
    fc.record({ statedOn: fc.option(day), endsOn: fc.option(fc.oneof(day, fc.constantFrom('2020-01-01', '2020-01-31', '2020-02-01'))) }),
    { maxLength: 4 },
  ),
  costs: fc.array(
    fc.record({
      amount: fc.constantFrom('0', '100', '110', '110.01', '121'),
      currency: fc.constantFrom('THB', 'MYR'),
      asOf: fc.option(day),
    }),
    { maxLength: 4 },
  ),
});

type Facts = typeof facts extends fc.Arbitrary<infer T> ? T : never;

const NOTHING: Facts = { reports: [], lastDays: [], costs: [] };
/** Chance seldom draws a project that stays completed and is not in use. */
const COMPLETED_TWICE: Facts = {
  ...NOTHING,
  reports: ['2018-01-01', '2022-01-01'].map((asOf) => ({ asOf, percent: 100, stage: ProjectStage.COMPLETED, state: 'CERTIFIED' })),
};

async function insertFacts(manager: EntityManager, code: string, { reports, lastDays, costs }: Facts): Promise<void> {
  const id = await insertProject(manager, { code });
  for (const report of reports) await insertReport(manager, id, report);
  for (const [i, { statedOn, endsOn }] of lastDays.entries())
    await manager.query(
      `INSERT INTO schedule_statement (code, project_id, as_of, ends_on, recorded_at) VALUES ($1, $2, $3, $4, '-infinity')`,
      [`${code}-S${i}`, id, statedOn, endsOn],
    );
  for (const cost of costs) await insertCost(manager, id, { ...cost, preferred: false });
}

/** For each kind, the projects that the filter finds, and those that have the flag. */
async function foundAndFlagged(manager: EntityManager, today: string) {
  const kinds = Object.values(FlagKind);
  const answer = await data(
    manager,
    `{ all: projects(first: 100) { nodes { code flags { kind } } }
       ${kinds.map((kind) => `${kind}: projects(first: 100, where: { flag: { in: [${kind}] } }) { nodes { code } }`).join('\n')}
       none: projects(first: 100, where: { flag: { notIn: [${kinds.join()}] } }) { nodes { code } } }`,
    { now: new Date(`${today}T05:00:00Z`) },
  );
  const projects = answer.all.nodes as { code: string; flags: { kind: string }[] }[];
  const codes = (list: { nodes: { code: string }[] }) => list.nodes.map(({ code }) => code);
  const flagged = (has: (kinds: string[]) => boolean) =>
    projects.filter(({ flags }) => has(flags.map(({ kind }) => kind))).map(({ code }) => code);
  return {
    found: [...kinds.map((kind) => codes(answer[kind])), codes(answer.none)],
    flagged: [...kinds.map((kind) => flagged((own) => own.includes(kind))), flagged((own) => own.length === 0)],
  };
}

it(
  'the filter finds what each flag says, of the projects on record and of any others',
  rolledBack(async (manager) => {
    const seen = new Set<number>();
    await fc.assert(
      fc.asyncProperty(fc.array(facts, { minLength: 12, maxLength: 12 }), day, (made, today) =>
        undone(manager, async () => {
          for (const [i, project] of made.entries()) await insertFacts(manager, `T${i}`, project);
          const { found, flagged } = await foundAndFlagged(manager, today);
          expect(found).toEqual(flagged);
          found.forEach((codes, i) => codes.some((code) => code.startsWith('T')) && seen.add(i));
        }),
      ),
      { numRuns: 12, examples: [[[COMPLETED_TWICE, ...Array.from({ length: 11 }, () => NOTHING)], '2025-06-30']] },
    );
    expect(seen.size).toBe(Object.values(FlagKind).length + 1);
  }),
);

it(
  'a body, a whole and leaf projects are found as their lists have them',
  rolledBack(async (manager) => {
    const answer = await data(
      manager,
      `{ body(code: "CMGF") { projects(first: 100) { nodes { code } } }
         byBody: projects(first: 100, where: { body: { eq: "cmgf" } }) { nodes { code } }
         project(code: "P40") { parts { code } }
         byParent: projects(first: 100, where: { parent: { eq: "P40" } }) { nodes { code } }
         leaves: projects(first: 100, where: { isLeaf: true }) { nodes { parts { code } } }
         wholes: projects(first: 100, where: { isLeaf: false }) { nodes { parts { code } } } }`,
    );
    expect(answer.byBody).toEqual(answer.body.projects);
    expect(answer.byBody.nodes.length).toBeGreaterThan(10);
    expect(answer.byParent.nodes).toEqual(answer.project.parts);
    expect(answer.leaves.nodes.every(({ parts }: { parts: unknown[] }) => parts.length === 0)).toBe(true);
    expect(answer.wholes.nodes.every(({ parts }: { parts: unknown[] }) => parts.length > 0)).toBe(true);
  }),
);
