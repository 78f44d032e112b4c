import { RegisterAssessment } from '../../../entities/process/register-assessment.entity';
import { RegisterEntry } from '../../../entities/process/register-entry.entity';
import type { RowStore } from '../../database/rows';
import { type Sql, sql } from '../../database/sql';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import type { LocalizedTexts } from '../../domain/languages';
import { ASSESSED_KINDS } from '../../domain/register-assessment';
import type { RegisterState } from '../../domain/vocabularies/process';
import { facts } from '../shared/facts';
import { NOW } from '../shared/point-in-time';

/** A risk or a control as the secretariat sees it. */
export interface DeskEntry extends RegisterEntry {
  /** How it stands; null = nobody has stated it. */
  readonly state: RegisterState | null;
  /** The day of the last assessment; null = there is none. */
  readonly day: Day | null;
}

const entriesWhere = (db: RowStore, where: Sql): Promise<DeskEntry[]> =>
  db.entities<RegisterEntry, Omit<DeskEntry, keyof RegisterEntry>>(
    RegisterEntry,
    sql`SELECT ${db.columns(RegisterEntry, 'e')}, last.state, last.day FROM register_entry e
        LEFT JOIN LATERAL (SELECT a.state, a.day FROM ${facts('register_assessment', 'a', NOW)} WHERE a.register_entry_id = e.id
          ORDER BY a.number DESC LIMIT 1) last ON true
        WHERE e.kind = ANY (${ASSESSED_KINDS}::text[]) AND ${where} ORDER BY e.position`,
  ) as Promise<DeskEntry[]>;

/** Every risk and control, in the order of the source. */
export const entriesAtDesk = (db: RowStore): Promise<DeskEntry[]> => entriesWhere(db, sql`true`);

/** The risk or the control with a code; null = there is none. */
export async function entryAtDesk(db: RowStore, code: string): Promise<DeskEntry | null> {
  const [entry] = await entriesWhere(db, sql`e.code = ANY (${codeSpellings(code)}::text[])`);
  return entry ?? null;
}

export interface DeskAssessment extends RegisterAssessment {
  readonly officeNames: LocalizedTexts | null;
  readonly responsibleCode: string | null;
  readonly responsibleNames: LocalizedTexts | null;
}

/** How an entry was assessed, the first assessment first, with the names of the offices. */
export const assessmentsAtDesk = (db: RowStore, entry: number): Promise<DeskAssessment[]> =>
  db.entities<RegisterAssessment, Omit<DeskAssessment, keyof RegisterAssessment>>(
    RegisterAssessment,
    sql`SELECT ${db.columns(RegisterAssessment, 'a')}, o.names AS "officeNames", r.code AS "responsibleCode", r.names AS "responsibleNames"
        FROM ${facts('register_assessment', 'a', NOW)} LEFT JOIN organisation o ON o.id = a.stated_by_id
        LEFT JOIN organisation r ON r.id = a.responsible_id WHERE a.register_entry_id = ${entry} ORDER BY a.number`,
  ) as Promise<DeskAssessment[]>;
