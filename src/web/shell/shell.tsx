import type { ReactNode } from 'react';
import type { Lang } from '../../domain/languages';
import { COMPLETE_LANGS, completeLang, textsIn } from '../../i18n/dictionaries';
import { BarPatterns } from '../components/bar';
import { type Page, page } from '../components/page';
import type { ThaiDigits } from '../components/typography';
import { shellWords } from './shell.words';
import { ICON_URL, SHELL_URL, STYLE_URL } from './style';

/** A link of the menu or of the way to a page. */
export interface ShellLink {
  /** The address after the language, for example `/desk`. */
  readonly path: string;
  readonly text: string;
  /** The `lang` of the text; without it, that of the frame. */
  readonly lang?: string | undefined;
}

export interface ShellProps {
  /** Where the page has Thai digits; not given = nowhere. */
  readonly digits?: ThaiDigits;
  /** The language of the reader. */
  readonly lang: Lang;
  /** The language of title and content; not given = that of the reader, where it has every text, else English. The page says where they differ. */
  readonly contentLang?: Lang;
  /** The languages that the reader can choose; without them, those that have every text. */
  readonly languages?: readonly Lang[];
  /** The address of the page after the language, with its query. */
  readonly path: string;
  readonly title: string;
  /** The line below the name of the site. */
  readonly subtitle: string;
  readonly menu: readonly ShellLink[];
  /** The pages above this one, the highest first. */
  readonly crumbs: readonly ShellLink[];
  /** What stands at the end of the menu. */
  readonly aside?: ReactNode;
  /** The menu at the foot; without it, that at the top stands there again. */
  readonly footMenu?: readonly ShellLink[];
  /** What the line at the foot says besides. */
  readonly foot?: string;
  /** What else stands in the head. */
  readonly head?: ReactNode;
  /** What stands above everything. */
  readonly banner?: ReactNode;
  /** What stands above the content, below the way to it. */
  readonly above?: ReactNode;
  readonly children: ReactNode;
}

/** The address of a page in a language. */
export const inLang = (lang: Lang, path: string): string => `/${lang.toLowerCase()}${path}`;

/** The fonts that the first lines of a page need: those that come later move what is read already. */
const LATIN = ['latin-400', 'latin-700'] as const;
const FONTS: Readonly<Record<Lang, readonly string[]>> = {
  TH: ['thai-400', 'thai-700', ...LATIN],
  EN: LATIN,
  MS: LATIN,
  ID: LATIN,
};

/** Fetches the fonts of a language early: a page that gets them late is shown without them. */
export const FontLinks = ({ lang }: { readonly lang: Lang }) => (
  <>
    {FONTS[lang].map((font) => (
      <link key={font} rel="preload" as="font" type="font/woff2" href={`${SHELL_URL}/fonts/sarabun-${font}.woff2`} crossOrigin="" />
    ))}
  </>
);

/** Each language in its own words. */
const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  TH: 'ไทย',
  EN: 'English',
  MS: 'Melayu',
  ID: 'Indonesia',
};

const LOGO = (
  <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
    <g className="logo-lines">
      <path d="M18 9 8 29" />
      <path d="M12 33h16" />
      <path className="logo-sea" d="M32 29 22 9" />
    </g>
    <g className="logo-dots">
      <circle cx="20" cy="6" r="4" />
      <circle cx="7" cy="33" r="4" />
      <circle cx="33" cy="33" r="4" />
    </g>
  </svg>
);

/** A page with the head, the menus and the foot that all pages of the site and of the desk have. */
export function shell(props: ShellProps): Page {
  const {
    lang,
    contentLang = completeLang(lang),
    languages = COMPLETE_LANGS,
    digits = 'arabic',
    path,
    title,
    subtitle,
    menu,
    crumbs,
    aside,
    footMenu = menu,
    head,
    banner,
    above,
    children,
  } = props;
  const words = shellWords[lang];
  const mark = contentLang === lang ? undefined : contentLang.toLowerCase();
  return page({
    lang,
    digits,
    title: `${title} – ${words.site}`,
    titleLang: mark,
    styleUrl: STYLE_URL,
    head: (
      <>
        {head}
        <link rel="icon" type="image/svg+xml" href={ICON_URL} />
        <FontLinks lang={lang} />
      </>
    ),
    children: (
      <>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <BarPatterns />
        {banner}
        <header className="top">
          <div className="wrap">
            <a className="name" href={inLang(lang, menu[0]?.path ?? path)}>
              {LOGO}
              <span>
                <b>{words.site}</b>
                <small>{subtitle}</small>
              </span>
            </a>
            <Languages languages={languages} current={lang} path={path} />
          </div>
        </header>
        {menu.length > 0 && (
          <nav className="nav" aria-label={words.mainMenu}>
            <div className="wrap">
              <a className="tomenu" href="#menu">
                {words.menu}
              </a>
              <Menu links={menu} path={path} lang={lang} />
              {aside}
            </div>
          </nav>
        )}
        <div className="wrap">
          {crumbs.length > 0 && <Crumbs crumbs={crumbs} title={title} titleLang={mark} lang={lang} />}
          {above}
          <main id="main" lang={mark}>
            {mark !== undefined && (
              <p className="note" lang={lang.toLowerCase()}>
                {textsIn(lang).fallback}
              </p>
            )}
            {children}
          </main>
        </div>
        <footer className="foot" id="menu">
          <div className="wrap">
            {footMenu.length > 0 && (
              <nav aria-label={words.footMenu}>
                <Menu links={footMenu} path={path} lang={lang} />
              </nav>
            )}
            <p>{props.foot === undefined ? words.foot : `${words.foot} · ${props.foot}`}</p>
          </div>
        </footer>
      </>
    ),
  });
}

interface LanguagesProps {
  readonly languages: readonly Lang[];
  readonly current: Lang;
  readonly path: string;
}

function Languages({ languages, current, path }: LanguagesProps) {
  return (
    <nav aria-label={shellWords[current].language}>
      <ul className="lang">
        {languages.map((lang) => (
          <li key={lang}>
            <a
              href={inLang(lang, path)}
              lang={lang.toLowerCase()}
              hrefLang={lang.toLowerCase()}
              aria-current={lang === current ? 'true' : undefined}
            >
              {LANGUAGE_NAMES[lang]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface MenuProps {
  readonly links: readonly ShellLink[];
  readonly path: string;
  readonly lang: Lang;
}

const Menu = ({ links, path, lang }: MenuProps) => (
  <ul>
    {links.map((link) => (
      <li key={link.path}>
        <a href={inLang(lang, link.path)} aria-current={link.path === path.split('?')[0] ? 'page' : undefined}>
          {link.text}
        </a>
      </li>
    ))}
  </ul>
);

const Crumbs = ({ crumbs, title, titleLang, lang }: Pick<ShellProps, 'crumbs' | 'title' | 'lang'> & { titleLang: string | undefined }) => (
  <nav aria-label={shellWords[lang].here}>
    <ol className="crumbs">
      {crumbs.map(({ path, text, lang: own }) => (
        <li key={path}>
          <a href={inLang(lang, path)} lang={own}>
            {text}
          </a>
        </li>
      ))}
      <li aria-current="page" lang={titleLang}>
        {title}
      </li>
    </ol>
  </nav>
);
