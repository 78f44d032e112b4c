import { daysLater } from '../../../../src/domain/days';
import { type ChartedReport, stepChart } from '../../../../src/web/site/components/step-chart';
import { counts, type ReportOnRecord, reportsOnRecord, slips, usedCost } from '../../../../src/web/site/pages/project/reports';
import {
  bundlesOf,
  conditionsOf,
  filterOf,
  mayBeBundle,
  sortOf,
  unknownValue,
  without,
} from '../../../../src/web/site/pages/projects/conditions';
import { lineageOf } from '../../../../src/web/site/pages/sector/lineage';
import { dice } from '../../../support/random';

const query = (text: string) => new URLSearchParams(text);

describe('conditions of the list', () => {
  it('fields of the form that were left empty limit nothing', () =>
    expect(conditionsOf(query('country=TH&province=&stage=idea,%20concept&q=%20road%20&sort=name'))).toEqual({
      country: 'TH',
      stage: 'IDEA,CONCEPT',
      q: 'road',
    }));

  it.each([
    ['stage=FOO', { name: 'stage', value: 'FOO' }],
    ['stage=IDEA,FOO', { name: 'stage', value: 'FOO' }],
    ['known=ALL', { name: 'known', value: 'ALL' }],
    ['flag=BAD', { name: 'flag', value: 'BAD' }],
    ['sort=size', { name: 'sort', value: 'size' }],
  ])('%s has a value that there is not', (text, found) => expect(unknownValue(query(text))).toMatchObject(found));

  it.each(['', 'stage=UNKNOWN', 'stage=IDEA,UNKNOWN&known=SILENT&flag=OVERDUE&sort=cost', 'province=XX'])('%s has none', (text) =>
    expect(unknownValue(query(text))).toBeNull(),
  );

  it('an order is by code unless another one is asked for', () =>
    expect([sortOf(query('')), sortOf(query('sort=due')), sortOf(query('sort=toString'))]).toEqual(['code', 'due', null]));

  it('lists leaf projects, and dropped ones only where they are asked for', () => {
    expect(filterOf({})).toMatchObject({ isLeaf: true, and: [{ composition: { notIn: ['DROPPED'] } }] });
    expect(filterOf({ stage: 'DROPPED' })).toMatchObject({ isLeaf: true, and: [{ or: [{ stage: { in: ['DROPPED'] } }] }] });
  });

  it('a stage may be one of several, or not stated', () =>
    expect(filterOf({ stage: 'IDEA,CONCEPT,UNKNOWN' }).and).toEqual([
      { or: [{ stage: { in: ['IDEA', 'CONCEPT'] } }, { stage: { isNull: true } }] },
      { composition: { notIn: ['DROPPED'] } },
    ]));

  it('each condition is one of the API', () =>
    expect(
      filterOf({
        country: 'TH',
        province: 'TH-90',
        corridor: 'EC1',
        cluster: 'C',
        sector: 'S',
        body: 'B',
        known: 'SILENT',
        flag: 'STALE',
        parent: 'P30',
        q: 'x',
      }),
    ).toMatchObject({
      memberState: { eq: 'TH' },
      province: { eq: 'TH-90' },
      corridor: { eq: 'EC1' },
      cluster: { eq: 'C' },
      sector: { eq: 'S' },
      body: { eq: 'B' },
      composition: { in: ['SILENT'] },
      flag: { in: ['STALE'] },
      parent: { eq: 'P30' },
      name: { contains: 'x' },
    }));

  it('bundles are told where every condition is one that a bundle can meet', () => {
    expect([
      mayBeBundle({ country: 'TH', q: 'x' }),
      mayBeBundle({ country: 'TH', known: 'SILENT' }),
      mayBeBundle({ stage: 'IDEA' }),
    ]).toEqual([true, false, false]);
    expect(bundlesOf({ country: 'TH' })).toMatchObject({ isLeaf: false, memberState: { eq: 'TH' }, and: [] });
  });

  it('one condition is left out, the others stay', () =>
    expect(without({ country: 'TH', stage: 'IDEA' }, 'stage')).toEqual({ country: 'TH' }));
});

