import type { EntityManager } from 'typeorm';
import { assignWeight } from '../../../src/commands/projects/assign-weight.command';
import { withdrawProjectFact } from '../../../src/commands/projects/withdraw-project-fact.command';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { insertProject, insertReport } from '../../support/factories';
import { Dice } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { dice, SEED } from '../../support/random';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

const [LIGHT, HEAVY, NONE] = ['T-W1', 'T-W2', 'T-W3'] as const;
const DONE = { project: LIGHT };

/** A registrar, and three projects of a working group at 0, 50 and 100 percent; each command as if the one before were committed. */
async function group(manager: EntityManager) {
  const ids: number[] = [];
  for (const [i, code] of [LIGHT, HEAVY, NONE].entries()) {
    const id = await insertProject(manager, { code, body: 'WG-HRD' });
    await insertReport(manager, id, { asOf: '2020-01-01', percent: i * 50 });
    ids.push(id);
  }
  const actor = await makeOfficer(manager, 'CIMT', [OfficeRole.REGISTRAR]);
  const commands = new PeopleCommands(manager);
  const { next: run, instant } = commands;
  const [today, tomorrow] = [await commands.day(), await commands.day(1)];
  const versions: Record<string, number> = { [LIGHT]: 0, [HEAVY]: 0, [NONE]: 0 };
  const counted = async (project: string, writing: Promise<unknown>): Promise<unknown> => {
    const result = await writing;
    if (!Array.isArray(result)) versions[project]!++;
    return result;
  };
  const assign = (rest: object, project: string = LIGHT) => {
    const ordinary = { weight: '2', decision: null, reason: 'why', asOf: today, source: null, locator: null };
    return counted(project, run(assignWeight, actor, { project, expectedVersion: versions[project]!, ...ordinary, ...rest }));
  };
  const withdrawn = (fact: string, project: string = LIGHT) =>
    counted(project, run(withdrawProjectFact, actor, { project, expectedVersion: versions[project]!, fact, reason: 'wrong' }));
  const now = async () => new Date((await instant()).getTime() + 1_000);
  /** The percent of the group by weights, with how many of its projects have none. */
  const rolled = async (asOf: string, knownAt?: Date) => {
    const basis = {
      weighting: 'ASSIGNED',
      asOf,
      knownAt: (knownAt ?? (await now())).toISOString(),
      where: { code: { in: [LIGHT, HEAVY, NONE] } },
    };
    const question = `query ($basis: ProgressBasis!) { body(code: "WG-HRD") { progress(basis: $basis) {
      percent totalWeight percentProjects withoutWeight
      contributions(first: 9) { nodes { project { code } weight excludedBecause } } } } }`;
    return (await data(manager, question, { variables: { basis }, now: await now() })).body.progress;
  };
  return { ids, assign, withdrawn, instant, now, rolled, today, tomorrow };
}

it(
  'a weight holds from its day until that of the next one, and who says so is named, with the decision',
  rolledBack(async (manager) => {
    const { assign, now } = await group(manager);
    expect(await assign({ weight: '2.50', asOf: '2024-01-01', decision: 'ls-2-cimt', source: 'MANUAL', locator: 'p. 3' })).toEqual(DONE);
    expect(await assign({ weight: null, asOf: '2025-01-01', reason: ' none from here on ' })).toEqual(DONE);
    const on = async (asOf: string) =>
      (await data(manager, `{ project(code: "${LIGHT}", asOf: "${asOf}") { assignedWeight } }`, { now: await now() })).project
        .assignedWeight;
    expect([await on('2023-12-31'), await on('2024-01-01'), await on('2024-12-31'), await on('2025-01-01')]).toEqual([
      null,
      '2.500000',
      '2.500000',
      null,
    ]);
    const question = `{ project(code: "${LIGHT}") { revisions { kind reason office { code } }
      weightHistory { code asOf weight reason decision { code } statedBy { code } citation { locator source { code } } } } }`;
    expect((await data(manager, question, { now: await now() })).project).toEqual({
      revisions: [
        { kind: 'WEIGHT', reason: 'why', office: { code: 'CIMT' } },
        { kind: 'WEIGHT', reason: 'none from here on', office: { code: 'CIMT' } },
      ],
      weightHistory: [
        {
          code: `${LIGHT}-OW1`,
          asOf: '2024-01-01',
          weight: '2.500000',
          reason: 'why',
          decision: { code: 'LS-2-CIMT' },
          statedBy: { code: 'CIMT' },
          citation: { locator: 'p. 3', source: { code: 'MANUAL' } },
        },
        {
          code: `${LIGHT}-OW2`,
          asOf: '2025-01-01',
          weight: null,
          reason: 'none from here on',
          decision: null,
          statedBy: { code: 'CIMT' },
          citation: null,
        },
      ],
    });
  }),
);

