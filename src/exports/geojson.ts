import type { Table } from './table';

/**
 * A FeatureCollection (RFC 7946) with one feature for each row. The first column is its id, the last the text of its geometry (null =
 * unknown place), all but the last are its properties.
 */
export async function* geojson({ columns, rows }: Table): AsyncGenerator<string> {
  let separator = '';
  yield '{"type":"FeatureCollection","features":[';
  for await (const row of rows) {
    const properties = Object.fromEntries(columns.slice(0, -1).map(({ name }, i) => [name, row[i]]));
    const geometry = row[row.length - 1] ?? 'null';
    yield `${separator}\n{"type":"Feature","id":${JSON.stringify(row[0])},"geometry":${String(geometry)},"properties":${JSON.stringify(properties)}}`;
    separator = ',';
  }
  yield '\n]}\n';
}
