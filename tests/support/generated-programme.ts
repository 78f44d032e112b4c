import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { eraseProjects, insertProject, insertReport, link } from './factories';
import type { OracleProject } from './oracle';

/** Random programmes on the real map and mechanism: their projects replace the seeded ones. */

const PROVINCES = ['TH-80', 'TH-84', 'TH-90', 'TH-91', 'TH-92', 'TH-94', 'MY-01', 'MY-03', 'MY-09', 'ID-AC', 'ID-SU'];
const SECTORS = ['IB2012-TOURISM', 'IB2017-TOURISM', 'IB2017-TRANSPORT-ICT', 'IB2022-TOURISM', 'IB2022-DIGITAL'];
const CORRIDORS = ['EC1', 'EC2', 'EC3', 'EC5', 'EC6'];
const BODIES = ['WG-TOURISM', 'WG-TRANSPORT-ICT', 'WG-TRANSPORT-ICT-ICT', 'WG-ENVIRONMENT', 'WGT', 'CMGF', 'MM', 'JBC'];
const STAGES = ['IDEA', 'FEASIBILITY', 'CONSTRUCTION', 'COMPLETED', 'OPERATIONAL', 'SUSPENDED', 'DROPPED'];

const day = fc.integer({ min: 0, max: 6000 }).map((n) => new Date(Date.UTC(2011, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const some = (codes: string[], maxLength = 3) => fc.uniqueArray(fc.constantFrom(...codes), { maxLength });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null, freq: 2 });

const report = fc.record({
  asOf: day,
  recordedAt: fc.integer({ min: 0, max: 400 }),
  stage: maybe(fc.constantFrom(...STAGES)),
  percent: maybe(fc.integer({ min: 0, max: 400 }).map((quarters) => quarters / 4)),
}).map(({ asOf, recordedAt, ...rest }) => ({
  ...rest,
  asOf,
  recordedAt: new Date(Date.parse(asOf) + recordedAt * 86_400_000).toISOString(),
}));

const cost = fc.record({
  amount: fc.integer({ min: 1, max: 9_999_999 }).map((amount) => `${amount}.00`),
  currency: fc.constantFrom('USD', 'MYR', 'THB', 'IDR'),
  asOf: day,
  preferred: fc.boolean(),
});

const project = fc.record({
  /** The project that it is a part of, as a place before its own; roots where there is none. */
  parent: maybe(fc.nat({ max: 20 })),
  body: maybe(fc.constantFrom(...BODIES)),
  sectors: some(SECTORS),
  corridors: some(CORRIDORS),
  provinces: some(PROVINCES),
  memberStates: some(['ID', 'MY', 'TH'], 1),
  assignedWeight: maybe(fc.integer({ min: 1, max: 50 }).map(String)),
  costs: fc.uniqueArray(cost, { maxLength: 3, selector: ({ asOf }) => asOf }),
  reports: fc.array(report, { maxLength: 5 }),
});

export const programme = (): fc.Arbitrary<OracleProject[]> =>
  fc.array(project, { minLength: 1, maxLength: 12 }).map((made) =>
    made.map(({ parent, ...rest }, i) => ({
      ...rest,
      code: `G${String(i).padStart(2, '0')}`,
      parent: parent !== null && parent < i ? `G${String(parent).padStart(2, '0')}` : null,
    })),
  );

/** Puts a programme in the place of all projects there are. */
export async function insertProgramme(manager: EntityManager, projects: OracleProject[]): Promise<void> {
  await eraseProjects(manager);
  const ids = new Map<string, number>();
  for (const made of projects) {
    const id = await insertProject(manager, { ...made, parent: made.parent === null ? null : ids.get(made.parent)! });
    ids.set(made.code, id);
    for (const code of made.provinces) await link(manager, 'project_province', id, code);
    for (const code of made.memberStates) await link(manager, 'project_member_state', id, code);
    for (const code of made.sectors) await link(manager, 'project_sector', id, code);
    for (const code of made.corridors) await link(manager, 'project_corridor', id, code);
    for (const [i, figure] of made.costs.entries()) {
      await manager.query(
        `INSERT INTO cost_figure (code, project_id, amount, currency, kind, as_of, preferred) VALUES ($1, $2, $3, $4, 'ESTIMATE', $5, $6)`,
        [`${made.code}-C${i}`, id, figure.amount, figure.currency, figure.asOf, figure.preferred],
      );
    }
    for (const stated of made.reports) await insertReport(manager, id, stated);
  }
}
