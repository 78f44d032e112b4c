import type { ReactElement } from 'react';
import { Lang } from '../../../../src/domain/languages';
import { render } from '../../../../src/web/components/render';
import { KnownLine } from '../../../../src/web/site/components/bars';
import { byCountry } from '../../../../src/web/site/components/mapped-areas';
import { Since, standingOf } from '../../../../src/web/site/components/membership';
import { type ShownContribution, Working } from '../../../../src/web/site/components/working';
import { NOW } from '../../../../src/web/site/moment';
import { chosenCodes, ranks, tooLittleKnown } from '../../../../src/web/site/pages/compare/chosen';
import { classOf } from '../../../../src/web/site/pages/map/map-classes';
import { type Branch, reportTree } from '../../../../src/web/site/pages/mechanism/report-tree';
import { openSite, SiteProvider } from '../../../../src/web/site/site';

const NOBODY = { latest: null, since: null };

/** A part of a page as HTML, and as text with ordinary blanks. */
const html = (part: ReactElement, lang: Lang.TH | Lang.EN = Lang.EN): string =>
  render(
    <SiteProvider
      site={openSite({ frameLang: lang, moment: NOW, forums: NOBODY, today: '2026-11-26', origin: 'https://hub.example', path: '/' })}
    >
      {part}
    </SiteProvider>,
  );
const text = (part: ReactElement, lang: Lang.TH | Lang.EN = Lang.EN): string => html(part, lang).replace(/<[^>]+>/g, '');

const parts = (finished: number, stated: number, withoutPercent: number, silent: number) => ({ finished, stated, withoutPercent, silent });

describe('the tree of bodies', () => {
  const body = (code: string, ...parents: string[]) => ({ code, reportsTo: parents.map((parent) => ({ code: parent })) });
  const shapeOf = ({ body: { code }, below }: Branch<ReturnType<typeof body>>): unknown =>
    below.length === 0 ? code : [code, ...below.map(shapeOf)];

  it('has each body below the one that it reports to', () =>
    expect(reportTree([body('LS'), body('MM', 'LS'), body('CMGF', 'MM'), body('SOM', 'MM'), body('WG', 'SOM')]).map(shapeOf)).toEqual([
      ['LS', ['MM', 'CMGF', ['SOM', 'WG']]],
    ]));

  it('has a body once, below the first of two, and on top where that one is not there', () =>
    expect(reportTree([body('A'), body('B'), body('C', 'B', 'A'), body('D', 'GONE')]).map(shapeOf)).toEqual(['A', ['B', 'C'], 'D']));
});

describe('the working of a percent', () => {
  const report = { asOf: '2025-04-29', asOfPrecision: 'DAY', citation: null } as const;
  const contribution = (code: string, kind: ShownContribution['kind'], percent: number | null, weight = '1'): ShownContribution => ({
    kind,
    percent,
    weight,
    project: { code, name: code },
    report: percent === null ? null : report,
  });
  const rows = [contribution('P1', 'STATED', 40, '3'), contribution('P2', 'FINISHED', 100), contribution('P3', 'SILENT', null)];

  it('divides the sum of weight × percent by the sum of the weights', () => {
    const shown = text(<Working percent={55} asOf="2026-11-26" composition={parts(1, 1, 0, 1)} contributions={rows} />);
    expect(shown).toContain('220 ÷ 4 = 55 percent, as of 26 November 2026.');
    expect(shown).toContain('1 project without a known percent is left out and does not count as 0.');
  });

  it('shows what is counted only', () => {
    const shown = html(<Working percent={55} asOf="2026-11-26" composition={parts(1, 1, 0, 1)} contributions={rows} />);
    expect([...shown.matchAll(/projects\/(P\d)/g)].map(([, code]) => code)).toEqual(['P1', 'P2']);
  });

  it('says that there is nothing to reckon', () =>
    expect(text(<Working percent={null} asOf="2026-11-26" composition={parts(0, 0, 0, 1)} contributions={[rows[2]!]} />)).toContain(
      'No project has a known percent, so there is nothing to reckon.',
    ));
});

describe('spans', () => {
  it.each([
    [{ validFrom: '2021-10-28', validTo: null }, '28 October 2021'],
    [{ validFrom: '2006-09-30', validTo: null, firstDayKnown: false }, 'September 2006 at the latest; the first day is not known'],
    [{ validFrom: '2012-04-11', validTo: null, firstDayKnown: false }, '11 April 2012 at the latest; the first day is not known'],
    [{ validFrom: null, validTo: null }, 'the start is not known'],
  ])('%j is written %s', (span, written) => expect(text(<Since span={span} />).replaceAll('\u00a0', ' ')).toBe(written));

  it.each([
    ['2021-10-27', 'will'],
    ['2021-10-28', 'holds'],
    ['2024-12-31', 'holds'],
    ['2025-01-01', 'held'],
  ])('on %s it %s', (day, standing) => expect(standingOf({ validFrom: '2021-10-28', validTo: '2025-01-01' }, day)).toBe(standing));
});

