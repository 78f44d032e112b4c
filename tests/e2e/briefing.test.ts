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

/** The titles of the sections, in order. */
const titles = (html: string): string[] => [...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, title]) => title!);

it('is a page in Thai in the order that a governor’s office reads, every section with something to say', async () => {
  const { status, html, headers } = await page('/briefing/TH-90/CMGF-22?lang=TH');
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(titles(html)).toEqual([
    '1. ข้อมูลการประชุมและพื้นที่',
    '2. ภาพรวมความก้าวหน้า',
    '3. สิ่งที่เปลี่ยนแปลงตั้งแต่การประชุมครั้งก่อน',
    '4. โครงการในพื้นที่และสถานะ',
    '5. โครงการที่ล่าช้า',
    '6. โครงการที่ยังไม่มีรายงานความก้าวหน้า',
    '7. โครงการความร่วมมือข้ามพรมแดน',
    '8. มติและข้อสั่งการที่ต้องติดตาม',
    '9. ตัวชี้วัดสำคัญ',
    '10. จังหวัดและรัฐในกลุ่มจังหวัดหรือแนวระเบียงเดียวกัน',
    '11. กำหนดการข้างหน้า',
    '12. ข้อมูลที่แหล่งข้อมูลไม่ตรงกัน',
    '13. แหล่งข้อมูล',
  ]);
  expect(html).toContain('<html lang="th">');
  expect(html).toContain('สำหรับผู้ว่าราชการจังหวัดสงขลา');
  expect(html).toContain('3 กันยายน 2568');
  expect(html).toContain('1,424,230 คน');
  // No script, no Gregorian year in a day, nothing that the page forgot to fill in.
  expect(html).not.toMatch(/<script|undefined|\[object|NaN|null/);
  expect(html.replace(/href="[^"]*"|<ul class="sources">.*<\/ul>/gs, '')).not.toMatch(/\d{4}-\d{2}-\d{2}/);
});

it('refers to documents that it lists, each once', async () => {
  for (const path of ['/briefing/TH-90/CMGF-22?lang=TH', '/briefing/ID-RI/CMGF-21?lang=EN', '/briefing/MY-04/MM-28']) {
    const { status, html } = await page(path);
    const listed = [...html.matchAll(/<li id="([^"]+)">/g)].map(([, id]) => id);
    expect([path, status, new Set(listed).size]).toEqual([path, 200, listed.length]);
    for (const [, id] of html.matchAll(/href="#([^"]+)"/g)) expect(listed).toContain(id);
  }
});

it('speaks Thai or English: as asked, else as the reader prefers, else English', async () => {
  const of = async (search: string, language?: string) => {
    const { html, headers } = await page(`/briefing/TH-80/CMGF-20${search}`, language ? { 'accept-language': language } : {});
    return [/<html lang="(\w+)">/.exec(html)![1], headers.get('vary')];
  };
  expect(await of('', 'th')).toEqual(['th', 'Accept-Language']);
  expect(await of('?lang=en', 'th')).toEqual(['en', 'Accept-Language']);
  expect(await of('', 'ms')).toEqual(['en', 'Accept-Language']);
});

it.each([
  ['TH', 'ไม่พบเอกสารที่ต้องการ'],
  ['EN', 'There is no such brief'],
])('says in %s what to do where there is no such province or meeting', async (lang, title) => {
  for (const path of ['/briefing/TH-99/CMGF-22', '/briefing/TH-90/CMGF-99', '/briefing/TH-90/CMGF-5', '/briefing/%3Cb%3E/CMGF-22']) {
    const { status, html } = await page(`${path}?lang=${lang}`);
    expect([path, status, html.includes(title), html.includes(`/briefing/TH-90/CMGF-22?lang=${lang}`)]).toEqual([path, 404, true, true]);
  }
});

it('brings its own style and fonts, and nothing from elsewhere', async () => {
  const { html, headers } = await page('/briefing/TH-90/CMGF-22?lang=TH');
  expect(headers.get('content-security-policy')).toBe("default-src 'none'; style-src 'self'; font-src 'self'");
  const style = await page(/<link rel="stylesheet" href="([^"]+)">/.exec(html)![1]!);
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
  expect(text).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;');
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
      [54, 11],
      [54, 71],
    ]);
  }),
);
