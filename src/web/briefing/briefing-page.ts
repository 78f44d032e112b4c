import { Lang } from '../../domain/languages';
import { dayText } from '../../i18n/date-text';
import { textsIn } from '../../i18n/dictionaries';
import { type Html, html } from '../components/html';
import { barPatterns } from '../components/known-bar';
import { type Page, page } from '../components/page';
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
import { peersSection } from './sections/peers';
import { projectsSection } from './sections/projects';
import { sourcesSection } from './sections/sources';
import { withoutPercentSection } from './sections/without-percent';
import { STYLE_URL } from './style';
import { summary } from './summary';

/** The sections after the first screen, in the order of the page. */
const SECTIONS = {
  headline: headlineSection,
  projects: projectsSection,
  late: lateSection,
  withoutPercent: withoutPercentSection,
  actions: actionsSection,
  changes: changesSection,
  crossBorder: crossBorderSection,
  discrepancies: discrepanciesSection,
  indicators: indicatorsSection,
  peers: peersSection,
  meeting: meetingSection,
  ahead: aheadSection,
  sources: sourcesSection,
};
type SectionName = keyof typeof SECTIONS;

/** The sections about projects: an area without projects has none of them. */
const OF_PROJECTS: readonly SectionName[] = ['headline', 'projects', 'late', 'withoutPercent', 'changes', 'crossBorder'];

const sectionNames = ({ data }: BriefingProps): SectionName[] =>
  (Object.keys(SECTIONS) as SectionName[]).filter((name) => data.headline.projectCount > 0 || !OF_PROJECTS.includes(name));

/** A briefing as a page for a phone and for A4: a first screen that stands for itself, a table of contents, the sections. */
export function briefingPage(props: BriefingProps): Page {
  const { data, lang, digits } = props;
  const texts = textsIn(lang).briefing;
  const sections = sectionNames(props).map(
    (name, i) => html`<section id="${name}"><h2>${i + 1}. ${texts.sections[name]}</h2>${SECTIONS[name](props)}</section>`,
  );
  return page({
    lang,
    digits,
    title: `${texts.document} ${data.province.name} ${data.meeting.name}`,
    styleUrl: STYLE_URL,
    foot: `${texts.hub} · ${texts.areaNamed(data.province.memberState.code, data.province.name)} · ${data.meeting.code}`,
    children: html`${barPatterns}${header(props)}<main>${summary(props)}${contents(props)}${sections}</main>${footer(props)}`,
  });
}

function header({ data: { asOf, meeting, province }, lang, fallback }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const other = lang === Lang.TH ? Lang.EN : Lang.TH;
  return html`<header>
${fallback === null ? null : html`<p class="fallback">${fallback}</p>`}
<p class="programme">${texts.programme}</p>
<h1>${texts.document}</h1>
<p class="subject">${meeting.name}<br>${texts.addressee(province.memberState.code, province.name)}</p>
<p class="moment">${texts.dataOf} ${dayText(asOf, lang)}</p>
<p class="other"><a href="?lang=${other}" lang="${other.toLowerCase()}">${texts.other}</a> · <a href="/briefing/${province.code}?lang=${lang}">${texts.choose.otherMeeting}</a> · <a href="/briefing?lang=${lang}">${texts.choose.otherProvince}</a></p>
</header>`;
}

function contents(props: BriefingProps): Html {
  const texts = textsIn(props.lang).briefing;
  const items = sectionNames(props).map((name) => html`<li><a href="#${name}">${texts.sections[name]}</a></li>`);
  return html`<nav class="contents" aria-label="${texts.contents}"><h2>${texts.contents}</h2><ol>${items}</ol></nav>`;
}

function footer({ data: { asOf, meeting, province }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  return html`<footer>${texts.footer} ${dayText(asOf, lang)} · <span class="code">${province.code} / ${meeting.code}</span></footer>`;
}
