import { ICalCalendar, ICalEventTransparency } from 'ical-generator';
import { RowStore } from '../database/rows';
import type { StatementRunner } from '../database/statement-runner';
import { type Day, dayInBangkok, daysLater } from '../domain/days';
import { type Lang, textIn } from '../domain/languages';
import { CalendarCategory } from '../domain/vocabularies/mechanism';
import { calendarNote, calendarTitle } from '../i18n/calendar-text';
import { textsIn } from '../i18n/dictionaries';
import { type CalendarRow, calendarRows } from '../queries/mechanism/calendar.queries';

/** Makes the code of an entry a UID that is unique among all calendars. */
export const UID_DOMAIN = 'imt-gt-data-hub';

export interface CalendarSpan {
  readonly lang: Lang;
  readonly from: Day;
  readonly to: Day;
}

/** The calendar of a span of days as an iCalendar file, as it is on record now. Throws INVALID_RANGE. */
export async function calendarFile(runner: StatementRunner, { lang, from, to }: CalendarSpan, now: Date): Promise<string> {
  const rows = await calendarRows(new RowStore(runner), from, to, {
    asOf: dayInBangkok(now),
    knownAt: now,
    provisional: false,
    certifiedOnly: false,
  });
  return iCalendar(rows, lang, now);
}

/** Entries as an iCalendar file (RFC 5545): whole days, which no time zone moves. DTEND is exclusive. */
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
      location: row.kind === CalendarCategory.MEETING && row.meeting!.places ? textIn(row.meeting!.places, lang) : null,
      categories: [{ name: row.kind }],
      transparency: row.kind === CalendarCategory.MEETING ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    });
  }
  return calendar.toString();
}
