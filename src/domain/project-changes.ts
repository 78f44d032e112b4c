import type { DatePrecision } from './vocabularies/mechanism';
import { ChangeKind } from './vocabularies/progress';
import { isBuilt, ProjectStage } from './vocabularies/projects';

/** The known state of a project at one of two points in time that are compared. */
export interface ProjectState {
  readonly stage: ProjectStage | null;
  /** An exact decimal. */
  readonly percent: string | null;
  readonly endsOn: string | null;
  /** How exactly `endsOn` is known; null = there is no day. */
  readonly endsOnPrecision: DatePrecision | null;
  /** Amount and currency. */
  readonly cost: string | null;
}

/** One difference: the values before and after it, as text; null = no value. */
export interface Change {
  readonly kind: ChangeKind;
  readonly before: string | null;
  readonly after: string | null;
  /** How exactly the days of DATE_MOVED are known; other changes have no days. */
  readonly days?: Readonly<Record<'beforePrecision' | 'afterPrecision', DatePrecision | null>>;
  /** The later fact that the difference comes from. */
  readonly saidBy: 'percent' | 'stage' | 'schedule' | 'cost';
}

/** The changes between two points in time; `before` null = the project did not belong to the scope, or was not on record. */
export function changesBetween(before: ProjectState | null, after: ProjectState): Change[] {
  if (before === null)
    return [{ kind: ChangeKind.ADDED, before: null, after: after.stage ?? after.percent, saidBy: after.stage ? 'stage' : 'percent' }];
  const changes: Change[] = [];
  if (before.stage !== after.stage)
    changes.push({ kind: stageChange(before.stage, after.stage), before: before.stage, after: after.stage, saidBy: 'stage' });
  if (before.percent !== after.percent) {
    const fell = Number(after.percent ?? 0) < Number(before.percent ?? 0);
    changes.push({
      kind: fell ? ChangeKind.FELL_BACK : ChangeKind.ADVANCED,
      before: before.percent,
      after: after.percent,
      saidBy: 'percent',
    });
  }
  if (before.endsOn !== after.endsOn)
    changes.push({
      kind: ChangeKind.DATE_MOVED,
      before: before.endsOn,
      after: after.endsOn,
      days: { beforePrecision: before.endsOnPrecision, afterPrecision: after.endsOnPrecision },
      saidBy: 'schedule',
    });
  if (before.cost !== after.cost) changes.push({ kind: ChangeKind.COST_CHANGED, before: before.cost, after: after.cost, saidBy: 'cost' });
  return changes;
}

function stageChange(before: ProjectStage | null, after: ProjectStage | null): ChangeKind {
  if (after === ProjectStage.DROPPED) return ChangeKind.DROPPED;
  return isBuilt(after) && !isBuilt(before) ? ChangeKind.COMPLETED : ChangeKind.STAGE_CHANGED;
}
