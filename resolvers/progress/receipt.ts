import type { ProgressReport } from '../../entities/progress/progress-report.entity';
import { Project } from '../../entities/projects/project.entity';
import { make } from '../../schema/base/make';
import type { RequestContext } from '../../src/context/request-context';
import { daysLate } from '../../src/domain/rounds';
import { reportMakings } from '../../src/queries/progress/report-chain.queries';
import { roundOn } from '../../src/queries/progress/round.queries';
import { byId } from '../../src/queries/shared/entity.queries';
import { Receipt } from './report-mutation.type';

/** The receipt of a report that an office submitted. */
export async function receiptOf(report: ProgressReport, { loaders }: RequestContext): Promise<Receipt> {
  const { fingerprint } = await loaders.load(reportMakings, report.id, null);
  const number = `${report.code}-${fingerprint}`;
  const late = daysLate(await roundOn(report.asOf, loaders), report.recordedAt);
  return make(Receipt, {
    number,
    at: report.recordedAt,
    fingerprint,
    url: `/th/receipts/${number.toUpperCase()}`,
    project: await loaders.load(byId(Project), report.projectId, null),
    asOf: report.asOf,
    state: report.state,
    late: late > 0,
    daysLate: late > 0 ? late : null,
  });
}

/** The code of a report and its fingerprint, of the number of a receipt; null = it is none. */
export function readReceiptNumber(number: string): { readonly code: string; readonly fingerprint: string } | null {
  const match = /^(.+)-([0-9a-f]{8})$/i.exec(number.trim());
  return match && { code: match[1]!.toUpperCase(), fingerprint: match[2]!.toLowerCase() };
}
