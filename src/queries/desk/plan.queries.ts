import { Plan } from '../../../entities/planning/plan.entity';
import { PlanReview } from '../../../entities/planning/plan-review.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { REVIEW_STEP, REVIEWED_IN } from '../../domain/plan-review';
import { PlanReviewState } from '../../domain/vocabularies/planning';
import { plansOnRecord } from '../planning/plans-on-record';
import { recurringSteps } from '../process/process-run.queries';
import { facts, wholeHistory } from '../shared/facts';
import { NOW } from '../shared/point-in-time';

/** A plan of a province or cluster as the desk shows it. */
export interface DeskPlan extends Plan {
  readonly areaCode: string;
  readonly areaNames: LocalizedTexts;
  /** Whether the secretariat reviews it: it is that of a Thai province or cluster. */
  readonly isReviewed: boolean;
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
          coalesce(province.code, cluster.code) AS "areaCode", state.code = ${REVIEWED_IN} AS "isReviewed",
          coalesce(last.state, ${PlanReviewState.NOT_REVIEWED}) AS state, coalesce(last.number, 0) AS reviews, last.day AS "lastDay"
        FROM ${plansOnRecord('p', NOW)} JOIN member_state state ON state.id = p.member_state_id
        LEFT JOIN province ON province.id = p.province_id LEFT JOIN cluster ON cluster.id = p.cluster_id
        LEFT JOIN LATERAL (SELECT r.state, r.number, r.day FROM ${facts('plan_review', 'r', NOW)} WHERE r.plan_id = p.id ORDER BY r.number DESC LIMIT 1) last
          ON true
        WHERE num_nonnulls(p.province_id, p.cluster_id) = 1 AND ${where}
        ORDER BY p.starts_on DESC NULLS LAST, cluster.code COLLATE "C" NULLS LAST, province.code COLLATE "C", p.code COLLATE "C"`,
  ) as Promise<DeskPlan[]>;

/** Every plan of a province or cluster: the newest period first, clusters before provinces, by code. */
export const plansAtDesk = (db: RowStore): Promise<DeskPlan[]> => plansWhere(db, sql`true`);

/** The plan with a code; null = no province or cluster has one with it. */
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

/** An objective of a plan as the desk shows it. */
export interface DeskObjective {
  readonly code: string;
  readonly titles: LocalizedTexts;
  /** The codes of the sectors whose projects serve it. */
  readonly sectors: readonly string[];
}

/** The objectives of a plan that are on record, by code. */
export const objectivesAtDesk = (db: RowStore, plan: number): Promise<DeskObjective[]> =>
  db.rows<DeskObjective>(sql`
    SELECT o.code, o.titles, ARRAY(
      SELECT sector.code FROM ${facts('objective_sector', 'serving', NOW)} JOIN sector ON sector.id = serving.sector_id
      WHERE serving.objective_id = o.id ORDER BY sector.code COLLATE "C") AS sectors
    FROM ${facts('plan_objective', 'o', NOW)} WHERE o.plan_id = ${plan} ORDER BY o.code COLLATE "C"`);

/** A thing that a plan may be aligned with. */
export interface Alignment {
  readonly kind: 'plan' | 'corridor' | 'sector';
  readonly code: string;
  readonly names: LocalizedTexts;
  /** Whether the plan is. */
  readonly isHeld: boolean;
}

/**
 * What a plan may be aligned with, by code: plans of no area and those of clusters, corridors, and sectors of today; and what it is aligned
 * with already. `plan` = its key; null = it is a new one.
 */
export const alignmentsAtDesk = (db: RowStore, plan: number | null): Promise<Alignment[]> =>
  db.rows<Alignment>(sql`
    SELECT * FROM (
      SELECT 'plan' AS kind, p.code, p.names, p.cluster_id IS NOT NULL AS later, held.id IS NOT NULL AS "isHeld",
        held.id IS NOT NULL OR p.province_id IS NULL AND p.id IS DISTINCT FROM ${plan} AS shown
      FROM ${plansOnRecord('p', NOW)} LEFT JOIN ${facts('plan_alignment', 'held', NOW)} ON held.plan_id = ${plan} AND held.aligns_with_id = p.id
      UNION ALL
      SELECT 'corridor', c.code, c.names, false, held.id IS NOT NULL, true
      FROM corridor c LEFT JOIN ${facts('plan_corridor', 'held', NOW)} ON held.plan_id = ${plan} AND held.corridor_id = c.id
      UNION ALL
      SELECT 'sector', s.code, s.names, false, held.sector_id IS NOT NULL, held.sector_id IS NOT NULL OR in_force(s.valid_from, s.valid_to, ${NOW.validOn})
      FROM sector s LEFT JOIN (
        SELECT DISTINCT serving.sector_id FROM ${facts('objective_sector', 'serving', NOW)}
        JOIN ${facts('plan_objective', 'o', NOW)} ON o.id = serving.objective_id WHERE o.plan_id = ${plan}) held ON held.sector_id = s.id) thing
    WHERE shown ORDER BY kind, later, code COLLATE "C"`);

/** A version of a plan: the office that stated it, when and why. */
export interface DeskPlanVersion {
  readonly version: number;
  readonly statedAt: Date;
  readonly officeNames: LocalizedTexts;
  /** Why it was amended; null = it was entered. */
  readonly reason: string | null;
}

/** The versions of a plan that offices stated, the newest first. */
export const planVersionsAtDesk = (db: RowStore, plan: number): Promise<DeskPlanVersion[]> =>
  db.rows<DeskPlanVersion>(sql`
    SELECT v.version, v.recorded_at AS "statedAt", o.names AS "officeNames", v.change_reason AS reason
    FROM (SELECT id, version, recorded_at, stated_by_id, change_reason FROM ${wholeHistory('plan', 'p')}
      UNION ALL SELECT id, version, recorded_at, stated_by_id, change_reason FROM plan_past) v
    JOIN organisation o ON o.id = v.stated_by_id WHERE v.id = ${plan} ORDER BY v.version DESC`);
