import { ActionItem } from '../../../entities/mechanism/action-item.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';

/** The actions that are open and asked of some offices, the next due first, those without a day last. */
export const actionsOf = (db: RowStore, offices: readonly number[]): Promise<ActionItem[]> =>
  db.entities(
    ActionItem,
    sql`
    SELECT ${db.columns(ActionItem, 'a')} FROM ${facts('action_item', 'a', { knownAt: sql`clock_timestamp()` })}
    WHERE a.assignee_id = ANY (${keyArray([...new Set(offices)])}) AND a.status IN ('OPEN', 'IN_PROGRESS', 'UNKNOWN')
    ORDER BY a.due_on NULLS LAST, a.code COLLATE "C"`,
  );
