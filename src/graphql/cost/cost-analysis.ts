import {
  type FieldNode,
  type FragmentDefinitionNode,
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
import { HubError } from '../../domain/errors';
import { assertKeyCount, DEFAULT_PAGE_SIZE, type Limits } from '../../domain/limits';
import { fieldOf, isSkipped } from '../../execution/selections';
import type { AnsweredOperation } from '../../exports/flatten';
import { number, tooLarge } from '../limits/document-limits';
import { conditionsIn } from '../limits/filter-conditions';

/** The weights of what is asked, each counted once, and how many objects the answer can hold. */
export interface QueryCost {
  readonly weight: number;
  readonly objects: number;
}

/**
 * What a selection costs for one object that it is asked of; `items`: for each item, where the object is a page. `conditions`: of the
 * filters in it, each wherever it is asked.
 */
interface SelectionCost {
  readonly weight: number;
  readonly objects: number;
  readonly items: number;
  readonly conditions: number;
}

/** An object of the introspection, beside one of the database. */
const INTROSPECTED = 0.01;

/** How many items a list of the introspection has. */
const INTROSPECTED_ITEMS = 10;

/** What an operation may cost, by the rule of `schema/base/cost.ts`. Throws COST_TOO_HIGH, DOCUMENT_TOO_LARGE or TOO_MANY_KEYS. */
export function assertAffordable(asked: AnsweredOperation, limits: Limits): QueryCost {
  const { conditions, ...cost } = costOf(asked, limits);
  if (conditions > limits.maxConditions)
    throw tooLarge(limits, 'maxConditions', `The filters have ${number(conditions)} conditions`, conditions);
  const requested = Math.ceil(cost.weight + cost.objects);
  if (requested <= limits.maxCost) return cost;
  const over = `This query may cost ${number(requested)}, ${number(requested - limits.maxCost)} over the limit of ${number(limits.maxCost)} (maxCost).`;
  const remedy = remedyFor(asked, limits);
  throw new HubError('COST_TOO_HIGH', `${over} ${remedy}`, { limit: 'maxCost', allowed: limits.maxCost, actual: requested });
}

/** The largest page size that would fit, found by halving. */
function remedyFor(asked: AnsweredOperation, limits: Limits): string {
  let [fits, exceeds] = [0, limits.maxPageSize + 1];
  while (exceeds - fits > 1) {
    const size = Math.floor((fits + exceeds) / 2);
    const { weight, objects } = costOf(asked, limits, size);
    if (Math.ceil(weight + objects) <= limits.maxCost) fits = size;
    else exceeds = size;
  }
  return fits > 0
    ? `With pages of at most ${fits} items (first: ${fits}) it would fit.`
    : 'No page size would make it fit: ask for fewer things, or in several queries.';
}

/** The cost of an operation if no page were longer than `longestPage`. */
function costOf(asked: AnsweredOperation, limits: Limits, longestPage = Infinity): QueryCost & Pick<SelectionCost, 'conditions'> {
  const { operation, schema } = asked;
  const { weight, objects, items, conditions } = new CostAnalysis(asked, limits, longestPage).selection(
    operation.selectionSet,
    schema.getRootType(operation.operation)!,
  );
  return { weight, objects: objects + items, conditions };
}

/** How many objects there are within an answer’s data. */
export const objectsWithin = (data: unknown): number => Math.max(0, objectsIn(data) - 1);

function objectsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = Array.isArray(value) ? 0 : 1;
  // Thousands of objects: a list of the values of each would cost more than the counting.
  for (const key in value) count += objectsIn((value as Record<string, unknown>)[key]);
  return count;
}

class CostAnalysis {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly known = new Map<string, SelectionCost>();

