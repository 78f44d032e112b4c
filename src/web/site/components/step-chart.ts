import { type Day, daysBetween, daysLater } from '../../../domain/days';

/** A report as the chart draws it. */
export interface ChartedReport {
  readonly asOf: Day;
  readonly percent: number | null;
}

/** A percent that a report states, on the chart. */
export interface ChartPoint {
  readonly day: Day;
  readonly percent: number;
  /** Where it stands from the left, in percent of the width, and from the top, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Where its figure ends and has its foot, as `x` and `y` are told; null = it is not written: it would lie on that of a later point. */
  readonly figure: { readonly end: number; readonly foot: number } | null;
}

/** One or several reports of nearly the same day in the lower lane; filled where one of them states a percent. */
export interface LaneMark {
  readonly x: number;
  readonly isStated: boolean;
}

export interface StepChart {
  readonly points: readonly ChartPoint[];
  readonly lane: readonly LaneMark[];
  /** How many reports are from before the span of the chart. */
  readonly before: number;
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** The span after the last stated percent, in which no new one is known; null = no percent is stated. */
  readonly silence: { readonly from: number; readonly to: number; readonly days: number } | null;
  readonly today: number;
  /** The day due to be completed; null = it is not known, or outside the span. */
  readonly due: number | null;
}

interface StepChartOptions {
  readonly today: Day;
  readonly due: Day | null;
}

/** Where the drawing begins and ends, in percent of the width. */
const [LEFT, RIGHT] = [5, 98];

/** Where 100 and 0 percent stand, in pixels. */
export const [TOP, BOTTOM] = [28, 208];

/** How near two reports of the lane may stand, in percent of the width. */
const LANE_GAP = 1.2;

/** The room of a figure: its width on a phone, in percent of the width of the chart, and its height in pixels. */
const [FIGURE_WIDTH, FIGURE_HEIGHT] = [13, 18];

/** Where the foot of a figure is, from the middle of its point, in pixels. */
const [ABOVE, BELOW] = [-8, 20];

/** From this height on, in pixels, a figure is written below its point: above it is the upper edge. */
const NEAR_TOP = TOP + 24;

/** The most years that have a mark. */
const YEARS = 8;

/** A day due this many times further away than the reports reach would press them together: it is told in words instead. */
const FURTHEST_DUE = 2;

/** The parts of a chart of what reports say of one project; null = there is no report. The order of the reports does not matter. */
export function stepChart(reports: readonly ChartedReport[], { today, due }: StepChartOptions): StepChart | null {
  const ordered = [...reports].sort((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  const stated = ordered.filter((report): report is ChartedReport & { percent: number } => report.percent !== null);
  const first = (stated[0] ?? ordered[0])?.asOf;
  if (first === undefined) return null;
  const known = Math.max(daysBetween(first, today), 365);
  const shownDue = due !== null && due >= first && daysBetween(first, due) <= FURTHEST_DUE * known ? due : null;
  const last = shownDue !== null && shownDue > today ? shownDue : today;
  const start = daysLater(first, -Math.ceil(daysBetween(first, last) * 0.05) - 30);
  const length = daysBetween(start, last);
  const xOf = (day: Day): number => LEFT + ((RIGHT - LEFT) * Math.max(0, daysBetween(start, day))) / length;
  const points = withFigures(
    stated.map(({ asOf, percent }) => ({ day: asOf, percent, x: xOf(asOf), y: BOTTOM - ((BOTTOM - TOP) * percent) / 100 })),
  );
  const end = points.at(-1);
  return {
    points,
    lane: laneOf(ordered.filter(({ asOf }) => asOf >= start).map(({ asOf, percent }) => ({ x: xOf(asOf), isStated: percent !== null }))),
    before: ordered.filter(({ asOf }) => asOf < start).length,
    years: yearsBetween(start, last).map((year) => ({ year, x: xOf(`${year}-01-01`) })),
    silence: end && end.day < today ? { from: end.x, to: xOf(today), days: daysBetween(end.day, today) } : null,
    today: xOf(today),
    due: shownDue === null ? null : xOf(shownDue),
  };
}

/** Writes the figures, the latest first: above its point, else below it, where no later one stands. */
function withFigures(points: readonly Omit<ChartPoint, 'figure'>[]): ChartPoint[] {
  const written: NonNullable<ChartPoint['figure']>[] = [];
  const figureOf = ({ x, y }: (typeof points)[number]): ChartPoint['figure'] => {
    // At the left edge stand the figures of the axis.
    const end = x < FIGURE_WIDTH ? x + FIGURE_WIDTH / 2 : x - 1;
    const foot = (y < NEAR_TOP ? [BELOW] : [ABOVE, BELOW])
      .map((from) => y + from)
      .find((each) => written.every((other) => Math.abs(other.end - end) >= FIGURE_WIDTH || Math.abs(other.foot - each) >= FIGURE_HEIGHT));
    if (foot === undefined) return null;
    written.push({ end, foot });
    return { end, foot };
  };
  return [...points]
    .reverse()
    .map((point) => ({ ...point, figure: figureOf(point) }))
    .reverse();
}

/** Reports of nearly the same day are one mark: thirty circles on one another say no more than one. */
function laneOf(marks: readonly LaneMark[]): LaneMark[] {
  const lane: LaneMark[] = [];
  for (const mark of marks) {
    const last = lane.at(-1);
    if (last && mark.x - last.x < LANE_GAP) lane[lane.length - 1] = { x: last.x, isStated: last.isStated || mark.isStated };
    else lane.push(mark);
  }
  return lane;
}

/** The years that begin in a span: all, or every second, third … where there are many. */
function yearsBetween(start: Day, end: Day): number[] {
  const [from, to] = [Number(start.slice(0, 4)) + 1, Number(end.slice(0, 4))];
  const all = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
  const step = Math.ceil(all.length / YEARS);
  return all.filter((_, i) => i % step === 0);
}
