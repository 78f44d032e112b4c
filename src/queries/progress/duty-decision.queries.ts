import { DutyOverride } from '../../../entities/progress/duty-override.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import type { OfficeRow } from '../desk/office.queries';
import { type BatchQuery, manyPerKey } from '../shared/batch';
import { facts } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { NOW } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';
import { beginsAtOffice } from './reporting-offices';

/** What was decided about who reports each project, the first first. */
export const dutyDecisionsOfProjects: BatchQuery<number, readonly DutyOverride[], null> = async (db, ids) => {
  const decisions = await db.entities(
    DutyOverride,
    sql`SELECT ${db.columns(DutyOverride, 'd')} FROM duty_override d WHERE d.project_id = ANY (${keyArray(ids)}) ORDER BY d.id`,
  );
  return manyPerKey(ids, decisions, ({ projectId }) => projectId);
};

/** A decision about a duty as the desk lists it. */
export interface DutyDecision {
  readonly id: number;
  readonly project: string;
  readonly projectNames: LocalizedTexts;
  readonly office: string;
  readonly officeNames: LocalizedTexts;
  /** Null = the rules of the chains hold again. */
  readonly reports: boolean | null;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly reason: string;
  readonly decidedAt: Date;
  readonly deciderNames: LocalizedTexts;
  /** Whether it holds today or on a later day: no later decision about the two covers what is left of its span. */
  readonly stands: boolean;
}

/** All decisions about duties, by project and office, the newest first. */
export const dutyDecisions = (db: RowStore): Promise<DutyDecision[]> =>
  db.rows<DutyDecision>(sql`
    SELECT d.id, p.code AS project, ${namesAt('p', NOW)} AS "projectNames", office.code AS office, office.names AS "officeNames", d.reports,
      d.valid_from AS "validFrom", d.valid_to AS "validTo", d.reason, d.decided_at AS "decidedAt", decider.names AS "deciderNames",
      d.reports IS NOT NULL AND coalesce(d.valid_to > ${TODAY}, true) AND NOT EXISTS (
        SELECT FROM duty_override later
        WHERE later.project_id = d.project_id AND later.office_id = d.office_id AND later.id > d.id
          AND later.valid_from <= greatest(d.valid_from, ${TODAY})
          AND coalesce(later.valid_to >= d.valid_to, later.valid_to IS NULL)) AS stands
    FROM duty_override d JOIN ${facts('project', 'p', NOW)} ON p.id = d.project_id
    JOIN organisation office ON office.id = d.office_id JOIN organisation decider ON decider.id = d.decided_for_id
    ORDER BY sort_key(p.code), p.code, office.code COLLATE "C", d.id DESC`);

/** The offices at which a chain of reports begins today, by code. */
export const reportingOffices = (db: RowStore): Promise<OfficeRow[]> =>
  db.rows<OfficeRow>(sql`
    SELECT office.id, office.code, office.names FROM organisation office
    WHERE in_force(office.valid_from, office.valid_to, ${TODAY}) AND EXISTS (
      SELECT FROM report_rule rule WHERE ${beginsAtOffice(NOW)})
    ORDER BY office.code COLLATE "C"`);
