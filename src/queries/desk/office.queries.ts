import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { LocalizedTexts } from '../../domain/languages';

export interface OfficeRow {
  readonly id: number;
  readonly code: string;
  readonly names: LocalizedTexts;
}

/** Every office, in the order of the codes. */
export const everyOffice = (db: RowStore): Promise<OfficeRow[]> =>
  db.rows<OfficeRow>(sql`SELECT id, code, names FROM organisation ORDER BY code COLLATE "C"`);

/** Offices by their codes, in the order of the codes. */
export const officesNamed = (db: RowStore, codes: readonly string[]): Promise<OfficeRow[]> =>
  db.rows<OfficeRow>(sql`SELECT id, code, names FROM organisation WHERE code = ANY (${codes}::text[]) ORDER BY code COLLATE "C"`);
