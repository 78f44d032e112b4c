import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { buildSchema, type ExecutionResult, getOperationAST, graphqlSync, parse } from 'graphql';
import { resolveOperation } from '../../../src/context/operation';
import { Semaphore } from '../../../src/domain/semaphore';
import { csv, isFormula } from '../../../src/exports/csv';
import { flatten } from '../../../src/exports/flatten';
import { acceptedFormat, CSV, JSONL, type TableFormat, XLSX } from '../../../src/exports/formats';
import { type Cell, type CellKind, type Table, withThaiDays } from '../../../src/exports/table';
import { partsOf } from '../../support/workbook-file';

// Its types are those of an ES module, which a CommonJS file cannot import.
const { default: readXlsx } = jest.requireActual<{ default: (file: Buffer) => Promise<{ data: unknown[][] }[]> }>('read-excel-file/node');

const SCHEMA = buildSchema(`
  scalar Date
  scalar Decimal
  interface Named { name: String! }
  type Source { title: String url: String }
  type Cost { amount: Decimal! currency: String! asOf: Date source: Source }
  type Coverage { rate: Float! reported: Int! }
  type Progress { percent: Float coverage: Coverage! }
  type Province implements Named { code: String! name: String! capital: String }
  type Project implements Named { code: String! name: String! aliases: [String!]! isSample: Boolean! endsOn: Date body: Province progress: Progress costs: [Cost!]! provinces: [Province!]! parts: Projects! }
  type PageInfo { hasNextPage: Boolean! }
  type Edge { cursor: String! node: Project! }
  type Projects { totalCount: Int! pageInfo: PageInfo! nodes: [Project!]! edges: [Edge!]! }
  type Query { version: Int! projects: Projects! project: Project nothing: Project byCodes: [Project]! named: [Named!]! }`);

const NONE = { totalCount: 0, pageInfo: { hasNextPage: false }, nodes: [], edges: [] };
const TH = { __typename: 'Province', code: 'TH-90', name: 'สงขลา', capital: null };
const MY = { __typename: 'Province', code: 'MY-02', name: 'Kedah', capital: 'Alor Setar' };
const ONE = {
  __typename: 'Project',
  code: 'P1',
  name: 'Road, "new"',
  aliases: ['a', 'b'],
  isSample: false,
  endsOn: '2021-10-28',
  body: MY,
  progress: { percent: 47.5, coverage: { rate: 1, reported: 1 } },
  costs: [
    { amount: '10.50', currency: 'THB', asOf: '2020-01-31', source: null },
    { amount: '7', currency: 'USD', asOf: null, source: { title: 'T', url: 'u' } },
  ],
  provinces: [TH, MY],
  parts: NONE,
};
const TWO = {
  ...ONE,
  code: 'P2',
  name: 'Rail',
  aliases: [],
  endsOn: null,
  body: null,
  progress: null,
  costs: [],
  provinces: [],
  parts: { ...NONE, nodes: [ONE, ONE] },
};
const ROOT = {
  version: 3,
  project: ONE,
  nothing: null,
  byCodes: [TWO, null, ONE],
  named: [MY, ONE],
  projects: {
    totalCount: 2,
    pageInfo: { hasNextPage: false },
    nodes: [ONE, TWO],
    edges: [
      { cursor: 'c1', node: ONE },
      { cursor: 'c2', node: TWO },
    ],
  },
};

function tableOf(query: string, variables: Record<string, unknown> = {}): Table & { rows: Cell[][] } {
  const document = parse(query);
  const { data, errors }: ExecutionResult = graphqlSync({ schema: SCHEMA, source: query, rootValue: ROOT, variableValues: variables });
  expect(errors).toBeUndefined();
  return flatten(
    resolveOperation({ schema: SCHEMA, document, operation: getOperationAST(document)!, variables }, 1).operation!,
    data,
  ) as Table & { rows: Cell[][] };
}

async function written(format: TableFormat, table: Table): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of format.bytes(table)) pieces.push(piece);
  return Buffer.concat(pieces);
}

