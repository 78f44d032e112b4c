import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { codeSpellings, foldCode } from '../../domain/codes';
import { FORUM } from '../../domain/forum';
import type { LocalizedTexts } from '../../domain/languages';
import { type BatchQuery, onePerKey } from '../shared/batch';
import { factsInForce } from '../shared/facts';
import { NOW } from '../shared/point-in-time';

/** A province in the programme today or a cluster, with the codes of the offices that state its plans. */
export interface PlanningArea {
  readonly code: string;
  readonly names: LocalizedTexts;
  /** The secretariats of the province or cluster. */
  readonly responsible: readonly string[];
  /** The secretariats of the governors’ forum. */
  readonly secretariats: readonly string[];
}

/** The areas that meet a condition, clusters before provinces, by code. The trigger `plan_stated` holds the same rule for what is written. */
const areasWhere = (db: RowStore, where: Sql): Promise<PlanningArea[]> =>
  db.rows<PlanningArea>(sql`
    SELECT area.code, area.names,
      ARRAY(SELECT DISTINCT o.code COLLATE "C" FROM ${factsInForce('organisation_role', 'held', NOW)} JOIN organisation o ON o.id = held.organisation_id
        WHERE held.role = 'PROVINCIAL_SECRETARIAT' AND o.province_id = area.province OR held.role = 'CLUSTER_SECRETARIAT' AND o.cluster_id = area.cluster
        ORDER BY 1) AS responsible,
      ARRAY(SELECT DISTINCT o.code COLLATE "C" FROM ${factsInForce('body_secretariat', 'held', NOW)} JOIN organisation o ON o.id = held.organisation_id
        JOIN body ON body.id = held.body_id WHERE body.code = ${FORUM} ORDER BY 1) AS secretariats
    FROM (
      SELECT code, names, NULL::integer AS province, id AS cluster FROM cluster
      UNION ALL SELECT p.code, p.names, p.id, NULL FROM province p JOIN ${factsInForce('programme_membership', 'm', NOW)} ON m.province_id = p.id) area
    WHERE ${where} ORDER BY area.cluster IS NULL, area.code COLLATE "C"`);

/** Every area. */
export const planningAreas = (db: RowStore): Promise<PlanningArea[]> => areasWhere(db, sql`true`);

/** The area with a code, in any case; null = there is none. */
export const planningAreaByCode: BatchQuery<string, PlanningArea | null, null> = async (db, codes) => {
  const rows = await areasWhere(db, sql`area.code = ANY (${codes.flatMap(codeSpellings)}::text[])`);
  return onePerKey(codes.map(foldCode), rows, ({ code }) => foldCode(code));
};
