import { Lang } from '../../../src/domain/languages';
import { useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (source: string, lang?: Lang) => data(dataSource().manager, source, { lang });
const codes = (nodes: { code: string }[]) => nodes.map(({ code }) => code);

it('answers for the meeting’s first day, with what was on record when it began', async () => {
  const { briefing, same } = await read(`{
    briefing(province: "TH-90", forMeeting: "CMGF-22") {
      asOf province { code } meeting { code } previousMeeting { code }
      headline { percent projectCount knownAt coverage { reported } }
      projects(first: 100) { totalCount nodes { code progress { percent asOf } } }
      late { code } notReported { code } crossBorder { code counterpart { code progress { percent } } }
    }
    same: province(code: "TH-90") {
      progress(basis: { atMeeting: "CMGF-22" }) { percent projectCount knownAt coverage { reported missing(first: 100) { nodes { code } } } }
      projects(first: 100) { nodes { code crossBorder flags(basis: { atMeeting: "CMGF-22" }) { kind } progress(basis: { atMeeting: "CMGF-22" }) { percent asOf variance byStage { stage count } } } } } }`);
  expect(briefing).toMatchObject({
    asOf: '2025-09-03',
    province: { code: 'TH-90' },
    meeting: { code: 'CMGF-22' },
    previousMeeting: { code: 'CMGF-21' },
  });
  const { missing, ...coverage } = same.progress.coverage;
  expect(briefing.headline).toEqual({ ...same.progress, coverage });
  expect(codes(briefing.notReported)).toEqual(codes(missing.nodes));
  expect(briefing.projects.nodes.map(({ progress }: { progress: object }) => progress)).toEqual(
    same.projects.nodes.map(({ progress: { percent, asOf } }: { progress: { percent: number; asOf: string } }) => ({ percent, asOf })),
  );
  expect(codes(briefing.crossBorder)).toEqual(['P01', 'P02', 'P05-2', 'P20']);
  // The road to the border: the Malaysian half is under way.
  expect(briefing.crossBorder[1].counterpart).toEqual({ code: 'P03', progress: { percent: 47 } });
  expect(codes(briefing.crossBorder)).toEqual(
    codes(same.projects.nodes.filter(({ crossBorder }: { crossBorder: boolean }) => crossBorder)),
  );
});

it('calls late what its flags call overdue, or what is behind its schedule, and nothing else', async () => {
  const { provinces } = await read('{ provinces(first: 100) { nodes { code } } }');
  let late = 0;
  for (const { code } of provinces.nodes) {
    const { briefing } = await read(
      `{ briefing(province: "${code}", forMeeting: "CMGF-22") { late { code } projects(first: 100) { nodes { code stage flags { kind } progress { percent plannedPercent } } } } }`,
    );
    const finished = ['COMPLETED', 'OPERATIONAL', 'DROPPED'];
    const expected = briefing.projects.nodes.filter(
      ({
        stage,
        flags,
        progress: { percent, plannedPercent },
      }: {
        stage: string;
        flags: { kind: string }[];
        progress: { percent: number | null; plannedPercent: number | null };
      }) =>
        flags.some(({ kind }) => kind === 'OVERDUE') ||
        (!finished.includes(stage) && percent !== null && plannedPercent !== null && percent < plannedPercent),
    );
    expect([code, codes(briefing.late)]).toEqual([code, codes(expected)]);
    late += briefing.late.length;
  }
  expect(late).toBeGreaterThan(0);
});

it('says what changed since the body’s previous meeting, as the province’s progress does', async () => {
  const { briefing, province } = await read(`{
    briefing(province: "ID-RI", forMeeting: "CMGF-21") { changes { kind before after project { code } } }
    province(code: "ID-RI") { progress(basis: { atMeeting: "CMGF-21" }) { changes(sinceMeeting: "CMGF-20") { kind before after project { code } } } } }`);
  expect(briefing.changes.length).toBeGreaterThan(0);
  expect(briefing.changes).toEqual(province.progress.changes);
});

it('names peers, next meetings, indicators with all disputed values, discrepancies and sources of what it shows', async () => {
  const { briefing } = await read(`{ briefing(province: "TH-90", forMeeting: "CMGF-22") {
    peers { code } nextMeetings { code startsOn } indicators { code status value periodEnd indicator { code } province { code } }
    discrepancies { code touches { node { __typename } } } citations { locator source { code } } projects(first: 100) { nodes { code } } } }`);
  expect(codes(briefing.peers)).toEqual(expect.arrayContaining(['TH-80', 'TH-84', 'TH-86', 'TH-93']));
  expect(codes(briefing.peers)).not.toContain('TH-90');
  expect(briefing.nextMeetings.map(({ code }: { code: string }) => code).slice(0, 3)).toEqual(['MM-31', 'SPM-19', 'MM-32']);
  expect(codes(briefing.indicators).slice(0, 3)).toEqual(['AREA.TH-90.2017', 'AREA_SHAPE.TH-90.2019', 'GPP.TH-90.2024']);
  expect(codes(briefing.indicators)).toEqual(expect.arrayContaining(['GDP.IMT-GT.2021', 'TRADE.IMT-GT.2023']));
  expect(codes(briefing.discrepancies)).toEqual(expect.arrayContaining(['D26', 'D33']));
  const sources = briefing.citations.map(({ source }: { source: { code: string } }) => source.code);
  expect(sources).toEqual([...sources].sort());
  expect(sources).toEqual(expect.arrayContaining(['P41', 'P57', 'P64']));
});

it('lists what is still to be done: about its projects, or for its country, and not what was decided later', async () => {
  const actions = async (
    province: string,
    meeting: string,
  ): Promise<{ code: string; status: string; decision: { decidedOn: string | null }; project: { code: string } | null }[]> =>
    (
      await read(
        `{ briefing(province: "${province}", forMeeting: "${meeting}") { openActions { code status decision { decidedOn } project { code } } } }`,
      )
    ).briefing.openActions;
  const songkhla = await actions('TH-90', 'CMGF-22');
  expect(songkhla[0]).toMatchObject({ code: 'PM-2025-SADAO-ROAD-A1', project: { code: 'P02' } });
  expect(
    songkhla.filter(
      ({ status, decision }) => !['OPEN', 'IN_PROGRESS', 'UNKNOWN'].includes(status) || (decision.decidedOn ?? '') > '2025-09-03',
    ),
  ).toEqual([]);
  expect(codes(songkhla)).toContain('CMGF-OFFICE-2013-PRINCIPLES-A3');
  expect(codes(await actions('TH-90', 'CMGF-21'))).not.toContain('PM-2025-SADAO-ROAD-A1');
  expect(codes(await actions('MY-04', 'CMGF-22'))).toContain('WGIT-5-EC4-A1');
  expect(codes(await actions('MY-04', 'CMGF-22'))).not.toContain('CMGF-OFFICE-2013-PRINCIPLES-A3');
});

it('knows no value that was published later', async () => {
  const { briefing } = await read('{ briefing(province: "TH-90", forMeeting: "CMGF-20") { indicators { code } } }');
  expect(codes(briefing.indicators)).toEqual(expect.arrayContaining(['TRADE.IMT-GT.2021', 'GDP.IMT-GT.2021']));
  expect(codes(briefing.indicators)).not.toContain('TRADE.IMT-GT.2023');
});

it('speaks the language asked for, in everything nested', async () => {
  const source = (lang: string) =>
    `{ briefing(province: "TH-90", forMeeting: "CMGF-22"${lang}) { province { name en: name(lang: EN) } meeting { dateText } projects(first: 1) { nodes { name provinces { name } } } } }`;
  const thai = await ask(dataSource().manager, source(', lang: TH'), { lang: Lang.EN });
  expect(thai.result.data).toMatchObject({
    briefing: { province: { name: 'สงขลา', en: 'Songkhla' }, meeting: { dateText: '3 กันยายน 2568' } },
  });
  expect(JSON.stringify((thai.result.data as { briefing: { projects: object } }).briefing.projects)).toMatch(/[ก-๙]/);
  expect(thai.usedLanguage).toBe(false);
  const none = await ask(dataSource().manager, source(''), { lang: Lang.TH });
  expect([none.result.data, none.usedLanguage]).toEqual([thai.result.data, true]);
});

it('refuses a province or a meeting that it does not know', async () => {
  const refused = async (province: string, meeting: string) =>
    errorOf(dataSource().manager, `{ briefing(province: "${province}", forMeeting: "${meeting}") { asOf } }`);
  expect(await refused('TH-99', 'CMGF-22')).toEqual({
    code: 'UNKNOWN_PROVINCE',
    message: 'province: there is no province "TH-99". Codes are ISO 3166-2, for example TH-90.',
  });
  expect((await refused('TH-90', 'CMGF-99')).code).toBe('UNKNOWN_MEETING');
  expect((await refused('TH-90', 'CMGF-5')).code).toBe('UNKNOWN_MEETING');
});

it('answers for today while the meeting is still to come', async () => {
  const { result } = await ask(
    dataSource().manager,
    '{ briefing(province: "TH-90", forMeeting: "CMGF-22") { asOf headline { asOf knownAt } } }',
    { now: new Date('2025-07-01T03:00:00Z') },
  );
  expect(result.data).toEqual({ briefing: { asOf: '2025-07-01', headline: { asOf: '2025-07-01', knownAt: '2025-07-01T03:00:00.000Z' } } });
});
