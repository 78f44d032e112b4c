import type { CalendarItem } from '../domain/calendar';
import type { Day } from '../domain/days';
import { type Lang, textIn } from '../domain/languages';
import { CalendarCategory, DatePrecision, MeetingStatus } from '../domain/vocabularies/mechanism';
import { dateText, dayText } from './date-text';
import { textsIn } from './dictionaries';

/** The title of an entry. */
export function calendarTitle({ kind, date, endsOn, meeting, project, step }: CalendarItem, lang: Lang): string {
  const texts = textsIn(lang).calendar;
  switch (kind) {
    case CalendarCategory.MEETING: {
      const name = textIn(meeting!.names, lang);
      const titled = meeting!.precision === DatePrecision.DAY ? name : `${name} (${dateText(meeting!, lang)})`;
      return meeting!.status === MeetingStatus.CANCELLED ? texts.cancelled(titled) : titled;
    }
    case CalendarCategory.PROJECT_END:
      return texts.projectEnd(`${project!.code} ${textIn(project!.names, lang)}${monthOf(date, endsOn, lang)}`);
    case CalendarCategory.REPORT_CUT_OFF:
      return texts.reportCutOff(dayText(date, lang));
    case CalendarCategory.PROCESS_STEP:
      return texts.processStep(step!.order, textIn(meeting!.names, lang), textIn(step!.names, lang));
  }
}

/** The remark beside the title of an entry; null = none. */
export function calendarNote({ kind, meeting }: CalendarItem, lang: Lang): string | null {
  const texts = textsIn(lang).calendar;
  switch (kind) {
    case CalendarCategory.MEETING:
      return meeting!.inferred ? texts.inferredMeeting(dateText(meeting!, lang)) : dateText(meeting!, lang);
    case CalendarCategory.PROJECT_END:
      return null;
    case CalendarCategory.REPORT_CUT_OFF:
      return texts.reportCutOffNote;
    case CalendarCategory.PROCESS_STEP:
      return texts.processStepNote;
  }
}

/** The month of an end of which no more is known, in brackets. */
const monthOf = (startsOn: Day, endsOn: Day, lang: Lang): string =>
  startsOn === endsOn ? '' : ` (${dateText({ startsOn, endsOn, precision: DatePrecision.MONTH }, lang)})`;
