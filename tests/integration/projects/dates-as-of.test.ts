import type { EntityManager } from 'typeorm';
import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';
import { changeState, insertCost, insertProject, insertReport, insertSchedule } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();
const seeded = (): EntityManager => dataSource().manager;

/** A project as a roll-up of a moment shows it. */
async function projectAt(manager: EntityManager, code: string, fields: string, asOf: string, knownAt = '2030-01-01T00:00:00Z') {
  const answer = await data(
    manager,
    `query ($code: String!, $asOf: Date!, $knownAt: DateTime!) {
      project(code: $code) { progress(basis: { asOf: $asOf, knownAt: $knownAt }) { contributions(first: 1) { nodes { project { ${fields} } } } } }
    }`,
    { variables: { code, asOf, knownAt }, now: new Date('2030-01-01T00:00:00Z') },
  );
  return answer.project.progress.contributions.nodes[0].project;
}

const P27_IN_2019 = { asOf: '2019-12-31', knownAt: '2019-12-31T00:00:00Z' };

describe('P27, due in 2020 as known in 2019, and in early 2025 as known today', () => {
  it('has the days of the moment under the progress of a moment', async () => {
    const fields =
      'startsOn endsOn endsOnPrecision en: endsOnText(lang: EN) th: endsOnText(lang: TH, thaiDigits: true) dateNote slippedDays';
    expect(await projectAt(seeded(), 'P27', fields, P27_IN_2019.asOf, P27_IN_2019.knownAt)).toEqual({
      startsOn: null,
      endsOn: '2020-12-31',
      endsOnPrecision: 'YEAR',
      en: '2020',
      th: 'พ.ศ. ๒๕๖๓',
      dateNote: 'Service to start in 2020 (only the year is known; its last day is taken).',
      slippedDays: 275,
    });
    expect((await data(seeded(), `{ project(code: "P27") { ${fields} } }`)).project).toMatchObject({
      endsOn: '2025-03-31',
      endsOnPrecision: 'QUARTER',
      en: 'quarter 1 of 2025',
      th: 'ไตรมาสที่ ๑ พ.ศ. ๒๕๖๘',
      slippedDays: 1826,
    });
  });

  it('is in the year of the moment', async () => {
    const groups = async (basis: string) => {
      const { projectStatistics } = await data(
        seeded(),
        `{ projectStatistics(groupBy: [END_YEAR], where: { code: { in: ["P27"] } }${basis}) { groups { keys { code } measures { projectCount } } } }`,
      );
      return projectStatistics.groups;
    };
    const inYear = (code: string) => [{ keys: [{ code }], measures: { projectCount: 1 } }];
    expect(await groups(', basis: { asOf: "2019-12-31", knownAt: "2019-12-31T00:00:00Z" }')).toEqual(inYear('2020'));
    expect(await groups('')).toEqual(inYear('2025'));
  });

  it('is found by the day of the moment', async () => {
    const where = { code: { eq: 'P27' }, endsOn: { eq: '2020-12-31' } };
    const { body } = await data(
      seeded(),
      'query ($basis: ProgressBasis!) { body(code: "LS") { progress(basis: $basis) { projectCount } } }',
      { variables: { basis: { ...P27_IN_2019, where } } },
    );
    expect(body.progress.projectCount).toBe(1);
    const { projects } = await data(seeded(), 'query ($where: ProjectFilter!) { projects(where: $where) { totalCount } }', {
      variables: { where },
    });
    expect(projects.totalCount).toBe(0);
  });

  it('lists what was stated and on record at the moment', async () => {
    const fields = 'schedules { asOf endsOn } reports(first: 100) { totalCount nodes { asOf } }';
    const { schedules, reports } = await projectAt(seeded(), 'P27', fields, P27_IN_2019.asOf, P27_IN_2019.knownAt);
    expect(schedules).toEqual([
      { asOf: '2019-07-13', endsOn: '2020-03-31' },
      { asOf: '2019-07-20', endsOn: '2020-12-31' },
      { asOf: '2019-11-14', endsOn: '2020-12-31' },
    ]);
    expect([reports.totalCount, reports.nodes.map(({ asOf }: { asOf: string }) => asOf)]).toEqual([
      4,
      ['2019-11-14', '2019-09-30', '2017-04-29', '2012-04-11'],
    ]);
    const today = (await data(seeded(), `{ project(code: "P27") { ${fields} } }`)).project;
    expect([today.schedules.length, today.reports.totalCount]).toEqual([4, 7]);
  });
});

