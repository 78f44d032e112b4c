import type { EntityManager } from 'typeorm';
import { readSeedData } from '../../../seeds/load/data-files';
import { loadSeeds } from '../../../seeds/load/load';
import { cancelMeeting } from '../../../src/commands/mechanism/cancel-meeting.command';
import { moveMeeting } from '../../../src/commands/mechanism/move-meeting.command';
import { scheduleMeeting } from '../../../src/commands/mechanism/schedule-meeting.command';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { Dice, within } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { dice, SEED } from '../../support/random';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

const STEPS = 30;
const NOWHERE = { endsOn: null, isMonth: false, places: null, province: null, hostMemberState: null };

/** Commands of a secretary of the forum, each as if the one before were committed. */
async function secretariat(manager: EntityManager) {
  const actor = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const { next: run, instant } = commands;
  return { actor, run, instant, day: (after: number) => commands.day(after) };
}

/** What the oracle knows of a meeting. */
interface Known {
  readonly code: string;
  readonly version: number;
  readonly startsOn: string;
  readonly status: string;
}

const QUESTION = `query ($knownAt: DateTime) {
  meetings(first: 100, knownAt: $knownAt, where: { code: { in: ["T1", "CMGF-801", "CMGF-802", "CMGF-803", "CMGF-804"] } }, orderBy: [{ field: CODE }]) {
    nodes { code version startsOn status }
  }
}`.replace('"T1", ', '');

