import { beginningInBangkok, type Day } from '../../domain/days';
import type { ProjectShown } from './briefing-data';

/** The report that was on record when the day of the briefing began, of those about a day by then: they come newest first. */
export function latestReport({ reports }: ProjectShown, asOf: Day) {
  const began = beginningInBangkok(asOf);
  return reports.nodes.find((report) => report.asOf <= asOf && new Date(report.recordedAt) <= began);
}

/** The last statement of a project's days by the day of the briefing: they come oldest first. */
export const latestSchedule = ({ schedules }: ProjectShown, day: Day) =>
  schedules.filter(({ asOf }) => asOf === null || asOf <= day).at(-1);
