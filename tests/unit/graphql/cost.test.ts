import {
  getNamedType,
  getNullableType,
  type GraphQLSchema,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { resolveOperation } from '../../../src/context/operation';
import { HubError } from '../../../src/domain/errors';
import { LIMITS } from '../../../src/domain/limits';
import { buildHubSchema } from '../../../src/graphql/build-schema';
import { assertAffordable, objectsWithin } from '../../../src/graphql/limits/cost-analysis';
import { readDocument } from '../../../src/graphql/limits/document-limits';

let schema: GraphQLSchema;
beforeAll(() => {
  schema = buildHubSchema();
});

function costOf(source: string, given: Record<string, unknown> = {}, limits = LIMITS) {
  const document = readDocument(source, limits);
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )!;
  return assertAffordable(resolveOperation({ schema, document, operation, variables: given }, 1).operation!, limits);
}

it('every list of objects that is no page says how long it is (@Cost, schema/base/cost.ts)', () => {
  const silent: string[] = [];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || type.name.endsWith('Connection') || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const isList = isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type));
      if (isList && !field.extensions['cost']) silent.push(`${type.name}.${field.name}`);
    }
  }
  // Its length is that of the page above it.
  expect(silent).toEqual(['ProjectStatistics.groups']);
});

it('every input type with an operator in it is called …Filter, by which its conditions are counted', () => {
  const inputs = Object.values(schema.getTypeMap()).filter(isInputObjectType);
  const combinable = inputs.filter((type) => ['and', 'or', 'not', 'eq', 'gt', 'contains'].some((operator) => operator in type.getFields()));
  expect(combinable.length).toBeGreaterThan(8);
  expect(combinable.map(({ name }) => name).filter((name) => !name.endsWith('Filter'))).toEqual([]);
});

describe('the conditions of filters', () => {
  const asked = (n: number) => ({ or: Array.from({ length: n }, (_, i) => ({ code: { eq: `P${i}` } })) });
  const WHERE = 'query ($where: ProjectFilter) { projects(where: $where) { totalCount } }';

  it('are as many as the limit, in the document or in variables', () => {
    expect(() => costOf(WHERE, { where: asked(LIMITS.maxConditions) })).not.toThrow();
    expect(() => costOf(WHERE, { where: asked(LIMITS.maxConditions + 1) })).toThrow(
      /The filters have 51 conditions, 1 over the limit of 50 \(maxConditions\)/,
    );
    const few = { ...LIMITS, maxConditions: 2 };
    expect(() => costOf('{ projects(where: { percent: { gt: 1, lte: 2 } }) { totalCount } }', {}, few)).not.toThrow();
    expect(() => costOf('{ projects(where: { percent: { gt: 1, lte: 2 }, not: { crossBorder: true } }) { totalCount } }', {}, few)).toThrow(
      HubError,
    );
  });

  it.each<[string, string, Record<string, unknown>?]>([
    [
      'wherever a filter is asked',
      'query ($where: ProjectFilter) { a: projects(where: $where) { totalCount } b: projects(where: $where) { totalCount } }',
      { where: { percent: { gt: 1, lt: 2 } } },
    ],
    [
      'wherever a fragment is spread',
      '{ a: province(code: "TH-90") { ...F } b: province(code: "TH-91") { ...F } } fragment F on Province { projects(where: { percent: { gt: 1, lt: 2 } }) { totalCount } }',
    ],
    [
      'within a basis',
      '{ province(code: "TH-90") { progress(basis: { where: { stage: { eq: IDEA }, percent: { gt: 1, lt: 2 } } }) { percent } } }',
    ],
    ['of groups', '{ projectStatistics(groupBy: [STAGE], having: { projectCount: { gt: 1, lt: 2, eq: 3 } }) { total { projectCount } } }'],
  ])('count %s', (_, source, variables = {}) => {
    expect(() => costOf(source, variables, { ...LIMITS, maxConditions: 2 })).toThrow(/maxConditions/);
    expect(() => costOf(source, variables, { ...LIMITS, maxConditions: 4 })).not.toThrow();
  });

  it('that are empty, null or a list of values count none and one', () => {
    const where = {
      and: Array.from({ length: 100 }, () => ({})),
      code: { in: Array.from({ length: 100 }, String), eq: null },
      stage: null,
    };
    expect(() => costOf(WHERE, { where }, { ...LIMITS, maxConditions: 1 })).not.toThrow();
  });
});

