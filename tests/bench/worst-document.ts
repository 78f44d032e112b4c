/**
 * Searches for the document within the limits that takes GraphQL's validation longest: hill climbing by small changes from shapes that
 * are known to be slow.
 */
import {
  type DocumentNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  validate,
} from 'graphql';
import { LIMITS } from '../../src/domain/limits';
import { readDocument } from '../../src/graphql/limits/document-limits';

/** A selection of a draft: a field, an inline fragment, or a fragment spread by its index. */
type Selection =
  | {
      readonly is: 'field';
      readonly name: string;
      readonly alias: string | null;
      readonly args: string;
      readonly of: GraphQLCompositeType | null;
      readonly within: Selection[];
    }
  | { readonly is: 'inline'; readonly on: GraphQLCompositeType; readonly within: Selection[] }
  | { readonly is: 'spread'; readonly fragment: number };

interface Draft {
  readonly query: Selection[];
  readonly fragments: { readonly on: GraphQLCompositeType; readonly within: Selection[] }[];
}

interface Hard {
  readonly source: string;
  /** The shortest of three validations, in milliseconds. */
  readonly ms: number;
}

/** A pseudo-random generator of whole numbers from 0 to below a bound: the same seed gives the same numbers. */
function pseudoRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const times = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));

export class Search {
  constructor(
    private readonly schema: GraphQLSchema,
    private readonly random = pseudoRandom(1),
  ) {}

  /** The slowest document found from each shape in `tries` changes, slowest first. */
  run(tries: number): (Hard & { readonly from: string })[] {
    return this.shapes()
      .map(([from, draft]) => ({ from, ...this.climb(draft, tries) }))
      .sort((a, b) => b.ms - a.ms);
  }

  private climb(start: Draft, tries: number): Hard {
    let [best, hardest] = [start, this.measured(start)];
    if (!hardest) throw new Error(`a shape is over the limits: ${written(start)}`);
    for (let i = 0; i < tries; i++) {
      const changed = this.changed(this.random(3) === 0 ? this.changed(best) : best);
      const found = this.measured(changed);
      if (found && found.ms > hardest!.ms) [best, hardest] = [changed, found];
    }
    return hardest;
  }

  /** Null = over the limits, or invalid. */
  private measured(draft: Draft): Hard | null {
    const source = written(draft);
    const document = this.letThrough(source);
    if (!document) return null;
    const runs = times(3, () => {
      const began = performance.now();
      validate(this.schema, document, undefined, { maxErrors: LIMITS.maxErrors - 1 });
      return performance.now() - began;
    });
    return { source, ms: Math.min(...runs) };
  }

  private letThrough(source: string): DocumentNode | null {
    try {
      return readDocument(source, LIMITS);
    } catch {
      return null;
    }
  }

  private shapes(): [string, Draft][] {
    const [project, query, node] = ['Project', 'Query', 'Node'].map((name) => this.schema.getType(name) as GraphQLCompositeType);
    const field = (name: string, within: Selection[] = [], args = '', alias: string | null = null): Selection => ({
      is: 'field',
      name,
      alias,
      args,
      of: within.length > 0 ? project! : null,
      within,
    });
    const asked = (within: Selection[]): Selection[] => [field('project', within, '(code: "P24")')];
    const nested = (widths: number[]): Selection[] =>
      widths.length === 0 ? [field('code')] : times(widths[0]!, () => field('parent', nested(widths.slice(1))));
    const where = '(where: { or: [{ code: { in: ["a", "b"] } }, { percent: { gt: 1, lt: 2 } }] })';
    const leaves = Object.keys((project as unknown as { getFields(): object }).getFields()).filter((name) => this.leaf(project!, name));
    const types = this.schema.getPossibleTypes(node as never);
    return [
      ['repeated fields', { query: asked(times(24, () => field('code'))), fragments: [] }],
      ['repeated objects', { query: asked(nested([24, 1])), fragments: [] }],
      ['repeated objects within each other', { query: asked(nested([2, 3, 4])), fragments: [] }],
      ['the same over many levels', { query: asked(nested([2, 2, 2, 2])), fragments: [] }],
      [
        'fragments in one place',
        {
          query: asked(times(60, (fragment) => ({ is: 'spread', fragment }))),
          fragments: times(60, (i) => ({ on: project!, within: times(5, (j) => field(leaves[(i + j) % leaves.length]!)) })),
        },
      ],
      [
        'a chain of fragments',
        {
          query: asked([{ is: 'spread', fragment: 0 }]),
          fragments: times(24, (i) => ({
            on: project!,
            within: [field('code'), ...(i < 23 ? [{ is: 'spread', fragment: i + 1 } as const] : [])],
          })),
        },
      ],
      [
        'a fragment in many places',
        {
          query: times(25, (i) =>
            field(
              'project',
              [
                { is: 'spread', fragment: 0 },
                { is: 'spread', fragment: 1 },
              ],
              '(code: "P24")',
              `p${i}`,
            ),
          ),
          fragments: times(2, () => ({ on: project!, within: leaves.slice(0, 9).map((name) => field(name)) })),
        },
      ],
      [
        'aliases',
        {
          query: asked(
            times(50, (i) =>
              field(
                'parent',
                times(5, (j) => field(leaves[j]!)),
                '',
                `a${i}`,
              ),
            ),
          ),
          fragments: [],
        },
      ],
      [
        'long arguments',
        {
          query: times(22, () =>
            field('projects', [{ is: 'field', name: 'totalCount', alias: null, args: '', of: null, within: [] }], where),
          ),
          fragments: [],
        },
      ],
      [
        'every type of an interface',
        {
          query: [
            {
              is: 'field',
              name: 'node',
              alias: null,
              args: '(id: "x")',
              of: node!,
              within: types.map((on) => ({ is: 'inline', on, within: [field('id'), field('code')] })),
            },
          ],
          fragments: [],
        },
      ],
      [
        'an interface within itself',
        {
          query: [
            {
              is: 'field',
              name: 'nodes',
              alias: null,
              args: '(ids: ["x"])',
              of: node!,
              within: types.map((on) => ({ is: 'inline', on, within: [{ is: 'inline', on: node!, within: [field('id')] }] })),
            },
          ],
          fragments: [],
        },
      ],
      ['something of everything', { query: times(3, () => this.anything(query!)).flat(), fragments: [] }],
    ];
  }

