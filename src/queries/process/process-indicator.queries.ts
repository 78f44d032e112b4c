import { Indicator } from '../../../entities/indicators/indicator.entity';
import { ActionItem } from '../../../entities/mechanism/action-item.entity';
import { sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { PointInTime } from '../../domain/point-in-time';
import { IndicatorLevel } from '../../domain/vocabularies/indicators';
import { Counting, UnreportedRule, Weighting } from '../../domain/vocabularies/progress';
import type { ProjectStage } from '../../domain/vocabularies/projects';
import { withRollUps } from '../progress/roll-up';
import { type BatchQuery, manyPerKey, onePerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { toSql } from '../shared/point-in-time';

/** The indicators of processes, by their codes, in the order of the manual: of the whole process, then of each step. */
export const indicatorsOfRuns: BatchQuery<string, Indicator[], null> = async (db, codes) => {
  const rows = await db.entities<Indicator, { ownerCode: string }>(
    Indicator,
    sql`SELECT p.code AS "ownerCode", ${db.columns(Indicator, 'i')} FROM process p
        JOIN (SELECT process_id, indicator_id, 0 AS number FROM process_indicator UNION ALL SELECT process_id, indicator_id, number FROM process_step) link
          ON link.process_id = p.id
        JOIN indicator i ON i.id = link.indicator_id
        WHERE p.code = ANY (${codes}::text[]) ORDER BY link.number, array_position(${Object.values(IndicatorLevel)}::text[], i.level)`,
  );
  return manyPerKey(codes, rows, (row) => row.ownerCode);
};

/** A forum, and the moment at which its projects are judged. */
export interface ForumMoment {
  readonly bodyId: number;
  readonly asOf: Day;
  readonly knownAt: Date;
}

/** Projects of one stage; null = no report states one. */
export interface StageGroup {
  readonly stage: ProjectStage | null;
  readonly count: number;
}

/** The leaf projects that forums reach, each at its own moment, by stage, the dropped included: all forums in one statement. */
export const stagesOfForums: BatchQuery<ForumMoment, readonly StageGroup[], PointInTime> = async (db, forums, pointInTime) => {
  const basis = {
    pointInTime,
    weighting: Weighting.EQUAL,
    counting: Counting.DISTINCT,
    unreported: UnreportedRule.EXCLUDE,
    where: null,
    staleAfterDays: 0,
  };
  const point = { ...toSql(pointInTime), validOn: sql`forum.day`, knownAt: sql`forum.known_at` };
  const bodies = [...new Set(forums.map(({ bodyId }) => bodyId))].map((id) => ({ kind: 'BODY' as const, id }));
  const rows = await db.rows<{ n: number; byStage: StageGroup[] }>(
    sql`
    SELECT forum.n, answer."byStage"
    FROM unnest(${forums.map(({ bodyId }) => bodyId)}::integer[], ${forums.map(({ asOf }) => asOf)}::date[],
      ${forums.map(({ knownAt }) => knownAt.toISOString())}::timestamptz[]) WITH ORDINALITY forum (body_id, day, known_at, n)
    CROSS JOIN LATERAL (WITH ${withRollUps(bodies, basis, point, {})}) answer WHERE answer.scope_id = forum.body_id`,
    { plan: 'custom' },
  );
  return onePerKey(
    forums.map((_, i) => i + 1),
    rows,
    ({ n }) => n,
  ).map((row) => row?.byStage ?? []);
};

/** The actions that the decisions of meetings ask for, by code. */
export const actionsOfMeetings: BatchQuery<number, ActionItem[], PointInTime> = async (db, ids, pointInTime) => {
  const point = toSql(pointInTime);
  const rows = await db.entities<ActionItem, { ownerId: number }>(
    ActionItem,
    sql`SELECT link.meeting_id AS "ownerId", ${db.columns(ActionItem, 'a')}
        FROM decision_meeting link JOIN ${facts('decision', 'd', point)} ON d.id = link.decision_id
        JOIN ${facts('action_item', 'a', point)} ON a.decision_id = d.id
        WHERE link.meeting_id = ANY (${keyArray(ids)}) ORDER BY a.code COLLATE "C"`,
  );
  return manyPerKey(ids, rows, (row) => row.ownerId);
};
