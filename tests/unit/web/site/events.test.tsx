import { Lang } from '../../../../src/domain/languages';
import { Days } from '../../../../src/web/components/days';
import { render } from '../../../../src/web/components/render';
import { atom } from '../../../../src/web/site/atom';
import { timeline, TimelineView } from '../../../../src/web/site/components/events';
import { NOW } from '../../../../src/web/site/moment';
import type { ChangeKind, ChangeSubject, ListedActionFragment } from '../../../../src/web/site/page-data';
import { actionGroups } from '../../../../src/web/site/pages/actions/actions.page';
import { isMonthOnly, monthsOf, yearOf } from '../../../../src/web/site/pages/calendar/calendar.page';
import { groupOf } from '../../../../src/web/site/pages/changes/change-groups';
import { groupsOf, nearText, typedText } from '../../../../src/web/site/pages/search/search.page';
import { Refused } from '../../../../src/web/site/refused';
import { openSite, SiteProvider } from '../../../../src/web/site/site';

const site = openSite({
  frameLang: Lang.TH,
  moment: NOW,
  forums: { latest: null, since: null },
  today: '2026-11-26',
  path: '/',
  origin: 'https://hub.example',
});

describe('a timeline', () => {
  const parts = timeline(
    ['2026-11-26', '2027-01-02', null, '2025-05-01', '2026-12-01', '2025-09-03'].map((day) => ({ day })),
    ({ day }) => day,
    '2026-11-26',
  );

  it('has what is to come with the next first, the past by year with the newest first, and what has no day apart', () => {
    expect(parts.coming.map(({ day }) => day)).toEqual(['2026-12-01', '2027-01-02']);
    expect(parts.years.map(({ year, items }) => [year, items.map(({ day }) => day)])).toEqual([
      ['2026', ['2026-11-26']],
      ['2025', ['2025-09-03', '2025-05-01']],
    ]);
    expect(parts.undated).toEqual([{ day: null }]);
  });

  it('writes years of the Buddhist Era on Thai pages', () => {
    const text = render(
      <SiteProvider site={site}>
        <TimelineView parts={parts} keyOf={({ day }) => day ?? 'none'} item={({ day }) => day} />
      </SiteProvider>,
    );
    expect([...text.matchAll(/<h2[^>]*>([^<]*)</g)].map(([, heading]) => heading)).toEqual([
      'ยังไม่ถึงกำหนด',
      'พ.ศ. 2569',
      'พ.ศ. 2568',
      'ไม่ทราบวันที่',
    ]);
  });
});

it('days are written no more exactly than they are known', () => {
  const daysOf = (startsOn: string | null, endsOn: string | null, precision: 'DAY' | 'MONTH' | 'UNKNOWN'): string =>
    render(
      <SiteProvider site={site}>
        <Days startsOn={startsOn} endsOn={endsOn} precision={precision} />
      </SiteProvider>,
    );
  expect(daysOf('2026-09-01', '2026-09-30', 'MONTH')).toBe('<time datetime="2026-09">กันยายน 2569</time>');
  expect(daysOf('2013-09-10', '2013-09-11', 'DAY')).toBe('<time datetime="2013-09-10">10-11 กันยายน 2556</time>');
  expect(daysOf(null, null, 'UNKNOWN')).toBe('<span class="q">ไม่ทราบวันที่</span>');
});

describe('actions', () => {
  const action = (code: string, dueOn: string | null, status: string, owner: string | null, decidedOn: string | null) =>
    ({ code, dueOn, status, assignee: owner && { code: owner, name: owner }, decision: { decidedOn } }) as unknown as ListedActionFragment;

  it('without a due day are never late, and what is done is never late either', () => {
    const groups = actionGroups(
      [
        action('none', null, 'OPEN', null, '1999-01-01'),
        action('late', '2025-03-31', 'UNKNOWN', null, '2025-01-01'),
        action('done', '2025-03-31', 'DONE', null, '2025-01-01'),
        action('today', '2026-11-26', 'IN_PROGRESS', null, '2025-01-01'),
      ],
      '2026-11-26',
    );
    expect(Object.entries(groups).map(([group, actions]) => [group, actions.map(({ code }) => code)])).toEqual([
      ['late', ['late']],
      ['due', ['today']],
      ['noDue', ['none']],
      ['closed', ['done']],
    ]);
  });

  it('stand by agency, the oldest first, and those of no agency last', () => {
    const { noDue } = actionGroups(
      [
        action('1', null, 'OPEN', null, '1999-01-01'),
        action('2', null, 'OPEN', 'B', '2012-01-01'),
        action('3', null, 'OPEN', 'A', null),
        action('4', null, 'OPEN', 'A', '2013-01-01'),
      ],
      '2026-11-26',
    );
    expect(noDue.map(({ code }) => code)).toEqual(['4', '3', '2', '1']);
  });
});

