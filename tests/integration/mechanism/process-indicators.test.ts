import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import { confirmActionDone } from '../../../src/commands/mechanism/confirm-action-done.command';
import { createActionItem } from '../../../src/commands/mechanism/create-action-item.command';
import { recordDecision } from '../../../src/commands/mechanism/record-decision.command';
import { recordParticipants } from '../../../src/commands/mechanism/record-participants.command';
import { recordStep } from '../../../src/commands/mechanism/record-step.command';
import { reportOnAction } from '../../../src/commands/mechanism/report-on-action.command';
import { scheduleMeeting } from '../../../src/commands/mechanism/schedule-meeting.command';
import { DecisionKind, ParticipantStanding } from '../../../src/domain/vocabularies/mechanism';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { rollBack, undone, useDatabase } from '../../support/database';
import { ask as askHub, data } from '../../support/execute';
import { eraseProjects } from '../../support/factories';
import { insertProgramme, programme } from '../../support/generated-programme';
import { Dice } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { Oracle } from '../../support/oracle';
import { dayFromApi } from '../../support/oracle-api';
import { PeopleCommands } from '../../support/people-commands';
import { dice } from '../../support/random';

const { dataSource, rolledBack } = useDatabase();

const NOWHERE = { endsOn: null, isMonth: false, places: null, province: null, hostMemberState: null };
const MEETING = 'CMGF-900';
const INDICATORS = `indicators { indicator { code } numerator denominator unknown percent low high unmeasured
  counted { node { ... on ProcessStep { code } ... on Province { code } ... on ActionItem { code } } succeeded } }`;

interface Measured {
  indicator: { code: string };
  numerator: number | null;
  denominator: number | null;
  unknown: number | null;
  percent: number | null;
  low: number | null;
  high: number | null;
  unmeasured: string | null;
  counted: { node: { code: string }; succeeded: boolean | null }[];
}

const byCode = (measures: Measured[]): Record<string, Measured> =>
  Object.fromEntries(measures.map((measure) => [measure.indicator.code.replace('CMGF_', ''), measure]));

/** What everybody is told of the forum's indicators, with everything that is committed. */
async function indicators(manager: EntityManager, more = ''): Promise<Record<string, Measured>> {
  const [{ at }] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
  const now = new Date(Date.now() + 2 * 86_400_000);
  const document = `{ meeting(code: "${MEETING}", knownAt: "${at.toISOString()}"${more}) { processRun { ${INDICATORS} } } }`;
  const { meeting } = (await data(manager, document, { now })) as { meeting: { processRun: { indicators: Measured[] } } };
  return byCode(meeting.processRun.indicators);
}

/** A secretary of the forum, and a forum that begins some days after today. */
async function forum(manager: EntityManager, after: number) {
  const actor = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const owner = await makeOfficer(manager, 'PO-TH-90', [OfficeRole.REPORTER]);
  const commands = new PeopleCommands(manager);
  const day = (n: number): Promise<string> => commands.day(n);
  const call = { ...NOWHERE, body: 'CMGF', number: 900, names: null, startsOn: await day(after) };
  expect(await commands.run(scheduleMeeting, actor, call)).toEqual({ meeting: MEETING });
  let seenChanges = 0;
  const seen = () => ({ meeting: MEETING, seenChanges: seenChanges++ });
  const step = async (number: number, ended: number) =>
    expect(
      await commands.next(recordStep, actor, { ...seen(), step: number, startedOn: null, endedOn: await day(ended), notes: null }),
    ).toEqual({ meeting: MEETING });
  const came = async (seats: Record<string, ParticipantStanding>) => {
    const participants = Object.entries(seats).map(([province, standing]) => ({
      province,
      organisation: null,
      titles: null,
      standing,
      representatives: standing === ParticipantStanding.REPRESENTED ? { EN: 'Deputy Governor' } : null,
    }));
    expect(await commands.next(recordParticipants, actor, { ...seen(), participants })).toEqual({ meeting: MEETING });
    seenChanges += participants.length - 1;
  };
  const titles = { EN: 'A result' };
  const decide = async () => {
    const said = { meeting: MEETING, kind: DecisionKind.MEETING_RESULT, titles, texts: null, decidedOn: null, decidedBy: null };
    return (await commands.next(recordDecision, actor, said)) as { decision: string };
  };
  const ask = async (decision: string) => {
    const asked = { decision, texts: titles, assignee: 'PO-TH-90', project: null, dueOn: null };
    return ((await commands.next(createActionItem, actor, asked)) as { action: string }).action;
  };
  const claim = (action: string) =>
    commands.next(reportOnAction, owner, { action, seenEvents: 0, texts: titles, link: null, isDone: true });
  const confirm = (action: string) => commands.next(confirmActionDone, actor, { action, seenEvents: 1 });
  return { step, came, decide, ask, claim, confirm, day };
}

