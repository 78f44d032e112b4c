import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import type { OfficialLetter } from '../../domain/official-letter';
import type { LastKnown } from '../../domain/report-warnings';
import { ReportState } from '../../domain/vocabularies/progress';
import type { ProjectStage } from '../../domain/vocabularies/projects';
import { lastKnown } from '../progress/last-known';
import { wholeHistory } from '../shared/facts';
import { NOW } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';
import { ruleOf } from './chain';
import { type LastValues, lastValues } from './last-known';

/** A change of a report’s state. */
export interface StepRow {
  readonly state: ReportState;
  readonly step: string | null;
  readonly changedAt: string;
  /** The names of the office for which somebody took it; null = the editors did. */
  readonly office: LocalizedTexts | null;
  readonly reason: string | null;
  readonly note: string | null;
}

/** A report of an office, as those of its chain see it. */
export interface ChainReport {
  readonly code: string;
  readonly project: string;
  readonly names: LocalizedTexts;
  /** The office that submitted it. */
  readonly office: string;
  readonly officeNames: LocalizedTexts;
  readonly asOf: Day;
  readonly stage: ProjectStage | null;
  readonly percent: number | null;
  readonly plannedPercent: number | null;
  readonly narratives: LocalizedTexts | null;
  readonly state: ReportState;
  readonly recordedAt: Date;
  readonly supersedes: string | null;
  readonly correctionReason: string | null;
  /** The offices that verify and certify it; null = no rule names one. */
  readonly verifier: string | null;
  readonly certifier: string | null;
  readonly verifierNames: LocalizedTexts | null;
  readonly certifierNames: LocalizedTexts | null;
  /** The keys of the persons who wrote it, and of those who verified it. */
  readonly authors: readonly number[];
  readonly verifiedBy: readonly number[];
  readonly letter: OfficialLetter | null;
  /** The fingerprint of what it states. */
  readonly fingerprint: string;
  /** What counting reports of the project state last, this one left out. */
  readonly last: LastValues;
  /** The same as warnings compare it. */
  readonly known: LastKnown;
  /** The changes of its state, the newest first. */
  readonly steps: readonly StepRow[];
  /** The first proposal to retract it; null = there is none. */
  readonly retraction: RetractionRow | null;
}

/** A proposal to retract a report: by whom, for which office, when and why. */
export interface RetractionRow {
  readonly person: number;
  readonly office: LocalizedTexts;
  readonly askedAt: string;
  readonly reason: string;
}

const STEPS = sql`
  SELECT json_agg(json_build_object('state', step.state, 'step', step.step, 'changedAt', step.changed_at, 'office', by_office.names,
    'reason', step.reason, 'note', step.note) ORDER BY step.changed_at DESC) AS steps,
    array_agg(step.actor_id) FILTER (WHERE step.step = 'VERIFY') || array_agg(step.acting_for_id) FILTER (WHERE step.step = 'VERIFY') AS verified_by
  FROM report_state step LEFT JOIN organisation by_office ON by_office.id = step.office_id WHERE step.report_id = sent.id`;

const RETRACTION = sql`
  SELECT json_build_object('person', asked.actor_id, 'office', by_office.names, 'askedAt', asked.asked_at, 'reason', asked.reason)
  FROM report_retraction asked JOIN organisation by_office ON by_office.id = asked.office_id
  WHERE asked.report_id = sent.id ORDER BY asked.asked_at LIMIT 1`;

const reportsWhere = (condition: Sql, order: Sql): Sql => sql`
  SELECT sent.code, project.code AS project, ${namesAt('project', NOW)} AS names, office.code AS office, office.names AS "officeNames", sent.as_of AS "asOf", sent.stage,
    sent.percent::float8, sent.planned_percent::float8 AS "plannedPercent", sent.narratives, sent.state, sent.recorded_at AS "recordedAt",
    superseded.code AS supersedes, sent.correction_reason AS "correctionReason", chain.verifier, chain.certifier,
    verifier.names AS "verifierNames", certifier.names AS "certifierNames",
    sent.author_ids AS authors, coalesce(array_remove(taken.verified_by, NULL), '{}') AS "verifiedBy", sent.letter,
    report_fingerprint(sent.id) AS fingerprint, values.last, ${lastKnown(sql`sent.project_id`, sql`sent.supersedes_id`)} AS known, taken.steps, (${RETRACTION}) AS retraction
  FROM ${wholeHistory('progress_report', 'sent')}
  JOIN ${wholeHistory('project', 'project')} ON project.id = sent.project_id
  JOIN organisation office ON office.id = sent.office_id
  LEFT JOIN ${wholeHistory('progress_report', 'superseded')} ON superseded.id = sent.supersedes_id
  LEFT JOIN LATERAL (${ruleOf(sql`sent.chain`)}) chain ON true
  LEFT JOIN organisation verifier ON verifier.code = chain.verifier
  LEFT JOIN organisation certifier ON certifier.code = chain.certifier
  CROSS JOIN LATERAL (${lastValues(sql`sent.project_id`, sql`sent.id`)}) values
  CROSS JOIN LATERAL (${STEPS}) taken
  WHERE ${condition} ORDER BY ${order}`;

/** Reports that offices submitted, by their codes. */
export const chainReports = (db: RowStore, codes: readonly string[]): Promise<ChainReport[]> =>
  db.rows<ChainReport>(reportsWhere(sql`sent.code = ANY (${codes}::text[])`, sql`sent.id`));

/** A report that an office submitted, by its code; null = there is none. */
export const chainReport = async (db: RowStore, code: string): Promise<ChainReport | null> => (await chainReports(db, [code]))[0] ?? null;

/** The reports that wait for offices to verify or to certify them, those that wait longest first. */
export function queueOf(
  db: RowStore,
  state: ReportState.SUBMITTED | ReportState.VERIFIED,
  offices: readonly string[],
  most: number,
): Promise<ChainReport[]> {
  const checking = state === ReportState.SUBMITTED ? sql`chain.verifier` : sql`chain.certifier`;
  const waiting = sql`sent.state = ${state} AND ${checking} = ANY (${offices}::text[])`;
  return db.rows<ChainReport>(reportsWhere(waiting, sql`sent.state_since, sent.id LIMIT ${most}`));
}
