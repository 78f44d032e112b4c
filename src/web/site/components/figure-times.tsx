import { daysBetween } from '../../../domain/days';
import { ageText } from '../../../i18n/age-text';
import { Day, Instant } from '../../components/days';
import { useSite } from '../site';
import type { KnownProgress } from './percent-block';

/** The three times of figures: the days that their reports are as of, until when the record is told, and when the page was made. On paper the head says them once. */
export function FigureTimes({ progress }: { readonly progress: Pick<KnownProgress, 'asOf' | 'knownAt' | 'freshness'> }) {
  const { words, lang, today } = useSite();
  const { times } = words;
  const { asOf, knownAt, freshness } = progress;
  const { oldest, newest } = freshness;
  return (
    <p className="s q times">
      {oldest !== null && newest !== null && (
        <>
          <span data-kind="reports">
            {times.reports(<Day day={oldest} />, oldest === newest ? null : <Day day={newest} />, ageText(daysBetween(newest, asOf), lang))}
          </span>
          {' · '}
        </>
      )}
      <span data-kind="recorded">{times.recorded(<Instant at={knownAt} mayBreak />)}</span>
      {' · '}
      <span data-kind="made">{times.made(<Day day={today} />)}</span>
    </p>
  );
}
