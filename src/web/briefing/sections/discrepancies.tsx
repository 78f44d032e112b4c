import { textsIn } from '../../../i18n/dictionaries';
import type { BriefingProps } from '../briefing-data';
import { References } from '../references';
import { Table } from '../table';

/** The facts on which sources disagree, with both values. */
export function DiscrepanciesSection({ data: { discrepancies }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const rows = discrepancies.map(({ subject, valueA, valueB, citationA, citationB, resolved, resolution }) => [
    subject,
    <ul>
      <li>
        {valueA} <References to={[citationA]} />
      </li>
      <li>
        {valueB} <References to={[citationB]} />
      </li>
    </ul>,
    <>
      <b>{resolved ? texts.resolved : texts.open}</b> {resolution}
    </>,
  ]);
  return <Table heads={[texts.subject, texts.says, texts.resolution]} rows={rows} none={texts.none.discrepancies} name="discrepancies" />;
}