describe('the days of a project', () => {
  const DAY = '2020-06-15';
  const RECORDED = '2020-07-01T00:00:00Z';

  it(
    'are those of the latest statement from its day on, and from the instant of its record on',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      await insertSchedule(manager, project, { startsOn: '2019-01-01', endsOn: '2019-12-31', endsOnPrecision: 'YEAR', note: 'First.' });
      await insertSchedule(manager, project, {
        asOf: DAY,
        startsOn: '2020-10-01',
        endsOn: '2021-12-31',
        note: 'Second.',
        recordedAt: RECORDED,
      });
      const first = {
        startsOn: '2019-01-01',
        endsOn: '2019-12-31',
        endsOnPrecision: 'YEAR',
        dateNote: 'First.',
        slippedDays: null,
        schedules: [{ note: 'First.' }],
      };
      const second = {
        startsOn: '2020-10-01',
        endsOn: '2021-12-31',
        endsOnPrecision: 'DAY',
        dateNote: 'Second.',
        slippedDays: 731,
        schedules: [{ note: 'First.' }, { note: 'Second.' }],
      };
      const fields = 'startsOn endsOn endsOnPrecision dateNote slippedDays schedules { note }';
      const moments: [asOf: string, knownAt: string, expected: object][] = [
        ['2020-06-14', '2021-01-01T00:00:00Z', first],
        [DAY, '2021-01-01T00:00:00Z', second],
        ['2020-06-16', '2021-01-01T00:00:00Z', second],
        [DAY, '2020-06-30T23:59:59.999Z', first],
        [DAY, RECORDED, second],
      ];
      for (const [asOf, knownAt, expected] of moments) expect(await projectAt(manager, 'T1', fields, asOf, knownAt)).toEqual(expected);
    }),
  );

  it(
    'decide groups and filters at the moment',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      await insertSchedule(manager, project, { startsOn: '2019-09-30', endsOn: '2020-01-01' });
      await insertSchedule(manager, project, { asOf: DAY, startsOn: '2019-10-01', endsOn: '2022-01-01', recordedAt: RECORDED });
      const groupsAt = async (asOf: string, knownAt: string, where: object) => {
        const { projectStatistics } = await data(
          manager,
          `query ($basis: ProgressBasis!, $where: ProjectFilter!) {
            projectStatistics(groupBy: [END_YEAR, THAI_FISCAL_YEAR, START_YEAR], where: $where, basis: $basis) { groups { keys { code } measures { progress { projectCount } } } }
          }`,
          { variables: { basis: { asOf, knownAt }, where: { code: { eq: 'T1' }, ...where } }, now: new Date('2030-01-01T00:00:00Z') },
        );
        type Group = { keys: { code: string }[]; measures: { progress: { projectCount: number } } };
        return (projectStatistics.groups as Group[]).map(({ keys, measures }) => [
          ...keys.map(({ code }) => code),
          measures.progress.projectCount,
        ]);
      };
      const [first, second] = [[['2020', '2562', '2019', 1]], [['2022', '2563', '2019', 1]]];
      const moments: [asOf: string, knownAt: string, isSecond: boolean][] = [
        ['2020-06-14', '2021-01-01T00:00:00Z', false],
        [DAY, '2021-01-01T00:00:00Z', true],
        ['2020-06-16', '2021-01-01T00:00:00Z', true],
        [DAY, '2020-06-30T23:59:59.999Z', false],
        [DAY, RECORDED, true],
      ];
      for (const [asOf, knownAt, isSecond] of moments) {
        expect(await groupsAt(asOf, knownAt, {})).toEqual(isSecond ? second : first);
        expect(await groupsAt(asOf, knownAt, { endsOn: { lte: '2020-01-01' } })).toEqual(isSecond ? [] : first);
        expect(await groupsAt(asOf, knownAt, { startsOn: { gte: '2019-10-01' } })).toEqual(isSecond ? second : []);
      }
    }),
  );

  it(
    'decide orders at the moment; projects without a value come last',
    rolledBack(async (manager) => {
      for (const code of ['T1', 'T2', 'T3']) {
        const project = await insertProject(manager, { code });
        if (code === 'T3') {
          await insertReport(manager, project, { asOf: '2019-01-01' });
          continue;
        }
        await insertSchedule(manager, project, {
          startsOn: code === 'T1' ? '2019-01-01' : '2019-01-02',
          endsOn: code === 'T1' ? '2020-01-01' : '2020-01-02',
        });
        if (code === 'T1') await insertSchedule(manager, project, { asOf: DAY, startsOn: '2019-02-01', endsOn: '2020-01-31' });
        else await insertSchedule(manager, project, { asOf: DAY, startsOn: '2019-01-02', endsOn: '2020-01-12' });
      }
      const ordered = async (now: string, field: string, direction = 'ASC') => {
        const { projects } = await data(
          manager,
          `{ projects(where: { code: { in: ["T1", "T2", "T3"] } }, orderBy: [{ field: ${field}, direction: ${direction} }]) { nodes { code } } }`,
          { now: new Date(now) },
        );
        return (projects.nodes as { code: string }[]).map(({ code }) => code).join(' ');
      };
      // In Bangkok a day begins at 17:00 UTC of the day before.
      const [before, after] = ['2020-06-14T16:59:59.999Z', '2020-06-14T17:00:00Z'];
      expect([await ordered(before, 'STARTS_ON'), await ordered(after, 'STARTS_ON')]).toEqual(['T1 T2 T3', 'T2 T1 T3']);
      expect([await ordered(before, 'ENDS_ON'), await ordered(after, 'ENDS_ON')]).toEqual(['T1 T2 T3', 'T2 T1 T3']);
      expect([await ordered(before, 'SLIPPED_DAYS', 'DESC'), await ordered(after, 'SLIPPED_DAYS', 'DESC')]).toEqual([
        'T1 T2 T3',
        'T1 T2 T3',
      ]);
      expect(await ordered(after, 'SLIPPED_DAYS')).toBe('T2 T1 T3');
    }),
  );

  it(
    'may be brought forward, and a statement without a last day does not undo a slip',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      await insertSchedule(manager, project, { startsOn: '2018-01-01', endsOn: '2020-01-31' });
      await insertSchedule(manager, project, { asOf: '2019-06-01', endsOn: '2020-01-01' });
      await insertSchedule(manager, project, { asOf: '2020-06-01', note: 'Finished; the day is not stated.' });
      expect(await projectAt(manager, 'T1', 'endsOn slippedDays', '2019-05-31')).toEqual({ endsOn: '2020-01-31', slippedDays: null });
      expect(await projectAt(manager, 'T1', 'endsOn slippedDays', '2019-06-01')).toEqual({ endsOn: '2020-01-01', slippedDays: -30 });
      expect(await projectAt(manager, 'T1', 'endsOn endsOnText dateNote slippedDays', '2020-06-01')).toEqual({
        endsOn: null,
        endsOnText: null,
        dateNote: 'Finished; the day is not stated.',
        slippedDays: -30,
      });
    }),
  );
});

