import fc from 'fast-check';
import {
  buildSchema,
  execute as executeByTheBook,
  type ExecutionResult,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  OverlappingFieldsCanBeMergedRule,
  parse,
  validate,
} from 'graphql';
import { execute } from '../../../src/execution/execute';

const SDL = `
  enum Kind { SMALL LARGE }
  interface Thing { name: String self: Thing }
  union Any = Leaf | Knot
  type Leaf implements Thing { name: String self: Thing number: Int! kind: Kind }
  type Knot implements Thing { name: String self: Thing parts: [Any] must: Leaf! leaves: [Leaf!]! grid: [[Int!]] echo(text: String = "x", times: Int!, kind: Kind): String any: Any! }
  type Query { knot: Knot any: Any things: [Thing!] must: Knot! }`;

/** A number from 0 to below `of` that a text always gives. */
function drawn(text: string, of: number): number {
  let hash = 2_166_136_261;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16_777_619);
  return (hash >>> 8) % of;
}

/** A value for a field of a type, of any kind that a resolver may give: right or wrong, at once or later. */
function valueOf(type: string, place: string): unknown {
  const is = (what: string, of: number): boolean => drawn(`${place} ${what}`, of) === 0;
  if (is('missing', 12)) return is('undefined', 2) ? undefined : null;
  if (is('failed', 25)) return new Error(`${place} is an error`);
  if (type.endsWith('!')) return valueOf(type.slice(0, -1), `${place}!`);
  if (type.startsWith('[')) {
    if (is('no list', 30)) return 'text';
    const below = type.endsWith('!]') ? `${place}${AT_ONCE}` : place;
    const items = Array.from({ length: drawn(`${place} length`, 5) }, (_, i) =>
      later(() => valueOf(type.slice(1, -1), `${below}.${i}`), `${below}.${i}`),
    );
    return is('iterable', 3) ? new Set(items) : items;
  }
  if (type === 'Int') return is('no number', 15) ? 'many' : drawn(place, 100);
  if (type === 'Kind') return is('no kind', 15) ? 'HUGE' : is('small', 2) ? 'SMALL' : 'LARGE';
  if (type === 'String') return `text of ${place}`;
  const concrete = type === 'Thing' || type === 'Any' ? (is('leaf', 2) ? 'Leaf' : 'Knot') : type;
  return { is: is('lost', 10) ? 'Nothing' : concrete, place };
}

/**
 * Marks what is under an item that must be there: it has its value at once. Where such an item fails, the reference implementation
 * leaves what is pending beside it alone, and the process ends when that is rejected.
 */
const AT_ONCE = '#';

/** A value, or a promise of it or of a failure. */
function later(value: () => unknown, place: string): unknown {
  const isRejected = drawn(`${place} rejected`, 20) === 0;
  if (place.includes(AT_ONCE)) return isRejected ? new Error(`${place} is no good`) : value();
  if (isRejected) return Promise.reject(new Error(`${place} is rejected`));
  return drawn(`${place} later`, 2) === 0 ? Promise.resolve(value()) : value();
}

/** The schema with resolvers that behave by a seed; fields without an argument read a property, or call it. */
function behaving(seed: string): GraphQLSchema {
  const schema = buildSchema(SDL);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type))
      type.resolveType = (value) =>
        later(() => (value as { is: string }).is, `${seed} type of ${(value as { place: string }).place}`) as string;
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    if (type.name === 'Leaf')
      type.isTypeOf = (value) =>
        later(() => (value as { is?: string }).is === 'Leaf', `${seed} is ${(value as { place: string }).place}`) as boolean;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (source: { place?: string } | undefined, args, _, { path }: GraphQLResolveInfo) => {
        const place = `${source?.place ?? seed}/${path.key} ${JSON.stringify(args)}`;
        if (drawn(`${place} thrown`, 20) === 0) throw new Error(`${place} is thrown`);
        return later(() => valueOf(String(field.type), place), place);
      };
    }
  }
  return schema;
}

const FIELDS: Record<string, readonly [field: string, type: string | null][]> = {
  Query: [
    ['knot', 'Knot'],
    ['any', 'Any'],
    ['things', 'Thing'],
    ['must', 'Knot'],
  ],
  Thing: [
    ['name', null],
    ['self', 'Thing'],
  ],
  Leaf: [
    ['name', null],
    ['self', 'Thing'],
    ['number', null],
    ['kind', null],
  ],
  Knot: [
    ['name', null],
    ['self', 'Thing'],
    ['parts', 'Any'],
    ['must', 'Leaf'],
    ['leaves', 'Leaf'],
    ['grid', null],
    ['any', 'Any'],
    ['echo(times: 2)', null],
    ['echo(times: $times, text: "y")', null],
    ['echo(times: 1, kind: $kind)', null],
  ],
  Any: [],
};
const OF: Record<string, readonly string[]> = {
  Query: ['Query'],
  Thing: ['Thing', 'Leaf', 'Knot'],
  Any: ['Leaf', 'Knot', 'Thing', 'Any'],
  Leaf: ['Leaf', 'Thing'],
  Knot: ['Knot', 'Any'],
};
const DIRECTIVES = ['', '', '', '', '@skip(if: $yes)', '@skip(if: $no)', '@include(if: $yes)', '@include(if: $no) @skip(if: $no)'];

