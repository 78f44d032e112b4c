import { nearText } from '../../src/web/site/pages/search/search.page';
import { useDatabase } from '../support/database';
import { data } from '../support/execute';
import { useHub } from '../support/hub';

const { dataSource } = useDatabase();
const hub = useHub(dataSource, { REQUESTS_PER_MINUTE: '0' });
afterEach(() => expect(hub.log).toEqual([]));

async function get(path: string): Promise<{ readonly status: number; readonly text: string; readonly type: string | null }> {
  const answer = await fetch(hub.origin + path, { redirect: 'manual' });
  return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') };
}

const ask = (query: string) => data(dataSource().manager, query);

const mainOf = (html: string): string => /<main.*<\/main>/s.exec(html)![0];

/** The text of a part of a page as a screen shows it, with ordinary blanks. */
const shown = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&amp;', '&');

/** The codes of the things of a kind that a page links to, each once, in its order. */
const linked = (html: string, folder: string): string[] => [
  ...new Set([...mainOf(html).matchAll(new RegExp(`href="/\\w\\w/${folder}/([^"?#.]+)["?#]`, 'g'))].map(([, code]) => code!)),
];

/** The rows of a CSV below its head. */
const rowsOf = (csv: string): string[] => csv.trim().split('\r\n').slice(1);

it.each([
  ['/meetings', 'การประชุม', 'Meetings'],
  ['/meetings/CMGF-22', 'การประชุมระดับมุขมนตรีและผู้ว่าราชการจังหวัด ครั้งที่ 22', '22nd Chief Ministers’ and Governors’ Forum'],
  ['/decisions', 'มติและข้อสั่งการ', 'Decisions and instructions'],
  ['/decisions/LS-13-RESULT', null, null],
  ['/actions', 'เรื่องที่ต้องดำเนินการ', 'Action items'],
  ['/calendar', 'ปฏิทิน พ.ศ. 2568', 'Calendar 2025'],
  ['/changes', 'การเปลี่ยนแปลงตั้งแต่ CMGF ครั้งที่ 21', 'What changed since the 21st CMGF'],
  ['/search', 'ค้นหา', 'Search'],
])('%s stands in both languages at a moment, and every link within the site keeps it', async (path, th, en) => {
  for (const [lang, title] of [
    ['th', th],
    ['en', en],
  ] as const) {
    const { status, text } = await get(`/${lang}${path}?at=CMGF-22`);
    const heading = shown(/<h1[^>]*>(.*?)<\/h1>/.exec(text)![1]!)
      .replaceAll('&#39;', '’')
      .replaceAll("'", '’')
      .replaceAll('&#x27;', '’');
    expect([status, heading]).toEqual([200, title ?? heading]);
    const inner = [...mainOf(text).matchAll(/(?:href|action)="(\/(?:th|en)\/[^"]*)"/g)].map(([, href]) => href!);
    const forms = [...mainOf(text).matchAll(/<form.*?<\/form>/gs)].map(([form]) => form);
    expect(inner.filter((href) => !/[?;]at=CMGF-22/.test(href) && !forms.some((form) => form.includes(`action="${href}"`)))).toEqual([]);
    for (const form of forms) expect(form).toContain('name="at" value="CMGF-22"');
  }
  expect((await get(`/th${path}?asOf=2021-10-27`)).status).toBe(200);
  expect((await get(`/th${path}?colour=red`)).status).toBe(400);
});

