import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { type Html, html } from '../components/html';
import { page } from '../components/page';
import { STYLE_URL } from './style';

const PROVINCES_QUERY = (lang: CompleteLang) => `{ provinces(first: 100) { nodes { code name(lang: ${lang}) } } }`;
const MEETINGS = (lang: CompleteLang) =>
  `{ meetings(first: 100, where: { startsOn: { isNull: false } }) { nodes { code name(lang: ${lang}) dateText(lang: ${lang}) } } }`;

/** The page for an address without such a province or meeting: an example, and where the codes are listed. */
export function notFoundPage(lang: CompleteLang): Html {
  const { notFound, document } = textsIn(lang).briefing;
  const example = `/briefing/TH-90/CMGF-22?lang=${lang}`;
  return page({
    lang,
    title: notFound.title,
    styleUrl: STYLE_URL,
    children: html`<header><p class="programme">${document}</p><h1>${notFound.title}</h1></header><main>
<p>${notFound.help} <a href="${example}">${example}</a></p>
<p>${notFound.provinces}: ${queryLink(PROVINCES_QUERY(lang))}</p>
<p>${notFound.meetings}: ${queryLink(MEETINGS(lang))}</p></main>`,
  });
}

const queryLink = (query: string): Html => html`<a href="/graphql?${new URLSearchParams({ query }).toString()}">GraphQL</a>`;
