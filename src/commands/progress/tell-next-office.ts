import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { OfficeRole } from '../../domain/vocabularies/people';
import { ReportStep } from '../../domain/vocabularies/progress';
import { tellOfWork } from '../people/work-waits';

/** The role that takes the next step with a report. */
const ROLE_OF = { [ReportStep.VERIFY]: OfficeRole.VERIFIER, [ReportStep.CERTIFY]: OfficeRole.CERTIFIER } as const;

/**
 * Writes to those who can take the next step with any of the reports, in their own place or in that of somebody else: those who have a part in
 * them cannot.
 */
export function tellNextOffice(db: RowStore, step: keyof typeof ROLE_OF, reports: readonly string[]): Promise<void> {
  const role = ROLE_OF[step];
  return tellOfWork(
    db,
    sql`
    WITH arrived AS (
      SELECT id, office_of_step(id, ${role}) AS office FROM progress_report WHERE code = ANY (${[...reports]}::text[])),
    able AS (
      SELECT person_id AS person, NULL::integer AS acting_for, office_id AS office FROM role_grant WHERE role = ${role} AND revoked_at IS NULL
      UNION
      SELECT to_person_id, from_person_id, office_id FROM delegation WHERE role = ${role} AND ended_at IS NULL)
    SELECT able.person FROM able
    WHERE EXISTS (
      SELECT FROM arrived
      WHERE arrived.office = able.office AND report_step_fault(id, ${step}, NULL, able.person, able.acting_for, able.office, NULL) IS NULL)`,
  );
}