describe('meetings', () => {
  it('are all there, and each stands in the file too', async () => {
    const { meetings } = await ask('{ meetings(first: 100) { totalCount nodes { code } } }');
    const { text } = await get('/th/meetings');
    const [, rest] = /href="(\/th\/meetings\?after=[^"]*)"/.exec(text)!;
    const both = [...linked(text, 'meetings'), ...linked((await get(rest!)).text, 'meetings')];
    expect(both.sort()).toEqual(meetings.nodes.map(({ code }: { code: string }) => code).sort());
    expect(rowsOf((await get('/th/meetings.csv')).text)).toHaveLength(meetings.totalCount);
  });

  it('can be those of one body, and a body that is none is refused', async () => {
    const { meetings } = await ask('{ meetings(first: 100, where: { body: { eq: "CMGF" } }) { nodes { code } } }');
    expect(linked((await get('/en/meetings?body=cmgf')).text, 'meetings').sort()).toEqual(
      meetings.nodes.map(({ code }: { code: string }) => code).sort(),
    );
    const refused = await get('/th/meetings?body=NOPE');
    expect([refused.status, shown(refused.text).includes('ไม่มีที่ประชุม “NOPE”')]).toEqual([400, true]);
  });

  it('tells the number that a source misprints, the disagreement, the week, and the figures of then', async () => {
    const { body, meeting } = await ask(`{
      body(code: "LS") { progress(basis: { atMeeting: "CMGF-22" }) { asOf statedPercent percent projectCount
        composition { stated finished withoutPercent silent } } }
      meeting(code: "CMGF-10") { numberAsPrinted discrepancies { code } week { meetings { code } } }
    }`);
    const tenth = (await get('/th/meetings/CMGF-10')).text;
    expect(shown(tenth)).toContain(`แหล่งข้อมูลหนึ่งพิมพ์ว่า “${meeting.numberAsPrinted}”`);
    for (const { code } of meeting.discrepancies) expect(tenth).toContain(`id="${code}"`);
    expect(linked(tenth, 'meetings')).toEqual(
      expect.arrayContaining(meeting.week.meetings.map(({ code }: { code: string }) => code).filter((code: string) => code !== 'CMGF-10')),
    );
    const { progress } = body;
    const { stated, finished, withoutPercent, silent } = progress.composition;
    const latest = (await get('/th/meetings/CMGF-22')).text;
    const percents = [...latest.matchAll(/data-percent="([^"]*)" data-composition="([^"]*)" data-as-of="([^"]*)"/g)];
    expect(percents.map(([, ...parts]) => parts)).toEqual(
      [progress.statedPercent, progress.percent].map((percent) => [
        String(percent),
        [stated, finished, withoutPercent, silent].join(' '),
        progress.asOf,
      ]),
    );
    expect(latest).toMatch(/href="\/th\/projects\?known=[^"]*at=CMGF-22/);
  });

  it('without a day have no figures of then, and say why; those that are not there are missed', async () => {
    const undated = await get('/th/meetings/CMGF-5');
    expect([undated.status, shown(undated.text).includes('ไม่ทราบวันประชุม จึงแสดงตัวเลข ณ วันประชุมไม่ได้')]).toEqual([200, true]);
    expect(undated.text).not.toContain('data-percent');
    expect((await get('/th/meetings/NOPE')).status).toBe(404);
  });
});

