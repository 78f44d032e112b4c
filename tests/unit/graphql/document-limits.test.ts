import { getIntrospectionQuery, GraphQLError } from 'graphql';
import { LIMITS } from '../../../src/domain/limits';
import { assertInput, readDocument } from '../../../src/graphql/limits/document-limits';
import { readJson } from '../../../src/http/plugins/read-json';

const times = (count: number, part: (i: number) => string): string => Array.from({ length: count }, (_, i) => part(i)).join(' ');
const levels = (count: number): string => `${'{ a '.repeat(count)}${'}'.repeat(count)}`;

/** A document that is just within each limit, by how much of it there is. */
const AT_LIMIT: Record<string, (count: number) => string> = {
  maxDepth: levels,
  maxFields: (count) =>
    `{ ...F ...F } fragment F on Query { ${times(Math.floor(count / 2), (i) => `a${i}`)} } ${count % 2 === 1 ? 'query Q { x }' : ''} `,
  maxAliases: (count) => `{ ${times(count, (i) => `a${i}: a`)} }`,
  maxDirectives: (count) => `{ ${times(count, (i) => `a${i} @b`)} }`,
  maxRepeats: (count) => `{ ${'a '.repeat(count - 1)} ...F ...F } fragment F on Query { a }`,
  maxOperations: (count) => times(count, (i) => `query Q${i} { a }`),
  maxVariables: (count) => `query (${times(count, (i) => `$v${i}: Int`)}) { a }`,
};

describe.each(Object.keys(AT_LIMIT).filter((limit) => limit !== 'maxFields'))('%s', (limit) => {
  const allowed = LIMITS[limit as keyof typeof LIMITS];

  it('lets through what is at the limit', () => {
    expect(() => readDocument(AT_LIMIT[limit]!(allowed), LIMITS)).not.toThrow();
  });

  it('refuses one more, and says which limit and how far over', () => {
    const refused = expect.objectContaining({
      code: 'DOCUMENT_TOO_LARGE',
      message: expect.stringContaining(`, 1 over the limit of ${allowed} (${limit})`),
      details: { limit, allowed, actual: allowed + 1 },
    });
    expect(() => readDocument(AT_LIMIT[limit]!(allowed + 1), LIMITS)).toThrow(refused);
  });
});

it('counts the fields of a fragment each time that it is spread', () => {
  const fields = (count: number): string => `{ a { ...F } b { ...F } } fragment F on Query { ${times(count, (i) => `f${i}`)} }`;
  expect(() => readDocument(fields(249), LIMITS)).not.toThrow();
  expect(() => readDocument(fields(250), LIMITS)).toThrow(/The query has 502 fields, 2 over the limit of 500 \(maxFields\)/);
});

it('tells where a document with too many tokens is cut off, and counts no comment', () => {
  expect(() => readDocument(`# ${'a '.repeat(5_000)}\n${AT_LIMIT['maxDirectives']!(50)}`, LIMITS)).not.toThrow();
  expect(() => readDocument(`{ ${'ab '.repeat(2_000)} }`, LIMITS)).toThrow(
    /more than 1,000 words and signs: they end at character 2,999 of 6,004 \(maxTokens\)/,
  );
});

it('measures fragments that double without spreading them out', () => {
  const doubling = `{ ...F0 } ${times(90, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F90 on Query { a }`;
  expect(() => readDocument(doubling, LIMITS)).toThrow(/The query has 1\.2e\+27 fields, 1\.2e\+27 over the limit of 500/);
});

it('names a fragment within itself, also one that nobody spreads', () => {
  for (const operation of ['{ ...A }', '{ a }']) {
    expect(() => readDocument(`${operation} fragment A on Query { a { ...B } } fragment B on Query { b { ...A } }`, LIMITS)).toThrow(
      GraphQLError,
    );
  }
});

it('leaves a fragment that is not there to validation', () => {
  expect(() => readDocument('{ ...A }', LIMITS)).not.toThrow();
});

it('lets the introspection of every tool through', () => {
  const all = getIntrospectionQuery({
    descriptions: true,
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  expect(() => readDocument(all, LIMITS)).not.toThrow();
});

it('limits the number and the levels of variables', () => {
  const many = (count: number): unknown => ({ query: '{ a }', variables: { codes: Array.from({ length: count - 1 }, () => 'a') } });
  expect(() => assertInput(many(LIMITS.maxInputs), LIMITS)).not.toThrow();
  expect(() => assertInput(many(LIMITS.maxInputs + 1), LIMITS)).toThrow(/5,001 values, 1 over the limit of 5,000 \(maxInputs\)/);
  const nested = (depth: number): string =>
    `{"query":"{ [ \\" {","variables":{"flat":[[],{}],"where":${'{"not":'.repeat(depth)}[]${'}'.repeat(depth)}}}`;
  expect(readJson(nested(LIMITS.maxDepth - 1), LIMITS)).toMatchObject({ query: '{ [ " {' });
  expect(() => readJson(nested(LIMITS.maxDepth), LIMITS)).toThrow(/more than 16 levels \(maxDepth\)/);
});

it('limits the length of names, numbers and texts in a document and in variables', () => {
  const [longest, longer] = ['a'.repeat(LIMITS.maxTextLength), 'a'.repeat(LIMITS.maxTextLength + 1)];
  for (const document of [
    (text: string) => `{ ${text} }`,
    (text: string) => `{ a(b: "${text.slice(2)}") }`,
    (text: string) => `# ${longer}\n{ a(b: ${text.replaceAll('a', '1')}) }`,
  ]) {
    expect(() => readDocument(document(longest), LIMITS)).not.toThrow();
    expect(() => readDocument(document(longer), LIMITS)).toThrow(
      /The query has a name, number or text of 5,001 characters, 1 over the limit of 5,000 \(maxTextLength\)/,
    );
  }
  for (const variables of [(text: string) => ({ a: [text] }), (text: string) => ({ a: { [text]: 1 } })]) {
    expect(() => assertInput({ query: longer, variables: variables(longest) }, LIMITS)).not.toThrow();
    expect(() => assertInput({ query: longer, variables: variables(longer) }, LIMITS)).toThrow(/a (text|name) of 5,001 characters/);
  }
});
