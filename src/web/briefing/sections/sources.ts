import { dayText } from '../../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { type Html, html } from '../../components/html';
import type { BriefingProps, Document } from '../briefing-data';
import { citedDocuments } from '../cited-documents';

/** The documents that the references of the page lead to. */
export const sourcesSection = ({ data, lang }: BriefingProps): Html =>
  html`<ul class="sources">${citedDocuments(data).map((document) => source(document, lang))}</ul>`;

function source({ code, title, publisher, url, issuedOn }: Document, lang: CompleteLang): Html {
  const issued = issuedOn ? `. ${textsIn(lang).briefing.issued} ${dayText(issuedOn, lang)}` : null;
  const link = url ? html`. <a href="${url}">${url}</a>` : null;
  return html`<li id="${code}"><span class="code">${code}</span> ${title}${publisher ? `. ${publisher}` : null}${issued}${link}</li>`;
}
