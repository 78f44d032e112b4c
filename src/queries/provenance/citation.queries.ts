import { Citation } from '../../../entities/provenance/citation.entity';
import type { FactCitation } from '../../../entities/provenance/fact-citation.entity';
import { raw, type Sql, sql } from '../../database/sql';
import { plansOnRecord } from '../planning/plans-on-record';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { NOW } from '../shared/point-in-time';

/** The citations of things of one concept, in the order recorded; `column` is that of the catalogue. */
export const citationsOfSubjects: BatchQuery<number, Citation[], { column: string }> = async (db, ids, { column }) => {
  const rows = await db.entities<Citation, Pick<FactCitation, 'citationId'> & { subjectId: number }>(
    Citation,
    sql`SELECT fact.${raw(column)} AS "subjectId", ${db.columns(Citation, 'citation')}
        FROM fact_citation fact JOIN citation ON citation.id = fact.citation_id
        WHERE fact.${raw(column)} = ANY (${keyArray(ids)})
        ORDER BY fact.position`,
  );
  return manyPerKey(ids, rows, (row) => row.subjectId);
};

/** The rows of a recorded table that are on record now. */
const onRecord = (table: 'project' | 'cost_figure' | 'schedule_statement' | 'observation', alias: string): Sql =>
  sql`(SELECT * FROM ${wholeHistory(table, alias)} WHERE withdrawn_at IS NULL) ${raw(alias)}`;

/**
 * What each source backs, named by type and code ("Project:P24"), each thing once: things whose own facts cite it, projects by their
 * public reports, costs and schedules, indicators by their values, and disagreements of which it is a side.
 */
export const thingsBackedBy: BatchQuery<number, string[], null> = async (db, ids) => {
  const rows = await db.rows<{ sourceId: number; node: string }>(
    sql`WITH cited AS (SELECT id, source_id FROM citation WHERE source_id = ANY (${keyArray(ids)}))
        SELECT cited.source_id AS "sourceId", thing.type || ':' || thing.code AS node
        FROM cited JOIN (
          SELECT f.citation_id, 'MemberState' AS type, t.code FROM fact_citation f JOIN member_state t ON t.id = f.member_state_id
          UNION ALL SELECT f.citation_id, 'Province', t.code FROM fact_citation f JOIN province t ON t.id = f.province_id
          UNION ALL SELECT f.citation_id, 'Cluster', t.code FROM fact_citation f JOIN cluster t ON t.id = f.cluster_id
          UNION ALL SELECT f.citation_id, 'Corridor', t.code FROM fact_citation f JOIN corridor t ON t.id = f.corridor_id
          UNION ALL SELECT f.citation_id, 'Sector', t.code FROM fact_citation f JOIN sector t ON t.id = f.sector_id
          UNION ALL SELECT f.citation_id, CASE t.level WHEN 'WORKING_GROUP' THEN 'WorkingGroup' ELSE 'Forum' END, t.code
            FROM fact_citation f JOIN body t ON t.id = f.body_id
          UNION ALL SELECT f.citation_id, 'Project', t.code FROM fact_citation f JOIN ${onRecord('project', 't')} ON t.id = f.project_id
          UNION ALL SELECT f.citation_id, 'Meeting', t.code FROM fact_citation f JOIN ${wholeHistory('meeting', 't')} ON t.id = f.meeting_id
          UNION ALL SELECT f.citation_id, 'MeetingWeek', t.code FROM fact_citation f JOIN meeting_week t ON t.id = f.meeting_week_id
          UNION ALL SELECT f.citation_id, 'Organisation', t.code FROM fact_citation f JOIN organisation t ON t.id = f.organisation_id
          UNION ALL SELECT f.citation_id, 'Decision', t.code FROM fact_citation f JOIN ${wholeHistory('decision', 't')} ON t.id = f.decision_id
          UNION ALL SELECT f.citation_id, 'Plan', t.code FROM fact_citation f JOIN ${plansOnRecord('t', NOW)} ON t.id = f.plan_id
          UNION ALL SELECT t.citation_id, 'Plan', t.code FROM ${plansOnRecord('t', NOW)}
          UNION ALL SELECT r.citation_id, 'Project', t.code FROM ${wholeHistory('progress_report', 'r')} JOIN ${onRecord('project', 't')} ON t.id = r.project_id
            WHERE r.public_since IS NOT NULL
          UNION ALL SELECT r.citation_id, 'Project', t.code FROM ${onRecord('cost_figure', 'r')} JOIN ${onRecord('project', 't')} ON t.id = r.project_id
          UNION ALL SELECT r.citation_id, 'Project', t.code FROM ${onRecord('schedule_statement', 'r')} JOIN ${onRecord('project', 't')} ON t.id = r.project_id
          UNION ALL SELECT t.citation_id, 'Indicator', t.code FROM indicator t
          UNION ALL SELECT r.citation_id, 'Indicator', t.code FROM ${onRecord('observation', 'r')} JOIN indicator t ON t.id = r.indicator_id
          UNION ALL SELECT t.citation_a_id, 'Discrepancy', t.code FROM discrepancy t
          UNION ALL SELECT t.citation_b_id, 'Discrepancy', t.code FROM discrepancy t
        ) thing ON thing.citation_id = cited.id
        GROUP BY cited.source_id, thing.type, thing.code
        ORDER BY cited.source_id, thing.type, sort_key(thing.code), thing.code`,
  );
  return manyPerKey(ids, rows, (row) => row.sourceId).map((found) => found.map(({ node }) => node));
};
