import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import { BEFORE_FIRST } from '../../domain/audit-chain';

/** The newest entry of the audit. */
export interface NewestEntry {
  readonly sequence: number;
  readonly hash: string;
  readonly at: Date;
}

/** The newest entry that the reader sees; where there is none, what the first one will follow, since the record opened. */
export async function newestEntry(db: RowStore): Promise<NewestEntry> {
  const [newest] = await db.rows<NewestEntry>(sql`
    SELECT coalesce(sequence, ${BEFORE_FIRST.sequence}) AS sequence, coalesce(hash, ${BEFORE_FIRST.hash}) AS hash,
      coalesce(at, record_opening(), 'epoch') AS at
    FROM (SELECT) one LEFT JOIN (SELECT sequence, hash, at FROM audit_entry ORDER BY sequence DESC LIMIT 1) newest ON true`);
  return newest!;
}
