import { Lang } from '../../../src/domain/languages';
import { useDatabase } from '../../support/database';
import { ask, data, errorOf, SECRETARY } from '../../support/execute';
import { changeState, insertProject, insertReport, link } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();
const read = (source: string, lang?: Lang) => data(dataSource().manager, source, { lang });

describe('as known then', () => {
  const percent = async (asOf: string, knownAt: string) =>
    (
      await read(
        `{ project(code: "P24") { progress(basis: { asOf: "${asOf}", knownAt: "${knownAt}" }) { percent coverage { reported } } } }`,
      )
    ).project.progress;

  it('the East Coast Rail Link’s February figure, published on 25 March, is not known before', async () => {
    expect(await percent('2024-02-28', '2024-03-24T00:00:00+07:00')).toEqual({ percent: null, coverage: { reported: 0 } });
    expect(await percent('2024-02-28', '2024-04-01T00:00:00+07:00')).toEqual({ percent: null, coverage: { reported: 0 } });
    expect(await percent('2024-02-29', '2024-03-24T23:59:59+07:00')).toEqual({ percent: null, coverage: { reported: 0 } });
    expect(await percent('2024-02-29', '2024-03-25T00:00:00+07:00')).toEqual({ percent: 62.4, coverage: { reported: 1 } });
  });

  it(
    'a correction replaces what it corrects from its own instant on, and both stay on record',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      const wrong = await insertReport(manager, project, { asOf: '2020-06-30', recordedAt: '2020-07-10T00:00:00Z', percent: 80 });
      // Of an earlier day than what it corrects: by their days alone the wrong one would go on counting.
      await insertReport(manager, project, { asOf: '2020-06-29', recordedAt: '2021-02-01T00:00:00Z', percent: 55, supersedes: wrong });
      const at = async (asOf: string, knownAt: string) =>
        (await data(manager, `{ project(code: "T1") { progress(basis: { asOf: "${asOf}", knownAt: "${knownAt}" }) { percent } } }`)).project
          .progress.percent;
      expect(await at('2020-06-28', '2021-12-31T00:00:00Z')).toBeNull();
      expect(await at('2020-06-29', '2020-12-31T00:00:00Z')).toBeNull();
      expect(await at('2020-06-29', '2021-12-31T00:00:00Z')).toBe(55);
      expect(await at('2020-06-30', '2020-12-31T00:00:00Z')).toBe(80);
      expect(await at('2020-06-30', '2021-12-31T00:00:00Z')).toBe(55);
      const { reports } = (
        await data(
          manager,
          '{ project(code: "T1") { reports { nodes { percent state supersedes { percent } supersededBy { percent } } } } }',
        )
      ).project;
      expect(reports.nodes).toEqual([
        { percent: 80, state: 'CERTIFIED', supersedes: null, supersededBy: { percent: 55 } },
        { percent: 55, state: 'CERTIFIED', supersedes: { percent: 80 }, supersededBy: null },
      ]);
      const { changes } = (
        await data(manager, '{ project(code: "T1") { progress { changes(since: "2020-12-31") { kind before after } } } }')
      ).project.progress;
      expect(changes).toEqual([
        { kind: 'FELL_BACK', before: '80', after: '55' },
        { kind: 'CORRECTED', before: '80', after: '55' },
      ]);
    }),
  );

  it(
    'a late approval counts from its instant on, and provisionally before',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      const report = await insertReport(manager, project, {
        asOf: '2020-06-30',
        recordedAt: '2020-07-10T00:00:00Z',
        percent: 30,
        state: 'SUBMITTED',
      });
      await changeState(manager, report, 'VERIFIED', '2020-09-01T00:00:00Z');
      await changeState(manager, report, 'CERTIFIED', '2020-11-01T00:00:00Z');
      const at = async (knownAt: string, provisional: boolean) =>
        (
          await data(
            manager,
            `{ project(code: "T1") { progress(basis: { asOf: "2020-12-31", knownAt: "${knownAt}", includeProvisional: ${provisional} }) { percent status } } }`,
            { viewer: SECRETARY },
          )
        ).project.progress;
      expect(await at('2020-10-01T00:00:00Z', false)).toEqual({ percent: null, status: null });
      expect(await at('2020-08-01T00:00:00Z', true)).toEqual({ percent: 30, status: 'SUBMITTED' });
      expect(await at('2020-10-01T00:00:00Z', true)).toEqual({ percent: 30, status: 'VERIFIED' });
      expect(await at('2020-11-01T00:00:00Z', false)).toEqual({ percent: 30, status: 'CERTIFIED' });
      const { stateHistory } = (await data(manager, '{ project(code: "T1") { reports { nodes { stateHistory { state changedAt } } } } }'))
        .project.reports.nodes[0];
      expect(stateHistory.map(({ state }: { state: string }) => state)).toEqual(['SUBMITTED', 'VERIFIED', 'CERTIFIED']);
    }),
  );

  it('a meeting’s first day stands for both', async () => {
    const { body } = await read(
      '{ body(code: "CMGF") { progress(basis: { atMeeting: "CMGF-13" }) { asOf knownAt } day: progress(basis: { asOf: "2016-09-22", knownAt: "2016-09-22T00:00:00+07:00" }) { asOf knownAt } } }',
    );
    expect(body.progress).toEqual(body.day);
    expect(body.progress.asOf).toBe('2016-09-22');
  });
});

