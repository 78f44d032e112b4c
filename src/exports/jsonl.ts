import type { Table } from './table';

/** One JSON object on each line, with the columns as keys. */
export async function* jsonl({ columns, rows }: Table): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])))}\n`;
}