describe('a result as a table', () => {
  it.each<[string, string, string[], Cell[][]]>([
    [
      'has a row for each node of a connection',
      '{ projects { totalCount nodes { code name } pageInfo { hasNextPage } } }',
      ['code', 'name'],
      [
        ['P1', 'Road, "new"'],
        ['P2', 'Rail'],
      ],
    ],
    [
      'or for each edge',
      '{ projects { edges { cursor node { code } } } }',
      ['cursor', 'node.code'],
      [
        ['c1', 'P1'],
        ['c2', 'P2'],
      ],
    ],
    [
      'or for each element of a list, unknown ones too',
      '{ byCodes { code isSample } }',
      ['code', 'isSample'],
      [
        ['P2', false],
        [null, null],
        ['P1', false],
      ],
    ],
    [
      'of the first list only, in the order of the query',
      '{ version project { code costs { currency } provinces { code } } byCodes { code } }',
      ['currency'],
      [['THB'], ['USD']],
    ],
    [
      'and one row where there is no list of objects',
      '{ version project { code aliases } }',
      ['version', 'project.code', 'project.aliases'],
      [[3, 'P1', 'a; b']],
    ],
    [
      'with empty cells where there is nothing',
      '{ nothing { code progress { percent } } }',
      ['nothing.code', 'nothing.progress.percent'],
      [[null, null]],
    ],
    ['and no row, but a head, under nothing', '{ nothing { costs { amount currency } } }', ['amount', 'currency'], []],
    [
      'with dotted columns for nested objects, the same whether or not they are there',
      '{ byCodes { progress { percent coverage { rate } } body { code } } }',
      ['progress.percent', 'progress.coverage.rate', 'body.code'],
      [
        [null, null, null],
        [null, null, null],
        [47.5, 1, 'MY-02'],
      ],
    ],
    [
      'with lists of one scalar joined',
      '{ projects { nodes { provinces { code } parts { nodes { code } } costs { source { title } } } } }',
      ['provinces.code', 'parts.nodes.code', 'costs.source.title'],
      [
        ['TH-90; MY-02', '', '; T'],
        ['', 'P1; P1', ''],
      ],
    ],
    [
      'and other lists as JSON',
      '{ projects { nodes { costs { amount currency } } } }',
      ['costs'],
      [['[{"amount":"10.50","currency":"THB"},{"amount":"7","currency":"USD"}]'], ['[]']],
    ],
    [
      'lists within lists too',
      '{ projects { nodes { parts { nodes { aliases } } } } }',
      ['parts.nodes'],
      [['[]'], ['[{"aliases":["a","b"]},{"aliases":["a","b"]}]']],
    ],
    [
      'in the order of the selection, by alias',
      '{ projects { nodes { b: name a: code __typename } } }',
      ['b', 'a', '__typename'],
      [
        ['Road, "new"', 'P1', 'Project'],
        ['Rail', 'P2', 'Project'],
      ],
    ],
    [
      'with fields merged as GraphQL merges them',
      '{ projects { nodes { progress { percent } } } ...More } fragment More on Query { projects { nodes { code progress { coverage { rate } } } } }',
      ['progress.percent', 'progress.coverage.rate', 'code'],
      [
        [47.5, 1, 'P1'],
        [null, null, 'P2'],
      ],
    ],
    [
      'with the fields of every type',
      '{ named { name ... on Project { code } ... on Province { code capital } } }',
      ['name', 'code', 'capital'],
      [
        ['Kedah', 'MY-02', 'Alor Setar'],
        ['Road, "new"', 'P1', null],
      ],
    ],
  ])('%s', (_, query, columns, rows) => {
    const table = tableOf(query);
    expect([table.columns.map(({ name }) => name), table.rows]).toEqual([columns, rows]);
  });

  it('has no column for what is skipped', () => {
    const query = 'query Q($no: Boolean!) { projects { nodes { code name @include(if: $no) ... @skip(if: $no) { isSample } } } }';
    expect(tableOf(query, { no: false }).columns.map(({ name }) => name)).toEqual(['code', 'isSample']);
    expect(tableOf(query, { no: true }).columns.map(({ name }) => name)).toEqual(['code', 'name']);
  });

  it('knows what its columns hold', () => {
    const query =
      '{ byCodes { code isSample endsOn progress { percent coverage { reported } } costs { amount } parts { nodes { endsOn } } } }';
    expect(tableOf(query).columns.map(({ kind }) => kind)).toEqual(['text', 'boolean', 'date', 'number', 'number', 'text', 'date']);
  });

  it('has days in Thai beside the days, with the Buddhist year, where that is wanted', async () => {
    const { columns, rows } = withThaiDays(tableOf('{ byCodes { endsOn code costs { asOf } } }'));
    expect(columns.map(({ name }) => name)).toEqual(['endsOn', 'endsOn.th', 'code', 'costs.asOf', 'costs.asOf.th']);
    const all: unknown[] = [];
    for await (const row of rows) all.push(row);
    expect(all).toEqual([
      [null, null, 'P2', '', ''],
      [null, null, null, null, null],
      ['2021-10-28', '28 ตุลาคม 2564', 'P1', '2020-01-31; ', '31 มกราคม 2563; '],
    ]);
  });
});

const table = (kinds: CellKind[], rows: Cell[][]): Table => ({ columns: kinds.map((kind, i) => ({ name: `c${i}`, kind })), rows });

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '"', ','), fc.string()).map((parts) => parts.join('')),
);

