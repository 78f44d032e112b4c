import { daysBetween } from '../../../../domain/days';
import type { ProjectPageQuery } from '../../page-data';

type Project = NonNullable<ProjectPageQuery['project']>;

export type ReportOnRecord = Project['reports']['nodes'][number];

/** The reports that were on record at an instant, in the order in which they come. */
export const reportsOnRecord = (reports: readonly ReportOnRecord[], knownAt: string): ReportOnRecord[] =>
  reports.filter(({ recordedAt }) => Date.parse(recordedAt) <= Date.parse(knownAt));

/** "Figures are reckoned from the report": it is in force, and no other one corrects it. */
export const counts = ({ state, supersededBy }: Pick<ReportOnRecord, 'state' | 'supersededBy'>): boolean =>
  (state === 'CERTIFIED' || state === 'PUBLISHED') && supersededBy === null;

type Statement = NonNullable<Project['schedules']>[number];

/** A statement of the dates with how many days its last day is after the one stated before; null = none was stated before, or none is now. */
export interface Slip {
  readonly statement: Statement;
  readonly slip: number | null;
}

/** Statements of the dates, the earliest first, each with how far it moved the last day. */
export function slips(statements: readonly Statement[]): Slip[] {
  let before: string | null = null;
  return statements.map((statement) => {
    const slip: number | null = before === null || statement.endsOn === null ? null : daysBetween(before, statement.endsOn);
    before = statement.endsOn ?? before;
    return { statement, slip };
  });
}

type CostFigure = NonNullable<Project['costs']>[number];

/** The figure that totals use, as the API chooses it: the latest preferred one, else the latest of the whole project; null = none is. */
export const usedCost = (costs: readonly CostFigure[]): CostFigure | null =>
  costs.find(({ preferred }) => preferred) ?? costs.find(({ extent }) => extent === 'WHOLE') ?? null;