  private leaf(type: GraphQLCompositeType, name: string): boolean {
    return !isCompositeType(getNamedType(this.fields(type)[name]!.type));
  }

  private fields(type: GraphQLCompositeType) {
    return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {};
  }

  /** A random field of a type; an object field selects one field of its own. */
  private anything(type: GraphQLCompositeType, depth = 0): Selection[] {
    const known = Object.values(this.fields(type)).filter((field) => depth < 5 || !isCompositeType(getNamedType(field.type)));
    const field = known[this.random(known.length)];
    if (!field) return [{ is: 'field', name: '__typename', alias: null, args: '', of: null, within: [] }];
    const of = getNamedType(field.type);
    const alias = this.random(8) === 0 ? `x${this.random(4)}` : null;
    if (!isCompositeType(of)) return [{ is: 'field', name: field.name, alias, args: '', of: null, within: [] }];
    return [
      { is: 'field', name: field.name, alias, args: '', of, within: [...this.anything(of, depth + 1), ...this.anything(of, depth + 1)] },
    ];
  }

  /** A copy with one small random change. */
  private changed(draft: Draft): Draft {
    const copy = structuredCopy(draft);
    const places: { within: Selection[]; type: GraphQLCompositeType }[] = [{ within: copy.query, type: this.schema.getQueryType()! }];
    const visit = (within: Selection[], type: GraphQLCompositeType): void => {
      places.push({ within, type });
      for (const one of within) {
        if (one.is === 'field' && one.of) visit(one.within, one.of);
        if (one.is === 'inline') visit(one.within, one.on);
      }
    };
    visit(copy.query, this.schema.getQueryType()!);
    for (const fragment of copy.fragments) visit(fragment.within, fragment.on);
    const { within, type } = places[this.random(places.length)]!;
    const at = this.random(within.length);
    const one = within[at];
    const change = this.random(7);
    if (change === 0 || !one) within.push(...this.anything(type, 2));
    else if (change === 1) within.push(structuredCopy(one));
    else if (change === 2) within.splice(at, 1);
    else if (change === 3) within.splice(at, 1, { is: 'inline', on: type, within: [one] });
    else if (change === 4 && isAbstractType(type)) {
      const types = this.schema.getPossibleTypes(type);
      within.push({ is: 'inline', on: types[this.random(types.length)]!, within: structuredCopy(within.slice(0, 5)) });
    } else if (change === 5) {
      copy.fragments.push({ on: type, within: within.splice(at, 1 + this.random(4)) });
      within.push({ is: 'spread', fragment: copy.fragments.length - 1 });
    } else {
      const fitting = copy.fragments.flatMap(({ on }, fragment) => (on === type ? [fragment] : []));
      if (fitting.length > 0) within.push({ is: 'spread', fragment: fitting[this.random(fitting.length)]! });
      else within.push(structuredCopy(one), structuredCopy(one));
    }
    return copy;
  }
}

/** A copy of selections; the types in them are the schema's own. */
function structuredCopy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(structuredCopy) as T;
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, structuredCopy(part as unknown)])) as T;
}

function written({ query, fragments }: Draft): string {
  return [`{ ${list(query)} }`, ...fragments.map(({ on, within }, i) => `fragment F${i} on ${on.name} { ${list(within)} }`)].join(' ');
}

const list = (within: readonly Selection[]): string => (within.length === 0 ? '__typename' : within.map(one).join(' '));

function one(selection: Selection): string {
  if (selection.is === 'spread') return `...F${selection.fragment}`;
  if (selection.is === 'inline') return `... on ${selection.on.name} { ${list(selection.within)} }`;
  const name = `${selection.alias === null ? '' : `${selection.alias}: `}${selection.name}${selection.args}`;
  return selection.of ? `${name} { ${list(selection.within)} }` : name;
}
