import type { Operation } from '../context/operation';
import { flatten } from './flatten';
import type { Table } from './table';

/** The result of an operation as a table, with the operation's name; null = it has errors, or no data. */
export function resultTable(operation: Operation | undefined, body: string): { name: string; table: Table } | null {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  if (!operation || errors !== undefined || data === undefined || data === null) return null;
  return { name: operation.operation.name?.value ?? 'query', table: flatten(operation, data) };
}
