import { ChangeKind } from '../../../domain/vocabularies/progress';
import type { ProjectStage } from '../../../domain/vocabularies/projects';
import { dayText } from '../../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { moneyText } from '../../../i18n/money-text';
import { codedName } from '../../components/coded-name';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingProps } from '../briefing-data';
import { percentText } from '../figures';
import { references } from '../references';

/** The changes since the meeting before this one. */
export function changesSection({ data: { previousMeeting, changes }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  if (!previousMeeting) return html`<p class="none">${texts.noPrevious}</p>`;
  const rows = changes.map(({ kind, before, after, project, citation }) => [
    codedName(project),
    before === null ? (texts.stated[kind] ?? texts.changes[kind]) : texts.changes[kind],
    kind === ChangeKind.ADDED ? texts.notApplicable : changedValue(kind, before, lang),
    changedValue(kind, after, lang),
    references({ citations: [citation], lang }),
  ]);
  const heads = [texts.project, texts.change, texts.before, texts.after, texts.source];
  return html`<p>${texts.since(previousMeeting.name, previousMeeting.dateText)}</p>${table({ heads, rows, none: texts.noChanges, name: 'changes' })}`;
}

/** A value of a change: a day, an amount with its currency, a percent or a stage; null = it was not known. */
function changedValue(kind: ChangeKind, value: string | null, lang: CompleteLang): string {
  const { unknown } = textsIn(lang).briefing;
  if (value === null) return unknown;
  if (kind === ChangeKind.DATE_MOVED) return dayText(value, lang);
  const [, amount, currency] = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(value) ?? [];
  if (amount && currency) return moneyText(Number(amount), currency, lang);
  if (amount) return percentText(Number(amount), lang);
  return /^[A-Z_]+$/.test(value) ? stageLabel(value as ProjectStage, lang) : value;
}
