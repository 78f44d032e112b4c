import { ageText } from '../../../i18n/age-text';
import type { Composition } from '../../components/bar';
import { Day } from '../../components/days';
import { useSite } from '../site';
import type { SiteWords } from '../site.words';
import { FigureTimes } from './figure-times';
import { Percent, percentFigure } from './text';

/** What is known of a percent, as the fragment `Known` asks for it. */
export interface KnownProgress {
  readonly asOf: string;
  readonly knownAt: string;
  readonly projectCount: number;
  readonly composition: Composition;
  readonly percent: number | null;
  readonly statedPercent: number | null;
  readonly percentProjects: number;
  readonly bounds: { readonly low: number | null; readonly high: number | null };
  readonly freshness: {
    readonly oldest: string | null;
    readonly newest: string | null;
    readonly medianAgeDays: number | null;
    readonly staleCount: number;
  };
  readonly coverage: { readonly pending: number };
  readonly status: string | null;
}

interface PercentBlockProps {
  readonly progress: KnownProgress;
  /** Where the percent is reckoned project by project. */
  readonly working: string;
}

/** The percent with all that belongs to it: of how many, between what bounds, how old, and how it is reckoned. */
export function PercentBlock({ progress, working }: PercentBlockProps) {
  const { words } = useSite();
  const { statedPercent, composition, asOf } = progress;
  const { low, high } = progress.bounds;
  return (
    <>
      <h2>{words.percent.title}</h2>
      <p className="pct">
        {statedPercent === null ? (
          <>
            <b>{words.unknown}</b>
            {words.percent.noneStated}
          </>
        ) : (
          <>
            <b>
              <Percent value={statedPercent} composition={composition} asOf={asOf} />
            </b>
            {words.percent.statedMean(composition.stated)}{' '}
            <span className="s q">
              ({words.moment.asOf} <Day day={asOf} />)
            </span>
          </>
        )}
      </p>
      {low !== null && high !== null && <Bounds low={low} high={high} stated={statedPercent} count={progress.projectCount} />}
      <WithFinished progress={progress} working={working} />
      <HowOld progress={progress} />
      <FigureTimes progress={progress} />
    </>
  );
}

/** The lowest and the highest that the percent of all could be, in words and on an axis. */
function Bounds({
  low,
  high,
  stated,
  count,
}: {
  readonly low: number;
  readonly high: number;
  readonly stated: number | null;
  readonly count: number;
}) {
  const { percent } = useSite().words;
  const [from, to] = [percentFigure(low), percentFigure(high)];
  return (
    <>
      <p>
        {percent.all(count)} {percent.between(from, to)}
        {low < high && (
          <>
            {' '}
            <span className="s q">
              ({percent.lowMeans} · {percent.highMeans})
            </span>
          </>
        )}
      </p>
      <svg className="ax" role="img" aria-label={percent.axis(from, to)}>
        <line className="t" x1="0" x2="100%" y1="30" y2="30" />
        {[0, 25, 50, 75, 100].map((tick) => (
          <g key={tick}>
            <line className="t" x1={`${tick}%`} x2={`${tick}%`} y1="24" y2="40" />
            <text x={`${tick}%`} y="60" textAnchor={tick === 0 ? 'start' : tick === 100 ? 'end' : 'middle'}>
              {tick}
            </text>
          </g>
        ))}
        <line className="r" x1={`${low}%`} x2={`${high}%`} y1="30" y2="30" />
        <text className="v" x={`${low}%`} y="14" textAnchor={low > 90 ? 'end' : 'start'}>
          {from}
        </text>
        {high - low > 8 && (
          <text className="v" x={`${high}%`} y="14" textAnchor={high < 10 ? 'start' : 'end'}>
            {to}
          </text>
        )}
        {stated !== null && (
          <>
            <line className="pb" x1={`${stated}%`} x2={`${stated}%`} y1="19" y2="41" />
            <line className="p" x1={`${stated}%`} x2={`${stated}%`} y1="20" y2="40" />
            {stated - low > 10 && high - stated > 10 && (
              <text className="v" x={`${stated}%`} y="14" textAnchor="middle">
                {percentFigure(stated)}
              </text>
            )}
          </>
        )}
      </svg>
    </>
  );
}

/** The mean with finished projects, in the size of the text, and why it is high. */
function WithFinished({ progress: { percent, percentProjects, composition, asOf }, working }: PercentBlockProps) {
  const { words } = useSite();
  const link = <a href={working}>{words.percent.working}</a>;
  if (percent === null || composition.finished === 0) return <p>{link}</p>;
  if (composition.stated === 0)
    return (
      <p className="s q">
        {words.percent.onlyFinished(composition.finished)} {link}
      </p>
    );
  return (
    <p>
      {words.percent.withFinished(percentProjects, <Percent value={percent} composition={composition} asOf={asOf} />, composition.finished)}{' '}
      {link}
    </p>
  );
}

/** How old the reports are that give the percents, and who stands behind them. */
function HowOld({ progress: { freshness, percentProjects, status, coverage } }: { readonly progress: KnownProgress }) {
  const { words, lang } = useSite();
  const { medianAgeDays, staleCount } = freshness;
  const lines = [
    medianAgeDays === null ? null : words.freshness.median(ageText(medianAgeDays, lang)),
    status && backing(status, words),
    coverage.pending > 0 ? words.percent.pending(coverage.pending) : null,
  ].filter(Boolean);
  if (staleCount === 0) return lines.length === 0 ? null : <p className="s q">{lines.join(' ')}</p>;
  return (
    <p className="note warn">
      {words.freshness.old(staleCount, percentProjects)} {lines.join(' ')}
    </p>
  );
}

/** Who stands behind the reports of a percent, by the lowest of their states. */
function backing(status: string, { percent }: SiteWords): string {
  if (status === 'PUBLISHED') return percent.published;
  return status === 'CERTIFIED' ? percent.certified : percent.notCertified;
}
