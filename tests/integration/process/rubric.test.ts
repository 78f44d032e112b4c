import type { EntityManager } from 'typeorm';
import { setRubric } from '../../../src/commands/process/set-rubric.command';
import type { LocalizedTexts } from '../../../src/domain/languages';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';

const { rolledBack } = useDatabase();

const OUTCOME = 'CMGF_OUTCOME';
const DONE = { indicator: OUTCOME };
const GOOD = [
  { from: 0, names: { EN: 'fair' } },
  { from: 50, names: { EN: ' very good ' } },
] as { from: number; names: LocalizedTexts }[];
const PARTS = [
  { indicator: 'CMGF_STEP_4', weight: 3 },
  { indicator: 'CMGF_STEP_7', weight: 1 },
];

interface Scored {
  readonly indicator: { readonly code: string };
  readonly percent: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unmeasured: string | null;
  readonly level: string | null;
  readonly explanation: string;
  readonly rubric: { readonly validFrom: string } | null;
}

/** A secretary of the forum, who sets how indicators are scored. */
async function secretariat(manager: EntityManager) {
  const actor = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const set = (seenChanges: number, validFrom: string, rest: Partial<Parameters<typeof setRubric>[2]> = {}) =>
    commands.next(setRubric, actor, { indicator: OUTCOME, seenChanges, validFrom, validTo: null, components: PARTS, bands: GOOD, ...rest });
  return { commands, set };
}

async function ask(manager: EntityManager, source: (knownAt: string) => string, known?: Date) {
  const [{ at }] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
  return data(manager, source((known ?? at).toISOString()), { now: new Date(Date.now() + 2 * 86_400_000) });
}

/** How an indicator stands for a forum, with everything that is committed. */
async function scored(manager: EntityManager, forum: string, code = OUTCOME, known?: Date): Promise<Scored> {
  const fields = 'indicator { code } percent low high unmeasured level(lang: EN) explanation(lang: EN) rubric { validFrom }';
  const { meeting } = await ask(
    manager,
    (knownAt) => `{ meeting(code: "${forum}", knownAt: "${knownAt}") { processRun { indicators { ${fields} } } } }`,
    known,
  );
  return meeting.processRun.indicators.find((one: Scored) => one.indicator.code === code);
}

/** What is set, with everything that is committed. */
async function rubrics(manager: EntityManager) {
  const fields =
    'code rubricChanges rubrics { validFrom validTo components { weight indicator { code } } bands { from name(lang: EN) } office { code } }';
  const { meeting, indicators } = await ask(
    manager,
    (knownAt) =>
      `{ meeting(code: "CMGF-22", knownAt: "${knownAt}") { processRun { indicators { indicator { ${fields} } } } } indicators { code } }`,
  );
  expect(indicators.length).toBeGreaterThan(0);
  const found = meeting.processRun.indicators.find(({ indicator }: { indicator: { code: string } }) => indicator.code === OUTCOME);
  return found.indicator as { rubricChanges: number; rubrics: { validFrom: string; validTo: string | null }[] };
}

it(
  'nobody has set it: it has no value; set for a span, the forums of the span are scored and no others',
  rolledBack(async (manager) => {
    const { commands, set } = await secretariat(manager);
    const unset = { percent: null, low: null, high: null, unmeasured: 'NO_SCALE', level: null, rubric: null };
    expect(await scored(manager, 'CMGF-22')).toMatchObject(unset);
    const before = await commands.instant();
    expect(await set(0, '2025-01-01')).toEqual(DONE);
    const part = await scored(manager, 'CMGF-22', 'CMGF_STEP_4');
    const after = await scored(manager, 'CMGF-22');
    // Of the actions nothing is on record, so their part of the mean can be anything.
    expect((await scored(manager, 'CMGF-22', 'CMGF_STEP_7')).low).toBeNull();
    expect(after).toMatchObject({ percent: null, unmeasured: 'INCOMPLETE', level: null, rubric: { validFrom: '2025-01-01' } });
    // A weighted mean has ten digits after the point.
    expect([after.low, after.high]).toEqual([(part.low! * 3) / 4, (part.high! * 3 + 100) / 4].map((mean) => Number(mean.toFixed(10))));
    expect(after.explanation).toMatch(/^It is the weighted mean .* Not all of them are measured/);
    expect(await scored(manager, 'CMGF-21')).toMatchObject(unset);
    expect(await scored(manager, 'CMGF-22', OUTCOME, before)).toMatchObject(unset);
  }),
);

