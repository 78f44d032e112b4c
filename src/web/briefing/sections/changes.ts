import type { DatePrecision } from '../../../domain/vocabularies/mechanism';
import { ChangeKind } from '../../../domain/vocabularies/progress';
import type { ProjectStage } from '../../../domain/vocabularies/projects';
import { dayText } from '../../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../../i18n/dictionaries';
import { stageLabel } from '../../../i18n/group-label';
import { moneyText } from '../../../i18n/money-text';
import { codedName } from '../../components/coded-name';
import { type Html, html } from '../../components/html';
import { table } from '../../components/table';
import type { BriefingData, BriefingProps } from '../briefing-data';
import { percentText } from '../figures';
import { references } from '../references';

type ChangeShown = BriefingData['changes'][number];

/** The changes since the meeting before this one; apart from them what was only stated for the first time. */
export function changesSection({ data: { previousMeeting, changes }, lang }: BriefingProps): Html {
  const texts = textsIn(lang).briefing;
  if (!previousMeeting) return html`<p class="none">${texts.noPrevious}</p>`;
  const isFirst = ({ kind }: ChangeShown): boolean => kind === ChangeKind.FIRST_STATED;
  const [first, moved] = [changes.filter(isFirst), changes.filter((change) => !isFirst(change))];
  const since = html`<p>${texts.since(previousMeeting.name, previousMeeting.dateText)}</p>`;
  const stated = first.length > 0 ? html`<h3>${texts.firstStated}</h3>${firstStated(first, lang)}` : null;
  return html`${since}${changed(moved, lang)}${stated}`;
}

function changed(changes: readonly ChangeShown[], lang: CompleteLang): Html {
  const texts = textsIn(lang).briefing;
  const rows = changes.map(({ kind, before, after, beforePrecision, afterPrecision, project, citation }) => [
    codedName(project),
    texts.changes[kind],
    kind === ChangeKind.ADDED ? texts.notApplicable : changedValue(before, beforePrecision, lang),
    changedValue(after, afterPrecision, lang),
    references({ citations: [citation], lang }),
  ]);
  const heads = [texts.project, texts.change, texts.before, texts.after, texts.source];
  return table({ heads, rows, none: texts.noChanges, name: 'changes' });
}

function firstStated(changes: readonly ChangeShown[], lang: CompleteLang): Html {
  const texts = textsIn(lang).briefing;
  const rows = changes.map(({ subject, after, afterPrecision, project, citation }) => [
    codedName(project),
    texts.stated[subject],
    changedValue(after, afterPrecision, lang),
    references({ citations: [citation], lang }),
  ]);
  const heads = [texts.project, texts.firstStated, texts.value, texts.source];
  return table({ heads, rows, none: '', name: 'stated' });
}

/** A value of a change: a day, an amount with its currency, a percent or a stage; null = it was not known. */
function changedValue(value: string | null, precision: DatePrecision | null, lang: CompleteLang): string {
  const { unknown } = textsIn(lang).briefing;
  if (value === null) return unknown;
  if (precision !== null) return dayText(value, lang, false, precision);
  const [, amount, currency] = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(value) ?? [];
  if (amount && currency) return moneyText(Number(amount), currency, lang);
  if (amount) return percentText(Number(amount), lang);
  return /^[A-Z_]+$/.test(value) ? stageLabel(value as ProjectStage, lang) : value;
}
