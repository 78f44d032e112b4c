import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

/**
 * The names of the fields that a query asks for below a field, at the ends of the given paths, fragments included.
 * What `@skip` and `@include` would leave out is in it too: asking for too much is harmless.
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

/** Where the fields of its nodes stand below a connection. */
const NODES = [['nodes'], ['edges', 'node']];

/** The properties that a query needs of nodes: those of the fields' own names, or that `names` gives for them. */
export const requestedProperties = (
  info: GraphQLResolveInfo,
  names: Readonly<Record<string, string | string[]>>,
  paths: readonly (readonly string[])[] = NODES,
): string[] => [...requestedFields(info, paths)].flatMap((field) => names[field] ?? field);

/** "The query asks of this connection where its items stand", or how to read on. */
export function needsCursors(info: GraphQLResolveInfo): boolean {
  const fields = requestedFields(info, [[]]);
  return fields.has('edges') || fields.has('pageInfo');
}

const answers = new WeakMap<readonly FieldNode[], unknown>();

/** What is made of a field’s arguments and of what is asked below it: once for all objects of a request that it is asked of. */
export function memoizedPerField<T>({ fieldNodes }: GraphQLResolveInfo, make: () => T): T {
  // GraphQL collects the nodes of a field once for all objects of a request, and anew for the next.
  if (!answers.has(fieldNodes)) answers.set(fieldNodes, make());
  return answers.get(fieldNodes) as T;
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
