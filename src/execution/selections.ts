import {
  type FieldNode,
  getDirectiveValues,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  SchemaMetaFieldDef,
  type SelectionNode,
  type SelectionSetNode,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type TypeNode,
} from 'graphql';
import type { Operation } from '../context/operation';

/** The field of a type, introspection's own fields included; undefined = there is none. */
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

/** "`@skip` or `@include` leaves the selection out." */
export function isSkipped({ directives }: Pick<SelectionNode, 'directives'>, variables: Readonly<Record<string, unknown>>): boolean {
  if (!directives?.length) return false;
  return (
    getDirectiveValues(GraphQLSkipDirective, { directives }, variables)?.['if'] === true ||
    getDirectiveValues(GraphQLIncludeDirective, { directives }, variables)?.['if'] === false
  );
}

/** The fields that an operation selects on objects of a type, fragments included: their nodes by response key. */
export function collectFields(
  { schema, fragments, variables }: Operation,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const applies = (condition: TypeNode | undefined): boolean => {
    const conditionType = condition?.kind === Kind.NAMED_TYPE ? schema.getType(condition.name.value) : type;
    return conditionType === type || (isAbstractType(conditionType) && schema.isSubType(conditionType, type));
  };
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (isSkipped(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        const nodes = fields.get(key);
        if (nodes) nodes.push(selection);
        else fields.set(key, [selection]);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        if (applies(selection.typeCondition)) collect(selection.selectionSet);
      } else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        const fragment = fragments[selection.name.value];
        if (fragment && applies(fragment.typeCondition)) collect(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(collect);
  return fields;
}