describe('the progress report for a meeting', () => {
  const KNOWN = 'asOf statedPercent percent composition { stated finished withoutPercent silent }';

  it.each([
    ['CMGF/CMGF-22', 'body(code: "CMGF", asOf: "2025-09-03")'],
    ['LS/LS-16', 'body(code: "LS", asOf: "2025-05-27")'],
    ['TH/CMGF-22', 'memberState(code: "TH", asOf: "2025-09-03")'],
    ['TH-CL-AND/CMGF-22', 'cluster(code: "TH-CL-AND", asOf: "2025-09-03")'],
  ])('%s has the figures of then, and all projects, on the page and in the file', async (path, scope) => {
    const meeting = path.split('/')[1]!;
    const { of } = await ask(`{ of: ${scope} { progress(basis: { atMeeting: "${meeting}" }) { ${KNOWN} }
      projects(first: 100) { nodes { code } } } }`);
    const { progress, projects } = of;
    const { text } = await get(`/th/report/${path}`);
    const { stated, finished, withoutPercent, silent } = progress.composition;
    const known = `data-composition="${[stated, finished, withoutPercent, silent].join(' ')}"`;
    expect(text).toContain(known);
    const percents = [...text.matchAll(/data-percent="([^"]*)" (data-composition="[^"]*") data-as-of="([^"]*)"/g)].map(([, ...all]) => all);
    if (progress.statedPercent !== null) expect(percents[0]).toEqual([String(progress.statedPercent), known, progress.asOf]);
    const codes = projects.nodes.map(({ code }: { code: string }) => code);
    expect(linked(text, 'projects')).toEqual(expect.arrayContaining(codes));
    expect(rowsOf((await get(`/th/report/${path}.csv`)).text)).toHaveLength(codes.length);
  });

  it.each([
    ['TH', 'memberState(code: "TH", asOf: "2025-09-03", knownAt: "2025-09-02T17:00:00Z")', 'provinces(first: 40) { nodes {', '} }'],
    ['TH-CL-GULF', 'cluster(code: "TH-CL-GULF", asOf: "2025-09-03", knownAt: "2025-09-02T17:00:00Z")', 'provinces {', '}'],
  ])(
    'of %s has what is to be followed up in each province as it was known then, as its briefing has, and all of it once',
    async (code, of, from, to) => {
      const { area } = await ask(`{ area: ${of} { ${from} code openActions { code } circulars { acknowledgedAt } ${to} } }`);
      const provinces = (area.provinces.nodes ?? area.provinces) as {
        code: string;
        openActions: { code: string }[];
        circulars: object[];
      }[];
      expect(provinces.length).toBeGreaterThan(4);
      for (const { code: province, openActions, circulars } of provinces) {
        const { briefing } = await ask(`{ briefing(province: "${province}", forMeeting: "CMGF-22") { openActions { code } } }`);
        expect([province, openActions]).toEqual([province, briefing.openActions]);
        expect(circulars).toEqual([]);
      }
      const counts = provinces.map(({ openActions }) => openActions.length);
      const all = new Set(provinces.flatMap(({ openActions }) => openActions.map((action) => action.code)));
      expect(all.size).toBeGreaterThan(Math.max(0, ...counts) - 1);
      const { text } = await get(`/en/report/${code}/CMGF-22`);
      const shownCounts = [...text.matchAll(/<data value="(\d+)">\d+<\/data> actions?</g)].map(([, count]) => Number(count));
      expect(shownCounts).toEqual([all.size, ...counts]);
      expect(shown(text)).toContain(`in force in ${provinces.length} of ${provinces.length}`);
      // Nobody recorded who came: that is not zero.
      expect(shown(text)).toContain('Governors at: 21st Chief Ministers&#x27; and Governors&#x27; Forumnot on record');
      // The road was due on 31 March 2025.
      expect(shown(text)).toContain('overdue for 156 days');
      for (const { code: province } of provinces) expect(text).toContain(`href="/briefing/${province}/CMGF-22?lang=EN"`);
    },
  );

  it('of the countries and clusters is led to from their pages, the forum, the mechanism and the data, and stands in the sitemap', async () => {
    for (const path of ['/countries/TH', '/clusters/TH-CL-GULF', '/meetings/CMGF-22', '/mechanism', '/data'])
      expect([path, (await get(`/th${path}`)).text.includes(`/th/report/${path.includes('CL') ? 'TH-CL-GULF' : 'TH'}/CMGF-22`)]).toEqual([
        path,
        true,
      ]);
    expect((await get('/th/countries/TH?at=CMGF-20')).text).toContain('/th/report/TH/CMGF-20?at=CMGF-20');
    const sitemap = (await get('/sitemap.xml')).text;
    for (const code of ['TH', 'MY', 'ID', 'TH-CL-GULF', 'TH-CL-AND', 'TH-CL-BORDER', 'CMGF'])
      expect(sitemap).toContain(`/th/report/${code}/CMGF-22</loc>`);
  });

  it('is of its meeting without a parameter: every link keeps that, none leads to now, and another day may be asked for', async () => {
    const { text } = await get('/en/report/CMGF/CMGF-22');
    const inner = [...mainOf(text).matchAll(/href="(\/en\/[^"]*)"/g)].map(([, href]) => href!);
    expect(inner.filter((href) => !/[?;]at=CMGF-22/.test(href) && !/^\/en\/report\/CMGF\/CMGF-22\.\w+$/.test(href))).toEqual([]);
    expect(shown(text)).not.toContain('Back to today');
    expect(shown(text)).toContain('These are the figures as they were at the 22nd');
    const later = (await get('/en/report/CMGF/CMGF-22?asOf=2026-01-15')).text;
    expect(later).toContain('data-as-of="2026-01-15"');
    expect(shown(later)).toContain('Back to today');
  });

  it('tells the meeting before, what changed since, and the bodies below', async () => {
    const { body } = await ask(`{ body(code: "MM", asOf: "2025-09-04") { receivesFrom { code }
      progress(basis: { atMeeting: "MM-31" }) { changes(sinceMeeting: "MM-30") { project { code } } } } }`);
    const { text } = await get('/th/report/MM/MM-31');
    expect(linked(text, 'meetings')).toContain('MM-30');
    expect(linked(text, 'bodies')).toEqual(expect.arrayContaining(body.receivesFrom.map(({ code }: { code: string }) => code)));
    expect(linked(text, 'projects')).toEqual(
      expect.arrayContaining(body.progress.changes.map(({ project }: { project: { code: string } }) => project.code)),
    );
  });

  it('of a meeting without a day tells of today and says so; of nothing there is none', async () => {
    const undated = await get('/th/report/CMGF/CMGF-5');
    expect([undated.status, shown(undated.text).includes('ไม่ทราบวันประชุม รายงานนี้แสดงสิ่งที่ทราบ ณ วันที่')]).toEqual([200, true]);
    for (const nothing of ['NOPE/CMGF-22', 'CMGF/NOPE', 'P34/CMGF-22']) expect((await get(`/th/report/${nothing}`)).status).toBe(404);
    expect((await get('/th/meetings/MM-31')).text).toContain('href="/th/report/MM/MM-31"');
  });
});

