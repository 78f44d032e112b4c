import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { LetterKind, OfficeRole } from '../../domain/vocabularies/people';
import { ReportStep } from '../../domain/vocabularies/progress';
import { queueLetters } from '../people/letters';

/** The role that takes the next step with a report. */
const ROLE_OF = { [ReportStep.VERIFY]: OfficeRole.VERIFIER, [ReportStep.CERTIFY]: OfficeRole.CERTIFIER } as const;

/**
 * Writes to those who can take the next step with any of the reports, in their own place or in that of somebody else: those who have a part in
 * them cannot. A letter says how many reports wait when it leaves. Nobody has two on one day in Bangkok.
 */
export async function tellNextOffice(db: RowStore, step: keyof typeof ROLE_OF, reports: readonly string[]): Promise<void> {
  const role = ROLE_OF[step];
  const persons = await db.rows<{ to: number; occasion: string }>(sql`
    WITH arrived AS (
      SELECT id, office_of_step(id, ${role}) AS office FROM progress_report WHERE code = ANY (${[...reports]}::text[])),
    able AS (
      SELECT person_id AS person, NULL::integer AS acting_for, office_id AS office FROM role_grant WHERE role = ${role} AND revoked_at IS NULL
      UNION
      SELECT to_person_id, from_person_id, office_id FROM delegation WHERE role = ${role} AND ended_at IS NULL)
    SELECT DISTINCT person_id AS "to", (${TODAY})::text AS occasion FROM able JOIN person_contact ON person_id = person
    WHERE EXISTS (
      SELECT FROM arrived
      WHERE arrived.office = able.office AND report_step_fault(id, ${step}, NULL, person, acting_for, able.office, NULL) IS NULL)`);
  await queueLetters(
    db,
    persons.map(({ to, occasion }) => ({ to, kind: LetterKind.WORK_WAITS, values: {}, occasion })),
  );
}
