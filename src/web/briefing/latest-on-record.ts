import { beginningInBangkok, type Day } from '../../domain/days';
import { CostExtent } from '../../domain/vocabularies/projects';
import type { ProjectShown } from './briefing-data';

/** The newest report about a day up to the briefing's, on record when that day began. Reports come newest first. */
export function latestReport({ reports }: ProjectShown, asOf: Day) {
  const began = beginningInBangkok(asOf);
  return reports.nodes.find((report) => report.asOf <= asOf && new Date(report.recordedAt) <= began);
}

/** The last statement of a project's days up to the briefing's day. Statements come oldest first. */
export const latestSchedule = ({ schedules }: ProjectShown, day: Day) =>
  schedules.filter(({ asOf }) => asOf === null || asOf <= day).at(-1);

/** The latest preferred figure of a project up to the briefing's day, else its latest one of the whole project, else of anything. */
export function latestCost({ costs }: ProjectShown, day: Day) {
  const known = costs.filter(({ asOf }) => asOf === null || asOf <= day).sort((a, b) => ((a.asOf ?? '') < (b.asOf ?? '') ? -1 : 1));
  const whole = known.filter(({ extent }) => extent === CostExtent.WHOLE);
  return whole.findLast(({ preferred }) => preferred) ?? whole.at(-1) ?? known.at(-1);
}
