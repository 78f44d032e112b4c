import type { DataSource } from 'typeorm';
import { sql } from '../../database/sql';
import { inTransaction } from '../../database/transaction';
import { problem } from '../../domain/problems';
import { OfficeRole } from '../../domain/vocabularies/people';
import type { ImportedRows } from '../../domain/vocabularies/progress';
import { audit } from '../audit';
import { refuseFor } from '../command';
import { personWith } from '../people/people-command';
import { applyImport } from './apply-import.command';
import { keepImport } from './keep-import';

interface OperatorImport {
  /** The key of the office. */
  readonly office: number;
  /** The address of a person who reports for the office: the author of the drafts, who then takes no other place in their chain. */
  readonly email: string;
  readonly fileName: string;
  readonly bytes: Buffer;
  /** What was read of it, packed. */
  readonly reading: Buffer;
  /** Of the difference that the operator saw. */
  readonly fingerprint: string;
  readonly rows: ImportedRows;
}

/**
 * Saves rows of a file for an operator, in the place of a person who reports for the office. The file takes the place of one that the person
 * has not saved. Throws a Refusal: UNKNOWN_PERSON, NOT_PERMITTED for who does not report for the office, those of `applyImport`.
 */
export async function importByOperator(
  dataSource: DataSource,
  { office, email, fileName, bytes, reading, fingerprint, rows }: OperatorImport,
) {
  return inTransaction(dataSource, async (db) => {
    const found = await personWith(db, email);
    refuseFor(found === null ? [problem('UNKNOWN_PERSON', 'person')] : []);
    const { person } = found!;
    const [may] = await db.rows<{ reports: boolean }>(
      sql`SELECT acts_in_role(${person}, NULL, ${OfficeRole.REPORTER}, ${office}) AS reports`,
    );
    refuseFor(may!.reports ? [] : [problem('NOT_PERMITTED', 'person')]);
    const actor = { person, office, actingFor: null };
    const { id } = await keepImport(db, actor, { fileName, bytes, reading });
    const { result, effect } = await applyImport(db, actor, { import: id, fingerprint, rows });
    // Nobody is shown a file that states nothing new.
    if (effect) await audit(db, { person: null, actingFor: person, office }, effect);
    else await db.rows(sql`DELETE FROM report_import WHERE id = ${id}`);
    return result;
  });
}
