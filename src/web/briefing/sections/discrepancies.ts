import { textsIn } from '../../../i18n/dictionaries';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';
import { references } from '../references';

/** The facts on which sources disagree, with both values. */
export function discrepanciesSection({ data: { discrepancies }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const rows = discrepancies.map(({ subject, valueA, valueB, citationA, citationB, resolved, resolution }) => {
    const [refA, refB] = [citationA, citationB].map((citation) => references({ citations: [citation], lang }));
    return [
      subject,
      html`<ul><li>${valueA} ${refA}</li><li>${valueB} ${refB}</li></ul>`,
      html`<b>${resolved ? texts.resolved : texts.open}</b> ${resolution}`,
    ];
  });
  return table({ heads: [texts.subject, texts.says, texts.resolution], rows, none: texts.none.discrepancies, name: 'discrepancies' });
}
