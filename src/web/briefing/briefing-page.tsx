import { Lang } from '../../domain/languages';
import { dayText } from '../../i18n/date-text';
import { textsIn } from '../../i18n/dictionaries';
import { BarPatterns } from '../components/bar';
import { type Page, page } from '../components/page';
import type { BriefingProps } from './briefing-data';
import { ActionsSection } from './sections/actions';
import { AheadSection } from './sections/ahead';
import { ChangesSection } from './sections/changes';
import { CrossBorderSection } from './sections/cross-border';
import { DiscrepanciesSection } from './sections/discrepancies';
import { HeadlineSection } from './sections/headline';
import { IndicatorsSection } from './sections/indicators';
import { LateSection } from './sections/late';
import { MeetingSection } from './sections/meeting';
import { PeersSection } from './sections/peers';
import { PlansSection } from './sections/plans';
import { ProjectsSection } from './sections/projects';
import { SourcesSection } from './sections/sources';
import { WithoutPercentSection } from './sections/without-percent';
import { STYLE_URL } from './style';
import { Summary } from './summary';

/** The sections after the first screen, in the order of the page. */
const SECTIONS = {
  headline: HeadlineSection,
  projects: ProjectsSection,
  late: LateSection,
  withoutPercent: WithoutPercentSection,
  actions: ActionsSection,
  changes: ChangesSection,
  crossBorder: CrossBorderSection,
  discrepancies: DiscrepanciesSection,
  indicators: IndicatorsSection,
  plans: PlansSection,
  peers: PeersSection,
  meeting: MeetingSection,
  ahead: AheadSection,
  sources: SourcesSection,
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
  return page({
    lang,
    digits,
    title: `${texts.document} ${data.province.name} ${data.meeting.name}`,
    styleUrl: STYLE_URL,
    foot: `${texts.hub} · ${texts.areaNamed(data.province.memberState.code, data.province.name)} · ${data.meeting.code}`,
    children: (
      <>
        <BarPatterns />
        <Header {...props} />
        <main>
          <Summary {...props} />
          <Contents {...props} />
          {sectionNames(props).map((name, i) => {
            const Section = SECTIONS[name];
            return (
              <section key={name} id={name}>
                <h2>
                  {i + 1}. {texts.sections[name]}
                </h2>
                <Section {...props} />
              </section>
            );
          })}
        </main>
        <Footer {...props} />
      </>
    ),
  });
}

function Header({ data: { asOf, meeting, province }, lang, fallback }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  const other = lang === Lang.TH ? Lang.EN : Lang.TH;
  return (
    <header>
      {fallback !== null && <p className="fallback">{fallback}</p>}
      <p className="programme">{texts.programme}</p>
      <h1>{texts.document}</h1>
      <p className="subject">
        {meeting.name}
        <br />
        {texts.addressee(province.memberState.code, province.name)}
      </p>
      <p className="moment">
        {texts.dataOf} {dayText(asOf, lang)}
      </p>
      <p className="other">
        <a href={`?lang=${other}`} lang={other.toLowerCase()}>
          {texts.other}
        </a>{' '}
        · <a href={`/briefing/${province.code}?lang=${lang}`}>{texts.choose.otherMeeting}</a> ·{' '}
        <a href={`/briefing?lang=${lang}`}>{texts.choose.otherProvince}</a>
      </p>
    </header>
  );
}

function Contents(props: BriefingProps) {
  const texts = textsIn(props.lang).briefing;
  return (
    <nav className="contents" aria-label={texts.contents}>
      <h2>{texts.contents}</h2>
      <ol>
        {sectionNames(props).map((name) => (
          <li key={name}>
            <a href={`#${name}`}>{texts.sections[name]}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Footer({ data: { asOf, meeting, province }, lang }: BriefingProps) {
  const texts = textsIn(lang).briefing;
  return (
    <footer>
      {texts.footer} {dayText(asOf, lang)} ·{' '}
      <span className="code">
        {province.code} / {meeting.code}
      </span>
    </footer>
  );
}
