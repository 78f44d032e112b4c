import { Lang } from '../../../../src/domain/languages';
import { render } from '../../../../src/web/components/render';
import { namesIn } from '../../../../src/web/site/components/languages';
import { cursorBefore, lastChanges } from '../../../../src/web/site/last-changes';
import type { AllCodesQuery } from '../../../../src/web/site/page-data';
import { citationIn } from '../../../../src/web/site/pages/press/citations';
import type { SitePage } from '../../../../src/web/site/site-page';
import { allCodes, cursorsAfter, listedPages, robots, sitemap } from '../../../../src/web/site/sitemap';

const LIST = { pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

const project = (code: string, ...days: string[]) => ({ code, reports: { nodes: days.map((asOf) => ({ asOf })) } });

const CODES: AllCodesQuery = {
  changes: { nodes: [{ changedAt: '2026-01-31T20:00:00Z' }] },
  bodies: [
    { code: 'MM', meetings: { nodes: [{ code: 'MM-32' }] } },
    { code: 'IRF', meetings: { nodes: [] } },
    { code: 'CMGF', meetings: { nodes: [{ code: 'CMGF-22' }] } },
  ],
  clusters: [{ code: 'TH-CL-GULF' }],
  corridors: [],
  memberStates: [{ code: 'TH' }],
  plans: [{ sectors: [{ code: 'S1' }] }, { sectors: [{ code: 'S2' }] }],
  sources: [{ code: 'P06b' }],
  decisions: LIST,
  meetings: {
    ...LIST,
    nodes: [
      { code: 'MM-1', startsOn: '1993-07-20' },
      { code: 'MM-15', startsOn: null },
      { code: 'MM-33', startsOn: '2026-10-01' },
    ],
  },
  projects: { pageInfo: { hasNextPage: true, endCursor: 'P2' }, nodes: [project('P1', '2012-09-30', '2012-10-01'), project('P2')] },
  provinces: LIST,
  discrepancies: LIST,
};
const REST: AllCodesQuery = {
  ...CODES,
  projects: { pageInfo: { hasNextPage: false, endCursor: 'P3' }, nodes: [project('P3', '2021-03-01')] },
};

const TODAY = '2026-09-30';

const page = (path: string, more: Partial<SitePage> = {}): SitePage => ({ path, ...more }) as SitePage;

describe('the sitemap', () => {
  it('reads each list to its end, and asks a list that is at its end for nothing', () => {
    const next = cursorsAfter(CODES, {});
    expect(next).toEqual({ projects: 'P2' });
    expect(cursorsAfter(REST, next!)).toBeNull();
    expect(allCodes([CODES, REST], TODAY)).toMatchObject({
      annualReports: ['1993', '2012', '2013', '2021'],
      projects: ['P1', 'P2', 'P3'],
      sectors: ['S1', 'S2'],
      sources: ['P06b'],
    });
  });

  it('has each page that stands alone and one for each thing, as the hub writes its address, and no page for other sites', () => {
    const pages = [
      page('/'),
      page('/sources/:code', { each: 'sources' }),
      page('/report/:scope/:meeting', { each: 'reports' }),
      page('/projects/:code', { each: 'projects' }),
      page('/embed/project/:code', { each: 'projects', isEmbedded: true }),
    ];
    const page1 = { hasPreviousPage: true, startCursor: 'c' };
    const page2 = { hasPreviousPage: false, startCursor: null };
    const changed = lastChanges([
      { changes: { pageInfo: page1, nodes: [{ type: 'Project', code: 'P1', changedAt: '2026-01-31T20:00:00Z' }] } },
      {
        changes: {
          pageInfo: page2,
          nodes: [
            { type: 'Meeting', code: 'P3', changedAt: '2026-01-10T00:00:00Z' },
            { type: 'Project', code: 'P1', changedAt: '2026-01-11T00:00:00Z' },
            { type: 'Project', code: 'P2', changedAt: '2026-01-12T16:59:59Z' },
          ],
        },
      },
    ]);
    const listed = listedPages(pages, allCodes([CODES, REST], TODAY), { changed, recordChangedOn: '2026-02-03' });
    expect(listed.map(({ path, changedOn }) => [path, changedOn])).toEqual([
      ['/', '2026-02-03'],
      // What the log that was read does not name changed before it begins.
      ['/sources/P06B', '2026-01-10'],
      ['/report/MM/MM-32', '2026-02-03'],
      ['/report/CMGF/CMGF-22', '2026-02-03'],
      ['/report/TH/CMGF-22', '2026-02-03'],
      ['/report/TH-CL-GULF/CMGF-22', '2026-02-03'],
      // In Bangkok the day has ended.
      ['/projects/P1', '2026-02-01'],
      ['/projects/P2', '2026-01-12'],
      ['/projects/P3', '2026-01-10'],
    ]);
    expect(lastChanges([{ changes: { pageInfo: page2, nodes: [] } }])('projects', 'P1')).toBeNull();
  });

  it('reads the log to its end, and not for ever', () => {
    const page = (hasPreviousPage: boolean) => ({ changes: { pageInfo: { hasPreviousPage, startCursor: 'c' }, nodes: [] } });
    expect([cursorBefore([page(true)]), cursorBefore([page(true), page(false)])]).toEqual(['c', null]);
    expect([19, 20].map((count) => cursorBefore(Array.from({ length: count }, () => page(true))))).toEqual(['c', null]);
  });

  it('tells of every page in Thai and English, with its address in all languages and the day of the last change', () => {
    const text = sitemap('https://a.example', [
      { path: '/', changedOn: '2026-02-01' },
      { path: '/x?a&b', changedOn: '2026-02-02' },
    ]);
    expect([...text.matchAll(/<loc>([^<]*)<\/loc><lastmod>([^<]*)</g)].map(([, address, day]) => [address, day])).toEqual([
      ['https://a.example/th/', '2026-02-01'],
      ['https://a.example/en/', '2026-02-01'],
      ['https://a.example/th/x?a&amp;b', '2026-02-02'],
      ['https://a.example/en/x?a&amp;b', '2026-02-02'],
    ]);
    for (const lang of ['th', 'en', 'ms', 'id']) expect(text.split(`hreflang="${lang}" href="https://a.example/${lang}/"`)).toHaveLength(3);
    expect(robots('https://a.example')).toContain('Sitemap: https://a.example/sitemap.xml\n');
  });
});

describe('the citation', () => {
  const cited = { all: 61, known: 24, finished: 18, stated: 6, asOf: '2026-11-26', mean: 70.6916666667, address: 'https://a.example/x' };
  const textIn = (lang: Lang, mean: number | null): string =>
    render(
      <>
        {citationIn(lang, { ...cited, mean }, (words) => (
          <b>{words}</b>
        ))}
      </>,
    ).replace(/ +/g, ' ');

  it.each([
    [Lang.TH, '26 พฤศจิกายน 2569', '<b>ร้อยละ 70.7</b>', 'ไม่มีโครงการใดระบุร้อยละ'],
    [Lang.EN, '26 November 2026', '<b>70.7 percent</b>', 'none has a stated percent'],
    [Lang.MS, '26 November 2026', '<b>70.7 peratus</b>', 'tiada yang menyatakan peratus'],
    [Lang.ID, '26 November 2026', '<b>70,7 persen</b>', 'tidak ada yang menyebut persentase'],
  ])('says in %s the counts, the day, the mean and where it is from', (lang, day, mean, none) => {
    for (const part of [day, mean, '61', '24', '18', '6', 'https://a.example/x']) expect(textIn(lang, cited.mean)).toContain(part);
    expect(textIn(lang, null)).toContain(none);
    expect(textIn(lang, null)).not.toContain('<b>');
  });
});

it('counts the names that a language has, and those of them that the hub translated', () => {
  const names = [
    [
      { lang: 'TH', translated: true },
      { lang: 'EN', translated: false },
    ],
    [{ lang: 'TH', translated: false }],
    [{ lang: 'EN', translated: false }],
  ] as const;
  expect([namesIn('TH', names), namesIn('EN', names), namesIn('MS', names)]).toEqual([
    { has: 2, ours: 1 },
    { has: 2, ours: 0 },
    { has: 0, ours: 0 },
  ]);
});