describe('the calendar', () => {
  type Entry = Parameters<typeof monthsOf>[0][number];
  const entry = (code: string, date: string, precision: string): Entry =>
    ({ code, category: 'MEETING', date, endsOn: null, meeting: { precision }, project: null }) as unknown as Entry;

  it('has what is known by the month only at the head of its month, and what began in an earlier year in January', () => {
    const months = monthsOf(
      [
        entry('day', '2026-09-01', 'DAY'),
        entry('month', '2026-09-01', 'MONTH'),
        entry('before', '2025-09-04', 'DAY'),
        entry('later', '2026-09-20', 'DAY'),
      ],
      2026,
    );
    expect(months.map(({ month, entries }) => [month, entries.map(({ code }) => code)])).toEqual([
      ['2026-01', ['before']],
      ['2026-09', ['month', 'day', 'later']],
    ]);
  });

  it('knows the end of a project by the month only where no more of it is known', () => {
    const end = (endsOnPrecision: string): Entry =>
      ({ category: 'PROJECT_END', meeting: null, project: { endsOnPrecision } }) as unknown as Entry;
    expect([isMonthOnly(end('MONTH')), isMonthOnly(end('DAY'))]).toEqual([true, false]);
  });

  it('reads a year of either era, and refuses what is none', () => {
    const read = (year: string): number => yearOf({ query: new URLSearchParams({ year }) }, site);
    expect([read('2569'), read('2026'), read('')]).toEqual([2026, 2026, 2026]);
    for (const year of ['1992', '2051', '26', '2569-01', 'abcd']) expect(() => read(year)).toThrow(Refused);
  });
});

it('a change belongs to one group: what is stated for the first time is not called new', () => {
  const group = (kind: ChangeKind, subject: ChangeSubject): string => groupOf({ kind, subject });
  expect([
    group('COMPLETED', 'STAGE'),
    group('DATE_MOVED', 'LAST_DAY'),
    group('COST_CHANGED', 'COST'),
    group('ADDED', 'PROJECT'),
    group('FIRST_STATED', 'PROJECT'),
    group('FIRST_STATED', 'COST'),
    group('CORRECTED', 'REPORT'),
    group('FELL_BACK', 'PERCENT'),
  ]).toEqual(['finished', 'dates', 'costs', 'added', 'added', 'stated', 'corrected', 'progressed']);
});

describe('the search', () => {
  it('looks for what was typed, without signs that no name has', () => {
    const typed = (q: string): string => typedText({ query: new URLSearchParams({ q }) });
    expect([typed('  สงขลา '), typed('a\u0000b'), typed('\u0000'), typed('x'.repeat(300)).length]).toEqual(['สงขลา', 'a b', '', 200]);
  });

  it('looks near a text for its longest word, or for the beginning of a single one', () => {
    expect([nearText('โครงการ xx สงขลานครินทร์'), nearText('สงขลาากก'), nearText('ab')]).toEqual(['สงขลานครินทร์', 'สงขลา', 'ab']);
  });

  it('groups results by type in the order of the best, and forums with working groups', () => {
    const edges = ['Project', 'Forum', 'Project', 'WorkingGroup', 'MeetingWeek'].map((__typename) => ({
      matched: '',
      node: { __typename },
    })) as unknown as Parameters<typeof groupsOf>[0];
    expect(groupsOf(edges).map(({ group, edges: inGroup }) => [group, inGroup.length])).toEqual([
      ['Project', 2],
      ['Body', 2],
    ]);
  });
});

it('a feed has an id of its own for each entry, and escapes what it tells', () => {
  const entry = {
    key: 'change/P1',
    title: 'a < b',
    address: 'https://a.example/th/p',
    updated: new Date(0),
    content: '<b>x</b>',
  };
  const text = atom({
    feed: { title: 'A & B', updated: new Date(0), entries: [entry, entry] },
    lang: Lang.TH,
    origin: 'https://a.example',
    page: '/th/changes?a=1&b=2',
    self: '/th/changes.atom?a=1&b=2',
  });
  expect([...text.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id)).toEqual([
    'tag:imt-gt-data-hub,2026:feed/th/changes.atom?a=1&amp;b=2',
    'tag:imt-gt-data-hub,2026:th/change/P1',
    'tag:imt-gt-data-hub,2026:th/change/P1/2',
  ]);
  expect(text).toContain('<title>a &lt; b</title>');
  expect(text).toContain('<content type="html">&lt;b&gt;x&lt;/b&gt;</content>');
  expect(text).toContain('<link rel="self" type="application/atom+xml" href="https://a.example/th/changes.atom?a=1&amp;b=2"/>');
});
