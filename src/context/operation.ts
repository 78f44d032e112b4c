import {
  type DocumentNode,
  type FragmentDefinitionNode,
  getVariableValues,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';

/** An operation of a document, with the values of its variables. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced to their types, defaults included. */
  readonly variables: Readonly<Record<string, unknown>>;
}

interface OperationSource {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Variables as the request sent them. */
  readonly variables: Readonly<Record<string, unknown>> | null | undefined;
}

/** Joins an operation with its fragments and coerces its variables; at most `maxErrors` errors where they do not fit. */
export function resolveOperation(
  { schema, document, operation, variables }: OperationSource,
  maxErrors: number,
): { operation: Operation; errors?: never } | { operation?: never; errors: readonly GraphQLError[] } {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors });
  if (!coerced) return { errors: errors! };
  const fragments = document.definitions.flatMap((definition) =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
  );
  return { operation: { schema, operation, fragments: Object.fromEntries(fragments), variables: coerced } };
}
