import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';

const { dataSource } = useDatabase();
const read = (query: string) => data(dataSource().manager, query);

it.each([
  ['1993-07-20', 13],
  ['2006-09-29', 13],
  // Three Thai provinces at the latest.
  ['2006-09-30', 16],
  ['2009-12-30', 16],
  // Documents count 32 by then.
  ['2009-12-31', 32],
  ['2021-10-27', 32],
  ['2021-10-28', 35],
])('on %s the programme has %i members that documents are sure of', async (day, members) =>
  expect((await read(`{ provinces(asOf: "${day}") { totalCount } }`)).provinces.totalCount).toBe(members),
);

it.each([
  ['1995-01-01', []],
  ['2006-09-29', []],
  ['2006-09-30', ['EC1', 'EC2', 'EC3', 'EC4']],
  ['2012-04-10', ['EC1', 'EC2', 'EC3', 'EC4']],
  ['2012-04-11', ['EC1', 'EC2', 'EC3', 'EC4', 'EC5']],
  ['2021-10-28', ['EC1', 'EC2', 'EC3', 'EC4', 'EC5', 'EC6']],
])('on %s the corridors in force are %j', async (day, codes) =>
  expect((await read(`{ corridors(asOf: "${day}") { code } }`)).corridors.map(({ code }: { code: string }) => code)).toEqual(codes),
);

it('a first day that no document gives says so', async () => {
  const { songkhla, trang, ec5, ec6 } = await read(`{
    songkhla: province(code: "TH-90") { memberships { validFrom firstDayKnown } }
    trang: province(code: "TH-92") { memberships { validFrom firstDayKnown } }
    ec5: corridor(code: "EC5") { validFrom firstDayKnown memberships { validFrom firstDayKnown } }
    ec6: corridor(code: "EC6") { validFrom firstDayKnown } }`);
  expect([songkhla.memberships, trang.memberships]).toEqual([
    [{ validFrom: '1993-07-20', firstDayKnown: true }],
    [{ validFrom: '2006-09-30', firstDayKnown: false }],
  ]);
  const unknown = { validFrom: '2012-04-11', firstDayKnown: false };
  expect(ec5).toEqual({ ...unknown, memberships: [unknown, unknown, unknown] });
  expect(ec6).toEqual({ validFrom: '2021-10-28', firstDayKnown: true });
});
