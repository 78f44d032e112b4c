import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import { REVIEWED_IN } from '../../domain/plan-review';
import { problem } from '../../domain/problems';
import { PlanReviewState } from '../../domain/vocabularies/planning';
import { Refusal, refuseFor } from '../command';

/** A plan as the caller has seen it. */
export interface SeenPlan {
  /** The code. */
  readonly plan: string;
  /** How many reviews of it the caller has seen. */
  readonly seenReviews: number;
}

/** A plan of a Thai province or cluster that the transaction has locked, with how its review stands. */
export interface HeldPlan {
  readonly id: number;
  readonly code: string;
  readonly today: Day;
  readonly state: PlanReviewState;
  /** The number of the last review on record; 0 = there is none. */
  readonly reviews: number;
  /** The day of the last review on record; null = there is none. */
  readonly lastDay: Day | null;
}

/**
 * Locks a plan until the transaction ends: of two who review it at once, the second sees what the first one did. Throws a Refusal:
 * UNKNOWN_PLAN, NOT_OF_AREA, STALE.
 */
export async function lockedPlan(db: RowStore, { plan: code, seenReviews }: SeenPlan): Promise<HeldPlan> {
  const [plan] = await db.rows<Pick<HeldPlan, 'id' | 'code' | 'today'> & { isOfArea: boolean }>(sql`
    SELECT plan.id, plan.code, num_nonnulls(plan.province_id, plan.cluster_id) > 0 AND state.code = ${REVIEWED_IN} AS "isOfArea", ${TODAY} AS today
    FROM plan LEFT JOIN member_state state ON state.id = plan.member_state_id
    WHERE plan.code = ANY (${codeSpellings(code)}::text[]) AND NOT plan.is_withdrawn FOR NO KEY UPDATE OF plan`);
  if (!plan) throw new Refusal([problem('UNKNOWN_PLAN', 'plan')]);
  refuseFor(plan.isOfArea ? [] : [problem('NOT_OF_AREA', 'plan')]);
  // A statement of its own: it sees what was committed while this one waited for the lock.
  const [last] = await db.rows<{ number: number; state: PlanReviewState; day: Day }>(sql`
    SELECT number, state, day FROM plan_review WHERE plan_id = ${plan.id} AND withdrawn_at IS NULL ORDER BY number DESC LIMIT 1`);
  const reviews = last?.number ?? 0;
  refuseFor(reviews === seenReviews ? [] : [problem('STALE', 'seenReviews')]);
  const { id, today } = plan;
  return { id, code: plan.code, today, state: last?.state ?? PlanReviewState.NOT_REVIEWED, reviews, lastDay: last?.day ?? null };
}
