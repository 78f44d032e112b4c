import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { type Child, html } from '../components/html';
import type { ProjectShown } from './briefing-data';

/** The agencies that answer for a project, else the body that follows it, below its name; nothing where neither is known. */
export function responsible({ responsible: held, body }: ProjectShown, lang: CompleteLang): Child {
  const agencies = [...new Set(held.map(({ organisation }) => organisation.name))];
  if (agencies.length > 0) return html` <small class="by">${textsIn(lang).briefing.responsible}: ${agencies.join(' · ')}</small>`;
  return body ? html` <small class="by">${body.name}</small>` : null;
}