it.each<[string, string, number, number, Record<string, unknown>?]>([
  ['a text', '{ __typename }', 0, 0],
  ['one object', '{ project(code: "P24") { code name } }', 0, 1],
  ['an object within another', '{ project(code: "P24") { parent { code } } }', 0, 2],
  ['a page of 20, when nobody says', '{ projects { nodes { code } } }', 10, 21],
  ['a page of 50', '{ projects(first: 50) { nodes { code } } }', 10, 51],
  ['a page by a variable', 'query ($n: Int) { projects(last: $n) { nodes { code } } }', 10, 8, { n: 7 }],
  ['a page by a default', 'query ($n: Int = 3) { projects(first: $n) { nodes { code } } }', 10, 4],
  ['a page larger than a page may be', '{ projects(first: 1000) { nodes { code } } }', 10, 101],
  ['edges: two objects each', '{ projects(first: 5) { edges { node { code } } pageInfo { hasNextPage } } }', 10, 12],
  ['a page of pages', '{ provinces(first: 10) { nodes { projects(first: 5) { nodes { code } } } } }', 20, 1 + 10 * (1 + 1 + 5)],
  ['a roll-up of one', '{ province(code: "TH-90") { progress { percent } } }', 100, 2],
  ['a roll-up of 35: as many statements', '{ provinces(first: 35) { nodes { progress { percent } } } }', 110, 1 + 35 * 2],
  ['keys', '{ projectsByCodes(codes: ["P01", "P02"]) { code } }', 10, 2],
  ['keys by a variable', 'query ($codes: [String!]!) { projectsByCodes(codes: $codes) { code } }', 10, 3, { codes: ['a', 'b', 'c'] }],
  ['groups', '{ projectStatistics(groupBy: [STAGE], first: 4) { groups { measures { projectCount } } } }', 100, 1 + 4 * 2],
  [
    'groups of a small dimension',
    '{ projectStatistics(groupBy: [CROSS_BORDER, MEMBER_STATE]) { groups { measures { projectCount } } } }',
    100,
    1 + 8 * 2,
  ],
  [
    'groups of large dimensions',
    '{ projectStatistics(groupBy: [PROVINCE, SECTOR]) { groups { measures { projectCount } } } }',
    100,
    1 + 1_000 * 2,
  ],
  [
    'points of a series',
    '{ body(code: "LS") { progress { series(from: "2020-01-01", to: "2021-12-31", every: YEAR) { percent } } } }',
    200,
    4,
  ],
  [
    'what is left out',
    'query ($no: Boolean = false) { project(code: "P24") @include(if: $no) { code } projects @skip(if: true) { nodes { code } } }',
    0,
    0,
  ],
  [
    'a fragment, each time that it is spread',
    '{ a: project(code: "P24") { ...F } b: project(code: "P25") { ...F } } fragment F on Project { parent { code } }',
    0,
    4,
  ],
  ['a fragment on a page', '{ projects(first: 7) { ...F } } fragment F on ProjectConnection { nodes { code } }', 10, 8],
  ['one of several types', '{ node(id: "x") { ... on Project { parent { code } } ... on Province { memberState { code } } } }', 0, 3],
])('%s', (_, source, weight, objects, ...[variables]) => {
  expect(costOf(source, variables)).toEqual({ weight, objects });
});

describe('over the limit', () => {
  const refusalOf = (source: string, variables?: Record<string, unknown>): HubError => {
    try {
      costOf(source, variables);
    } catch (error) {
      if (error instanceof HubError) return error;
      throw error;
    }
    throw new Error('it was not refused');
  };
  const pages = (provinces: number, projects: number): string =>
    `{ provinces(first: ${provinces}) { nodes { inner: projects(first: ${projects}) { nodes { sectors { code } parent { code } } } } } }`;

  it('says how far', () => {
    const { code, message, details } = refusalOf(pages(100, 100));
    expect([code, details]).toEqual(['COST_TOO_HIGH', { limit: 'maxCost', allowed: 10_000, actual: 20_111 }]);
    expect(message).toMatch(/may cost 20,111, 10,111 over the limit of 10,000/);
  });

  it('names the page that would have to shrink least: its size fits, and one more does not', () => {
    const { message } = refusalOf(pages(35, 100));
    const fits = Number(/at most (\d+) items of Province\.projects \(inner\) instead of 100 \(first: \1\) it would/.exec(message)![1]);
    expect(() => costOf(pages(35, fits))).not.toThrow();
    expect(() => costOf(pages(35, fits + 1))).toThrow(/over the limit/);
    const outer = '{ projects(first: 100) { nodes { reports(first: 30) { nodes { citation { source { code } } project { code } } } } } }';
    expect(refusalOf(outer).message).toMatch(/items of Query\.projects instead of 100/);
  });

  it('names one size for all pages where none alone is enough', () => {
    const twice = (n: number): string =>
      `{ ${['TH', 'MY', 'ID'].map((code) => `${code}: memberState(code: "${code}") ${pages(n, n)}`).join(' ')} }`;
    const fits = Number(/pages of at most (\d+) items \(first: \1\)/.exec(refusalOf(twice(100)).message)![1]);
    expect(() => costOf(twice(fits))).not.toThrow();
    expect(() => costOf(twice(fits + 1))).toThrow(/over the limit/);
  });

  it('says so when no page size would fit', () => {
    const many = (i: number) =>
      `p${i}: provinces(first: 1) { nodes { ${[1, 2, 3, 4].map((k) => `r${k}: progress(basis: { asOf: "2020-01-0${k}" }) { percent }`).join(' ')} } }`;
    expect(() =>
      costOf(
        `{ ${Array.from({ length: 26 }, (_, i) => many(i)).join(' ')} }`,
        {},
        { ...LIMITS, maxTokens: 9_000, maxAliases: 999, maxRepeats: 999 },
      ),
    ).toThrow(/No page size would make it fit/);
  });

  it('computes nested lists of keys without counting past the limit of keys', () => {
    expect(
      refusalOf('query ($c: [String!]!) { projectsByCodes(codes: $c) { code } }', { c: Array.from({ length: 101 }, () => 'P01') }).code,
    ).toBe('TOO_MANY_KEYS');
  });
});

it.each<[unknown, number]>([
  [null, 0],
  [{}, 0],
  [{ a: 1, b: null, c: ['x'] }, 0],
  [{ a: { b: [{ c: 1 }, null, { c: { d: 1 } }] } }, 4],
])('an answer %j holds %i objects', (answer, count) => {
  expect(objectsWithin(answer)).toBe(count);
});
