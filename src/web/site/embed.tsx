import { daysBetween } from '../../domain/days';
import { BarPatterns } from '../components/bar';
import { Day } from '../components/days';
import { type Page, page } from '../components/page';
import { FontLinks } from '../shell/shell';
import { STYLE_URL } from '../shell/style';
import { type FrameData } from './frame';
import { PageLink, type Site, SiteProvider } from './site';
import type { PageView } from './site-page';

/** From this age on, in days, the day of a figure stands large. */
export const OLD_AFTER_DAYS = 180;

/** A page that other sites show inside theirs: what it shows, its day, and the way to the whole page in a window of its own. */
export function embedPageHtml({ site, view }: { readonly site: Site; readonly view: PageView }): Page {
  return page({
    lang: site.lang,
    digits: site.digits,
    title: view.title,
    styleUrl: STYLE_URL,
    head: (
      <>
        <meta name="description" content={view.description} />
        <meta name="robots" content="noindex" />
        <base target="_blank" />
        <FontLinks lang={site.lang} />
      </>
    ),
    children: (
      <>
        <BarPatterns />
        <main className="embed">
          <SiteProvider site={site}>{view.children}</SiteProvider>
        </main>
      </>
    ),
  });
}

interface EmbedFootProps {
  readonly frame: FrameData;
  /** The day of the newest report behind the figure; null = there is none. */
  readonly newest: string | null;
  /** The page of the site that tells more. */
  readonly to: string;
  readonly site: Site;
}

/** The day, the source and the way back; the day of the newest report stands large where it is old. */
export function EmbedFoot({ frame: { programme }, newest, to, site: { words, today } }: EmbedFootProps) {
  const { embed } = words;
  const asOf = programme?.progress.asOf ?? today;
  const isOld = newest !== null && daysBetween(newest, asOf) > OLD_AFTER_DAYS;
  return (
    <>
      {newest !== null && (
        <p className={isOld ? 'old' : 's q'}>
          {embed.newest} <Day day={newest} />
        </p>
      )}
      <p className="s q">
        {words.moment.asOf} <Day day={asOf} /> · {embed.source} <PageLink to={to}>{embed.site}</PageLink>
      </p>
    </>
  );
}
