import { useDatabase } from '../../support/database';
import { data } from '../../support/execute';

const { dataSource } = useDatabase();

interface Page {
  totalCount: number;
  nodes: { code: string; startsOn: string | null }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
}

const pageOf = async (args: string): Promise<Page> =>
  (
    await data(
      dataSource().manager,
      `{ projects(${args}, orderBy: [{ field: STARTS_ON, direction: DESC }]) {
        totalCount nodes { code startsOn } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    )
  ).projects;
const codesOf = (pages: Page[]): string[] => pages.flatMap(({ nodes }) => nodes.map(({ code }) => code));

/** Pages of a size that divides the list, in an order in which many rows have the same value or none. */
const SIZE = 17;

it('pages read forward are the whole list, and say where it begins and ends', async () => {
  const whole = await pageOf('first: 100');
  const days = whole.nodes.map(({ startsOn }) => startsOn);
  expect(whole.totalCount % SIZE).toBe(0);
  expect([days.filter((day) => day === null).length > SIZE, new Set(days).size < days.length - SIZE]).toEqual([true, true]);
  const pages = [await pageOf(`first: ${SIZE}`)];
  while (pages.length < whole.totalCount / SIZE) pages.push(await pageOf(`first: ${SIZE}, after: "${pages.at(-1)!.pageInfo.endCursor}"`));
  expect(codesOf(pages)).toEqual(codesOf([whole]));
  expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
    [false, true],
    [true, true],
    [true, true],
    [true, false],
  ]);
});

it('pages read backward are the whole list, each in the order of the list', async () => {
  const whole = await pageOf('first: 100');
  const pages = [await pageOf(`last: ${SIZE}`)];
  while (pages.length < whole.totalCount / SIZE) pages.unshift(await pageOf(`last: ${SIZE}, before: "${pages[0]!.pageInfo.startCursor}"`));
  expect(codesOf(pages)).toEqual(codesOf([whole]));
  expect(pages.map(({ pageInfo }) => [pageInfo.hasPreviousPage, pageInfo.hasNextPage])).toEqual([
    [false, true],
    [true, true],
    [true, true],
    [true, false],
  ]);
});

it('between two cursors is what lies between, without their rows', async () => {
  const whole = await pageOf('first: 100');
  const [after, before] = [await pageOf('first: 3'), await pageOf('first: 9')];
  const between = await pageOf(`first: 100, after: "${after.pageInfo.endCursor}", before: "${before.pageInfo.endCursor}"`);
  expect(codesOf([between])).toEqual(codesOf([whole]).slice(3, 8));
});

it.each(['first', 'last'])('%s: 100 items are a page, and 101 are too many', async (argument) => {
  expect((await pageOf(`${argument}: 100`)).nodes.length).toBeGreaterThan(SIZE);
  await expect(pageOf(`${argument}: 101`)).rejects.toThrow(/101 is more than one page holds/);
});

it('a cursor of one order is refused in another, also where both compare values of the same types', async () => {
  const { pageInfo } = await pageOf('first: 3');
  const ask = (field: string) =>
    data(
      dataSource().manager,
      `{ projects(first: 3, after: "${pageInfo.endCursor}", orderBy: [{ field: ${field}, direction: DESC }]) { nodes { code } } }`,
    );
  await expect(ask('ENDS_ON')).rejects.toThrow(/is not a cursor of this list in this order/);
  expect((await ask('STARTS_ON')).projects.nodes).toHaveLength(3);
});
