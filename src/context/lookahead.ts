import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * The names of the fields that a query selects at the ends of the given paths below a field, fragments included. Fields that
 * `@skip` and `@include` leave out are named too: reading too much is harmless.
 */
export function requestedFields(info: GraphQLResolveInfo, paths: readonly (readonly string[])[]): Set<string> {
  const names = new Set<string>();
  for (const path of paths) {
    let level: readonly FieldNode[] = info.fieldNodes;
    for (const step of path) level = fieldsBelow(level, info).filter((field) => field.name.value === step);
    for (const field of fieldsBelow(level, info)) names.add(field.name.value);
  }
  return names;
}

/** The paths to the nodes below a connection. */
const NODES = [['nodes'], ['edges', 'node']];

/** The properties of nodes that a query needs: `properties` has those of a field, else they are called like the field. */
export const requestedProperties = (
  info: GraphQLResolveInfo,
  properties: Readonly<Record<string, string | string[]>>,
  paths: readonly (readonly string[])[] = NODES,
): string[] => [...requestedFields(info, paths)].flatMap((field) => properties[field] ?? field);

/** "The query needs the cursors of this connection": it selects edges, or the cursors of `pageInfo`. */
export function needsCursors(info: GraphQLResolveInfo): boolean {
  const fields = requestedFields(info, [[]]);
  return fields.has('edges') || fields.has('pageInfo');
}

const valuesPerField = new WeakMap<readonly FieldNode[], unknown>();

/** A value that depends only on the arguments and the selection of a field: made once for all objects of a request. */
export function memoizedPerField<T>({ fieldNodes }: GraphQLResolveInfo, make: () => T): T {
  // GraphQL collects the nodes of a field once for all objects of a request, and anew for the next request.
  if (!valuesPerField.has(fieldNodes)) valuesPerField.set(fieldNodes, make());
  return valuesPerField.get(fieldNodes) as T;
}

function fieldsBelow(fields: readonly FieldNode[], info: GraphQLResolveInfo): FieldNode[] {
  return fields.flatMap((field) => (field.selectionSet ? fieldsOf(field.selectionSet, info) : []));
}

function fieldsOf(selections: SelectionSetNode, info: GraphQLResolveInfo): FieldNode[] {
  return selections.selections.flatMap((selection) => {
    switch (selection.kind) {
      case Kind.FIELD:
        return [selection];
      case Kind.INLINE_FRAGMENT:
        return fieldsOf(selection.selectionSet, info);
      case Kind.FRAGMENT_SPREAD:
        return fieldsOf(info.fragments[selection.name.value]!.selectionSet, info);
    }
  });
}
