/** What a stranger may send to /graphql: a body by POST, or what follows the ? of a GET. */
export interface Attack {
  readonly name: string;
  readonly body?: string;
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** What the hub answers, with the code of the first error. */
  readonly status: number;
  readonly code: string;
}

export const sendAttack = (url: string, { body, search = '', headers = {} }: Attack): Promise<Response> =>
  fetch(
    url + search,
    body === undefined ? { headers } : { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body },
  );

const times = (count: number, part: (i: number) => string, separator = ' '): string =>
  Array.from({ length: count }, (_, i) => part(i)).join(separator);
const query = (source: string, variables?: object): string => JSON.stringify({ query: source, variables });
const project = (selection: string): string => `{ project(code: "P24") { ${selection} } }`;
/** Levels of one field within itself. */
const nested = (count: number, open: string, inner: string): string => `${open.repeat(count)}${inner}${'}'.repeat(count)}`;

/** What a gateway asks. */
export const ENTITIES = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Province { code } } }';
export const representations = (count: number): unknown[] =>
  Array.from({ length: count }, () => ({ __typename: 'Province', code: 'TH-90' }));

const TOO_LARGE = { status: 400, code: 'DOCUMENT_TOO_LARGE' } as const;
const TOO_MANY_BYTES = { status: 413, code: 'BAD_REQUEST' } as const;
const INVALID = { status: 400, code: 'GRAPHQL_VALIDATION_FAILED' } as const;

const LONG = 'a'.repeat(90_000);
const FILTER = 'query ($where: ProjectFilter) { projects(where: $where) { totalCount } }';