describe('the lists of a project', () => {
  const DAY = '2020-06-15';
  const RECORDED = '2020-07-01T00:00:00Z';

  it(
    'hold costs and reports from their day on, and from the instant of their record on',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD', startsOn: '2019-01-01' });
      await insertCost(manager, project, { amount: '1', preferred: false });
      await insertCost(manager, project, { amount: '2', asOf: DAY, recordedAt: RECORDED });
      const report = await insertReport(manager, project, { asOf: DAY, recordedAt: RECORDED, percent: 10 });
      await insertReport(manager, project, { asOf: DAY, recordedAt: '2020-08-01T00:00:00Z', percent: 20, supersedes: report });
      await changeState(manager, report, 'REJECTED', '2020-09-01T00:00:00Z');
      const listsAt = async (asOf: string, knownAt: string) => {
        const fields =
          'costs { amount } reports(first: 10) { totalCount nodes { percent supersededBy { percent } stateHistory { state } } }';
        const { costs, reports } = await projectAt(manager, 'T1', fields, asOf, knownAt);
        return [costs.map(({ amount }: { amount: string }) => amount), reports.totalCount, reports.nodes];
      };
      const first = { percent: 10, supersededBy: null, stateHistory: [{ state: 'CERTIFIED' }] };
      expect(await listsAt('2020-06-14', '2021-01-01T00:00:00Z')).toEqual([['1.00'], 0, []]);
      expect(await listsAt(DAY, '2020-06-30T23:59:59.999Z')).toEqual([['1.00'], 0, []]);
      expect(await listsAt(DAY, RECORDED)).toEqual([['2.00', '1.00'], 1, [first]]);
      expect(await listsAt('2020-06-16', '2020-08-01T00:00:00Z')).toEqual([
        ['2.00', '1.00'],
        2,
        [
          { percent: 20, supersededBy: null, stateHistory: [{ state: 'CERTIFIED' }] },
          { ...first, supersededBy: { percent: 20 } },
        ],
      ]);
      expect((await listsAt(DAY, '2020-09-01T00:00:00Z'))[2][1].stateHistory).toEqual([{ state: 'CERTIFIED' }, { state: 'REJECTED' }]);
    }),
  );
});

