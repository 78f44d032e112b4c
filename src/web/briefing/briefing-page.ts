import { Lang } from '../../domain/languages';
import { dayText } from '../../i18n/date-text';
import { textsIn } from '../../i18n/dictionaries';
import { type Html, html } from '../components/html';
import { page } from '../components/page';
import type { BriefingProps } from './briefing-data';
import { actionsSection } from './sections/actions';
import { aheadSection } from './sections/ahead';
import { changesSection } from './sections/changes';
import { crossBorderSection } from './sections/cross-border';
import { discrepanciesSection } from './sections/discrepancies';
import { headlineSection } from './sections/headline';
import { indicatorsSection } from './sections/indicators';
import { lateSection } from './sections/late';
import { meetingSection } from './sections/meeting';
import { notReportedSection } from './sections/not-reported';
import { peersSection } from './sections/peers';
import { projectsSection } from './sections/projects';
import { sourcesSection } from './sections/sources';
import { STYLE_URL } from './style';

/** The sections in the order of the page. */
const SECTIONS = {
  meeting: meetingSection,
  headline: headlineSection,
  changes: changesSection,
  projects: projectsSection,
  late: lateSection,
  notReported: notReportedSection,
  crossBorder: crossBorderSection,
  actions: actionsSection,
  indicators: indicatorsSection,
  peers: peersSection,
  ahead: aheadSection,
  discrepancies: discrepanciesSection,
  sources: sourcesSection,
};

/** A briefing as a page for a phone and for A4. */
export function briefingPage(props: BriefingProps): Html {
  const { data, lang } = props;
  const texts = textsIn(lang).briefing;
  const sections = Object.entries(SECTIONS).map(
    ([name, section], i) => html`<section><h2>${i + 1}. ${texts.sections[name as keyof typeof SECTIONS]}</h2>${section(props)}</section>`,
  );
  return page({
    lang,
    title: `${texts.document} ${data.province.name} ${data.meeting.name}`,
    styleUrl: STYLE_URL,
    children: html`${header(props)}<main>${sections}</main>${footer(props)}`,
  });
}

function header({ data: { asOf, meeting, province }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const other = lang === Lang.TH ? Lang.EN : Lang.TH;
  return html`<header>
<p class="programme">${texts.programme}</p>
<h1>${texts.document}</h1>
<p class="subject">${meeting.name}<br>${texts.addressee(province.memberState.code, province.name)}</p>
<p class="moment">${texts.dataOf} ${dayText(asOf, lang)} (${texts.knownBy})</p>
<p class="other"><a href="?lang=${other}" lang="${other.toLowerCase()}">${texts.other}</a></p>
</header>`;
}

function footer({ data: { asOf, meeting, province }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  return html`<footer>${texts.footer} · ${texts.dataOf} ${dayText(asOf, lang)} · ${province.code} / ${meeting.code}</footer>`;
}