describe('the annual report', () => {
  const KNOWN = 'asOf statedPercent composition { stated finished withoutPercent silent }';
  const codesIn = (nodes: readonly { code: string }[]): string[] => nodes.map(({ code }) => code);

  it.each([
    [2022, '2021-10-01', '2022-09-30'],
    [2025, '2024-10-01', '2025-09-30'],
  ])('of %i has the figures of its last day, and what happened from its first to its last day', async (year, from, to) => {
    const { all, meetings, projects, actionItems } = await ask(`{
      all: body(code: "LS", asOf: "${to}") { progress(basis: { asOf: "${to}" }) { ${KNOWN} changes(since: "${year - 1}-09-30") { project { code } } } }
      meetings(first: 100, where: { startsOn: { gte: "${from}", lte: "${to}" } }) { nodes { code decisions { code } } }
      projects(first: 100, asOf: "${to}") { nodes { code reports(first: 100) { nodes { asOf } } } }
      actionItems(first: 100) { nodes { status decision { decidedOn meetings { endsOn } } } } }`);
    const { text } = await get(`/en/report/annual/${year}`);
    const { asOf, statedPercent, composition, changes } = all.progress;
    const { stated, finished, withoutPercent, silent } = composition;
    const known = `data-composition="${[stated, finished, withoutPercent, silent].join(' ')}"`;
    expect(text).toContain(known);
    const [figure] = [...text.matchAll(/data-percent="([^"]*)" (data-composition="[^"]*") data-as-of="([^"]*)"/g)].map(
      ([, ...parts]) => parts,
    );
    if (statedPercent !== null) expect(figure).toEqual([String(statedPercent), known, asOf]);

    const section = (heading: string): string =>
      new RegExp(`<h2>${heading}.*?(?=<h2>|</main>)`, 's').exec(text)![0].replace(/.*/s, '<main>$&</main>');
    expect(linked(section('Meetings and'), 'meetings')).toEqual(codesIn(meetings.nodes));
    const decided = meetings.nodes.flatMap(({ decisions }: { decisions: { code: string }[] }) => codesIn(decisions));
    expect(linked(section('Meetings and'), 'decisions')).toEqual(decided);
    const reported = projects.nodes.filter(({ reports }: { reports: { nodes: { asOf: string }[] } }) =>
      reports.nodes.some((report) => report.asOf >= from && report.asOf <= to),
    );
    expect(reported.length).toBeGreaterThan(4);
    expect(linked(section('Key projects'), 'projects')).toEqual(codesIn(reported));
    expect(section('Key projects')).toContain(`<data value="${reported.length}">${reported.length}</data> projects`);
    const changed: string[] = changes.map(({ project }: { project: { code: string } }) => project.code);
    expect([...new Set(linked(section('What has changed'), 'projects'))].sort()).toEqual([...new Set(changed)].sort());

    const taken = ({ decidedOn, meetings: of }: { decidedOn: string | null; meetings: { endsOn: string | null }[] }): string =>
      decidedOn ?? of.map(({ endsOn }) => endsOn ?? '').sort()[0] ?? '';
    const asked = actionItems.nodes.filter(({ decision }: { decision: Parameters<typeof taken>[0] }) => taken(decision) <= to);
    const counts = [...section('Actions asked').matchAll(/<data value="(\d+)">\d+<\/data> actions?</g)].map(([, count]) => Number(count));
    const countOf = (status: string): number => asked.filter((action: { status: string }) => action.status === status).length;
    expect(counts).toEqual(['OPEN', 'IN_PROGRESS', 'DONE', 'CANCELLED', 'UNKNOWN'].map(countOf));
    expect(asked.length).toBeLessThanOrEqual(actionItems.nodes.length);
  });

  it('says of which days it is, and what the record has nothing about', async () => {
    const { text } = await get('/th/report/annual/2022');
    for (const said of [
      'รายงานประจำปีงบประมาณ พ.ศ. 2565',
      'ตั้งแต่วันที่ 1 ตุลาคม 2564 ถึงวันที่ 30 กันยายน 2565',
      'ตัวเลข ณ วันที่ 30 กันยายน 2565 ซึ่งเป็นวันสุดท้ายของปีงบประมาณ',
      'ไม่มีข้อมูลการศึกษาดูงานที่บันทึกไว้',
      'ไม่มีข้อมูลการศึกษาวิจัยที่บันทึกไว้',
      'ไม่มีการทบทวนแผนในปีงบประมาณนี้ที่บันทึกไว้',
    ])
      expect(shown(text)).toContain(said);
    expect(shown((await get('/en/report/annual/2020')).text)).toContain('Figures are as of 30 September 2020');
    expect(shown((await get('/en/report/annual/2022?asOf=2022-03-31')).text)).toContain(
      'as of the day that the address asks for, 31 March 2022',
    );
  });

  it('is of its year without a parameter: every link keeps that, but for those to the years beside it', async () => {
    const { text } = await get('/en/report/annual/2022');
    const inner = [...mainOf(text).matchAll(/href="(\/en\/[^"]*)"/g)].map(([, href]) => href!);
    const others = inner.filter((href) => !/[?;]asOf=2022-09-30/.test(href) && !/\/annual\/2022\.\w+$/.test(href));
    expect(others).toEqual(['/en/report/annual/2021', '/en/report/annual/2023']);
    expect(shown(text)).not.toContain('Back to today');
  });

  it('is there for the years of the programme that have begun, and led to', async () => {
    for (const nothing of ['1992', '2399', '22', 'NOPE'])
      expect([nothing, (await get(`/en/report/annual/${nothing}`)).status]).toEqual([nothing, 404]);
    expect((await get('/en/report/annual/1993')).status).toBe(200);
    for (const path of ['/mechanism', '/data'])
      expect((await get(`/th${path}?at=CMGF-22`)).text).toContain('href="/th/report/annual/2024?at=CMGF-22"');
    const sitemap = (await get('/sitemap.xml')).text;
    expect(sitemap).toContain('/th/report/annual/2022</loc>');
    expect(sitemap).not.toContain('/th/report/annual/2000</loc>');
  });
});

