import { ICalCalendar, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { RowStore } from '../database/rows';
import type { StatementRunner } from '../database/statement-runner';
import { type Day, dayInBangkok, daysLater } from '../domain/days';
import { type Lang, textIn } from '../domain/languages';
import { CalendarCategory, DatePrecision, MeetingStatus } from '../domain/vocabularies/mechanism';
import { calendarNote, calendarTitle } from '../i18n/calendar-text';
import { textsIn } from '../i18n/dictionaries';
import { type CalendarRow, calendarRows } from '../queries/mechanism/calendar.queries';
import { newestCommit } from '../queries/shared/newest-commit';
import { recordOpening } from '../queries/shared/record-opening';
import { calendarOf, type CalendarSubject } from './calendar-subject';

/** Makes the code of an entry a UID that is unique among all calendars. */
export const UID_DOMAIN = 'imt-gt-data-hub';

const CALENDAR_STATUS = { CALLED: ICalEventStatus.CONFIRMED, CANCELLED: ICalEventStatus.CANCELLED } as const;

/** The days of a calendar, and what it is of; of nothing = of the whole programme. */
export interface CalendarSpan extends CalendarSubject {
  readonly lang: Lang;
  readonly from: Day;
  readonly to: Day;
}

/** The calendar of a span of days as an iCalendar file, as it is on record now. Throws INVALID_RANGE and what `calendarOf` throws. */
export async function calendarFile(runner: StatementRunner, { lang, from, to, ...subject }: CalendarSpan, now: Date): Promise<string> {
  const db = new RowStore(runner);
  const pointInTime = { asOf: dayInBangkok(now), knownAt: (await newestCommit(db)) ?? now, provisional: false, certifiedOnly: false };
  const of = await calendarOf(db, subject, pointInTime);
  const all = await calendarRows(db, from, to, pointInTime);
  const rows = of ? all.filter(of.concerns) : all;
  const { name } = textsIn(lang).calendar;
  const opening = await recordOpening(db);
  return iCalendar(rows, { lang, name: of ? `${name}: ${textIn(of.names, lang)}` : name, opening: opening ?? now });
}

/**
 * Entries as an iCalendar file (RFC 5545): whole days, which no time zone moves. DTEND is exclusive. A meeting that is moved or cancelled keeps
 * its UID, and its SEQUENCE grows, with those of the steps that move with it; DTSTAMP is the instant at which it was written last, else
 * `opening`, that of the hub.
 */
function iCalendar(rows: readonly CalendarRow[], { lang, name, opening }: { lang: Lang; name: string; opening: Date }): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'IMT-GT Data Hub', product: 'Calendar', language: lang },
    ttl: 24 * 60 * 60,
  });
  for (const row of rows) {
    const meeting = row.kind === CalendarCategory.MEETING ? row.meeting! : null;
    const version = row.meeting?.version ?? 1;
    const written = version > 1 ? row.meeting!.recordedAt : opening;
    calendar.createEvent({
      id: `${row.code}@${UID_DOMAIN}`,
      start: new Date(`${row.date}T00:00:00Z`),
      end: new Date(`${daysLater(row.endsOn, 1)}T00:00:00Z`),
      allDay: true,
      summary: calendarTitle(row, lang),
      description: calendarNote(row, lang),
      location: meeting?.places ? textIn(meeting.places, lang) : null,
      categories: [{ name: row.kind }],
      transparency: takesTheDay(meeting) ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
      stamp: written,
      lastModified: written,
      sequence: version - 1,
      ...(meeting && { status: CALENDAR_STATUS[meeting.status] }),
    });
  }
  return calendar.toString();
}

/** Whether somebody who attends is taken for the day: the day is known, and the meeting takes place. */
const takesTheDay = (meeting: CalendarRow['meeting']): boolean =>
  meeting !== null && meeting.precision === DatePrecision.DAY && meeting.status === MeetingStatus.CALLED;