describe('what stands beside a percent', () => {
  it('is cost in any stored currency, with what could not be converted counted', async () => {
    const { project } = await read(
      '{ project(code: "P03") { progress { usd: cost { amount currency counted unconverted } myr: cost(currency: "MYR") { amount counted } } } }',
    );
    expect(project.progress.myr).toEqual({ amount: '141570000.00', counted: 1 });
    expect(project.progress.usd).toMatchObject({ currency: 'USD', counted: 1, unconverted: 0 });
    const { body } = await read('{ body(code: "LS") { progress { projectCount cost { counted unconverted } } } }');
    expect(body.progress.cost.counted + body.progress.cost.unconverted).toBe(body.progress.projectCount);
    expect(body.progress.cost.counted).toBeGreaterThan(5);
  });

  it(
    'is where the schedule says it should be',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1', body: 'WG-HRD' });
      await manager.query(
        `INSERT INTO schedule_statement (code, project_id, as_of, starts_on, ends_on, recorded_at) VALUES ('T1-S1', $1, '2019-01-01', '2020-01-01', '2020-12-31', '2019-01-01'), ('T1-S2', $1, '2020-09-01', '2020-01-01', '2022-01-01', '2020-09-01')`,
        [project],
      );
      await insertReport(manager, project, { asOf: '2020-03-01', percent: 10 });
      const at = async (asOf: string) =>
        (await data(manager, `{ project(code: "T1") { progress(basis: { asOf: "${asOf}" }) { plannedPercent variance } } }`)).project
          .progress;
      expect(await at('2019-06-30')).toEqual({ plannedPercent: 0, variance: null });
      expect(await at('2020-07-01')).toEqual({ plannedPercent: 49.8630136986, variance: -39.8630136986 });
      expect((await at('2020-12-31')).plannedPercent).toBeCloseTo((100 * 365) / 731, 9);
      expect((await at('2022-01-01')).plannedPercent).toBe(100);
      await insertReport(manager, project, { asOf: '2021-01-01', plannedPercent: 33 });
      expect((await at('2021-02-01')).plannedPercent).toBe(33);
    }),
  );

  it(
    'is the lowest state of the reports used: a late approval of one leaves the other',
    rolledBack(async (manager) => {
      for (const [code, state] of [
        ['T1', 'CERTIFIED'],
        ['T2', 'SUBMITTED'],
      ] as const)
        await insertReport(manager, await insertProject(manager, { code, body: 'WG-HRD' }), { asOf: '2020-06-30', percent: 30, state });
      const read = await data(
        manager,
        '{ all: body(code: "WG-HRD") { progress(basis: { includeProvisional: true }) { status } } body(code: "WG-HRD") { progress { status } } }',
        { viewer: SECRETARY },
      );
      expect([read.all.progress.status, read.body.progress.status]).toEqual(['SUBMITTED', 'CERTIFIED']);
    }),
  );

  it(
    'is how fresh and on time the reports are',
    rolledBack(async (manager) => {
      const days = ['2019-12-31', '2020-01-01', '2020-06-30'];
      for (const [i, asOf] of days.entries())
        await insertReport(manager, await insertProject(manager, { code: `T${i}`, body: 'WG-HRD' }), { asOf, percent: 10 });
      await insertProject(manager, { code: 'T9', body: 'WG-HRD' });
      const { workingGroup } = await data(
        manager,
        `{ workingGroup(code: "WG-HRD") { progress(basis: { asOf: "2020-07-01", staleAfterDays: 182 }) {
      coverage { expected reported rate onTime onTimeRate missing { totalCount nodes { code } } } freshness { newest oldest medianAgeDays staleCount } status } } }`,
      );
      expect(workingGroup.progress).toEqual({
        coverage: { expected: 4, reported: 3, rate: 0.75, onTime: 2, onTimeRate: 0.5, missing: { totalCount: 1, nodes: [{ code: 'T9' }] } },
        freshness: { newest: '2020-06-30', oldest: '2019-12-31', medianAgeDays: 182, staleCount: 1 },
        status: 'CERTIFIED',
      });
    }),
  );

  it('is a paragraph with the same numbers, in Thai and English', async () => {
    const asked =
      '{ province(code: "MY-02") { progress(basis: { asOf: "2025-06-30", knownAt: "2025-07-01T00:00:00+07:00" }) { explanation } } }';
    expect((await read(asked)).province.progress.explanation).toBe(
      'As of 30 June 2025, with what was on record by 1 July 2025 at 00:00 (Bangkok), 3 projects are counted here, each once. ' +
        'That record is reconstructed from documents: the hub opened later. ' +
        'Of them, 1 has a stated percent, 1 counts as 100 because it is finished without a stated percent and 1 has reports but no percent. ' +
        'The percent 73.5 is the mean of the 2 projects that have one; every project weighs the same. ' +
        'Those with a stated percent stand at 47 on their own. Projects without a percent are left out and do not count as 0. ' +
        'With those whose percent is not known it could be anything from 49 to 82.3. ' +
        'From published documents: no responsible office has confirmed them. ' +
        'The reports that give the percents are as of 28 October 2021 to 29 April 2025; their median age is 702 days (about 1 year 11 months), and 1 is older than 365 days. ' +
        '1 of 3 projects has a report of this round or the one before.',
    );
    expect((await read(asked, Lang.TH)).province.progress.explanation).toMatch(
      /^ข้อมูล ณ วันที่ 30 มิถุนายน 2568 ตามที่บันทึกไว้ถึงวันที่ 1 กรกฎาคม 2568 เวลา 00.00 น. มี 3 โครงการ/,
    );
  });

  it(
    'is the shares that were stated',
    rolledBack(async (manager) => {
      const project = await insertProject(manager, { code: 'T1' });
      await link(manager, 'project_province', project, 'TH-90', { share: '0.25' });
      await link(manager, 'project_province', project, 'TH-91');
      const answer = await data(
        manager,
        `{ project(code: "T1") { allocations { province { code } share } }
      a: province(code: "TH-90") { progress(basis: { counting: ALLOCATED, where: { code: { eq: "T1" } } }) { totalWeight unallocated counting } }
      b: province(code: "TH-91") { progress(basis: { counting: ALLOCATED, where: { code: { eq: "T1" } } }) { totalWeight unallocated } } }`,
      );
      expect(answer.project.allocations).toEqual([{ province: { code: 'TH-90' }, share: '0.25' }]);
      expect(answer.a.progress).toEqual({ totalWeight: '0.25', unallocated: '0.75', counting: 'ALLOCATED' });
      expect(answer.b.progress.totalWeight).toBe('0');
    }),
  );
});

