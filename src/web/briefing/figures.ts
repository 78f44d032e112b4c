import { dayText } from '../../i18n/date-text';
import { type CompleteLang, textsIn } from '../../i18n/dictionaries';
import { grouped } from '../../i18n/numbers';
import { type Child, html } from '../components/html';
import type { Percents } from './briefing-data';

/** A percent to one decimal; null = nobody reported one. */
export function percentText(percent: number | null, lang: CompleteLang): string {
  const { notReported, percentOf } = textsIn(lang).briefing;
  return percent === null ? notReported : percentOf(grouped(percent, 1));
}

/** A percent, and below it the percent that the schedule calls for. */
export function progressFigure({ percent, plannedPercent }: Percents, lang: CompleteLang): Child {
  const planned =
    plannedPercent === null ? null : html`<br><small>${textsIn(lang).briefing.planned} ${percentText(plannedPercent, lang)}</small>`;
  return [percentText(percent, lang), planned];
}

/** A text of the hub with its ISO days written as a person writes them. */
export const withDayTexts = (text: string, lang: CompleteLang): string => text.replace(/\d{4}-\d{2}-\d{2}/g, (day) => dayText(day, lang));
