import { Province } from '../../../entities/geography/province.entity';
import { PlanReview } from '../../../entities/planning/plan-review.entity';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts, factsInForce } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { rowsThroughLinks } from '../shared/many-to-many';
import { toSql } from '../shared/point-in-time';

/** What reviews of plans came to by a day, the first first. */
export const reviewsOfPlans: BatchQuery<number, PlanReview[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities(
    PlanReview,
    sql`SELECT ${db.columns(PlanReview, 'r')} FROM ${facts('plan_review', 'r', point)}
        WHERE r.plan_id = ANY (${keyArray(ids)}) AND r.day <= ${point.validOn} ORDER BY r.number`,
  );
  return manyPerKey(ids, rows, (row) => row.planId);
};

/** The provinces of member states that are members of the programme on a day, by code. */
export const provincesOfMemberStates: BatchQuery<number, Province[], PointInTime> = (db, ids, pointInTime) =>
  rowsThroughLinks(
    db,
    Province,
    ids,
    sql`SELECT p.member_state_id AS owner_id, p.id AS linked_id
        FROM province p JOIN ${factsInForce('programme_membership', 'm', toSql(pointInTime))} ON m.province_id = p.id`,
  );
