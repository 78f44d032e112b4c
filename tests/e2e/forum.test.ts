import { PooledRunner } from '../../src/database/statement-runner';
import { dayInBangkok, daysLater } from '../../src/domain/days';
import { fiscalYearOf } from '../../src/domain/fiscal-years';
import { Lang } from '../../src/domain/languages';
import { OfficeRole } from '../../src/domain/vocabularies/people';
import { calendarFile } from '../../src/exports/calendar.export';
import { useDatabase } from '../support/database';
import { useHub } from '../support/hub';
import { askedByAnybody, inOffice } from '../support/in-office';
import { eraseInstitution } from '../support/institution';
import { type Visitor } from '../support/page-visitor';

// Before the database is closed.
afterAll(() => eraseInstitution(dataSource()));
const { dataSource } = useDatabase();
const hub = useHub(dataSource);

const PROVINCES = ['80', '81', '82', '83', '84', '85', '86', '90', '91', '92', '93', '94', '95', '96'].map((number) => `PO-TH-${number}`);

const signedIn = (office: string, role: OfficeRole): Promise<Visitor> => inOffice(dataSource(), hub.origin, office, role);
const ask = (query: string): Promise<string> => askedByAnybody(hub.origin, query);

/** Opens a page and sends its form of an act. Returns the address to which the answer leads. */
async function act(visitor: Visitor, path: string, name: string, fields: Record<string, string>): Promise<string> {
  expect([path, (await visitor.open(path)).status, hub.log]).toEqual([path, 200, []]);
  const form = new RegExp(`name="act" value="${name}"[\\s\\S]*?</form>`).exec(visitor.page)?.[0] ?? '';
  const hidden = Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, field, value]) => [field!, value!]),
  );
  // The key stands before the act.
  const key = [...visitor.page.split(`name="act" value="${name}"`)[0]!.matchAll(/name="key" value="([^"]*)"/g)].at(-1)![1]!;
  const answer = await visitor.send(path, { act: name, ...hidden, key, ...fields });
  const faults = [...visitor.page.matchAll(/<li><a href="#[^"]*">([^<]*)/g)].map(([, text]) => text);
  expect([path, name, answer.status, answer.status === 303 ? [] : faults]).toEqual([path, name, 303, []]);
  return answer.headers.get('location')!;
}

const codeIn = (location: string): string => location.split('?')[0]!.split('/').at(-1)!;

/** A day as it is typed on a Thai page. */
const typed = (name: string, day: Date): Record<string, string> => ({
  [`${name}Day`]: String(day.getUTCDate()),
  [`${name}Month`]: String(day.getUTCMonth() + 1),
  [`${name}Year`]: String(day.getUTCFullYear() + 543),
});

/** Some days after today in Bangkok. */
const inDays = (days: number): Date => new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000);

/** What is asked of earlier moments: it has to be answered as it was, whatever offices write. */
const EARLIER = (knownAt: string) => `{
  forum: body(code: "CMGF") { progress(basis: { atMeeting: "CMGF-22" }) { percent projectCount knownAt } }
  then: body(code: "LS") { progress(basis: { asOf: "2025-06-30", knownAt: "${knownAt}" }) { percent statedPercent projectCount } }
  meetings(first: 100, knownAt: "${knownAt}") { totalCount nodes { code version status startsOn endsOn place(lang: TH) decisions { code }
    proceedings { changes agenda { number } participants { standing } attendance { attended } papers { number } minutes { version } } } }
  decisions(first: 100, knownAt: "${knownAt}") { totalCount nodes { code title(lang: TH) leadsTo { kind to { code } } addressees { acknowledgedAt } } }
  actionItems(first: 100, knownAt: "${knownAt}") { totalCount nodes { code status dueOn timesCarried events { number } claim { number } } }
  areas: memberState(code: "TH", knownAt: "${knownAt}") { provinces(first: 14) { nodes { code openActions { code } circulars { acknowledgedAt } } } }
  briefing(province: "TH-90", forMeeting: "CMGF-22", lang: TH) { headline { percent } openActions { code } nextMeetings { code startsOn } }
}`;

