import { Citation } from '../../../entities/provenance/citation.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { PointInTime } from '../../domain/point-in-time';
import { countingReports } from '../progress/project-state';
import { reaches } from '../progress/scope-membership';
import { isKnownAt, toSql } from '../shared/point-in-time';

/** What a briefing shows, by the keys that citations hang on. */
export interface Shown {
  readonly provinceId: number;
  readonly meetingId: number;
  readonly citationIds: readonly number[];
  readonly moment: PointInTime;
}

/**
 * The citations of what a briefing shows, each once, by source: of the province, the meeting, its projects, their counting
 * reports, preferred costs and schedules as on record, and those given by key.
 */
export async function citationsShown(db: RowStore, { provinceId, meetingId, citationIds, moment }: Shown): Promise<Citation[]> {
  const when = toSql(moment);
  return db.entities(
    Citation,
    sql`WITH shown AS MATERIALIZED (SELECT p.id FROM project p WHERE ${reaches('PROVINCE', sql`${provinceId}::integer`, sql`p`, when)}),
          used (id) AS (
            SELECT unnest(${citationIds}::integer[])
            UNION SELECT citation_id FROM fact_citation
              WHERE province_id = ${provinceId} OR meeting_id = ${meetingId} OR project_id IN (SELECT id FROM shown)
            UNION SELECT report.citation_id FROM shown CROSS JOIN LATERAL (SELECT report.citation_id FROM ${countingReports(sql`shown.id`, when)}) report
            UNION SELECT figure.citation_id FROM shown JOIN cost_figure figure ON figure.project_id = shown.id AND ${isKnownAt(sql`figure`, when.knownAt)}
            UNION SELECT schedule.citation_id FROM shown
              JOIN schedule_statement schedule ON schedule.project_id = shown.id AND ${isKnownAt(sql`schedule`, when.knownAt)})
        SELECT ${db.columns(Citation, 'c')} FROM citation c JOIN source ON source.id = c.source_id
        WHERE c.id IN (SELECT id FROM used) ORDER BY source.code COLLATE "C", c.locator COLLATE "C" NULLS FIRST, c.id`,
  );
}
