import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { OfficeRole } from '../../domain/vocabularies/people';
import { decidersOf } from '../../queries/projects/project-proposal.queries';
import { tellOfWork } from '../people/work-waits';

/** Writes to the secretaries who can decide about a proposal, given by its key: who proposed it cannot. Nobody acts for a secretary. */
export const tellDeciders = (db: RowStore, proposal: number): Promise<void> =>
  tellOfWork(
    db,
    sql`
    SELECT held.person_id
    FROM project_proposal p CROSS JOIN role_grant held JOIN organisation office ON office.id = held.office_id
    WHERE p.id = ${proposal} AND held.role = ${OfficeRole.SECRETARY} AND held.revoked_at IS NULL AND in_force(held.valid_from, held.valid_to, ${TODAY})
      AND held.person_id <> p.proposed_by_id AND office.code = ANY (${decidersOf})`,
  );