describe('changes and flags of the seeded programme', () => {
  it('tell what moved on the East Coast Rail Link between two days, each with its source', async () => {
    const { project } = await read(
      '{ project(code: "P24") { progress { changes(since: "2024-01-31") { kind before after project { code } citation { source { code } } } } } }',
    );
    expect(project.progress.changes).toEqual(
      expect.arrayContaining([
        { kind: 'FIRST_STATED', before: null, after: '92.62', project: { code: 'P24' }, citation: { source: { code: 'P116' } } },
      ]),
    );
  });

  it('tell what came on record since then from what is new', async () => {
    const { province } = await read('{ province(code: "MY-03") { progress { changes(since: "2024-12-31") { kind project { code } } } } }');
    expect(province.progress.changes).toEqual(expect.arrayContaining([{ kind: 'FIRST_STATED', project: { code: 'P25' } }]));
    const { body } = await read(
      '{ body(code: "CMGF") { progress(basis: { atMeeting: "CMGF-22" }) { changes(sinceMeeting: "CMGF-21") { kind } } } }',
    );
    expect(body.progress.changes.length).toBeGreaterThan(5);
  });

  it('show the Sadao customs house as completed but not operational, until it is reported open', async () => {
    const { project } = await read('{ project(code: "P01") { flags(basis: { asOf: "2026-07-09" }) { kind message asOf } } }');
    expect(project.flags).toEqual(
      expect.arrayContaining([
        {
          kind: 'COMPLETED_NOT_OPERATIONAL',
          asOf: expect.stringMatching(/^2025-02/),
          message: expect.stringMatching(/^Reported completed on 28 October 2021, but by .* not reported in use/),
        },
      ]),
    );
    for (const asOf of ['2022-12-31', '2026-07-10']) {
      const { flags } = (await read(`{ project(code: "P01") { flags(basis: { asOf: "${asOf}" }) { kind } } }`)).project;
      expect(flags.map(({ kind }: { kind: string }) => kind)).not.toContain('COMPLETED_NOT_OPERATIONAL');
    }
  });

  it('show the cost conflicts and the slipped dates that the sources have', async () => {
    const { projects } = await read('{ projects(first: 100) { nodes { code flags(basis: { asOf: "2026-07-09" }) { kind } } } }');
    const flagged = (kind: string) =>
      projects.nodes
        .filter((node: { flags: { kind: string }[] }) => node.flags.some((flag) => flag.kind === kind))
        .map((node: { code: string }) => node.code);
    expect(flagged('CONFLICTING_COSTS')).toEqual(['P02', 'P07', 'P08', 'P37']);
    expect(flagged('DATES_SLIPPED')).toEqual(expect.arrayContaining(['P22', 'P27', 'P29']));
    expect(flagged('COMPLETED_NOT_OPERATIONAL')).toEqual(['P01']);
  });
});

