import {
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type OperationDefinitionNode,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type TypeNode,
} from 'graphql';

/** An operation that is carried out, with the values of its variables. */
export interface Operation {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The field of a type, with those that every type has, and the query has besides; undefined = there is none. */
export function fieldOf(name: string, type: GraphQLCompositeType): GraphQLField<unknown, unknown> | undefined {
  switch (name) {
    case TypeNameMetaFieldDef.name:
      return TypeNameMetaFieldDef;
    case SchemaMetaFieldDef.name:
      return SchemaMetaFieldDef;
    case TypeMetaFieldDef.name:
      return TypeMetaFieldDef;
    default:
      return (type as GraphQLObjectType | GraphQLInterfaceType).getFields?.()[name];
  }
}

/** "`@skip` or `@include` leaves it out." */
export function isSkipped({ directives }: Pick<SelectionNode, 'directives'>, variables: Readonly<Record<string, unknown>>): boolean {
  if (!directives?.length) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, { directives }, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, { directives }, variables)?.['if'] === false
  );
}

/** The fields that an operation asks of objects of a type, fragments included: the nodes of each by its key in the answer. */
export function collectFields(
  of: Operation,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const asked = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const concerns = (condition: TypeNode | undefined): boolean => {
    const named = condition?.kind === Kind.NAMED_TYPE ? of.schema.getType(condition.name.value) : type;
    return named === type || (isAbstractType(named) && of.schema.isSubType(named, type));
  };
  const gather = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (isSkipped(selection, of.variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = asked.get(key);
        if (nodes) nodes.push(selection);
        else asked.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (concerns(selection.typeCondition)) gather(selection.selectionSet);
      } else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = of.fragments[selection.name.value];
        if (fragment && concerns(fragment.typeCondition)) gather(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(gather);
  return asked;
}
