import { FlagKind } from '../../domain/vocabularies/projects';
import type { Flagged } from './briefing-data';

/** The kinds of flags about days, which make a project late. */
const ABOUT_DAYS: readonly FlagKind[] = [FlagKind.OVERDUE, FlagKind.DATES_SLIPPED];

/** The kinds that the first screen names, the weightiest first. */
export const WEIGHTIEST: readonly FlagKind[] = [
  FlagKind.COMPLETED_NOT_OPERATIONAL,
  FlagKind.OVERDUE,
  FlagKind.PERCENT_FELL,
  FlagKind.CONFLICTING_COSTS,
  FlagKind.DATES_SLIPPED,
];

/** The messages about the days of a project. */
export const lateMessages = ({ flags }: Flagged): string[] =>
  flags.filter(({ kind }) => ABOUT_DAYS.includes(kind)).map(({ message }) => message);

/** The messages about everything else. */
export const otherMessages = ({ flags }: Flagged): string[] =>
  flags.filter(({ kind }) => !ABOUT_DAYS.includes(kind)).map(({ message }) => message);

/** The weightiest flag of a project that the first screen names. */
export const weightiestFlag = ({ flags }: Flagged) =>
  flags.filter(({ kind }) => WEIGHTIEST.includes(kind)).sort((a, b) => weightOf(a.kind) - weightOf(b.kind))[0];

/** The place of a kind of flag on the first screen: the weightiest is 0. */
export const weightOf = (kind: FlagKind): number => WEIGHTIEST.indexOf(kind);
