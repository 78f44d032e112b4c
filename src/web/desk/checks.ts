import type { Viewer } from '../../domain/permissions';
import { reportWarnings, type Warning } from '../../domain/report-warnings';
import { ReportState } from '../../domain/vocabularies/progress';
import type { ChainReport } from '../../queries/desk/report.queries';

/** What is odd about a report, as who decides has to see it. */
export const oddnessOf = (report: ChainReport): Warning[] => reportWarnings(report, report.known);

/** Whether who looks has a part in a report already, from which who decides next must be apart. */
export function hasPart({ person, powers }: Viewer, { state, authors, verifiedBy }: ChainReport): boolean {
  const persons = [person, ...powers.flatMap(({ actingFor }) => (actingFor === null ? [] : [actingFor]))];
  const apart = state === ReportState.VERIFIED ? [...authors, ...verifiedBy] : authors;
  return persons.some((one) => apart.includes(one));
}
