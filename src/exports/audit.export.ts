import type { RowStore } from '../database/rows';
import { sql } from '../database/sql';
import type { AuditLine } from '../domain/audit-chain';

/** Entries that are read at a time. */
const PORTION = 1_000;

/** The audit in its order, a line of JSON an entry. What is added meanwhile comes last. */
export async function* auditLines(db: RowStore): AsyncGenerator<string> {
  for (let last = 0; ;) {
    // An instant that is no whole millisecond was never written by the hub: it is shown as it stands.
    const entries = await db.rows<AuditLine>(sql`
      SELECT sequence, CASE WHEN at = date_trunc('milliseconds', at) THEN to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        ELSE at::text END AS at, previous, hash, body
      FROM audit_entry WHERE sequence > ${last} ORDER BY sequence LIMIT ${PORTION}`);
    for (const { sequence, at, previous, hash, body } of entries) yield JSON.stringify({ sequence, at, previous, hash, body });
    if (entries.length < PORTION) return;
    last = entries.at(-1)!.sequence;
  }
}
