import { createContext, type ReactNode, useContext } from 'react';
import type { Day } from '../../domain/days';
import type { Lang } from '../../domain/languages';
import { type CompleteLang, completeLang } from '../../i18n/dictionaries';
import { PageLang } from '../components/page-lang';
import { inLang } from '../shell/shell';
import { type ErrorWords, errorWords } from './error.words';
import { frameWords, type SiteFrameWords } from './frame.words';
import { type Forums, type Moment, MOMENT_PARAMETERS } from './moment';
import { type SiteWords, siteWords } from './site.words';
import { SourceList } from './source-list';

/** What every part of a page knows. */
export interface Site {
  /** The language of the reader: that of the address and of all that stands around the content. */
  readonly frameLang: Lang;
  readonly frame: SiteFrameWords;
  /** The language of the content: of the texts, of the record and of the files beside the page. */
  readonly lang: CompleteLang;
  readonly words: SiteWords;
  /** What is said where a page cannot be shown, in the language of the reader. */
  readonly errors: ErrorWords;
  readonly moment: Moment;
  /** The parameters of the moment that links carry: none in a saved copy, whose pages are of one moment each. */
  readonly carried: Moment['parameters'];
  readonly forums: Forums;
  readonly today: Day;
  /** The address of the page after the language, with what was asked for. */
  readonly path: string;
  /** Whether a Thai page has Thai digits everywhere, as the address asks, or nowhere. */
  readonly digits: 'thai' | 'arabic';
  /** Where the hub is reached, without a path. */
  readonly origin: string;
  /** The instant at which the page is saved; null = it is live. */
  readonly savedAt: Date | null;
  /** The sources that the page has cited so far. */
  readonly sources: SourceList;
  /**
   * The address of a page of the site: in the language of the reader, and of the moment of this one unless the parameters give another. In a
   * copy, which has no other moment, such an address is that of the hub.
   */
  readonly href: (path: string, parameters?: Parameters) => string;
}

/** Parameters of an address; null and '' are left out. */
export type Parameters = Readonly<Record<string, string | number | null>>;

interface SiteProps {
  readonly frameLang: Lang;
  readonly moment: Moment;
  readonly forums: Forums;
  readonly today: Day;
  readonly path: string;
  readonly digits?: Site['digits'];
  readonly origin: string;
  readonly savedAt?: Date | null;
}

export function openSite({ frameLang, moment, forums, today, path, digits = 'arabic', origin, savedAt = null }: SiteProps): Site {
  const carried = savedAt === null ? moment.parameters : {};
  return {
    frameLang,
    frame: frameWords[frameLang],
    lang: completeLang(frameLang),
    words: siteWords[completeLang(frameLang)],
    errors: errorWords[frameLang],
    moment,
    carried,
    forums,
    today,
    path,
    digits,
    origin,
    savedAt,
    sources: new SourceList(),
    href: (to, parameters = {}) => {
      const isOfOther = MOMENT_PARAMETERS.some((name) => name in parameters);
      const address = inLang(frameLang, withParameters(to, isOfOther ? parameters : { ...parameters, ...carried }));
      return isOfOther && savedAt !== null ? origin + address : address;
    },
  };
}

/** The same page at another moment: its links lead there. */
export const atMoment = (site: Site, moment: Moment): Site => ({ ...openSite({ ...site, moment }), sources: site.sources });

/** A path with parameters after it. */
export function withParameters(path: string, parameters: Parameters): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== '');
  const search = new URLSearchParams(given.map(([name, value]): [string, string] => [name, String(value)])).toString();
  return search === '' ? path : `${path}?${search}`;
}

const SiteContext = createContext<Site | null>(null);

/** Gives the parts of the content what they know. */
export const SiteProvider = ({ site, children }: { readonly site: Site; readonly children: ReactNode }) => (
  <SiteContext.Provider value={site}>
    <PageLang lang={site.lang}>{children}</PageLang>
  </SiteContext.Provider>
);

/** What the part that asks knows of its page. */
export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('a part of the site is used outside a page');
  return site;
}

/** The moment of the page in a form, so that what the form leads to is of the same moment. */
export const MomentFields = () => (
  <>
    {Object.entries(useSite().carried).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
  </>
);

/** A link to a page of the site. */
export function PageLink({
  to,
  parameters,
  children,
}: {
  readonly to: string;
  readonly parameters?: Parameters;
  readonly children: ReactNode;
}) {
  return <a href={useSite().href(to, parameters)}>{children}</a>;
}
