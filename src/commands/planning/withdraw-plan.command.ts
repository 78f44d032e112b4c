import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import { problem } from '../../domain/problems';
import { type Command, refuseFor } from '../command';
import { reasonProblems } from '../mechanism/texts';
import { changeThing, statement } from '../record';
import { partChanges, recordParts } from './plan-parts';
import { lockedVersion, type SeenVersion, touchedPlan } from './stated-plan';

interface WithdrawalInput extends SeenVersion {
  readonly reason: string;
}

/**
 * Withdraws a plan that was entered by mistake, with its parts: from now on it is in no list, and earlier moments still have it. Its code stays
 * taken. Problems: UNKNOWN_PLAN, PLAN_OF_NO_AREA, STALE, PLAN_STAYS, REASON_NEEDED, TOO_LONG.
 */
export const withdrawPlan: Command<WithdrawalInput, { readonly plan: string }> = async (db, actor, input) => {
  const plan = await lockedVersion(db, input);
  // A statement of its own: it sees what was committed while this one waited for the lock.
  const [stays] = await db.rows(sql`
    SELECT FROM plan_review WHERE plan_id = ${plan.id} AND withdrawn_at IS NULL
    UNION ALL SELECT FROM plan WHERE id = ${plan.id} AND version = 1 AND stated_by_id IS NULL
    UNION ALL SELECT FROM plan_past WHERE id = ${plan.id} AND version = 1 AND stated_by_id IS NULL`);
  refuseFor([...(stays ? [problem('PLAN_STAYS', 'plan')] : []), ...reasonProblems(input.reason)]);
  const { changes } = await partChanges(db, plan, { objectives: [], alignsWith: [], corridors: [] });
  const by = await statement(db, actor);
  await recordParts(db, { by, citation: null }, plan.id, changes);
  await changeThing(db, by, 'plan', plan, { change_reason: input.reason.trim(), is_withdrawn: true });
  return { result: { plan: plan.code }, effect: { action: Action.STATE_PLAN, touched: touchedPlan(plan, 'withdrawn') } };
};
