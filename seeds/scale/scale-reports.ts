import { beginningInBangkok } from '../../src/domain/days';
import { ReportState } from '../../src/domain/vocabularies/progress';
import { ProjectStage } from '../../src/domain/vocabularies/projects';
import type { SeededRandom } from './seeded-random';

/** A generated report. `supersedes` is the code of the report that it corrects; `certifiedAt` the instant at which a report that began in another state was certified. */
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

/** The planned dates of a generated project and its reports. */
interface Life {
  readonly startsOn: string;
  readonly endsOn: string;
  readonly reports: readonly GeneratedReport[];
}

const DAY = 86_400_000;
const FIRST_REPORT = Date.parse('2007-01-15');
const LAST_FIRST_REPORT = Date.parse('2021-12-31');
/** Early enough for corrections of the last reports, and their certification, to be on record by now. */
const LAST_REPORT = Date.parse('2025-01-31');

/** The day that is a number of days after another. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + Math.round(days) * DAY).toISOString().slice(0, 10);

/** The instant at which a fact of a day came on record: 9:00 in Bangkok, that many days later. */
export const recordedAfter = (day: string, days: number): string =>
  new Date(beginningInBangkok(daysAfter(day, days)).getTime() + 9 * 3_600_000).toISOString();

const isoDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

/** The stage of a project below each percent. */
const STAGE_BELOW: readonly [below: number, ProjectStage][] = [
  [1, ProjectStage.IDEA],
  [3, ProjectStage.CONCEPT],
  [6, ProjectStage.FEASIBILITY],
  [10, ProjectStage.DETAILED_DESIGN],
  [13, ProjectStage.FINANCING],
  [17, ProjectStage.PROCUREMENT],
  [100, ProjectStage.CONSTRUCTION],
  [Infinity, ProjectStage.COMPLETED],
];

/** The course of a project. `dropped` and `resumed` are positions in its list of reports, -1 = never. */
interface Fate {
  /** The part of its time after which it is built; above 1 = it is not built yet. */
  readonly pace: number;
  readonly neverCounted: boolean;
  readonly dropped: number;
  readonly resumed: number;
  readonly reopened: boolean;
}

export function lifeOf(code: string, count: number, random: SeededRandom): Life {
  const first = random.between(FIRST_REPORT, LAST_FIRST_REPORT);
  const dropped = random.chance(0.07) ? random.whole(1, count) : -1;
  const fate: Fate = {
    pace: random.between(0.4, 1.7),
    neverCounted: random.chance(0.08),
    dropped,
    resumed: dropped > 0 && random.chance(0.2) ? dropped + random.whole(1, 4) : -1,
    reopened: random.chance(0.03),
  };
  const reports: GeneratedReport[] = [];
  for (let i = 0; i < count; i++) {
    const corrected = i > 0 && random.chance(0.02) ? reports[i - 1]! : null;
    const passed = Math.min(1, (i + random.between(0, 0.9)) / count);
    const asOf = corrected?.asOf ?? isoDay(first + passed * (LAST_REPORT - first));
    reports.push(report(`${code}-R${String(i + 1).padStart(2, '0')}`, asOf, passed, i, corrected, fate, random));
  }
  const startsOn = isoDay(first + random.between(-100, 300) * DAY);
  return {
    startsOn,
    endsOn: daysAfter(startsOn, Math.max(200, (fate.pace * random.between(0.6, 1.1) * (LAST_REPORT - first)) / DAY)),
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
  random: SeededRandom,
): GeneratedReport {
  const { stage, percent } = stateOfWorks(passed, i, fate, random);
  const isDropped = stage === ProjectStage.DROPPED;
  const recordedAt = corrected
    ? new Date(Date.parse(corrected.certifiedAt ?? corrected.recordedAt) + random.whole(5, 200) * DAY).toISOString()
    : recordedAfter(asOf, random.whole(3, 150));
  const begins = random.pick(FIRST_STATES);
  return {
    code,
    asOf,
    recordedAt,
    stage: isDropped || random.chance(0.75) ? stage : null,
    percent: isDropped || fate.neverCounted || !random.chance(0.75) ? null : percent.toFixed(random.pick([0, 0, 1, 2])),
    plannedPercent: random.chance(0.15) ? Math.min(100, percent * random.between(0.9, 1.4)).toFixed(1) : null,
    financialPercent: random.chance(0.1) ? (percent * random.between(0.5, 1)).toFixed(1) : null,
    narratives: random.chance(0.1) ? { EN: `Generated: ${Math.round(percent)} % of the works done.` } : null,
    state: begins.state,
    supersedes: corrected?.code ?? null,
    certifiedAt: begins.certified ? new Date(Date.parse(recordedAt) + random.whole(3, 60) * DAY).toISOString() : null,
  };
}

/** The first state of a report: of a hundred reports, three stay uncertified and five are certified later. */
const FIRST_STATES = Array.from({ length: 100 }, (_, i) => ({
  state: i < 6 ? ReportState.SUBMITTED : i < 8 ? ReportState.VERIFIED : ReportState.CERTIFIED,
  certified: i >= 2 && i < 7,
}));

/** The state of the works: mostly further each time, sometimes set back, suspended, dropped or reopened. */
function stateOfWorks(passed: number, i: number, fate: Fate, random: SeededRandom): { stage: ProjectStage; percent: number } {
  const reached = Math.min(100, 100 * (passed / fate.pace) ** 1.3);
  const percent = reached === 100 || !random.chance(0.05) ? reached : reached * random.between(0.8, 0.98);
  const sinceBuilt = passed - fate.pace;
  if (fate.dropped >= 0 && i >= fate.dropped && (fate.resumed < 0 || i < fate.resumed)) return { stage: ProjectStage.DROPPED, percent };
  if (fate.reopened && sinceBuilt > 0.1 && sinceBuilt < 0.25) return { stage: ProjectStage.CONSTRUCTION, percent: 80 };
  if (sinceBuilt > 0.15) return { stage: ProjectStage.OPERATIONAL, percent };
  if (reached > 20 && reached < 100 && random.chance(0.04)) return { stage: ProjectStage.SUSPENDED, percent };
  return { stage: STAGE_BELOW.find(([below]) => percent < below)![1], percent };
}
