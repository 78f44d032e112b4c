import { type Sql, sql } from '../../database/sql';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import type { DatePrecision } from '../../domain/vocabularies/mechanism';
import type { ProjectStage } from '../../domain/vocabularies/projects';
import { countingReports, latestFirst } from '../progress/counting-reports';
import { NOW } from '../shared/point-in-time';

/** The last values that counting reports of a project state, each with the day of its report. Null = no report states one. */
export interface LastValues {
  /** The day of the latest report. */
  readonly asOf: Day | null;
  readonly asOfPrecision: DatePrecision | null;
  readonly stage: ProjectStage | null;
  readonly stageOn: ReportDay | null;
  readonly percent: number | null;
  readonly percentOn: ReportDay | null;
  readonly plannedPercent: number | null;
  readonly plannedPercentOn: ReportDay | null;
  readonly narratives: LocalizedTexts | null;
  readonly narrativesOn: ReportDay | null;
}

/** The day of a report, and how exactly it is known. */
export interface ReportDay {
  readonly day: Day;
  readonly precision: DatePrecision;
}

const latestWith = (value: Sql, project: Sql, except: Sql): Sql => sql`(
  SELECT json_build_object('value', ${value}, 'on', json_build_object('day', report.as_of, 'precision', report.as_of_precision)) FROM ${countingReports(project, NOW)}
  AND ${value} IS NOT NULL AND report.id IS DISTINCT FROM ${except} ${latestFirst(NOW)} LIMIT 1)`;

/** A SELECT of one row (last): what counting reports of a project state last, one report left out, as JSON. */
export const lastValues = (project: Sql, except: Sql = sql`NULL::integer`): Sql => sql`
  SELECT json_build_object(
    'asOf', latest -> 'value', 'asOfPrecision', latest -> 'on' -> 'precision',
    'stage', stage -> 'value', 'stageOn', stage -> 'on',
    'percent', percent -> 'value', 'percentOn', percent -> 'on',
    'plannedPercent', planned -> 'value', 'plannedPercentOn', planned -> 'on',
    'narratives', narratives -> 'value', 'narrativesOn', narratives -> 'on') AS last
  FROM (
    SELECT ${latestWith(sql`report.as_of`, project, except)} AS latest, ${latestWith(sql`report.stage`, project, except)} AS stage, ${latestWith(sql`report.percent`, project, except)} AS percent,
      ${latestWith(sql`report.planned_percent`, project, except)} AS planned, ${latestWith(sql`report.narratives`, project, except)} AS narratives) found`;
