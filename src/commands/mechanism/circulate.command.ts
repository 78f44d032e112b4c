import { sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { DecisionKind } from '../../domain/vocabularies/mechanism';
import { type Command, refuseFor } from '../command';
import { add, statement } from '../record';
import { lockedDecision } from './decision';

interface CirculateInput {
  readonly decision: string;
  /** The codes of the offices to which it goes. */
  readonly to: readonly string[];
}

/** The most offices of one call. */
const MOST = 200;

/**
 * Sends a circular to offices, each of which has to acknowledge it. Those to which it went before stay. Problems: UNKNOWN_DECISION,
 * NOT_CIRCULAR, NO_ADDRESSEES, TOO_MANY_ITEMS, UNKNOWN_OFFICE, ALREADY_DONE where it went to all of them before.
 */
export const circulate: Command<CirculateInput, { readonly decision: string }> = async (db, actor, { decision: code, to }) => {
  const decision = await lockedDecision(db, code);
  refuseFor(decision.kind === DecisionKind.CIRCULAR ? [] : [problem('NOT_CIRCULAR', 'decision')]);
  refuseFor(to.length === 0 ? [problem('NO_ADDRESSEES', 'to')] : []);
  refuseFor(to.length > MOST ? [problem('TOO_MANY_ITEMS', 'to')] : []);
  const offices = await db.rows<{ id: number; code: string; isAddressed: boolean }>(sql`
    SELECT o.id, o.code, EXISTS (SELECT FROM circular_addressee a
      WHERE a.decision_id = ${decision.id} AND a.organisation_id = o.id AND a.withdrawn_at IS NULL) AS "isAddressed"
    FROM organisation o WHERE o.code = ANY (${to.flatMap(codeSpellings)}::text[]) ORDER BY o.code COLLATE "C"`);
  refuseFor(offices.length < new Set(to.map((one) => one.toUpperCase())).size ? [problem('UNKNOWN_OFFICE', 'to')] : []);
  const added = offices.filter(({ isAddressed }) => !isAddressed);
  refuseFor(added.length === 0 ? [problem('ALREADY_DONE')] : []);
  const by = await statement(db, actor);
  for (const { id } of added) await add(db, by, 'circular_addressee', { decision_id: decision.id, organisation_id: id });
  const touched = [
    { type: 'Decision', code: decision.code, before: null, after: null },
    ...added.map((office) => ({ type: 'Organisation', code: office.code, before: null, after: 'ADDRESSED' })),
  ];
  return { result: { decision: decision.code }, effect: { action: Action.CIRCULATE, touched } };
};
