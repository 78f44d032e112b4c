import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { PROJECT_ROOT } from '../../src/config';
import { Lang } from '../../src/domain/languages';
import type { BriefingData } from '../../src/web/briefing/briefing-data';
import { briefingPage } from '../../src/web/briefing/briefing-page';
import { useDatabase } from '../support/database';
import { ask, hubSchema } from '../support/execute';
import { insertProject, insertReport, link } from '../support/factories';
import { useHub } from '../support/hub';

const DOCUMENT = readFileSync(join(PROJECT_ROOT, 'src/web/briefing/briefing.graphql'), 'utf8');
const { dataSource, rolledBack } = useDatabase();
const hub = useHub(dataSource);
afterEach(() => expect(hub.log).toEqual([]));

async function page(path: string, headers: Record<string, string> = {}): Promise<{ status: number; html: string; headers: Headers }> {
  const answer = await fetch(hub.origin + path, { headers });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
}

/** The text of a page as a screen shows it, with ordinary blanks. */
const shown = (html: string): string =>
  html
    .replace(/<head>.*?<\/head>|<span class="paper">[^<]*<\/span>/gs, '')
    .replace(/<\/(?:p|li|td|th|h\d|dd|dt)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ');

/** The titles of the numbered sections, in order. */
const titles = (html: string): string[] => [...shown(html).matchAll(/^\d+\. .*$/gm)].map(([title]) => title);

it('is a page in Thai in the order that a governor’s office reads, every section with something to say', async () => {
  const { status, html, headers } = await page('/briefing/TH-90/CMGF-22?lang=TH');
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(titles(html)).toEqual([
    '1. ความก้าวหน้าและองค์ประกอบ',
    '2. โครงการในพื้นที่และสถานะโครงการ',
    '3. โครงการที่ล่าช้าและข้อสังเกต',
    '4. โครงการที่ไม่มีร้อยละความก้าวหน้า',
    '5. มติและข้อสั่งการที่ต้องติดตาม',
    '6. การเปลี่ยนแปลงตั้งแต่การประชุมครั้งก่อน',
    '7. โครงการข้ามพรมแดน',
    '8. เรื่องที่แหล่งข้อมูลไม่ตรงกัน',
    '9. ตัวชี้วัดสำคัญ',
    '10. แผนพัฒนาของพื้นที่',
    '11. จังหวัดและรัฐในกลุ่มจังหวัดหรือแนวพื้นที่เชื่อมโยงเดียวกัน',
    '12. ข้อมูลการประชุมและพื้นที่',
    '13. การประชุมครั้งต่อไป',
    '14. แหล่งข้อมูล',
  ]);
  expect(html).toContain('<html lang="th" data-digits="paper">');
  for (const text of ['สำหรับผู้ว่าราชการจังหวัดสงขลา', '3 กันยายน 2568', '1,424,230 คน']) expect(shown(html)).toContain(text);
  // Every section stands in the contents.
  const links = [.../<nav.*?<\/nav>/s.exec(html)![0].matchAll(/href="#(\w+)"/g)].map(([, id]) => id);
  expect(links).toEqual([...html.matchAll(/<section id="(\w+)"/g)].map(([, id]) => id).slice(1));
  // No script, no Gregorian year in a day, nothing that the page forgot to fill in.
  expect(html).not.toMatch(/<script|undefined|\[object|NaN|null/);
  expect(html.replace(/href="[^"]*"|<ul class="sources">.*<\/ul>/gs, '')).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

it('opens with what is known, what is late or contradicted, the percent with its bounds, and the cost', async () => {
  const { html } = await page('/briefing/TH-90/CMGF-22?lang=EN');
  const first = shown(/<section id="summary">.*?<\/section>/s.exec(html)![0]);
  const { headline } = (await ask(dataSource().manager, DOCUMENT, { variables: { province: 'TH-90', meeting: 'CMGF-22', lang: 'EN' } }))
    .result.data!['briefing'] as BriefingData;
  const { composition, bounds, projectCount, coverage } = headline;
  expect(composition.finished + composition.stated + composition.withoutPercent + composition.silent).toBe(projectCount);
  for (const text of [
    `Songkhla has ${projectCount} projects`,
    `Finished, counts as 100 ${composition.finished}`,
    `Report without a percent ${composition.withoutPercent}`,
    `No report yet ${composition.silent}`,
    'Completed, not in use: 1 project',
    'Overdue: 2 projects',
    `${coverage.withPercent} of ${projectCount} projects`,
    `${Math.round(bounds.low! * 10) / 10} to ${Math.round(bounds.high! * 10) / 10} %`,
    'Cost of the projects',
    'From published documents: no responsible office has confirmed them.',
    'P01 New (second) Sadao CIQ',
  ])
    expect(first).toContain(text);
});

it('an area without projects has none of the sections about projects, and no percent', async () => {
  const { html } = await page('/briefing/TH-83/CMGF-22?lang=TH');
  expect(shown(html)).toContain('ไม่มีโครงการที่บันทึกไว้ในจังหวัดภูเก็ต');
  expect(titles(html)).toEqual([
    '1. มติและข้อสั่งการที่ต้องติดตาม',
    '2. เรื่องที่แหล่งข้อมูลไม่ตรงกัน',
    '3. ตัวชี้วัดสำคัญ',
    '4. แผนพัฒนาของพื้นที่',
    '5. จังหวัดและรัฐในกลุ่มจังหวัดหรือแนวพื้นที่เชื่อมโยงเดียวกัน',
    '6. ข้อมูลการประชุมและพื้นที่',
    '7. การประชุมครั้งต่อไป',
    '8. แหล่งข้อมูล',
  ]);
  expect(/<section id="summary">.*?<\/section>/s.exec(html)![0]).not.toMatch(/ร้อยละ|รายงาน/);
});

it('never says of a project with reports that it has none', async () => {
  const { html } = await page('/briefing/TH-90/CMGF-22?lang=TH');
  const { projects } = (await ask(dataSource().manager, DOCUMENT, { variables: { province: 'TH-90', meeting: 'CMGF-22', lang: 'TH' } }))
    .result.data!['briefing'] as BriefingData;
  const rows = [...html.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => shown(row));
  for (const { code, reports } of projects.nodes.filter(({ reports: { nodes } }) => nodes.length > 0)) {
    const own = rows.filter((row) => row.startsWith(`${code} `));
    expect([code, reports.nodes.length > 0, own.length > 0, own.filter((row) => /ยังไม่มีรายงาน$/m.test(row))]).toEqual([
      code,
      true,
      true,
      [],
    ]);
  }
});

it('has Thai digits on paper, everywhere or nowhere, as the address says', async () => {
  const digitsOf = async (search: string) => {
    const { html } = await page(`/briefing/TH-90/CMGF-22?lang=TH${search}`);
    return [/data-digits="(\w+)"/.exec(html)![1], html.includes('class="paper">๒๒<'), html.includes('ครั้งที่\u00a0๒๒')];
  };
  expect(await digitsOf('')).toEqual(['paper', true, false]);
  expect(await digitsOf('&digits=thai')).toEqual(['thai', false, true]);
  expect(await digitsOf('&digits=arabic')).toEqual(['arabic', false, false]);
});

it('refers to documents that it lists, each once', async () => {
  for (const path of ['/briefing/TH-90/CMGF-22?lang=TH', '/briefing/ID-RI/CMGF-21?lang=EN', '/briefing/MY-04/MM-28']) {
    const { status, html } = await page(path);
    const listed = [...html.matchAll(/<li id="([^"]+)">/g)].map(([, id]) => id);
    expect([path, status, new Set(listed).size]).toEqual([path, 200, listed.length]);
    const places = [...html.matchAll(/<section id="([^"]+)">/g)].map(([, id]) => id);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect([...places, ...listed]).toContain(id);
  }
});

it('speaks Thai or English: as asked, else as the reader prefers, else English', async () => {
  const of = async (search: string, language?: string) => {
    const { html, headers } = await page(`/briefing/TH-80/CMGF-20${search}`, language ? { 'accept-language': language } : {});
    return [/<html lang="(\w+)"/.exec(html)![1], headers.get('vary')];
  };
  expect(await of('', 'th')).toEqual(['th', 'Accept-Language, Accept-Encoding']);
  expect(await of('?lang=en', 'th')).toEqual(['en', 'Accept-Language, Accept-Encoding']);
  expect(await of('', 'ms')).toEqual(['en', 'Accept-Language, Accept-Encoding']);
});

it('says in Malay and Indonesian that the page is in English', async () => {
  const notes = await Promise.all(
    ['MS', 'ID', 'EN'].map(
      async (lang) => /<p class="fallback">([^<]*)/.exec((await page(`/briefing/TH-80/CMGF-20?lang=${lang}`)).html)?.[1],
    ),
  );
  expect(notes).toEqual([
    'Halaman ini belum ada dalam Bahasa Melayu. Teks di bawah dalam bahasa Inggeris.',
    'Halaman ini belum tersedia dalam bahasa Indonesia. Teks di bawah dalam bahasa Inggris.',
    undefined,
  ]);
});

describe('an address without such a brief', () => {
  it.each([
    ['/briefing/TH-99/CMGF-22?lang=TH', ['ไม่พบจังหวัดหรือรัฐรหัส “TH-99”'], '/briefing/TH-90/CMGF-22?lang=TH'],
    ['/briefing/TH-90/CMGF-99?lang=TH', ['ไม่พบการประชุมรหัส “CMGF-99” หรือไม่ทราบวันประชุม'], '/briefing/TH-90/CMGF-22?lang=TH'],
    ['/briefing/TH-90/CMGF-5?lang=EN', ['There is no meeting “CMGF-5”, or its day is not known.'], '/briefing/TH-90/CMGF-22?lang=EN'],
    ['/briefing/TH-99/CMGF-99?lang=EN', ['no province or state “TH-99”', 'no meeting “CMGF-99”'], '/briefing/TH-90?lang=EN'],
    ['/briefing/%3CB%3E?lang=EN', ['no province or state “&lt;B&gt;”'], '/briefing/TH-90?lang=EN'],
  ])('%s says which part is wrong, and lists what there is', async (path, texts, link) => {
    const { status, html } = await page(path);
    expect([status, html.includes(`href="${link}"`)]).toEqual([404, true]);
    for (const text of texts) expect(shown(html)).toContain(text);
    expect((await page(link)).status).toBe(200);
  });
});

it('there are pages to choose a province and a meeting from', async () => {
  const { status, html } = await page('/briefing?lang=TH');
  const provinces = [...html.matchAll(/href="(\/briefing\/[A-Z-\d]+\?lang=TH)"/g)].map(([, path]) => path!);
  expect([status, provinces.length, provinces.includes('/briefing/TH-90?lang=TH')]).toEqual([200, 35, true]);
  const meetings = await page('/briefing/TH-90?lang=TH');
  const [newest] = [...meetings.html.matchAll(/href="(\/briefing\/TH-90\/[^"]+)"/g)].map(([, path]) => path!);
  expect([meetings.status, newest]).toEqual([200, '/briefing/TH-90/CMGF-22?lang=TH']);
});

it('leads from an address in small letters to the one in capitals', async () => {
  const answer = await fetch(`${hub.origin}/briefing/th-90/cmgf-22?lang=th`, { redirect: 'manual' });
  expect([answer.status, answer.headers.get('location')]).toEqual([308, '/briefing/TH-90/CMGF-22?lang=th']);
});

it.each([
  ['/briefing/TH-90/CMGF-22?asOf=2020-01-01&lang=EN', 'The address has “asOf”, which this page does not know. It knows lang, digits.'],
  ['/briefing?lang=FR', '“FR” is no value of lang. Use TH, EN, MS, ID.'],
  ['/briefing/TH-90/%00?lang=TH', 'ข้อความมีอักขระที่ใช้ไม่ได้'],
  ['/briefing/TH-90?digits=roman&lang=TH', '“roman” ไม่ใช่ค่าของ digits โปรดใช้ thai, arabic'],
])('%s is refused', async (path, reason) => {
  const { status, html } = await page(path);
  expect([status, shown(html).includes(reason)]).toEqual([400, true]);
});

it('brings its own style and fonts, and nothing from elsewhere', async () => {
  const { html, headers } = await page('/briefing/TH-90/CMGF-22?lang=TH');
  const own = /<style>([^<]*)<\/style>/.exec(html)![1]!;
  const hash = createHash('sha256').update(own).digest('base64');
  expect(headers.get('content-security-policy')).toBe(`default-src 'none'; style-src 'self' 'sha256-${hash}'; font-src 'self'`);
  expect(own).toBe('@page{@bottom-left{content:"ศูนย์ข้อมูล IMT-GT · จังหวัดสงขลา · CMGF-22"}}');
  const style = await page(/<link rel="stylesheet" href="([^"]+)"\/>/.exec(html)![1]!);
  expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  const fonts = [...style.html.matchAll(/url\(([^)]+)\)/g)].map(([, url]) => url!);
  expect(fonts).toHaveLength(4);
  for (const font of fonts) {
    const answer = await fetch(hub.origin + font);
    expect([
      font,
      answer.status,
      answer.headers.get('content-type'),
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 4)
        .toString(),
    ]).toEqual([font, 200, 'font/woff2', 'wOF2']);
  }
  expect((await page('/briefing/fonts/package.json')).status).toBe(404);
});

it('shows text as text, whatever it holds', async () => {
  const { result } = await ask(dataSource().manager, DOCUMENT, { variables: { province: 'TH-90', meeting: 'CMGF-22', lang: 'EN' } });
  const { briefing } = structuredClone(result.data) as { briefing: BriefingData };
  (briefing.province as { name: string }).name = '<b onclick="x">&\'';
  const { text } = briefingPage({ data: briefing, lang: Lang.EN, fallback: null, digits: 'paper' });
  expect(text).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;&#x27;');
  expect(text).not.toContain('<b onclick');
});

it(
  'takes as many statements for a province with sixty more projects',
  rolledBack(async (manager) => {
    expect(validate(hubSchema(), parse(DOCUMENT))).toEqual([]);
    const asked = async () => {
      const { result, statements } = await ask(manager, DOCUMENT, { variables: { province: 'TH-90', meeting: 'CMGF-22', lang: 'TH' } });
      return [statements, (result.data as unknown as { briefing: { projects: { totalCount: number } } }).briefing.projects.totalCount];
    };
    const before = await asked();
    for (let n = 0; n < 60; n++) {
      const project = await insertProject(manager, { code: `T${n}`, startsOn: '2020-01-01', endsOn: '2024-12-31' });
      await link(manager, 'project_province', project, 'TH-90');
      await insertReport(manager, project, { asOf: '2024-06-30', percent: n, stage: 'CONSTRUCTION' });
    }
    expect([before, await asked()]).toEqual([
      [74, 11],
      [74, 71],
    ]);
  }),
);