it(
  'after any history of meetings, each earlier instant is answered as it was, and as an oracle that keeps everything says',
  rolledBack(async (manager) => {
    const { actor, run, instant, day } = await secretariat(manager);
    const drawn = new Dice(dice(81));
    const known = new Map<string, Known>();
    const snapshots: { at: Date; expected: Known[]; answer: string }[] = [];
    // A document that filters by the codes needs them to exist.
    for (const number of [801, 802, 803, 804]) {
      const startsOn = await day(30 + drawn.below(100));
      await run(scheduleMeeting, actor, { ...NOWHERE, body: 'CMGF', number, names: null, startsOn });
      known.set(`CMGF-${number}`, { code: `CMGF-${number}`, version: 1, startsOn, status: 'CALLED' });
    }
    const ask = async (knownAt: Date): Promise<string> =>
      JSON.stringify(
        await data(manager, QUESTION, { variables: { knownAt: knownAt.toISOString() }, now: new Date(Date.now() + 86_400_000) }),
      );
    for (let step = 0; step < STEPS; step++) {
      const before = known.get(drawn.one([...known.keys()])!)!;
      const seen = { meeting: before.code, expectedVersion: before.version, reason: 'why' };
      if (drawn.below(3) === 0) {
        const told = await run(cancelMeeting, actor, seen);
        expect(Array.isArray(told)).toBe(before.status === 'CANCELLED');
        if (!Array.isArray(told)) known.set(before.code, { ...before, version: before.version + 1, status: 'CANCELLED' });
      } else {
        const startsOn = await day(30 + drawn.below(100));
        expect(await run(moveMeeting, actor, { ...NOWHERE, ...seen, startsOn })).toEqual({ meeting: before.code });
        known.set(before.code, { ...before, version: before.version + 1, startsOn, status: 'CALLED' });
      }
      const expected = [...known.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
      const at = await instant();
      snapshots.push({ at, expected, answer: await ask(at) });
    }
    for (const { at, expected, answer } of snapshots) {
      expect({ seed: SEED, at, nodes: JSON.parse(answer).meetings.nodes }).toEqual({ seed: SEED, at, nodes: expected });
      expect(await ask(at)).toBe(answer);
    }
  }),
);

it(
  'a load of the data files undoes nothing that an office wrote, and brings nothing back',
  rolledBack(async (manager) => {
    const { actor, run, day } = await secretariat(manager);
    const soon = await day(40);
    await manager.query(`UPDATE meeting SET starts_on = $1, ends_on = $1 WHERE code = 'CMGF-22'`, [soon]);
    await loadSeeds(within(manager), structuredClone(readSeedData()));
    const inFile = `SELECT starts_on AS "startsOn", status, version FROM meeting WHERE code = 'CMGF-22'`;
    // What no office has written is put right by the load.
    expect(await manager.query(inFile)).toEqual([{ startsOn: '2025-09-03', status: 'CALLED', version: 1 }]);
    await manager.query(`UPDATE meeting SET starts_on = $1, ends_on = $1 WHERE code = 'CMGF-22'`, [soon]);
    const later = await day(60);
    const moved = { ...NOWHERE, meeting: 'CMGF-22', expectedVersion: 1, reason: 'why', startsOn: later };
    expect(await run(moveMeeting, actor, moved)).toEqual({ meeting: 'CMGF-22' });
    await loadSeeds(within(manager), structuredClone(readSeedData()));
    expect(await manager.query(inFile)).toEqual([{ startsOn: later, status: 'CALLED', version: 2 }]);
  }),
);

describe('a meeting is', () => {
  const told = (write: (office: Awaited<ReturnType<typeof secretariat>>) => Promise<unknown>, expected: unknown) =>
    rolledBack(async (manager) => {
      const office = await secretariat(manager);
      expect(await write(office)).toEqual(expected);
    });
  const call = (number: number, startsOn: string, rest: object = {}) => ({
    ...NOWHERE,
    body: 'CMGF',
    number,
    names: null,
    startsOn,
    ...rest,
  });

  it(
    'called under the code of its body and its number',
    told(({ run, actor }) => run(scheduleMeeting, actor, call(999, '2099-01-01')), { meeting: 'CMGF-999' }),
  );
  it(
    'not called with the number 1000',
    told(({ run, actor }) => run(scheduleMeeting, actor, call(1000, '2099-01-01')), ['INVALID_NUMBER']),
  );
  it(
    'not called twice',
    told(({ run, actor }) => run(scheduleMeeting, actor, call(22, '2099-01-01')), ['MEETING_EXISTS']),
  );
  it(
    'not called of a body that there is not',
    told(({ run, actor }) => run(scheduleMeeting, actor, { ...call(1, '2099-01-01'), body: 'X' }), ['UNKNOWN_BODY']),
  );
  it(
    'of 31 days at most',
    told(({ run, actor }) => run(scheduleMeeting, actor, call(900, '2099-01-01', { endsOn: '2099-01-31' })), { meeting: 'CMGF-900' }),
  );
  it(
    'not of 32 days',
    told(({ run, actor }) => run(scheduleMeeting, actor, call(900, '2099-01-01', { endsOn: '2099-02-01' })), ['INVALID_DAYS']),
  );
  it(
    'not over before it begins',
    told(({ run, actor }) => run(scheduleMeeting, actor, call(900, '2099-01-02', { endsOn: '2099-01-01' })), ['INVALID_DAYS']),
  );
  it(
    'not before the programme',
    told(({ run, actor }) => run(scheduleMeeting, actor, call(900, '1993-07-19')), ['INVALID_DAYS']),
  );

  /** Moves a meeting whose last day is some days after today. */
  const movedFrom =
    (after: number) =>
    async ({ run, actor, day }: Awaited<ReturnType<typeof secretariat>>) => {
      await run(scheduleMeeting, actor, call(901, await day(after)));
      return run(moveMeeting, actor, { ...NOWHERE, meeting: 'CMGF-901', expectedVersion: 1, reason: 'why', startsOn: await day(9) });
    };
  it('moved on its last day', told(movedFrom(0), { meeting: 'CMGF-901' }));
  it('not moved on the day after', told(movedFrom(-1), ['MEETING_HELD']));
  it(
    'not moved without a reason',
    told(
      async ({ run, actor, day }) => {
        await run(scheduleMeeting, actor, call(901, await day(9)));
        return run(moveMeeting, actor, { ...NOWHERE, meeting: 'CMGF-901', expectedVersion: 1, reason: ' ', startsOn: await day(9) });
      },
      ['REASON_NEEDED'],
    ),
  );
  it(
    'not moved by who has seen another version',
    told(
      async ({ run, actor, day }) => {
        await run(scheduleMeeting, actor, call(901, await day(9)));
        return run(moveMeeting, actor, { ...NOWHERE, meeting: 'CMGF-901', expectedVersion: 2, reason: 'why', startsOn: await day(9) });
      },
      ['STALE'],
    ),
  );
});

it(
  'of which only the month is known is told so, and no entry of a calendar takes the days',
  rolledBack(async (manager) => {
    const { actor, run } = await secretariat(manager);
    await run(scheduleMeeting, actor, { ...NOWHERE, body: 'CMGF', number: 900, names: null, startsOn: '2096-02-17', isMonth: true });
    expect(
      await data(
        manager,
        '{ meeting(code: "CMGF-900") { name startsOn endsOn precision dateText(lang: TH) statedBy { code } earlierVersions { version } } }',
      ),
    ).toEqual({
      meeting: {
        name: "900th Chief Ministers' and Governors' Forum",
        startsOn: '2096-02-01',
        endsOn: '2096-02-29',
        precision: 'MONTH',
        dateText: 'กุมภาพันธ์ 2639',
        statedBy: { code: 'CMGF-OFFICE' },
        earlierVersions: [],
      },
    });
  }),
);

it(
  'the database itself refuses a version that does not follow the one on record, and keeps those that were replaced',
  rolledBack(async (manager) => {
    for (const [change, error] of [
      [`UPDATE meeting SET version = 3, recorded_at = now() WHERE code = 'CMGF-22'`, /the next one follows it/],
      [`UPDATE meeting SET version = 2 WHERE code = 'CMGF-22'`, /the next one follows it/],
      [`UPDATE meeting_past SET place = NULL`.replace('place', 'places'), /rows are only added/],
    ] as const)
      await expectRefused(manager, change, error);
  }),
);