describe('statements', () => {
  it('are four for the whole body graph with coverage, freshness, cost and the contributions’ totals', async () => {
    const { result, statements } = await ask(
      dataSource().manager,
      `{ bodies { code progress {
      percent plannedPercent variance overlapCount coverage { expected reported onTime } freshness { newest medianAgeDays staleCount } status
      cost { amount counted unconverted } contributions { totalCount } explanation } } }`,
    );
    expect(result.errors).toBeUndefined();
    expect(statements).toBe(4);
  });

  it('are fixed for contributions with their projects and reports, for series, missing, changes and flags, however many nodes', async () => {
    const query = (first: number) => `{ provinces(first: ${first}) { nodes { progress {
      contributions(first: 5) { nodes { weight project { code } report { asOf } } }
      series(from: "2020-01-01", to: "2026-06-30", every: QUARTER) { date percent }
      coverage { missing(first: 3) { nodes { code } } }
      changes(since: "2023-01-01") { kind project { code } } } } } }`;
    const counts = [await ask(dataSource().manager, query(20)), await ask(dataSource().manager, query(100))];
    expect(counts.map(({ result }) => result.errors)).toEqual([undefined, undefined]);
    expect(counts.map(({ statements }) => statements)).toEqual([counts[0]!.statements, counts[0]!.statements]);
    expect((await ask(dataSource().manager, '{ projects(first: 100) { nodes { flags { kind } } } }')).statements).toBe(2);
  });
});

describe('what was known of the seeded programme', () => {
  const FIELDS = 'percent projectCount coverage { reported }';
  /** The programme, the East Coast Rail Link and the toll road Padang-Sicincin. */
  const progress = async (basis: string) => {
    const node = (field: string, fields: string) => `${field} { progress(basis: { ${basis} }) { ${fields} } }`;
    const answer = await read(
      `{ ls: ${node('body(code: "LS")', FIELDS)} p24: ${node('project(code: "P24")', 'percent')} p35: ${node('project(code: "P35")', 'percent')} }`,
    );
    const { percent, projectCount, coverage } = answer.ls.progress;
    return [percent, projectCount, coverage.reported, answer.p24.progress.percent, answer.p35.progress.percent];
  };

  it.each([
    ['at the 21st forum, before the reports of the second collection', 'atMeeting: "CMGF-21"', [94.6586956522, 57, 23, 64, 47.22]],
    [
      'until the first of them was published',
      'asOf: "2026-11-01", knownAt: "2024-11-29T16:59:59.999Z"',
      [94.6586956522, 57, 23, 64, 47.22],
    ],
    ['from its publication on', 'asOf: "2026-11-01", knownAt: "2024-11-29T17:00:00.000Z"', [96.3013043478, 57, 23, 64, 85]],
    ['at the 22nd forum', 'atMeeting: "CMGF-22"', [96.4045833333, 61, 24, 82.45, 100]],
    [
      'until 92.62 % of the railway was published',
      'asOf: "2026-11-01", knownAt: "2026-03-15T16:59:59.999Z"',
      [96.5484, 62, 25, 82.45, 100],
    ],
    ['from then on', 'asOf: "2026-11-01", knownAt: "2026-03-15T17:00:00.000Z"', [96.9552, 62, 25, 92.62, 100]],
  ])('%s', async (_when, basis, expected) => {
    expect(await progress(basis)).toEqual(expected);
  });
});

