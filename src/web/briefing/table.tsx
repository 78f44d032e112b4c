import type { ReactNode } from 'react';
import { textsIn } from '../../i18n/dictionaries';
import { Fold } from '../components/fold';
import { usePageLang } from '../components/page-lang';

interface TableProps {
  readonly heads: readonly string[];
  /** One cell for each head. */
  readonly rows: readonly (readonly ReactNode[])[];
  /** The text that stands in place of a table without rows. */
  readonly none: string;
  /** The name of the table in the style sheet, where its columns have widths of their own. */
  readonly name: string;
}

/** The most rows that a phone shows at once. */
const MOST_SHOWN = 3;

/** A table whose cells repeat their heads, for phones that show a row as a list and fold many of them. */
export function Table({ heads, rows, none, name }: TableProps) {
  const { showRows } = textsIn(usePageLang()).briefing;
  if (rows.length === 0) return <p className="none">{none}</p>;
  const table = (
    <table className={name}>
      <thead>
        <tr>
          {heads.map((text, column) => (
            <th key={column} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column} data-head={heads[column]}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return rows.length <= MOST_SHOWN ? table : <Fold label={showRows(rows.length)}>{table}</Fold>;
}
