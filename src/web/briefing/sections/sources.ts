import { dayText } from '../../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { type Html, html } from '../../components/html';
import type { BriefingProps, Document } from '../briefing-data';
import { citedDocuments } from '../cited-documents';

const THAI_LETTER = /[ก-๛]/;

/** The documents that the references of the page lead to. */
export const sourcesSection = ({ data, lang }: BriefingProps): Html =>
  html`<p>${textsIn(lang).briefing.originalTitles}</p><ul class="sources">${citedDocuments(data).map((document) => source(document, lang))}</ul>`;

function source({ code, title, publisher, url, issuedOn }: Document, lang: CompleteLang): Html {
  const issued = issuedOn ? ` · ${textsIn(lang).briefing.issued} ${dayText(issuedOn, lang)}` : null;
  const link = url ? html` · <a href="${url}">${url}</a>` : null;
  const words = publisher ? `${title} · ${publisher}` : title;
  return html`<li id="${code}"><span class="code">${code}</span> <span lang="${THAI_LETTER.test(words) ? 'th' : 'en'}">${words}</span>${issued}${link}</li>`;
}
