import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { rollBack, undone, useDatabase } from '../../support/database';
import { eraseProjects } from '../../support/factories';
import { insertProgramme, programme } from '../../support/generated-programme';
import { Oracle, type OracleBasis } from '../../support/oracle';
import { answersFromApi, dayFromApi, projectsFromApi, ratesFromApi } from '../../support/oracle-api';

const { dataSource } = useDatabase();

const BASES: OracleBasis[] = (['EQUAL', 'COST', 'ASSIGNED'] as const).flatMap((weighting) =>
  (['EXCLUDE', 'COUNT_AS_ZERO'] as const).map((unreported) => ({ weighting, unreported })),
);

const TEN_DAYS = [
  '2012-01-01',
  '2014-08-20',
  '2016-12-31',
  '2017-11-16',
  '2017-11-17',
  '2019-06-23',
  '2021-10-27',
  '2021-10-28',
  '2023-09-29',
  '2026-11-22',
];

const PERCENTS = ['percent', 'statedPercent', 'low', 'high'] as const;
const NO_PERCENTS = Object.fromEntries(PERCENTS.map((name) => [name, null]));

/** Holds every node's answer on a day against the oracle's; returns how many were compared. */
async function compare(manager: EntityManager, oracle: Oracle, asOf: string, basis: OracleBasis & { knownAt?: string }): Promise<number> {
  const day = await dayFromApi(manager, asOf);
  const answers = await answersFromApi(manager, asOf, basis);
  for (const { kind, code, answer } of answers) {
    const expected = oracle.answer(kind, code, day, basis);
    const where = `${kind} ${code} as of ${asOf}, ${JSON.stringify(basis)}`;
    for (const name of PERCENTS) {
      const [answered, percent] = [answer[name], expected[name]];
      if (percent === null || answered === null) expect([where, name, answered]).toEqual([where, name, percent]);
      else if (Math.abs(answered - percent) > 1e-9)
        throw new Error(`${where}: ${name} is ${answered} to the hub, ${percent} to the oracle`);
    }
    expect([where, { ...answer, ...NO_PERCENTS }]).toEqual([where, { ...expected, ...NO_PERCENTS }]);
  }
  return answers.length;
}

describe('every node of the seeded programme agrees with the slow recomputation from the public API', () => {
  let oracle: Oracle;
  beforeAll(async () => {
    const { manager } = dataSource();
    oracle = new Oracle(await projectsFromApi(manager), await ratesFromApi(manager), new Date().toISOString());
  });

  it.each(TEN_DAYS)('as of %s, under each weighting and unreported rule', async (asOf) => {
    const { manager } = dataSource();
    for (const basis of BASES) expect(await compare(manager, oracle, asOf, basis)).toBeGreaterThan(130);
  });
});

const anyBasis = fc
  .record({
    weighting: fc.constantFrom('EQUAL' as const, 'COST' as const, 'ASSIGNED' as const),
    unreported: fc.constantFrom('EXCLUDE' as const, 'COUNT_AS_ZERO' as const),
    counting: fc.constantFrom('DISTINCT' as const, 'ALLOCATED' as const),
    reports: fc.constantFrom({}, { includeProvisional: true }, { certifiedOnly: true }),
    knownAt: fc.constantFrom(
      '2026-11-22T00:00:00.000Z',
      '2019-01-01T00:00:00.000Z',
      '2022-06-30T12:00:00.000Z',
      '2015-03-01T00:00:00.000Z',
    ),
  })
  .map(({ reports, ...basis }) => ({ ...basis, ...reports }));

describe('every node of a generated programme agrees with the slow recomputation', () => {
  it('whatever places, parts, shares, drops, corrections and late approvals its projects have, at any day and instant', async () => {
    await rollBack(dataSource(), async (manager) => {
      await eraseProjects(manager);
      await manager.query(`UPDATE exchange_rate SET recorded_at = '-infinity'`);
      const rates = await ratesFromApi(manager);
      await fc.assert(
        fc.asyncProperty(programme(), fc.constantFrom(...TEN_DAYS), anyBasis, (projects, asOf, basis) =>
          undone(manager, async () => {
            await insertProgramme(manager, projects);
            await compare(manager, new Oracle(projects, rates, basis.knownAt), asOf, basis);
          }),
        ),
        { numRuns: 20 },
      );
    });
  });
});