it(
  'the level of a percent, and what is set, are told with the office',
  rolledBack(async (manager) => {
    const { set } = await secretariat(manager);
    const meeting = `(SELECT id FROM meeting WHERE code = 'CMGF-22')`;
    await manager.query(
      `INSERT INTO meeting_step (meeting_id, step_id, ended_on, recorded_at)
       SELECT ${meeting}, s.id, '2025-01-01', '2025-01-02' FROM process_step s JOIN process p ON p.id = s.process_id WHERE p.code = 'CMGF-SIPOC' AND s.number > 3`,
    );
    expect(await set(0, '2025-01-01', { components: [{ indicator: 'cmgf_process', weight: 2.5 }] })).toEqual(DONE);
    expect(await scored(manager, 'CMGF-22')).toMatchObject({ percent: 100, low: 100, high: 100, unmeasured: null, level: 'very good' });
    expect(await rubrics(manager)).toMatchObject({
      rubricChanges: 1,
      rubrics: [
        {
          validFrom: '2025-01-01',
          validTo: null,
          components: [{ weight: 2.5, indicator: { code: 'CMGF_PROCESS' } }],
          bands: [
            { from: 0, name: 'fair' },
            { from: 50, name: 'very good' },
          ],
          office: { code: 'CMGF-OFFICE' },
        },
      ],
    });
    // An indicator with a rule of its own has levels alone.
    expect(await set(0, '2025-01-01', { indicator: 'CMGF_PROCESS', components: [] })).toEqual({ indicator: 'CMGF_PROCESS' });
    expect(await scored(manager, 'CMGF-22', 'CMGF_PROCESS')).toMatchObject({ percent: 100, level: 'very good' });
  }),
);

it(
  'what is set for a span replaces what was set for its days, and leaves the others',
  rolledBack(async (manager) => {
    const { set } = await secretariat(manager);
    const spans = async () => (await rubrics(manager)).rubrics.map(({ validFrom, validTo }) => [validFrom, validTo]);
    const seen = async () => (await rubrics(manager)).rubricChanges;
    expect(await set(0, '2020-01-01')).toEqual(DONE);
    expect(await set(1, '2022-01-01', { validTo: '2023-01-01', bands: [] })).toEqual(DONE);
    expect(await spans()).toEqual([
      ['2020-01-01', '2022-01-01'],
      ['2022-01-01', '2023-01-01'],
      ['2023-01-01', null],
    ]);
    expect(await set(await seen(), '2022-01-01', { validTo: '2023-01-01', bands: [] })).toEqual(['ALREADY_DONE']);
    expect(await set(await seen(), '2021-01-01', { components: [], bands: [] })).toEqual(DONE);
    expect(await spans()).toEqual([['2020-01-01', '2021-01-01']]);
    expect(await set(await seen(), '2021-01-01', { components: [], bands: [] })).toEqual(['ALREADY_DONE']);
    expect(await set(0, '2024-01-01')).toEqual(['STALE']);
  }),
);

it(
  'refuses other indicators, components and levels that cannot be, and days in the wrong order',
  rolledBack(async (manager) => {
    const { set } = await secretariat(manager);
    const first = PARTS[0]!;
    for (const indicator of ['CMGF_STEP_1', 'POP', 'X']) expect(await set(0, '2025-01-01', { indicator })).toEqual(['UNKNOWN_INDICATOR']);
    expect(await set(0, '2025-01-01', { validTo: '2025-01-01' })).toEqual(['DAYS_REVERSED']);
    const wrong = [
      [first, first],
      [{ ...first, weight: 0 }],
      [{ ...first, weight: 1_000.5 }],
      [{ ...first, weight: NaN }],
      [{ ...first, indicator: OUTCOME }],
      [{ ...first, indicator: 'CMGF_STEP_1' }],
    ];
    for (const components of wrong) expect(await set(0, '2025-01-01', { components })).toEqual(['INVALID_COMPONENT']);
    expect(await set(0, '2025-01-01', { indicator: 'CMGF_STEP_4' })).toEqual(['INVALID_COMPONENT']);
    const names = { EN: 'x' };
    for (const froms of [[-1], [100.5], [NaN], [50, 50], Array.from({ length: 11 }, (_, i) => i)])
      expect(await set(0, '2025-01-01', { bands: froms.map((from) => ({ from, names })) })).toEqual(['INVALID_BAND']);
    expect(await set(0, '2025-01-01', { bands: [{ from: 0, names: {} }] })).toEqual(['TEXT_NEEDED']);
    expect(await set(0, '2025-01-01', { bands: [{ from: 0, names: { EN: 'x'.repeat(301) } }] })).toEqual(['TOO_LONG']);
    expect(await set(0, '2025-01-01', { components: [{ ...first, weight: 1_000 }], bands: [{ from: 100, names }] })).toEqual(DONE);
  }),
);