describe('decisions', () => {
  it('are all there, newest first, and in the file', async () => {
    const { decisions } = await ask('{ decisions(first: 100) { totalCount nodes { code decidedOn } } }');
    const codes = linked((await get('/en/decisions')).text, 'decisions');
    expect([...codes].sort()).toEqual(decisions.nodes.map(({ code }: { code: string }) => code).sort());
    const dayOf = (code: string): string =>
      decisions.nodes.find((decision: { code: string }) => decision.code === code).decidedOn ?? '0000';
    expect(codes.map(dayOf)).toEqual(codes.map(dayOf).sort().reverse());
    expect(rowsOf((await get('/en/decisions.csv')).text)).toHaveLength(decisions.totalCount);
  });

  it('lead up to what they came from and down to what came of them, through several', async () => {
    expect(linked((await get('/th/decisions/CAB-2012-10-22')).text, 'decisions')).toEqual([
      'MM-RETREAT-1-RESULT',
      'CIRCULAR-CAB-2012-10-22',
      'CMGF-OFFICE-2013-PRINCIPLES',
      'CMGF-OFFICE-2014-DIRECTION',
      'CAB-2012-10-22/report',
    ]);
    const alone = shown((await get('/th/decisions/MM-29-JS')).text);
    expect(alone).toContain('ไม่พบมติอื่น');
    expect(alone).toContain('ไม่มีแหล่งข้อมูลใดระบุเรื่องที่ต้องดำเนินการ');
    expect((await get('/th/decisions/NOPE')).status).toBe(404);
  });
});

