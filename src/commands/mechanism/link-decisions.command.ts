import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import type { DecisionLinkKind } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { add, statement } from '../record';
import { lockedDecision } from './decision';

interface LinkInput {
  readonly from: string;
  readonly to: string;
  readonly kind: DecisionLinkKind;
}

/** Says that one decision led to another: up to the ministers and leaders, or down. Problems: UNKNOWN_DECISION, SAME_DECISION, ALREADY_DONE. */
export const linkDecisions: Command<LinkInput, { readonly decision: string }> = async (db, actor, { from: fromCode, to: toCode, kind }) => {
  const from = await lockedDecision(db, fromCode, 'from');
  const to = await lockedDecision(db, toCode, 'to');
  refuseFor(from.id === to.id ? [problem('SAME_DECISION', 'to')] : []);
  const known = await db.rows(sql`
    SELECT FROM decision_link WHERE from_id = ${from.id} AND to_id = ${to.id} AND kind = ${kind} AND withdrawn_at IS NULL`);
  refuseFor(known.length > 0 ? [problem('ALREADY_DONE')] : []);
  await add(db, await statement(db, actor), 'decision_link', { from_id: from.id, to_id: to.id, kind });
  const touched = [
    { type: 'Decision', code: from.code, before: null, after: kind },
    { type: 'Decision', code: to.code, before: null, after: kind },
  ];
  return { result: { decision: from.code }, effect: { action: Action.LINK_DECISIONS, touched } };
};
