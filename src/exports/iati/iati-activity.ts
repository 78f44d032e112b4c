import { Lang, LANGS, type LocalizedTexts } from '../../domain/languages';
import { DatePrecision } from '../../domain/vocabularies/mechanism';
import { ProjectStage, ResponsibilityRole, ScheduleDayKind } from '../../domain/vocabularies/projects';
import { dayText } from '../../i18n/date-text';
import { textsIn } from '../../i18n/dictionaries';
import { element, xmlEscaped } from '../xml';
import type { IatiProject, StatedDay } from './iati.export';

/** The hub’s own identifier of who reports: no register of organisations has one for the programme or the hub. */
export const REPORTING_ORG = 'IMT-GT-HUB';

/** Code 40 of `OrganisationType`: the members of the programme are three governments. */
const MULTILATERAL = '40';

/** The codes of `ActivityStatus`. Where no stage is on record the hub claims the least of what the list has: 1, which says that nothing is done. */
const STATUS: Readonly<Record<ProjectStage, string>> = {
  [ProjectStage.IDEA]: '1',
  [ProjectStage.CONCEPT]: '1',
  [ProjectStage.FEASIBILITY]: '1',
  [ProjectStage.DETAILED_DESIGN]: '1',
  [ProjectStage.FINANCING]: '1',
  [ProjectStage.PROCUREMENT]: '1',
  [ProjectStage.CONSTRUCTION]: '2',
  [ProjectStage.COMPLETED]: '4',
  [ProjectStage.OPERATIONAL]: '4',
  [ProjectStage.DROPPED]: '5',
  [ProjectStage.SUSPENDED]: '6',
};
const STATUS_OF_UNKNOWN = '1';

/** The codes of `OrganisationRole`; who reports to the hub takes no part in the activity. */
const ROLES: Readonly<Record<ResponsibilityRole, string | null>> = {
  [ResponsibilityRole.FUNDER]: '1',
  [ResponsibilityRole.OWNER]: '2',
  [ResponsibilityRole.IMPLEMENTER]: '4',
  [ResponsibilityRole.REPORTER]: null,
};
const ACCOUNTABLE = '2';

/** The codes of `ActivityDateType`, planned and actual. */
const DATE_TYPES = { start: { PLANNED: '1', ACTUAL: '2' }, end: { PLANNED: '3', ACTUAL: '4' } } as const;

/** The vocabulary of the reporting organisation, whose codes stand at an address. */
const OWN_VOCABULARY = '99';

/** What the standard has no element for, in a name space of the hub. */
export const HUB_NAMESPACE = 'urn:imt-gt-data-hub:iati';

const narrative = (text: string, lang: Lang): string => element('narrative', { 'xml:lang': lang.toLowerCase() }, xmlEscaped(text));

/** A text in every language in which it is on record. */
const narratives = (texts: LocalizedTexts): string =>
  LANGS.flatMap((lang) => (texts[lang] === undefined ? [] : [narrative(texts[lang], lang)])).join('');

const inBoth = (text: (lang: Lang) => string): string => [Lang.EN, Lang.TH].map((lang) => narrative(text(lang), lang)).join('');

const programme = (): string => inBoth((lang) => textsIn(lang).briefing.programme);

/** Why a project cannot stand in the file; null = it can. The schema asks for a day, and the hub makes up none. */
export function leftOutBecause({ isSample, start, end }: IatiProject): string | null {
  if (isSample) return 'It is a generated sample.';
  return (start ?? end) ? null : 'No first or last day is on record.';
}

/** One project as an `iati-activity` of IATI 2.03, its elements in the order of the schema. `origin`: the address of the hub. */
export function activity(project: IatiProject, origin: string): string {
  const page = `${origin}/en/projects/${project.code}`;
  return element(
    'iati-activity',
    { 'xml:lang': 'en', 'linked-data-uri': page },
    element('iati-identifier', {}, `${REPORTING_ORG}-${xmlEscaped(project.code)}`),
    element('reporting-org', { ref: REPORTING_ORG, type: MULTILATERAL, 'secondary-reporter': true }, programme()),
    element('title', {}, narratives(project.names)),
    element(
      'description',
      {},
      project.descriptions ? narratives(project.descriptions) : inBoth((lang) => textsIn(lang).iati.noDescription),
    ),
    ...participants(project),
    element('other-identifier', { ref: project.code, type: 'A1' }),
    element('activity-status', {
      code: project.stage ? STATUS[project.stage] : STATUS_OF_UNKNOWN,
      'hub:stage': project.stage ?? 'UNKNOWN',
    }),
    activityDate('start', project.start),
    activityDate('end', project.end),
    ...places(project, origin),
    ...sectors(project, origin),
    ...documents(project, origin),
    progress(project),
    cost(project),
  );
}