it('a secretariat runs a forum from its invitation to the report on what was done, and nothing earlier is answered otherwise', async () => {
  const [secretary, unit] = [await signedIn('CMGF-OFFICE', OfficeRole.SECRETARY), await signedIn('MOI-PSCDG', OfficeRole.SECRETARY)];
  const offices = new Map<string, Visitor>();
  for (const office of PROVINCES) offices.set(office, await signedIn(office, OfficeRole.REPORTER));
  const knownAt = JSON.parse(await ask('{ body(code: "CMGF") { progress { knownAt } } }')).data.body.progress.knownAt as string;
  const before = await ask(EARLIER(knownAt));

  // The forum is called for a month, then for a day, which calendars follow.
  const called = await act(secretary, '/th/desk/meetings', 'schedule', {
    body: 'CMGF',
    number: '23',
    isMonth: 'yes',
    ...typed('startsOn', inDays(40)),
  });
  expect(codeIn(called)).toBe('CMGF-23');

  // What it deals with, its papers, and who is invited: that only its secretariat sees.
  const file = '/th/desk/meetings/CMGF-23/proceedings';
  const item = { presenter: '', projects: '', bodies: '', decisions: '', titlesEN: '' };
  await act(secretary, file, 'putAgendaItem', {
    ...item,
    number: '3.1',
    titlesTH: 'ความก้าวหน้าของโครงการ',
    projects: 'p03 P24',
    presenter: 'NESDC',
  });
  await act(secretary, file, 'putAgendaItem', { ...item, number: '2', titlesTH: 'รับรองรายงานการประชุม' });
  await act(secretary, file, 'putAgendaItem', { ...item, number: '9', titlesTH: 'เรื่องอื่น ๆ' });
  await act(secretary, file, 'removeAgendaItem', { number: '9' });
  const paper = { titlesEN: '', url: '', place: '', lang: '', agendaNumber: '' };
  await act(secretary, file, 'putPaper', {
    ...paper,
    titlesTH: 'เอกสารประกอบ',
    url: 'https://imtgt.org/cmgf-23.pdf',
    lang: 'EN',
    agendaNumber: '3.1',
  });
  await act(secretary, file, 'putPaper', { ...paper, titlesTH: 'แผนที่', place: 'ห้องฝ่ายเลขานุการ' });
  await act(secretary, file, 'inviteGovernors', {});
  await act(secretary, file, 'addPost', {
    organisation: 'MOI',
    titlesTH: 'ผู้ตรวจราชการกระทรวง',
    titlesEN: 'Inspector General',
    standing: 'INVITED',
  });
  const PROCEEDINGS = `{ meeting(code: "CMGF-23") { proceedings { agenda { number title(lang: TH) projects { code } presenter { code } }
    papers { number url place agendaNumber } participants { standing } attendance { attended represented absent unknown expected } minutes { version text(lang: TH) correction } } } }`;
  const proceedings = async () => JSON.parse(await ask(PROCEEDINGS)).data.meeting.proceedings as Record<string, unknown>;
  const prepared = {
    agenda: [
      { number: '2', title: 'รับรองรายงานการประชุม', projects: [], presenter: null },
      { number: '3.1', title: 'ความก้าวหน้าของโครงการ', projects: [{ code: 'P03' }, { code: 'P24' }], presenter: { code: 'NESDC' } },
    ],
    papers: [
      { number: 1, url: 'https://imtgt.org/cmgf-23.pdf', place: null, agendaNumber: '3.1' },
      { number: 2, url: null, place: 'ห้องฝ่ายเลขานุการ', agendaNumber: null },
    ],
    participants: [],
    attendance: null,
    minutes: [],
  };
  expect(await proceedings()).toEqual(prepared);

  const place = { placesTH: 'จังหวัดสงขลา', placesEN: 'Songkhla', province: 'TH-90', hostMemberState: 'TH' };
  await act(secretary, '/th/desk/meetings/CMGF-23', 'move', { ...typed('startsOn', inDays(0)), ...place, reason: 'กำหนดวันแล้ว' });
  await act(secretary, '/th/desk/meetings', 'schedule', { body: 'CMGF', number: '24', ...typed('startsOn', inDays(300)) });
  const calendar = await (await fetch(`${hub.origin}/calendar.ics?lang=EN`)).text();
  const event = calendar.split('BEGIN:VEVENT').find((part) => part.includes('UID:meeting-CMGF-23@'))!;
  expect(event).toMatch(/SEQUENCE:1\r/);
  expect(event).toMatch(/STATUS:CONFIRMED\r/);

  // Three results, and a circular that passes the first one down.
  const decisions: string[] = [];
  for (const titlesTH of ['ผลข้อที่ 1', 'ผลข้อที่ 2', 'ผลข้อที่ 3'])
    decisions.push(codeIn(await act(secretary, '/th/desk/meetings/CMGF-23', 'recordDecision', { kind: 'MEETING_RESULT', titlesTH })));
  const circular = codeIn(
    await act(secretary, '/th/desk/meetings/CMGF-23', 'recordDecision', { kind: 'CIRCULAR', titlesTH: 'แจ้งเวียนผลการประชุม' }),
  );
  expect([...decisions, circular]).toEqual(['CMGF-23-D1', 'CMGF-23-D2', 'CMGF-23-D3', 'CMGF-23-D4']);
  await act(secretary, '/th/desk/decisions/CMGF-23-D1', 'linkDecisions', { to: circular, kind: 'CIRCULATED_TO' });

  // It goes to all provinces; all but one acknowledge it.
  await act(secretary, `/th/desk/decisions/${circular}`, 'circulate', { to: 'ALL-PROVINCES' });
  for (const office of PROVINCES.slice(1)) {
    const visitor = offices.get(office)!;
    await visitor.open('/th/desk');
    const key = new RegExp(`action="/th/desk/decisions/${circular}"[\\s\\S]*?name="key" value="([^"]*)"`).exec(visitor.page)![1]!;
    const answer = await visitor.send(`/th/desk/decisions/${circular}`, { act: 'acknowledgeCircular', key, office, note: '' });
    expect([office, answer.status]).toEqual([office, 303]);
  }

  // Five actions: one is overdue, one is done, one is claimed, one is carried over.
  const actions: string[] = [];
  for (const [i, due] of [-1, 0, 30, 60, null].entries()) {
    const asked = { textsTH: `ดำเนินการเรื่องที่ ${i + 1}`, assignee: 'PO-TH-90', ...(due !== null && typed('dueOn', inDays(due))) };
    await act(secretary, `/th/desk/decisions/${decisions[i % 2]}`, 'createActionItem', asked);
    actions.push(`${decisions[i % 2]}-A${Math.floor(i / 2) + 1}`);
  }
  const songkhla = offices.get('PO-TH-90')!;
  const tell = (action: string, more: object = {}) =>
    act(songkhla, `/th/desk/actions/${action}`, 'reportOnAction', { texts: 'ดำเนินการแล้วบางส่วน', link: '', ...more });
  await tell(actions[1]!, { isDone: 'yes', link: 'https://example.org/report.pdf' });
  await act(unit, `/th/desk/actions/${actions[1]}`, 'confirmActionDone', {});
  await tell(actions[2]!, { isDone: 'yes' });
  await tell(actions[3]!);
  await act(secretary, `/th/desk/actions/${actions[0]}`, 'passActionOn', { meeting: 'CMGF-24' });

  // The report on what was done, as a page and as a table.
  const followUp = JSON.parse(
    await ask('{ decision(code: "CMGF-23-D1") { actions { code status daysOverdue timesCarried claim { kind } } } }'),
  );
  expect(followUp.data.decision.actions).toEqual([
    { code: actions[0], status: 'OPEN', daysOverdue: 1, timesCarried: 1, claim: null },
    { code: actions[2], status: 'IN_PROGRESS', daysOverdue: null, timesCarried: 0, claim: { kind: 'CLAIM' } },
    { code: actions[4], status: 'OPEN', daysOverdue: null, timesCarried: 0, claim: null },
  ]);
  const page = await (await fetch(`${hub.origin}/th/decisions/CMGF-23-D1/report`)).text();
  expect(page).toContain('รายงานสรุปผลการดำเนินงานตามมติ');
  expect(page).toContain('รับทราบแล้ว 13 จาก 14 หน่วยงาน');
  const table = await (await fetch(`${hub.origin}/th/decisions/CMGF-23-D1/report.csv`)).text();
  expect(table.trim().split('\r\n')).toHaveLength(4);
  for (const path of ['/meetings/CMGF-23', '/decisions/CMGF-23-D4', '/actions', '/calendar'])
    for (const lang of ['th', 'en']) expect([path, (await fetch(`${hub.origin}/${lang}${path}`)).status]).toEqual([path, 200]);
  for (const path of ['meetings', 'meetings/CMGF-23', 'decisions/CMGF-23-D4', 'actions', `actions/${actions[1]}`])
    expect([path, (await secretary.open(`/en/desk/${path}`)).status]).toEqual([path, 200]);

  // A meeting that is cancelled stays in the calendar, as cancelled.
  await act(secretary, '/th/desk/meetings/CMGF-24', 'cancel', { reason: 'เลื่อนออกไป' });
  const after = await (await fetch(`${hub.origin}/calendar.ics?lang=EN`)).text();
  const cancelled = after.split('BEGIN:VEVENT').find((part) => part.includes('UID:meeting-CMGF-24@'))!;
  expect([/SEQUENCE:(\d+)\r/.exec(cancelled)?.[1], /STATUS:(\w+)\r/.exec(cancelled)?.[1]]).toEqual(['1', 'CANCELLED']);
  expect(cancelled).toContain('SUMMARY:Cancelled: 24th Chief Ministers');
  // Also where the reading of the clock is older than the commit.
  const today = dayInBangkok(new Date());
  const span = { lang: Lang.EN, from: today, to: daysLater(today, 400) };
  expect(await calendarFile(new PooledRunner(dataSource()), span, new Date(Date.now() - 60_000))).toContain('STATUS:CANCELLED');

  // Once the forum is over, everybody sees who came, and the minutes as they were adopted and corrected.
  await secretary.open(file);
  const posts = [...secretary.page.matchAll(/<select [^>]*name="(standing-[^"]+)"/g)].map(([, name]) => name!);
  expect(posts).toHaveLength(15);
  const came = Object.fromEntries(posts.map((name) => [name, 'ATTENDED']));
  const seats = { ...came, 'standing-TH-80': 'ABSENT', 'standing-TH-81': 'REPRESENTED', 'representative-TH-81': 'รองผู้ว่าราชการจังหวัด' };
  await act(secretary, file, 'recordSeats', seats);
  const text = (texts: string) => ({ textsTH: texts, textsEN: '' });
  await act(secretary, file, 'saveMinutes', text('ที่ประชุมรับทราบ'));
  expect(await proceedings()).toEqual(prepared);
  await act(secretary, file, 'publishMinutes', {});
  await act(secretary, file, 'saveMinutes', text('ที่ประชุมเห็นชอบ'));
  await act(secretary, file, 'publishMinutes', { correction: 'แก้ไขมติของที่ประชุม' });
  await act(secretary, '/th/desk/meetings/CMGF-23', 'move', { ...typed('startsOn', inDays(-1)), ...place, reason: 'แก้ไขวันที่' });
  // When the steps of the process were really done: two on time, and one that was late.
  const ends = { 4: -82, 5: -20, 6: -1 };
  const none = { startedOnDay: '', startedOnMonth: '', startedOnYear: '', notesTH: '', notesEN: '' };
  for (const [step, day] of Object.entries(ends))
    await act(secretary, `${file}?step=${step}`, 'recordStep', { ...none, ...typed('endedOn', inDays(day)) });
  const RUN = '{ meeting(code: "CMGF-23") { processRun { punctuality { due onTime late notReported } } } }';
  expect(JSON.parse(await ask(RUN)).data.meeting.processRun).toEqual({ punctuality: { due: 3, onTime: 2, late: 1, notReported: 0 } });
  // What that comes to: the indicators of the manual, as far as anything on record measures them.
  const MEASURES =
    '{ meeting(code: "CMGF-23") { processRun { indicators { indicator { code } numerator denominator unknown unmeasured } } } }';
  const measures = JSON.parse(await ask(MEASURES)).data.meeting.processRun.indicators as Record<string, unknown>[];
  const measured = (code: string) => measures.find(({ indicator }) => (indicator as { code: string }).code === code)!;
  expect(measures).toHaveLength(10);
  const known = { unknown: 0, unmeasured: null };
  expect(measured('CMGF_PROCESS')).toMatchObject({ numerator: 2, denominator: 3, ...known });
  expect(measured('CMGF_STEP_6')).toMatchObject({ numerator: 12, denominator: 14, ...known });
  expect(measured('CMGF_STEP_7')).toMatchObject({ numerator: 1, denominator: 5, ...known });
  const { numerator, denominator, unknown } = measured('CMGF_STEP_4');
  const STAGES = '{ body(code: "CMGF") { progress(basis: { atMeeting: "CMGF-23" }) { projectCount byStage { stage count } } } }';
  const { projectCount, byStage } = JSON.parse(await ask(STAGES)).data.body.progress as {
    projectCount: number;
    byStage: { stage: string | null; count: number }[];
  };
  const inStages = (...stages: (string | null)[]) =>
    byStage.filter(({ stage }) => stages.includes(stage)).reduce((sum, { count }) => sum + count, 0);
  expect([numerator, denominator, unknown]).toEqual([inStages('COMPLETED', 'OPERATIONAL'), projectCount, inStages(null)]);
  const minutes = [
    { version: 2, text: 'ที่ประชุมเห็นชอบ', correction: 'แก้ไขมติของที่ประชุม' },
    { version: 1, text: 'ที่ประชุมรับทราบ', correction: null },
  ];
  const held = await proceedings();
  expect(held).toMatchObject({ minutes, attendance: { attended: 12, represented: 1, absent: 1, unknown: 0, expected: 14 } });
  expect(held['participants']).toHaveLength(15);
  const told = await (await fetch(`${hub.origin}/th/meetings/CMGF-23`)).text();
  expect(told).toContain('href="https://imtgt.org/cmgf-23.pdf"');
  // Without the marks that keep words together.
  const read = told.replace(/<[^>]*>|\u2060/g, '');
  for (const words of [
    'เข้าร่วมประชุม 12 จาก 14 จังหวัด',
    'รองผู้ว่าราชการจังหวัด',
    'ผู้ตรวจราชการกระทรวง',
    'ที่ประชุมเห็นชอบ',
    'แล้วเสร็จตามกำหนด 2 จาก 3 ขั้นตอน',
    'ตัวชี้วัดของกระบวนการ',
    '12 จาก 14 คิดเป็นร้อยละ\u00a085.7',
    '1 จาก 5 คิดเป็นร้อยละ\u00a020',
  ])
    expect([words, read.includes(words)]).toEqual([words, true]);
  expect((await secretary.open('/en/desk/meetings/CMGF-23/proceedings')).status).toBe(200);

  // The one paper of the ministry for the next forum has it all: who was there, who has not acknowledged the circular, and what is to be done.
  interface Area {
    readonly openActions: readonly { readonly code: string }[];
    readonly circulars: readonly Record<string, unknown>[];
  }
  const AREAS = `{ memberState(code: "TH") { provinces(first: 40) { nodes { openActions { code }
    circulars { acknowledgedAt circular { code } organisation { code name(lang: TH) } } } } } }`;
  const areas = JSON.parse(await ask(AREAS)).data.memberState.provinces.nodes as Area[];
  expect(areas.map(({ circulars }) => circulars)).toEqual(
    PROVINCES.map((office, i) => [
      {
        acknowledgedAt: i === 0 ? null : expect.any(String),
        circular: { code: circular },
        organisation: { code: office, name: expect.any(String) },
      },
    ]),
  );
  const briefed = (await (await fetch(`${hub.origin}/th/report/TH/CMGF-24`)).text()).replace(/\u2060/g, '');
  const open = new Set(areas.flatMap(({ openActions }) => openActions.map(({ code }) => code)));
  expect([...open]).toEqual(expect.arrayContaining([actions[0], actions[2], actions[3], actions[4]]));
  expect(open.has(actions[1]!)).toBe(false);
  const cells = [...briefed.matchAll(/<data value="(\d+)">\d+<\/data> เรื่อง/g)].map(([, count]) => Number(count));
  expect(cells).toEqual([open.size, ...areas.map(({ openActions }) => openActions.length)]);
  const plain = briefed.replace(/<[^>]*>/g, '').replace(/\u00a0/g, ' ');
  for (const words of [
    'รับทราบแล้ว 13 จาก 14 ฉบับ',
    'เข้าร่วมประชุม 12 จาก 14 จังหวัด',
    areas[0]!.circulars[0]!['organisation'] as { name: string },
  ])
    expect(plain).toContain(typeof words === 'string' ? words : words.name);
  // That of a cluster counts its own governors: one of the six sent another post.
  const ofCluster = await (await fetch(`${hub.origin}/th/report/TH-CL-AND/CMGF-24`)).text();
  expect(ofCluster.replace(/\u2060|<[^>]*>/g, '').replace(/\u00a0/g, ' ')).toContain('เข้าร่วมประชุม 5 จาก 6 จังหวัด');

  // At the forum before, the plan of each province was in force, and none reviewed.
  const before22 = (await (await fetch(`${hub.origin}/th/report/TH/CMGF-22`)).text()).replace(/\u2060|<[^>]*>/g, '');
  expect(before22.split('ไม่มีผลการทบทวนที่บันทึกไว้').length - 1).toBeGreaterThanOrEqual(areas.length);

  // A plan that it reviews is in the annual report of the fiscal year, once, with the state of that day.
  await act(secretary, '/th/desk/plans/PLAN-TH-90-2023', 'reviewPlan', { reviews: '0', state: 'IN_REVIEW', ...typed('day', inDays(0)) });
  const annual = await (await fetch(`${hub.origin}/th/report/annual/${fiscalYearOf(today).year}`)).text();
  const reviews = /<h2>การทบทวนแผนพัฒนา.*?(?=<h2>)/s.exec(annual)![0];
  expect(reviews).toContain('<data value="1">1</data> รายการ');
  expect(reviews).toContain(`<time datetime="${today}">`);
  expect(reviews).toContain('อยู่ระหว่างทบทวน');

  // How a risk stands is on its page, which said before that nobody had stated it.
  const risks = async (): Promise<string> => {
    const shown = (await (await fetch(`${hub.origin}/th/register`)).text()).replace(/\u2060/g, '').replace(/\u00a0/g, ' ');
    return /<tbody[\s\S]*?<\/tbody>/
      .exec(shown.split('<table')[1]!)![0]
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
  };
  expect(await risks()).toContain('ยังไม่มีหน่วยงานระบุ');
  const level = { likelihood: '๔', impact: '2', responsible: 'MOI', evidenceEN: '', source: '', locator: '' };
  const assessed = { state: 'IN_TREATMENT', ...typed('day', inDays(0)), ...level, evidenceTH: 'ปฏิทินมีวันแล้ว' };
  await act(secretary, '/th/desk/register/risk-1', 'assessRegisterEntry', assessed);
  for (const words of ['อยู่ระหว่างจัดการ', 'โอกาสที่จะเกิด 4 จาก 5 ผลกระทบ 2 จาก 5', 'กระทรวงมหาดไทย', 'ปฏิทินมีวันแล้ว'])
    expect(await risks()).toContain(words);
  expect((await songkhla.open('/th/desk/register')).status).toBe(403);

  // Whoever has no part in it, cannot.
  expect((await songkhla.open('/th/desk/meetings')).status).toBe(403);
  expect((await songkhla.open('/th/desk/meetings/CMGF-23')).status).toBe(403);
  expect((await songkhla.open(file)).status).toBe(403);

  expect(await ask(EARLIER(knownAt))).toBe(before);
  expect(hub.log).toEqual([]);
}, 120_000);
