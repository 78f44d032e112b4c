import type { EntityManager } from 'typeorm';
import { readSeedData } from '../../../seeds/load/data-files';
import { loadSeeds } from '../../../seeds/load/load';
import { cancelMeeting } from '../../../src/commands/mechanism/cancel-meeting.command';
import { moveMeeting } from '../../../src/commands/mechanism/move-meeting.command';
import { publishMinutes } from '../../../src/commands/mechanism/publish-minutes.command';
import { putAgendaItem } from '../../../src/commands/mechanism/put-agenda-item.command';
import { putPaper } from '../../../src/commands/mechanism/put-paper.command';
import { type ParticipantInput, recordParticipants } from '../../../src/commands/mechanism/record-participants.command';
import { removeAgendaItem } from '../../../src/commands/mechanism/remove-agenda-item.command';
import { removePaper } from '../../../src/commands/mechanism/remove-paper.command';
import { saveMinutes } from '../../../src/commands/mechanism/save-minutes.command';
import { scheduleMeeting } from '../../../src/commands/mechanism/schedule-meeting.command';
import { Lang } from '../../../src/domain/languages';
import { ParticipantStanding } from '../../../src/domain/vocabularies/mechanism';
import { OfficeRole } from '../../../src/domain/vocabularies/people';
import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';
import { within } from '../../support/loaded-histories';
import { makeOfficer } from '../../support/officers';
import { PeopleCommands } from '../../support/people-commands';
import { expectRefused } from '../../support/refused';

const { rolledBack } = useDatabase();

const { INVITED, ATTENDED, REPRESENTED, ABSENT } = ParticipantStanding;
const NOWHERE = { endsOn: null, isMonth: false, places: null, province: null, hostMemberState: null };
const MEETING = 'CMGF-900';

const governor = (province: string, standing: ParticipantStanding | null, representative?: string): ParticipantInput => ({
  province,
  organisation: null,
  titles: null,
  standing,
  representatives: representative === undefined ? null : { EN: representative },
});

const post = (organisation: string | null, title: string | null, standing: ParticipantStanding): ParticipantInput => ({
  province: null,
  organisation,
  titles: title === null ? null : { EN: title },
  standing,
  representatives: null,
});

const ITEM = { titles: { EN: 'Item' }, presenter: null, projects: [], bodies: [], decisions: [] };
const PAPER = { number: null, titles: { EN: 'Paper' }, lang: null, url: null, place: 'with the secretariat', agendaNumber: null };

/** A secretary of the forum, and a forum that begins some days after today; each command as if the one before were committed. */
async function secretariat(manager: EntityManager, after: number, isMonth = false) {
  const actor = await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const commands = new PeopleCommands(manager);
  const tick = (by: string) =>
    manager.query(
      `SELECT set_config('hub.commit_instant', to_char(commit_instant() + $1::interval, 'YYYY-MM-DD"T"HH24:MI:SS.MSOF'), true)`,
      [by],
    );
  const run: typeof commands.run = async (command, by, input) => {
    await tick('5 ms');
    return commands.run(command, by, input);
  };
  const call = { ...NOWHERE, isMonth, body: 'CMGF', number: 900, names: null, startsOn: await commands.day(after) };
  expect(await run(scheduleMeeting, actor, call)).toEqual({ meeting: MEETING });
  const changes = async (): Promise<number> => ((await ask(manager, 'changes')) as { changes: number }).changes;
  const seen = async () => ({ meeting: MEETING, seenChanges: await changes() });
  const people = async (...participants: ParticipantInput[]) => run(recordParticipants, actor, { ...(await seen()), participants });
  const item = async (number: string, rest: object = {}) => run(putAgendaItem, actor, { ...(await seen()), ...ITEM, number, ...rest });
  const paper = async (rest: object) => run(putPaper, actor, { ...(await seen()), ...PAPER, ...rest });
  const draft = (seenVersion: number, text: string) => run(saveMinutes, actor, { meeting: MEETING, seenVersion, texts: { EN: text } });
  const publish = (seenVersion: number, correction: string | null = null) =>
    run(publishMinutes, actor, { meeting: MEETING, seenVersion, correction });
  return { actor, run, seen, changes, people, item, paper, draft, publish, tick, day: (n: number) => commands.day(n) };
}

