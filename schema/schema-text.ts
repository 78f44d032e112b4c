import { resolve } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { buildHubSchema } from './build-schema';

/** The committed snapshot of the public API, from the folder the command is run in. */
export const SCHEMA_FILE = resolve('schema/schema.graphql');

/** The schema as text, in an order that does not depend on the order of declarations. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(buildHubSchema()))}\n`;
}
