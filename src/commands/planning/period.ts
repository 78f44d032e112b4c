import type { Day } from '../../domain/days';
import { type Problem, problem } from '../../domain/problems';
import { DatePrecision } from '../../domain/vocabularies/mechanism';
import type { Values } from '../record';

/** What stands against the period of a plan: PERIOD_NEEDED where one of the days is not known, DAYS_REVERSED. */
export function periodProblems(startsOn: Day | null, endsOn: Day | null): Problem[] {
  if (startsOn === null || endsOn === null) return [problem('PERIOD_NEEDED', startsOn === null ? 'startsOn' : 'endsOn')];
  return endsOn < startsOn ? [problem('DAYS_REVERSED', 'endsOn')] : [];
}

/** The period of a plan by column: one of whole years is known to the year. */
export const periodColumns = (startsOn: Day, endsOn: Day): Values => ({
  starts_on: startsOn,
  ends_on: endsOn,
  precision: startsOn.endsWith('-01-01') && endsOn.endsWith('-12-31') ? DatePrecision.YEAR : DatePrecision.DAY,
});
