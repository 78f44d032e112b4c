import type { ReactElement } from 'react';
import { Lang } from '../../../../src/domain/languages';
import { Bar } from '../../../../src/web/components/bar';
import { Day } from '../../../../src/web/components/days';
import { render } from '../../../../src/web/components/render';
import { KnownBar, StageBar } from '../../../../src/web/site/components/bars';
import { ChangeList } from '../../../../src/web/site/components/change-list';
import { type KnownProgress, PercentBlock } from '../../../../src/web/site/components/percent-block';
import { Ref, Sources } from '../../../../src/web/site/components/sources';
import { foreignLang, RecordText } from '../../../../src/web/site/components/text';
import { type Forum, forumsAt, momentOfDay, momentOfMeeting, momentOfPage, momentOfSpan, NOW } from '../../../../src/web/site/moment';
import { pageAt } from '../../../../src/web/site/pages';
import { openSite, type Site, SiteProvider, withParameters } from '../../../../src/web/site/site';

const NOBODY = { latest: null, since: null };
const siteIn = (lang: Lang.TH | Lang.EN, moment = NOW): Site =>
  openSite({ frameLang: lang, moment, forums: NOBODY, today: '2026-11-26', path: '/', origin: 'https://hub.example' });

/** A part of a page as HTML. */
const html = (part: ReactElement, lang: Lang.TH | Lang.EN = Lang.EN): string =>
  render(<SiteProvider site={siteIn(lang)}>{part}</SiteProvider>);
const text = (part: ReactElement, lang: Lang.TH | Lang.EN = Lang.EN): string => html(part, lang).replace(/<[^>]+>/g, '');

const PARTS = { finished: 17, stated: 6, withoutPercent: 27, silent: 2 };
const KNOWN: KnownProgress = {
  asOf: '2026-11-26',
  knownAt: '2026-11-25T03:04:05Z',
  projectCount: 52,
  composition: PARTS,
  percent: 92.356,
  statedPercent: 70.686,
  percentProjects: 23,
  bounds: { low: 40.8499, high: 96.6199 },
  freshness: { oldest: '2016-08-01', newest: '2025-04-29', medianAgeDays: 1855, staleCount: 23 },
  coverage: { pending: 0 },
  status: 'PUBLISHED',
};

describe('addresses', () => {
  it.each([
    ['/', '/'],
    ['/provinces/th-90', '/provinces/TH-90'],
    ['/Provinces/TH-90/', '/provinces/TH-90'],
  ])('%s is the page at %s', (asked, path) => expect(pageAt(asked)?.path).toBe(path));

  it.each(['/provinces', '/provinces/', '/provinces/TH-90/more', '/nothing'])('%s is none', (path) => expect(pageAt(path)).toBeNull());

  it('a link carries the language and the moment, and leaves out what is empty', () => {
    expect(siteIn(Lang.TH, momentOfDay('2021-10-27', null)).href('/projects', { stage: 'IDEA', q: '' })).toBe(
      '/th/projects?stage=IDEA&asOf=2021-10-27',
    );
    expect(withParameters('/a', { b: null })).toBe('/a');
  });

  it('a link to another moment has that alone; in a copy it leads to the hub, and the others carry no moment', () => {
    const site = siteIn(Lang.TH, momentOfDay('2021-10-27', null));
    const copy = openSite({ ...site, savedAt: new Date() });
    expect([site.href('/map', { at: 'CMGF-22' }), site.href('/map')]).toEqual(['/th/map?at=CMGF-22', '/th/map?asOf=2021-10-27']);
    expect([copy.href('/map', { at: 'CMGF-22' }), copy.href('/map')]).toEqual(['https://hub.example/th/map?at=CMGF-22', '/th/map']);
  });
});

