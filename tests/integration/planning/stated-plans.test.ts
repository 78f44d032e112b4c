import type { EntityManager } from 'typeorm';
import { readSeedData } from '../../../seeds/load/data-files';
import { loadSeeds } from '../../../seeds/load/load';
import { amendPlan } from '../../../src/commands/planning/amend-plan.command';
import { recordPlan } from '../../../src/commands/planning/record-plan.command';
import { reviewPlan } from '../../../src/commands/planning/review-plan.command';
import { withdrawPlan } from '../../../src/commands/planning/withdraw-plan.command';
import type { LocalizedTexts } from '../../../src/domain/languages';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { PlanReviewState } from '../../../src/domain/vocabularies/planning';
import { planningAreas } from '../../../src/queries/planning/plan-keepers.queries';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { Dice, within } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { dice, SEED } from '../../support/random';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

const ENTERED = {
  area: 'TH-90',
  code: null,
  names: { TH: ' แผนพัฒนาจังหวัดสงขลา พ.ศ. 2571-2575 ' },
  startsOn: '2028-01-01',
  endsOn: '2032-12-31',
  source: 'P143',
  locator: 'Songkhla',
  objectives: [
    { code: null, titles: { TH: 'วิสัยทัศน์' }, sectors: [] },
    { code: null, titles: { EN: 'Ports' }, sectors: ['IB2022-TRANSPORT-ICT', 'ib2022-tourism'] },
  ],
  alignsWith: ['IB-2027-2031', 'NATIONAL-STRATEGY-TH'],
  corridors: ['EC1'],
};
const PLAN = 'PLAN-TH-90-2028';
const DONE = { plan: PLAN };
const UNCHANGED = {
  names: null,
  startsOn: null,
  endsOn: null,
  source: null,
  locator: null,
  objectives: null,
  alignsWith: null,
  corridors: null,
  reason: 'Why.',
};

type Entered = Parameters<typeof recordPlan>[2];
type Amendment = Parameters<typeof amendPlan>[2];

/** An office that states plans, each command as if the one before were committed. */
async function office(manager: EntityManager, code = 'PO-TH-90', role = OfficeRole.REPORTER) {
  const actor = await makeOfficer(manager, code, [role]);
  const commands = new PeopleCommands(manager);
  const { next, instant } = commands;
  return {
    instant,
    day: (after: number) => commands.day(after),
    actor,
    next,
    enter: (rest: Partial<Entered> = {}) => next(recordPlan, actor, { ...ENTERED, ...rest }),
    amend: (expectedVersion: number, rest: Partial<Amendment>) =>
      next(amendPlan, actor, { plan: PLAN, ...UNCHANGED, expectedVersion, ...rest }),
    withdraw: (expectedVersion: number, plan = PLAN, reason = 'Entered twice.') =>
      next(withdrawPlan, actor, { plan, expectedVersion, reason }),
  };
}

const ask = async (manager: EntityManager, source: string, variables: Record<string, unknown> = {}) =>
  data(manager, source, { variables, now: new Date(Date.now() + 2 * 86_400_000) });

const FIELDS = `code version name(lang: TH) names { lang value } startsOn endsOn precision dateText(lang: TH) changeReason statedBy { code }
  memberState { code } province { code } cluster { code } reviewState
  objectives { code title(lang: TH) sectors { code } citation { source { code } locator } plan { name(lang: TH) } } alignsWith { code } corridors { code }
  citations { source { code } locator } earlierVersions { version name(lang: TH) startsOn endsOn precision }`;

/** The plan as it was known at an instant. */
const told = async (manager: EntityManager, known: Date, fields = FIELDS, plan = PLAN) =>
  (await ask(manager, `query ($known: DateTime) { plan(code: "${plan}", knownAt: $known) { ${fields} } }`, { known: known.toISOString() }))
    .plan;

/** Every place that names plans, as it was known at an instant. */
const EVERYWHERE = `query ($known: DateTime) {
  plans(knownAt: $known) { ${FIELDS} }
  province(code: "TH-90", asOf: "2029-06-01", knownAt: $known) { plans { code name version } }
  memberState(code: "TH", asOf: "2029-06-01", knownAt: $known) { plannedAreas { province { code } cluster { code } plans { code name } } }
}`;

/** What search finds now. */
const found = async (manager: EntityManager, text: string): Promise<string[]> =>
  (
    await ask(
      manager,
      'query ($text: String!) { search(text: $text, types: [PLAN, PLAN_OBJECTIVE]) { nodes { ... on Plan { code } ... on PlanObjective { code } } } }',
      {
        text,
      },
    )
  ).search.nodes.map(({ code }: { code: string }) => code);
