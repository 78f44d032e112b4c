import { Discrepancy } from '../../../entities/provenance/discrepancy.entity';
import { DiscrepancyEvent } from '../../../entities/provenance/discrepancy-event.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { LocalizedTexts } from '../../domain/languages';

/** A discrepancy that an office opened, with the names of the office, the codes of its sources and the names of what it is about. */
export interface DeskDiscrepancy extends Discrepancy {
  readonly officeNames: LocalizedTexts;
  readonly sourceA: string;
  /** Null = no document on record. */
  readonly sourceB: string | null;
  /** The type and code of each thing, and the field: `Project:P08 costs`. */
  readonly touches: readonly string[];
}

const discrepancies = (db: RowStore, where: Sql): Promise<DeskDiscrepancy[]> =>
  db.entities<Discrepancy, Omit<DeskDiscrepancy, keyof Discrepancy>>(
    Discrepancy,
    sql`SELECT ${db.columns(Discrepancy, 'd')}, o.names AS "officeNames", source_a.code AS "sourceA", source_b.code AS "sourceB",
          ARRAY(SELECT s.node || ' ' || s.field FROM discrepancy_subject s WHERE s.discrepancy_id = d.id ORDER BY s.position) AS touches
        FROM discrepancy d JOIN organisation o ON o.id = d.opened_for_id
        JOIN citation a ON a.id = d.citation_a_id JOIN source source_a ON source_a.id = a.source_id
        LEFT JOIN citation b ON b.id = d.citation_b_id LEFT JOIN source source_b ON source_b.id = b.source_id
        WHERE ${where} ORDER BY d.resolved, d.position DESC`,
  ) as Promise<DeskDiscrepancy[]>;

/** The discrepancies that offices opened: those that are open first, the newest first. */
export const discrepanciesAtDesk = (db: RowStore): Promise<DeskDiscrepancy[]> => discrepancies(db, sql`true`);

/** The one with a code; null = no office opened one with it. */
export async function discrepancyAtDesk(db: RowStore, code: string): Promise<DeskDiscrepancy | null> {
  const [found] = await discrepancies(db, sql`d.code = ANY (${codeSpellings(code)}::text[])`);
  return found ?? null;
}

/** What was done with a discrepancy, the first first, with the names of the offices. */
export const discrepancyEventsAtDesk = (
  db: RowStore,
  discrepancy: number,
): Promise<(DiscrepancyEvent & { readonly officeNames: LocalizedTexts })[]> =>
  db.entities<DiscrepancyEvent, { officeNames: LocalizedTexts }>(
    DiscrepancyEvent,
    sql`SELECT ${db.columns(DiscrepancyEvent, 'e')}, o.names AS "officeNames" FROM discrepancy_event e JOIN organisation o ON o.id = e.office_id
        WHERE e.discrepancy_id = ${discrepancy} ORDER BY e.number`,
  );
