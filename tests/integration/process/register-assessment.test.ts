import type { EntityManager } from 'typeorm';
import { assessRegisterEntry } from '../../../src/commands/process/assess-register-entry.command';
import { daysLater } from '../../../src/domain/days';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { RegisterState } from '../../../src/domain/vocabularies/process';
import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';

const { dataSource, rolledBack } = useDatabase();

const RISK = 'RISK-1';
const { OPEN, IN_TREATMENT, ACCEPTED, CLOSED } = RegisterState;
const DONE = { entry: RISK };
const NOTHING = { responsible: null, likelihood: null, impact: null, evidence: null, source: null, locator: null };

type Stated = Parameters<typeof assessRegisterEntry>[2];

/** A secretary of the forum, who assesses entries of the register. */
async function secretariat(manager: EntityManager) {
  const actor = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const assess = (seenAssessments: number, state: RegisterState, day: string, rest: Partial<Stated> = {}) =>
    commands.next(assessRegisterEntry, actor, { entry: RISK, seenAssessments, state, day, ...NOTHING, ...rest });
  return { commands, assess, day: (after: number) => commands.day(after) };
}

/** What everybody is told of an entry on a day, by default with everything that is committed. */
async function told(manager: EntityManager, fields: string, asOf: string, { known, entry = RISK }: { known?: Date; entry?: string } = {}) {
  const [{ at }] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
  const point = `asOf: "${asOf}", knownAt: "${(known ?? at).toISOString()}"`;
  const now = new Date(Date.now() + 2 * 86_400_000);
  return (await data(manager, `{ registerEntry(code: "${entry}", ${point}) { ${fields} } }`, { now })).registerEntry;
}

const ASSESSED = `unassessed assessment { number }
  assessments { number day state likelihood impact evidence(lang: EN) responsible { code } office { code } citation { locator source { code } } }`;

it(
  'nobody has stated how a risk stands; then each day and each instant has its own assessment',
  rolledBack(async (manager) => {
    const { commands, assess, day } = await secretariat(manager);
    const [first, second, today] = [await day(-30), await day(-10), await day(0)];
    expect(await told(manager, ASSESSED, today)).toEqual({ unassessed: 'NOBODY_STATED', assessment: null, assessments: [] });
    const stated = { responsible: 'moi', likelihood: 5, impact: 1, evidence: { EN: ' Late again. ' }, source: 'manual', locator: '§2.3.3' };
    expect(await assess(0, OPEN, first, stated)).toEqual(DONE);
    const open = {
      number: 1,
      day: first,
      state: OPEN,
      likelihood: 5,
      impact: 1,
      evidence: 'Late again.',
      responsible: { code: 'MOI' },
      office: { code: 'CMGF-OFFICE' },
      citation: { locator: '§2.3.3', source: { code: 'MANUAL' } },
    };
    expect(await told(manager, ASSESSED, today)).toEqual({ unassessed: null, assessment: { number: 1 }, assessments: [open] });
    const before = await commands.instant();
    expect(await assess(1, IN_TREATMENT, second)).toEqual(DONE);
    const state = 'assessment { state responsible { code } likelihood impact }';
    // What is not stated anew is not known any more.
    const silent = { state: IN_TREATMENT, responsible: null, likelihood: null, impact: null };
    expect(await told(manager, state, today)).toEqual({ assessment: silent });
    expect(await told(manager, 'assessment { state }', daysLater(second, -1))).toEqual({ assessment: { state: OPEN } });
    expect(await told(manager, 'assessment { state }', second)).toEqual({ assessment: { state: IN_TREATMENT } });
    expect(await told(manager, 'assessment { state }', today, { known: before })).toEqual({ assessment: { state: OPEN } });
    expect(await told(manager, ASSESSED, daysLater(first, -1))).toEqual({ unassessed: 'NOBODY_STATED', assessment: null, assessments: [] });
    // It may be stated twice on a day, and what was closed may be open again.
    expect(await assess(2, CLOSED, second)).toEqual(DONE);
    expect(await assess(3, OPEN, today)).toEqual(DONE);
    expect(await told(manager, 'assessment { number state }', today)).toEqual({ assessment: { number: 4, state: OPEN } });
  }),
);

