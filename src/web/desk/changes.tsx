import type { ReactNode } from 'react';
import { Lang, type LocalizedTexts } from '../../domain/languages';
import type { OfficialLetter } from '../../domain/official-letter';
import type { Stated } from '../../domain/report-warnings';
import type { CompleteLang } from '../../i18n/dictionaries';
import type { LastValues } from '../../queries/desk/last-known';
import { Day } from '../components/days';
import { usePageLang } from '../components/page-lang';
import { deskWords } from './desk.words';
import { percentText, stageText } from './texts';

/** What a report states, as far as a page compares it. */
export interface ComparedReport extends Stated {
  readonly plannedPercent: number | null;
  readonly narratives: LocalizedTexts | null;
}

interface Line {
  readonly label: string;
  readonly before: ReactNode;
  readonly after: ReactNode;
}

interface ChangeListProps {
  readonly report: ComparedReport;
  readonly last: LastValues;
}

/** What a report changes against the last counting ones, value by value; then what it leaves as it was. */
export function ChangeList({ report, last }: ChangeListProps) {
  const lang = usePageLang();
  const words = deskWords(lang);
  const lines = changedLines(report, last, lang);
  const kept = keptLines(report, last, lang);
  return (
    <>
      {lines.length === 0 ? (
        <p>{words.nothingChanged}</p>
      ) : (
        <ul className="ba">
          {lines.map(({ label, before, after }) => (
            <li key={label}>
              {label}
              <br />
              {before !== null && (
                <>
                  <del>
                    <span className="q">{words.before}</span> {before}
                  </del>{' '}
                </>
              )}
              <ins>{after}</ins>
            </li>
          ))}
        </ul>
      )}
      {kept.length > 0 && <p className="s q">{kept.join(' · ')}</p>}
    </>
  );
}

function changedLines(report: ComparedReport, last: LastValues, lang: CompleteLang): Line[] {
  const words = deskWords(lang);
  const { asOf, stage, percent, plannedPercent, narratives } = report;
  const before = (value: unknown, text: string): string => (value === null ? words.none : text);
  return [
    {
      label: words.asOf,
      before: last.asOf && <Day day={last.asOf} precision={last.asOfPrecision} />,
      after: <Day day={asOf} />,
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
      before: inOwnLang(last.narratives?.[of], of),
      after: inOwnLang(narratives?.[of], of),
      changed: narratives?.[of] !== undefined && narratives[of] !== last.narratives?.[of],
    })),
  ].filter(({ changed }) => changed);
}

const inOwnLang = (text: string | undefined, lang: Lang): ReactNode =>
  text === undefined ? null : (
    <span className="text" lang={lang.toLowerCase()}>
      {text}
    </span>
  );

/** The values that stay, in words. */
function keptLines({ stage, percent }: ComparedReport, last: LastValues, lang: CompleteLang): string[] {
  const words = deskWords(lang);
  return [
    ...(stage === null || stage === last.stage ? [`${words.stage}: ${stageText(stage ?? last.stage, lang)}`] : []),
    ...(percent === null ? [words.unknownPercent] : percent === last.percent ? [`${words.progress}: ${percentText(percent, lang)}`] : []),
  ];
}

/** The letter or document that a report comes with; null = none. */
export function LetterLine({ letter }: { readonly letter: OfficialLetter | null }) {
  const words = deskWords(usePageLang());
  if (letter === null) return null;
  const { number, date, source, locator, url } = letter;
  return (
    <p>
      {words.letter}: {[number, source, locator].filter((part) => part !== null).join(' · ')}
      {date && (
        <>
          {' '}
          <Day day={date} />
        </>
      )}
      {url !== null && (
        <>
          {' '}
          <a href={url} rel="noreferrer">
            {url}
          </a>
        </>
      )}
    </p>
  );
}
