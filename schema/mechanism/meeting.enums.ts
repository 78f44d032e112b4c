import { registerEnumType } from 'type-graphql';
import { DatePrecision, MeetingOrderField } from '../../src/domain/vocabularies/mechanism';

registerEnumType(DatePrecision, {
  name: 'DatePrecision',
  description: 'How exactly the days of something are known.',
  valuesConfig: {
    DAY: { description: 'To the day.' },
    MONTH: { description: 'To the month: its first and last day stand for it.' },
    YEAR: { description: 'To the calendar year.' },
    FISCAL_YEAR: { description: 'To the Thai fiscal year, 1 October to 30 September.' },
    UNKNOWN: { description: 'Not at all.' },
  },
});

registerEnumType(MeetingOrderField, {
  name: 'MeetingOrderField',
  description: 'What meetings are ordered by.',
  valuesConfig: { STARTS_ON: { description: 'The first day.' }, CODE: { description: 'The meeting’s code.' } },
});
