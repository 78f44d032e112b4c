import { Lang, type LocalizedTexts } from '../../domain/languages';
import type { OfficialLetter } from '../../domain/official-letter';
import type { Stated } from '../../domain/report-warnings';
import type { CompleteLang } from '../../i18n/dictionaries';
import type { LastValues } from '../../queries/desk/last-known';
import { type Html, html } from '../components/html';
import { deskWords } from './desk.words';
import { dayHtml, percentText, stageText } from './texts';

/** What a report states, as far as a page compares it. */
export interface ComparedReport extends Stated {
  readonly plannedPercent: number | null;
  readonly narratives: LocalizedTexts | null;
}

interface Line {
  readonly label: string;
  readonly before: Html | string | null;
  readonly after: Html | string;
}

/** What a report changes against the last counting ones, value by value; then what it leaves as it was. */
export function changeList(report: ComparedReport, last: LastValues, lang: CompleteLang): Html {
  const words = deskWords(lang);
  const lines = changedLines(report, last, lang);
  const kept = keptLines(report, last, lang);
  const items = lines.map(({ label, before, after }) => {
    const old = before === null ? null : html`<del><span class="q">${words.before}</span> ${before}</del> `;
    return html`<li>${label}<br>${old}<ins>${after}</ins></li>`;
  });
  return html`${items.length === 0 ? html`<p>${words.nothingChanged}</p>` : html`<ul class="ba">${items}</ul>`}${kept.length === 0 ? null : html`<p class="s q">${kept.join(' · ')}</p>`}`;
}

function changedLines(report: ComparedReport, last: LastValues, lang: CompleteLang): Line[] {
  const words = deskWords(lang);
  const { asOf, stage, percent, plannedPercent, narratives } = report;
  const before = (value: unknown, text: Html | string): Html | string => (value === null ? words.none : text);
  return [
    {
      label: words.asOf,
      before: last.asOf && dayHtml(last.asOf, lang, last.asOfPrecision),
      after: dayHtml(asOf, lang),
      changed: asOf !== last.asOf,
    },
    {
      label: words.stage,
      before: before(last.stage, stageText(last.stage, lang)),
      after: stageText(stage, lang),
      changed: stage !== null && stage !== last.stage,
    },
    {
      label: words.progress,
      before: before(last.percent, percentText(last.percent, lang)),
      after: percentText(percent, lang),
      changed: percent !== null && percent !== last.percent,
    },
    {
      label: words.planned,
      before: before(last.plannedPercent, percentText(last.plannedPercent, lang)),
      after: percentText(plannedPercent, lang),
      changed: plannedPercent !== null && plannedPercent !== last.plannedPercent,
    },
    ...([Lang.TH, Lang.EN] as const).map((of) => ({
      label: words.detailsIn[of],
      before: textOf(last.narratives?.[of], of),
      after: textOf(narratives?.[of], of) ?? '',
      changed: narratives?.[of] !== undefined && narratives[of] !== last.narratives?.[of],
    })),
  ].filter(({ changed }) => changed);
}

const textOf = (text: string | undefined, lang: Lang): Html | null =>
  text === undefined ? null : html`<span class="text" lang="${lang.toLowerCase()}">${text}</span>`;

/** The values that stay, in words. */
function keptLines({ stage, percent }: ComparedReport, last: LastValues, lang: CompleteLang): string[] {
  const words = deskWords(lang);
  return [
    ...(stage === null || stage === last.stage ? [`${words.stage}: ${stageText(stage ?? last.stage, lang)}`] : []),
    ...(percent === null ? [words.unknownPercent] : percent === last.percent ? [`${words.progress}: ${percentText(percent, lang)}`] : []),
  ];
}

/** The letter or document that a report comes with; null = none. */
export function letterLine({ letter }: { readonly letter: OfficialLetter | null }, lang: CompleteLang): Html | null {
  if (letter === null) return null;
  const { number, date, source, locator, url } = letter;
  const link = url === null ? null : html` <a href="${url}" rel="noreferrer">${url}</a>`;
  const parts = [number, source, locator].filter((part) => part !== null).join(' · ');
  return html`<p>${deskWords(lang).letter}: ${parts}${date && html` ${dayHtml(date, lang)}`}${link}</p>`;
}
