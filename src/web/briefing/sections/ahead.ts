import { textsIn } from '../../../i18n/dictionaries';
import type { Html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';

/** The meetings that come next. */
export function aheadSection({ data: { nextMeetings }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const rows = nextMeetings.map(({ name, dateText, place }) => [dateText, name, place ?? texts.unknown]);
  return table({ heads: [texts.date, texts.meeting, texts.venue], rows, none: texts.none.ahead, name: 'ahead' });
}
