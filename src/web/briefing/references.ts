import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { type Html, html } from '../components/html';
import type { Cited } from './briefing-data';

interface ReferencesProps {
  readonly citations: readonly Cited[];
  readonly lang: CompleteLang;
}

/** Links to the documents of a fact, each once, into the list of sources at the end of the page. */
export function references({ citations, lang }: ReferencesProps): Html {
  const codes = [...new Set(citations.flatMap((citation) => (citation ? [citation.source.code] : [])))];
  if (codes.length === 0) return html`<span class="ref">[${textsIn(lang).briefing.noSource}]</span>`;
  return html`<span class="ref">[${codes.map((code, i) => html`${i > 0 ? ', ' : null}<a href="#${code}">${code}</a>`)}]</span>`;
}
