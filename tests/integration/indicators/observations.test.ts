import { useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (source: string) => data(dataSource().manager, source);

interface Seen {
  code: string;
  value: number;
  status: string;
  periodStart: string;
  periodEnd: string;
  areasCounted: number | null;
  province: { code: string } | null;
  memberState: { code: string } | null;
}
const SEEN = 'code value status periodStart periodEnd areasCounted province { code } memberState { code }';

/** Every observation on record, page by page, by its indicator. */
async function everyObservation(): Promise<(Seen & { indicator: string; disputes: number })[]> {
  const { indicators } = await read(`{ indicators { code observations(first: 100) { totalCount nodes { ${SEEN} } } } }`);
  return indicators.flatMap(({ code, observations }: { code: string; observations: { totalCount: number; nodes: Seen[] } }) => {
    expect(observations.nodes).toHaveLength(observations.totalCount);
    return observations.nodes.map((node) => ({ ...node, indicator: code }));
  });
}

it('values of two sources that differ for one area and period are all there, and disputed', async () => {
  const { indicator } = await read(
    `{ indicator(code: "INVESTMENT") { unit(lang: TH) observations(area: "IMT-GT", from: "2022-01-01", to: "2022-12-31") { nodes { value status citation { source { code } } } } } }`,
  );
  expect(indicator).toEqual({
    unit: 'พันล้านดอลลาร์สหรัฐ',
    observations: {
      nodes: [
        { value: 33.2, status: 'DISPUTED', citation: { source: { code: 'P21' } } },
        { value: 20.1, status: 'DISPUTED', citation: { source: { code: 'P22' } } },
      ],
    },
  });
  const all = await everyObservation();
  const placeOf = ({ indicator: code, province, memberState, periodStart, periodEnd }: (typeof all)[number]) =>
    [code, province?.code ?? memberState?.code, periodStart, periodEnd].join();
  for (const one of all) {
    if (all.some((other) => placeOf(other) === placeOf(one) && other.value !== one.value))
      expect([one.code, one.status]).toEqual([one.code, 'DISPUTED']);
  }
});

it('the published figures of the programme are those of the sources', async () => {
  const all = await everyObservation();
  const values = Object.fromEntries(
    all.filter(({ province, memberState }) => !province && !memberState).map(({ code, value }) => [code, value]),
  );
  expect(values).toMatchObject({
    'GDP.IMT-GT.1984.P15': 12.79,
    'GDP.IMT-GT.1984.P16': 12.7,
    'GDP.IMT-GT.1993': 20,
    'GDP.IMT-GT.2021': 405.7,
    'GDP_SHARE_STATES.IMT-GT.2018': 23,
    'GDP_SHARE_ASEAN.IMT-GT.2018': 15.2,
    'GDP_GROWTH.IMT-GT.2010-2015': 6.9,
    'GDP_PC.IMT-GT.2015': 13844,
    'TRADE.IMT-GT.2019': 367.9,
    'TRADE.IMT-GT.2020': 350.9,
    'TRADE.IMT-GT.2021': 618,
    'TRADE.IMT-GT.2022': 727,
    'TRADE.IMT-GT.2023': 659.7,
    'INVESTMENT.IMT-GT.2019': 25.1,
    'INVESTMENT.IMT-GT.2021': 58.5,
    'INVESTMENT.IMT-GT.2023': 48.1,
    'VISITORS.IMT-GT.2021': 500_000,
    'VISITORS.IMT-GT.2022': 19_100_000,
    'GDP_GROWTH_TOTAL.IMT-GT.1993-2021': 1800,
    'TRADE_GROWTH_TOTAL.IMT-GT.1993-2021': 520,
    'LABOUR_FORCE.IMT-GT.2018': 40_000_000,
  });
  expect(all.filter(({ code }) => code.startsWith('GDP.MY.')).map(({ value, areasCounted }) => [value, areasCounted])).toEqual([
    [406, 8],
    [283, 8],
  ]);
});

it('every province has a population and an area with its year and source', async () => {
  const { provinces } = await read(
    `{ provinces(first: 100) { nodes { code observations(first: 100) { nodes { value periodStart indicator { code } citation { source { code } } } } } } }`,
  );
  expect(provinces.nodes).toHaveLength(35);
  for (const { code, observations } of provinces.nodes) {
    const of = observations.nodes.map(({ indicator }: { indicator: { code: string } }) => indicator.code);
    expect([code, of.includes('POP'), of.some((each: string) => each.startsWith('AREA'))]).toEqual([code, true, true]);
  }
  const { province } = await read(`{ province(code: "TH-90") { observations(indicator: "POP") { nodes { ${SEEN} note } } } }`);
  expect(province.observations.nodes).toMatchObject([
    { value: 1_424_230, status: 'PROVISIONAL', periodStart: '2017-01-01', note: expect.stringContaining('year is not shown') },
  ]);
});

it('the region’s area has three published totals, and its 14 provinces none of the same', async () => {
  const { indicator } = await read('{ indicator(code: "AREA") { observations(area: "TH") { nodes { value status areasCounted } } } }');
  expect(indicator.observations.nodes).toEqual([70714.4, 70715.2, 73848].map((value) => ({ value, status: 'DISPUTED', areasCounted: 14 })));
});

it('the manual’s three levels of indicators have their targets and scales, and no invented ones', async () => {
  const { indicators } = await read(
    '{ indicators { code level valueType maximum target th: target(lang: TH) scale observations { totalCount } } }',
  );
  const levels = indicators.filter(({ level }: { level: string | null }) => level !== null && level !== 'STEP');
  expect(levels).toEqual([
    {
      code: 'CMGF_OUTCOME',
      level: 'OUTCOME',
      valueType: 'SCORE',
      maximum: 100,
      target: 'full score, 100 points',
      th: 'คะแนนเต็ม ๑๐๐ คะแนน',
      scale: expect.stringContaining('no weights'),
      observations: { totalCount: 0 },
    },
    {
      code: 'CMGF_OUTPUT',
      level: 'OUTPUT',
      valueType: 'ORDINAL',
      maximum: null,
      target: 'very good',
      th: 'ดีมาก',
      scale: expect.stringContaining('neither the other levels'),
      observations: { totalCount: 0 },
    },
    {
      code: 'CMGF_PROCESS',
      level: 'PROCESS',
      valueType: 'PERCENT',
      maximum: null,
      target: null,
      th: null,
      scale: expect.stringContaining('no target'),
      observations: { totalCount: 0 },
    },
  ]);
});

it('eight crossings are on land and one is by sea, in four provinces and not in Pattani', async () => {
  const { borderCrossings, pattani, perlis } = await read(`{
    borderCrossings { code name(lang: TH) province { code } counterpartName counterpartProvince { code memberState { code } } kinds citation { source { code } } }
    pattani: province(code: "TH-94") { borderCrossings { code } } perlis: province(code: "MY-09") { borderCrossings { code } } }`);
  const land = borderCrossings.filter(({ kinds }: { kinds: string[] }) => !kinds.includes('SEA'));
  expect([borderCrossings.length, land.length]).toEqual([9, 8]);
  expect(new Set(land.map(({ province }: { province: { code: string } }) => province.code))).toEqual(
    new Set(['TH-90', 'TH-91', 'TH-95', 'TH-96']),
  );
  for (const { counterpartProvince } of land) expect(counterpartProvince.memberState.code).toBe('MY');
  expect(borderCrossings.find(({ code }: { code: string }) => code === 'BC-PADANG-BESAR')).toMatchObject({
    name: 'ปาดังเบซาร์',
    province: { code: 'TH-90' },
    counterpartProvince: { code: 'MY-09' },
    kinds: ['ROAD', 'RAIL'],
  });
  expect(borderCrossings.find(({ code }: { code: string }) => code === 'BC-TAMMALANG')).toMatchObject({
    province: { code: 'TH-91' },
    counterpartProvince: null,
    kinds: ['SEA'],
  });
  expect([pattani.borderCrossings, perlis.borderCrossings]).toEqual([[], [{ code: 'BC-PADANG-BESAR' }, { code: 'BC-WANG-PRACHAN' }]]);
});

it('an observation and a crossing are found again by their ids', async () => {
  const { indicator, borderCrossings } = await read(
    '{ indicator(code: "TRADE") { id observations(first: 1) { nodes { id code } } } borderCrossings { id code } }',
  );
  const ids = [indicator.id, indicator.observations.nodes[0].id, borderCrossings[0].id];
  const { nodes } = await data(dataSource().manager, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { variables: { ids } });
  expect(nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
});

it('takes as many statements for all provinces as for twenty', async () => {
  const statements = async (first: number) =>
    (
      await ask(
        dataSource().manager,
        `{ provinces(first: ${first}) { nodes { borderCrossings { province { code } } observations { totalCount nodes { value indicator { code } citation { source { code } } } } } } }`,
      )
    ).statements;
  // Provinces; crossings, observations, their count; the crossings' provinces, indicators, citations; sources.
  expect([await statements(20), await statements(100)]).toEqual([8, 8]);
});

it('refuses a span that ends before it begins', async () => {
  expect(
    await errorOf(dataSource().manager, '{ indicator(code: "GDP") { observations(from: "2022-01-01", to: "2021-01-01") { totalCount } } }'),
  ).toEqual({
    code: 'INVALID_RANGE',
    message: 'to 2021-01-01 is before from 2022-01-01. Give the earlier day as from.',
  });
});
