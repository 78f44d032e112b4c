import type { EntityManager } from 'typeorm';
import { useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';
import { eraseProjects, insertProject } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

/** Lets what was written so far in the test's transaction be placed as its commit would. */
const commit = async (manager: EntityManager): Promise<void> => {
  await manager.query('SET CONSTRAINTS ALL IMMEDIATE');
  await manager.query('SET CONSTRAINTS ALL DEFERRED');
};

const ENTRY = 'type code kind';
const lastCursor = async (manager: EntityManager): Promise<string> =>
  (await data(manager, '{ changes(last: 1) { pageInfo { endCursor } } }')).changes.pageInfo.endCursor;

/** Everything after a cursor, read page by page with something done between two pages. */
async function readOn(
  manager: EntityManager,
  after: string | null,
  size: number,
  more = '',
  between: () => Promise<void> = async () => {},
) {
  const read: { type: string; code: string; kind: string }[] = [];
  for (let cursor = after; ; await between()) {
    const { changes } = await data(
      manager,
      `query ($after: String) { changes(after: $after, first: ${size}${more}) { nodes { ${ENTRY} } pageInfo { hasNextPage endCursor } } }`,
      { variables: { after: cursor } },
    );
    read.push(...changes.nodes);
    cursor = changes.pageInfo.endCursor ?? cursor;
    if (!changes.pageInfo.hasNextPage) return read;
  }
}

it('a mirror that begins at the beginning gets every thing there is', async () => {
  const { manager } = dataSource();
  const all = await readOn(manager, null, 100);
  const state = new Map<string, string>();
  for (const { type, code, kind } of all) {
    if (kind === 'REMOVED') state.delete(`${type} ${code}`);
    else state.set(`${type} ${code}`, kind);
  }
  const { projects, provinces, sectors } = await data(
    manager,
    '{ projects(first: 100) { nodes { code } } provinces(first: 100) { nodes { code } } sectors { code } }',
  );
  for (const [type, list] of [
    ['Project', projects.nodes],
    ['Province', provinces.nodes],
    ['Sector', sectors],
  ]) {
    for (const { code } of list) expect([type, code, state.has(`${type} ${code}`)]).toEqual([type, code, true]);
  }
  expect((await data(manager, '{ changes(first: 0) { totalCount } }')).changes.totalCount).toBe(all.length);
});

it(
  'each entry comes once, whatever the size of the pages and whatever is committed between them',
  rolledBack(async (manager) => {
    const begin = await lastCursor(manager);
    const expected: object[] = [];
    const write = async (...codes: string[]): Promise<void> => {
      for (const code of codes) {
        await insertProject(manager, { code });
        expected.push({ type: 'Project', code, kind: 'ADDED' });
      }
      await commit(manager);
    };
    await write('T5', 'T6', 'T7');
    await write('T1');
    await write('T2', 'T3', 'T4');
    for (const size of [1, 2, 3, 50]) {
      let round = 0;
      const read = await readOn(manager, begin, size, '', async () => {
        if (round++ < 3) await write(`A${size}-${round}-1`, `A${size}-${round}-2`);
      });
      expect([size, read]).toEqual([size, expected]);
    }
  }),
);

it(
  'backward it is the same list',
  rolledBack(async (manager) => {
    const begin = await lastCursor(manager);
    for (const codes of [['T5', 'T6'], ['T1', 'T3'], ['T2']]) {
      for (const code of codes) await insertProject(manager, { code });
      await commit(manager);
    }
    const seen: string[] = [];
    for (let before: string | null = null; ;) {
      const { changes } = await data(
        manager,
        `query ($before: String) { changes(last: 2, before: $before, after: "${begin}") { nodes { code } pageInfo { startCursor } } }`,
        { variables: { before } },
      );
      if (changes.nodes.length === 0) break;
      seen.unshift(...changes.nodes.map((node: { code: string }) => node.code));
      before = changes.pageInfo.startCursor;
    }
    expect(seen).toEqual(['T5', 'T6', 'T1', 'T3', 'T2']);
  }),
);

it(
  'types leave out the others, pages and counts included',
  rolledBack(async (manager) => {
    const begin = await lastCursor(manager);
    for (const code of ['TH-90', 'TH-91']) {
      await manager.query('UPDATE province SET capital = $1 WHERE code = $2', ['Elsewhere', code]);
      await insertProject(manager, { code: `T-${code}` });
      await commit(manager);
      await insertProject(manager, { code: `U-${code}` });
      await commit(manager);
    }
    expect(await readOn(manager, begin, 1, ', types: ["Province"]')).toEqual(
      ['TH-90', 'TH-91'].map((code) => ({ type: 'Province', code, kind: 'CORRECTED' })),
    );
    const counts = await data(
      manager,
      '{ some: changes(first: 0, types: ["MemberState", "Cluster"]) { totalCount } none: changes(first: 0, types: ["Query"]) { totalCount } }',
    );
    expect([counts.some.totalCount, counts.none.totalCount]).toEqual([6, 0]);
  }),
);

it(
  'the thing is there as it is now; gone, or without an id, it is null',
  rolledBack(async (manager) => {
    const begin = await lastCursor(manager);
    await insertProject(manager, { code: 'T1', names: { EN: 'First' } });
    await insertProject(manager, { code: 'T2' });
    await commit(manager);
    await manager.query(`UPDATE project SET names = '{"EN": "Second"}' WHERE code = 'T1'`);
    await eraseProjects(manager, `code = 'T2'`);
    await manager.query(`INSERT INTO exchange_rate (currency, as_of, per_usd, derived) VALUES ('SGD', '2020-01-02', 1.35, false)`);
    await manager.query(`UPDATE body SET notes = '{"EN": "changed"}' WHERE code IN ('CMGF', 'WG-TOURISM')`);
    await commit(manager);
    const { result, statements } = await ask(
      manager,
      `{ changes(after: "${begin}") { nodes { ${ENTRY} thing { __typename ... on Project { name } ... on Body { code } } } } }`,
    );
    const [one, two] = [{ __typename: 'Project', name: 'Second' }, null];
    expect(result).toEqual({
      data: {
        changes: {
          nodes: [
            { type: 'Project', code: 'T1', kind: 'ADDED', thing: one },
            { type: 'Project', code: 'T2', kind: 'ADDED', thing: two },
            { type: 'ExchangeRate', code: 'SGD/2020-01-02', kind: 'ADDED', thing: null },
            { type: 'Forum', code: 'CMGF', kind: 'CORRECTED', thing: { __typename: 'Forum', code: 'CMGF' } },
            { type: 'Project', code: 'T1', kind: 'CORRECTED', thing: one },
            { type: 'Project', code: 'T2', kind: 'REMOVED', thing: two },
            { type: 'WorkingGroup', code: 'WG-TOURISM', kind: 'CORRECTED', thing: { __typename: 'WorkingGroup', code: 'WG-TOURISM' } },
          ],
        },
      },
    });
    // The page, then the things by where they are stored: projects, and bodies of both types.
    expect(statements).toBe(3);
  }),
);

it('a page costs one statement, a total another', async () => {
  const { manager } = dataSource();
  expect((await ask(manager, '{ changes(first: 3) { nodes { code } pageInfo { hasNextPage } } }')).statements).toBe(1);
  expect((await ask(manager, '{ changes(first: 3) { totalCount } }')).statements).toBe(1);
});

it.each([
  ['UNKNOWN_TYPE', 'types: ["Project", "Projekt"]', /"Projekt"/],
  ['INVALID_CURSOR', 'after: "never"', /"never"/],
  ['PAGE_TOO_LARGE', 'first: 101', /endCursor/],
])('%s: %s', async (code, args, message) => {
  expect(await errorOf(dataSource().manager, `{ changes(${args}) { nodes { code } } }`)).toEqual({
    code,
    message: expect.stringMatching(message),
  });
});