it(
  'totals use the weight of the day that is known at the instant, and leave out and count what has none',
  rolledBack(async (manager) => {
    const { assign, withdrawn, rolled, instant } = await group(manager);
    await assign({ weight: '1', asOf: '2021-01-01' });
    await assign({ weight: '4', asOf: '2022-01-01' }, HEAVY);
    const known = await instant();
    await assign({ weight: '12', asOf: '2023-01-01' });
    const percents = async (knownAt?: Date) => {
      const told = [];
      for (const day of ['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01', '2022-12-31', '2023-01-01']) {
        const { percent, totalWeight, percentProjects, withoutWeight } = await rolled(day, knownAt);
        told.push([day, percent, Number(totalWeight), percentProjects, withoutWeight]);
      }
      return told;
    };
    const before = [
      ['2020-12-31', null, 0, 0, 3],
      ['2021-01-01', 0, 1, 1, 2],
      ['2021-12-31', 0, 1, 1, 2],
      ['2022-01-01', 40, 5, 2, 1],
      ['2022-12-31', 40, 5, 2, 1],
    ];
    expect(await percents()).toEqual([...before, ['2023-01-01', 12.5, 16, 2, 1]]);
    expect(await percents(known)).toEqual([...before, ['2023-01-01', 40, 5, 2, 1]]);
    expect(await percents(new Date(known.getTime() - 1))).toEqual([
      ...before.slice(0, 3),
      ['2022-01-01', 0, 1, 1, 2],
      ['2022-12-31', 0, 1, 1, 2],
      ['2023-01-01', 0, 1, 1, 2],
    ]);
    const { contributions } = await rolled('2023-01-01');
    expect(contributions.nodes).toEqual([
      { project: { code: LIGHT }, weight: '12', excludedBecause: null },
      { project: { code: HEAVY }, weight: '4', excludedBecause: null },
      { project: { code: NONE }, weight: '0', excludedBecause: 'no weight' },
    ]);
    await withdrawn(`${LIGHT}-OW2`);
    expect(await percents()).toEqual([...before, ['2023-01-01', 40, 5, 2, 1]]);
  }),
);

const refused = (rest: object, expected: string[]) => async (manager: EntityManager) => {
  const { assign, tomorrow } = await group(manager);
  const asOf = (rest as { asOf?: string }).asOf === 'TOMORROW' ? { asOf: tomorrow } : {};
  expect(await assign({ ...rest, ...asOf })).toEqual(expected);
};
it.each<[string, object, string[]]>([
  ['of zero', { weight: '0' }, ['INVALID_WEIGHT']],
  ['of zero in six decimals', { weight: '0.000000' }, ['INVALID_WEIGHT']],
  ['below zero', { weight: '-1' }, ['INVALID_WEIGHT']],
  ['of seven decimals', { weight: '0.0000001' }, ['INVALID_WEIGHT']],
  ['above a million', { weight: '1000000.000001' }, ['INVALID_WEIGHT']],
  ['in powers of ten', { weight: '1e3' }, ['INVALID_WEIGHT']],
  ['by a decision that there is not', { decision: 'X' }, ['UNKNOWN_DECISION']],
  ['without a reason', { reason: ' ' }, ['REASON_NEEDED']],
  ['with a reason of 1,001 characters', { reason: 'x'.repeat(1_001) }, ['TOO_LONG']],
  ['from tomorrow', { asOf: 'TOMORROW' }, ['AS_OF_IN_FUTURE']],
  ['from before the programme', { asOf: '1993-07-19' }, ['AS_OF_BEFORE_PROGRAMME']],
  ['from a source that there is not', { source: 'X' }, ['UNKNOWN_SOURCE']],
  ['from a place in no source', { locator: 'p. 1' }, ['SOURCE_NEEDED']],
  ['by who has seen another version', { expectedVersion: 1 }, ['STALE']],
  ['as none, where there is none', { weight: null }, ['ALREADY_DONE']],
])('no weight is assigned %s', (_, rest, expected) => rolledBack(refused(rest, expected))());

