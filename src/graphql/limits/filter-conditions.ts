import { getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';

/**
 * The number of conditions in the value of an argument: the values given inside input types named …Filter, at any depth. A list of
 * values is one condition, and an operator that is null is none.
 */
export function countConditions(value: unknown, type: GraphQLInputType, isCondition = false): number {
  if (value === null || value === undefined) return 0;
  const of = getNamedType(type);
  if (!isInputObjectType(of)) return Number(isCondition);
  if (Array.isArray(value)) return value.reduce<number>((count, item) => count + countConditions(item, of, isCondition), 0);
  const [fields, inFilter] = [of.getFields(), of.name.endsWith('Filter')];
  return Object.entries(value).reduce((count, [name, given]) => count + countConditions(given, fields[name]!.type, inFilter), 0);
}