it('a line of what is known has the parts that are not zero, the mean, and the day of the newest report behind it', () => {
  const known = { asOf: '2026-11-26', composition: parts(3, 2, 0, 1), statedPercent: 85.9 };
  const line = <KnownLine progress={{ ...known, freshness: { newest: '2025-04-29' } }} />;
  const said = '6 projects: finished 3 · percent stated 2 (mean 85.9 percent) · no report yet 1';
  expect(text(line).replaceAll('\u00a0', ' ')).toBe(`${said} · newest report used as of 29 April 2025`);
  for (const silent of [known, { ...known, freshness: { newest: null } }])
    expect(text(<KnownLine progress={silent} />).replaceAll('\u00a0', ' ')).toBe(said);
  expect(html(line)).toContain('data-percent="85.9" data-composition="2 3 0 1" data-as-of="2026-11-26"');
  expect(text(<KnownLine progress={{ asOf: '2026-11-26', composition: parts(0, 0, 0, 0), statedPercent: null }} />, Lang.TH)).toBe(
    'ไม่มีโครงการ',
  );
});

it('areas stand by country from north to south, in each by name in the language of the page', () => {
  const area = (code: string, name: string) => ({ code, name, memberState: { code: code.slice(0, 2), name: code.slice(0, 2) } });
  const order = byCountry([area('ID-AC', 'อาเจะห์'), area('TH-90', 'สงขลา'), area('TH-81', 'กระบี่'), area('TH-86', 'ชุมพร')], 'th');
  expect(order.map(({ country, areas }) => [country.code, ...areas.map(({ code }) => code)])).toEqual([
    ['TH', 'TH-81', 'TH-86', 'TH-90'],
    ['ID', 'ID-AC'],
  ]);
});

describe('the map by stage', () => {
  const stages = (...counts: [string | null, number][]) => counts.map(([stage, count]) => ({ stage, count }));
  it.each([
    ['all', parts(2, 0, 0, 0), stages(['COMPLETED', 1], ['OPERATIONAL', 1])],
    ['half', parts(1, 0, 0, 3), stages(['COMPLETED', 1], [null, 3])],
    ['part', parts(0, 1, 0, 0), stages(['CONSTRUCTION', 1])],
    ['withoutPercent', parts(0, 0, 2, 0), stages([null, 2])],
    ['withoutPercent', parts(0, 0, 2, 0), stages([null, 2], ['DROPPED', 1])],
    ['none', parts(0, 0, 0, 0), stages(['DROPPED', 1])],
  ])('%s for %j with %j', (share, composition, byStage) => expect(classOf({ composition, byStage }, 'stage')).toBe(share));

  it('by what is known it is the share of it', () =>
    expect(classOf({ composition: parts(1, 0, 0, 3), byStage: stages(['COMPLETED', 4]) }, 'known')).toBe('part'));
});

describe('comparing', () => {
  const area = (code: string, percent: number | null, composition: ReturnType<typeof parts>) => ({
    code,
    progress: { percent, projectCount: Object.values(composition).reduce((sum, count) => sum + count, 0), composition },
  });
  const [first, second, third] = [area('A', 90, parts(3, 0, 2, 0)), area('B', 95, parts(4, 0, 0, 0)), area('C', 90, parts(0, 1, 0, 0))];

  it('reads codes once each, from one parameter or several', () =>
    expect(chosenCodes(new URLSearchParams('p=th-90,TH-95&p=TH-90&p=,%20id-su'))).toEqual(['TH-90', 'TH-95', 'ID-SU']));

  it('gives places where 60 in 100 are known of every area, equal means sharing one', () =>
    expect([...ranks([first, second, third])!]).toEqual([
      ['A', 2],
      ['B', 1],
      ['C', 2],
    ]));

  it.each([
    ['too little of one is known', [second, area('D', 100, parts(2, 0, 2, 0))], ['D']],
    ['one has no projects', [second, area('E', null, parts(0, 0, 0, 0))], ['E']],
    ['there is only one', [second], []],
  ])('gives none where %s', (_why, areas, little) => {
    expect(ranks(areas)).toBeNull();
    expect(tooLittleKnown(areas).map(({ code }) => code)).toEqual(little);
  });
});