const NOTHING = { numerator: null, denominator: null, unknown: null, percent: null, low: null, high: null, counted: [] };

it(
  'a run of a forum to come measures nothing, and says why of each of the ten indicators',
  rolledBack(async (manager) => {
    await forum(manager, 300);
    const measured = await indicators(manager);
    expect(Object.keys(measured)).toEqual(['OUTPUT', 'OUTCOME', 'PROCESS', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `STEP_${n}`)]);
    const because = (reason: string, ...codes: string[]) => {
      for (const code of codes) expect(measured[code]).toEqual({ ...NOTHING, indicator: { code: `CMGF_${code}` }, unmeasured: reason });
    };
    because('NO_SCALE', 'OUTPUT', 'OUTCOME', 'STEP_5');
    because('DONE_ONCE', 'STEP_1', 'STEP_2', 'STEP_3');
    because('NOT_YET', 'PROCESS', 'STEP_4', 'STEP_6', 'STEP_7');
  }),
);

it(
  'of a forum that is over, nothing on record is neither zero nor a hundred',
  rolledBack(async (manager) => {
    const { came, decide } = await forum(manager, -3);
    const before = await indicators(manager);
    for (const code of ['STEP_6', 'STEP_7']) expect(before[code]).toMatchObject({ percent: null, unmeasured: 'NOTHING_ON_RECORD' });
    expect(before['STEP_6']!.counted).toHaveLength(14);
    expect(before['PROCESS']).toMatchObject({ percent: null, unmeasured: 'NOTHING_ON_RECORD' });
    await decide();
    expect((await indicators(manager))['STEP_7']).toMatchObject({ ...NOTHING, unmeasured: 'NOTHING_ON_RECORD' });
    // Who is invited only, has not come; who is known to have come, is one of fourteen.
    await came({ 'TH-90': ParticipantStanding.INVITED });
    expect((await indicators(manager))['STEP_6']).toMatchObject({ numerator: null, unmeasured: 'NOTHING_ON_RECORD' });
    await came({ 'TH-91': ParticipantStanding.ATTENDED });
    expect((await indicators(manager))['STEP_6']).toMatchObject({
      numerator: 1,
      denominator: 14,
      unknown: 13,
      percent: null,
      low: 100 / 14,
      high: 100,
      unmeasured: 'INCOMPLETE',
    });
  }),
);

