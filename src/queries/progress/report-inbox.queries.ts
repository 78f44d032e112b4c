import { ProgressReport } from '../../../entities/progress/progress-report.entity';
import { ReportDraft } from '../../../entities/progress/report-draft.entity';
import { Project } from '../../../entities/projects/project.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { Power } from '../../domain/permissions';
import { cutOffBefore } from '../../domain/rounds';
import { OfficeRole } from '../../domain/vocabularies/people';
import { ReportState, ReportStep } from '../../domain/vocabularies/progress';
import { type BatchQuery, onePerKey } from '../shared/batch';
import { facts, wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';

const officesAs = (powers: readonly Power[], role: OfficeRole): number[] => [
  ...new Set(powers.filter((power) => power.role === role).map(({ officeId }) => officeId)),
];

/** The parts and undivided projects that somebody’s offices report and have not reported since the last cut-off, by code. */
export const projectsToReport = (db: RowStore, powers: readonly Power[], today: Day): Promise<Project[]> =>
  db.entities(
    Project,
    sql`
    SELECT ${db.columns(Project, 'p')} FROM ${facts('project', 'p', { knownAt: sql`clock_timestamp()` })}
    WHERE NOT EXISTS (SELECT FROM ${facts('project', 'part', { knownAt: sql`clock_timestamp()` })} WHERE part.parent_id = p.id)
      AND EXISTS (
        SELECT FROM unnest(${keyArray(officesAs(powers, OfficeRole.REPORTER))}) office
        WHERE report_chain(p.id, office, ${today}::date) IS NOT NULL AND NOT EXISTS (
          SELECT FROM ${wholeHistory('progress_report', 'sent')}
          WHERE sent.project_id = p.id AND sent.office_id = office AND sent.state <> ${ReportState.REJECTED} AND sent.as_of >= ${cutOffBefore(today)}::date))
    ORDER BY p.code COLLATE "C"`,
  );

/** The reports of somebody’s offices that were refused, and that the office has not answered by another one, the newest first. */
export const reportsToFix = (db: RowStore, powers: readonly Power[]): Promise<ProgressReport[]> =>
  db.entities(
    ProgressReport,
    sql`
    SELECT ${db.columns(ProgressReport, 'r')} FROM ${wholeHistory('progress_report', 'r')}
    WHERE r.office_id = ANY (${keyArray(officesAs(powers, OfficeRole.REPORTER))}) AND r.state = ${ReportState.REJECTED}
      AND (SELECT step FROM report_state WHERE report_id = r.id ORDER BY changed_at DESC LIMIT 1) = ${ReportStep.REJECT}
      AND NOT EXISTS (
        SELECT FROM ${wholeHistory('progress_report', 'later')}
        WHERE later.project_id = r.project_id AND later.office_id = r.office_id AND later.recorded_at > r.recorded_at)
    ORDER BY r.state_since DESC, r.id DESC`,
  );

/** The predicate "somebody can take the step with the report now", by one of their powers. */
const canTake = (person: number, powers: readonly Power[], step: ReportStep): Sql => sql`EXISTS (
  SELECT FROM jsonb_to_recordset(${JSON.stringify(powers)}::jsonb) held ("officeId" integer, "actingFor" integer)
  WHERE report_step_fault(r.id, ${step}, NULL, ${person}, held."actingFor", held."officeId", NULL) IS NULL)`;

const reportsFor = (
  db: RowStore,
  person: number,
  powers: readonly Power[],
  step: ReportStep,
  state: ReportState,
): Promise<ProgressReport[]> =>
  db.entities(
    ProgressReport,
    sql`
    SELECT ${db.columns(ProgressReport, 'r')} FROM ${wholeHistory('progress_report', 'r')}
    WHERE r.state = ${state} AND r.submitted_by_id IS NOT NULL AND ${canTake(person, powers, step)}
    ORDER BY r.recorded_at, r.id`,
  );

/** The reports that somebody can verify, the oldest first: those of others. */
export const reportsToVerify = (db: RowStore, person: number, powers: readonly Power[]): Promise<ProgressReport[]> =>
  reportsFor(
    db,
    person,
    powers.filter(({ role }) => role === OfficeRole.VERIFIER),
    ReportStep.VERIFY,
    ReportState.SUBMITTED,
  );

/** The reports that somebody can certify, the oldest first: those in which they have no other part. */
export const reportsToCertify = (db: RowStore, person: number, powers: readonly Power[]): Promise<ProgressReport[]> =>
  reportsFor(
    db,
    person,
    powers.filter(({ role }) => role === OfficeRole.CERTIFIER),
    ReportStep.CERTIFY,
    ReportState.VERIFIED,
  );

/** The drafts of somebody’s offices, the one that was saved last first. */
export const draftsFor = (db: RowStore, powers: readonly Power[]): Promise<ReportDraft[]> =>
  db.entities(
    ReportDraft,
    sql`
    SELECT ${db.columns(ReportDraft, 'd')} FROM report_draft d
    WHERE d.office_id = ANY (${keyArray(officesAs(powers, OfficeRole.REPORTER))}) ORDER BY d.saved_at DESC, d.id DESC`,
  );

/** Drafts by their keys, whoever may see them. */
export const draftsByIds: BatchQuery<number, ReportDraft | null, null> = async (db, ids) => {
  const rows = await db.entities(
    ReportDraft,
    sql`SELECT ${db.columns(ReportDraft, 'd')} FROM report_draft d WHERE d.id = ANY (${keyArray(ids)})`,
  );
  return onePerKey(ids, rows, (row) => row.id);
};
