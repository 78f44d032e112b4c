import { join } from 'node:path';
import {
  buildASTSchema,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  type NameNode,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { PROJECT_ROOT } from '../config';

/** The committed snapshot of the public API. */
export const SCHEMA_FILE = join(PROJECT_ROOT, 'schema/schema.graphql');

/** A schema as text, in an order that does not depend on the order of declarations, and without the fields and types for gateways. */
export function schemaText(schema: GraphQLSchema): string {
  return printWithout(schema, (node) => node.name.value.startsWith('_'));
}

/** The same without deprecated elements: the schema for new clients. */
export function schemaTextWithoutDeprecated(schema: GraphQLSchema): string {
  return printWithout(
    schema,
    (node) => node.name.value.startsWith('_') || (node.directives ?? []).some(({ name }) => name.value === 'deprecated'),
  );
}

interface NamedNode {
  readonly name: NameNode;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The schema in alphabetical order; the arguments of a field stay in the order of thought, that of the code. */
function sorted(schema: GraphQLSchema): GraphQLSchema {
  const copy = lexicographicSortSchema(schema);
  for (const type of Object.values(copy.getTypeMap())) {
    const declared = schema.getType(type.name);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { name, args } of Object.values(type.getFields())) {
      const order = (declared as typeof type).getFields()[name]!.args.map((argument) => argument.name);
      (args as GraphQLArgument[]).sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
    }
  }
  return copy;
}

/** Leaves out types, fields, arguments and enum values. */
function printWithout(schema: GraphQLSchema, isLeftOut: (node: NamedNode) => boolean): string {
  const drop = (node: NamedNode): null | undefined => (isLeftOut(node) ? null : undefined);
  const document = visit(parse(printSchema(sorted(schema))), {
    ObjectTypeDefinition: drop,
    ScalarTypeDefinition: drop,
    UnionTypeDefinition: drop,
    FieldDefinition: drop,
    InputValueDefinition: drop,
    EnumValueDefinition: drop,
  });
  return `${printSchema(buildASTSchema(document, { assumeValid: true }))}\n`;
}