const everywhere = (manager: EntityManager, known: Date) => ask(manager, EVERYWHERE, { known: known.toISOString() });

it(
  'the office of a province enters its plan with objectives, sectors, corridors and plans; every place has it from then on, and none before',
  rolledBack(async (manager) => {
    const { enter, instant } = await office(manager);
    const [start] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
    const before = await everywhere(manager, start.at);
    expect(await enter()).toEqual(DONE);
    const at = await instant();
    const citation = { source: { code: 'P143' }, locator: 'Songkhla' };
    const plan = { name: 'แผนพัฒนาจังหวัดสงขลา พ.ศ. 2571-2575' };
    expect(await told(manager, at)).toEqual({
      code: PLAN,
      version: 1,
      ...plan,
      names: [{ lang: 'TH', value: plan.name }],
      startsOn: '2028-01-01',
      endsOn: '2032-12-31',
      precision: 'YEAR',
      dateText: 'พ.ศ. 2571-2575',
      changeReason: null,
      statedBy: { code: 'PO-TH-90' },
      memberState: { code: 'TH' },
      province: { code: 'TH-90' },
      cluster: null,
      reviewState: 'NOT_REVIEWED',
      objectives: [
        { code: `${PLAN}-O01`, title: 'วิสัยทัศน์', sectors: [], citation, plan },
        {
          code: `${PLAN}-O02`,
          title: 'Ports',
          sectors: [{ code: 'IB2022-TOURISM' }, { code: 'IB2022-TRANSPORT-ICT' }],
          citation,
          plan,
        },
      ],
      alignsWith: [{ code: 'IB-2027-2031' }, { code: 'NATIONAL-STRATEGY-TH' }],
      corridors: [{ code: 'EC1' }],
      citations: [citation],
      earlierVersions: [],
    });
    const after = await everywhere(manager, at);
    expect(after.plans).toHaveLength(before.plans.length + 1);
    expect(after.province.plans).toContainEqual({ code: PLAN, name: plan.name, version: 1 });
    const without = ({ memberState }: typeof after) =>
      memberState.plannedAreas.filter(({ plans }: { plans: { code: string }[] }) => !plans.some(({ code }) => code.startsWith('PLAN-')))
        .length;
    expect([without(before), without(after)]).toEqual([17, 16]);
    expect(await found(manager, PLAN)).toEqual([PLAN, `${PLAN}-O01`, `${PLAN}-O02`]);
    expect(await found(manager, 'แผนพัฒนาจังหวัดสงขลา พ.ศ. ๒๕๗๑-๒๕๗๕')).toContain(PLAN);
    expect(await everywhere(manager, start.at)).toEqual(before);
    expect(await told(manager, start.at)).toBeNull();
    const { source } = await ask(manager, '{ source(code: "P143") { backs { __typename ... on Plan { code } } } }');
    expect(source.backs).toContainEqual({ __typename: 'Plan', code: PLAN });
  }),
);

it(
  'a plan is amended with a reason: what is left out stays, and each earlier instant has what was known then',
  rolledBack(async (manager) => {
    const { enter, amend, instant } = await office(manager);
    await enter();
    const first = await instant();
    const before = [await told(manager, first), await everywhere(manager, first)];
    const objectives = [
      { code: `${PLAN}-O01`, titles: { TH: 'วิสัยทัศน์ใหม่' }, sectors: [] },
      { code: `${PLAN}-O02`, titles: { EN: 'Ports' }, sectors: ['IB2022-TOURISM'] },
      { code: null, titles: { TH: 'ใหม่' }, sectors: ['IB2022-AGRI'] },
    ];
    expect(
      await amend(1, { names: { EN: 'Plan of Songkhla' }, endsOn: '2033-09-30', objectives, corridors: [], reason: ' A review. ' }),
    ).toEqual(DONE);
    const second = await instant();
    expect(await told(manager, second)).toMatchObject({
      version: 2,
      names: [
        { lang: 'EN', value: 'Plan of Songkhla' },
        { lang: 'TH', value: 'แผนพัฒนาจังหวัดสงขลา พ.ศ. 2571-2575' },
      ],
      startsOn: '2028-01-01',
      endsOn: '2033-09-30',
      precision: 'DAY',
      changeReason: 'A review.',
      objectives: [
        { code: `${PLAN}-O01.2`, title: 'วิสัยทัศน์ใหม่', sectors: [], citation: null },
        { code: `${PLAN}-O02`, title: 'Ports', sectors: [{ code: 'IB2022-TOURISM' }], citation: { source: { code: 'P143' } } },
        { code: `${PLAN}-O03`, title: 'ใหม่', sectors: [{ code: 'IB2022-AGRI' }], citation: null },
      ],
      alignsWith: [{ code: 'IB-2027-2031' }, { code: 'NATIONAL-STRATEGY-TH' }],
      corridors: [],
      citations: [{ source: { code: 'P143' } }],
      earlierVersions: [{ version: 1, startsOn: '2028-01-01', endsOn: '2032-12-31', precision: 'YEAR' }],
    });
    // What is gone does not come back under its code; another wording has the next one.
    expect(await amend(2, { objectives: [{ code: `${PLAN}-O01.2`, titles: { TH: 'อีกครั้ง' }, sectors: [] }], source: 'P144' })).toEqual(DONE);
    expect(await told(manager, await instant(), 'objectives { code } citations { source { code } } earlierVersions { version }')).toEqual({
      objectives: [{ code: `${PLAN}-O01.3` }],
      citations: [{ source: { code: 'P144' } }],
      earlierVersions: [{ version: 1 }, { version: 2 }],
    });
    expect([await told(manager, first), await everywhere(manager, first)]).toEqual(before);
  }),
);