it(
  'a claim that an action is done counts once it is confirmed, and the days of the forum bound what is measured',
  rolledBack(async (manager) => {
    const { decide, ask, claim, confirm, day } = await forum(manager, -3);
    const { decision } = await decide();
    const [first, second] = [await ask(decision), await ask(decision)];
    await claim(first);
    const open = { numerator: 0, denominator: 2, unknown: 0, percent: 0 };
    expect((await indicators(manager))['STEP_7']).toMatchObject({ ...open, unmeasured: null });
    await confirm(first);
    const done = (await indicators(manager))['STEP_7'];
    expect(done).toMatchObject({ ...open, numerator: 1, percent: 50, low: 50, high: 50 });
    expect(done!.counted).toEqual([
      { node: { code: first }, succeeded: true },
      { node: { code: second }, succeeded: false },
    ]);
    const on = async (n: number) => indicators(manager, `, asOf: "${await day(n)}"`);
    const measures = async (n: number) => Object.values(await on(n)).map(({ unmeasured }) => unmeasured === 'NOT_YET');
    const isNotYet = (...codes: string[]) =>
      ['OUTPUT', 'OUTCOME', 'PROCESS', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `STEP_${n}`)].map((code) => codes.includes(code));
    expect(await measures(-4)).toEqual(isNotYet('STEP_4', 'STEP_6', 'STEP_7'));
    expect(await measures(-3)).toEqual(isNotYet('STEP_6'));
    expect(await measures(-2)).toEqual(isNotYet());
  }),
);

it(
  'whatever is recorded of steps, governors and actions, the measures are what a plain count of it makes',
  rolledBack(async (manager) => {
    const drawn = new Dice(dice(83));
    const { step, came, decide, ask, claim, confirm } = await forum(manager, -60);
    const { ATTENDED, REPRESENTED, ABSENT } = ParticipantStanding;
    const seats = new Map<string, ParticipantStanding>();
    const ended = new Map<number, boolean>();
    const actions: ('OPEN' | 'CLAIMED' | 'DONE')[] = [];
    const codes: string[] = [];
    const { decision } = await decide();
    // The last days of the steps before a forum that ended sixty days ago: -140, -90 and -60.
    const lastDay: Record<number, number> = { 4: -140, 5: -90, 6: -60 };
    const acts = [
      async () => {
        const number = drawn.one([4, 5, 6])!;
        if (ended.has(number)) return;
        const late = drawn.below(2) === 1;
        await step(number, lastDay[number]! + (late ? 1 : 0));
        ended.set(number, !late);
      },
      async () => {
        const province = drawn.one(['80', '81', '82', '83', '84', '85', '86', '90', '91', '92', '93', '94', '95', '96'])!;
        if (seats.has(province)) return;
        const standing = drawn.one([ATTENDED, REPRESENTED, ABSENT])!;
        await came({ [`TH-${province}`]: standing });
        seats.set(province, standing);
      },
      async () => {
        codes.push(await ask(decision));
        actions.push('OPEN');
      },
      async () => {
        const i = actions.indexOf(drawn.one(['OPEN', 'CLAIMED'] as const)!);
        if (i < 0) return;
        await (actions[i] === 'OPEN' ? claim : confirm)(codes[i]!);
        actions[i] = actions[i] === 'OPEN' ? 'CLAIMED' : 'DONE';
      },
    ];
    for (let turn = 0; turn < 30; turn++) {
      await acts[drawn.below(acts.length)]!();
      const measured = await indicators(manager);
      const plain = (numerator: number, denominator: number, unknown: number) =>
        unknown === denominator
          ? { numerator: null, denominator: null, unknown: null, percent: null }
          : { numerator, denominator, unknown, percent: unknown > 0 ? null : (100 * numerator) / denominator };
      expect([turn, measured['PROCESS']]).toMatchObject([turn, plain([...ended.values()].filter(Boolean).length, 3, 3 - ended.size)]);
      const attended = [...seats.values()].filter((standing) => standing === ATTENDED).length;
      expect([turn, measured['STEP_6']]).toMatchObject([turn, plain(attended, 14, 14 - seats.size)]);
      expect([turn, measured['STEP_7']]).toMatchObject([
        turn,
        plain(actions.filter((state) => state === 'DONE').length, actions.length, 0),
      ]);
      // The list behind adds up.
      for (const code of ['PROCESS', 'STEP_6', 'STEP_7']) {
        const { counted, numerator, denominator, unknown } = measured[code]!;
        if (denominator === null) continue;
        const those = (wanted: boolean | null) => counted.filter(({ succeeded }) => succeeded === wanted).length;
        expect([code, counted.length, those(true), those(null)]).toEqual([code, denominator, numerator, unknown]);
      }
    }
  }),
  120_000,
);

