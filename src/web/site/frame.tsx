import type { ReactNode } from 'react';
import { Lang, LANGS } from '../../domain/languages';
import { COMPLETE_LANGS } from '../../i18n/dictionaries';
import { Day, Instant } from '../components/days';
import type { Page } from '../components/page';
import { contentMark, PageLang } from '../components/page-lang';
import { JsonLd } from '../components/unescaped';
import { inLang, shell, type ShellLink } from '../shell/shell';
import { Sources } from './components/sources';
import { RecordText } from './components/text';
import { PICTURE } from './share-picture';
import { MomentFields, type Site, SiteProvider, useSite, withParameters } from './site';
import type { PageView } from './site-page';

/** What the query of every page asks for beside its own, as the fragment `Frame` has it. */
export interface FrameData {
  readonly programme: { readonly progress: { readonly asOf: string; readonly knownAt: string; readonly reconstructed: boolean } } | null;
}

interface FrameProps {
  readonly site: Site;
  readonly view: PageView;
  /** Null for a page that tells no figures: why there is no other. */
  readonly frame: FrameData | null;
  /** The language of title and content; not given = that of the site. */
  readonly lang?: Lang;
  /** Search engines are not told of the page. */
  readonly isUnlisted?: boolean;
}

const MENU = ['home', 'map', 'mechanism', 'projects', 'meetings', 'calendar', 'data'] as const;
const FOOT = [
  ...MENU,
  'changes',
  'compare',
  'decisions',
  'actions',
  'plans',
  'register',
  'numbers',
  'sources',
  'discrepancies',
  'press',
  'about',
  'accessibility',
  'desk',
] as const;

const PATHS: Readonly<Partial<Record<(typeof FOOT)[number], string>>> = {
  home: '/',
  numbers: '/about/numbers',
  accessibility: '/about/accessibility',
};

/** A whole page of the site. */
export function sitePageHtml({ site, view, frame, lang = site.lang, isUnlisted = false }: FrameProps): Page {
  const { frameLang, frame: words, path, carried } = site;
  const link = (key: (typeof FOOT)[number]): ShellLink => ({
    path: key === 'desk' ? '/desk' : withParameters(PATHS[key] ?? `/${key}`, carried),
    text: words.menu[key],
  });
  const isHome = path.split('?')[0] === '/';
  const around = (children: ReactNode) => (
    <SiteProvider site={site}>
      <PageLang lang={frameLang}>{children}</PageLang>
    </SiteProvider>
  );
  return shell({
    lang: frameLang,
    contentLang: lang,
    digits: site.digits,
    // A saved copy has the pages of the languages with every text.
    languages: site.savedAt ? COMPLETE_LANGS : LANGS,
    path,
    title: view.title,
    subtitle: words.subtitle,
    menu: MENU.map(link),
    footMenu: FOOT.map(link),
    foot: words.boundaries,
    crumbs: isHome
      ? []
      : [
          link('home'),
          ...(view.crumbs ?? []).map((crumb) => ({
            text: crumb.text,
            lang: contentMark(frameLang),
            path: withParameters(crumb.path, carried),
          })),
        ],
    head: isUnlisted ? <meta name="robots" content="noindex" /> : <Head site={site} view={view} lang={lang} hasPicture={frame !== null} />,
    banner: around(<SavedBar />),
    above: frame && around(<MomentBar frame={frame} />),
    aside: site.savedAt ? null : around(<SearchForm />),
    children: (
      <SiteProvider site={site}>
        <PageLang lang={lang}>{view.children}</PageLang>
        <Sources />
      </SiteProvider>
    ),
  });
}

interface HeadProps {
  readonly site: Site;
  readonly view: PageView;
  readonly lang: Lang;
  readonly hasPicture: boolean;
}

/** What machines read of a page: its summary, its address in each language, and what it is about. */
function Head({ site, view: { title, description, jsonLd, feed }, lang, hasPicture }: HeadProps) {
  const { frameLang, path, words, origin } = site;
  const address = (language: Lang): string => origin + inLang(language, path);
  const about = {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    url: address(frameLang),
    inLanguage: lang.toLowerCase(),
    ...jsonLd,
  };
  const [bare, search] = path.split('?');
  const picture = `${origin}/og${inLang(site.lang, bare === '/' ? '/index' : bare!)}.png${search === undefined ? '' : `?${search}`}`;
  return (
    <>
      <meta name="description" content={description} lang={lang === frameLang ? undefined : lang.toLowerCase()} />
      <link rel="canonical" href={address(frameLang)} />
      {LANGS.map((language) => (
        <link key={language} rel="alternate" hrefLang={language.toLowerCase()} href={address(language)} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={address(Lang.EN)} />
      {feed && <link rel="alternate" type="application/atom+xml" title={words.data.feed} href={origin + inLang(site.lang, feed)} />}
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      {hasPicture && (
        <>
          <meta property="og:image" content={picture} />
          <meta property="og:image:width" content={String(PICTURE.width)} />
          <meta property="og:image:height" content={String(PICTURE.height)} />
          <meta property="og:image:alt" content={description} />
        </>
      )}
      <JsonLd data={about} />
    </>
  );
}

/** Says of a saved page when it was saved, and what does not work in it. */
function SavedBar() {
  const { frame: words, savedAt } = useSite();
  if (savedAt === null) return null;
  return (
    <div className="saved" role="status">
      <p className="wrap">
        <strong>
          {words.saved.title} <Instant at={savedAt.toISOString()} />
        </strong>{' '}
        {words.saved.said}
      </p>
    </div>
  );
}

/** The moment that the figures of the page are of, with the way to another. */
function MomentBar({ frame: { programme } }: { readonly frame: FrameData }) {
  const { frame: words, moment, path, frameLang, forums, savedAt } = useSite();
  if (!programme) return null;
  const { asOf, knownAt, reconstructed } = programme.progress;
  const [bare, search = ''] = path.split('?');
  const others = Object.fromEntries([...new URLSearchParams(search)].filter(([name]) => !(name in moment.parameters)));
  const forum = forums.latest;
  const isPast = Object.keys(moment.parameters).length > 0;
  return (
    <aside className={isPast ? 'moment past' : 'moment'} aria-label={words.moment.title}>
      {isPast && (
        <strong>{moment.meeting ? words.moment.past(<RecordText>{moment.meeting.name}</RecordText>) : words.moment.pastDay}</strong>
      )}
      <span>
        {words.moment.asOf} <Day day={asOf} /> {words.moment.knownAt} <Instant at={knownAt} />
        {reconstructed && ` (${words.moment.reconstructed})`}
      </span>
      {isPast && savedAt !== null && <span>{words.saved.links}</span>}
      {isPast
        ? !moment.isOfPage && <a href={inLang(frameLang, withParameters(bare!, others))}>{words.moment.now}</a>
        : forum &&
          savedAt === null && (
            <a href={inLang(frameLang, withParameters(bare!, { ...others, at: forum.code }))}>
              {words.moment.atForum(forum.number === null ? <RecordText>{forum.name}</RecordText> : words.forum(forum.number, forum.name))}
            </a>
          )}
    </aside>
  );
}

function SearchForm() {
  const { frame: words, frameLang } = useSite();
  return (
    <form className="find" role="search" action={inLang(frameLang, '/search')}>
      <label className="hide" htmlFor="q">
        {words.search}
      </label>
      <input id="q" name="q" type="search" maxLength={200} />
      <MomentFields />
      <button>{words.search}</button>
    </form>
  );
}