it(
  'a plan of the data files is amended the same way, keeps its citations, and no load of the data files puts it back',
  rolledBack(async (manager) => {
    const { amend, instant } = await office(manager, 'CMGF-OFFICE', OfficeRole.SECRETARY);
    const plan = 'PLAN-TH-92-2023';
    const [start] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
    const before = await told(manager, start.at, FIELDS, plan);
    expect([before.version, before.statedBy, before.objectives.length]).toEqual([1, null, 1]);
    const objectives = [{ code: before.objectives[0].code, titles: { TH: 'อื่น' }, sectors: [] }];
    expect(await amend(1, { plan, names: { TH: 'ชื่อใหม่' }, objectives, alignsWith: ['NESDP-12'] })).toEqual({ plan });
    const at = await instant();
    const after = await told(manager, at, FIELDS, plan);
    expect(after).toMatchObject({ version: 2, name: 'ชื่อใหม่', statedBy: { code: 'CMGF-OFFICE' }, alignsWith: [{ code: 'NESDP-12' }] });
    expect(after.objectives.map(({ code }: { code: string }) => code)).toEqual([`${before.objectives[0].code}.2`]);
    expect(after.citations).toEqual(before.citations);
    await loadSeeds(within(manager), readSeedData());
    const [now] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
    expect(await told(manager, now.at, FIELDS, plan)).toEqual(after);
    expect(await told(manager, start.at, FIELDS, plan)).toEqual(before);
  }),
);

it(
  'after any history of a plan, each earlier instant is answered as it was',
  rolledBack(async (manager) => {
    const { enter, amend, instant } = await office(manager);
    await enter({ objectives: [], alignsWith: [], corridors: [] });
    const drawn = new Dice(dice(83));
    const some = <T>(all: readonly T[]): T[] => all.filter(() => drawn.below(2) === 0);
    const snapshots: { at: Date; answer: unknown; everywhere: unknown }[] = [];
    for (let version = 1; version <= 20; version++) {
      const at = await instant();
      const now = await told(manager, at);
      snapshots.push({ at, answer: now, everywhere: await everywhere(manager, at) });
      const kept = some(now.objectives as { code: string; title: string }[]).map(({ code, title }) => ({
        code,
        titles: { TH: drawn.below(3) === 0 ? `${title}+` : title },
        sectors: some(['IB2022-TOURISM', 'IB2022-AGRI', 'IB2022-HRD']),
      }));
      const outcome = await amend(version, {
        names: { TH: `ชื่อ ${version}` },
        endsOn: `${2032 + drawn.below(9)}-12-31`,
        objectives: drawn.below(4) === 0 ? null : [...kept, { code: null, titles: { TH: `ข้อ ${version}` }, sectors: [] }],
        alignsWith: some(['IB-2022-2026', 'IB-2027-2031', 'NESDP-12', 'VISION-2036']),
        corridors: some(['EC1', 'EC2', 'EC3', 'EC6']),
      });
      expect([SEED, version, outcome]).toEqual([SEED, version, DONE]);
    }
    for (const { at, ...snapshot } of snapshots)
      expect([SEED, { answer: await told(manager, at), everywhere: await everywhere(manager, at) }]).toEqual([SEED, snapshot]);
  }),
);

