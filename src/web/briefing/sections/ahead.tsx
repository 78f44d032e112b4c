import { textsIn } from '../../../i18n/dictionaries';
import type { BriefingProps } from '../briefing-data';
import { Table } from '../table';

/** The meetings that come next. */
export function AheadSection({ data: { nextMeetings }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const rows = nextMeetings.map(({ name, dateText, place }) => [dateText, name, place ?? texts.unknown]);
  return <Table heads={[texts.date, texts.meeting, texts.venue]} rows={rows} none={texts.none.ahead} name="ahead" />;
}
