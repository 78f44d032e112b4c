import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import type { ReportingRound } from '../../domain/rounds';
import { unreportedDuties } from '../progress/completeness.queries';
import { wholeHistory } from '../shared/facts';
import { NOW } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';

/** A project that an office has not reported for a round. */
export interface MissingReport {
  /** The code of the office. */
  readonly office: string;
  readonly officeNames: LocalizedTexts;
  readonly project: string;
  readonly names: LocalizedTexts;
}

/** What is not yet submitted for a round, by the codes of offices and projects. `offices`: of these alone; null = of all. */
export const missingReports = (db: RowStore, round: ReportingRound, offices: readonly string[] | null): Promise<MissingReport[]> =>
  db.rows<MissingReport>(sql`
    SELECT office.code AS office, office.names AS "officeNames", project.code AS project, ${namesAt('project', NOW)} AS names
    FROM ${unreportedDuties(round)} duty
    JOIN organisation office ON office.id = duty.office
    JOIN ${wholeHistory('project', 'project')} ON project.id = duty.project
    WHERE ${offices === null}::boolean OR office.code = ANY (${offices ?? []}::text[])
    ORDER BY office.code COLLATE "C", project.code COLLATE "C"`);