describe('actions', () => {
  it('without a due day are a group of their own, and fulfil the conditions of the address', async () => {
    const { all, some } = await ask(`{
      all: actionItems(first: 100) { totalCount nodes { dueOn status } }
      some: actionItems(first: 100, where: { assignee: { eq: "NESDC" }, status: { in: [UNKNOWN] } }) { nodes { code } }
    }`);
    const open = all.nodes.filter(({ status }: { status: string }) => status !== 'DONE' && status !== 'CANCELLED');
    const noDue = open.filter(({ dueOn }: { dueOn: string | null }) => dueOn === null);
    expect(shown((await get('/en/actions')).text)).toContain(`No due day stated: ${noDue.length}, by agency`);
    expect(rowsOf((await get('/en/actions.csv')).text)).toHaveLength(all.totalCount);
    const csv = rowsOf((await get('/en/actions.csv?owner=nesdc&status=unknown')).text);
    expect(csv.map((row) => row.split(',')[0]).sort()).toEqual(some.nodes.map(({ code }: { code: string }) => code).sort());
    const nobody = rowsOf((await get('/en/actions.csv?owner=none')).text);
    expect(nobody.length).toBeGreaterThan(0);
    expect(nobody.length).toBeLessThan(all.totalCount);
  });

  it('of nobody that is known, or of no status that is one, are refused; where none fulfils the conditions, each can be left out', async () => {
    expect((await get('/th/actions?owner=NOPE')).status).toBe(400);
    expect((await get('/th/actions?status=NOPE')).status).toBe(400);
    const none = (await get('/th/actions?owner=MOI&status=CANCELLED')).text;
    expect(shown(none)).toContain('ไม่มีเรื่องที่ตรงกับเงื่อนไขนี้');
    expect(none).toContain('href="/th/actions?owner=MOI"');
    expect(none).toContain('href="/th/actions?status=CANCELLED"');
  });
});

