import type { ComponentProps } from 'react';
import { CardsTable, type TableGroup } from '../../components/cards-table';
import { Fold, LONG_FROM } from '../../components/fold';
import { useSite } from '../site';

/** The most cells that a phone shows of a table at once: each takes a line or more. */
const MOST_CELLS = 30;

/** The most rows that a phone shows at once of a table with groups: each is a card. */
const MOST_GROUPED = 6;

type TableProps = ComponentProps<typeof CardsTable>;

/** A table that a phone folds where it is long. */
export function LongTable(props: TableProps) {
  const { words } = useSite();
  const rows = rowsIn(props.groups);
  const table = <CardsTable {...props} />;
  return rows <= LONG_FROM && rows * (props.columns.length - 1) <= MOST_CELLS ? table : <Fold label={words.showRows(rows)}>{table}</Fold>;
}

/** A table of which a phone shows the first group and the titles of the others, where it is long. */
export function GroupedTable({ groups, ...props }: TableProps) {
  const { words } = useSite();
  const filled = groups.filter(({ rows }) => rows.length > 0);
  const isLong = rowsIn(filled) > MOST_GROUPED;
  return (
    <CardsTable
      {...props}
      groups={filled.map((group, i) =>
        isLong && (i > 0 || group.rows.length > MOST_GROUPED) ? { ...group, fold: words.showMembers(group.rows.length) } : group,
      )}
    />
  );
}

const rowsIn = (groups: readonly TableGroup[]): number => groups.reduce((sum, { rows }) => sum + rows.length, 0);
