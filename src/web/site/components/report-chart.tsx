import { yearsText } from '../../../i18n/date-text';
import { grouped } from '../../../i18n/numbers';
import { useSite } from '../site';
import { BOTTOM, type ChartedReport, type StepChart, stepChart, TOP } from './step-chart';
import { statedFigure } from './text';

/** Where the lower lane lies, what is written below it, and the years, in pixels. */
const [LANE, BELOW_LANE, YEARS] = [242, 267, 289];

/** Where a chart without a percent begins: it has its lower lane alone. */
const LANE_TOP = LANE - 24;

/** The narrowest silence that is written, in percent of the width. */
const WRITTEN_SILENCE = 18;

interface ReportChartProps {
  readonly reports: readonly ChartedReport[];
  /** The day that the page is of. */
  readonly today: string;
  readonly due: string | null;
}

const at = (x: number): string => `${x.toFixed(2)}%`;

/** What the reports of one project say over time: a step at each stated percent, nothing where none is known, and every report below. */
export function ReportChart({ reports, today, due }: ReportChartProps) {
  const { words, lang, moment } = useSite();
  const chart = stepChart(reports, { today, due });
  if (!chart) return null;
  const { chart: texts } = words;
  const { points, lane, before, years, silence } = chart;
  const hasPercent = points.length > 0;
  const top = hasPercent ? TOP : LANE_TOP;
  return (
    <figure>
      {!hasPercent && <p>{texts.nothingStated}</p>}
      <svg className={hasPercent ? 'chart' : 'chart lane'} role="img" aria-labelledby="chart-title chart-text">
        <title id="chart-title">{texts.title}</title>
        <desc id="chart-text">{texts.text(points.length, reports.length)}</desc>
        <g transform={hasPercent ? undefined : `translate(0 ${24 - LANE_TOP})`}>
          {(hasPercent ? [0, 50, 100] : []).map((percent) => (
            <g key={percent}>
              <line className="g" x1="5%" x2="98%" y1={yOf(percent)} y2={yOf(percent)} />
              <text x="4.2%" y={yOf(percent) + 5} textAnchor="end">
                {percent}
              </text>
            </g>
          ))}
          {silence && (
            <>
              <rect
                x={at(silence.from)}
                y={TOP}
                width={at(silence.to - silence.from)}
                height={BOTTOM - TOP}
                fill="url(#p-part)"
                opacity="0.7"
              />
              {silence.to - silence.from > WRITTEN_SILENCE && (
                <text className="v" x={at((silence.from + silence.to) / 2)} y={TOP - 8} textAnchor="middle">
                  {texts.silence(grouped(silence.days))}
                </text>
              )}
            </>
          )}
          {years.map(({ year, x }, i) => (
            <g key={year}>
              <line className="g" x1={at(x)} x2={at(x)} y1={LANE} y2={LANE + 12} />
              <text className={i % 2 === 1 ? 'w' : undefined} x={at(x)} y={YEARS} textAnchor="middle">
                {yearsText(`${year}-01-01`, `${year}-01-01`, lang)}
              </text>
            </g>
          ))}
          <Steps points={points} />
          <line className="o" x1={at(chart.today)} x2={at(chart.today)} y1={top} y2={LANE + 8} />
          <text className="w" x={at(chart.today - 0.6)} y={hasPercent ? BOTTOM + 17 : LANE_TOP - 8} textAnchor="end">
            {moment.asOf === null ? texts.today : texts.asOf}
          </text>
          {chart.due !== null && (
            <>
              <line className="o" x1={at(chart.due)} x2={at(chart.due)} y1={top} y2={LANE + 8} />
              <text
                x={at(chart.due)}
                y={top - 8}
                textAnchor={chart.due > 85 ? 'end' : 'middle'}
                className={silence || !hasPercent ? 'w' : undefined}
              >
                {words.projectTable.due}
              </text>
            </>
          )}
          <line className="g" x1="5%" x2="98%" y1={LANE} y2={LANE} />
          {before > 0 && (
            <>
              <circle className="e" cx="5%" cy={LANE} r="6" />
              <text x="0" y={BELOW_LANE}>
                {texts.before(before)}
              </text>
            </>
          )}
          {lane.map(({ x, isStated }) => (
            <circle key={x} className={isStated ? 'd' : 'e'} cx={at(x)} cy={LANE} r="6" />
          ))}
        </g>
      </svg>
      <p className="s q">{texts.legend}</p>
    </figure>
  );
}

const yOf = (percent: number): number => BOTTOM - ((BOTTOM - TOP) * percent) / 100;

/** A level line from each stated percent to the next one, and the step to it; a single one has no line. */
function Steps({ points }: Pick<StepChart, 'points'>) {
  return (
    <>
      {points.slice(1).map(({ day, x, y }, i) => {
        const from = points[i]!;
        return (
          <g key={day}>
            <line className="l" x1={at(from.x)} x2={at(x)} y1={from.y} y2={from.y} />
            <line className="l" x1={at(x)} x2={at(x)} y1={from.y} y2={y} />
          </g>
        );
      })}
      {points.map(({ day, x, y, percent, figure }, i) => (
        <g key={day}>
          <circle className="d" cx={at(x)} cy={y} r="6" />
          {figure && (
            <text className={i === points.length - 1 ? 'v' : undefined} x={at(figure.end)} y={figure.foot} textAnchor="end">
              {statedFigure(percent)}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