describe('chart of reports', () => {
  const TODAY = '2026-11-26';
  const report = (asOf: string, percent: number | null = null): ChartedReport => ({ asOf, percent });
  const chart = (reports: readonly ChartedReport[], due: string | null = null) => stepChart(reports, { today: TODAY, due })!;

  it('without a report there is none', () => expect(stepChart([], { today: TODAY, due: null })).toBeNull());

  it('has a point for each stated percent, and every report in the lower lane', () => {
    const { points, lane, before, silence } = chart([report('2025-09-04'), report('2024-03-31', 64), report('2024-02-29', 50)]);
    expect(points.map(({ day, percent, y }) => [day, percent, y])).toEqual([
      ['2024-02-29', 50, 118],
      ['2024-03-31', 64, 92.8],
    ]);
    expect(lane.map(({ isStated }) => isStated)).toEqual([true, true, false]);
    expect([before, silence!.days]).toEqual([0, 970]);
    expect(silence!.from).toBe(points[1]!.x);
  });

  it('goes from left to right within its frame, whatever the order of the reports', () => {
    const { points, lane, today, due, years } = chart(
      [report('2025-09-04'), report('2022-03-31', 64), report('2024-02-29', 50)],
      '2027-12-31',
    );
    const xs = [...points.map(({ x }) => x), today, due!];
    expect(xs).toEqual([...xs].sort((a, b) => a - b));
    expect([...xs, ...lane.map(({ x }) => x), ...years.map(({ x }) => x)].every((x) => x >= 5 && x <= 98)).toBe(true);
    expect(due).toBe(98);
  });

  it('reports of long before the first percent are counted, not drawn', () =>
    expect(chart([report('2010-01-01'), report('2011-01-01'), report('2024-02-29', 50), report('2025-02-28', 60)]).before).toBe(2));

  it('without a percent only the lane is drawn', () => {
    const { points, silence, lane } = chart([report('2024-02-29'), report('2025-09-04')]);
    expect([points, silence, lane.length]).toEqual([[], null, 2]);
  });

  it('a figure stands above its point, else below it where a later figure stands above, else nowhere', () => {
    const near = chart([report('2015-01-01', 10), report('2026-01-01', 60), report('2026-01-15', 61), report('2026-02-01', 62)]).points;
    expect(near.map(({ y, figure }) => figure && figure.foot - y)).toEqual([-8, null, 20, -8]);
  });

  it('a figure near the upper edge stands below its point, and the one before it below its own', () => {
    const { points } = chart([report('2023-07-30', 74.8), report('2023-12-15', 94.18)]);
    expect(points.map(({ y, figure }) => figure!.foot - y)).toEqual([20, 20]);
  });

  it('no two figures lie on one another, wherever the points are', () => {
    const random = dice(1);
    const below = (n: number): number => Math.floor(random() * n);
    for (let round = 0; round < 200; round++) {
      const days = Array.from({ length: 12 }, () => report(daysLater('2015-01-01', below(4_000)), below(101)));
      const figures = chart(days).points.flatMap(({ figure }) => figure ?? []);
      expect(figures.length).toBeGreaterThan(0);
      for (const [i, one] of figures.entries())
        for (const other of figures.slice(i + 1))
          expect(Math.abs(one.end - other.end) >= 13 || Math.abs(one.foot - other.foot) >= 18).toBe(true);
    }
  });

  it('forty reports of one month are one mark, full where one of them states a percent', () => {
    const days = Array.from({ length: 28 }, (_, i) => report(`2020-02-${String(i + 1).padStart(2, '0')}`, i === 20 ? 40 : null));
    const { lane } = chart([report('2015-01-01', 10), ...days]);
    expect(lane.map(({ isStated }) => isStated)).toEqual([true, true]);
  });

  it('a day due far beyond what is known is not drawn', () => {
    expect(chart([report('2025-01-01', 10)], '2050-12-31').due).toBeNull();
    expect(chart([report('2025-01-01', 10)], '2020-12-31').due).toBeNull();
  });

  it('marks eight years at most', () => {
    const { years } = chart([report('1994-01-01', 10)]);
    expect(years.length).toBeLessThanOrEqual(8);
    expect(years.length).toBeGreaterThan(4);
  });
});

