import type { Table } from './table';

/** One JSON object on each line, its keys the columns. */
export async function* jsonl({ columns, rows }: Table): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, row[i]])))}\n`;
}