describe('CSV', () => {
  it('is for Excel: a byte order mark, CRLF, Thai as it is, null empty, numbers bare', async () => {
    const text = (
      await written(
        CSV,
        table(
          ['text', 'number', 'decimal', 'boolean'],
          [
            ['สงขลา', -5.5, '-12.50', true],
            [null, null, null, false],
          ],
        ),
      )
    ).toString();
    expect(text).toBe('\uFEFFc0,c1,c2,c3\r\nสงขลา,-5.5,-12.50,true\r\n,,,false\r\n');
  });

  it.each(['=1+1', '+66 74 000', '-1+1', '@SUM(A1)', '\t=1', '\r=1', '-', '=', '+', '\uFF1D1'])('defuses %j', (text) =>
    expect(isFormula(text)).toBe(true),
  );
  it.each(['1', '-1', '+1', '-1.5e-7', 'a=1', '', ' =1', "'=1", 'สงขลา'])('leaves %j', (text) => expect(isFormula(text)).toBe(false));

  it('is read back as it was, and has no cell that would run', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(fc.option(anyText), { minLength: 3, maxLength: 3 }), { maxLength: 8 }), async (rows) => {
        const bytes = await written(CSV, table(['text', 'text', 'text'], rows));
        const read = parseCsv(bytes, { bom: true, record_delimiter: '\r\n' });
        const cells = read.slice(1).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)))).toEqual([]);
        expect(cells).toEqual(
          rows.flat().map((cell) => (cell === null ? '' : Buffer.from(isFormula(cell) ? `'${cell}` : cell).toString())),
        );
      }),
    );
  });

  it('keeps a row whose only cell is empty', async () => {
    expect(parseCsv(await written(CSV, table(['text'], [['a'], [null], ['b']])), { bom: true })).toEqual([['c0'], ['a'], [''], ['b']]);
  });

  it('is written as it is read, not before', async () => {
    let made = 0;
    function* endless(): Generator<Cell[]> {
      for (;;) yield [made++];
    }
    const lines = csv({ columns: [{ name: 'n', kind: 'number' }], rows: endless() });
    for (let i = 0; i < 3; i++) await lines.next();
    await lines.return(undefined);
    expect(made).toBeLessThan(5);
  });
});

describe('XLSX', () => {
  it('has numbers as numbers, days as days, and text as text, whatever it looks like', async () => {
    const rows: Cell[][] = [
      ['=1+1', -5.5, '1496400.00', true, '2021-10-28'],
      ['สงขลา <&> "x"\nnext', 0, '12345678901234567.89', false, '2020-01-31; 2021-01-31'],
      [null, null, null, null, null],
      ['0012', 1e21, '-3', null, '1899-12-31'],
    ];
    const [sheet] = await readXlsx(await written(XLSX, table(['text', 'number', 'decimal', 'boolean', 'date'], rows)));
    expect(sheet!.data).toEqual([
      ['c0', 'c1', 'c2', 'c3', 'c4'],
      ['=1+1', -5.5, 1496400, true, new Date('2021-10-28T00:00:00Z')],
      ['สงขลา <&> "x"\nnext', 0, '12345678901234567.89', false, '2020-01-31; 2021-01-31'],
      [null, null, null, null, null],
      ['0012', 1e21, -3, null, '1899-12-31'],
    ]);
  });

  it('can hold any text, and is the same bytes for the same table', async () => {
    const rows = [['a\0b\u000B\uFFFF\uD800 _x0041_ \r\nz']];
    const bytes = await written(XLSX, table(['text'], rows));
    expect((await readXlsx(bytes))[0]!.data[1]).toEqual(rows[0]);
    expect(await written(XLSX, table(['text'], rows))).toEqual(bytes);
  });

  it('names the style of a cell that has none of its own: Python warns of a workbook without it', async () => {
    const { 'xl/styles.xml': styles } = await partsOf(await written(XLSX, table(['text'], [['a']])));
    expect(styles).toContain('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
  });

  it('cuts what Excel cannot hold, and says so', async () => {
    const [sheet] = await readXlsx(await written(XLSX, table(['text'], [['ก'.repeat(40_000)]])));
    expect(sheet!.data[1]![0]).toMatch(/^ก{32759} … \[cut\]$/);
  });
});

it('JSONL has an object on each line', async () => {
  expect(
    (
      await written(
        JSONL,
        table(
          ['text', 'number', 'decimal'],
          [
            ['=สงขลา\n', -1, '1.50'],
            [null, null, null],
          ],
        ),
      )
    ).toString(),
  ).toBe('{"c0":"=สงขลา\\n","c1":-1,"c2":"1.50"}\n{"c0":null,"c1":null,"c2":null}\n');
});

it.each([
  [undefined, null],
  ['*/*', null],
  ['application/json', null],
  ['text/html,application/xhtml+xml,*/*;q=0.8', null],
  ['application/json, text/csv', null],
  ['text/csv;q=0.5, application/json', null],
  ['text/csv', 'csv'],
  ['text/csv; charset=utf-8', 'csv'],
  ['application/json;q=0.5, text/csv', 'csv'],
  [XLSX.mediaType, 'xlsx'],
  ['application/jsonl', 'jsonl'],
])('Accept: %s is answered with %s', (accept, extension) => {
  expect(acceptedFormat(accept)?.extension ?? null).toBe(extension);
});

it('permits are given in order, and each is released once', async () => {
  const semaphore = new Semaphore(1);
  const log: string[] = [];
  const release = await semaphore.acquire();
  const others = ['b', 'c'].map((name) => semaphore.acquire().then((releaseIt) => (log.push(name), releaseIt)));
  await new Promise(setImmediate);
  expect(log).toEqual([]);
  release();
  release();
  const releaseB = await others[0]!;
  await new Promise(setImmediate);
  expect(log).toEqual(['b']);
  releaseB();
  (await others[1]!)();
  (await semaphore.acquire())();
});
