import type { Day } from './days';
import { isJump, pointsRisen } from './flags';
import { isBuilt, ProjectStage } from './vocabularies/projects';

/** What may be right and mostly is a slip. A report with it is submitted once who submits it says that they have seen it. */
export const WARNING_CODES = ['PERCENT_FELL', 'PERCENT_JUMPED', 'STAGE_WENT_BACK', 'FINISHED_WITHOUT_100', 'AS_OF_BEFORE_LAST'] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

/** A field of a report that a warning is about. */
export type WarnedField = 'percent' | 'stage' | 'asOf';

export interface Warning {
  readonly code: WarningCode;
  readonly field: WarnedField;
}

/** What a report states, as far as warnings look at it. Null = not stated. */
export interface Stated {
  readonly asOf: Day;
  readonly stage: ProjectStage | null;
  readonly percent: number | null;
}

/** The last values that counting reports of the project state, the corrected report left out. Null = no report states one. */
export interface LastKnown {
  /** The day of the latest report. */
  readonly asOf: Day | null;
  readonly stage: ProjectStage | null;
  readonly percent: number | null;
}

/** The way of a project. SUSPENDED and DROPPED stand beside it: nothing leads back from them or to them. */
const WAY: readonly ProjectStage[] = [
  ProjectStage.IDEA,
  ProjectStage.CONCEPT,
  ProjectStage.FEASIBILITY,
  ProjectStage.DETAILED_DESIGN,
  ProjectStage.FINANCING,
  ProjectStage.PROCUREMENT,
  ProjectStage.CONSTRUCTION,
  ProjectStage.COMPLETED,
  ProjectStage.OPERATIONAL,
];

/** The warnings of a report, in the order of the catalogue. What is not stated gives none. */
export function reportWarnings({ asOf, stage, percent }: Stated, last: LastKnown): Warning[] {
  const rise = percent === null || last.percent === null ? 0 : pointsRisen(last.percent, percent);
  const warnings: Warning[] = [];
  if (rise < 0) warnings.push({ code: 'PERCENT_FELL', field: 'percent' });
  if (isJump(rise)) warnings.push({ code: 'PERCENT_JUMPED', field: 'percent' });
  if (wentBack(last.stage, stage)) warnings.push({ code: 'STAGE_WENT_BACK', field: 'stage' });
  if (isBuilt(stage) && percent !== null && percent < 100) warnings.push({ code: 'FINISHED_WITHOUT_100', field: 'percent' });
  if (last.asOf !== null && asOf < last.asOf) warnings.push({ code: 'AS_OF_BEFORE_LAST', field: 'asOf' });
  return warnings;
}

/** The warnings that nobody has said they have seen. */
export const unacknowledged = (warnings: readonly Warning[], acknowledged: readonly string[]): Warning[] =>
  warnings.filter(({ code }) => !acknowledged.includes(code));

function wentBack(before: ProjectStage | null, after: ProjectStage | null): boolean {
  if (before === null || after === null) return false;
  const [from, to] = [WAY.indexOf(before), WAY.indexOf(after)];
  return to >= 0 && to < from;
}
