import type { ComponentProps } from 'react';
import { CardsTable } from '../../components/cards-table';
import { useSite } from '../site';

/** A table of more rows than this is many screens long on a phone. */
const LONG_FROM = 12;

/** A table that a phone shows only when it is asked to, where it is long; wide screens and paper have it at once. */
export function LongTable(props: ComponentProps<typeof CardsTable>) {
  const { words } = useSite();
  const rows = props.groups.reduce((sum, group) => sum + group.rows.length, 0);
  if (rows <= LONG_FROM) return <CardsTable {...props} />;
  return (
    <details className="folded">
      <summary>{words.showRows(rows)}</summary>
      <CardsTable {...props} />
    </details>
  );
}
