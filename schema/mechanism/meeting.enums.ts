import { registerEnumType } from 'type-graphql';
import { DatePrecision, MeetingOrderField } from '../../src/domain/vocabularies/mechanism';

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

registerEnumType(MeetingOrderField, {
  name: 'MeetingOrderField',
  description: 'A field to order meetings by.',
  valuesConfig: { STARTS_ON: { description: 'The first day.' }, CODE: { description: 'The meeting’s code.' } },
});
