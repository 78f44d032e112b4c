import type { EntityManager } from 'typeorm';
import { moveMeeting } from '../../../src/commands/mechanism/move-meeting.command';
import { recordStep } from '../../../src/commands/mechanism/record-step.command';
import { scheduleMeeting } from '../../../src/commands/mechanism/schedule-meeting.command';
import type { LocalizedTexts } from '../../../src/domain/languages';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';

const { rolledBack } = useDatabase();

const NOWHERE = { endsOn: null, isMonth: false, places: null, province: null, hostMemberState: null };
const MEETING = 'CMGF-900';

/** A secretary of the forum, and a forum that begins some days after today. */
async function forum(manager: EntityManager, after: number, isMonth = false) {
  const actor = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const day = (n: number): Promise<string> => commands.day(n);
  const call = { ...NOWHERE, isMonth, body: 'CMGF', number: 900, names: null, startsOn: await day(after) };
  expect(await commands.run(scheduleMeeting, actor, call)).toEqual({ meeting: MEETING });
  let seenChanges = 0;
  const record = async (
    step: number,
    startedOn: string | null,
    endedOn: string | null,
    notes: LocalizedTexts | null = null,
    seen = seenChanges,
  ) => {
    const outcome = await commands.next(recordStep, actor, { meeting: MEETING, seenChanges: seen, step, startedOn, endedOn, notes });
    seenChanges = ((await ask(manager, 'proceedings { changes }')) as { proceedings: { changes: number } }).proceedings.changes;
    return outcome;
  };
  return { actor, commands, record, day };
}

/** What everybody is told of the meeting, with everything that is committed. */
async function ask(manager: EntityManager, fields: string, knownAt?: string): Promise<unknown> {
  const [{ at }] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
  const now = new Date(Date.now() + 2 * 86_400_000);
  const document = `{ meeting(code: "${MEETING}", knownAt: "${knownAt ?? at.toISOString()}") { ${fields} } }`;
  return ((await data(manager, document, { now })) as { meeting: unknown }).meeting;
}

const RUN = `processRun { process { code owner { code } } punctuality { due onTime late notReported percentOnTime }
  steps { step { order } startedOn endedOn note(lang: EN) statedBy { code } } }`;

const DONE = { meeting: MEETING };

it(
  'the days of a step are told with who stated them, and earlier moments have what was said before',
  rolledBack(async (manager) => {
    const { record, day, commands } = await forum(manager, -40);
    const [began, ended] = [await day(-90), await day(-72)];
    expect(await record(5, began, null)).toEqual(DONE);
    const before = (await commands.instant()).toISOString();
    expect(await record(5, began, ended, { EN: ' It rained. ' })).toEqual(DONE);
    expect(await record(5, began, ended, { EN: 'It rained.' })).toEqual(['ALREADY_DONE']);
    const nothing = { startedOn: null, endedOn: null, note: null, statedBy: null };
    const stated = { step: { order: 5 }, startedOn: began, statedBy: { code: 'CMGF-OFFICE' } };
    const others = [4, 6, 7].map((order) => ({ step: { order }, ...nothing }));
    // The forum, and with it the sixth step, ended forty days ago: the two steps before are due, the last one runs.
    expect(await ask(manager, RUN)).toEqual({
      processRun: {
        process: { code: 'CMGF-SIPOC', owner: { code: 'MOI-PSCDG' } },
        punctuality: { due: 3, onTime: 1, late: 0, notReported: 2, percentOnTime: null },
        steps: [others[0], { ...stated, endedOn: ended, note: 'It rained.' }, ...others.slice(1)],
      },
    });
    expect(await ask(manager, RUN, before)).toMatchObject({
      processRun: {
        punctuality: { onTime: 0, notReported: 3 },
        steps: [others[0], { ...stated, endedOn: null, note: null }, ...others.slice(1)],
      },
    });
    // Without days it is withdrawn, once.
    expect(await record(5, null, null)).toEqual(DONE);
    expect(await record(5, null, null)).toEqual(['ALREADY_DONE']);
    expect(await ask(manager, 'processRun { punctuality { onTime } }')).toEqual({ processRun: { punctuality: { onTime: 0 } } });
  }),
);

it(
  'all steps that are due with an end on record make a percentage',
  rolledBack(async (manager) => {
    const { record, day } = await forum(manager, -40);
    expect(await record(4, null, await day(-1))).toEqual(DONE);
    expect(await record(5, null, await day(-100))).toEqual(DONE);
    expect(await record(6, await day(-41), await day(-40))).toEqual(DONE);
    expect(await ask(manager, 'processRun { punctuality { due onTime late notReported percentOnTime } steps { state } }')).toEqual({
      processRun: {
        punctuality: { due: 3, onTime: 2, late: 1, notReported: 0, percentOnTime: 200 / 3 },
        steps: ['ENDED_LATE', 'ENDED_ON_TIME', 'ENDED_ON_TIME', 'OPEN'].map((state) => ({ state })),
      },
    });
  }),
);

it(
  'refuses steps that are done once, days to come, days in the wrong order, long notes and what was changed meanwhile',
  rolledBack(async (manager) => {
    const { record, day } = await forum(manager, -40);
    const [today, tomorrow, yesterday] = [await day(0), await day(1), await day(-1)];
    for (const step of [3, 8, 0]) expect(await record(step, today, null)).toEqual(['UNKNOWN_STEP']);
    expect(await record(4, tomorrow, null)).toEqual(['DAY_TO_COME']);
    expect(await record(4, null, tomorrow)).toEqual(['DAY_TO_COME']);
    expect(await record(4, today, yesterday)).toEqual(['DAYS_REVERSED']);
    expect(await record(4, today, null, { EN: 'x'.repeat(1_001) })).toEqual(['TOO_LONG']);
    expect(await record(4, today, today, { EN: 'x'.repeat(1_000) })).toEqual(DONE);
    expect(await record(5, today, null, null, 0)).toEqual(['STALE']);
  }),
);

it(
  'a forum of which only the month is known has no run; once its days are known, it has one by them',
  rolledBack(async (manager) => {
    const { actor, commands, record, day } = await forum(manager, 60, true);
    expect(await ask(manager, 'processRun { process { code } }')).toEqual({ processRun: null });
    expect(await record(4, await day(0), null)).toEqual(['NO_PROCESS_RUN']);
    const startsOn = await day(50);
    await commands.next(moveMeeting, actor, { ...NOWHERE, meeting: MEETING, expectedVersion: 1, reason: 'x', startsOn });
    expect(await record(4, await day(0), null)).toEqual(DONE);
    expect(await ask(manager, 'processRun { steps { plannedTo } }')).toMatchObject({
      processRun: { steps: [{}, {}, { plannedTo: startsOn }, {}] },
    });
  }),
);
