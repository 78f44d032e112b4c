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

/** The steps by which reports are checked: who takes each, and the state in which a report waits for it. */
const CHECKS = {
  [ReportStep.VERIFY]: { role: OfficeRole.VERIFIER, state: ReportState.SUBMITTED },
  [ReportStep.CERTIFY]: { role: OfficeRole.CERTIFIER, state: ReportState.VERIFIED },
} as const;

/** The predicate "the report waits for a step that somebody can take now", by one of their powers. */
const waitsFor = (person: number, powers: readonly Power[], step: keyof typeof CHECKS): Sql => {
  const held = powers.filter(({ role }) => role === CHECKS[step].role);
  return sql`(r.state = ${CHECKS[step].state} AND r.submitted_by_id IS NOT NULL AND EXISTS (
    SELECT FROM jsonb_to_recordset(${JSON.stringify(held)}::jsonb) held ("officeId" integer, "actingFor" integer)
    WHERE report_step_fault(r.id, ${step}, NULL, ${person}, held."actingFor", held."officeId", NULL) IS NULL))`;
};

const reportsFor = (db: RowStore, person: number, powers: readonly Power[], step: keyof typeof CHECKS): Promise<ProgressReport[]> =>
  db.entities(
    ProgressReport,
    sql`
    SELECT ${db.columns(ProgressReport, 'r')} FROM ${wholeHistory('progress_report', 'r')}
    WHERE ${waitsFor(person, powers, step)}
    ORDER BY r.recorded_at, r.id`,
  );

/** The reports that somebody can verify, the oldest first: those of others. */
export const reportsToVerify = (db: RowStore, person: number, powers: readonly Power[]): Promise<ProgressReport[]> =>
  reportsFor(db, person, powers, ReportStep.VERIFY);

/** The reports that somebody can certify, the oldest first: those in which they have no other part. */
export const reportsToCertify = (db: RowStore, person: number, powers: readonly Power[]): Promise<ProgressReport[]> =>
  reportsFor(db, person, powers, ReportStep.CERTIFY);

/** How many reports somebody can verify and certify. */
export async function waitingCounts(
  db: RowStore,
  person: number,
  powers: readonly Power[],
): Promise<{ readonly toVerify: number; readonly toCertify: number }> {
  const [toVerify, toCertify] = ([ReportStep.VERIFY, ReportStep.CERTIFY] as const).map((step) => waitsFor(person, powers, step));
  const [counts] = await db.rows<{ toVerify: number; toCertify: number }>(sql`
    SELECT count(*) FILTER (WHERE ${toVerify!})::integer AS "toVerify", count(*) FILTER (WHERE ${toCertify!})::integer AS "toCertify"
    FROM ${wholeHistory('progress_report', 'r')} WHERE r.state IN (${ReportState.SUBMITTED}, ${ReportState.VERIFIED})`);
  return counts!;
}

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
