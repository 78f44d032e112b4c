import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { type ReportingRound, spanOf } from '../../domain/rounds';
import type { ReportState } from '../../domain/vocabularies/progress';
import { facts, wholeHistory } from '../shared/facts';
import { keyArray } from '../shared/key-array';
import { NOW } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';
import { chainOf } from './chain';
import { type LastValues, lastValues } from './last-known';
import { rowVersionOf } from './row-version';

/** A project that an office reports, with what stands of its reports. */
export interface Duty {
  readonly office: string;
  readonly code: string;
  readonly names: LocalizedTexts;
  readonly last: LastValues;
  /** The draft of the office; null = there is none. */
  readonly draft: { readonly id: number; readonly version: number; readonly savedAt: string } | null;
  /** The report of the office that waits for a decision; null = there is none. */
  readonly waiting: { readonly code: string; readonly state: ReportState } | null;
  /** The certified report of the office about a day of the round; null = there is none. */
  readonly certified: { readonly code: string; readonly state: ReportState } | null;
  /** What the office has on the project, as `rowVersion` says it. */
  readonly version: string;
}

/** The newest report of an office on a project that fulfils a condition on `sent`, as a code and a state. */
const newestSent = (condition: Sql): Sql => sql`
  (SELECT json_build_object('code', sent.code, 'state', sent.state)
   FROM ${wholeHistory('progress_report', 'sent')}
   WHERE sent.project_id = p.id AND sent.office_id = office.id AND ${condition}
   ORDER BY sent.recorded_at DESC LIMIT 1)`;

/** The projects that offices report today, by code, with what they have reported for a round. */
export function dutiesOf(db: RowStore, offices: readonly number[], round: ReportingRound): Promise<Duty[]> {
  const { from, to } = spanOf(round);
  return db.rows<Duty>(sql`
    SELECT office.code AS office, p.code, ${namesAt('p', NOW)} AS names, known.last,
      (SELECT json_build_object('id', draft.id, 'version', draft.version, 'savedAt', draft.saved_at)
       FROM report_draft draft WHERE draft.project_id = p.id AND draft.office_id = office.id ORDER BY draft.saved_at DESC LIMIT 1) AS draft,
      ${newestSent(sql`sent.state IN ('SUBMITTED', 'VERIFIED')`)} AS waiting,
      ${newestSent(sql`sent.state = 'CERTIFIED' AND sent.as_of BETWEEN ${from} AND ${to}`)} AS certified,
      ${rowVersionOf(sql`p.id`, sql`office.id`)} AS version
    FROM unnest(${keyArray(offices)}) office_id JOIN organisation office ON office.id = office_id
    CROSS JOIN ${facts('project', 'p', NOW)}
    CROSS JOIN LATERAL (${lastValues(sql`p.id`)}) known
    WHERE NOT EXISTS (SELECT FROM ${facts('project', 'part', NOW)} WHERE part.parent_id = p.id) AND ${chainOf(sql`p.id`, sql`office.id`)} IS NOT NULL
    ORDER BY office.code COLLATE "C", p.code COLLATE "C"`);
}

/** A report that an office submitted. */
export interface Submission {
  readonly office: string;
  readonly report: string;
  readonly project: string;
  readonly names: LocalizedTexts;
  readonly asOf: Day;
  readonly state: ReportState;
  readonly recordedAt: Date;
  /** The last step, and what was said with it; null = nothing was. */
  readonly step: string | null;
  readonly stepOffice: LocalizedTexts | null;
  readonly reason: string | null;
  readonly note: string | null;
  /** Whether the office has submitted or begun another report of the project since. */
  readonly isAnswered: boolean;
}

/** The newest reports that offices submitted. */
export const submissionsOf = (db: RowStore, offices: readonly number[], most: number): Promise<Submission[]> =>
  db.rows<Submission>(sql`
    SELECT office.code AS office, sent.code AS report, project.code AS project, ${namesAt('project', NOW)} AS names, sent.as_of AS "asOf", sent.state,
      sent.recorded_at AS "recordedAt", taken.step, taken.office AS "stepOffice", taken.reason, taken.note,
      EXISTS (
        SELECT FROM ${wholeHistory('progress_report', 'later')}
        WHERE later.project_id = sent.project_id AND later.office_id = sent.office_id AND later.recorded_at > sent.recorded_at) AS "isAnswered"
    FROM ${wholeHistory('progress_report', 'sent')}
    JOIN organisation office ON office.id = sent.office_id
    JOIN ${wholeHistory('project', 'project')} ON project.id = sent.project_id
    LEFT JOIN LATERAL (
      SELECT step.step, step.reason, step.note, by_office.names AS office FROM report_state step
      LEFT JOIN organisation by_office ON by_office.id = step.office_id
      WHERE step.report_id = sent.id ORDER BY step.changed_at DESC LIMIT 1) taken ON true
    WHERE sent.office_id = ANY (${keyArray(offices)})
    ORDER BY sent.recorded_at DESC LIMIT ${most}`);
