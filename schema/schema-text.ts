import { join } from 'node:path';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { PROJECT_ROOT } from '../src/project-root';

/** The committed snapshot of the public API. */
export const SCHEMA_FILE = join(PROJECT_ROOT, 'schema/schema.graphql');

/** A schema as text, in an order that does not depend on the order of declarations. */
export function schemaText(schema: GraphQLSchema): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