/** The instant of the newest commit. */
async function newest(manager: EntityManager): Promise<string> {
  const [{ at }] = await manager.query<[{ at: Date }]>('SELECT commit_instant() AS at');
  return at.toISOString();
}

/** What everybody is told of the proceedings, as known at an instant; not given = that of the newest commit. */
async function ask(manager: EntityManager, fields: string, instant?: string): Promise<unknown> {
  const knownAt = instant ?? (await newest(manager));
  const now = new Date(Date.now() + 2 * 86_400_000);
  const document = `{ meeting(code: "${MEETING}", knownAt: "${knownAt}") { proceedings { ${fields} } } }`;
  return ((await data(manager, document, { now })) as { meeting: { proceedings: unknown } }).meeting.proceedings;
}

const DONE = { meeting: MEETING };

it(
  'who took part is told by posts once the meeting is over, and the attendance of the governors is null until some of it is on record',
  rolledBack(async (manager) => {
    const { actor, run, people, day } = await secretariat(manager, 1);
    const FIELDS =
      'attendance { attended represented absent unknown expected } malaysia: attendance(memberState: "my") { expected } participants { province { code } organisation { code } title standing representative }';
    expect(await people(governor('TH-90', INVITED), governor('TH-80', INVITED), post('MOI', 'Inspector', INVITED))).toEqual(DONE);
    const nothing = { attendance: null, malaysia: null, participants: [] };
    expect(await ask(manager, FIELDS)).toEqual(nothing);
    // Attendance is for a meeting that has begun.
    expect(await people(governor('TH-90', ATTENDED))).toEqual(['NOT_HELD']);
    const meeting = { meeting: MEETING, reason: 'x', ...NOWHERE };
    await run(moveMeeting, actor, { ...meeting, expectedVersion: 1, startsOn: await day(0) });
    expect(await people(governor('TH-90', ATTENDED))).toEqual(DONE);
    expect(await ask(manager, FIELDS)).toEqual(nothing);
    await run(moveMeeting, actor, { ...meeting, expectedVersion: 2, startsOn: await day(-1) });
    const represented = governor('TH-91', REPRESENTED, 'Deputy Governor');
    expect(await people(represented, governor('TH-92', ABSENT), governor('TH-80', null))).toEqual(DONE);
    const seat = (province: string | null, standing: string, representative: string | null = null) => ({
      province: province && { code: province },
      organisation: province ? null : { code: 'MOI' },
      title: province ? null : 'Inspector',
      standing,
      representative,
    });
    expect(await ask(manager, FIELDS)).toEqual({
      attendance: { attended: 1, represented: 1, absent: 1, unknown: 11, expected: 14 },
      malaysia: null,
      participants: [
        seat('TH-90', 'ATTENDED'),
        seat('TH-91', 'REPRESENTED', 'Deputy Governor'),
        seat('TH-92', 'ABSENT'),
        seat(null, 'INVITED'),
      ],
    });
    expect((await ask(manager, 'attendance { seats { province { code } standing } }')) as object).toMatchObject({
      attendance: { seats: expect.arrayContaining([{ province: { code: 'TH-84' }, standing: null }]) as unknown },
    });
  }),
);

it(
  'invitations alone are no attendance, also once the meeting is over',
  rolledBack(async (manager) => {
    const { people } = await secretariat(manager, -1);
    expect(await people(governor('TH-90', INVITED))).toEqual(DONE);
    expect(await ask(manager, 'attendance { attended } participants { standing }')).toEqual({
      attendance: null,
      participants: [{ standing: 'INVITED' }],
    });
  }),
);

it(
  'a meeting is over on the day after its last one in Bangkok, by the instant that is asked for',
  rolledBack(async (manager) => {
    const { people, day } = await secretariat(manager, -1);
    await people(governor('TH-90', ATTENDED));
    const midnight = new Date(`${await day(0)}T00:00:00+07:00`).getTime();
    await manager.query(`UPDATE meeting_participant SET recorded_at = '2020-01-01'`);
    await manager.query(`UPDATE meeting SET recorded_at = '2020-01-01' WHERE code = $1`, [MEETING]);
    const at = async (ms: number) => ask(manager, 'participants { standing }', new Date(midnight + ms).toISOString());
    expect([await at(-1), await at(0)]).toEqual([{ participants: [] }, { participants: [{ standing: 'ATTENDED' }] }]);
  }),
);

