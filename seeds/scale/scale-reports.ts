import { beginningInBangkok } from '../../src/domain/days';
import { ReportState } from '../../src/domain/vocabularies/progress';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import type { Dice } from './seeded-random';

/** A generated report. `supersedes` is the code of the one that it corrects; `certifiedAt` when it became certified after it began otherwise. */
export interface GeneratedReport {
  readonly code: string;
  readonly asOf: string;
  readonly recordedAt: string;
  readonly stage: ProjectStage | null;
  readonly percent: string | null;
  readonly plannedPercent: string | null;
  readonly financialPercent: string | null;
  readonly narratives: { readonly EN: string } | null;
  readonly state: ReportState;
  readonly supersedes: string | null;
  readonly certifiedAt: string | null;
}

/** When a generated project was meant to be built, and what was reported of it. */
export interface Life {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reports: readonly GeneratedReport[];
}

const DAY = 86_400_000;
const FIRST_REPORT = Date.parse('2007-01-15');
const LAST_FIRST_REPORT = Date.parse('2021-12-31');
const LAST_REPORT = Date.parse('2026-06-30');

/** The day that many days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + Math.round(days) * DAY).toISOString().slice(0, 10);

/** The instant of the working day at which something of a day came on record, that many days later. */
export const recordedAfter = (day: string, days: number): string =>
  new Date(beginningInBangkok(daysAfter(day, days)).getTime() + 9 * 3_600_000).toISOString();

const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The stage of a project that has come so far. */
const STAGES: readonly [below: number, ProjectStage][] = [
  [1, ProjectStage.IDEA],
  [3, ProjectStage.CONCEPT],
  [6, ProjectStage.FEASIBILITY],
  [10, ProjectStage.DETAILED_DESIGN],
  [13, ProjectStage.FINANCING],
  [17, ProjectStage.PROCUREMENT],
  [100, ProjectStage.CONSTRUCTION],
  [Infinity, ProjectStage.COMPLETED],
];

/** What becomes of a project: places in its list of reports, -1 = never. */
interface Fate {
  /** The part of its time that it takes until it is built; above 1 = it is not built yet. */
  readonly pace: number;
  readonly neverCounted: boolean;
  readonly dropped: number;
  readonly resumed: number;
  readonly reopened: boolean;
}

export function lifeOf(code: string, count: number, dice: Dice): Life {
  const first = dice.between(FIRST_REPORT, LAST_FIRST_REPORT);
  const dropped = dice.chance(0.07) ? dice.whole(1, count) : -1;
  const fate: Fate = {
    pace: dice.between(0.4, 1.7),
    neverCounted: dice.chance(0.08),
    dropped,
    resumed: dropped > 0 && dice.chance(0.2) ? dropped + dice.whole(1, 4) : -1,
    reopened: dice.chance(0.03),
  };
  const reports: GeneratedReport[] = [];
  for (let i = 0; i < count; i++) {
    const corrected = i > 0 && dice.chance(0.02) ? reports[i - 1]! : null;
    const passed = Math.min(1, (i + dice.between(0, 0.9)) / count);
    const asOf = corrected?.asOf ?? dayOf(first + passed * (LAST_REPORT - first));
    reports.push(report(`${code}-R${String(i + 1).padStart(2, '0')}`, asOf, passed, i, corrected, fate, dice));
  }
  const startsOn = dayOf(first + dice.between(-100, 300) * DAY);
  return {
    startsOn,
    endsOn: daysAfter(startsOn, Math.max(200, (fate.pace * dice.between(0.6, 1.1) * (LAST_REPORT - first)) / DAY)),
    reports,
  };
}

function report(
  code: string,
  asOf: string,
  passed: number,
  i: number,
  corrected: GeneratedReport | null,
  fate: Fate,
  dice: Dice,
): GeneratedReport {
  const { stage, percent } = stateOfWorks(passed, i, fate, dice);
  const isDropped = stage === ProjectStage.DROPPED;
  const recordedAt = corrected
    ? new Date(Date.parse(corrected.certifiedAt ?? corrected.recordedAt) + dice.whole(5, 200) * DAY).toISOString()
    : recordedAfter(asOf, dice.whole(3, 150));
  const begins = dice.pick(STATES);
  return {
    code,
    asOf,
    recordedAt,
    stage: isDropped || dice.chance(0.75) ? stage : null,
    percent: isDropped || fate.neverCounted || !dice.chance(0.75) ? null : percent.toFixed(dice.pick([0, 0, 1, 2])),
    plannedPercent: dice.chance(0.15) ? Math.min(100, percent * dice.between(0.9, 1.4)).toFixed(1) : null,
    financialPercent: dice.chance(0.1) ? (percent * dice.between(0.5, 1)).toFixed(1) : null,
    narratives: dice.chance(0.1) ? { EN: `Generated: ${Math.round(percent)} % of the works done.` } : null,
    state: begins.state,
    supersedes: corrected?.code ?? null,
    certifiedAt: begins.certified ? new Date(Date.parse(recordedAt) + dice.whole(3, 60) * DAY).toISOString() : null,
  };
}

/** How a report begins: of a hundred, three stay uncertified and five are certified later. */
const STATES = Array.from({ length: 100 }, (_, i) => ({
  state: i < 6 ? ReportState.SUBMITTED : i < 8 ? ReportState.VERIFIED : ReportState.CERTIFIED,
  certified: i >= 2 && i < 7,
}));

/** How far the works are: mostly further each time, sometimes set back, suspended, dropped or opened again. */
function stateOfWorks(passed: number, i: number, fate: Fate, dice: Dice): { stage: ProjectStage; percent: number } {
  const reached = Math.min(100, 100 * (passed / fate.pace) ** 1.3);
  const percent = reached === 100 || !dice.chance(0.05) ? reached : reached * dice.between(0.8, 0.98);
  const sinceBuilt = passed - fate.pace;
  if (fate.dropped >= 0 && i >= fate.dropped && (fate.resumed < 0 || i < fate.resumed)) return { stage: ProjectStage.DROPPED, percent };
  if (fate.reopened && sinceBuilt > 0.1 && sinceBuilt < 0.25) return { stage: ProjectStage.CONSTRUCTION, percent: 80 };
  if (sinceBuilt > 0.15) return { stage: ProjectStage.OPERATIONAL, percent };
  if (reached > 20 && reached < 100 && dice.chance(0.04)) return { stage: ProjectStage.SUSPENDED, percent };
  return { stage: STAGES.find(([below]) => percent < below)![1], percent };
}
