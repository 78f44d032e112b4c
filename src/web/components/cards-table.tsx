import type { ReactNode } from 'react';
import { FoldMark } from './fold';

export interface TableRow {
  readonly key: string;
  /** What is ticked to choose the row, before its head; null = it cannot be chosen. Not given = the table has no ticks. */
  readonly tick?: ReactNode;
  /** The head of the row. */
  readonly head: ReactNode;
  /** One cell for each further column. */
  readonly cells: readonly ReactNode[];
  /** True where the first cell says that there is nothing to tell: a phone shows no other. */
  readonly isEmpty?: boolean;
  /** What can be done about the row: its last cell. Not given = the table has no such column. */
  readonly acts?: ReactNode;
}

/** Rows that belong together, below a line that says why. */
export interface TableGroup {
  readonly title: ReactNode | null;
  readonly rows: readonly TableRow[];
  /** What a phone shows below the title in place of the rows, until it is asked for them; not given = the rows. */
  readonly fold?: string;
}

interface CardsTableProps {
  /** What the table lists, for who does not see where it stands; not given = the heading above it says so. */
  readonly caption?: string;
  readonly columns: readonly string[];
  readonly groups: readonly TableGroup[];
  /** Its id, and its name in the style sheet. */
  readonly name?: string;
}

/** A table; on a phone each row is a card whose cells repeat the heads of their columns. A group without rows is left out. */
export function CardsTable({ caption, columns, groups, name }: CardsTableProps) {
  return (
    <table className={name === undefined ? 'cards' : `cards ${name}`} id={name} role="table">
      {caption !== undefined && <caption className="hide">{caption}</caption>}
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ title, rows, fold }, i) => (
          <tbody key={i} role="rowgroup">
            {title !== null && (
              <tr className="grp" role="row">
                <th colSpan={columns.length} scope="colgroup" role="rowheader">
                  {title}
                </th>
              </tr>
            )}
            {fold !== undefined && (
              <tr className="grp more" role="row">
                <td colSpan={columns.length} role="cell">
                  <FoldMark label={fold} />
                </td>
              </tr>
            )}
            {rows.map((row) => (
              <Row key={row.key} row={row} columns={columns} />
            ))}
          </tbody>
        ))}
    </table>
  );
}

function Row({ row: { tick, head, cells, isEmpty, acts }, columns }: { readonly row: TableRow; readonly columns: readonly string[] }) {
  const first = tick === undefined ? 1 : 2;
  return (
    <tr className={isEmpty ? 'nil' : undefined} role="row">
      {tick !== undefined && (
        <Cell column={columns[0]} className="act">
          {tick}
        </Cell>
      )}
      <th scope="row" role="rowheader">
        {head}
      </th>
      {cells.map((cell, i) => (
        <Cell key={i} column={columns[first + i]}>
          {cell}
        </Cell>
      ))}
      {acts !== undefined && (
        <Cell column={columns[first + cells.length]} className="act">
          {acts}
        </Cell>
      )}
    </tr>
  );
}

interface CellProps {
  /** The head of its column. */
  readonly column: string | undefined;
  readonly className?: string;
  readonly children: ReactNode;
}

const Cell = ({ column, className, children }: CellProps) => (
  <td role="cell" data-l={column} className={className}>
    <div>{children}</div>
  </td>
);
