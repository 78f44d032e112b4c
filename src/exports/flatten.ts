import {
  type FieldNode,
  getNamedType,
  getNullableType,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLOutputType,
  isCompositeType,
  isListType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { Operation } from '../context/operation';
import { instantInBangkok } from '../domain/days';
import { fieldOf, isSkipped } from '../execution/selections';
import { type Cell, type CellKind, type Column, joined, type Table, toCell } from './table';

/**
 * The data of an operation without errors as a table.
 *
 * - One row for each element of the first list of objects in depth-first order of the query: a plain list, or the `nodes` or `edges`
 *   of a connection. Fields outside that list are not in the table. A query without such a list makes one row.
 * - One column for each scalar, in the order of the selection. Columns of nested objects are dotted: `progress.coverage.rate`.
 * - A list inside a row is one cell, its values joined by "; ": a list of scalars, or of objects with a single scalar leaf
 *   (`provinces { code }` is the column `provinces.code`). Any other list is JSON text.
 * - null is an empty cell, and so is a field that an object of another type does not have.
 *
 * The columns follow from the query and the schema alone: they do not depend on the rows.
 */
export function flatten(operation: Operation, data: unknown): Table {
  const { operation: definition, schema } = operation;
  const root = selectedFields(operation, [{ type: schema.getRootType(definition.operation)!, selectionSet: definition.selectionSet }]);
  const path = pathOfRows(root);
  const columns = columnsOf(path ? path[path.length - 1]!.fields : root, []);
  const elements = path ? ((valueAt(data, responseKeys(path)) ?? []) as unknown[]) : [data];
  return {
    columns: columns.map(({ column }) => column),
    rows: elements.map((element) => columns.map(({ cellOf }) => cellOf(element))),
  };
}

/** A selected field with the fields that are selected below it. */
interface Selected {
  readonly key: string;
  readonly type: GraphQLOutputType;
  /** Empty for a scalar or an enum. */
  readonly fields: readonly Selected[];
}

/** A selection set on a type. */
interface TypedSelections {
  readonly type: GraphQLCompositeType;
  readonly selectionSet: SelectionSetNode;
}

/** The fields of selection sets, merged by response key as GraphQL merges them, but over all types that an object may have. */
function selectedFields(operation: Operation, from: readonly TypedSelections[]): Selected[] {
  const { schema, fragments, variables } = operation;
  const merged = new Map<string, { type: GraphQLOutputType; below: TypedSelections[] }>();
  const seen = new Set<string>();
  const typeNamed = (name: string): GraphQLCompositeType => schema.getType(name) as GraphQLCompositeType;
  const collect = ({ type, selectionSet }: TypedSelections): void => {
    for (const selection of selectionSet.selections) {
      if (isSkipped(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) add(type, selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        collect({ type: condition === undefined ? type : typeNamed(condition), selectionSet: selection.selectionSet });
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const { typeCondition, selectionSet: spread } = fragments[selection.name.value]!;
        collect({ type: typeNamed(typeCondition.name.value), selectionSet: spread });
      }
    }
  };
  const add = (parent: GraphQLCompositeType, field: FieldNode): void => {
    const key = field.alias?.value ?? field.name.value;
    const { type } = fieldOf(field.name.value, parent)!;
    const entry = merged.get(key) ?? { type, below: [] };
    merged.set(key, entry);
    const inner = getNamedType(type);
    if (field.selectionSet && isCompositeType(inner)) entry.below.push({ type: inner, selectionSet: field.selectionSet });
  };
  from.forEach(collect);
  return [...merged].map(([key, { type, below }]) => ({ key, type, fields: selectedFields(operation, below) }));
}

const isList = ({ type }: Selected): boolean => isListType(getNullableType(type));

/** The fields from the root to the list whose elements are the rows; null = the query has no list of objects. */
function pathOfRows(fields: readonly Selected[]): Selected[] | null {
  for (const field of fields) {
    if (field.fields.length === 0) continue;
    const further = isList(field) ? [] : pathOfRows(field.fields);
    if (further) return [field, ...further];
  }
  return null;
}

/** A column, and the cell that an element has in it. */
interface ResultColumn {
  readonly column: Column;
  readonly cellOf: (element: unknown) => Cell;
}

const responseKeys = (fields: readonly Selected[]): string[] => fields.map(({ key }) => key);

function columnsOf(fields: readonly Selected[], parents: readonly string[]): ResultColumn[] {
  return fields.flatMap((field): ResultColumn[] => {
    const path = [...parents, field.key];
    if (isList(field)) return [listColumn(field, path)];
    if (field.fields.length > 0) return columnsOf(field.fields, path);
    return [valueColumn(path, getNamedType(field.type))];
  });
}

const valueColumn = (path: readonly string[], type: GraphQLNamedType | null): ResultColumn => ({
  column: { name: path.join('.'), kind: type ? kindOf(type) : 'text' },
  cellOf: (element) => toCell(shown(valueAt(element, path), type)),
});

/** A value as tables show it: an instant in the local time of Bangkok, because spreadsheets cut the day off. */
const shown = (value: unknown, type: GraphQLNamedType | null): unknown =>
  type?.name === 'DateTime' && value !== null ? instantInBangkok(new Date(value as string)) : value;

function listColumn(field: Selected, path: readonly string[]): ResultColumn {
  const leaf = leafOf(field);
  if (!leaf) return valueColumn(path, null);
  const kind = kindOf(leaf.type) === 'date' ? 'date' : 'text';
  return {
    column: { name: [...path, ...leaf.path].join('.'), kind },
    cellOf: (element) =>
      joined((valueAt(element, path) as unknown[] | null)?.map((value) => shown(valueAt(value, leaf.path), leaf.type)) ?? null),
  };
}

/** The single scalar of each element of a list, or the element itself; null = elements have several scalars, or lists. */
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

/** The value at a path of keys; null = there is none. */
const valueAt = (element: unknown, path: readonly string[]): unknown => path.reduce(propertyOf, element) ?? null;

const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : null;
