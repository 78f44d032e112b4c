import type IcalModule from 'ical.js' with { 'resolution-mode': 'import' };
import { moveMeeting } from '../../src/commands/mechanism/move-meeting.command';
import { scheduleMeeting } from '../../src/commands/mechanism/schedule-meeting.command';
import { dayInBangkok, daysLater } from '../../src/domain/days';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { useDatabase } from '../support/database';
import { ask, data, errorOf } from '../support/execute';
import { useHub } from '../support/hub';
import { eraseInstitution } from '../support/institution';
import { codesOf, Desk, makeOfficer } from '../support/officers';

// The package describes its ES module only; what runs here is its CommonJS build, which has the same things.
const ICAL = jest.requireActual<typeof IcalModule>('ical.js');

// Before the database is closed.
afterAll(() => eraseInstitution(dataSource()));
const { dataSource } = useDatabase();

const hub = useHub(dataSource);

const SPAN = 'from: "2025-01-01", to: "2026-12-31"';

/** The events of a file as another implementation of RFC 5545 reads it. */
async function eventsOf(address: string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${hub.origin}${address}`, { headers });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component)) };
}

it('an independent parser reads the same entries with the same whole days, the end not included', async () => {
  const { calendar } = await data(dataSource().manager, `{ calendar(${SPAN}) { code date endsOn kind title(lang: EN) } }`);
  const { events } = await eventsOf('/calendar.ics?lang=EN&from=2025-01-01&to=2026-12-31');
  const read = events.map((event) => [
    event.uid,
    event.summary,
    event.startDate.isDate,
    event.startDate.toString(),
    event.endDate.toString(),
  ]);
  expect(read).toEqual(
    calendar.map(({ code, title, date, endsOn }: Record<string, string>) => [
      `${code}@imt-gt-data-hub`,
      title,
      true,
      date,
      daysLater(endsOn ?? date!, 1),
    ]),
  );
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  expect(new Set(calendar.map(({ kind }: { kind: string }) => kind))).toEqual(
    new Set(['MEETING', 'PROJECT_END', 'REPORT_CUT_OFF', 'PROCESS_STEP']),
  );
});

it('what is moved by a week keeps its UID, and its sequence grows by one: a meeting, and the steps that move with it', async () => {
  const secretary = await makeOfficer(dataSource().manager, 'CMGF-OFFICE', [OfficeRole.SECRETARY]);
  const desk = new Desk(dataSource());
  const day = daysLater(dayInBangkok(new Date()), 60);
  const nowhere = { endsOn: null, isMonth: false, places: null, province: null, hostMemberState: null };
  const called = await desk.run(scheduleMeeting, secretary, { ...nowhere, body: 'CMGF', number: 823, names: null, startsOn: day });
  const [seen, moved] = [{ meeting: called.result!.meeting, reason: 'Flood in the south.' }, daysLater(day, 7)];
  /** The entries of the meeting and of the steps that lead up to it and follow it: their days and sequences by their UIDs. */
  const entries = async () =>
    (await eventsOf('/calendar.ics?lang=EN')).events
      .filter(({ uid }) => uid.includes(seen.meeting))
      .map(({ uid, sequence, startDate, endDate }) => ({ uid, sequence, days: [startDate.toString(), endDate.toString()] }));
  const before = await entries();
  expect(before.map(({ uid }) => uid)).toEqual([...new Set(before.map(({ uid }) => uid))]);
  expect(before.find(({ uid }) => uid.startsWith('meeting-'))).toMatchObject({ sequence: 0, days: [day, daysLater(day, 1)] });
  expect(before.length).toBe(5);
  expect(codesOf(await desk.run(moveMeeting, secretary, { ...nowhere, ...seen, expectedVersion: 1, startsOn: moved }))).toEqual([]);
  expect(await entries()).toEqual(
    before.map(({ uid, sequence, days }) => ({ uid, sequence: sequence + 1, days: days.map((one) => daysLater(one, 7)) })),
  );
});

it('takes nobody for days of which only the month is known, nor for what is no meeting', async () => {
  const { events } = await eventsOf('/calendar.ics?lang=EN&from=2025-01-01&to=2027-12-31');
  const { meetings } = await data(
    dataSource().manager,
    '{ meetings(first: 100, orderBy: [{ field: STARTS_ON, direction: DESC }]) { nodes { code precision status } } }',
  );
  const known = new Set(
    (meetings.nodes as { code: string; precision: string; status: string }[])
      .filter(({ precision, status }) => precision === 'DAY' && status === 'CALLED')
      .map(({ code }) => `meeting-${code}@imt-gt-data-hub`),
  );
  const told = events.map(({ uid, component }) => [uid, component.getFirstPropertyValue('transp')]);
  expect(told).toEqual(events.map(({ uid }) => [uid, known.has(uid) ? 'OPAQUE' : 'TRANSPARENT']));
  expect(told).toContainEqual(['meeting-MM-32@imt-gt-data-hub', 'TRANSPARENT']);
  expect(told).toContainEqual(['meeting-CMGF-22@imt-gt-data-hub', 'OPAQUE']);
});

it('is sent again only where it has changed, and compressed', async () => {
  const first = await fetch(`${hub.origin}/calendar.ics?lang=TH`, { headers: { 'accept-encoding': 'br' } });
  expect([first.headers.get('content-encoding'), first.headers.get('cache-control'), first.headers.get('vary')]).toEqual([
    'br',
    'no-cache',
    'Accept-Language, Accept-Encoding',
  ]);
  const etag = first.headers.get('etag')!;
  const again = await fetch(`${hub.origin}/calendar.ics?lang=TH`, { headers: { 'accept-encoding': 'br', 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  const other = await fetch(`${hub.origin}/calendar.ics?lang=EN`, { headers: { 'accept-encoding': 'br', 'if-none-match': etag } });
  expect(other.status).toBe(200);
});

it('is a valid calendar, in Thai too, by address and by header', async () => {
  const { calendar, events } = await eventsOf('/calendar.ics?lang=TH&from=2025-09-01&to=2025-09-30');
  expect([calendar.getFirstPropertyValue('version'), calendar.getFirstPropertyValue('x-wr-calname')]).toEqual(['2.0', 'ปฏิทินแผนงาน IMT-GT']);
  const forum = events.find(({ uid }) => uid === 'meeting-CMGF-22@imt-gt-data-hub')!;
  expect([forum.summary, forum.location, forum.description]).toEqual([
    'การประชุมระดับมุขมนตรีและผู้ว่าราชการจังหวัด ครั้งที่ 22',
    'จังหวัดตรัง',
    '3 กันยายน 2568',
  ]);
  for (const event of events)
    for (const name of ['uid', 'dtstamp', 'dtstart', 'dtend']) expect(event.component.getAllProperties(name).length).toBe(1);
  const byHeader = await eventsOf('/calendar.ics?from=2025-09-01&to=2025-09-30', { 'accept-language': 'th' });
  expect(byHeader.events.map(({ summary }) => summary)).toEqual(events.map(({ summary }) => summary));
});

it('without a span it holds five years each way', async () => {
  const { events } = await eventsOf('/calendar.ics');
  expect(events.length).toBeGreaterThan(10);
});

describe('of one province or body', () => {
  const FIVE_YEARS = 'lang=EN&from=2022-01-01&to=2027-12-31';
  /** The codes of the entries of a file, without those of the reporting rounds, which every calendar has. */
  const codesOf = async (subject: string): Promise<string[]> => {
    const { events } = await eventsOf(`/calendar.ics?${FIVE_YEARS}&${subject}`);
    const codes = events.map(({ uid }) => uid.replace('@imt-gt-data-hub', ''));
    expect(codes.filter((code) => code.startsWith('report-cut-off')).length).toBe(12);
    return codes.filter((code) => !code.startsWith('report-cut-off')).sort();
  };
  /** What the API says of all entries. */
  const all = async () =>
    (
      await data(
        dataSource().manager,
        `{ calendar(from: "2022-01-01", to: "2027-12-31") { code meeting { code province { code } body { code level } } project { code provinces { code } } } }`,
      )
    ).calendar as {
      code: string;
      meeting: { province: { code: string } | null; body: { code: string; level: string } | null } | null;
      project: { code: string; provinces: { code: string }[] } | null;
    }[];

  it.each(['TH-90', 'TH-92', 'MY-06', 'ID-SU'])(
    '%s: what is held there, the forums with their steps, and the ends of its projects',
    async (code) => {
      const expected = (await all()).filter(({ meeting, project }) =>
        project
          ? project.provinces.some((province) => province.code === code)
          : meeting && (meeting.province?.code === code || meeting.body?.level === 'GOVERNORS_FORUM'),
      );
      expect(await codesOf(`province=${code.toLowerCase()}`)).toEqual(expected.map((entry) => entry.code).sort());
    },
  );

  it.each(['SOM', 'WG-TRANSPORT-ICT'])('%s: its meetings, and the ends of its projects', async (code) => {
    const { body } = await data(dataSource().manager, `{ body(code: "${code}") { projects(first: 100) { nodes { code } } } }`);
    const projects = body.projects.nodes.map((project: { code: string }) => project.code);
    const expected = (await all()).filter(({ meeting, project }) =>
      project ? projects.includes(project.code) : meeting?.body?.code === code,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(await codesOf(`body=${code}`)).toEqual(expected.map((entry) => entry.code).sort());
  });

  it('says in its name whose it is, and keeps the UID of an entry', async () => {
    const { calendar, events } = await eventsOf('/calendar.ics?lang=TH&province=TH-92&from=2025-09-01&to=2025-09-30');
    expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('ปฏิทินแผนงาน IMT-GT: ตรัง');
    // The ministers met in Trang; the forum of governors is in the calendar of every province.
    expect(events.map(({ uid }) => uid)).toEqual(
      expect.arrayContaining([
        'meeting-CMGF-22@imt-gt-data-hub',
        'meeting-MM-31@imt-gt-data-hub',
        'step-CMGF-SIPOC-7-CMGF-22@imt-gt-data-hub',
      ]),
    );
    const { events: elsewhere } = await eventsOf('/calendar.ics?lang=TH&province=TH-90&from=2025-09-01&to=2025-09-30');
    expect(elsewhere.map(({ uid }) => uid)).not.toContain('meeting-MM-31@imt-gt-data-hub');
  });

  it.each(['/en/provinces/TH-92', '/en/bodies/SOM'])('%s leads to it', async (path) => {
    const page = await (await fetch(`${hub.origin}${path}`)).text();
    const [, address] = /href="(\/calendar\.ics\?lang=EN&amp;(?:province|body)=[\w-]+)"/.exec(page)!;
    expect((await fetch(hub.origin + address!.replaceAll('&amp;', '&'))).status).toBe(200);
  });
});

it('no line is longer than 75 bytes', async () => {
  const text = await (await fetch(`${hub.origin}/calendar.ics?lang=TH&from=2016-01-01&to=2025-12-31`)).text();
  const lines = text.split('\r\n');
  expect(lines.length).toBeGreaterThan(100);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

it.each([
  ['?lang=FR', 'INVALID_LANGUAGE'],
  ['?from=2569-01-01', 'INVALID_DATE'],
  ['?from=2025-01-02&to=2025-01-01', 'INVALID_RANGE'],
  ['?from=2000-01-01&to=2025-01-01', 'INVALID_RANGE'],
  ['?province=TH-99', 'UNKNOWN_PROVINCE'],
  ['?province=', 'UNKNOWN_PROVINCE'],
  ['?body=NOBODY', 'UNKNOWN_CODE'],
  ['?body=CMGF&province=TH-90', 'CONFLICTING_ARGUMENTS'],
])('%s is refused', async (search, code) => {
  const answer = await fetch(`${hub.origin}/calendar.ics${search}`);
  expect([answer.status, ((await answer.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code]).toEqual([
    400,
    code,
  ]);
});

describe('as a query', () => {
  it('the forum in Trang and the steps that lead up to it and follow it', async () => {
    const { calendar } = await data(
      dataSource().manager,
      '{ calendar(from: "2025-08-01", to: "2025-09-30", lang: TH) { kind date endsOn title note meeting { code name } step { code name } project { code } } }',
    );
    const of = (kind: string) => calendar.filter((entry: { kind: string }) => entry.kind === kind);
    expect(
      of('MEETING').map(
        ({ meeting, date, endsOn, note }: { meeting: { code: string }; date: string; endsOn: string | null; note: string }) => [
          meeting.code,
          date,
          endsOn,
          note,
        ],
      ),
    ).toEqual([
      ['GCMC-8', '2025-08-21', null, '21 สิงหาคม 2568'],
      ['CMGF-22', '2025-09-03', null, '3 กันยายน 2568'],
      ['MM-31', '2025-09-04', null, '4 กันยายน 2568'],
    ]);
    expect(
      of('PROCESS_STEP').map(
        ({ step, meeting, date, endsOn }: { step: { code: string }; meeting: { code: string }; date: string; endsOn: string }) => [
          step.code,
          meeting.code,
          date,
          endsOn,
        ],
      ),
    ).toEqual([
      ['CMGF-SIPOC-5', 'CMGF-22', '2025-06-16', '2025-08-04'],
      ['CMGF-SIPOC-6', 'CMGF-22', '2025-08-05', '2025-09-03'],
      ['CMGF-SIPOC-7', 'CMGF-22', '2025-09-04', '2026-01-01'],
    ]);
    expect(calendar[0].title).toMatch(/^ขั้นตอนที่ 5 ของกระบวนการ เพื่อการประชุม/);
  });

  it('planned ends of projects, samples and dropped ones aside', async () => {
    const { calendar } = await data(
      dataSource().manager,
      '{ calendar(from: "2018-01-01", to: "2027-12-31", lang: EN) { kind date endsOn title project { code endsOn endsOnPrecision isSample stage } } }',
    );
    const ends = calendar.filter(({ kind }: { kind: string }) => kind === 'PROJECT_END');
    expect(ends.map(({ project }: { project: { code: string } }) => project.code)).toContain('P24');
    for (const { date, endsOn, project } of ends) {
      const days = project.endsOnPrecision === 'DAY' ? [project.endsOn, null] : [`${project.endsOn.slice(0, 8)}01`, project.endsOn];
      expect([date, endsOn, project.isSample, project.stage === 'DROPPED']).toEqual([...days, false, false]);
    }
    // A day is an entry of a day, a month one of a month, a quarter or a year none.
    const titles = (code: string) =>
      ends.filter(({ project }: { project: { code: string } }) => project.code === code).map(({ title }: { title: string }) => title);
    expect([titles('P16'), titles('P24'), titles('P22'), titles('P01')]).toEqual([
      ['Due to be completed: P16 Betong Airport'],
      ['Due to be completed: P24 East Coast Rail Link (December 2027)'],
      [],
      [],
    ]);
  });

  it.each([
    ['2027-11-01', '2027-11-30', []],
    ['2027-11-01', '2027-12-01', ['P24']],
    ['2027-12-31', '2028-01-31', ['P24']],
    ['2028-01-01', '2028-01-31', []],
  ])('an end of which the month is known is in each span that touches the month: %s to %s', async (from, to, codes) => {
    const { calendar } = await data(dataSource().manager, `{ calendar(from: "${from}", to: "${to}") { project { code } } }`);
    const found = calendar.flatMap(({ project }: { project: { code: string } | null }) => (project ? [project.code] : []));
    expect(found).toEqual(codes);
  });

  it('takes three statements, and one for each kind of thing below', async () => {
    expect((await ask(dataSource().manager, `{ calendar(${SPAN}) { title kind date } }`)).statements).toBe(3);
    expect(
      (await ask(dataSource().manager, `{ calendar(${SPAN}) { title meeting { code body { code } } project { code } step { code } } }`))
        .statements,
    ).toBe(4);
  });

  it.each([['from: "2025-01-02", to: "2025-01-01"'], ['from: "2000-01-01", to: "2025-01-01"']])('%s is refused', async (span) => {
    expect((await errorOf(dataSource().manager, `{ calendar(${span}) { date } }`)).code).toBe('INVALID_RANGE');
  });
});
