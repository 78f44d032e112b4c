import { Lang } from '../../domain/languages';
import type { CompleteLang } from '../../i18n/dictionaries';
import { type Html, html } from '../components/html';
import { barPatterns } from '../components/known-bar';
import { type Page, page } from '../components/page';
import { shellWords } from './shell.words';
import { ICON_URL, SHELL_URL, STYLE_URL } from './style';

/** A link of the menu or of the way to a page. */
export interface ShellLink {
  /** The address after the language, for example `/desk`. */
  readonly path: string;
  readonly text: string;
}

export interface ShellProps {
  readonly lang: CompleteLang;
  /** The address of the page after the language, with its query. */
  readonly path: string;
  readonly title: string;
  /** The line below the name of the site. */
  readonly subtitle: string;
  readonly menu: readonly ShellLink[];
  /** The pages above this one, the highest first. */
  readonly crumbs: readonly ShellLink[];
  /** What stands at the end of the menu. */
  readonly aside?: Html | null;
  /** The menu at the foot; without it, that at the top stands there again. */
  readonly footMenu?: readonly ShellLink[];
  /** The line at the foot. */
  readonly foot?: string;
  /** What else stands in the head. */
  readonly head?: Html | null;
  /** What stands above the content, below the way to it. */
  readonly above?: Html | null;
  readonly children: Html;
}

/** The address of a page in a language. */
export const inLang = (lang: CompleteLang, path: string): string => `/${lang.toLowerCase()}${path}`;

/** The fonts that the first lines of a page need: those that come later move what is read already. */
const FONTS: Readonly<Record<CompleteLang, readonly string[]>> = {
  [Lang.TH]: ['thai-400', 'thai-700', 'latin-400', 'latin-700'],
  [Lang.EN]: ['latin-400', 'latin-700'],
};

const LANGUAGES: readonly (readonly [CompleteLang, string])[] = [
  [Lang.TH, 'ไทย'],
  [Lang.EN, 'English'],
];

const LOGO = html`<svg viewBox="0 0 40 40" aria-hidden="true" focusable="false"><g class="logo-lines"><path d="M18 9 8 29"/><path d="M12 33h16"/><path class="logo-sea" d="M32 29 22 9"/></g><g class="logo-dots"><circle cx="20" cy="6" r="4"/><circle cx="7" cy="33" r="4"/><circle cx="33" cy="33" r="4"/></g></svg>`;

/** A page with the head, the menus and the foot that all pages of the site and of the desk have. */
export function shell(props: ShellProps): Page {
  const { lang, path, title, subtitle, menu, crumbs, aside, footMenu = menu, head, above, children } = props;
  const words = shellWords[lang];
  return page({
    lang,
    digits: 'arabic',
    title: `${title} – ${words.site}`,
    styleUrl: STYLE_URL,
    head: html`${head}<link rel="icon" type="image/svg+xml" href="${ICON_URL}">${FONTS[lang].map((font) => html`<link rel="preload" as="font" type="font/woff2" href="${SHELL_URL}/fonts/sarabun-${font}.woff2" crossorigin>`)}`,
    children: html`<a class="skip" href="#main">${words.skip}</a>${barPatterns}
<header class="top"><div class="wrap"><a class="name" href="${inLang(lang, menu[0]?.path ?? path)}">${LOGO}<span><b>${words.site}</b><small>${subtitle}</small></span></a>${languages(lang, path)}</div></header>
${menu.length === 0 ? null : html`<nav class="nav" aria-label="${words.mainMenu}"><div class="wrap"><a class="tomenu" href="#menu">${words.menu}</a><ul>${menuLinks(menu, path, lang)}</ul>${aside}</div></nav>`}
<div class="wrap">${crumbs.length === 0 ? null : crumbTrail(crumbs, title, lang)}${above}<main id="main">${children}</main></div>
<footer class="foot" id="menu"><div class="wrap">${footMenu.length === 0 ? null : html`<nav aria-label="${words.footMenu}"><ul>${menuLinks(footMenu, path, lang)}</ul></nav>`}<p>${props.foot ?? words.foot}</p></div></footer>`,
  });
}

function languages(current: CompleteLang, path: string): Html {
  const items = LANGUAGES.map(([lang, name]) => {
    const code = lang.toLowerCase();
    const mark = lang === current ? html` aria-current="true"` : null;
    return html`<li><a href="${inLang(lang, path)}" lang="${code}" hreflang="${code}"${mark}>${name}</a></li>`;
  });
  return html`<nav aria-label="${shellWords[current].language}"><ul class="lang">${items}</ul></nav>`;
}

const menuLinks = (menu: readonly ShellLink[], path: string, lang: CompleteLang): Html[] =>
  menu.map((link) => {
    const mark = link.path === path.split('?')[0] ? html` aria-current="page"` : null;
    return html`<li><a href="${inLang(lang, link.path)}"${mark}>${link.text}</a></li>`;
  });

function crumbTrail(crumbs: readonly ShellLink[], title: string, lang: CompleteLang): Html {
  const above = crumbs.map(({ path, text }) => html`<li><a href="${inLang(lang, path)}">${text}</a></li>`);
  return html`<nav aria-label="${shellWords[lang].here}"><ol class="crumbs">${above}<li aria-current="page">${title}</li></ol></nav>`;
}
