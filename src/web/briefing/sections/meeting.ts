import { textsIn } from '../../../i18n/dictionaries';
import { listText } from '../../../i18n/list-text';
import { codedName } from '../../components/coded-name';
import { type Child, type Html, html } from '../../components/html';
import type { BriefingProps } from '../briefing-data';
import { references } from '../references';

/** The meeting and the area that the briefing is for. */
export function meetingSection(props: BriefingProps): Html {
  const { data, lang } = props;
  const { meeting, province } = data;
  const texts = textsIn(lang).briefing;
  const rows: [string, Child][] = [
    [texts.meeting, html`${meeting.name} ${references({ citations: meeting.citations, lang })}`],
    [texts.date, meeting.dateText],
    [texts.venue, meeting.place ?? texts.unknown],
    [texts.host, meeting.hostMemberState?.name ?? texts.unknown],
    [
      texts.cluster,
      listText(
        province.clusters.map(({ name }) => name),
        lang,
      ) || texts.none.peers,
    ],
    [texts.corridors, province.corridors.length > 0 ? lines(province.corridors.map(codedName)) : texts.none.peers],
  ];
  if (province.borderCrossings.length > 0) rows.push([texts.crossings, borderCrossings(props)]);
  return html`<dl>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function borderCrossings({ data, lang }: BriefingProps): Html {
  const { crossingKinds, opposite } = textsIn(lang).briefing;
  const items = data.province.borderCrossings.map(({ name, counterpartName, kinds, citation }) => {
    const means = listText(
      kinds.map((kind) => crossingKinds[kind]),
      lang,
    );
    return html`${name} (${means}) ${opposite(counterpartName)} ${references({ citations: [citation], lang })}`;
  });
  return lines(items);
}

const lines = (items: readonly Child[]): Html => html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`;
