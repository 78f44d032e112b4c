import type { Page } from '../../../schema/base/connection.type';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import { OrderDirection } from '../../domain/vocabularies/api';
import { writeCursor } from '../shared/cursor';
import type { Order } from '../shared/order';
import type { PageSpec } from '../shared/page';

/** Rounds by their cut-off, the newest first. */
export const ROUND_ORDER: Order = {
  name: 'round',
  terms: [{ expression: sql`cut_off`, type: 'date', direction: OrderDirection.DESC }],
};

/** A page of rounds in that order, which are computed and not stored. */
export function roundPage<R extends { readonly cutOff: Day }>(rounds: readonly R[], { size, backward, after, before }: PageSpec): Page<R> {
  const [from, to] = [after?.[0] ?? null, before?.[0] ?? null];
  const inside = rounds.filter(({ cutOff }) => (from === null || cutOff < from) && (to === null || cutOff > to));
  const nodes = backward ? inside.slice(Math.max(0, inside.length - size)) : inside.slice(0, size);
  const isCut = nodes.length < inside.length;
  return {
    edges: nodes.map((node) => ({ node, cursor: writeCursor(ROUND_ORDER, [node.cutOff]) })),
    hasNextPage: backward ? before !== null : isCut,
    hasPreviousPage: backward ? isCut : after !== null,
  };
}
