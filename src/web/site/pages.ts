import { aboutPage } from './pages/about/about.page';
import { accessibilityPage } from './pages/accessibility/accessibility.page';
import { actionsPage } from './pages/actions/actions.page';
import { annualPage } from './pages/annual/annual.page';
import { clusterPage } from './pages/areas/cluster.page';
import { corridorPage } from './pages/areas/corridor.page';
import { countryPage } from './pages/areas/country.page';
import { bodyPage } from './pages/body/body.page';
import { calendarPage } from './pages/calendar/calendar.page';
import { changesPage } from './pages/changes/changes.page';
import { comparePage } from './pages/compare/compare.page';
import { dataPage } from './pages/data/data.page';
import { decisionPage } from './pages/decision/decision.page';
import { decisionReportPage } from './pages/decision-report/decision-report.page';
import { decisionsPage } from './pages/decisions/decisions.page';
import { discrepanciesPage } from './pages/discrepancies/discrepancies.page';
import { discrepancyPage } from './pages/discrepancy/discrepancy.page';
import { embedMapPage } from './pages/embed-map/embed-map.page';
import { embedProjectPage } from './pages/embed-project/embed-project.page';
import { embedProvincePage } from './pages/embed-province/embed-province.page';
import { homePage } from './pages/home/home.page';
import { mapPage } from './pages/map/map.page';
import { mechanismPage } from './pages/mechanism/mechanism.page';
import { meetingPage } from './pages/meeting/meeting.page';
import { meetingsPage } from './pages/meetings/meetings.page';
import { numbersPage } from './pages/numbers/numbers.page';
import { plansPage } from './pages/plans/plans.page';
import { pressPage } from './pages/press/press.page';
import { projectPage } from './pages/project/project.page';
import { projectsPage } from './pages/projects/projects.page';
import { provincePage } from './pages/province/province.page';
import { receiptPage } from './pages/receipt/receipt.page';
import { registerPage } from './pages/register/register.page';
import { reportPage } from './pages/report/report.page';
import { roundsPage } from './pages/rounds/rounds.page';
import { searchPage } from './pages/search/search.page';
import { sectorPage } from './pages/sector/sector.page';
import { sectorsPage } from './pages/sectors/sectors.page';
import { sourcePage } from './pages/source/source.page';
import { sourcesPage } from './pages/sources/sources.page';
import { surveyPage } from './pages/survey/survey.page';
import type { SitePage } from './site-page';

/** Every page of the site, in the order of the map of the site; a path with words goes before one that has codes in their place. */
export const SITE_PAGES: readonly SitePage[] = [
  homePage,
  mapPage,
  mechanismPage,
  bodyPage,
  countryPage,
  clusterPage,
  corridorPage,
  provincePage,
  comparePage,
  projectsPage,
  projectPage,
  sectorsPage,
  sectorPage,
  plansPage,
  registerPage,
  meetingsPage,
  meetingPage,
  annualPage,
  reportPage,
  decisionsPage,
  decisionPage,
  decisionReportPage,
  actionsPage,
  calendarPage,
  roundsPage,
  changesPage,
  searchPage,
  receiptPage,
  surveyPage,
  dataPage,
  pressPage,
  aboutPage,
  numbersPage,
  accessibilityPage,
  discrepanciesPage,
  discrepancyPage,
  sourcesPage,
  sourcePage,
  embedMapPage,
  embedProvincePage,
  embedProjectPage,
];

/** A page with the parts of the path that led to it. */
export interface FoundPage {
  readonly page: SitePage;
  readonly params: Readonly<Record<string, string>>;
  /** The path as the hub writes it: words in small letters, codes in capitals. */
  readonly path: string;
}

const PATTERNS = SITE_PAGES.map((page) => ({ page, parts: page.path.split('/').slice(1) }));

/** Where the things are listed whose addresses begin so, and which have no list of their own. */
const LISTED_AT: Readonly<Record<string, string>> = {
  '/bodies': '/mechanism',
  '/clusters': '/map',
  '/corridors': '/map',
  '/countries': '/map',
  '/provinces': '/map',
};

/** The path of the page that lists what a path names without a code; null = the path names nothing of the kind. */
export const listAt = (path: string): string | null => LISTED_AT[path.replace(/(?<=.)\/$/, '').toLowerCase()] ?? null;

/** The page at a path after the language; null = there is none. Capitals and a slash at the end make no difference. */
export function pageAt(path: string): FoundPage | null {
  const asked = path
    .replace(/(?<=.)\/$/, '')
    .split('/')
    .slice(1);
  for (const { page, parts } of PATTERNS) {
    if (parts.length !== asked.length) continue;
    const written = parts.map((part, i) => (part.startsWith(':') ? asked[i]!.toUpperCase() : asked[i]!.toLowerCase()));
    if (!parts.every((part, i) => part === written[i] || (part.startsWith(':') && written[i] !== ''))) continue;
    const params = Object.fromEntries(parts.flatMap((part, i) => (part.startsWith(':') ? [[part.slice(1), written[i]!]] : [])));
    return { page, params, path: `/${written.map(encodeURIComponent).join('/')}` };
  }
  return null;
}