it(
  'refuses what is wrong with a plan, and says at which field',
  rolledBack(async (manager) => {
    const { enter, amend } = await office(manager);
    const one = (rest: object) => [{ ...ENTERED.objectives[0]!, ...rest }];
    const many = Array.from({ length: 31 }, () => ENTERED.objectives[0]!);
    const wrong: [Partial<Entered>, string[]][] = [
      [{ area: 'TH-10' }, ['UNKNOWN_AREA']],
      [{ code: 'plan of songkhla' }, ['INVALID_PLAN_CODE']],
      [{ code: 'A'.repeat(41) }, ['INVALID_PLAN_CODE']],
      [{ code: 'plan-th-90-2023' }, ['PLAN_CODE_TAKEN']],
      [{ startsOn: '2023-01-01' }, ['PLAN_CODE_TAKEN']],
      [{ names: { TH: ' ' } }, ['TEXT_NEEDED']],
      [{ names: { TH: 'ก'.repeat(301) } }, ['TOO_LONG']],
      [{ endsOn: '2027-12-31' }, ['DAYS_REVERSED']],
      [{ source: 'P999' }, ['UNKNOWN_SOURCE']],
      [{ source: null }, ['SOURCE_NEEDED']],
      [{ objectives: one({ titles: null }) }, ['TEXT_NEEDED']],
      [{ objectives: one({ code: 'NESDP-12-SI10' }) }, ['UNKNOWN_OBJECTIVE']],
      [{ objectives: one({ sectors: ['TOURISM'] }) }, ['UNKNOWN_SECTOR']],
      [{ objectives: many }, ['TOO_MANY_PARTS']],
      [{ alignsWith: ['NESDP-99'] }, ['UNKNOWN_PLAN']],
      [{ alignsWith: [PLAN] }, ['UNKNOWN_PLAN']],
      [{ corridors: ['EC9'] }, ['UNKNOWN_CORRIDOR']],
      [{ names: null, endsOn: '2001-01-01', corridors: ['EC9'] }, ['TEXT_NEEDED', 'DAYS_REVERSED', 'UNKNOWN_CORRIDOR']],
    ];
    for (const [rest, codes] of wrong) expect([rest, await enter(rest)]).toEqual([rest, codes]);
    expect(await enter({ code: 'a'.repeat(40), endsOn: '2028-01-01', startsOn: '2028-01-01' })).toEqual({ plan: 'A'.repeat(40) });
    expect(await enter({ names: { TH: 'ก'.repeat(300) } })).toEqual(DONE);
    expect(await enter()).toEqual(['PLAN_CODE_TAKEN']);
    const twice = [1, 2].map(() => ({ code: `${PLAN}-O01`, titles: { TH: 'วิสัยทัศน์' }, sectors: [] }));
    const same = [
      { code: `${PLAN}-O02`, titles: { EN: 'Ports' }, sectors: ['IB2022-TOURISM', 'IB2022-TRANSPORT-ICT'] },
      { code: `${PLAN}-O01`, titles: { TH: 'วิสัยทัศน์' }, sectors: [] },
    ];
    const changes: [number, Partial<Amendment>, string[]][] = [
      [2, {}, ['STALE']],
      [1, {}, ['ALREADY_DONE']],
      [1, { names: { TH: 'ก'.repeat(300) }, startsOn: '2028-01-01', corridors: ['EC1'], objectives: same }, ['ALREADY_DONE']],
      [1, { plan: 'PLAN-TH-99' }, ['UNKNOWN_PLAN']],
      [1, { plan: 'NESDP-12' }, ['PLAN_OF_NO_AREA']],
      [1, { plan: 'KEDAH-2035', startsOn: '2025-01-01' }, ['PERIOD_NEEDED']],
      [1, { reason: ' ' }, ['REASON_NEEDED']],
      [1, { startsOn: '2033-01-01' }, ['DAYS_REVERSED']],
      [1, { alignsWith: [PLAN] }, ['OWN_ALIGNMENT']],
      [1, { objectives: twice }, ['UNKNOWN_OBJECTIVE']],
    ];
    for (const [seen, rest, codes] of changes) expect([rest, await amend(seen, rest)]).toEqual([rest, codes]);
    expect(await amend(1, { startsOn: '2027-10-01', endsOn: '2032-09-30' })).toEqual(DONE);
  }),
);