describe('the calendar', () => {
  it('has the entries of the API, in either era, with a month where no day is known', async () => {
    const { calendar } = await ask('{ calendar(from: "2026-01-01", to: "2026-12-31") { code } }');
    const { text } = await get('/th/calendar?year=2569');
    expect(
      mainOf(text)
        .match(/<ol class="line">.*?<\/ol>/gs)!
        .join('')
        .match(/<li/g),
    ).toHaveLength(calendar.length);
    expect(rowsOf((await get('/en/calendar.csv?year=2026')).text)).toHaveLength(calendar.length);
    const month = /<h2 id="m2026-09">.*?<ol[^>]*>(.*?)<\/ol>/s.exec(text)![1]!;
    expect([...month.matchAll(/dateTime="([^"]*)"/gi)].map(([, day]) => day)).toEqual(['2026-09']);
    expect(shown(month)).toContain('ทราบเพียงเดือน');
  });

  it('says so where nothing is on record, and refuses what is no year', async () => {
    expect(shown((await get('/th/calendar?year=2590')).text)).toContain('ไม่มีการประชุมหรือกำหนดแล้วเสร็จของโครงการที่บันทึกไว้ในปีนี้');
    const refused = await get('/en/calendar?year=1066');
    expect([refused.status, shown(refused.text).includes('Choose a year from 1993')]).toEqual([400, true]);
  });
});

describe('changes', () => {
  it('are those of the API, with how many were known then', async () => {
    const { progress } = (
      await ask(`{ body(code: "LS") { progress { projectCount percentProjects
        comparison(sinceMeeting: "CMGF-21") { joined { code } left { code } }
        changes(sinceMeeting: "CMGF-21") { kind } } } }`)
    ).body;
    const { text } = await get('/en/changes?since=CMGF-21');
    const then = progress.percentProjects - progress.comparison.joined.length + progress.comparison.left.length;
    expect(shown(text)).toContain(
      `Of ${progress.projectCount} projects, the progress of ${progress.percentProjects} is known in percent; then it was ${then}.`,
    );
    expect(
      mainOf(text)
        .match(/<ul class="ba">.*?<\/ul>/gs)!
        .join('')
        .match(/<li/g),
    ).toHaveLength(progress.changes.length);
    expect(rowsOf((await get('/en/changes.csv?since=CMGF-21')).text)).toHaveLength(progress.changes.length);
    expect(shown(mainOf(text))).not.toMatch(/\d\.00 (?:THB|MYR|IDR)|\b(?:IDEA|CONSTRUCTION|FEASIBILITY)\b/);
  });

  it('can be those of a province or a project, since a meeting or a day; what cannot be told is refused', async () => {
    const { province } = await ask('{ province(code: "TH-90") { progress { changes(since: "2020-01-01") { project { code } } } } }');
    const { text } = await get('/th/changes?province=th-90&since=2020-01-01');
    const codes = province.progress.changes.map(({ project }: { project: { code: string } }) => project.code) as string[];
    expect(linked(text, 'projects').sort()).toEqual([...new Set(codes)].sort());
    expect((await get('/th/changes?project=P34&since=2020-01-01')).status).toBe(200);
    for (const unknown of ['province=TH-99', 'project=P999']) {
      const refused = await get(`/th/changes?${unknown}`);
      expect([refused.status, refused.text]).toEqual([400, expect.stringContaining(`“${unknown.split('=')[1]!}”`)]);
    }
    for (const search of ['since=NOPE', 'since=CMGF-5', 'since=2099-01-01', 'province=TH-90&project=P34']) {
      const refused = await get(`/th/changes?${search}`);
      const reason = shown(/<p class="lead">(.*?)<\/p>/s.exec(refused.text)![1]!);
      expect([search, refused.status, /[a-z]+ [a-z]+ [a-z]+/.test(reason)]).toEqual([search, 400, false]);
    }
  });

  it('are a feed, whose entries have ids that stay, days and both values', async () => {
    const address = '/th/changes.atom?since=CMGF-21';
    const { status, text, type } = await get(address);
    expect([status, type]).toEqual([200, 'application/atom+xml; charset=utf-8']);
    const { progress } = (await ask('{ body(code: "LS") { progress { changes(sinceMeeting: "CMGF-21") { kind } } } }')).body;
    const entries = [...text.matchAll(/<entry>(.*?)<\/entry>/gs)].map(([, entry]) => entry!);
    expect(entries).toHaveLength(progress.changes.length);
    for (const entry of entries)
      expect(entry).toMatch(
        /^<id>tag:[^<]+<\/id><title>[^<]+<\/title><link href="http[^"]+"\/><updated>\d{4}-\d\d-\d\dT[\d:.]+Z<\/updated><content type="html">(?:บันทึกใหม่|[^<]*&lt;del&gt;[^<]*&lt;ins&gt;[^<]*)<\/content>$/,
      );
    const ids = [...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(text).not.toMatch(/\.00 THB<|&gt;\d+\.00/);
    expect((await get('/th/changes?since=CMGF-21')).text).toContain(`type="application/atom+xml" title=`);
    expect((await get('/th/meetings.atom')).status).toBe(404);
  });
});

describe('the search', () => {
  it('finds names and codes, in groups, and links what has no page of its own to the nearest', async () => {
    for (const [text, path] of [
      ['สงขลา', '/th/provinces/TH-90'],
      ['Phattalung', '/th/provinces/TH-93'],
      ['P34', '/th/projects/P34'],
      ['ครั้งที่ ๘', '/th/meetings/CMGF-10'],
      ['Budget Bureau', '/th/decisions/CAB-2012-10-22'],
      ['ศูนย์กลางเศรษฐกิจอาเซียน', '/th/provinces/TH-90'],
      ['จำนวนโครงการที่บรรลุ', '/th/meetings/CMGF-22'],
    ])
      expect((await get(`/th/search?q=${encodeURIComponent(text!)}`)).text).toContain(`href="${path}"`);
    const { text } = await get(`/th/search?q=${encodeURIComponent('สำนักงานจังหวัดสงขลา')}`);
    expect(shown(mainOf(text))).toContain('PO-TH-90');
    expect(linked(text, 'provinces')).toContain('TH-90');
  });

  it('asks for something where nothing is asked, and says what is near where nothing is found', async () => {
    for (const q of ['', '%20', '%00']) expect(shown((await get(`/th/search?q=${q}`)).text)).toContain('โปรดพิมพ์ชื่อ รหัส เช่น P34');
    const typed = 'สงขลาฮฮฮฮ';
    const { all, near } = await ask(`{ all: search(text: "${typed}") { totalCount }
      near: search(text: "${nearText(typed)}", first: 5) { nodes { ... on Organisation { code } } } }`);
    expect([all.totalCount, near.nodes.length > 0]).toEqual([0, true]);
    const none = shown(mainOf((await get(`/en/search?q=${encodeURIComponent(typed)}`)).text));
    expect(none).toContain('Near it stand:');
    for (const { code } of near.nodes) expect(none).toContain(code ?? typed);
    const injected = await get(`/en/search?q=${encodeURIComponent('"><script>x</script>')}`);
    expect([injected.status, injected.text.includes('<script>x')]).toEqual([200, false]);
  });
});
