import type { EntityManager } from 'typeorm';
import type { SeedData } from '../../../seeds/load/data-files';
import { loadSeeds } from '../../../seeds/load/load';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { Dice, emptyDatabase, nextVersion, smallSeedData, within } from '../../support/loaded-histories';
import { dice, SEED } from '../../support/random';

const { rolledBack } = useDatabase();

const LOADS = 4;
const DAYS = ['2024-12-31', '2026-06-30'];

const NODES = {
  forum: 'body(code: "CMGF")',
  state: 'memberState(code: "MY")',
  cluster: 'cluster(code: "TH-CL-BORDER")',
  bundle: 'project(code: "P40")',
};

const BASIS = 'asOf: $asOf, knownAt: $knownAt';
const QUESTION = `query ($asOf: Date!, $knownAt: DateTime!) {
  ${Object.entries(NODES)
    .map(
      ([name, node]) =>
        `${name}: ${node} { progress(basis: { ${BASIS} }) { knownAt percent plannedPercent projectCount cost(currency: "USD") { amount } } }`,
    )
    .join('\n')}
  everything: body(code: "LS") {
    progress(basis: { ${BASIS}, weighting: COST }) {
      percent totalWeight
      contributions(first: 100) {
        nodes {
          percent weight
          project {
            code crossBorder provinces { code } memberStates { code } sectors { code } corridors { code } workingGroup { code }
            costs { amount currency } schedules { endsOn }
          }
        }
      }
    }
  }
}`;

/** Answers on several days with what was on record at an instant, as texts. */
async function answersAt(manager: EntityManager, knownAt: string): Promise<string[]> {
  const answers: string[] = [];
  for (const asOf of DAYS) answers.push(JSON.stringify(await data(manager, QUESTION, { variables: { asOf, knownAt } }), null, 1));
  return answers;
}

it(
  'whatever is loaded later, the same question with the same knownAt has the same answer',
  rolledBack(async (manager) => {
    await emptyDatabase(manager);
    const drawn = new Dice(dice(77));
    const versions: SeedData[] = [smallSeedData()];
    const history = ['the first load'];
    await loadSeeds(within(manager), versions[0]!);
    const echoes = new Map<string, string[]>();
    for (const knownAt of ['2023-06-01T00:00:00.000Z', new Date().toISOString()]) echoes.set(knownAt, await answersAt(manager, knownAt));
    let changes = 0;
    for (let load = 1; load <= LOADS; load++) {
      const [version, done] = nextVersion(versions, drawn);
      versions.push(version);
      history.push(done);
      const { inserted, updated, withdrawn } = await loadSeeds(within(manager), structuredClone(version));
      changes += inserted + updated + withdrawn;
      for (const [knownAt, answers] of echoes)
        expect({ seed: SEED, history, knownAt, answers: await answersAt(manager, knownAt) }).toEqual({
          seed: SEED,
          history,
          knownAt,
          answers,
        });
      const now = new Date().toISOString();
      echoes.set(now, await answersAt(manager, now));
    }
    expect(changes).toBeGreaterThan(LOADS);
    // The loads changed what is answered now.
    expect(new Set([...echoes.values()].map((answers) => answers.join().replace(/"knownAt": "[^"]*"/g, ''))).size).toBeGreaterThan(2);
  }),
);
