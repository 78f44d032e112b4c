import { useDatabase } from '../../support/database';
import { ask, data } from '../../support/execute';

const { dataSource, rolledBack } = useDatabase();

const [BOARD, COUNCIL] = [
  { en: 'Office of the National Economic and Social Development Board', th: 'สำนักงานคณะกรรมการพัฒนาการเศรษฐกิจและสังคมแห่งชาติ' },
  { en: 'Office of the National Economic and Social Development Council', th: 'สำนักงานสภาพัฒนาการเศรษฐกิจและสังคมแห่งชาติ' },
];

describe('NESDC', () => {
  it.each([
    ['2016-01-01', BOARD],
    ['2018-12-31', BOARD],
    ['2019-01-01', COUNCIL],
    ['2019-01-02', COUNCIL],
  ])('is called on %s as it was then, under one code', async (asOf, expected) => {
    const { organisations } = await data(
      dataSource().manager,
      `{ organisations(asOf: "${asOf}") { code en: name(lang: EN) th: name(lang: TH) names { lang value translated } } }`,
    );
    const { code, en, th, names } = (organisations as { code: string; en: string; th: string; names: object[] }[]).find(
      (organisation) => organisation.code === 'NESDC',
    )!;
    expect([code, { en, th }, names]).toEqual([
      'NESDC',
      expected,
      [
        { lang: 'EN', value: expected.en, translated: false },
        { lang: 'TH', value: expected.th, translated: false },
      ],
    ]);
  });

  it('is found by each of its names, and named as today where no day is asked for', async () => {
    for (const text of [BOARD.en, BOARD.th, COUNCIL.en, COUNCIL.th]) {
      const { search } = await data(
        dataSource().manager,
        'query ($text: String!) { search(text: $text, types: [ORGANISATION], first: 1) { edges { matched } nodes { ... on Organisation { code name(lang: TH) } } } }',
        { variables: { text } },
      );
      expect(search).toEqual({ edges: [{ matched: text }], nodes: [{ code: 'NESDC', name: COUNCIL.th }] });
    }
  });
});

it(
  'a name holds from the instant of its record on, and no two hold on one day',
  rolledBack(async (manager) => {
    const insertName = (name: string, from: string | null, to: string | null, recordedAt: string) =>
      manager.query(
        `INSERT INTO organisation_name (organisation_id, names, valid_from, valid_to, recorded_at)
         SELECT id, jsonb_build_object('EN', $1::text), $2, $3, $4 FROM organisation WHERE code = 'PSU'`,
        [name, from, to, recordedAt],
      );
    await insertName('Old name', '2000-01-01', '2010-01-01', '2020-01-01T00:00:00Z');
    const nameAt = async (asOf: string, now: string) =>
      (await data(manager, `{ organisations(asOf: "${asOf}") { code name(lang: TH) } }`, { now: new Date(now) })).organisations.find(
        ({ code }: { code: string }) => code === 'PSU',
      ).name;
    const today = 'มหาวิทยาลัยสงขลานครินทร์';
    expect(await nameAt('1999-12-31', '2021-01-01T00:00:00Z')).toBe(today);
    expect(await nameAt('2000-01-01', '2021-01-01T00:00:00Z')).toBe('Old name');
    expect(await nameAt('2009-12-31', '2021-01-01T00:00:00Z')).toBe('Old name');
    expect(await nameAt('2010-01-01', '2021-01-01T00:00:00Z')).toBe(today);
    expect(await nameAt('2005-01-01', '2019-12-31T23:59:59.999Z')).toBe(today);
    expect(await nameAt('2005-01-01', '2020-01-01T00:00:00Z')).toBe('Old name');
    await expect(insertName('Another', '2009-12-31', null, '-infinity')).rejects.toThrow('organisation_name_overlap_excl');
  }),
);

it('the names of all organisations are read in one statement', async () =>
  expect((await ask(dataSource().manager, '{ organisations { code name(lang: EN) names { value } } }')).statements).toBe(2));
