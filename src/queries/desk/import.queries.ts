import type { RowStore } from '../../database/rows';
import { empty, type Sql, sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';
import type { NamedThing } from '../../imports/rules/named-things';
import { dutiesByRules } from '../progress/completeness.queries';
import { facts, wholeHistory } from '../shared/facts';
import { NOW } from '../shared/point-in-time';
import { laterNames, namesAt } from '../shared/project-names';
import { chainOf } from './chain';
import type { DraftRow } from './report-form.queries';
import { draftVersion, rowVersion } from './row-version';

/** What a file of an office is read with. */
export interface ImportKnowledge {
  readonly projects: readonly NamedThing[];
  readonly places: readonly NamedThing[];
  /** The country of the office: a code; '' = it has none. */
  readonly country: string;
  /** What the office has columns read as, by what their titles are remembered by. */
  readonly mappings: Readonly<Record<string, readonly string[]>>;
}

/** The projects and places on record with all their names, and the country of an office. */
export async function importKnowledge(db: RowStore, office: number): Promise<ImportKnowledge> {
  const [row] = await db.rows<ImportKnowledge>(sql`
    SELECT coalesce((SELECT json_agg(${namedThing('p')}) FROM ${facts('project', 'p', NOW)}), '[]') AS projects,
      coalesce((SELECT json_agg(${namedThing('place')}) FROM province place), '[]') AS places,
      coalesce((SELECT member_state.code FROM organisation JOIN member_state ON member_state.id = member_state_id
        WHERE organisation.id = ${office}), '') AS country,
      coalesce((SELECT json_object_agg(titles_sha256, choices) FROM import_mapping WHERE office_id = ${office}), '{}') AS mappings`);
  return row!;
}

const namedThing = (of: 'p' | 'place'): Sql => {
  const row = of === 'p' ? sql`p` : sql`place`;
  const later = of === 'p' ? sql` || ARRAY(SELECT named.name FROM ${laterNames(NOW)} named WHERE named.project_id = p.id)` : empty;
  return sql`json_build_object('code', ${row}.code, 'names', ARRAY(SELECT value FROM jsonb_each_text(${row}.names)) || ${row}.aliases${later})`;
};

/** What a report states, as rows of a file are compared with it. */
export type StatedValues = Pick<DraftRow, 'asOf' | 'stage' | 'percent' | 'plannedPercent' | 'financialPercent' | 'narratives'>;

/** A draft as it stands. */
export interface StandingDraft extends StatedValues, Pick<DraftRow, 'id' | 'version' | 'correctionReason' | 'letter'> {
  /** The key of the report that it corrects; null = it corrects none. */
  readonly supersedes: number | null;
}

/** A project that rows of a file name, as it stands for an office. */
export interface ImportedProject {
  readonly id: number;
  readonly code: string;
  readonly names: LocalizedTexts;
  /** The names of the offices that report it, where the office does not; null = the office reports it. */
  readonly otherReporters: readonly LocalizedTexts[] | null;
  /** The newest draft of the office; null = there is none. */
  readonly draft: StandingDraft | null;
  /** What the newest report of the office states, unless that was returned or withdrawn; null = there is none. */
  readonly sent: StatedValues | null;
  /** What the office has on the project, as `rowVersion` says it. */
  readonly version: string;
}

const statedBy = (row: Sql): Sql => sql`
  'asOf', ${row}.as_of, 'stage', ${row}.stage, 'percent', ${row}.percent, 'plannedPercent', ${row}.planned_percent,
  'financialPercent', ${row}.financial_percent, 'narratives', ${row}.narratives`;

/** Projects on record by their codes, in the order of the codes. */
export const importedProjects = (db: RowStore, office: number, codes: readonly string[]): Promise<ImportedProject[]> =>
  db.rows<ImportedProject>(sql`
    SELECT p.id, p.code, ${namesAt('p', NOW)} AS names,
      CASE WHEN NOT ${reports(sql`p.id`, office)} THEN
        (SELECT coalesce(json_agg(other.names ORDER BY other.code COLLATE "C"), '[]') FROM organisation other
         WHERE ${chainOf(sql`p.id`, sql`other.id`)} IS NOT NULL) END AS "otherReporters",
      CASE WHEN draft.id IS NOT NULL THEN
        json_build_object('id', draft.id, 'version', draft.version, 'supersedes', draft.supersedes_id,
          'correctionReason', draft.correction_reason, 'letter', draft.letter, ${statedBy(sql`draft`)}) END AS draft,
      CASE WHEN sent.state <> 'REJECTED' THEN json_build_object(${statedBy(sql`sent`)}) END AS sent,
      ${rowVersion(sql`sent.code`, draftVersion(sql`draft`))} AS version
    FROM ${facts('project', 'p', NOW)}
    LEFT JOIN (SELECT DISTINCT ON (project_id) * FROM report_draft WHERE office_id = ${office} ORDER BY project_id, saved_at DESC) draft
      ON draft.project_id = p.id
    LEFT JOIN (
      SELECT DISTINCT ON (project_id) * FROM ${wholeHistory('progress_report', 'report')} WHERE office_id = ${office}
      ORDER BY project_id, recorded_at DESC) sent ON sent.project_id = p.id
    WHERE p.code = ANY (${codes}::text[]) ORDER BY p.code COLLATE "C"`);

/**
 * Whether an office reports a project today. What the rules give it and nobody decided on is found for all projects at once: asking the chain
 * of each of 20,000 takes twenty seconds.
 */
const reports = (project: Sql, office: number): Sql => sql`(
  (${project} IN (SELECT ruled.project_id FROM ${dutiesByRules(NOW)} ruled WHERE ruled.scope_id = ${office})
    AND NOT ${project} IN (SELECT decided.project_id FROM duty_override decided WHERE decided.office_id = ${office}))
  OR ${chainOf(project, sql`${office}::integer`)} IS NOT NULL)`;
