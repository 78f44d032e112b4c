import { join, raw, type Sql, sql } from '../database/sql';
import { assertInProgramme, dayInBangkok } from '../domain/days';
import { Lang } from '../domain/languages';
import { type PointInTimeSql, toSql } from '../queries/shared/point-in-time';
import type { CellKind, Column } from './table';

/** A column of a whole table, and the SQL of its cell. */
export interface ExportedColumn extends Column {
  readonly value: Sql;
}

/** A table that can be had whole: everything that was on record at the instant, one row for each thing, by code. */
export interface ExportedTable {
  readonly columns: readonly ExportedColumn[];
  readonly from: Sql;
  /** The unique code that rows are ordered by. */
  readonly code: Sql;
  /** The place of a row on the map as the text of a GeoJSON geometry, null where it has none; absent: the table has no map. */
  readonly geometry?: Sql;
}

export type Exported = (at: PointInTimeSql) => ExportedTable;

/** A table with what was on record at an instant, as things stood on that day in Bangkok. Throws AS_OF_BEFORE_PROGRAMME. */
export const knownBy = (exported: Exported, knownAt: Date): ExportedTable =>
  exported(toSql({ asOf: assertInProgramme(dayInBangkok(knownAt)), knownAt, provisional: false }));

/** The statement that reads a table's rows, its cells as `c0`, `c1`, … */
export function exportStatement({ columns, from, code }: ExportedTable): Sql {
  const cells = columns.map(({ value }, i) => sql`${value} AS ${raw(`c${i}`)}`);
  return sql`SELECT ${join(cells)} FROM ${from} ORDER BY ${code} COLLATE "C"`;
}

/** The table with the place of each row as its last column; null = it has no map. */
export const withPlaces = (table: ExportedTable): ExportedTable | null =>
  table.geometry ? { ...table, columns: [...table.columns, column('geometry', 'text', table.geometry)] } : null;

export const column = (name: string, kind: CellKind, value: Sql): ExportedColumn => ({ name, kind, value });

/** A text in each language that the hub has: `name.en`, `name.th`, … */
export const inLanguages = (name: string, texts: Sql): ExportedColumn[] =>
  Object.values(Lang).map((lang) => column(`${name}.${lang.toLowerCase()}`, 'text', sql`${texts} ->> ${raw(`'${lang}'`)}`));

/** The codes of what is linked to a row, in their order, in one cell. `from` has them as `linked.code`. */
export const codes = (name: string, from: Sql): ExportedColumn =>
  column(name, 'text', sql`(SELECT string_agg(linked.code, '; ' ORDER BY linked.code COLLATE "C") FROM ${from})`);

/** An instant as the API writes it. */
export const instant = (value: Sql): Sql => sql`to_char(${value} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
