import type { CalendarItem } from '../domain/calendar';
import type { Day } from '../domain/days';
import { type Lang, textIn } from '../domain/languages';
import { DatePrecision } from '../domain/vocabularies/mechanism';
import { dateText, dayText } from './date-text';
import { textsIn } from './dictionaries';

/** The title of an entry. */
export function calendarTitle({ kind, date, endsOn, meeting, project, step }: CalendarItem, lang: Lang): string {
  const texts = textsIn(lang).calendar;
  switch (kind) {
    case 'MEETING': {
      const name = textIn(meeting!.names, lang);
      return meeting!.precision === DatePrecision.DAY ? name : `${name} (${dateText(meeting!, lang)})`;
    }
    case 'PROJECT_END':
      return texts.projectEnd(`${project!.code} ${textIn(project!.names, lang)}${monthOf(date, endsOn, lang)}`);
    case 'REPORT_CUT_OFF':
      return texts.reportCutOff(dayText(date, lang));
    case 'PROCESS_STEP':
      return texts.processStep(step!.order, textIn(meeting!.names, lang), textIn(step!.names, lang));
  }
}

/** The remark beside the title of an entry; null = none. */
export function calendarNote({ kind, meeting }: CalendarItem, lang: Lang): string | null {
  const texts = textsIn(lang).calendar;
  switch (kind) {
    case 'MEETING':
      return meeting!.inferred ? texts.inferredMeeting(dateText(meeting!, lang)) : dateText(meeting!, lang);
    case 'PROJECT_END':
      return null;
    case 'REPORT_CUT_OFF':
      return texts.reportCutOffNote;
    case 'PROCESS_STEP':
      return texts.processStepNote;
  }
}

/** The month of an end of which no more is known, in brackets. */
const monthOf = (startsOn: Day, endsOn: Day, lang: Lang): string =>
  startsOn === endsOn ? '' : ` (${dateText({ startsOn, endsOn, precision: DatePrecision.MONTH }, lang)})`;
