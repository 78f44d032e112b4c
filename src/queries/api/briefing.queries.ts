import { Citation } from '../../../entities/provenance/citation.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { countingReports } from '../progress/counting-reports';
import { portfolio } from '../progress/portfolio';
import { reaches } from '../progress/scope-reach';
import { facts } from '../shared/facts';
import { toSql } from '../shared/point-in-time';

/** The contents of a briefing, by the keys that citations hang on. */
interface Shown {
  readonly provinceId: number;
  readonly meetingId: number;
  readonly citationIds: readonly number[];
  readonly pointInTime: PointInTime;
}

/**
 * The citations behind a briefing, each once, by source: of the province, the meeting, its projects, their counting reports, costs and
 * schedules on record, and those given by key.
 */
export async function citationsShown(db: RowStore, { provinceId, meetingId, citationIds, pointInTime }: Shown): Promise<Citation[]> {
  const point = toSql(pointInTime);
  return db.entities(
    Citation,
    sql`WITH shown AS MATERIALIZED (
            SELECT p.id FROM ${portfolio('p', point)} WHERE ${reaches('PROVINCE', sql`${provinceId}::integer`, sql`p`, point)}),
          used (id) AS (
            SELECT unnest(${citationIds}::integer[])
            UNION SELECT citation_id FROM fact_citation
              WHERE province_id = ${provinceId} OR meeting_id = ${meetingId} OR project_id IN (SELECT id FROM shown)
            UNION SELECT report.citation_id FROM shown CROSS JOIN LATERAL (SELECT report.citation_id FROM ${countingReports(sql`shown.id`, point)}) report
            UNION SELECT figure.citation_id FROM shown JOIN ${facts('cost_figure', 'figure', point)} ON figure.project_id = shown.id
            UNION SELECT schedule.citation_id FROM shown JOIN ${facts('schedule_statement', 'schedule', point)} ON schedule.project_id = shown.id)
        SELECT ${db.columns(Citation, 'c')} FROM citation c JOIN source ON source.id = c.source_id
        WHERE c.id IN (SELECT id FROM used) ORDER BY source.code COLLATE "C", c.locator COLLATE "C" NULLS FIRST, c.id`,
  );
}
