import { textsIn } from '../../../i18n/dictionaries';
import { type Child, type Html, html } from '../../components/html';
import type { BriefingProps } from '../briefing-data';
import { references } from '../references';

/** The meeting and the area that the briefing is for. */
export function meetingSection({ data, lang }: BriefingProps): Html {
  const { meeting, province } = data;
  const texts = textsIn(lang).briefing;
  const rows: [string, Child][] = [
    [texts.meeting, html`${meeting.name} ${references({ citations: meeting.citations, lang })}`],
    [texts.date, meeting.dateText],
    [texts.venue, meeting.place ?? texts.unknown],
    [texts.host, meeting.hostMemberState?.name ?? texts.unknown],
    [texts.cluster, province.clusters.map(({ name }) => name).join(', ') || texts.none.peers],
    [texts.corridors, province.corridors.map(({ code, name }) => `${code} ${name}`).join(', ') || texts.none.peers],
  ];
  if (province.borderCrossings.length > 0) rows.push([texts.crossings, borderCrossings({ data, lang })]);
  return html`<dl>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function borderCrossings({ data, lang }: BriefingProps): Html {
  const { crossingKinds, opposite } = textsIn(lang).briefing;
  const items = data.province.borderCrossings.map(({ name, counterpartName, kinds, citation }) => {
    const means = kinds.map((kind) => crossingKinds[kind]).join(', ');
    return html`<li>${name} (${means}; ${opposite} ${counterpartName}) ${references({ citations: [citation], lang })}</li>`;
  });
  return html`<ul>${items}</ul>`;
}