describe('reports, dates and costs of a project', () => {
  const report = (code: string, recordedAt: string, more: Partial<ReportOnRecord> = {}): ReportOnRecord => ({
    code,
    recordedAt,
    asOf: '2025-01-01',
    asOfPrecision: 'DAY',
    percent: null,
    plannedPercent: null,
    stage: null,
    narrative: null,
    state: 'PUBLISHED',
    office: null,
    supersededBy: null,
    unchangedFrom: null,
    citation: null,
    ...more,
  });

  it('a past moment knows the reports that were on record then', () =>
    expect(
      reportsOnRecord(
        [report('B', '2025-09-03T17:00:00.000Z'), report('A', '2025-09-02T17:00:00.000Z')],
        '2025-09-03T00:00:00.000+07:00',
      ).map(({ code }) => code),
    ).toEqual(['A']));

  it('what is corrected, or not in force yet, does not count', () =>
    expect(
      [
        report('A', ''),
        report('B', '', { state: 'CERTIFIED' }),
        report('C', '', { state: 'SUBMITTED' }),
        report('D', '', { supersededBy: { code: 'E' } }),
      ].map(counts),
    ).toEqual([true, true, false, false]));

  it('a statement of the dates is so many days after the one that named a day before it', () => {
    const statement = (endsOn: string | null) => ({
      asOf: null,
      asOfPrecision: null,
      startsOn: null,
      startsOnPrecision: null,
      endsOn,
      endsOnPrecision: null,
      endsOnKind: null,
      statedBy: null,
      note: null,
      citation: null,
    });
    const moved = slips([statement(null), statement('2023-12-31'), statement(null), statement('2024-01-10'), statement('2024-01-09')]);
    expect(moved.map(({ slip }) => slip)).toEqual([null, null, null, 10, -1]);
  });

  it('totals use the latest preferred figure, else the latest of the whole project', () => {
    const cost = (amount: string, extent: 'WHOLE' | 'PART' | 'LARGER', preferred = false) => ({
      amount,
      extent,
      preferred,
      currency: 'THB',
      statedBy: null,
      kind: 'ESTIMATE' as const,
      note: null,
      asOf: null,
      asOfPrecision: null,
      citation: null,
    });
    expect(usedCost([cost('1', 'WHOLE'), cost('2', 'WHOLE', true)])?.amount).toBe('2');
    expect(usedCost([cost('1', 'PART'), cost('2', 'WHOLE'), cost('3', 'WHOLE')])?.amount).toBe('2');
    expect(usedCost([cost('1', 'PART'), cost('2', 'LARGER')])).toBeNull();
  });
});

describe('lineage of a sector', () => {
  const plan = (year: number) => ({ code: `IB-${year}`, name: `Plan ${year}`, startsOn: `${year}-01-01` });
  const link = { kind: 'SAME' as const, inferred: false, citation: null };

  it('goes from the earliest plan to the latest, each tied to its neighbour towards the page', () => {
    const steps = lineageOf({
      code: 'C',
      name: 'third',
      plan: plan(2022),
      comesFrom: [
        {
          ...link,
          from: {
            code: 'B',
            name: 'second',
            plan: plan(2017),
            comesFrom: [{ ...link, kind: 'RENAMED', from: { code: 'A', name: 'first', plan: plan(2012), comesFrom: [] } }],
          },
        },
      ],
      becomes: [{ ...link, kind: 'SPLIT', to: { code: 'D', name: 'fourth', plan: plan(2027), becomes: [] } }],
    } as never);
    expect(steps.map(({ code, link: tie }) => [code, tie && [tie.kind, tie.other, tie.isBefore]])).toEqual([
      ['A', ['RENAMED', 'second', true]],
      ['B', ['SAME', 'third', true]],
      ['C', null],
      ['D', ['SPLIT', 'third', false]],
    ]);
  });
});
