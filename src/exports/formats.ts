import Negotiator from 'negotiator';
import { toBuffers } from './buffered-text';
import { csv } from './csv';
import { geojson } from './geojson';
import { jsonl } from './jsonl';
import type { Table } from './table';
import { xlsx } from './xlsx';

/** A way to write a table to a file. */
export interface TableFormat {
  readonly extension: string;
  /** What it is asked for by, and answered as. */
  readonly mediaType: string;
  readonly contentType: string;
  bytes(table: Table): AsyncGenerator<Buffer>;
}

export const CSV: TableFormat = {
  extension: 'csv',
  mediaType: 'text/csv',
  contentType: 'text/csv; charset=utf-8; header=present',
  bytes: (table) => toBuffers(csv(table)),
};

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const XLSX: TableFormat = { extension: 'xlsx', mediaType: XLSX_TYPE, contentType: XLSX_TYPE, bytes: xlsx };

export const JSONL: TableFormat = {
  extension: 'jsonl',
  mediaType: 'application/jsonl',
  contentType: 'application/jsonl; charset=utf-8',
  bytes: (table) => toBuffers(jsonl(table)),
};

/** For tables whose last column is a place on the map. */
export const GEOJSON: TableFormat = {
  extension: 'geojson',
  mediaType: 'application/geo+json',
  contentType: 'application/geo+json; charset=utf-8',
  bytes: (table) => toBuffers(geojson(table)),
};

const FORMATS = [CSV, XLSX, JSONL];

/** What GraphQL itself is answered as; the first is what a caller gets who takes anything. */
const GRAPHQL_TYPES = ['application/json', 'application/graphql-response+json'];

/** The kind of table that an `Accept` header prefers to GraphQL's own answer; null = none. */
export function acceptedFormat(header: string | undefined): TableFormat | null {
  // All is UTF-8, so a charset that is asked for decides nothing.
  const accept = header?.replace(/;\s*charset=[^;,]*/gi, '');
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes([...GRAPHQL_TYPES, ...FORMATS.map(({ mediaType }) => mediaType)]);
  return FORMATS.find(({ mediaType }) => mediaType === best) ?? null;
}

/** The header that names the file. The name has nothing in it but letters, digits, `_`, `-` and `.`. */
export const attachment = (name: string, extension: string): string => `attachment; filename="${name.slice(0, 100)}.${extension}"`;

/** "The address asks for days in Thai": its `lang` is TH. The language of the request's header has no say in it. */
export const wantsThaiDays = (url: URL): boolean => url.searchParams.get('lang')?.toUpperCase() === 'TH';
