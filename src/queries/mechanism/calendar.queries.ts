import { Meeting } from '../../../entities/mechanism/meeting.entity';
import { ProcessStep } from '../../../entities/process/process-step.entity';
import { Project } from '../../../entities/projects/project.entity';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { assertCalendarSpan, type CalendarItem, cutOffs, cycleOf, overlaps } from '../../domain/calendar';
import { type Day, daysLater } from '../../domain/days';
import type { PointInTime } from '../../domain/point-in-time';
import { DatePrecision } from '../../domain/vocabularies/mechanism';
import { stageAt } from '../progress/project-state';
import { isKnownAt, toSql } from '../shared/point-in-time';

/** The process whose steps come again with each forum. */
const PROCESS = 'CMGF-SIPOC';

/** How far from a forum its steps can reach, in days, either way. */
const REACH = 366;

/** One entry, with a code that stays the same however the entry changes. */
export interface CalendarRow extends CalendarItem {
  readonly code: string;
  readonly meeting: Meeting | null;
  readonly project: Project | null;
  readonly step: ProcessStep | null;
}

const NOTHING = { meeting: null, project: null, step: null };

/**
 * What the calendar has in a span of days, in three statements: meetings known at least by their month, planned ends of
 * projects (samples and dropped ones aside), cut-offs of reports, and the steps of each forum's cycle. By day. Throws INVALID_RANGE.
 */
export async function calendarRows(db: RowStore, from: Day, to: Day, moment: PointInTime): Promise<CalendarRow[]> {
  assertCalendarSpan(from, to);
  const [meetings, projects, steps] = await Promise.all([
    meetingsNear(db, from, to),
    projectsEnding(db, from, to, moment),
    stepsOfProcess(db),
  ]);
  const rows: CalendarRow[] = [
    ...meetings.map((meeting) => ({
      ...NOTHING,
      kind: 'MEETING' as const,
      code: `meeting-${meeting.code}`,
      date: meeting.startsOn!,
      endsOn: meeting.endsOn!,
      meeting,
    })),
    ...projects.map((project) => ({
      ...NOTHING,
      kind: 'PROJECT_END' as const,
      code: `project-end-${project.code}`,
      date: project.endsOn!,
      endsOn: project.endsOn!,
      project,
    })),
    ...cutOffs(from, to).map((day) => ({
      ...NOTHING,
      kind: 'REPORT_CUT_OFF' as const,
      code: `report-cut-off-${day}`,
      date: day,
      endsOn: day,
    })),
    ...meetings.filter(isForum).flatMap((meeting) =>
      cycleOf({ date: meeting.startsOn!, endsOn: meeting.endsOn! }, steps).map((days) => ({
        ...NOTHING,
        ...days,
        kind: 'PROCESS_STEP' as const,
        code: `step-${days.step.code}-${meeting.code}`,
        meeting,
      })),
    ),
  ];
  return rows.filter((row) => overlaps(row, from, to)).sort((a, b) => (a.date + a.code < b.date + b.code ? -1 : 1));
}

/** A numbered forum of the governors, and no retreat, whose days are known: what a cycle of the process is for. */
const isForum = ({ code, precision }: Meeting): boolean => /^CMGF-\d+$/.test(code) && precision === DatePrecision.DAY;

const meetingsNear = (db: RowStore, from: Day, to: Day): Promise<Meeting[]> =>
  db.entities(
    Meeting,
    sql`SELECT ${db.columns(Meeting, 'm')} FROM meeting m
        WHERE m.precision IN ('DAY', 'MONTH') AND m.starts_on <= ${daysLater(to, REACH)}::date AND m.ends_on >= ${daysLater(from, -REACH)}::date`,
  );

const projectsEnding = (db: RowStore, from: Day, to: Day, moment: PointInTime): Promise<Project[]> =>
  db.entities(
    Project,
    sql`SELECT ${db.columns(Project, 'p')} FROM project p
        WHERE p.ends_on BETWEEN ${from}::date AND ${to}::date AND NOT p.is_sample AND ${isKnownAt(sql`p`, toSql(moment).knownAt)}
          AND ${stageAt(sql`p.id`, toSql(moment))} IS DISTINCT FROM 'DROPPED'`,
  );

const stepsOfProcess = (db: RowStore): Promise<ProcessStep[]> =>
  db.entities(
    ProcessStep,
    sql`SELECT ${db.columns(ProcessStep, 's')} FROM process_step s JOIN process p ON p.id = s.process_id WHERE p.code = ${PROCESS}`,
  );
