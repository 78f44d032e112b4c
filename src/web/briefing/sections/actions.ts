import { dayText } from '../../../i18n/date-text';
import { textsIn } from '../../../i18n/dictionaries';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';
import { references } from '../references';

/** The actions of decisions that are not done yet. */
export function actionsSection({ data: { openActions }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  const rows = openActions.map(({ text, project, assignee, dueOn, status, decision, citation }) => [
    html`${text}${project ? html` <span class="code">${project.code}</span>` : null}`,
    assignee?.name ?? texts.notAssigned,
    dueOn ? dayText(dueOn, lang) : texts.unknown,
    texts.statuses[status],
    html`${decision.title}${decision.decidedOn ? ` (${dayText(decision.decidedOn, lang)})` : null} ${references({ citations: [citation], lang })}`,
  ]);
  const heads = [texts.action, texts.assignee, texts.dueOn, texts.status, texts.decision];
  return table({ heads, rows, none: texts.none.actions });
}