it.each<[string, readonly ParticipantInput[], string[]]>([
  ['neither a province nor an organisation', [post(null, 'Inspector', INVITED)], ['INVALID_POST']],
  ['an organisation without the title of the post', [post('MOI', null, INVITED)], ['INVALID_POST']],
  ['a province and an organisation', [{ ...post('MOI', 'x', INVITED), province: 'TH-90' }], ['INVALID_POST']],
  ['a post twice', [governor('TH-90', ATTENDED), governor('th-90', ABSENT)], ['INVALID_POST']],
  ['no such province', [governor('TH-00', INVITED)], ['UNKNOWN_PROVINCE']],
  ['no such organisation', [post('NOBODY', 'x', INVITED)], ['UNKNOWN_OFFICE']],
  ['represented by nobody', [governor('TH-90', REPRESENTED)], ['TEXT_NEEDED']],
  ['a title of 301 characters', [post('MOI', 'x'.repeat(301), INVITED)], ['TOO_LONG']],
  ['a representative of 301 characters', [governor('TH-90', REPRESENTED, 'x'.repeat(301))], ['TOO_LONG']],
  ['what is not on record anyhow', [governor('TH-90', null)], ['ALREADY_DONE']],
  ['201 posts', Array.from({ length: 201 }, () => governor('TH-90', INVITED)), ['TOO_MANY_ITEMS']],
])('participants are refused for %s', (_, participants, codes) =>
  rolledBack(async (manager) => {
    const { people } = await secretariat(manager, -1);
    expect(await people(...participants)).toEqual(codes);
    expect(await people(governor('TH-95', ATTENDED), post('MOI', 'x'.repeat(300), ATTENDED))).toEqual(DONE);
    expect(await people(governor('TH-95', ATTENDED))).toEqual(['ALREADY_DONE']);
  })(),
);

it(
  'who has not seen the last change is told so, and nothing is written',
  rolledBack(async (manager) => {
    const { actor, run, seen, item, changes } = await secretariat(manager, 1);
    const before = await seen();
    expect([before.seenChanges, await item('1'), await changes()]).toEqual([0, DONE, 1]);
    const stale = { ...before, participants: [governor('TH-90', INVITED)] };
    expect(await run(recordParticipants, actor, stale)).toEqual(['STALE']);
    expect(await run(putPaper, actor, { ...before, ...PAPER })).toEqual(['STALE']);
    expect(await run(removeAgendaItem, actor, { ...before, number: '1' })).toEqual(['STALE']);
    expect(await changes()).toBe(1);
  }),
);

it(
  'the agenda stands in the order of its numbers, changes until the meeting is over, and each earlier instant has it as it was',
  rolledBack(async (manager) => {
    const { actor, run, seen, item, day } = await secretariat(manager, 0);
    const FIELDS = 'changes agenda { number title projects { code } bodies { code } decisions { code } presenter { code } }';
    const concerns = { presenter: 'moi', projects: ['p03', 'P03', 'P24'], bodies: ['WG-AGRI'], decisions: ['LS-10-JS'] };
    for (const number of ['3.10', '๓.๒', 'Any other business', '3', '1']) expect(await item(number)).toEqual(DONE);
    expect(await item(' 1 ', { ...concerns, titles: { EN: 'Changed' } })).toEqual(DONE);
    const at = await newest(manager);
    const answer = (await ask(manager, FIELDS)) as { changes: number; agenda: { number: string }[] };
    expect([answer.changes, answer.agenda.map(({ number }) => number)]).toEqual([7, ['1', '3', '๓.๒', '3.10', 'Any other business']]);
    expect(answer.agenda[0]).toEqual({
      number: '1',
      title: 'Changed',
      projects: [{ code: 'P03' }, { code: 'P24' }],
      bodies: [{ code: 'WG-AGRI' }],
      decisions: [{ code: 'LS-10-JS' }],
      presenter: { code: 'MOI' },
    });
    expect(await run(removeAgendaItem, actor, { ...(await seen()), number: '3' })).toEqual(DONE);
    expect(await run(removeAgendaItem, actor, { ...(await seen()), number: '3' })).toEqual(['UNKNOWN_AGENDA_ITEM']);
    expect(((await ask(manager, FIELDS)) as typeof answer).agenda).toHaveLength(4);
    expect(await ask(manager, FIELDS, at)).toEqual(answer);

    await run(moveMeeting, actor, { meeting: MEETING, reason: 'x', ...NOWHERE, expectedVersion: 1, startsOn: await day(-1) });
    expect(await item('9')).toEqual(['AGENDA_CLOSED']);
    expect(await run(removeAgendaItem, actor, { ...(await seen()), number: '1' })).toEqual(['AGENDA_CLOSED']);
  }),
);

