import { registerEnumType } from 'type-graphql';
import { CalendarCategory } from '../../src/domain/vocabularies/mechanism';

registerEnumType(CalendarCategory, {
  name: 'CalendarCategory',
  description: 'The kind of an entry of the calendar.',
  valuesConfig: {
    MEETING: { description: 'A meeting, for the whole month when only the month is known.' },
    PROJECT_END: {
      description:
        'The planned or actual last day of a project, the whole month when only the month is known. One that is known to the quarter or year is no entry.',
    },
    REPORT_CUT_OFF: { description: '30 June or 31 December, the hub’s own default; no source sets a reporting round.' },
    PROCESS_STEP: {
      description:
        'A step of the process for a forum since October 2013, when the process began, computed from the forum’s day by the durations of the manual.',
    },
  },
});