/** Who answers for the project, else the working group, else the programme: the schema asks for one. */
function participants({ responsible, body }: IatiProject): string[] {
  const organisations = (responsible ?? []).flatMap(({ code, names, role }) => {
    const iatiRole = ROLES[role];
    return iatiRole === null ? [] : [element('participating-org', { role: iatiRole, 'hub:code': code }, narratives(names))];
  });
  const group =
    body && element('participating-org', { role: ACCOUNTABLE, type: MULTILATERAL, 'hub:code': body.code }, narratives(body.names));
  const known = [...organisations, ...(group ? [group] : [])];
  return known.length > 0
    ? known
    : [element('participating-org', { ref: REPORTING_ORG, role: ACCOUNTABLE, type: MULTILATERAL }, programme())];
}

/** A day of which nobody states that it has come is planned. The narrative says no more exactly than is known when it is. */
function activityDate(which: 'start' | 'end', stated: StatedDay | null): string {
  if (!stated) return '';
  const { day, precision, kind } = stated;
  return element(
    'activity-date',
    {
      type: DATE_TYPES[which][kind ?? ScheduleDayKind.PLANNED],
      'iso-date': day,
      'hub:stated': kind ?? 'UNKNOWN',
      'hub:precision': precision,
    },
    precision === DatePrecision.DAY ? '' : inBoth((lang) => dayText(day, lang, false, precision)),
  );
}

/** The country where it is one; several share a project in parts that nobody states, and so stand as the region of the programme. */
function places({ countries, provinces }: IatiProject, origin: string): string[] {
  const [country, ...others] = countries ?? [];
  const recipient =
    country !== undefined && others.length === 0
      ? element('recipient-country', { code: country })
      : element('recipient-region', { code: 'IMT-GT', vocabulary: OWN_VOCABULARY, 'vocabulary-uri': `${origin}/en/map` }, programme());
  const locations = (provinces ?? []).map(({ code, names, country: ofCountry, lat, lon }) =>
    element(
      'location',
      { ref: code },
      element('location-reach', { code: '1' }),
      element('name', {}, narratives(names)),
      element('administrative', { code: ofCountry, vocabulary: 'A4', level: 0 }),
      element('point', { srsName: 'http://www.opengis.net/def/crs/EPSG/0/4326' }, element('pos', {}, `${lat} ${lon}`)),
      element('exactness', { code: '2' }),
      element('location-class', { code: '1' }),
    ),
  );
  return [recipient, ...locations];
}

/** The sector where it is one. Several would need shares, which nobody states: they are tags, which have none. */
function sectors({ sectors: own }: IatiProject, origin: string): string[] {
  const name = own?.length === 1 ? 'sector' : 'tag';
  return (own ?? []).map(({ code, names }) =>
    element(name, { vocabulary: OWN_VOCABULARY, 'vocabulary-uri': `${origin}/en/sectors`, code }, narratives(names)),
  );
}

/** The pages of the project, and the documents that what it is rests on. */
function documents({ code, names, sources }: IatiProject, origin: string): string[] {
  const pages = [Lang.EN, Lang.TH].map((lang) => {
    const language = lang.toLowerCase();
    return element(
      'document-link',
      { url: `${origin}/${language}/projects/${code}`, format: 'text/html' },
      element('title', {}, narratives(names)),
      element('category', { code: 'A12' }),
      element('language', { code: language }),
    );
  });
  const cited = (sources ?? []).map(({ names: titles, url, issuedOn }) =>
    element(
      'document-link',
      { url, format: /\.pdf$/i.test(url) ? 'application/pdf' : 'text/html' },
      element('title', {}, narratives(titles)),
      element('category', { code: 'A02' }),
      issuedOn === null ? '' : element('document-date', { 'iso-date': issuedOn }),
    ),
  );
  return [...pages, ...cited];
}

/** The percent, for which the standard has only results of a period that nobody states. */
const progress = ({ percent, percentAsOf }: IatiProject): string =>
  percent === null ? '' : element('hub:progress', { percent, 'as-of': percentAsOf });

/** The figure of the whole project, for which the standard has only budgets of a year and dated transactions. */
const cost = ({ cost: figure }: IatiProject): string =>
  figure ? element('hub:cost', { currency: figure.currency, kind: figure.kind, 'value-date': figure.asOf }, figure.amount) : '';