it.each<[string, string, object, string[]]>([
  ['an empty number', ' ', {}, ['INVALID_AGENDA_NUMBER']],
  ['a number of 21 characters', '1'.repeat(21), {}, ['INVALID_AGENDA_NUMBER']],
  ['no title', '1', { titles: { EN: ' ' } }, ['TEXT_NEEDED']],
  ['a title of 301 characters', '1', { titles: { TH: 'ก'.repeat(301) } }, ['TOO_LONG']],
  ['no such presenter', '1', { presenter: 'NOBODY' }, ['UNKNOWN_OFFICE']],
  ['no such project', '1', { projects: ['P03', 'P999'] }, ['UNKNOWN_PROJECT']],
  ['no such body', '1', { bodies: ['X'] }, ['UNKNOWN_BODY']],
  ['no such decision', '1', { decisions: ['X'] }, ['UNKNOWN_DECISION']],
  ['51 projects', '1', { projects: Array.from({ length: 51 }, () => 'P03') }, ['TOO_MANY_ITEMS']],
])('an item of the agenda is refused for %s', (_, number, rest, codes) =>
  rolledBack(async (manager) => {
    const { item } = await secretariat(manager, 1);
    expect(await item(number, rest)).toEqual(codes);
    expect(await item('1'.repeat(20), { titles: { TH: 'ก'.repeat(300) }, projects: Array.from({ length: 50 }, () => 'P03') })).toEqual(
      DONE,
    );
  })(),
);

it(
  'a paper says where it stands, keeps its number, and one that is removed leaves its number unused',
  rolledBack(async (manager) => {
    const { actor, run, seen, item, paper } = await secretariat(manager, 1);
    const FIELDS = 'papers { number title lang url place agendaNumber }';
    await item('2');
    expect(await paper({ url: 'https://imtgt.org/a.pdf', place: null, lang: Lang.EN, agendaNumber: '2' })).toEqual(DONE);
    expect(await paper({})).toEqual(DONE);
    const second = { number: 2, title: 'Paper', lang: null, url: null, place: 'with the secretariat', agendaNumber: null };
    expect(await ask(manager, FIELDS)).toEqual({
      papers: [{ number: 1, title: 'Paper', lang: 'EN', url: 'https://imtgt.org/a.pdf', place: null, agendaNumber: '2' }, second],
    });
    expect(await paper({ number: 1, titles: { EN: 'Second draft' } })).toEqual(DONE);
    expect(await run(removePaper, actor, { ...(await seen()), number: 2 })).toEqual(DONE);
    expect(await run(removePaper, actor, { ...(await seen()), number: 2 })).toEqual(['UNKNOWN_PAPER']);
    expect(await paper({})).toEqual(DONE);
    expect(await ask(manager, 'papers { number title }')).toEqual({
      papers: [
        { number: 1, title: 'Second draft' },
        { number: 3, title: 'Paper' },
      ],
    });
  }),
);

it.each<[string, object, string[]]>([
  ['an address without encryption', { url: 'http://imtgt.org/a.pdf' }, ['INVALID_ADDRESS']],
  ['an address of this machine', { url: 'https://localhost/a.pdf' }, ['INVALID_ADDRESS']],
  ['an address of an inner network', { url: 'https://192.168.1.7/a.pdf' }, ['INVALID_ADDRESS']],
  ['neither an address nor a place', { place: ' ' }, ['PLACE_NEEDED']],
  ['a place of 301 characters', { place: 'x'.repeat(301) }, ['TOO_LONG']],
  ['no title', { titles: null }, ['TEXT_NEEDED']],
  ['no such item of the agenda', { agendaNumber: '7' }, ['UNKNOWN_AGENDA_ITEM']],
  ['no such paper', { number: 1 }, ['UNKNOWN_PAPER']],
])('a paper is refused for %s', (_, rest, codes) =>
  rolledBack(async (manager) => {
    const { paper } = await secretariat(manager, 1);
    expect(await paper(rest)).toEqual(codes);
    expect(await paper({ place: 'x'.repeat(300) })).toEqual(DONE);
  })(),
);

