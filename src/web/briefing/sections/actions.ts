import { dayText, yearsText } from '../../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { references } from '../references';

/** Decisions of the last so many years stand first. */
const RECENT_YEARS = 5;

type ActionShown = BriefingData['openActions'][number];

/** The actions of decisions that are not done yet: those of recent decisions, then the older ones. */
export function actionsSection({ data: { openActions, asOf }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const year = `${Number(asOf.slice(0, 4)) - RECENT_YEARS}-01-01`;
  const isRecent = ({ dueOn, decision }: ActionShown): boolean => (dueOn ?? '') >= year || (decision.decidedOn ?? '') >= year;
  const [recent, older] = [openActions.filter(isRecent), openActions.filter((action) => !isRecent(action))];
  if (older.length === 0) return actions(recent, lang);
  const yearText = yearsText(year, year, lang);
  const first = recent.length > 0 ? html`<h3>${texts.recentActions(yearText)}</h3>${actions(recent, lang)}` : null;
  return html`${first}<h3>${texts.olderActions(yearText)}</h3>${actions(older, lang)}`;
}

function actions(shown: readonly ActionShown[], lang: CompleteLang): Html {
  const texts = textsIn(lang).briefing;
  const rows = shown.map(({ text, project, assignee, dueOn, status, decision, citation }) => [
    html`${text}${project ? html` <span class="code">${project.code}</span>` : null}`,
    assignee?.name ?? texts.notAssigned,
    dueOn ? dayText(dueOn, lang) : texts.unknown,
    texts.statuses[status],
    html`${decision.title}${decision.decidedOn ? ` (${dayText(decision.decidedOn, lang)})` : null} ${references({ citations: [citation], lang })}`,
  ]);
  const heads = [texts.action, texts.assignee, texts.dueOn, texts.status, texts.decision];
  return table({ heads, rows, none: texts.none.actions, name: 'actions' });
}