const RUNS = `{ meetings(first: 100, where: { body: { eq: "CMGF" } }) { nodes { code startsOn processRun { ${INDICATORS}
  all: projects(first: 1) { totalCount } finished: projects(first: 100, where: { stage: { in: [COMPLETED, OPERATIONAL] } }) { totalCount nodes { code stage } } } } } }`;

interface RunOfProjects {
  code: string;
  startsOn: string;
  processRun: { indicators: Measured[]; all: { totalCount: number }; finished: { totalCount: number; nodes: { stage: string }[] } };
}

/** Holds the projects that each forum counts against what they are by stage; returns how many forums were compared. */
async function compare(manager: EntityManager, byStageOf: (run: RunOfProjects) => Promise<Record<string, number>>): Promise<number> {
  const runs = ((await data(manager, RUNS)).meetings.nodes as RunOfProjects[]).filter(({ processRun }) => processRun);
  for (const run of runs) {
    const { indicators: measures, all, finished } = run.processRun;
    const byStage = await byStageOf(run);
    const of = (...stages: string[]) => stages.reduce((sum, stage) => sum + (byStage[stage] ?? 0), 0);
    const [done, reached] = [of('COMPLETED', 'OPERATIONAL'), of(...Object.keys(byStage))];
    const [counted, unknown] = [reached - of('DROPPED'), of('null')];
    const { numerator, denominator, unknown: notKnown } = byCode(measures)['STEP_4']!;
    expect([run.code, numerator, denominator, notKnown]).toEqual([
      run.code,
      ...(unknown === counted ? [null, null, null] : [done, counted, unknown]),
    ]);
    // The list behind adds up.
    expect([run.code, finished.totalCount, all.totalCount]).toEqual([run.code, done, reached]);
    for (const { stage } of finished.nodes) expect(['COMPLETED', 'OPERATIONAL']).toContain(stage);
  }
  return runs.length;
}

it('the projects of each forum on record are those of its percent at that meeting', async () => {
  const { manager } = dataSource();
  const byStageOf = async ({ code }: RunOfProjects) => {
    const { body } = await data(
      manager,
      `{ body(code: "CMGF") { progress(basis: { atMeeting: "${code}" }) { byStage { stage count } } } }`,
    );
    return Object.fromEntries(
      (body.progress.byStage as { stage: string | null; count: number }[]).map(({ stage, count }) => [String(stage), count]),
    );
  };
  expect(await compare(manager, byStageOf)).toBeGreaterThan(4);
});

it('the projects of a generated programme are those that a slow oracle finds, at the day and the instant of each beginning', async () => {
  await rollBack(dataSource(), async (manager) => {
    await eraseProjects(manager);
    await fc.assert(
      fc.asyncProperty(programme(), (projects) =>
        undone(manager, async () => {
          await insertProgramme(manager, projects);
          await compare(manager, async ({ startsOn }) => {
            const oracle = new Oracle(projects, [], new Date(`${startsOn}T00:00:00+07:00`).toISOString());
            const day = await dayFromApi(manager, startsOn);
            return oracle.answer('body', 'CMGF', day, { weighting: 'EQUAL', unreported: 'EXCLUDE' }).byStage;
          });
        }),
      ),
      { numRuns: 5 },
    );
  });
}, 240_000);

it('the indicators of many runs take no more statements than those of one', async () => {
  const statements = async (first: number): Promise<number> => {
    const list = `meetings(first: ${first}, where: { body: { eq: "CMGF" } }, orderBy: { field: STARTS_ON, direction: DESC })`;
    const { result, statements: count } = await askHub(dataSource().manager, `{ ${list} { nodes { code processRun { ${INDICATORS} } } } }`);
    expect(result.errors).toBeUndefined();
    return count;
  };
  expect(await statements(20)).toBe(await statements(2));
});
