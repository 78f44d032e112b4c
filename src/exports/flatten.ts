import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isCompositeType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldOf, isSkipped } from '../execution/selections';
import { type Cell, type CellKind, type Column, joined, type Table, toCell } from './table';

/** An operation that was answered without errors. */
export interface AnsweredOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they hold in the operation, defaults included. */
  readonly variables: Record<string, unknown>;
}

/**
 * The result of a query as a table.
 *
 * - One row for each element of the first list of objects that is met walking the selection depth-first in the order of the
 *   query: a plain list, or the `nodes` or `edges` of a connection. What is selected outside that list is not in the table.
 *   Where the query has no such list there is one row.
 * - One column for each scalar, in the order of the selection. A nested object's are dotted: `progress.coverage.rate`.
 * - A list inside a row is one cell, its values joined by "; ": a list of scalars, or of objects with a single scalar leaf
 *   (`provinces { code }` is the column `provinces.code`). Any other list is JSON text.
 * - null is an empty cell, and so is what an object of another type does not have.
 *
 * The columns follow from the query and the schema alone: they are the same whatever the rows hold, and when there are none.
 */
export function flatten(answered: AnsweredOperation, data: unknown): Table {
  const root = fieldsOf(answered, [
    { type: answered.schema.getRootType(answered.operation.operation)!, selections: answered.operation.selectionSet },
  ]);
  const path = pathOfRows(root);
  const places = placesOf(path ? path[path.length - 1]!.fields : root, []);
  const elements = path ? ((path.reduce((value: unknown, { key }) => part(value, key), data) ?? []) as unknown[]) : [data];
  return {
    columns: places.map(({ column }) => column),
    rows: elements.map((element) => places.map(({ cell }) => cell(element))),
  };
}

/** A selected field with what is selected under it. */
interface Selected {
  readonly key: string;
  readonly type: GraphQLOutputType;
  /** None: a scalar or an enum. */
  readonly fields: readonly Selected[];
}

interface Selections {
  readonly type: GraphQLCompositeType;
  readonly selections: SelectionSetNode;
}

/** The fields of some selections, merged by response key as GraphQL merges them, but over all types that an object may have. */
function fieldsOf(answered: AnsweredOperation, from: readonly Selections[]): Selected[] {
  const merged = new Map<string, { type: GraphQLOutputType; under: Selections[] }>();
  const seen = new Set<string>();
  const collect = ({ type, selections }: Selections): void => {
    for (const selection of selections.selections) {
      if (isSkipped(selection, answered.variables)) continue;
      if (selection.kind === Kind.FIELD) add(type, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT)
        collect({ type: named(selection.typeCondition?.name.value) ?? type, selections: selection.selectionSet });
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragmentOf(answered.document, selection.name.value);
        collect({ type: named(fragment.typeCondition.name.value) ?? type, selections: fragment.selectionSet });
      }
    }
  };
  const named = (name: string | undefined): GraphQLCompositeType | undefined =>
    name === undefined ? undefined : (answered.schema.getType(name) as GraphQLCompositeType);
  const add = (parent: GraphQLCompositeType, field: FieldNode): void => {
    const key = field.alias?.value ?? field.name.value;
    const { type } = fieldOf(field.name.value, parent)!;
    const entry = merged.get(key) ?? { type, under: [] };
    merged.set(key, entry);
    const inner = getNamedType(type);
    if (field.selectionSet && isCompositeType(inner)) entry.under.push({ type: inner, selections: field.selectionSet });
  };
  from.forEach(collect);
  return [...merged].map(([key, { type, under }]) => ({ key, type, fields: fieldsOf(answered, under) }));
}

const fragmentOf = (document: DocumentNode, name: string): FragmentDefinitionNode =>
  document.definitions.find(
    (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name,
  ) as FragmentDefinitionNode;

const isList = ({ type }: Selected): boolean => isListType(getNullableType(type));

/** The way from the root to the list that the rows are; null = there is no list of objects. */
function pathOfRows(fields: readonly Selected[]): Selected[] | null {
  for (const field of fields) {
    if (field.fields.length === 0) continue;
    const further = isList(field) ? [] : pathOfRows(field.fields);
    if (further) return [field, ...further];
  }
  return null;
}

/** A column, and where its cell is found in an element. */
interface Place {
  readonly column: Column;
  readonly cell: (element: unknown) => Cell;
}

function placesOf(fields: readonly Selected[], above: readonly string[]): Place[] {
  return fields.flatMap((field): Place[] => {
    const path = [...above, field.key];
    if (isList(field)) return [placeOfList(field, path)];
    if (field.fields.length > 0) return placesOf(field.fields, path);
    return [{ column: { name: path.join('.'), kind: kindOf(getNamedType(field.type)) }, cell: (element) => toCell(at(element, path)) }];
  });
}

function placeOfList(field: Selected, path: readonly string[]): Place {
  const leaf = leafOf(field);
  if (!leaf) return { column: { name: path.join('.'), kind: 'text' }, cell: (element) => toCell(at(element, path)) };
  const kind = kindOf(leaf.type) === 'date' ? 'date' : 'text';
  return {
    column: { name: [...path, ...leaf.path].join('.'), kind },
    cell: (element) => joined((at(element, path) as unknown[] | null)?.map((value) => at(value, leaf.path)) ?? null),
  };
}

/** The single scalar that the elements of a list have, itself included; null = they have several, or lists. */
function leafOf(list: Selected): { path: string[]; type: GraphQLNamedType } | null {
  const path: string[] = [];
  let { fields } = list;
  let { type } = list;
  while (fields.length > 0) {
    const [only, ...others] = fields;
    if (others.length > 0 || isList(only!)) return null;
    path.push(only!.key);
    ({ fields, type } = only!);
  }
  return { path, type: getNamedType(type) };
}

const KINDS: Record<string, CellKind> = { Int: 'number', Float: 'number', Boolean: 'boolean', Decimal: 'decimal', Date: 'date' };
const kindOf = ({ name }: GraphQLNamedType): CellKind => KINDS[name] ?? 'text';

const part = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
const at = (element: unknown, path: readonly string[]): unknown => path.reduce(part, element) ?? null;