it('every stated day says how exactly it is known', async () => {
  const { p02, p16, p39 } = await data(
    seeded(),
    `{
      p02: project(code: "P02") { costs { asOf asOfPrecision asOfText(lang: TH) } reports(first: 4) { nodes { asOf asOfPrecision asOfText(lang: EN) } } }
      p16: project(code: "P16") { costs { asOfPrecision asOfText(lang: EN) } startsOnText(lang: EN) endsOnText(lang: EN) }
      p39: project(code: "P39") { costs { asOf asOfPrecision asOfText } schedules { asOfPrecision asOfText(lang: EN) startsOnPrecision startsOnText(lang: EN) endsOnText(lang: EN) } }
    }`,
  );
  expect(p02.costs).toContainEqual({ asOf: '2024-11-30', asOfPrecision: 'MONTH', asOfText: 'พฤศจิกายน 2567' });
  expect(p02.reports.nodes).toEqual([
    { asOf: '2025-11-10', asOfPrecision: 'DAY', asOfText: '10 November 2025' },
    { asOf: '2025-02-18', asOfPrecision: 'DAY', asOfText: '18 February 2025' },
    { asOf: '2024-11-30', asOfPrecision: 'MONTH', asOfText: 'November 2024' },
    { asOf: '2022-12-31', asOfPrecision: 'YEAR', asOfText: '2022' },
  ]);
  expect(p16).toEqual({
    costs: [
      { asOfPrecision: 'FISCAL_YEAR', asOfText: 'Thai fiscal year 2018' },
      { asOfPrecision: 'DAY', asOfText: '9 December 2017' },
      { asOfPrecision: 'FISCAL_YEAR', asOfText: 'Thai fiscal year 2017' },
      { asOfPrecision: 'FISCAL_YEAR', asOfText: 'Thai fiscal year 2016' },
    ],
    startsOnText: '8 December 2017',
    endsOnText: '14 March 2022',
  });
  expect(p39.costs[0]).toEqual({ asOf: null, asOfPrecision: null, asOfText: null });
  expect(p39.schedules[0]).toEqual({
    asOfPrecision: 'MONTH',
    asOfText: 'September 2017',
    startsOnPrecision: 'MONTH',
    startsOnText: 'October 2015',
    endsOnText: 'October 2017',
  });
});

it('the days of any number of projects are read in one statement', async () => {
  const statements = async (first: number) => {
    const asked = await ask(seeded(), `{ projects(first: ${first}) { nodes { startsOn endsOn startsOnPrecision endsOnText dateNote } } }`);
    expect(asked.result.errors).toBeUndefined();
    return asked.statements;
  };
  expect([await statements(1), await statements(50)]).toEqual([2, 2]);
});
