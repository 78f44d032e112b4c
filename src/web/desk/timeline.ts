import type { CompleteLang } from '../../i18n/dictionaries';
import type { StepRow } from '../../queries/desk/report.queries';
import { type Html, html } from '../components/html';
import { nameIn } from './desk';
import { deskWords } from './desk.words';
import { reasonText } from './reasons';
import { instantHtml, stateText } from './texts';

/** The steps of a report, the newest first: what, when, by which office, and what was said with it. */
export function timeline(steps: readonly StepRow[], lang: CompleteLang): Html {
  const words = deskWords(lang);
  const items = steps.map(({ step, state, changedAt, office, reason, note }, i) => {
    const what = (step && words.steps[step]) ?? stateText(state, step, lang);
    const why = reason === null ? null : html`<br>${words.reason}: ${reasonText(reason, lang)}`;
    const said = note === null ? null : html`<br><span class="text">“${note}”</span>`;
    return html`<li class="${i === 0 ? 'now' : ''}">${instantHtml(changedAt, lang)}<br><b>${what}</b>${office && html` · ${nameIn(office, lang)}`}${why}${said}</li>`;
  });
  return html`<ol class="line">${items}</ol>`;
}
