import { sql } from '../database/sql';
import { projectsOnRecord } from '../queries/progress/portfolio';
import { facts, wholeHistory } from '../queries/shared/facts';
import { column, type Exported, inLanguages, instant, joinSource, sourceColumns } from './whole-table';

/** Every public report about the day or an earlier one that was on record, corrected or not, with its state and its correction as they were at the instant. */
export const reportExport: Exported = (point) => ({
  columns: [
    column('code', 'text', sql`r.code`),
    column('project', 'text', sql`project.code`),
    column('relevance', 'text', sql`project.relevance`),
    column('asOf', 'date', sql`r.as_of`),
    column('asOfPrecision', 'text', sql`r.as_of_precision`),
    column('recordedAt', 'text', instant(sql`r.recorded_at`)),
    column('stage', 'text', sql`r.stage`),
    column('percent', 'number', sql`r.percent::float8`),
    column('plannedPercent', 'number', sql`r.planned_percent::float8`),
    column('financialPercent', 'number', sql`r.financial_percent::float8`),
    column('state', 'text', sql`report_state_at(r.id, r.state, r.state_since, ${point.knownAt})`),
    column('supersedes', 'text', sql`corrected.code`),
    column(
      'supersededAt',
      'text',
      sql`${instant(sql`(SELECT min(public_since) FROM ${facts('progress_report', 'correction', point)} WHERE supersedes_id = r.id AND public_since <= ${point.knownAt})`)}`,
    ),
    ...inLanguages('narrative', sql`r.narratives`),
    ...sourceColumns(),
    column('isSample', 'boolean', sql`project.is_sample`),
  ],
  from: sql`${facts('progress_report', 'r', point)}
    JOIN ${projectsOnRecord('project', point)} ON project.id = r.project_id AND r.as_of <= ${point.validOn} AND r.public_since <= ${point.knownAt}
    LEFT JOIN ${wholeHistory('progress_report', 'corrected')} ON corrected.id = r.supersedes_id ${joinSource(sql`r`)}`,
  code: sql`r.code`,
});
