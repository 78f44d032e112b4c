import { Plan } from '../../../entities/planning/plan.entity';
import { PlanReview } from '../../../entities/planning/plan-review.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { REVIEW_STEP, REVIEWED_IN } from '../../domain/plan-review';
import { PlanReviewState } from '../../domain/vocabularies/planning';
import { recurringSteps } from '../process/process-run.queries';
import { facts } from '../shared/facts';
import { NOW } from '../shared/point-in-time';

/** A plan of a Thai province or cluster as the secretariat sees it. */
export interface DeskPlan extends Plan {
  readonly areaNames: LocalizedTexts;
  /** How its review stands. */
  readonly state: PlanReviewState;
  /** How many reviews of it are on record. */
  readonly reviews: number;
  /** The day of the last one; null = there is none. */
  readonly lastDay: Day | null;
}

const plansWhere = (db: RowStore, where: Sql): Promise<DeskPlan[]> =>
  db.entities<Plan, Omit<DeskPlan, keyof Plan>>(
    Plan,
    sql`SELECT ${db.columns(Plan, 'p')}, coalesce(province.names, cluster.names) AS "areaNames",
          coalesce(last.state, ${PlanReviewState.NOT_REVIEWED}) AS state, coalesce(last.number, 0) AS reviews, last.day AS "lastDay"
        FROM plan p JOIN member_state state ON state.id = p.member_state_id AND state.code = ${REVIEWED_IN}
        LEFT JOIN province ON province.id = p.province_id LEFT JOIN cluster ON cluster.id = p.cluster_id
        LEFT JOIN LATERAL (SELECT r.state, r.number, r.day FROM ${facts('plan_review', 'r', NOW)} WHERE r.plan_id = p.id ORDER BY r.number DESC LIMIT 1) last
          ON true
        WHERE num_nonnulls(p.province_id, p.cluster_id) = 1 AND ${where}
        ORDER BY p.starts_on DESC NULLS LAST, cluster.code COLLATE "C" NULLS LAST, province.code COLLATE "C", p.code COLLATE "C"`,
  ) as Promise<DeskPlan[]>;

/** Every plan of a Thai province or cluster: the newest period first, clusters before provinces, by code. */
export const plansAtDesk = (db: RowStore): Promise<DeskPlan[]> => plansWhere(db, sql`true`);

/** The plan with a code; null = no Thai province or cluster has one with it. */
export async function planAtDesk(db: RowStore, code: string): Promise<DeskPlan | null> {
  const [plan] = await plansWhere(db, sql`p.code = ANY (${codeSpellings(code)}::text[])`);
  return plan ?? null;
}

/** What the reviews of a plan came to, the first first, with the names of the office. */
export const reviewsAtDesk = (db: RowStore, plan: number): Promise<(PlanReview & { readonly officeNames: LocalizedTexts | null })[]> =>
  db.entities<PlanReview, { officeNames: LocalizedTexts | null }>(
    PlanReview,
    sql`SELECT ${db.columns(PlanReview, 'r')}, o.names AS "officeNames" FROM ${facts('plan_review', 'r', NOW)}
        LEFT JOIN organisation o ON o.id = r.stated_by_id WHERE r.plan_id = ${plan} ORDER BY r.number`,
  );

/** The duration of the step in which plans are reviewed, in days. */
export async function reviewDays(db: RowStore): Promise<number> {
  const steps = await recurringSteps(db);
  return steps.find(({ order }) => order === REVIEW_STEP)!.durationDays;
}