it(
  'a control has an owner and a state and no level; other entries are not assessed',
  rolledBack(async (manager) => {
    const { assess, day } = await secretariat(manager);
    const today = await day(0);
    const entry = 'CONTROL-ACTIVITY-1';
    expect(await assess(0, ACCEPTED, today, { entry, likelihood: 1, impact: 1 })).toEqual(['INVALID_LEVEL']);
    expect(await assess(0, ACCEPTED, today, { entry, responsible: 'CMGF-OFFICE' })).toEqual({ entry });
    const answer = await told(manager, 'assessment { state responsible { code } }', today, { entry });
    expect(answer).toEqual({ assessment: { state: ACCEPTED, responsible: { code: 'CMGF-OFFICE' } } });
    expect(await assess(0, OPEN, today, { entry: 'NEED-1' })).toEqual(['NOT_ASSESSED']);
    expect(await assess(0, OPEN, today, { entry: 'RISK-99' })).toEqual(['UNKNOWN_ENTRY']);
    expect(await told(manager, 'unassessed', today, { entry: 'NEED-1' })).toEqual({ unassessed: 'NOT_OF_KIND' });
  }),
);

it(
  'refuses half a level and steps outside 1 to 5, days to come or before the last one, unknown offices and sources, and what was changed meanwhile',
  rolledBack(async (manager) => {
    const { assess, day } = await secretariat(manager);
    const [yesterday, today, tomorrow] = [await day(-1), await day(0), await day(1)];
    for (const [likelihood, impact] of [
      [3, null],
      [null, 3],
      [0, 3],
      [3, 6],
      [NaN, NaN],
    ] as const)
      expect([likelihood, impact, await assess(0, OPEN, today, { likelihood, impact })]).toEqual([likelihood, impact, ['INVALID_LEVEL']]);
    expect(await assess(0, OPEN, tomorrow)).toEqual(['DAY_TO_COME']);
    expect(await assess(0, OPEN, today, { responsible: 'NOBODY' })).toEqual(['UNKNOWN_OFFICE']);
    expect(await assess(0, OPEN, today, { source: 'NOTHING' })).toEqual(['UNKNOWN_SOURCE']);
    expect(await assess(0, OPEN, today, { locator: '1' })).toEqual(['SOURCE_NEEDED']);
    expect(await assess(0, OPEN, today, { evidence: { TH: 'ก'.repeat(5_001) } })).toEqual(['TOO_LONG']);
    expect(await assess(1, OPEN, today)).toEqual(['STALE']);
    expect(await assess(0, OPEN, today, { likelihood: 1, impact: 5, evidence: { TH: 'ก'.repeat(5_000) } })).toEqual(DONE);
    expect(await assess(0, OPEN, today)).toEqual(['STALE']);
    expect(await assess(1, OPEN, yesterday)).toEqual(['BEFORE_LAST_ASSESSMENT']);
  }),
);

it('the table refuses such levels, states and numbers by hand too', async () => {
  const put = (number: number, state: string, likelihood: number | null, impact: number | null) =>
    dataSource().manager.transaction(async (manager) => {
      for (let times = 0; times < (number === 2 ? 2 : 1); times += 1)
        await manager.query(
          `INSERT INTO register_assessment (register_entry_id, number, day, state, likelihood, impact)
           SELECT id, $1, '2026-01-01', $2, $3, $4 FROM register_entry WHERE code = 'RISK-1'`,
          [number, state, likelihood, impact],
        );
      throw new Error('put');
    });
  await expect(put(1, 'OPEN', 5, 5)).rejects.toThrow(/^put$/);
  await expect(put(1, 'OPEN', 6, 5)).rejects.toThrow('register_assessment_likelihood_check');
  await expect(put(1, 'OPEN', 5, 0)).rejects.toThrow('register_assessment_impact_check');
  await expect(put(1, 'OPEN', 5, null)).rejects.toThrow('register_assessment_level_check');
  await expect(put(1, 'LOST', null, null)).rejects.toThrow('register_assessment_state_check');
  await expect(put(2, 'OPEN', null, null)).rejects.toThrow('register_assessment_key');
});

it('assessments of a page of the register take one statement for all of them', async () => {
  const fields = 'nodes { code unassessed assessment { state } assessments { office { code } responsible { code } citation { locator } } }';
  const { statements } = await ask(
    dataSource().manager,
    `{ register(first: 50, where: { ofKind: { in: [RISK, CONTROL] } }) { ${fields} } }`,
  );
  expect(statements).toBe(2);
});
