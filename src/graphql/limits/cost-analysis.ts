import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLField,
  isCompositeType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';
import { type FieldCost, LIST_WEIGHT } from '../../../schema/base/cost';
import type { Operation } from '../../context/operation';
import { HubError } from '../../domain/errors';
import { assertKeyCount, DEFAULT_PAGE_SIZE, type Limits } from '../../domain/limits';
import { fieldOf, isSkipped } from '../../execution/selections';
import { countText, tooLarge } from './document-limits';
import { countConditions } from './filter-conditions';

/** The weights of the fields of an operation, each counted once, and how many objects its answer can hold. */
export interface QueryCost {
  readonly weight: number;
  readonly objects: number;
}

/**
 * The cost of a selection for one object; `items`: objects for each item, where the object is a page; `conditions`: of the filters in
 * it, each counted wherever its field is selected.
 */
interface SelectionCost {
  readonly weight: number;
  readonly objects: number;
  readonly items: number;
  readonly conditions: number;
}

type AnyField = GraphQLField<unknown, unknown>;

/** The cost of an object of the introspection, relative to one of the database. */
const INTROSPECTED = 0.01;

/** Assumed items of a list of the introspection. */
const INTROSPECTED_ITEMS = 10;

/**
 * The cost of an operation, by the rule of `schema/base/cost.ts`; `limit`: which limit it is held against. Throws COST_TOO_HIGH,
 * DOCUMENT_TOO_LARGE or TOO_MANY_KEYS.
 */
export function assertAffordable(operation: Operation, common: Limits, limit: 'maxCost' | 'maxTrustedCost' = 'maxCost'): QueryCost {
  const limits = { ...common, maxCost: common[limit] };
  const { conditions, ...cost } = requestCost(operation, limits);
  if (conditions > limits.maxConditions)
    throw tooLarge(limits, 'maxConditions', `The filters have ${countText(conditions)} conditions`, conditions);
  const requested = Math.ceil(cost.weight + cost.objects);
  if (requested <= limits.maxCost) return cost;
  const over = `This query may cost ${countText(requested)}, ${countText(requested - limits.maxCost)} over the limit of ${countText(limits.maxCost)} (${limit}).`;
  const remedy = remedyFor(operation, limits);
  throw new HubError('COST_TOO_HIGH', `${over} ${remedy}`, { limit, allowed: limits.maxCost, actual: requested });
}

/** A page or list in an operation whose size is asked for. */
interface AskedPage {
  readonly node: FieldNode;
  /** The field as the schema names it: `Province.projects`. */
  readonly coordinate: string;
  readonly size: number;
}

/** What bounds the sizes of pages while a remedy is searched. */
interface PageBound {
  readonly size: number;
  /** The one page that it bounds; null = all. */
  readonly only: FieldNode | null;
}

/** Operations with more pages than this are told one size for all of them: each page that is tried takes two analyses. */
const MAX_TRIED = 10;

/** What to ask instead: the one page that would have to shrink least, or the size for all pages where one alone is not enough. */
function remedyFor(operation: Operation, limits: Limits): string {
  const pages = pagesOf(operation, limits);
  const alone = (pages.length > MAX_TRIED ? [] : pages)
    .map((page) => ({ ...page, fits: largestAlone(operation, limits, page.node) }))
    .filter(({ fits }) => fits > 0)
    .sort((one, other) => other.fits / other.size - one.fits / one.size);
  const [least] = alone;
  if (least && pages.length > 1) {
    const name = least.node.alias ? ` (${least.node.alias.value})` : '';
    return `With at most ${least.fits} items of ${least.coordinate}${name} instead of ${least.size} (first: ${least.fits}) it would fit.`;
  }
  const fits = largestForAll(operation, limits);
  return fits > 0
    ? `With pages of at most ${fits} items (first: ${fits}) it would fit.`
    : 'No page size would make it fit: ask for fewer things, or in several queries.';
}

/** The largest size of one page with which an operation fits; 0 = none. Each item of the page adds the same. */
function largestAlone(operation: Operation, limits: Limits, only: FieldNode): number {
  const [without, withOne] = [0, 1].map((size) => costWithin(operation, limits, { size, only })) as [number, number];
  return without > limits.maxCost ? 0 : Math.floor((limits.maxCost - without) / (withOne - without));
}

/** The largest size of all pages with which an operation fits, found by bisection; 0 = none. */
function largestForAll(operation: Operation, limits: Limits): number {
  let [fits, exceeds] = [0, limits.maxPageSize + 1];
  while (exceeds - fits > 1) {
    const size = Math.floor((fits + exceeds) / 2);
    if (costWithin(operation, limits, { size, only: null }) <= limits.maxCost) fits = size;
    else exceeds = size;
  }
  return fits;
}

function costWithin(operation: Operation, limits: Limits, bound: PageBound): number {
  const { weight, objects } = requestCost(operation, limits, bound);
  return weight + objects;
}

/** The pages of an operation, each once however often its fragment is spread. */
function pagesOf(operation: Operation, limits: Limits): AskedPage[] {
  const pages: AskedPage[] = [];
  requestCost(operation, limits, null, pages);
  return pages;
}

/** The cost of an operation; `pages` takes the pages in it. */
function requestCost(
  resolved: Operation,
  limits: Limits,
  bound: PageBound | null = null,
  pages: AskedPage[] = [],
): QueryCost & Pick<SelectionCost, 'conditions'> {
  const { operation, schema } = resolved;
  const { weight, objects, items, conditions } = new CostAnalysis(resolved, limits, bound, pages).selectionSet(
    operation.selectionSet,
    schema.getRootType(operation.operation)!,
  );
  return { weight, objects: objects + items, conditions };
}

