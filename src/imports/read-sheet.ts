import type { RemarkCode } from '../domain/reading-remarks';
import { type Cell, type Grid, type Row, typedText } from './cell';
import { chosen, titlesKey } from './column-choices';
import { fieldOf, KEY_FIELDS } from './column-titles';
import { type ColumnMapping, findMapping, type SheetMapping } from './mapping';
import { type Places, placesOf } from './merges';
import { type ReadColumn, RowReader } from './read-rows';
import type { Known, ReadRow, ReadSheet, Skipped } from './reading';
import { folded } from './rules/fold';
import { projectOf } from './rules/named-things';

const TOTAL = new RegExp(
  `^(?:${['รวม', 'รวมทั้งสิ้น', 'รวมทั้งหมด', 'ผลรวม', 'ยอดรวม', 'เฉลี่ย', 'ค่าเฉลี่ย', 'total', 'subtotal', 'sub-total', 'grand total', 'sum', 'average', 'jumlah', 'jumlah besar', 'purata', 'rata-rata', 'total keseluruhan'].map(folded).join('|')})(?: *[(:].*)?$`,
);

/** Whether the columns of a sheet are known. */
export const isRead = ({ columns }: SheetMapping): boolean => columns.some(({ field }) => field !== null);

/** Reads one sheet by its titles, as a person has matched them or as they are known. Throws FILE_TOO_LARGE for too many merged cells. */
export function readSheet(grid: Grid, known: Known): ReadSheet {
  const places = placesOf(grid);
  const found = findMapping(grid, places, known.shortYears);
  const choices = found && known.mappings[titlesKey(found)];
  const mapping = choices ? chosen(found, choices) : found;
  if (mapping === null || !isRead(mapping))
    return { name: grid.name, mapping, rows: [], skipped: grid.rows.length === 0 ? [] : [skipped('NO_HEADER')] };
  const columns = readColumns(mapping);
  const body = grid.rows.filter(({ row }) => row > mapping.titleRows[1]).map((row) => ({ row, kind: kindOf(row, columns, places, known) }));
  const rows = new RowReader(places, columns, known)
    .read(body.flatMap(({ row, kind }) => (kind === null ? [row.row] : [])))
    .map((row): ReadRow => ({ ...row, typed: mapping.columns.map((column) => typedText(cellIn(row.row, column, places))) }));
  const stating = rows.filter((row) => states(row));
  return {
    name: grid.name,
    mapping,
    rows: stating,
    skipped: [
      ...mapping.columns.flatMap(({ field, letters, title }) => {
        if (field !== null || title === '') return [];
        return [{ ...skipped(fieldOf([title]) === null ? 'UNKNOWN_COLUMN' : 'REPEATED_COLUMN', title), column: letters }];
      }),
      ...body.flatMap(({ row, kind }) => (kind === null ? [] : [{ ...skipped(kind, shownIn(row)), row: row.row }])),
      ...rows.filter((row) => !states(row)).map(({ row, values }) => ({ ...skipped('NOTHING_STATED', values.project ?? ''), row })),
    ],
  };
}

/** The cell that a row has in a column: a key may stand in merged cells. */
const cellIn = (row: number, { column, field }: ColumnMapping, places: Places): Cell | undefined =>
  (field !== null && KEY_FIELDS.includes(field) ? places.merged(row, column)?.cell : undefined) ?? places.own(row, column);

/** The columns that are read. Where none has the code of the project, its name says which it is. */
function readColumns({ columns }: SheetMapping): ReadColumn[] {
  const hasCode = columns.some(({ field }) => field === 'project');
  return columns.flatMap((column) => {
    if (column.field === null) return [];
    return [{ ...column, field: column.field === 'projectName' && !hasCode ? 'project' : column.field }];
  });
}

/** Why a row is not read; null = it is. */
function kindOf({ row, cells }: Row, columns: readonly ReadColumn[], places: Places, { projects }: Known): RemarkCode | null {
  const project = columns.find(({ field }) => field === 'project');
  const named = project && (places.merged(row, project.column)?.cell ?? places.own(row, project.column));
  if (named && projectOf(named, projects, null).value !== null) return null;
  if (cells.some(({ type, shown }) => type === 'TEXT' && TOTAL.test(folded(shown)))) return 'TOTAL_ROW';
  const repeated = columns.filter(({ column, title }) => places.own(row, column)?.shown.trim() === title);
  return repeated.length > 1 || (cells.length === 1 && cells[0]!.type === 'TEXT') ? 'HEADING_ROW' : null;
}

const skipped = (code: RemarkCode, shown = ''): Skipped => ({ code, row: null, column: null, shown });

const shownIn = ({ cells }: Row): string => cells[0]?.shown ?? '';

/** A row states something if a cell beside its keys has a value, or has a problem. */
const states = ({ readings, problems }: ReadRow): boolean =>
  problems.length > 0 ||
  readings.some((reading) => reading.problems.length > 0 || (!KEY_FIELDS.includes(reading.field) && reading.value !== null));