  constructor(
    private readonly asked: AnsweredOperation,
    private readonly limits: Limits,
    private readonly longestPage: number,
  ) {
    this.fragments = new Map(
      asked.document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
      ),
    );
  }

  selection({ selections }: SelectionSetNode, type: GraphQLCompositeType): SelectionCost {
    let [weight, objects, items, conditions] = [0, 0, 0, 0];
    for (const selection of selections) {
      if (isSkipped(selection, this.asked.variables)) continue;
      const part = this.part(selection, type);
      weight += part.weight;
      objects += part.objects;
      items += part.items;
      conditions += part.conditions;
    }
    return { weight, objects, items, conditions };
  }

  private part(selection: SelectionNode, type: GraphQLCompositeType): SelectionCost {
    if (selection.kind === Kind.FIELD) return this.field(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.fragment(selection.name.value);
    return this.selection(selection.selectionSet, selection.typeCondition ? this.type(selection.typeCondition.name.value) : type);
  }

  /** Reckoned once, however often it is spread. */
  private fragment(name: string): SelectionCost {
    let part = this.known.get(name);
    if (!part) {
      const { selectionSet, typeCondition } = this.fragments.get(name)!;
      part = this.selection(selectionSet, this.type(typeCondition.name.value));
      this.known.set(name, part);
    }
    return part;
  }

  private type(name: string): GraphQLCompositeType {
    return this.asked.schema.getType(name) as GraphQLCompositeType;
  }

  private field(node: FieldNode, type: GraphQLCompositeType): SelectionCost {
    const field = fieldOf(node.name.value, type);
    const of = field && getNamedType(field.type);
    const own = field ? this.conditions(node, field) : 0;
    if (!field || !isCompositeType(of)) return { weight: 0, objects: 0, items: 0, conditions: own };
    const cost = field.extensions['cost'] as FieldCost | undefined;
    const isList = isListType(getNullableType(field.type));
    const isPage = !isList && field.args.some(({ name }) => name === 'first');
    const below = this.selection(node.selectionSet!, of);
    const isFree = isIntrospectionType(of);
    const each = (isFree ? INTROSPECTED : 1) + below.objects;
    const conditions = own + below.conditions;
    if (isList && !cost) return { weight: below.weight, objects: 0, items: each + below.items * INTROSPECTED_ITEMS, conditions };
    const weight = (cost?.weight ?? (isList || isPage ? LIST_WEIGHT : 0)) + below.weight;
    if (isList) return { weight, objects: this.listSize(node, field, cost!) * each, items: 0, conditions };
    const size = isPage
      ? this.pageSize(node, field, cost)
      : field === SchemaMetaFieldDef
        ? Object.keys(this.asked.schema.getTypeMap()).length
        : INTROSPECTED_ITEMS;
    return { weight, objects: each + size * below.items, items: 0, conditions };
  }

  private conditions(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    const filters = field.args.filter(({ type }) => isInputObjectType(getNamedType(type)));
    return filters.reduce((count, { name, type }) => count + conditionsIn(this.argument(node, field, name), type), 0);
  }

  private listSize(node: FieldNode, field: GraphQLField<unknown, unknown>, { assumedSize = 0, keys, maxKeys }: FieldCost): number {
    if (keys !== undefined) {
      const given = this.argument(node, field, keys);
      const count = Array.isArray(given) ? given.length : 1;
      assertKeyCount(keys, count, maxKeys ?? this.limits.maxPageSize);
      return count;
    }
    const first = field.args.some(({ name }) => name === 'first') ? (this.argument(node, field, 'first') as number | null) : null;
    if (first != null) return Math.max(0, Math.min(first, this.limits.maxPageSize, this.longestPage));
    if (typeof assumedSize === 'number') return assumedSize;
    return assumedSize(Object.fromEntries(field.args.map(({ name }) => [name, this.argument(node, field, name)])));
  }

  private pageSize(node: FieldNode, field: GraphQLField<unknown, unknown>, cost: FieldCost | undefined): number {
    const assumed = cost?.assumedSize as number | undefined;
    const asked = (this.argument(node, field, 'first') ?? this.argument(node, field, 'last') ?? assumed ?? DEFAULT_PAGE_SIZE) as number;
    return Math.max(0, Math.min(asked, assumed ?? this.limits.maxPageSize, this.longestPage));
  }

  /** The value of an argument; undefined = it is not given. */
  private argument(node: FieldNode, field: GraphQLField<unknown, unknown>, name: string): unknown {
    const given = node.arguments?.find((argument) => argument.name.value === name);
    return given && valueFromAST(given.value, field.args.find((argument) => argument.name === name)!.type, this.asked.variables);
  }
}
