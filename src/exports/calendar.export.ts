import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { RowStore } from '../database/rows';
import type { StatementRunner } from '../database/statement-runner';
import { type Day, dayInBangkok, daysLater } from '../domain/days';
import { type Lang, textIn } from '../domain/languages';
import { calendarNote, calendarTitle } from '../i18n/calendar-text';
import { textsIn } from '../i18n/dictionaries';
import { type CalendarRow, calendarRows } from '../queries/mechanism/calendar.queries';

/** What makes a code of an entry a UID that no other calendar uses. */
const UID_DOMAIN = 'imt-gt-data-hub';

export interface CalendarAsked {
  readonly lang: Lang;
  readonly from: Day;
  readonly to: Day;
}

/** The calendar of a span of days as an iCalendar file, with what is on record now. Throws INVALID_RANGE. */
export async function calendarFile(reader: StatementRunner, { lang, from, to }: CalendarAsked, now: Date): Promise<string> {
  const rows = await calendarRows(new RowStore(reader), from, to, { asOf: dayInBangkok(now), knownAt: now, provisional: false });
  return iCalendar(rows, lang, now);
}

/** Entries as an iCalendar file (RFC 5545): whole days, so that no clock or time zone moves them. DTEND is the day after the last. */
function iCalendar(rows: readonly CalendarRow[], lang: Lang, now: Date): string {
  const calendar = new ICalCalendar({
    name: textsIn(lang).calendar.name,
    prodId: { company: 'IMT-GT Data Hub', product: 'Calendar', language: lang },
    ttl: 24 * 60 * 60,
  });
  for (const row of rows) {
    calendar.createEvent({
      id: `${row.code}@${UID_DOMAIN}`,
      stamp: now,
      start: new Date(`${row.date}T00:00:00Z`),
      end: new Date(`${daysLater(row.endsOn, 1)}T00:00:00Z`),
      allDay: true,
      summary: calendarTitle(row, lang),
      description: calendarNote(row, lang),
      location: row.kind === 'MEETING' && row.meeting!.places ? textIn(row.meeting!.places, lang) : null,
      categories: [{ name: row.kind }],
      transparency: row.kind === 'MEETING' ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
