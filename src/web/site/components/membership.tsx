import { daysLater } from '../../../domain/days';
import { Day } from '../../components/days';
import { useSite } from '../site';
import type { CitedSource } from '../source-list';
import { Ref } from './sources';

/** A span of days for which something holds, as the record has it. */
export interface Span {
  /** Null = not known. */
  readonly validFrom: string | null;
  /** The first day on which it holds no more; null = it still does. */
  readonly validTo: string | null;
  /** False: no source gives the first day, and `validFrom` is the first on which a document is sure of it. */
  readonly firstDayKnown?: boolean;
}

/** Since when something holds: the day; where no source gives it, by when a document is sure, with the month alone where only that is known. */
export function Since({ span: { validFrom, firstDayKnown = true } }: { readonly span: Span }) {
  const { words } = useSite();
  if (validFrom === null) return <span className="q">{words.span.unknown}</span>;
  if (firstDayKnown) return <Day day={validFrom} />;
  return <>{words.span.by(<Day day={validFrom} precision={isEndOfMonth(validFrom) ? 'MONTH' : 'DAY'} />)}</>;
}

/** The last day of a month stands for the month, where only that is known. */
const isEndOfMonth = (day: string): boolean => daysLater(day, 1).endsWith('-01');

/** Since when and until when something holds, with who says so. */
export function SpanText({ span, citation }: { readonly span: Span; readonly citation: CitedSource | null }) {
  const { words } = useSite();
  return (
    <>
      <Since span={span} />
      {span.validTo !== null && <small>{words.span.until(<Day day={span.validTo} />)}</small>}
      <Ref citation={citation} />
    </>
  );
}

/** How a span stands to a day. */
export function standingOf({ validFrom, validTo }: Span, day: string): 'held' | 'holds' | 'will' {
  if (validTo !== null && validTo <= day) return 'held';
  return validFrom !== null && validFrom > day ? 'will' : 'holds';
}
