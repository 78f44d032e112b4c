import { toGlobalId } from '../../../src/domain/global-id';
import { useDatabase } from '../../support/database';
import { data, errorOf } from '../../support/execute';

const { dataSource } = useDatabase();

describe('what does not exist is null', () => {
  it.each(['memberState', 'province', 'cluster', 'corridor', 'sector', 'workingGroup', 'body', 'project', 'source'])(
    '%s',
    async (field) => {
      expect(await data(dataSource().manager, `{ ${field}(code: "NOPE") { id } }`)).toEqual({ [field]: null });
    },
  );

  it('also in lists by code, in the order asked', async () => {
    const read = await data(
      dataSource().manager,
      '{ provincesByCodes(codes: ["TH-96", "XX-1", "MY-01", "TH-96"]) { code } projectsByCodes(codes: ["P40-1", "P99", "P01"]) { code } }',
    );
    expect(read.provincesByCodes).toEqual([{ code: 'TH-96' }, null, { code: 'MY-01' }, { code: 'TH-96' }]);
    expect(read.projectsByCodes).toEqual([{ code: 'P40-1' }, null, { code: 'P01' }]);
  });

  it('a forum is not a working group, and the id of one is not that of the other', async () => {
    const read = await data(
      dataSource().manager,
      `{ workingGroup(code: "SOM") { id } node(id: "${toGlobalId('WorkingGroup', 'SOM')}") { id } }`,
    );
    expect(read).toEqual({ workingGroup: null, node: null });
  });
});

describe('a mistake is answered with its code and a remedy', () => {
  const mistakes: [string, string, string, RegExp][] = [
    ['a malformed id', '{ node(id: "hello") { id } }', 'INVALID_ID', /"hello" is not an id of this hub/],
    ['an id of an unknown type', `{ node(id: "${toGlobalId('Planet', 'P1')}") { id } }`, 'INVALID_ID', /ask by code/],
    ['a malformed id among many', '{ nodes(ids: ["%%"]) { id } }', 'INVALID_ID', /is not an id/],
    [
      'a day that does not exist',
      '{ provinces(asOf: "2021-02-30") { totalCount } }',
      'INVALID_DATE',
      /"2021-02-30" does not exist in the Gregorian calendar/,
    ],
    ['a day of 29 February in a common year', '{ provinces(asOf: "2100-02-29") { totalCount } }', 'INVALID_DATE', /does not exist/],
    ['a day in the wrong form', '{ provinces(asOf: "28/10/2021") { totalCount } }', 'INVALID_DATE', /Write it as YYYY-MM-DD/],
    ['a day that is a number', '{ provinces(asOf: 2021) { totalCount } }', 'INVALID_DATE', /"2021" is not a day/],
    ['a Buddhist-era year', '{ provinces(asOf: "2564-10-28") { totalCount } }', 'INVALID_DATE', /did you mean 2021-10-28\?/],
    [
      'a day before the programme',
      '{ provinces(asOf: "1993-07-19") { totalCount } }',
      'AS_OF_BEFORE_PROGRAMME',
      /Ask for 1993-07-20 or a later day/,
    ],
    [
      'a roll-up before the programme',
      '{ body(code: "LS") { progress(basis: { asOf: "1990-01-01" }) { percent } } }',
      'AS_OF_BEFORE_PROGRAMME',
      /before the programme began/,
    ],
    [
      'a day that is wrong in a filter',
      '{ projects(where: { startsOn: { gte: "2021-13-01" } }) { totalCount } }',
      'INVALID_DATE',
      /does not exist/,
    ],
    ['a NUL character', '{ province(code: "a\\u0000b") { code } }', 'INVALID_TEXT', /Leave the character out/],
    [
      'too many codes',
      `{ projectsByCodes(codes: [${Array.from({ length: 101 }, () => '"P01"').join()}]) { code } }`,
      'TOO_MANY_KEYS',
      /codes: 101 were given\. Give at most 100/,
    ],
  ];
  it.each(mistakes)('%s', async (_, source, code, message) => {
    expect(await errorOf(dataSource().manager, source)).toEqual({ code, message: expect.stringMatching(message) });
  });

  it('also in variables', async () => {
    const error = await errorOf(dataSource().manager, 'query ($day: Date) { provinces(asOf: $day) { totalCount } }', {
      variables: { day: '2564-10-28' },
    });
    expect(error).toEqual({ code: 'INVALID_DATE', message: expect.stringMatching(/did you mean 2021-10-28/) });
  });

  it('a filter value of the wrong type is refused by name', async () => {
    const error = await errorOf(dataSource().manager, '{ projects(where: { code: { eq: 7 } }) { totalCount } }');
    expect(error.message).toMatch(/String cannot represent a non string value: 7/);
  });
});

it('the first day of the programme is answered', async () => {
  expect((await data(dataSource().manager, '{ provinces(asOf: "1993-07-20") { totalCount } }')).provinces.totalCount).toBe(13);
});

it('every id leads back to its object', async () => {
  const read = await data(
    dataSource().manager,
    `{
    memberStates { id __typename } clusters { id __typename } corridors { id __typename } sectors { id __typename } bodies { id __typename }
    sources { id __typename } provinces(first: 100) { nodes { id __typename } } projects(first: 100) { nodes { id __typename reports { nodes { id __typename } } } }
  }`,
  );
  const projects = read.projects.nodes as { reports: { nodes: { id: string; __typename: string }[] } }[];
  const all = [
    ...read.memberStates,
    ...read.clusters,
    ...read.corridors,
    ...read.sectors,
    ...read.bodies,
    ...read.sources,
    ...read.provinces.nodes,
    ...projects.map(({ reports: _, ...project }) => project),
    ...projects.flatMap(({ reports }) => reports.nodes),
  ];
  expect(all.length).toBeGreaterThan(300);
  for (let i = 0; i < all.length; i += 100) {
    const ids = all.slice(i, i + 100);
    const { nodes } = await data(dataSource().manager, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }', {
      variables: { ids: ids.map(({ id }) => id) },
    });
    expect(nodes).toEqual(ids);
  }
});