/** The number of objects within the data of an answer. */
export const objectsWithin = (data: unknown): number => Math.max(0, objectsIn(data) - 1);

function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = Array.isArray(value) ? 0 : 1;
  // Answers hold thousands of objects: `Object.values` would allocate a list for each.
  for (const key in value) count += objectsIn((value as Record<string, unknown>)[key]);
  return count;
}

class CostAnalysis {
  private readonly ofFragments = new Map<string, SelectionCost>();

  constructor(
    private readonly operation: Operation,
    private readonly limits: Limits,
    private readonly bound: PageBound | null,
    private readonly pages: AskedPage[],
  ) {}

  selectionSet({ selections }: SelectionSetNode, type: GraphQLCompositeType): SelectionCost {
    let [weight, objects, items, conditions] = [0, 0, 0, 0];
    for (const selection of selections) {
      if (isSkipped(selection, this.operation.variables)) continue;
      const cost = this.selection(selection, type);
      weight += cost.weight;
      objects += cost.objects;
      items += cost.items;
      conditions += cost.conditions;
    }
    return { weight, objects, items, conditions };
  }

  private selection(selection: SelectionNode, type: GraphQLCompositeType): SelectionCost {
    if (selection.kind === Kind.FIELD) return this.field(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    return this.selectionSet(selection.selectionSet, selection.typeCondition ? this.type(selection.typeCondition.name.value) : type);
  }

  /** The cost of a fragment, computed once however often it is spread. */
  private fragment(name: string): SelectionCost {
    let cost = this.ofFragments.get(name);
    if (!cost) {
      const { selectionSet, typeCondition } = this.operation.fragments[name]!;
      cost = this.selectionSet(selectionSet, this.type(typeCondition.name.value));
      this.ofFragments.set(name, cost);
    }
    return cost;
  }

  private type(name: string): GraphQLCompositeType {
    return this.operation.schema.getType(name) as GraphQLCompositeType;
  }

  private field(node: FieldNode, type: GraphQLCompositeType): SelectionCost {
    const field = fieldOf(node.name.value, type);
    const of = field && getNamedType(field.type);
    const own = field ? this.conditions(node, field) : 0;
    if (!field || !isCompositeType(of)) return { weight: 0, objects: 0, items: 0, conditions: own };
    const cost = field.extensions['cost'] as FieldCost | undefined;
    const isList = isListType(getNullableType(field.type));
    const isPage = !isList && field.args.some(({ name }) => name === 'first');
    const below = this.selectionSet(node.selectionSet!, of);
    const isFree = isIntrospectionType(of);
    const each = (isFree ? INTROSPECTED : 1) + below.objects;
    const conditions = own + below.conditions;
    if (isList && !cost) return { weight: below.weight, objects: 0, items: each + below.items * INTROSPECTED_ITEMS, conditions };
    const weight = (cost?.weight ?? (isList || isPage ? LIST_WEIGHT : 0)) + below.weight;
    if (isList) return { weight, objects: this.listSize(node, type, field, cost!) * each, items: 0, conditions };
    const size = isPage
      ? this.pageSize(node, type, field, cost)
      : field === SchemaMetaFieldDef
        ? Object.keys(this.operation.schema.getTypeMap()).length
        : INTROSPECTED_ITEMS;
    return { weight, objects: each + size * below.items, items: 0, conditions };
  }

  private conditions(node: FieldNode, field: AnyField): number {
    const filters = field.args.filter(({ type }) => isInputObjectType(getNamedType(type)));
    return filters.reduce((count, { name, type }) => count + countConditions(this.argument(node, field, name), type), 0);
  }

  private listSize(node: FieldNode, type: GraphQLCompositeType, field: AnyField, cost: FieldCost): number {
    const { keys, maxKeys } = cost;
    if (keys !== undefined) {
      const given = this.argument(node, field, keys);
      const count = Array.isArray(given) ? given.length : 1;
      assertKeyCount(keys, count, maxKeys ?? this.limits.maxPageSize);
      return count;
    }
    const first = field.args.some(({ name }) => name === 'first') ? (this.argument(node, field, 'first') as number | null) : null;
    if (first != null) return this.asked(node, type, Math.min(first, this.limits.maxPageSize));
    return this.assumedSize(node, field, cost) ?? 0;
  }

  private pageSize(node: FieldNode, type: GraphQLCompositeType, field: AnyField, cost: FieldCost | undefined): number {
    const assumed = this.assumedSize(node, field, cost);
    const requested = (this.argument(node, field, 'first') ?? this.argument(node, field, 'last') ?? assumed ?? DEFAULT_PAGE_SIZE) as number;
    return this.asked(node, type, Math.min(requested, assumed ?? this.limits.maxPageSize));
  }

  /** About as many objects as a field has; undefined = it does not say. */
  private assumedSize(node: FieldNode, field: AnyField, { assumedSize }: FieldCost = {}): number | undefined {
    if (typeof assumedSize !== 'function') return assumedSize;
    return assumedSize(Object.fromEntries(field.args.map(({ name }) => [name, this.argument(node, field, name)])));
  }

  /** The size of a page, within the bound. */
  private asked(node: FieldNode, type: GraphQLCompositeType, size: number): number {
    this.pages.push({ node, coordinate: `${type.name}.${node.name.value}`, size });
    const isBound = this.bound !== null && (this.bound.only ?? node) === node;
    return Math.max(0, isBound ? Math.min(size, this.bound.size) : size);
  }

  /** The coerced value of an argument; undefined = it is not given. */
  private argument(node: FieldNode, field: AnyField, name: string): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    return given && valueFromAST(given.value, field.args.find((argument) => argument.name === name)!.type, this.operation.variables);
  }
}
