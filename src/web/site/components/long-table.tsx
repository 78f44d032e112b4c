import type { ComponentProps } from 'react';
import { CardsTable } from '../../components/cards-table';
import { useSite } from '../site';
import { Fold, LONG_FROM } from './fold';

/** A table that a phone folds where it is long. */
export function LongTable(props: ComponentProps<typeof CardsTable>) {
  const { words } = useSite();
  const rows = props.groups.reduce((sum, group) => sum + group.rows.length, 0);
  const table = <CardsTable {...props} />;
  return rows <= LONG_FROM ? table : <Fold label={words.showRows(rows)}>{table}</Fold>;
}