it(
  'the least and the greatest weight are taken, the same again is done already, and the parts of a project have weights of their own',
  rolledBack(async (manager) => {
    const { assign, ids } = await group(manager);
    expect(await assign({ weight: '0.000001', asOf: '1993-07-20' })).toEqual(DONE);
    expect(await assign({ weight: '1000000', asOf: '2024-01-01' })).toEqual(DONE);
    expect(await assign({ weight: '1000000.00' })).toEqual(['ALREADY_DONE']);
    const [light] = ids;
    const part = await insertProject(manager, { code: `${LIGHT}-1`, parent: light! });
    expect(await assign({ weight: '3' })).toEqual(['HAS_PARTS']);
    // What it has can be taken away, and a part that is no longer on record is none.
    expect(await assign({ weight: null })).toEqual(DONE);
    await manager.query('UPDATE project SET withdrawn_at = now() WHERE id = $1', [part]);
    expect(await assign({ weight: '3' })).toEqual(DONE);
  }),
);

it(
  'a weight of the same day is a correction, a withdrawn one gives way to the one before, and each earlier instant is answered as it was',
  rolledBack(async (manager) => {
    const { assign, withdrawn, instant, now, rolled } = await group(manager);
    await assign({ weight: '1', asOf: '2024-01-01' }, HEAVY);
    const drawn = new Dice(dice(97));
    const days = ['2025-01-01', '2025-02-01', '2025-03-01', '2025-04-01'];
    // The weights on record, told by another hand.
    const held = new Map<string, { code: string; weight: number }>();
    const snapshots: { at: Date; answer: string }[] = [];
    let given = 0;
    for (let step = 0; step < 12; step++) {
      const day = drawn.one(days)!;
      if (drawn.below(4) === 0 && held.has(day)) {
        expect(await withdrawn(held.get(day)!.code)).toEqual(DONE);
        held.delete(day);
      } else {
        // A weight of its own for each step: none is the one before.
        const weight = step + 2;
        expect(await assign({ weight: String(weight), asOf: day })).toEqual(DONE);
        held.set(day, { code: `${LIGHT}-OW${++given}`, weight });
      }
      const answer = async (at: Date) => {
        const told = [];
        for (const each of days) told.push((await rolled(each, at)).percent);
        return JSON.stringify(told);
      };
      const at = await instant();
      const said = await answer(await now());
      const expected = days.map((each) => {
        const latest = [...held.keys()]
          .filter((from) => from <= each)
          .sort()
          .at(-1);
        return latest === undefined ? 50 : Number((50 / (held.get(latest)!.weight + 1)).toFixed(10));
      });
      expect({ seed: SEED, step, said: JSON.parse(said) }).toEqual({ seed: SEED, step, said: expected });
      snapshots.push({ at, answer: said });
      const [earlier] = snapshots;
      if (step % 4 === 3)
        expect({ seed: SEED, step, answer: await answer(earlier!.at) }).toEqual({ seed: SEED, step, answer: earlier!.answer });
    }
  }),
  60_000,
);

it(
  'the database itself keeps one weight of a day, above zero and with its reason',
  rolledBack(async (manager) => {
    const { ids } = await group(manager);
    const insert = `INSERT INTO project_weight (code, project_id, as_of, weight, reason) VALUES ($2, $1, '2025-01-01', $3, $4)`;
    await manager.query(insert, [ids[0], 'X1', '1', 'why']);
    await expectRefused(manager, insert, 'project_weight_day_key', [ids[0], 'X2', '1', 'why']);
    await expectRefused(manager, insert, 'project_weight_code_key', [ids[1], 'X1', '1', 'why']);
    await expectRefused(manager, insert, 'project_weight_weight_check', [ids[1], 'X2', '0', 'why']);
    await expectRefused(manager, insert, 'project_weight_reason_check', [ids[1], 'X2', '1', '']);
  }),
);