/** A selection on a type, as the text of a document has it. Aliases are unique, and keys that are asked twice mean the same. */
function selection(random: (of: number) => number, type: string, depth: number): string {
  const parts = Array.from({ length: 2 + random(4) }, () => {
    const directive = DIRECTIVES[random(DIRECTIVES.length)]!;
    if (random(4) === 0 && depth > 0) {
      const on = OF[type]![random(OF[type]!.length)]!;
      if (random(3) === 0) return `...Of${on} ${directive}`;
      return `... ${random(3) === 0 && FIELDS[type]!.length > 0 ? '' : `on ${on}`} ${directive} ${selection(random, on, depth - 1)}`;
    }
    const candidates = FIELDS[type]!.filter(([, below]) => below === null || depth > 0);
    if (random(6) === 0 || candidates.length === 0) return `${random(2) ? '' : '__proto__: '}__typename ${directive}`;
    const [field, below] = candidates[random(candidates.length)]!;
    const key = field.includes('(') ? `k${field.replace(/\W/g, '')}: ` : random(4) === 0 ? `other_${field}: ` : '';
    return `${key}${field} ${directive} ${below ? selection(random, below, depth - 1) : ''}`;
  });
  return `{ __typename ${parts.join(' ')} }`;
}

function documentOf(seed: number): string {
  let drawnSoFar = 0;
  const random = (of: number): number => drawn(`${seed} ${drawnSoFar++}`, of);
  const fragments = ['Thing', 'Leaf', 'Knot', 'Any', 'Query'].map((on) => `fragment Of${on} on ${on} ${selection(random, on, 0)}`);
  return `query($times: Int!, $kind: Kind, $yes: Boolean = true, $no: Boolean!) ${selection(random, 'Query', 5)} ${fragments.join(' ')}`;
}

/** What tells which mistake of a resolver it is; the rest of such a message is for who made it, and is said in other words. */
const OF_RESOLVERS = /^(Abstract type "\w+"|Expected value of type "\w+")/;

/**
 * What a caller gets. Of the mistakes that leave out the same place in the answer, which are told is not promised: of
 * such it is only kept which place that is. Errors come in no promised order.
 */
function shown({ data, errors = [] }: ExecutionResult) {
  const found = errors.map(({ message, path, locations }) => {
    const place = leftOutBy(data, path ?? []);
    return JSON.stringify(place.length === path?.length ? [path, locations, OF_RESOLVERS.exec(message)?.[0] ?? message] : place);
  });
  return { data: JSON.parse(JSON.stringify(data)) as unknown, errors: [...new Set(found)].sort() };
}

/** The first place on the way to a mistake where the answer has nothing. */
function leftOutBy(data: unknown, path: readonly (string | number)[]): readonly (string | number)[] {
  let [value, steps] = [data, 0];
  while (value != null && steps < path.length) value = (value as Record<string | number, unknown>)[path[steps++]!];
  return path.slice(0, steps);
}

it('executes any query with the results of the reference implementation, failures included', async () => {
  let failures = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.nat(),
      fc.nat(),
      fc.constantFrom({ times: 3, no: false }, { times: 3, no: false, kind: 'LARGE' }, { times: 3, no: false, yes: false }),
      async (seed, of, variableValues) => {
        const [schema, document] = [behaving(String(seed)), parse(documentOf(of))];
        fc.pre(validate(schema, document, [OverlappingFieldsCanBeMergedRule]).length === 0);
        const [own, expected] = await Promise.all([
          execute({ schema, document, variableValues, contextValue: {} }),
          executeByTheBook({ schema, document, variableValues, contextValue: {} }),
        ]);
        failures += expected.errors?.length ?? 0;
        expect(shown(own)).toEqual(shown(expected));
      },
    ),
    { numRuns: 300 },
  );
  expect(failures).toBeGreaterThan(100);
});

it('handles pending rejections when a later item fails: an unhandled rejection would end the process', async () => {
  const schema = buildSchema('type Query { items: [Int!]! }');
  schema.getQueryType()!.getFields()['items']!.resolve = () => [Promise.reject(new Error('first')), null];
  const { data, errors } = await execute({ schema, document: parse('{ items }'), contextValue: {} });
  await new Promise(setImmediate);
  expect(data).toBeNull();
  expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual([
    { message: 'Cannot return null for non-nullable field Query.items.', path: ['items', 1] },
  ]);
});

it('tells one mistake for a place, whatever else goes wrong under it afterwards', async () => {
  const schema = buildSchema('type Query { knot: Knot slow: Int } type Knot { must: Int! other: Int }');
  const after = async (turns: number, then: () => unknown): Promise<unknown> => {
    for (let i = 0; i < turns; i++) await new Promise(setImmediate);
    return then();
  };
  const fail = (message: string) => (): never => {
    throw new Error(message);
  };
  const [query, knot] = [schema.getQueryType()!.getFields(), (schema.getType('Knot') as GraphQLObjectType).getFields()];
  query['knot']!.resolve = () => ({});
  knot['must']!.resolve = () => after(1, fail('first'));
  knot['other']!.resolve = () => after(3, fail('afterwards'));
  query['slow']!.resolve = () => after(9, () => 1);
  const { data, errors } = await execute({ schema, document: parse('{ knot { must other } slow }'), contextValue: {} });
  expect({ ...data }).toEqual({ knot: null, slow: 1 });
  expect(errors?.map(({ message }) => message)).toEqual(['first']);
});
