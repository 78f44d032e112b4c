import { Meeting } from '../../../entities/mechanism/meeting.entity';
import type { ProcessStep } from '../../../entities/process/process-step.entity';
import { Project } from '../../../entities/projects/project.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { assertCalendarSpan, type CalendarItem, cutOffs, cycleOf, hasCycle, overlaps } from '../../domain/calendar';
import { type Day, daysLater } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import type { PointInTime } from '../../domain/point-in-time';
import { CalendarCategory } from '../../domain/vocabularies/mechanism';
import { recurringSteps } from '../process/process-run.queries';
import { projectsOnRecord } from '../progress/portfolio';
import { scheduleAt, stageAt } from '../progress/project-state';
import { facts } from '../shared/facts';
import { toSql } from '../shared/point-in-time';
import { namesAt } from '../shared/project-names';

/** The largest distance of a step from its forum, in days, before or after it. */
const MAX_STEP_DISTANCE = 366;

/** An entry. Its code stays the same when the entry changes. */
export interface CalendarRow extends CalendarItem {
  readonly code: string;
  readonly meeting: Meeting | null;
  readonly project: Project | null;
  readonly step: ProcessStep | null;
}

const NO_SUBJECT = { meeting: null, project: null, step: null };

/**
 * The entries of the calendar in a span of days, by day, in three statements: meetings, planned ends of projects, cut-offs of reports
 * and the steps of each forum's cycle. Planned ends are known at least by their month, and are none of samples or dropped projects.
 * Throws INVALID_RANGE.
 */
export async function calendarRows(db: RowStore, from: Day, to: Day, pointInTime: PointInTime): Promise<CalendarRow[]> {
  assertCalendarSpan(from, to);
  const [meetings, projects, steps] = await Promise.all([
    meetingsNear(db, from, to, pointInTime),
    projectsEnding(db, from, to, pointInTime),
    recurringSteps(db),
  ]);
  const rows: CalendarRow[] = [
    ...meetings.map((meeting) => ({
      ...NO_SUBJECT,
      kind: CalendarCategory.MEETING as const,
      code: `meeting-${meeting.code}`,
      date: meeting.startsOn!,
      endsOn: meeting.endsOn!,
      meeting,
    })),
    ...projects.map((project) => ({
      ...NO_SUBJECT,
      kind: CalendarCategory.PROJECT_END as const,
      code: `project-end-${project.code}`,
      date: project.firstDay,
      endsOn: project.lastDay,
      project,
    })),
    ...cutOffs(from, to).map((day) => ({
      ...NO_SUBJECT,
      kind: CalendarCategory.REPORT_CUT_OFF as const,
      code: `report-cut-off-${day}`,
      date: day,
      endsOn: day,
    })),
    ...meetings.filter(hasCycle).flatMap((meeting) =>
      cycleOf({ date: meeting.startsOn!, endsOn: meeting.endsOn! }, steps).map((days) => ({
        ...NO_SUBJECT,
        ...days,
        kind: CalendarCategory.PROCESS_STEP as const,
        code: `step-${days.step.code}-${meeting.code}`,
        meeting,
      })),
    ),
  ];
  return rows.filter((row) => overlaps(row, from, to)).sort((a, b) => (a.date + a.code < b.date + b.code ? -1 : 1));
}

const meetingsNear = (db: RowStore, from: Day, to: Day, pointInTime: PointInTime): Promise<Meeting[]> =>
  db.entities(
    Meeting,
    sql`SELECT ${db.columns(Meeting, 'm')} FROM ${facts('meeting', 'm', toSql(pointInTime))}
        WHERE m.precision IN ('DAY', 'MONTH') AND m.starts_on <= ${daysLater(to, MAX_STEP_DISTANCE)}::date AND m.ends_on >= ${daysLater(from, -MAX_STEP_DISTANCE)}::date`,
  );

/** Projects that end in a span, by their schedules at the point in time. Where only the month of the end is known, it is the whole month. */
async function projectsEnding(
  db: RowStore,
  from: Day,
  to: Day,
  pointInTime: PointInTime,
): Promise<(Project & Record<'firstDay' | 'lastDay', Day>)[]> {
  const point = toSql(pointInTime);
  const projects = await db.entities<Project, Record<'firstDay' | 'lastDay', Day> & { readonly called: LocalizedTexts }>(
    Project,
    sql`SELECT ${db.columns(Project, 'p')}, ${namesAt('p', point)} AS called, ending.first_day AS "firstDay", schedule.ends_on AS "lastDay"
        FROM ${projectsOnRecord('p', point)} CROSS JOIN LATERAL (${scheduleAt(sql`p.id`, point)}) schedule
        CROSS JOIN LATERAL (
          SELECT CASE schedule.ends_on_precision WHEN 'DAY' THEN schedule.ends_on WHEN 'MONTH' THEN date_trunc('month', schedule.ends_on)::date END
            AS first_day) ending
        WHERE ending.first_day <= ${to}::date AND schedule.ends_on >= ${from}::date AND NOT p.is_sample
          AND ${stageAt(sql`p.id`, point)} IS DISTINCT FROM 'DROPPED'`,
  );
  return projects.map((project) => Object.assign(project, { names: project.called }));
}
