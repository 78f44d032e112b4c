import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { Action } from '../../domain/permissions';
import { mayFollow } from '../../domain/plan-review';
import { problem } from '../../domain/problems';
import { PlanReviewState } from '../../domain/vocabularies/planning';
import { type Command, refuseFor } from '../command';
import { MAX_TEXT, textProblems, textsOf } from '../mechanism/texts';
import { add, statement } from '../record';
import { lockedPlan, type SeenPlan } from './plan';

interface ReviewInput extends SeenPlan {
  readonly state: PlanReviewState;
  readonly day: Day;
  /** What the review found; of one that begins, nothing is kept. */
  readonly findings: LocalizedTexts | null;
}

/**
 * Says that the review of a plan of a province or a cluster begins, or what it came to. Problems: UNKNOWN_PLAN, NOT_OF_AREA, STALE,
 * REVIEW_ORDER, DAY_TO_COME, BEFORE_LAST_REVIEW, TEXT_NEEDED for a review that ends without findings, TOO_LONG.
 */
export const reviewPlan: Command<ReviewInput, { readonly plan: string }> = async (db, actor, input) => {
  const plan = await lockedPlan(db, input);
  const { state, day } = input;
  refuseFor(mayFollow(plan.state, state) ? [] : [problem('REVIEW_ORDER', 'state')]);
  const ends = state !== PlanReviewState.IN_REVIEW;
  const findings = ends ? textsOf(input.findings) : null;
  refuseFor([
    ...(day > plan.today ? [problem('DAY_TO_COME', 'day')] : []),
    ...(plan.lastDay !== null && day < plan.lastDay ? [problem('BEFORE_LAST_REVIEW', 'day')] : []),
    ...textProblems(findings, 'findings', MAX_TEXT, ends),
  ]);
  const by = await statement(db, actor);
  await add(db, by, 'plan_review', { plan_id: plan.id, number: plan.reviews + 1, state, day, findings });
  const touched = [{ type: 'Plan', code: plan.code, before: plan.state, after: state }];
  return { result: { plan: plan.code }, effect: { action: Action.REVIEW_PLAN, touched } };
};