describe('moments', () => {
  const forums: Forum[] = [
    { code: 'CMGF-22', name: '22', number: 22, startsOn: '2025-09-03' },
    { code: 'CMGF-21', name: '21', number: 21, startsOn: '2024-09-11' },
  ];
  it.each([
    ['2025-09-03', 'CMGF-22', 'CMGF-21'],
    ['2025-09-02', 'CMGF-21', 'CMGF-21'],
    ['2024-09-11', 'CMGF-21', 'CMGF-21'],
    ['2024-09-10', undefined, undefined],
  ])('on %s the latest forum is %s, and changes are told since %s', (day, latest, since) => {
    const found = forumsAt(day, forums);
    expect([found.latest?.code, found.since?.code]).toEqual([latest, since]);
  });

  it('a meeting and a day are asked by their parameters', () => {
    expect(momentOfMeeting(forums[0]!)).toMatchObject({
      parameters: { at: 'CMGF-22' },
      asOf: '2025-09-03',
      basis: { atMeeting: 'CMGF-22' },
    });
    expect(momentOfDay(null, '2024-01-01T00:00:00Z')).toMatchObject({ parameters: { knownAt: '2024-01-01T00:00:00Z' }, asOf: null });
  });

  it('a page about a meeting is of its moment from the day on which it begins', () => {
    const [meeting] = forums;
    for (const today of ['2025-09-03', '2026-01-01'])
      expect(momentOfPage(meeting!, today)).toEqual({ ...momentOfMeeting(meeting!), isOfPage: true });
    for (const none of [null, { ...meeting!, startsOn: null }]) expect(momentOfPage(none, '2026-01-01')).toBe(NOW);
    expect(momentOfPage(meeting!, '2025-09-02')).toBe(NOW);
  });

  it('of a page about a span is its last day once that is over, with what is on record now', () => {
    expect(momentOfSpan('2022-09-30', '2022-10-01')).toEqual({ ...momentOfDay('2022-09-30', null), isOfPage: true });
    for (const today of ['2022-09-30', '2022-03-01']) expect(momentOfSpan('2022-09-30', today)).toBe(NOW);
    expect(momentOfSpan(null, '2022-10-01')).toBe(NOW);
  });
});

describe('bars', () => {
  it('the parts add up to the length, and zero is told in words only', () => {
    const bar = html(<KnownBar composition={{ ...PARTS, stated: 0 }} statedPercent={null} list={{}} />);
    const widths = [...bar.matchAll(/<rect[^>]*width="([\d.]+)%" height="100%"/g)].map(([, width]) => Number(width));
    expect(widths.slice(0, 3).reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 1);
    expect(bar).toContain('<data value="0">0</data>');
    expect(bar).toContain('href="/en/projects?known=SILENT"');
  });

  it('nothing is an empty frame', () => expect(html(<Bar parts={[]} sentence="No projects" />)).not.toContain('<rect'));

  it('every stage has its place, dropped ones stand below', () => {
    const stages = ['IDEA', 'PROCUREMENT', 'CONSTRUCTION', 'COMPLETED', 'OPERATIONAL', 'SUSPENDED', 'DROPPED', null];
    const said = text(<StageBar byStage={stages.map((stage) => ({ stage, count: 1 }))} list={{}} />);
    expect(said).toMatch(
      /1in use.*1completed.*1under construction.*2before construction.*1suspended.*1stage not stated.*1 project more was dropped/,
    );
    expect(text(<StageBar byStage={[{ stage: 'IDEA', count: 1 }]} list={{}} />)).not.toContain('suspended');
  });
});

describe('percents', () => {
  it('stand with their unrounded value, composition and day, and say why they are high', () => {
    const block = html(<PercentBlock progress={KNOWN} working="/en/x" />);
    expect(block).toContain('data-percent="70.686" data-composition="6 17 27 2"');
    expect(block).toContain('data-percent="92.356" data-composition="6 17 27 2"');
    expect(block).toContain('<time datetime="2026-11-26">26 November 2026</time>');
    const said = text(<PercentBlock progress={KNOWN} working="/en/x" />);
    expect(said).toContain('anything from 40.8 to 96.6 percent is possible');
    expect(said).toContain('high because 17 of 23 count as 100');
    expect(said).toContain('All 23 reports that give a percent are more than a year old. Median age 1,855 days');
    expect(said).toContain('Reports as of 1 August 2016 to 29 April 2025, the newest is 576 days (about 1 year 7 months) old');
    expect(said).toContain('as recorded by 25 November 2026 at 10:04 · page made on 26 November 2026');
  });

  it('are not known where none is stated: the mean of finished projects is no figure of progress', () => {
    const progress = { ...KNOWN, statedPercent: null, percent: 100, composition: { ...PARTS, stated: 0 } };
    const block = html(<PercentBlock progress={progress} working="/en/x" />);
    expect(block).not.toContain('data-percent');
    expect(block).toContain('<b>not known</b>');
    expect(text(<PercentBlock progress={progress} working="/en/x" />)).toContain('100 percent by definition');
  });

  it('say of one report that it is one, and how old it is', () => {
    const freshness = { oldest: '2025-11-25', newest: '2025-11-25', medianAgeDays: 366, staleCount: 1 };
    const said = text(<PercentBlock progress={{ ...KNOWN, percentProjects: 1, freshness }} working="/en/x" />);
    expect(said).toContain('The one report that gives a percent is more than a year old.');
    expect(said).toContain('Report as of 25 November 2025, 366 days (about 1 year) old');
  });

  it('are said in Thai by the word of percent', () =>
    expect(text(<PercentBlock progress={KNOWN} working="/th/x" />, Lang.TH)).toContain('ร้อยละ 70.7เฉลี่ยของ 6 โครงการที่ระบุร้อยละ'));
});

