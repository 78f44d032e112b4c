import type { ReactNode } from 'react';

export interface TableRow {
  readonly key: string;
  /** The head of the row. */
  readonly head: ReactNode;
  /** One cell for each further column. */
  readonly cells: readonly ReactNode[];
}

/** Rows that belong together, below a line that says why. */
export interface TableGroup {
  readonly title: ReactNode | null;
  readonly rows: readonly TableRow[];
}

interface CardsTableProps {
  /** What the table lists, for who does not see where it stands. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly groups: readonly TableGroup[];
}

/** A table; on a phone each row is a card whose cells repeat the heads of their columns. A group without rows is left out. */
export function CardsTable({ caption, columns, groups }: CardsTableProps) {
  return (
    <table className="cards" role="table">
      <caption className="hide">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ title, rows }, i) => [
            title !== null && (
              <tr key={`group ${i}`} className="grp" role="row">
                <th colSpan={columns.length} scope="colgroup" role="rowheader">
                  {title}
                </th>
              </tr>
            ),
            ...rows.map(({ key, head, cells }) => (
              <tr key={key} role="row">
                <th scope="row" role="rowheader">
                  {head}
                </th>
                {cells.map((cell, column) => (
                  <td key={column} role="cell" data-l={columns[column + 1]}>
                    <div>{cell}</div>
                  </td>
                ))}
              </tr>
            )),
          ])}
      </tbody>
    </table>
  );
}
