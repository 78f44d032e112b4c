import type { Sql } from '../../database/sql';
import { OrderDirection } from '../../domain/vocabularies/api';

/** One sort key of an order. Nulls come last in either direction. */
export interface OrderTerm {
  readonly expression: Sql;
  readonly type: 'text' | 'numeric' | 'date' | 'integer' | 'timestamptz';
  readonly direction: OrderDirection;
}

/** A total order of rows: its last term is unique. Cursors carry the name, so that a cursor of another order is refused. */
export interface Order {
  readonly name: string;
  readonly terms: readonly OrderTerm[];
}

/** How a field orders rows. */
export type OrderKey = Omit<OrderTerm, 'direction'>;

/** The total order for requested fields; the code, which is unique, decides ties. `variant` = what else the order depends on. */
export function orderByFields<F extends string>(
  list: string,
  fields: readonly { field: F; direction: OrderDirection }[],
  keyOf: (field: F | 'CODE') => OrderKey,
  ...variant: readonly string[]
): Order {
  const total = [...fields, { field: 'CODE' as const, direction: OrderDirection.ASC }];
  return {
    name: [list, ...total.map(({ field, direction }) => `${field}.${direction}`), ...variant].join(' '),
    terms: total.map(({ field, direction }) => ({ ...keyOf(field), direction })),
  };
}
