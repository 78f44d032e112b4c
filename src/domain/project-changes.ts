import type { DatePrecision } from './vocabularies/mechanism';
import { ChangeKind, ChangeSubject } from './vocabularies/progress';
import { isBuilt, ProjectStage } from './vocabularies/projects';

/** The known state of a project at one of two points in time that are compared. */
export interface ProjectState {
  readonly stage: ProjectStage | null;
  /** An exact decimal. */
  readonly percent: string | null;
  /** Whether a report states it. */
  readonly isStated: boolean;
  readonly endsOn: string | null;
  /** How exactly `endsOn` is known; null = there is no day. */
  readonly endsOnPrecision: DatePrecision | null;
  /** Amount and currency. */
  readonly cost: string | null;
}

/** One difference: the values before and after it, as text; null = no value. */
export interface Change {
  readonly kind: ChangeKind;
  readonly subject: ChangeSubject;
  readonly before: string | null;
  readonly after: string | null;
  /** How exactly the values are known, where they are days. */
  readonly days?: Readonly<Record<'beforePrecision' | 'afterPrecision', DatePrecision | null>>;
}

/** How a project stood at the earlier point in time. */
export interface EarlierProject {
  /** Null = the project did not belong to the scope, or was not on record. */
  readonly state: ProjectState | null;
  /** True = by what is on record now, the project was in the portfolio then. */
  readonly isListed: boolean;
}

/**
 * The changes between two points in time. What had no value before is no change of the world: it is stated for the first time. So is a
 * project that was there and has only come on record since.
 */
export function changesBetween({ state: before, isListed }: EarlierProject, after: ProjectState): Change[] {
  if (before === null) {
    const kind = isListed ? ChangeKind.FIRST_STATED : ChangeKind.ADDED;
    return [{ kind, subject: ChangeSubject.PROJECT, before: null, after: after.stage ?? after.percent }];
  }
  return [
    ...changeOf(ChangeSubject.STAGE, before.stage, after.stage, stageChange),
    // A project that had no percent, and counts as 100 because it is finished, has stated none.
    ...(before.percent === null && !after.isStated ? [] : changeOf(ChangeSubject.PERCENT, before.percent, after.percent, percentChange)),
    ...changeOf(ChangeSubject.LAST_DAY, before.endsOn, after.endsOn, () => ChangeKind.DATE_MOVED).map((change) => ({
      ...change,
      days: { beforePrecision: before.endsOnPrecision, afterPrecision: after.endsOnPrecision },
    })),
    ...changeOf(ChangeSubject.COST, before.cost, after.cost, () => ChangeKind.COST_CHANGED),
  ];
}

function changeOf<T extends string>(
  subject: ChangeSubject,
  before: T | null,
  after: T | null,
  kindOf: (before: T, after: T | null) => ChangeKind,
): Change[] {
  if (before === after) return [];
  return [{ kind: before === null ? ChangeKind.FIRST_STATED : kindOf(before, after), subject, before, after }];
}

const percentChange = (before: string, after: string | null): ChangeKind =>
  Number(after ?? 0) < Number(before) ? ChangeKind.FELL_BACK : ChangeKind.ADVANCED;

function stageChange(before: ProjectStage, after: ProjectStage | null): ChangeKind {
  if (after === ProjectStage.DROPPED) return ChangeKind.DROPPED;
  return isBuilt(after) && !isBuilt(before) ? ChangeKind.COMPLETED : ChangeKind.STAGE_CHANGED;
}