export const ATTACKS: Attack[] = [
  { name: '276 KB of nested inline fragments', body: query(`{ ${nested(55_000, '...{', '__typename')} }`), ...TOO_MANY_BYTES },
  { name: '10,000 repeated fields', body: query(project('code '.repeat(10_000))), ...TOO_LARGE },
  { name: '900 repeated fields', body: query(project('code '.repeat(900))), ...TOO_LARGE },
  { name: '240 repeated objects', body: query(project('parent { code } '.repeat(240))), ...TOO_LARGE },
  {
    name: 'six repeated objects on each of three levels',
    body: query(project(times(6, () => `parent { ${times(6, () => `parent { ${'parent { code } '.repeat(6)} }`)} }`))),
    ...TOO_LARGE,
  },
  { name: '5,000 aliases', body: query(`{ ${times(5_000, (i) => `a${i}: __typename`)} }`), ...TOO_LARGE },
  { name: '300 aliases', body: query(`{ ${times(300, (i) => `a${i}: __typename`)} }`), ...TOO_LARGE },
  { name: '10,000 directives', body: query(`{ __typename ${'@a '.repeat(10_000)} }`), ...TOO_LARGE },
  { name: '200 directives', body: query(`{ __typename ${'@a '.repeat(200)} }`), ...TOO_LARGE },
  { name: '20,000 levels', body: query(nested(20_000, '{a', '')), ...TOO_LARGE },
  { name: '100 levels', body: query(project(nested(100, 'parent{', 'code'))), ...TOO_LARGE },
  {
    name: '20,000 levels of a list',
    body: query(`{ projectsByCodes(codes: ${'['.repeat(20_000)}${']'.repeat(20_000)}) { code } }`),
    ...TOO_LARGE,
  },
  { name: '200 levels of a list', body: query(`{ projectsByCodes(codes: ${'['.repeat(200)}${']'.repeat(200)}) { code } }`), ...INVALID },
  {
    name: 'a chain of 90 fragments, a level each',
    body: query(
      `${project('...F0')} ${times(90, (i) => `fragment F${i} on Project { parent { ...F${i + 1} } }`)} fragment F90 on Project { code }`,
    ),
    ...TOO_LARGE,
  },
  {
    name: '14 fragments, each spread twice',
    body: query(
      `${project('...F0')} ${times(14, (i) => `fragment F${i} on Project { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`)} fragment F14 on Project { code }`,
    ),
    ...TOO_LARGE,
  },
  {
    name: '60 fragments, each spread twice in one place',
    body: query(
      `${project('...F0')} ${times(60, (i) => `fragment F${i} on Project { ...F${i + 1} ...F${i + 1} }`)} fragment F60 on Project { code }`,
    ),
    ...TOO_LARGE,
  },
  { name: 'a fragment that spreads itself', body: query(`${project('...F')} fragment F on Project { code ...F }`), ...INVALID },
  {
    name: 'a fragment within itself, twice',
    body: query(`${project('...F')} fragment F on Project { a: parent { ...F } b: parent { ...F } }`),
    ...INVALID,
  },
  {
    name: 'two fragments that spread each other',
    body: query(`${project('...F')} fragment F on Project { parent { ...G } } fragment G on Project { parent { ...F } }`),
    ...INVALID,
  },
  { name: '10,000 variables', body: query(`query (${times(10_000, (i) => `$v${i}:Int`)}) { __typename }`), ...TOO_MANY_BYTES },
  { name: '8,000 variables', body: query(`query (${times(8_000, (i) => `$v${i}:I`, '')}) { __typename }`), ...TOO_LARGE },
  { name: '200 variables', body: query(`query (${times(200, (i) => `$v${i}: Int`)}) { __typename }`), ...TOO_LARGE },
  {
    name: '9,000 values of variables that nobody declared',
    body: query(
      'query ($code: String!) { province(code: $code) { code } }',
      Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [i, 0])),
    ),
    ...TOO_LARGE,
  },
  {
    name: '10,000 wrong values in a variable',
    body: query('query ($codes: [String!]!) { projectsByCodes(codes: $codes) { code } }', {
      codes: Array.from({ length: 10_000 }, () => 1),
    }),
    ...TOO_LARGE,
  },
  {
    name: '900 wrong values in a variable',
    body: query('query ($codes: [String!]!) { projectsByCodes(codes: $codes) { code } }', { codes: Array.from({ length: 900 }, () => 1) }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  { name: '2,000 operations', body: query(times(2_000, (i) => `query Q${i} { __typename }`)), ...TOO_LARGE },
  { name: '100 operations', body: query(times(100, (i) => `query Q${i} { __typename }`)), ...TOO_LARGE },
  { name: 'a name of a field of 200 KB', body: query(`{ ${'a'.repeat(200_000)} }`), ...TOO_MANY_BYTES },
  { name: 'a name of a field of 90 KB', body: query(`{ ${LONG} }`), ...TOO_LARGE },
  { name: 'a name of a type of 90 KB', body: query(`{ ... on ${LONG} { code } }`), ...TOO_LARGE },
  { name: 'a name of an argument of 90 KB', body: query(`{ projects(${LONG}: 1) { totalCount } }`), ...TOO_LARGE },
  { name: 'a name of a variable of 90 KB', body: query(`query ($${LONG}: Int) { __typename }`), ...TOO_LARGE },
  { name: 'a name of a value of 90 KB', body: query(`{ projects(orderBy: [{ field: ${LONG} }]) { totalCount } }`), ...TOO_LARGE },
  {
    name: 'a name of a value of 90 KB in a variable',
    body: query('query ($by: [ProjectOrder!]) { projects(orderBy: $by) { totalCount } }', { by: [{ field: LONG }] }),
    ...TOO_LARGE,
  },
  { name: 'a name of a field of 90 KB in a variable', body: query(FILTER, { where: { [LONG]: 1 } }), ...TOO_LARGE },
  { name: 'five names of fields of 18 KB', body: query(`{ ${times(5, (i) => `${'a'.repeat(18_000)}${i}`)} }`), ...TOO_LARGE },
  { name: 'ten names of fields of 4,900 characters', body: query(`{ ${times(10, (i) => `${'a'.repeat(4_900)}${i}`)} }`), ...INVALID },
  {
    name: '450 unknown fields that look like others',
    body: query(`{ ${times(450, (i) => `projectStatisticsByProvinceAndSectorsOnTheDay${i}`)} }`),
    ...INVALID,
  },
  {
    name: '240 unknown arguments that look like others',
    body: query(`{ projects(${times(240, (i) => `whereTheProjectStandsOnThatDayOfTheYear${i}: 1`)}) { totalCount } }`),
    ...INVALID,
  },
  {
    name: '90 unknown types that look like others',
    body: query(`query (${times(90, (i) => `$v${i}: ProjectStatisticsGroupConnectionEdge${i}`)}) { __typename }`),
    ...INVALID,
  },
  {
    name: '1,500 unknown fields in a variable',
    body: query(FILTER, {
      where: Object.fromEntries(Array.from({ length: 1_500 }, (_, i) => [`startsOnOrBeforeThatDayOfTheYear${i}`, 1])),
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: 'a name of an operation of 90 KB',
    body: JSON.stringify({ query: '{ __typename }', operationName: 'a'.repeat(90_000) }),
    status: 400,
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  { name: 'an integer of 100,000 digits', body: query(`{ projects(first: ${'9'.repeat(100_000)}) { totalCount } }`), ...TOO_LARGE },
  { name: 'an integer of 4,900 digits', body: query(`{ projects(first: ${'9'.repeat(4_900)}) { totalCount } }`), ...INVALID },
  {
    name: 'a decimal of 90,000 digits',
    body: query(`{ projects(where: { costUsd: { gt: "${'9'.repeat(90_000)}" } }) { totalCount } }`),
    ...TOO_LARGE,
  },
  {
    name: 'a decimal of 4,900 digits',
    body: query(`{ projects(where: { costUsd: { gt: "${'9'.repeat(4_900)}" } }) { totalCount } }`),
    status: 400,
    code: 'INVALID_DECIMAL',
  },
  { name: 'a day of 90 KB', body: query(FILTER, { where: { startsOn: { lt: LONG } } }), ...TOO_LARGE },
  {
    name: 'an instant of 90,000 digits',
    body: query(`{ project(code: "P24") { progress(basis: { knownAt: "2020-01-01T00:00:00.${'1'.repeat(90_000)}Z" }) { percent } } }`),
    ...TOO_LARGE,
  },
  { name: 'a name to look for of 90 KB', body: query(FILTER, { where: { name: { contains: '%_'.repeat(45_000) } } }), ...TOO_LARGE },
  {
    name: 'a cursor of 80 KB',
    body: query('query ($after: String) { projects(after: $after) { totalCount } }', {
      after: Buffer.from('['.repeat(60_000)).toString('base64url'),
    }),
    ...TOO_LARGE,
  },
  { name: 'an id of 90 KB', body: query('query ($id: ID!) { node(id: $id) { id } }', { id: LONG }), ...TOO_LARGE },
  {
    name: '4,900 wrong values in a variable',
    body: query('query ($codes: [String!]!) { projectsByCodes(codes: $codes) { code } }', {
      codes: Array.from({ length: 4_900 }, () => 1),
    }),
    status: 400,
    code: 'BAD_USER_INPUT',
  },
  {
    name: '1,600 conditions in a filter',
    body: query('query ($or: [ProjectFilter!]) { projects(where: { or: $or }) { totalCount } }', {
      or: Array.from({ length: 1_600 }, () => ({ code: { eq: 'x' } })),
    }),
    ...TOO_LARGE,
  },
  {
    name: 'a filter of 5,000 levels',
    body: `{"query":"query ($where: ProjectFilter) { projects(where: $where) { totalCount } }","variables":{"where":${nested(5_000, '{"not":', '{}')}}}`,
    ...TOO_LARGE,
  },
  { name: 'NUL bytes in a document', body: query('{ province(code: "a\0b") { code } }'), status: 400, code: 'INVALID_TEXT' },
  { name: 'NUL bytes in a string', body: query('{ province(code: "a\\u0000b") { code } }'), status: 400, code: 'INVALID_TEXT' },
  {
    name: 'NUL bytes in a variable',
    body: query('query ($code: String!) { province(code: $code) { code } }', { code: 'a\0b' }),
    status: 400,
    code: 'INVALID_TEXT',
  },
  {
    name: 'a lone surrogate in a string',
    body: query('{ province(code: "a\\uD800b") { code } }'),
    status: 400,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'a lone surrogate in a variable',
    body: query('query ($code: String!) { province(code: $code) { code } }', { code: 'a\uD800b' }),
    status: 400,
    code: 'INVALID_TEXT',
  },
  {
    name: '30 filters of 30 conditions',
    body: query(`query ($where: ProjectFilter) { ${times(30, (i) => `a${i}: projects(where: $where) { totalCount }`)} }`, {
      where: { or: Array.from({ length: 30 }, () => ({ percent: { lt: 1 } })) },
    }),
    ...TOO_LARGE,
  },
  { name: '1,001 representations', body: query(ENTITIES, { representations: representations(1_001) }), status: 400, code: 'TOO_MANY_KEYS' },
  { name: '10,000 representations', body: query(ENTITIES, { representations: representations(10_000) }), ...TOO_MANY_BYTES },
  {
    name: '900 codes',
    body: query('query ($codes: [String!]!) { provincesByCodes(codes: $codes) { code } }', {
      codes: Array.from({ length: 900 }, () => 'TH-90'),
    }),
    status: 400,
    code: 'TOO_MANY_KEYS',
  },
  {
    name: 'pages of pages',
    body: query(
      '{ provinces(first: 100) { nodes { projects(first: 100) { nodes { parts { reports(first: 100) { nodes { asOf } } } } } } } }',
    ),
    status: 400,
    code: 'COST_TOO_HIGH',
  },
  {
    name: 'the types of the types of the types',
    body: query(`{ __schema { types { ${nested(4, 'fields { type { ', 'name')}${'}'.repeat(4)} } } }`),
    ...INVALID,
  },
  {
    name: 'an array of 1,000 requests',
    body: JSON.stringify(Array.from({ length: 1_000 }, () => ({ query: '{ __typename }' }))),
    status: 400,
    code: 'BAD_REQUEST',
  },
  { name: 'JSON of 40,000 levels', body: `${'['.repeat(40_000)}${']'.repeat(40_000)}`, ...TOO_LARGE },
  {
    name: 'JSON of 40,000 levels in the variables',
    body: `{"query":"{ __typename }","variables":{"a":${'['.repeat(40_000)}${']'.repeat(40_000)}}}`,
    ...TOO_LARGE,
  },
  { name: 'JSON of 40,000 levels that do not end', body: '['.repeat(40_000), ...TOO_LARGE },
  {
    name: 'variables of 7,000 levels in the address',
    search: `?query={__typename}&variables=${'['.repeat(7_000)}${']'.repeat(7_000)}`,
    ...TOO_LARGE,
  },
  { name: 'a name of a field of 15 KB in the address', search: `?query={${'a'.repeat(15_000)}}`, ...TOO_LARGE },
  { name: 'an address of 64 KB', search: `?query={__typename}&a=${'a'.repeat(64_000)}`, status: 431, code: 'BAD_REQUEST' },
  { name: 'a compressed body', body: '\u001f\u008b\b', headers: { 'content-encoding': 'gzip' }, status: 415, code: 'BAD_REQUEST' },
  {
    name: 'a form',
    body: '--a\r\ncontent-disposition: form-data; name="operations"\r\n\r\n{}\r\n--a--',
    headers: { 'content-type': 'multipart/form-data; boundary=a' },
    status: 415,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a hash of 90 KB',
    body: JSON.stringify({ query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: LONG } } }),
    ...TOO_LARGE,
  },
  {
    name: 'a header Accept of 15 KB',
    search: '?query={__typename}',
    headers: { accept: times(1_800, (i) => `a/b;q=0.${(i % 9) + 1}`, ',').slice(0, 15_000) },
    status: 431,
    code: 'BAD_REQUEST',
  },
  {
    name: 'a header Accept-Language of 15 KB',
    search: '?query={__typename}',
    headers: { 'accept-language': times(2_000, (i) => `a;q=0.${(i % 9) + 1}`, ',').slice(0, 15_000) },
    status: 431,
    code: 'BAD_REQUEST',
  },
  { name: 'a prototype in JSON', body: '{"query":"{ __typename }","__proto__":{"a":1}}', status: 400, code: 'BAD_REQUEST' },
  { name: 'half of a JSON', body: '{"query":', status: 400, code: 'BAD_REQUEST' },
];
