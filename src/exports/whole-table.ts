import { join, raw, type Sql, sql } from '../database/sql';
import { Lang } from '../domain/languages';
import type { PointInTime } from '../domain/point-in-time';
import { type PointInTimeSql, toSql } from '../queries/shared/point-in-time';
import { outlineOf } from './outlines/outlines';
import { type Cell, type CellKind, type Column, SEPARATOR, toCell } from './table';

/** A column of a whole table, with the SQL of its cells. */
interface ExportedColumn extends Column {
  readonly value: Sql;
  /** Makes the cell of what the SQL gives; absent: it is the cell. */
  readonly made?: (value: unknown) => Cell;
}

/** What a row is drawn as in GeoJSON: a point or points, or an area. */
export type PlaceKind = 'point' | 'area';

/** A table that is exported whole: all that was on record at an instant, one row for each record, ordered by code. */
export interface ExportedTable {
  readonly columns: readonly ExportedColumn[];
  readonly from: Sql;
  /** The unique code that rows are ordered by. */
  readonly code: Sql;
  /**
   * Where a row is, by what it may be drawn as, the default first; null = its place is unknown. A point is the text of a GeoJSON geometry,
   * an area the codes of its provinces in one cell. Absent: the table has no places.
   */
  readonly places?: Readonly<Partial<Record<PlaceKind, Sql>>>;
}

export type Exported = (at: PointInTimeSql) => ExportedTable;

/** A table as it was at a point in time; `outside` = with the projects outside the programme, and what is stated of them. */
export const tableAt = (exported: Exported, pointInTime: PointInTime, outside = false): ExportedTable =>
  exported({ ...toSql(pointInTime), outside });

/** The statement that reads a table's rows, its cells as `c0`, `c1`, … */
export function exportStatement({ columns, from, code }: ExportedTable): Sql {
  const cells = columns.map(({ value }, i) => sql`${value} AS ${raw(`c${i}`)}`);
  return sql`SELECT ${join(cells)} FROM ${from} ORDER BY ${code} COLLATE "C"`;
}

/** What the rows of a table may be drawn as, the default first. */
export const placeKinds = ({ places = {} }: ExportedTable): readonly PlaceKind[] => Object.keys(places) as PlaceKind[];

/** The table with the geometry of each row as its last column; null = it has none of this kind. */
export function withPlaces(table: ExportedTable, kind: PlaceKind): ExportedTable | null {
  const value = table.places?.[kind];
  if (!value) return null;
  const geometry = column('geometry', 'text', value);
  return { ...table, columns: [...table.columns, kind === 'area' ? { ...geometry, made: areaText } : geometry] };
}

/** The GeoJSON of the area that provinces make together. */
const areaText = (codes: unknown): Cell => toCell(typeof codes === 'string' ? outlineOf(codes.split(SEPARATOR)) : null);

/** The cells of a row as `exportStatement` reads it. */
export const cellsOf = ({ columns }: ExportedTable, row: Record<string, unknown>): Cell[] =>
  columns.map(({ made = toCell }, i) => made(row[`c${i}`]));

export const column = (name: string, kind: CellKind, value: Sql): ExportedColumn => ({ name, kind, value });

/** A text in each language that the hub has: `name.en`, `name.th`, … */
export const inLanguages = (name: string, texts: Sql): ExportedColumn[] =>
  Object.values(Lang).map((lang) => column(`${name}.${lang.toLowerCase()}`, 'text', sql`${texts} ->> ${raw(`'${lang}'`)}`));

/** A text in English, else in a local language, in one cell. */
export const inEnglish = (texts: Sql): Sql => sql`coalesce(${texts} ->> 'EN', ${texts} ->> 'TH', ${texts} ->> 'MS', ${texts} ->> 'ID')`;

/** The document that a row is from: its code, and the place in it. `from` joins them by `joinSource`. */
export const sourceColumns = (): ExportedColumn[] => [
  column('source', 'text', sql`source.code`),
  column('locator', 'text', sql`citation.locator`),
];

/** Joins the citation of a row, if it has one, and its source. */
export const joinSource = (alias: Sql): Sql => sql`
    LEFT JOIN citation ON citation.id = ${alias}.citation_id
    LEFT JOIN source ON source.id = citation.source_id`;

/** The codes of linked rows in one cell, in order. `from` names them `linked.code`. */
export const linkedCodes = (name: string, from: Sql): ExportedColumn =>
  column(name, 'text', sql`(SELECT string_agg(linked.code, '; ' ORDER BY linked.code COLLATE "C") FROM ${from})`);

/** An instant in the local time of Bangkok, as `instantInBangkok` writes it: a spreadsheet cuts the day off. */
export const instant = (value: Sql): Sql => sql`to_char(${value} AT TIME ZONE 'Asia/Bangkok', 'YYYY-MM-DD"T"HH24:MI:SS.MS"+07:00"')`;