describe('a meeting still to come', () => {
  it('is refused until its day: nobody knows a percent of a day to come', async () => {
    const manager = dataSource().manager;
    const [{ startsOn }] = await manager.query<[{ startsOn: string }]>(
      `SELECT starts_on::text AS "startsOn" FROM meeting WHERE code = 'CMGF-22'`,
    );
    const progress = async (now: Date) =>
      (await data(manager, '{ body(code: "CMGF") { progress(basis: { atMeeting: "CMGF-22" }) { asOf knownAt } } }', { now })).body.progress;
    const began = new Date(`${startsOn}T00:00:00+07:00`);
    expect(await progress(began)).toEqual({ asOf: startsOn, knownAt: began.toISOString() });
    expect(await progress(new Date(began.getTime() + 1))).toEqual({ asOf: startsOn, knownAt: began.toISOString() });
    await expect(progress(new Date(began.getTime() - 1))).rejects.toThrow(/is after today/);
  });
});

describe('mistakes', () => {
  it.each([
    ['{ body(code: "LS") { progress(basis: { atMeeting: "CMGF-99" }) { percent } } }', 'UNKNOWN_MEETING', /there is no meeting "CMGF-99"/],
    [
      '{ body(code: "LS") { progress(basis: { atMeeting: "CMGF-13", asOf: "2020-01-01" }) { percent } } }',
      'CONFLICTING_ARGUMENTS',
      /together with asOf/,
    ],
    [
      '{ body(code: "LS") { progress(basis: { atMeeting: "CMGF-13", knownAt: "2020-01-01T00:00:00Z" }) { percent } } }',
      'CONFLICTING_ARGUMENTS',
      /together with knownAt/,
    ],
    ['{ body(code: "LS") { progress(basis: { knownAt: "2020-01-01" }) { percent } } }', 'INVALID_DATE_TIME', /ISO 8601 with a zone/],
    [
      '{ body(code: "LS") { progress(basis: { knownAt: "2566-12-14T12:00:00+07:00" }) { percent } } }',
      'INVALID_DATE_TIME',
      /did you mean 2023-12-14T12:00:00\+07:00\?/,
    ],
    [
      '{ body(code: "LS") { progress(basis: { knownAt: "2399-12-14T12:00:00+07:00" }) { percent } } }',
      'KNOWN_AT_IN_FUTURE',
      /^knownAt 2399-12-14T05:00:00.000Z is in the future: it is .*Z\. Leave knownAt out/,
    ],
    ['{ body(code: "LS") { progress(basis: { staleAfterDays: -1 }) { percent } } }', 'INVALID_RANGE', /staleAfterDays: -1 is negative/],
    [
      '{ body(code: "LS") { progress { cost(currency: "XXX") { amount } } } }',
      'UNKNOWN_CURRENCY',
      /Ask for one of IDR, MYR, SGD, THB, USD/,
    ],
    [
      '{ body(code: "LS") { progress { series(from: "2021-01-01", to: "2020-01-01", every: YEAR) { date } } } }',
      'INVALID_RANGE',
      /Exchange them/,
    ],
    ['{ body(code: "LS") { progress { changes { kind } } } }', 'CONFLICTING_ARGUMENTS', /only one of them/],
    [
      '{ body(code: "LS") { progress { changes(since: "2020-01-01", sinceMeeting: "CMGF-13") { kind } } } }',
      'CONFLICTING_ARGUMENTS',
      /only one of them/,
    ],
    [
      '{ body(code: "LS") { progress(basis: { asOf: "2019-01-01" }) { changes(since: "2020-01-01") { kind } } } }',
      'INVALID_RANGE',
      /Ask since an earlier day/,
    ],
    ['{ body(code: "LS") { progress { contributions(first: 101) { totalCount } } } }', 'PAGE_TOO_LARGE', /at most 100/],
  ])('%s', async (source, code, message) =>
    expect(await errorOf(dataSource().manager, source)).toEqual({ code, message: expect.stringMatching(message) }),
  );
});
