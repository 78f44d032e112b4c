import { registerEnumType } from 'type-graphql';
import { DatePrecision, MeetingOrderField, MeetingStatus } from '../../src/domain/vocabularies/mechanism';

registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly a day is known: of a meeting, a plan, a project, a report.',
  valuesConfig: {
    DAY: { description: 'The day is known.' },
    MONTH: { description: 'Only the month is known: its first and last day stand for it.' },
    QUARTER: { description: 'Only the quarter of the calendar year is known: its last day stands for it.' },
    YEAR: { description: 'Only the calendar year is known.' },
    FISCAL_YEAR: { description: 'Only the Thai fiscal year is known, 1 October to 30 September.' },
    UNKNOWN: { description: 'Nothing is known.' },
  },
});

registerEnumType(MeetingStatus, {
  name: 'MeetingStatus',
  description: 'Whether a meeting takes place, as far as is known.',
  valuesConfig: {
    CALLED: { description: 'It was held, or is to be held.' },
    CANCELLED: { description: 'It was called, and then cancelled.' },
  },
});

registerEnumType(MeetingOrderField, {
  name: 'MeetingOrderField',
  description: 'A field to order meetings by.',
  valuesConfig: { STARTS_ON: { description: 'The first day.' }, CODE: { description: 'The meeting’s code.' } },
});
