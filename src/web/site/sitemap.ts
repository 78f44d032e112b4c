import { createElement as element } from 'react';
import type { Day } from '../../domain/days';
import { fiscalYearOf, readFiscalYear } from '../../domain/fiscal-years';
import { FORUM } from '../../domain/forum';
import { type Lang, LANGS } from '../../domain/languages';
import { COMPLETE_LANGS } from '../../i18n/dictionaries';
import { inLang } from '../shell/shell';
import type { LastChanges } from './last-changes';
import type { AllCodesQuery } from './page-data';
import type { Kind, SitePage } from './site-page';
import { xmlDocument } from './xml';

/**
 * The codes of all things of each kind; of an annual report its year; of a report those of its body and of the newest meeting of it, of a
 * country or a cluster those of it and of the newest forum, with a `/` between.
 */
export type AllCodes = Readonly<Record<Kind, readonly string[]>>;

interface Coded {
  readonly code: string;
}

const codesOf = (things: readonly Coded[]): string[] => things.map(({ code }) => code);

const LISTS = ['decisions', 'meetings', 'projects', 'provinces', 'discrepancies'] as const;

/** Where the next page of each list begins; null = every list has been read to its end. */
type ListCursors = Readonly<Partial<Record<(typeof LISTS)[number], string>>>;

/** The places after this page of the lists; null = nothing comes after it. A list that is at its end is asked again for nothing. */
export function cursorsAfter(data: AllCodesQuery, before: ListCursors): ListCursors | null {
  const next = { ...before, ...Object.fromEntries(LISTS.flatMap((list) => cursorEntry(list, data[list].pageInfo.endCursor))) };
  return LISTS.some((list) => data[list].pageInfo.hasNextPage) ? next : null;
}

const cursorEntry = (list: string, cursor: string | null): [string, string][] => (cursor === null ? [] : [[list, cursor]]);

/** The codes of all pages of the lists together, on a day. */
export function allCodes(pages: readonly AllCodesQuery[], today: Day): AllCodes {
  const [first] = pages as [AllCodesQuery];
  const listed = (list: (typeof LISTS)[number]): string[] => pages.flatMap((page) => codesOf(page[list].nodes));
  return {
    annualReports: yearsOf(pages, today),
    bodies: codesOf(first.bodies),
    clusters: codesOf(first.clusters),
    corridors: codesOf(first.corridors),
    memberStates: codesOf(first.memberStates),
    reports: first.bodies.flatMap(({ code, meetings }) =>
      meetings.nodes.flatMap((meeting) =>
        (code === FORUM ? [{ code }, ...first.memberStates, ...first.clusters] : [{ code }]).map(
          (about) => `${about.code}/${meeting.code}`,
        ),
      ),
    ),
    sectors: first.plans.flatMap(({ sectors }) => codesOf(sectors)),
    sources: codesOf(first.sources),
    decisions: listed('decisions'),
    meetings: listed('meetings'),
    projects: listed('projects'),
    provinces: listed('provinces'),
    discrepancies: listed('discrepancies'),
  };
}

/** The fiscal years that have begun in which a meeting began, or of whose days a report is, of each project the newest ones; the first first. */
const yearsOf = (pages: readonly AllCodesQuery[], today: Day): string[] => {
  const days = pages.flatMap(({ meetings, projects }) => [
    ...meetings.nodes.map(({ startsOn }) => startsOn),
    ...projects.nodes.flatMap(({ reports }) => reports.nodes.map(({ asOf }) => asOf)),
  ]);
  const years = days.flatMap((day) => (day === null ? [] : [String(fiscalYearOf(day).year)]));
  return [...new Set(years)].filter((year) => readFiscalYear(year, today) !== null).sort();
};

/** A path with codes in the place of its parts that stand for one, in their order. */
const withCodes = (path: string, codes: readonly string[]): string => {
  const left = [...codes];
  return path.replace(/:[^/]+/g, () => encodeURIComponent(left.shift()!.toUpperCase()));
};

/** A page that search engines are told of. */
export interface ListedPage {
  /** Its path after the language. */
  readonly path: string;
  /** The day on which its thing changed last, of a page that stands alone the whole record; null = nothing was ever recorded. */
  readonly changedOn: Day | null;
}

/** All pages that search engines are told of: each that stands alone, and one for each thing. `recordChangedOn` is the day of the last change of all. */
export const listedPages = (
  pages: readonly SitePage[],
  codes: AllCodes,
  { changed, recordChangedOn }: { readonly changed: LastChanges; readonly recordChangedOn: Day | null },
): ListedPage[] =>
  pages
    .filter(({ isEmbedded, isUnlisted }) => !isEmbedded && !isUnlisted)
    .flatMap(({ path, each }) =>
      each === undefined
        ? [{ path, changedOn: recordChangedOn }]
        : codes[each].map((code) => ({ path: withCodes(path, code.split('/')), changedOn: changed(each, code) ?? recordChangedOn })),
    );

/** The sitemap: every page in each language that has all its texts, with its address in every language and the day of its last change. */
export function sitemap(origin: string, pages: readonly ListedPage[]): string {
  const address = (lang: Lang, path: string): string => origin + inLang(lang, path);
  const entries = pages.flatMap(({ path, changedOn }) =>
    COMPLETE_LANGS.map((lang) =>
      element(
        'url',
        { key: address(lang, path) },
        element('loc', null, address(lang, path)),
        changedOn && element('lastmod', null, changedOn),
        LANGS.map((other) =>
          element('xhtml:link', { key: other, rel: 'alternate', hrefLang: other.toLowerCase(), href: address(other, path) }),
        ),
      ),
    ),
  );
  const names = { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' };
  return xmlDocument(element('urlset', names, entries));
}

/** What programs that walk through the site are asked to leave out: what belongs to one officer, and files that they can ask for. */
export const robots = (origin: string): string => `User-agent: *
Disallow: /th/desk
Disallow: /en/desk
Disallow: /graphql

Sitemap: ${origin}/sitemap.xml
`;