it(
  'minutes are drafted in private, adopted by being published, and from then on corrected by a version that says what it replaces',
  rolledBack(async (manager) => {
    const { draft, publish } = await secretariat(manager, 0);
    const FIELDS = 'minutes { version text correction office { code } }';
    const version = (number: number, text: string, correction: string | null) => ({
      version: number,
      text,
      correction,
      office: { code: 'CMGF-OFFICE' },
    });
    expect(await publish(0)).toEqual(['NO_DRAFT']);
    expect(await draft(0, 'First')).toEqual({ ...DONE, draftVersion: 1 });
    expect(await draft(0, 'Another')).toEqual(['STALE']);
    expect(await draft(1, 'Second')).toEqual({ ...DONE, draftVersion: 2 });
    expect(await ask(manager, FIELDS)).toEqual({ minutes: [] });
    expect(await publish(1)).toEqual(['STALE']);
    // A first version replaces nothing.
    expect(await publish(2, 'x')).toEqual({ ...DONE, draftVersion: 0 });
    const at = await newest(manager);
    expect(await ask(manager, FIELDS)).toEqual({ minutes: [version(1, 'Second', null)] });
    expect(await publish(0, 'x')).toEqual(['NO_DRAFT']);
    await draft(0, 'Third');
    expect(await publish(1, ' ')).toEqual(['CORRECTION_NEEDED']);
    expect(await publish(1, 'x'.repeat(1001))).toEqual(['TOO_LONG']);
    expect(await publish(1, 'Item 3')).toEqual({ ...DONE, draftVersion: 0 });
    expect(await ask(manager, FIELDS)).toEqual({ minutes: [version(2, 'Third', 'Item 3'), version(1, 'Second', null)] });
    expect(await ask(manager, FIELDS, at)).toEqual({ minutes: [version(1, 'Second', null)] });
    for (const change of [
      `UPDATE meeting_minutes SET texts = '{"EN": "x"}'`,
      `DELETE FROM meeting_minutes WHERE version = 1`,
      'TRUNCATE meeting_minutes',
    ])
      await expectRefused(manager, change, 'meeting_minutes stays as it is: rows are only added');
    // They do not go with their meeting either.
    await expectRefused(manager, `DELETE FROM meeting WHERE code = '${MEETING}'`, 'meeting_minutes_meeting_id_fkey');
  }),
);

it(
  'a load that no longer has a meeting keeps it where its minutes are published, and removes it where they are not',
  rolledBack(async (manager) => {
    await manager.query(
      `INSERT INTO meeting_minutes (meeting_id, version, texts, changed_at, changed_by_id, office_id)
       SELECT m.id, 1, '{"EN": "x"}', now(), $1, $2 FROM meeting m WHERE code = 'CMGF-22'`,
      await makeOfficer(manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]).then(({ person, office }) => [person, office]),
    );
    const seeds = structuredClone(readSeedData());
    const dropped = ['CMGF-21', 'CMGF-22'];
    await loadSeeds(within(manager), { ...seeds, meetings: seeds.meetings.filter(({ code }) => !dropped.includes(code)) });
    expect(await manager.query('SELECT code FROM meeting WHERE code = ANY ($1)', [dropped])).toEqual([{ code: 'CMGF-22' }]);
  }),
);

it.each<[string, number, number, unknown]>([
  ['the day before', 1, 5000, ['NOT_HELD']],
  ['its first day', 0, 5000, { ...DONE, draftVersion: 1 }],
  ['a text that is too long', 0, 5001, ['TOO_LONG']],
])('minutes are written of a meeting that has begun: %s', (_, after, length, answer) =>
  rolledBack(async (manager) => {
    const { draft } = await secretariat(manager, after);
    expect(await draft(0, 'x'.repeat(length))).toEqual(answer);
  })(),
);

it(
  'nobody attends a meeting that was cancelled',
  rolledBack(async (manager) => {
    const { actor, run, people, draft } = await secretariat(manager, 0);
    await run(cancelMeeting, actor, { meeting: MEETING, expectedVersion: 1, reason: 'x' });
    expect(await people(governor('TH-90', ATTENDED))).toEqual(['NOT_HELD']);
    expect(await draft(0, 'x')).toEqual(['NOT_HELD']);
  }),
);