it(
  'a plan that was entered by mistake is withdrawn and its code stays taken; one of documents, or that was reviewed, stays',
  rolledBack(async (manager) => {
    const { enter, withdraw, amend, instant, next, day, actor } = await office(manager, 'CMGF-OFFICE', OfficeRole.SECRETARY);
    await enter();
    const entered = await instant();
    const before = await everywhere(manager, entered);
    expect(await withdraw(1, PLAN, ' ')).toEqual(['REASON_NEEDED']);
    expect(await withdraw(2)).toEqual(['STALE']);
    expect(await withdraw(1, 'PLAN-TH-90-2023')).toEqual(['PLAN_STAYS']);
    expect(await withdraw(1)).toEqual(DONE);
    const at = await instant();
    expect(await told(manager, at)).toBeNull();
    const after = await everywhere(manager, at);
    expect([after.plans.length, await found(manager, PLAN)]).toEqual([before.plans.length - 1, []]);
    expect(await everywhere(manager, entered)).toEqual(before);
    const { source } = await ask(manager, '{ source(code: "P143") { backs { ... on Plan { code } } } }');
    expect(source.backs).not.toContainEqual({ code: PLAN });
    expect(await withdraw(2)).toEqual(['UNKNOWN_PLAN']);
    expect(await amend(2, { names: { TH: 'x' } })).toEqual(['UNKNOWN_PLAN']);
    expect(await enter()).toEqual(['PLAN_CODE_TAKEN']);
    const review = (plan: string, findings: LocalizedTexts | null = null) =>
      day(0).then((today) => next(reviewPlan, actor, { plan, seenReviews: 0, state: PlanReviewState.IN_REVIEW, day: today, findings }));
    expect(await review(PLAN)).toEqual(['UNKNOWN_PLAN']);
    expect(await enter({ code: 'OTHER' })).toEqual({ plan: 'OTHER' });
    expect(await review('OTHER')).toEqual({ plan: 'OTHER' });
    expect(await withdraw(1, 'OTHER')).toEqual(['PLAN_STAYS']);
  }),
);

it(
  'the database itself refuses an office of another area, another area of the plan, and a change without its reason; and keeps what was replaced',
  rolledBack(async (manager) => {
    const { enter, amend } = await office(manager);
    await enter();
    await amend(1, { names: { EN: 'x' } });
    const next = (set: string) =>
      `UPDATE plan SET version = 3, recorded_at = commit_instant() + interval '1 s', ${set} WHERE code = '${PLAN}'`;
    const by = (code: string) => `stated_by_id = (SELECT id FROM organisation WHERE code = '${code}')`;
    for (const [change, error] of [
      [next(by('PO-TH-91')), /the office does not state plan/],
      [next(by('CSO-BORDER')), /the office does not state plan/],
      [next(`province_id = (SELECT id FROM province WHERE code = 'TH-91')`), /keeps its code and its area/],
      [next(`code = 'OTHER'`), /keeps its code and its area/],
      [next('change_reason = NULL'), /plan_reason_check/],
      [`UPDATE plan_past SET names = '{}'`, /rows are only added/],
    ] as const)
      await expectRefused(manager, change, error);
    await manager.query(next(by('MOI-PSCDG')));
  }),
);

it(
  'who may: the secretariat of the forum for every area, and that of a province or cluster for its own',
  rolledBack(async (manager) => {
    for (const [code, role, area] of [
      ['CSO-BORDER', OfficeRole.REPORTER, 'TH-CL-BORDER'],
      ['CMGF-OFFICE', OfficeRole.SECRETARY, 'MY-01'],
    ] as const) {
      const { enter } = await office(manager, code, role);
      expect(await enter({ area })).toEqual({ plan: `PLAN-${area}-2028` });
    }
    // The university and the administrative organisation of Songkhla are in the province, and not its secretariat.
    const areas = await planningAreas(new PeopleCommands(manager).db);
    const keepers = new Map(areas.map(({ code, responsible }) => [code, responsible]));
    expect([areas.length, keepers.size]).toEqual([38, 38]);
    for (const [code, responsible] of [
      ['TH-90', ['PO-TH-90']],
      ['TH-CL-GULF', ['CSO-GULF']],
      ['MY-01', []],
    ] as const)
      expect([code, keepers.get(code)]).toEqual([code, responsible]);
    expect(new Set(areas.map(({ secretariats }) => secretariats.join(' ')))).toEqual(new Set(['CMGF-OFFICE MOI-PSCDG']));
    // A hand that may not is refused by the database, whoever let it through.
    const { enter } = await office(manager, 'CSO-GULF');
    await manager.query('SAVEPOINT tried');
    await expect(enter({ area: 'TH-CL-AND' })).rejects.toThrow('the office does not state plan');
    await manager.query('ROLLBACK TO SAVEPOINT tried');
  }),
);
