import Negotiator from 'negotiator';
import { HubError } from '../domain/errors';
import { toBuffers } from './buffered-text';
import { csv } from './csv';
import { geojson } from './geojson';
import { jsonl } from './jsonl';
import type { Table } from './table';
import { xlsx } from './xlsx';

/** A file format of tables. */
export interface TableFormat {
  readonly extension: string;
  /** The media type in `Accept`. */
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

/** For tables whose last column is a geometry. */
export const GEOJSON: TableFormat = {
  extension: 'geojson',
  mediaType: 'application/geo+json',
  contentType: 'application/geo+json; charset=utf-8',
  bytes: (table) => toBuffers(geojson(table)),
};

const RESULT_FORMATS = [CSV, XLSX, JSONL];

/** The media types of GraphQL itself; the first is the default. */
const GRAPHQL_TYPES = ['application/json', 'application/graphql-response+json'];

/** The table format that a name in an address stands for; null = it names JSON. Throws UNKNOWN_PARAMETER. */
export function namedFormat(name: string): TableFormat | null {
  const format = RESULT_FORMATS.find(({ extension }) => extension === name.toLowerCase());
  if (format || name.toLowerCase() === 'json') return format ?? null;
  const known = ['json', ...RESULT_FORMATS.map(({ extension }) => extension)].join(', ');
  throw new HubError('UNKNOWN_PARAMETER', `There is no format "${name.slice(0, 60)}". Known here: ${known}.`, { value: name.slice(0, 60) });
}

/** The table format that an `Accept` header prefers to JSON; null = JSON. */
export function acceptedFormat(header: string | undefined): TableFormat | null {
  // Every format is UTF-8, so a charset in the header is ignored.
  const accept = header?.replace(/;\s*charset=[^;,]*/gi, '');
  const [best] = new Negotiator({ headers: { accept } }).mediaTypes([
    ...GRAPHQL_TYPES,
    ...RESULT_FORMATS.map(({ mediaType }) => mediaType),
  ]);
  return RESULT_FORMATS.find(({ mediaType }) => mediaType === best) ?? null;
}

/** The `Content-Disposition` of a file. `name` consists of letters, digits, `_`, `-` and `.`. */
export const attachment = (name: string, extension: string): string => `attachment; filename="${name.slice(0, 100)}.${extension}"`;

/** "The `lang` of the address is TH", which adds days in Thai. `Accept-Language` does not count. */
export const wantsThaiDays = (url: URL): boolean => url.searchParams.get('lang')?.toUpperCase() === 'TH';