describe('texts of the record', () => {
  it.each([
    ['ECRL', Lang.TH, 'en'],
    ['ทางรถไฟ ECRL', Lang.TH, undefined],
    ['12', Lang.TH, undefined],
    ['สงขลา', Lang.EN, 'th'],
    ['Songkhla', Lang.EN, undefined],
    ['Songkhla', Lang.MS, 'en'],
    ['สงขลา', Lang.MS, 'th'],
    ['สงขลา ECRL', Lang.ID, 'en'],
    ['12', Lang.ID, undefined],
  ])('%s on a page in %s', (words, lang, marked) => expect(foreignLang(words, lang)).toBe(marked));

  it.each<[string, Lang.TH | Lang.EN, string]>([
    ['Much the same as in March 2024.', Lang.TH, '<span lang="en" class="foreign">Much the same as in March 2024.</span>'],
    ['East Coast Rail Link', Lang.TH, '<span lang="en">East Coast Rail Link</span>'],
    ['Rail Link.', Lang.TH, '<span lang="en">Rail Link.</span>'],
    ['Much the same as in March 2024.', Lang.EN, 'Much the same as in March 2024.'],
  ])('"%s" in %s says its language where it is more than a name', (words, lang, marked) =>
    expect(html(<RecordText>{words}</RecordText>, lang)).toBe(marked),
  );

  it('escape what they hold', () => expect(html(<RecordText>{'<script>"&'}</RecordText>)).toBe('&lt;script&gt;&quot;&amp;'));

  it.each([
    ['DAY', '<time datetime="2023-12-15">15 ธันวาคม 2566</time>'],
    ['MONTH', '<time datetime="2023-12">ธันวาคม 2566</time>'],
    ['YEAR', '<time datetime="2023">พ.ศ. 2566</time>'],
    ['QUARTER', '<span class="num">ไตรมาสที่ 4 พ.ศ. 2566</span>'],
  ] as const)('a day known by its %s', (precision, shown) =>
    expect(html(<Day day="2023-12-15" precision={precision} />, Lang.TH).replaceAll('\u00a0', ' ')).toBe(shown),
  );
});

describe('sources', () => {
  const source = (code: string) => ({
    locator: null,
    source: { code, title: `Title of ${code}`, publisher: null, url: null, issuedOn: null },
  });
  it('have one number each, in the order of the page, and lead back to the first mark', () => {
    const page = html(
      <>
        <Ref citation={source('P2')} />
        <Ref citation={source('P1')} />
        <Ref citation={source('P2')} />
        <Ref citation={null} />
        <Sources />
      </>,
    );
    expect([...page.matchAll(/\[(\d)\]/g)].map(([, n]) => n)).toEqual(['1', '2', '1']);
    expect(page.match(/id="r1"/g)).toHaveLength(1);
    expect([...page.matchAll(/id="s(\d)"/g)].map(([, n]) => n)).toEqual(['1', '2']);
    expect(page).toContain('no web address on record');
  });
});

it('a change tells what was and what is, in words and units', () => {
  const project = { code: 'P24', name: 'ECRL' };
  const change = { kind: 'COST_CHANGED', subject: 'COST', beforePrecision: null, afterPrecision: null, project, citation: null } as const;
  const said = (part: object) => text(<ChangeList changes={[{ ...change, before: null, after: null, ...part }]} />);
  expect(said({ after: '50270000000.00 MYR' })).toBe('ECRLCost: was not known is now 50.27 billion ringgit');
  expect(said({ subject: 'STAGE', before: 'IDEA', after: 'CONSTRUCTION' })).toBe('ECRLStage: was Idea is now Under construction');
  expect(said({ subject: 'PERCENT', before: '74.8', after: '94.18' })).toBe('ECRLPercent: was 74.8 percent is now 94.2 percent');
  expect(said({ subject: 'PROJECT', kind: 'ADDED', after: null })).toBe('ECRLnewly recorded');
  expect(text(<ChangeList changes={[]} />)).toBe('No change is on record.');
});
