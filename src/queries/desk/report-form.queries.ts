import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import type { OfficialLetter } from '../../domain/official-letter';
import type { LastKnown } from '../../domain/report-warnings';
import type { ReportState } from '../../domain/vocabularies/progress';
import type { ProjectStage } from '../../domain/vocabularies/projects';
import { lastKnown } from '../progress/last-known';
import { facts, wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { NOW } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';
import { chainOf, ruleOf } from './chain';
import { type LastValues, lastValues } from './last-known';

/** A project that is on record, with the offices that report it. */
export interface ReportedProject {
  readonly id: number;
  readonly code: string;
  readonly names: LocalizedTexts;
  /** Of the offices that were asked about, the codes of those that report it. */
  readonly reporters: readonly string[];
  /** The codes of all offices that report it. */
  readonly allReporters: readonly string[];
  readonly today: Day;
}

/** A project by its code; null = there is none on record. */
export async function reportedProject(db: RowStore, code: string, offices: readonly number[]): Promise<ReportedProject | null> {
  const [project] = await db.rows<ReportedProject>(sql`
    SELECT p.id, p.code, ${namesAt('p', NOW)} AS names, ${TODAY} AS today,
      ARRAY(
        SELECT office.code FROM unnest(${keyArray(offices)}) office_id JOIN organisation office ON office.id = office_id
        WHERE ${chainOf(sql`p.id`, sql`office.id`)} IS NOT NULL ORDER BY office.code COLLATE "C") AS reporters,
      ARRAY(
        SELECT office.code FROM organisation office WHERE ${chainOf(sql`p.id`, sql`office.id`)} IS NOT NULL ORDER BY office.code COLLATE "C") AS "allReporters"
    FROM ${facts('project', 'p', NOW)} WHERE p.code = ${code}`);
  return project ?? null;
}

/** What counting reports of a project state last: for people to read, and as warnings compare it. */
export interface Last {
  readonly last: LastValues;
  readonly known: LastKnown;
}

/** What counting reports of a project state last, the report with the code left out. */
export async function lastValuesOf(db: RowStore, project: number, except: string | null): Promise<Last> {
  const excepted = sql`(SELECT id FROM ${wholeHistory('progress_report', 'excepted')} WHERE excepted.code = ${except})`;
  const [row] = await db.rows<Last>(sql`
    SELECT values.last, ${lastKnown(sql`${project}::integer`, excepted)} AS known
    FROM (${lastValues(sql`${project}::integer`, excepted)}) values`);
  return row!;
}

export interface DraftRow {
  readonly id: number;
  readonly version: number;
  readonly asOf: Day;
  readonly supersedes: string | null;
  readonly correctionReason: string | null;
  readonly stage: ProjectStage | null;
  readonly percent: number | null;
  readonly plannedPercent: number | null;
  readonly financialPercent: number | null;
  readonly narratives: LocalizedTexts | null;
  readonly letter: OfficialLetter | null;
  readonly savedAt: Date;
}

/** The draft of an office on a project: the newest, or the one with the key; null = there is none. */
export async function draftFor(db: RowStore, project: number, office: number, id: number | null = null): Promise<DraftRow | null> {
  const [draft] = await db.rows<DraftRow>(sql`
    SELECT draft.id, draft.version, draft.as_of AS "asOf", superseded.code AS supersedes, draft.correction_reason AS "correctionReason",
      draft.stage, draft.percent::float8, draft.planned_percent::float8 AS "plannedPercent",
      draft.financial_percent::float8 AS "financialPercent", draft.narratives, draft.letter, draft.saved_at AS "savedAt"
    FROM report_draft draft LEFT JOIN ${wholeHistory('progress_report', 'superseded')} ON superseded.id = draft.supersedes_id
    WHERE draft.project_id = ${project} AND draft.office_id = ${office} AND (${id}::integer IS NULL OR draft.id = ${id})
    ORDER BY draft.saved_at DESC LIMIT 1`);
  return draft ?? null;
}

/** A report of an office, with what became of it. */
export interface SentReport extends DraftRow {
  readonly code: string;
  readonly state: ReportState;
  /** The last step, with what was said with it. */
  readonly step: string | null;
  readonly reason: string | null;
  readonly note: string | null;
}

/**
 * A report of an office on a project, in the form of a draft that nobody has saved: the newest, or the one with the code, which can be one
 * that the editors published; null = there is none.
 */
export async function sentReport(db: RowStore, project: number, office: number, code: string | null = null): Promise<SentReport | null> {
  const [report] = await db.rows<SentReport>(sql`
    SELECT sent.id, 0 AS version, sent.code, sent.state, sent.as_of AS "asOf", superseded.code AS supersedes,
      sent.correction_reason AS "correctionReason", sent.stage, sent.percent::float8, sent.planned_percent::float8 AS "plannedPercent",
      sent.financial_percent::float8 AS "financialPercent", sent.narratives, sent.letter, sent.recorded_at AS "savedAt", taken.step, taken.reason, taken.note
    FROM ${wholeHistory('progress_report', 'sent')}
    LEFT JOIN ${wholeHistory('progress_report', 'superseded')} ON superseded.id = sent.supersedes_id
    LEFT JOIN LATERAL (
      SELECT step.step, step.reason, step.note FROM report_state step WHERE step.report_id = sent.id ORDER BY step.changed_at DESC LIMIT 1) taken ON true
    WHERE sent.project_id = ${project} AND (${code}::text IS NULL OR sent.code = ${code})
      AND (sent.office_id = ${office} OR (sent.code = ${code} AND sent.state = 'PUBLISHED'))
    ORDER BY sent.recorded_at DESC LIMIT 1`);
  return report ?? null;
}

/** The code of the newest report on a project that the editors took from a public document and nobody corrects; null = there is none. */
export async function publishedReport(db: RowStore, project: number): Promise<string | null> {
  const [report] = await db.rows<{ code: string }>(sql`
    SELECT published.code FROM ${wholeHistory('progress_report', 'published')}
    WHERE published.project_id = ${project} AND published.state = 'PUBLISHED' AND NOT EXISTS (
      SELECT FROM ${wholeHistory('progress_report', 'correction')}
      WHERE correction.supersedes_id = published.id AND correction.state <> 'REJECTED')
    ORDER BY published.as_of DESC, published.recorded_at DESC LIMIT 1`);
  return report?.code ?? null;
}

/** The names of the office that verifies what an office reports on a project today; null = no rule names one. */
export async function verifierOf(db: RowStore, project: number, office: number): Promise<LocalizedTexts | null> {
  const [verifier] = await db.rows<{ names: LocalizedTexts }>(sql`
    SELECT verifier.names FROM (${ruleOf(chainOf(sql`${project}::integer`, sql`${office}::integer`))}) rule
    JOIN organisation verifier ON verifier.code = rule.verifier`);
  return verifier?.names ?? null;
}
