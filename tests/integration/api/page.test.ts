import fc from 'fast-check';
import type { EntityManager } from 'typeorm';
import type { RowClass } from '../../../entities/base/row.entity';
import { Province } from '../../../entities/geography/province.entity';
import { Observation } from '../../../entities/indicators/observation.entity';
import { Meeting } from '../../../entities/mechanism/meeting.entity';
import { ProgressReport } from '../../../entities/progress/progress-report.entity';
import { Project } from '../../../entities/projects/project.entity';
import { RowStore } from '../../../src/database/rows';
import { sql } from '../../../src/database/sql';
import { TransactionRunner } from '../../../src/database/transaction';
import { Lang } from '../../../src/domain/languages';
import { OrderDirection } from '../../../src/domain/vocabularies/api';
import { entityPages } from '../../../src/queries/shared/entity-pages';
import type { Order } from '../../../src/queries/shared/order';
import { pageSpec } from '../../../src/queries/shared/page';
import { rollBack, useDatabase } from '../../support/database';
import { ask, data, errorOf } from '../../support/execute';
import { eraseProjects, insertProject } from '../../support/factories';

const { dataSource, rolledBack } = useDatabase();

interface Walked {
  codes: string[];
  totals: number[];
}

/** Reads a whole list page by page, forward or backward, with something done between two pages. */
async function walk(
  manager: EntityManager,
  args: string,
  size: number,
  backward: boolean,
  between: () => Promise<void> = async () => {},
): Promise<Walked> {
  const walked: Walked = { codes: [], totals: [] };
  for (let cursor: string | null = null; ;) {
    const page = backward
      ? `last: ${size}${cursor ? `, before: "${cursor}"` : ''}`
      : `first: ${size}${cursor ? `, after: "${cursor}"` : ''}`;
    const { projects } = await data(
      manager,
      `{ projects(${page}, ${args}) {
      totalCount nodes { code } edges { cursor node { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    );
    const codes = projects.nodes.map((node: { code: string }) => node.code);
    expect(projects.edges.map((edge: { node: { code: string } }) => edge.node.code)).toEqual(codes);
    walked.totals.push(projects.totalCount);
    walked.codes = backward ? [...codes, ...walked.codes] : [...walked.codes, ...codes];
    if (!(backward ? projects.pageInfo.hasPreviousPage : projects.pageInfo.hasNextPage)) return walked;
    cursor = backward ? projects.pageInfo.startCursor : projects.pageInfo.endCursor;
    await between();
  }
}

const ORDERS = fc.constantFrom(
  'orderBy: []',
  ...['NAME', 'STARTS_ON', 'ENDS_ON', 'PERCENT', 'COST'].flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => `orderBy: [{ field: ${field}, direction: ${direction} }]`),
  ),
  'orderBy: [{ field: STARTS_ON, direction: DESC }, { field: NAME }]',
);

it('any page size reads the same list, forward and backward, whatever the order', async () => {
  const { manager } = dataSource();
  await fc.assert(
    fc.asyncProperty(ORDERS, fc.integer({ min: 7, max: 60 }), fc.boolean(), async (order, size, backward) => {
      const whole = await walk(manager, order, 100, false);
      const walked = await walk(manager, order, size, backward);
      expect(walked.codes).toEqual(whole.codes);
      expect(new Set(walked.codes).size).toBe(68);
      expect(new Set(walked.totals)).toEqual(new Set([68]));
    }),
    { numRuns: 20 },
  );
});

it('rows that come and go between pages disturb no other row', async () => {
  await fc.assert(
    fc.asyncProperty(ORDERS, fc.integer({ min: 5, max: 20 }), fc.boolean(), (order, size, backward) =>
      rollBack(dataSource(), async (manager) => {
        const before = (await walk(manager, order, 100, false)).codes;
        const gone = new Set<string>();
        let i = 0;
        const { codes } = await walk(manager, order, size, backward, async () => {
          await insertProject(manager, { code: `N${i}`, names: { EN: `Between ${i}` }, startsOn: i % 2 ? '2019-01-01' : null });
          const victim = before[(i++ * 13) % before.length]!;
          // A bundle has the percent of its parts: without one of them it may stand elsewhere in the order.
          const [{ alone }] = await manager.query<[{ alone: boolean }]>(
            'SELECT parent_id IS NULL AND NOT EXISTS (SELECT FROM project part WHERE part.parent_id = p.id) AS alone FROM project p WHERE code = $1',
            [victim],
          );
          if (!alone) return;
          await eraseProjects(manager, 'code = $1', [victim]);
          gone.add(victim);
        });
        expect(codes.filter((code) => !gone.has(code) && !code.startsWith('N'))).toEqual(before.filter((code) => !gone.has(code)));
        expect(new Set(codes).size).toBe(codes.length);
      }),
    ),
    { numRuns: 15 },
  );
});

it('a list reads nothing for its total when it is not asked for, and only the total when only that is', async () => {
  const { manager } = dataSource();
  expect((await ask(manager, '{ projects { nodes { code } pageInfo { endCursor } } }')).statements).toBe(1);
  expect((await ask(manager, '{ projects { totalCount } }')).statements).toBe(1);
  expect((await ask(manager, '{ projects { totalCount nodes { code } } }')).statements).toBe(2);
  expect((await ask(manager, '{ projects { pageInfo { __typename } } }')).statements).toBe(1);
});

it('a page of projects with group, sectors and latest report takes a fixed number of statements', async () => {
  const query = (first: number) => `{ projects(first: ${first}) { nodes {
    code name stage workingGroup { code } sectors { code } provinces { code memberState { code } } costs { amount } reports(first: 1) { nodes { percent citation { source { code } } } }
  } } }`;
  const [few, many] = [await ask(dataSource().manager, query(10)), await ask(dataSource().manager, query(68))];
  expect(few.result.errors ?? many.result.errors).toBeUndefined();
  expect([few.statements, many.statements]).toEqual([10, 10]);
});

it('pages of many nodes at once take one statement', async () => {
  const { statements } = await ask(
    dataSource().manager,
    '{ provinces(first: 100) { nodes { projects(first: 3, orderBy: [{ field: PERCENT, direction: DESC }]) { nodes { code name } } } } }',
  );
  expect(statements).toBe(2);
});

describe('order', () => {
  it('puts what has no value last, whichever the direction', async () => {
    for (const direction of ['ASC', 'DESC']) {
      const { projects } = await data(
        dataSource().manager,
        `{ projects(first: 100, orderBy: [{ field: PERCENT, direction: ${direction} }]) { nodes { progress { percent } } } }`,
      );
      const percents = projects.nodes.map((node: { progress: { percent: number | null } }) => node.progress.percent);
      const known = percents.filter((percent: number | null) => percent !== null);
      expect(known.length).toBeLessThan(percents.length);
      expect(percents.slice(0, known.length)).toEqual(known);
      expect(known).toEqual([...known].sort((a, b) => (direction === 'ASC' ? a - b : b - a)));
      expect(known.length).toBeGreaterThan(20);
    }
  });

  it('is that of the Thai dictionary for Thai names', async () => {
    const { provinces } = await data(
      dataSource().manager,
      '{ provinces(first: 100, where: { memberState: { eq: "TH" } }, orderBy: [{ field: NAME }]) { nodes { name } } }',
      { lang: Lang.TH },
    );
    const names = provinces.nodes.map((node: { name: string }) => node.name);
    expect(names).toHaveLength(14);
    expect(names).toEqual([...names].sort(new Intl.Collator('th').compare));
  });

  it('of leading vowels, tone marks and silencers is as the collation of Unicode has it', async () => {
    const words = [
      'เกาะ',
      'กระบี่',
      'แก้ว',
      'ไก่',
      'ขอนแก่น',
      'เขา',
      'โขง',
      'ใจ',
      'สงขลา',
      'สตูล',
      'เสา',
      'สุราษฎร์ธานี',
      'แสง',
      'ยะลา',
      'เยาว์',
      'พังงา',
      'แพร่',
      'พัทลุง',
      'โพธิ์',
      'ระนอง',
      'เรือ',
      'ภูเก็ต',
      // Marks count where names are alike without them.
      'ก่าข้าว',
      'กาขาว',
      'กาข่าว',
      'ก้าขาว',
    ];
    const sorted = await dataSource().query<{ word: string }[]>('SELECT word FROM unnest($1::text[]) word ORDER BY sort_key(word)', [
      words,
    ]);
    expect(sorted.map(({ word }) => word)).toEqual([...words].sort(new Intl.Collator('th').compare));
  });
});

describe('a wrong request for a page', () => {
  const wrong: [string, string, string, RegExp][] = [
    ['a negative first', 'first: -1', 'INVALID_PAGE', /first: -1 is negative\. Ask for 0 to 100/],
    ['a negative last', 'last: -3', 'INVALID_PAGE', /last: -3 is negative/],
    ['too large a first', 'first: 5000', 'PAGE_TOO_LARGE', /at most 100 and follow pageInfo\.endCursor with after/],
    ['too large a last', 'last: 101', 'PAGE_TOO_LARGE', /at most 100 and follow pageInfo\.startCursor with before/],
    ['first and last together', 'first: 1, last: 1', 'INVALID_PAGE', /first and last were both given/],
    ['a made-up cursor', 'after: "hello"', 'INVALID_CURSOR', /after: "hello" is not a cursor of this list/],
    [
      'a cursor of JSON that is no list',
      `before: "${Buffer.from('{"a":1}').toString('base64url')}"`,
      'INVALID_CURSOR',
      /start again without one/,
    ],
    [
      'a cursor with a value of the wrong kind',
      `orderBy: [{ field: STARTS_ON }], after: "${Buffer.from('["project STARTS_ON.ASC CODE.ASC ","tomorrow","P01"]').toString('base64url')}"`,
      'INVALID_CURSOR',
      /same orderBy/,
    ],
  ];
  it.each(['2020-13-45', '0000-01-01', '2020-02-30T'])(
    'a cursor with the day %s, which the database cannot read, is refused',
    async (day) => {
      const cursor = Buffer.from(JSON.stringify(['project STARTS_ON.ASC CODE.ASC ', day, 'P01'])).toString('base64url');
      expect(
        await errorOf(dataSource().manager, `{ projects(orderBy: [{ field: STARTS_ON }], after: "${cursor}") { nodes { code } } }`),
      ).toMatchObject({ code: 'INVALID_CURSOR' });
    },
  );

  it.each([
    ['2020-13-01 00:00:00+00', '1'],
    ['2020-01-01 24:00:00+00', '1'],
    ['2020-01-01 00:00:00+99', '1'],
    ['2020-01-01 00:00:00+00', '2147483648'],
  ])('a cursor with the instant %s and the number %s is refused', async (instant, number) => {
    const cursors = (await data(dataSource().manager, '{ project(code: "P37") { reports(first: 1) { pageInfo { endCursor } } } }')).project
      .reports.pageInfo;
    const [name, day] = JSON.parse(Buffer.from(cursors.endCursor, 'base64url').toString()) as string[];
    const ask = (place: string[]) =>
      `{ project(code: "P37") { reports(after: "${Buffer.from(JSON.stringify([name, day, ...place])).toString('base64url')}") { nodes { asOf } } } }`;
    expect(await errorOf(dataSource().manager, ask([instant, number]))).toMatchObject({ code: 'INVALID_CURSOR' });
    expect(await data(dataSource().manager, ask(['2020-01-01 00:00:00.5+07', '1']))).toHaveProperty('project.reports');
  });

  it.each(wrong)('%s is answered with its code and a remedy', async (_, args, code, message) => {
    const error = await errorOf(dataSource().manager, `{ projects(${args}) { nodes { code } } }`);
    expect(error).toEqual({ code, message: expect.stringMatching(message) });
  });

  it('with a cursor of another order is refused', async () => {
    const { projects } = await data(dataSource().manager, '{ projects(first: 1) { pageInfo { endCursor } } }');
    const error = await errorOf(
      dataSource().manager,
      `{ projects(after: "${projects.pageInfo.endCursor}", orderBy: [{ field: NAME }]) { nodes { code } } }`,
    );
    expect(error.code).toBe('INVALID_CURSOR');
  });
});

it(
  'an empty page is empty, and its cursors are null',
  rolledBack(async (manager) => {
    const { projects } = await data(
      manager,
      '{ projects(first: 0) { nodes { code } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }',
    );
    expect(projects).toEqual({ nodes: [], pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null } });
  }),
);

it('reports are read page by page, the newest first', async () => {
  const { project } = await data(
    dataSource().manager,
    '{ project(code: "P37") { reports(first: 2) { totalCount nodes { asOf } pageInfo { hasNextPage endCursor } } all: reports(first: 100) { nodes { asOf } } } }',
  );
  const rest = await data(
    dataSource().manager,
    `{ project(code: "P37") { reports(after: "${project.reports.pageInfo.endCursor}") { nodes { asOf } } } }`,
  );
  expect([...project.reports.nodes, ...rest.project.reports.nodes]).toEqual(project.all.nodes);
  expect(project.reports.totalCount).toBe(project.all.nodes.length);
  const days = project.all.nodes.map((node: { asOf: string }) => node.asOf);
  expect(days).toEqual([...days].sort().reverse());
});

it(
  'a row of a page is what the same row is by itself, to the microsecond and the last decimal',
  rolledBack(async (manager) => {
    await manager.query(
      'UPDATE project SET recorded_at = \'2025-02-01 10:00:00.123987+00\', names = names || \'{"TH": "เส้นทาง \\"ใหม่\\" <&>"}\' WHERE code = \'P24\'',
    );
    await manager.query('UPDATE observation SET value = 100000000.100 WHERE id = (SELECT min(id) FROM observation)');
    const db = new RowStore(new TransactionRunner(manager));
    for (const entity of [Meeting, Observation, ProgressReport, Project, Province] as RowClass<{ id: number }>[]) {
      const order: Order = { name: 'id', terms: [{ expression: sql`t.id`, type: 'integer', direction: OrderDirection.ASC }] };
      const [page] = await entityPages(db, entity, [0], {
        alias: 't',
        from: sql`${db.table(entity)} t`,
        where: sql`true`,
        order,
        page: { ...pageSpec({ first: 100 }, order), size: 10_000 },
      });
      const rows = await db.entities(entity, sql`SELECT ${db.columns(entity, 't')} FROM ${db.table(entity)} t ORDER BY t.id`);
      expect(rows.length).toBeGreaterThan(10);
      expect(page!.edges.map(({ node }) => ({ ...node, cursorPosition: undefined }))).toEqual(
        rows.map((row) => ({ ...row, cursorPosition: undefined })),
      );
      expect(page!.edges.filter(({ node }) => !(node instanceof entity))).toEqual([]);
    }
  }),
);
