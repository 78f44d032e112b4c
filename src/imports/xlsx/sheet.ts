import type { Day } from '../../domain/days';
import { type Cell, cellName, type Grid, type Row, type Span, spanName } from '../cell';
import { FileRefused } from '../file-refused';
import { IMPORT_LIMITS } from '../limits';
import type { Archive } from './archive';
import { dayOfSerial, type NumberFormat } from './number-format';
import { type Attributes, isTrue, readXml, unescaped } from './xml';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly string[];
  /** The number format of each cell format. */
  readonly formats: readonly NumberFormat[];
  readonly since1904: boolean;
}

interface SheetPart {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** How many rows and cells of the file may still come. */
interface Room {
  rows: number;
  cells: number;
}

/** The last row and column that a sheet can have. */
const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

/** How a formula names another workbook: `[1]Sheet1!A1`. */
const EXTERNAL = /\[\d+\]/;

/** What is read of a cell before it is known whether it has content. */
interface OpenCell {
  row: number;
  column: number;
  type: string;
  style: number;
  value: string | null;
  inline: string | null;
  formula: string | null;
  /** The formula that several cells share, and that one of them states. */
  sharedFormula: string | null;
  external: boolean;
}

/** The cells of one sheet that have content. What the sheet says of its own size is not looked at. */
export async function readSheet(archive: Archive, { name, part, hidden }: SheetPart, shared: Shared, room: Room): Promise<Grid> {
  const rows = new Map<number, Cell[]>();
  const hiddenColumns: [from: number, to: number][] = [];
  const merges: Span[] = [];
  const externalFormulas = new Set<string>();
  const refuse = (detail: string): never => {
    throw new FileRefused('FILE_BROKEN', `${name}: ${detail}`);
  };
  let [row, rowHidden, column, collecting] = [0, false, 0, null as 'value' | 'inline' | 'formula' | null];
  let [cell, inPhonetic] = [null as OpenCell | null, false];

  const openCell = ({ r, t = 'n', s = '0' }: Attributes): OpenCell => {
    const place = r === undefined ? null : (placeOf(r) ?? refuse(r));
    if (place !== null && (place.row !== row || place.column <= column)) refuse(r!);
    column = place?.column ?? column + 1;
    if (column > LAST_COLUMN) refuse(`row ${row}`);
    return { row, column, type: t, style: Number(s), value: null, inline: null, formula: null, sharedFormula: null, external: false };
  };
  const closeCell = (closed: OpenCell): void => {
    closed.external = EXTERNAL.test(closed.formula ?? '') || (closed.sharedFormula !== null && externalFormulas.has(closed.sharedFormula));
    if (closed.external && closed.sharedFormula !== null) externalFormulas.add(closed.sharedFormula);
    const isHidden = hidden || rowHidden || hiddenColumns.some(([from, to]) => from <= closed.column && closed.column <= to);
    const read = cellOf(closed, shared, isHidden) ?? null;
    if (read === null) return;
    const cells = rows.get(row);
    if (cells === undefined && --room.rows < 0) throw new FileRefused('FILE_TOO_LARGE', `ROWS ${IMPORT_LIMITS.rows}`);
    if (--room.cells < 0) throw new FileRefused('FILE_TOO_LARGE', `CELLS ${IMPORT_LIMITS.cells}`);
    if (cells === undefined) rows.set(row, [read]);
    else cells.push(read);
  };

  await readXml(archive, part, {
    open: (element, attributes) => {
      switch (element) {
        case 'col':
          if (isTrue(attributes['hidden'])) hiddenColumns.push([Number(attributes['min']), Number(attributes['max'])]);
          break;
        case 'row': {
          const next = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
          if (!Number.isInteger(next) || next <= row || next > LAST_ROW) refuse(`row ${attributes['r']}`);
          [row, column, rowHidden] = [next, 0, isTrue(attributes['hidden'])];
          break;
        }
        case 'c':
          cell = openCell(attributes);
          break;
        case 'v':
          if (cell) [cell.value, collecting] = ['', 'value'];
          break;
        case 'f':
          if (cell) [cell.formula, cell.sharedFormula, collecting] = ['', attributes['si'] ?? null, 'formula'];
          break;
        case 'rPh':
          inPhonetic = true;
          break;
        case 't':
          if (cell && !inPhonetic) [cell.inline, collecting] = [cell.inline ?? '', 'inline'];
          break;
        case 'mergeCell':
          if (merges.push(spanOf(attributes['ref'] ?? '') ?? refuse('mergeCell')) > IMPORT_LIMITS.cells)
            throw new FileRefused('FILE_TOO_LARGE', `CELLS ${IMPORT_LIMITS.cells}`);
      }
    },
    text: (text) => {
      if (cell && collecting) cell[collecting] += text;
    },
    close: (element) => {
      if (element === 'c' && cell) {
        closeCell(cell);
        cell = null;
      }
      if (element === 'rPh') inPhonetic = false;
      if (element === 'v' || element === 'f' || element === 't') collecting = null;
    },
  });
  return { name, merges, rows: withMerges(rows, merges) };
}

/** A cell with content; undefined = it has a format and nothing else. Throws FILE_BROKEN for what points outside the workbook. */
function cellOf(open: OpenCell, shared: Shared, hidden: boolean): Cell | undefined {
  const { type, value, formula } = open;
  const refuse = (): never => {
    throw new FileRefused('FILE_BROKEN', cellName(open));
  };
  const format = shared.formats[open.style] ?? refuse();
  const cell = (type: Cell['type'], raw: string, shown = raw, day: Day | null = null): Cell => ({
    row: open.row,
    column: open.column,
    type,
    raw,
    shown,
    format: format.kind,
    day,
    formula: formula === null ? null : type === 'EMPTY' ? 'MISSING' : 'STORED',
    external: open.external,
    merged: null,
    hidden,
  });
  const text = (raw: string): Cell | undefined => (raw === '' && formula === null ? undefined : cell('TEXT', raw));
  if (type === 'inlineStr') return text(unescaped(open.inline ?? ''));
  if (value === null || (value === '' && type !== 'str')) return formula === null ? undefined : cell('EMPTY', '');
  switch (type) {
    case 's':
      return text(/^\d+$/.test(value) ? (shared.strings[Number(value)] ?? refuse()) : refuse());
    case 'str':
    case 'd':
      return text(unescaped(value));
    case 'e':
      return cell('ERROR', value);
    case 'b':
      return cell('BOOLEAN', value, isTrue(value) ? 'TRUE' : 'FALSE');
    case 'n': {
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number)) return refuse();
      const day = format.kind === 'DATE' ? dayOfSerial(number, shared.since1904) : null;
      return cell('NUMBER', value.trim(), format.show(number, day), day);
    }
    default:
      return refuse();
  }
}

/** The rows in order, the first cell of each merged span with the span's name. */
function withMerges(rows: ReadonlyMap<number, readonly Cell[]>, merges: readonly Span[]): Row[] {
  const names = new Map(merges.map((span) => [cellName({ row: span.top, column: span.left }), spanName(span)]));
  return [...rows].map(([row, cells]) => ({
    row,
    cells: names.size === 0 ? cells : cells.map((cell) => ({ ...cell, merged: names.get(cellName(cell)) ?? null })),
  }));
}

const PLACE = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

function placeOf(ref: string): { row: number; column: number } | null {
  const [, letters, row] = PLACE.exec(ref) ?? [];
  if (letters === undefined) return null;
  return { row: Number(row), column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) };
}

function spanOf(ref: string): Span | null {
  const [from, to = from] = ref.split(':').map(placeOf);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : null;
}
