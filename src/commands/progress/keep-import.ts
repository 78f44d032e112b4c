import { createHash } from 'node:crypto';
import type { RowStore } from '../../database/rows';
import { sql } from '../../database/sql';
import type { Actor } from '../command';

/** The SHA-256 of a file, in hexadecimal. */
export const fileSha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Days for which a file is kept. */
const KEPT_DAYS = 90;

export interface Kept {
  /** The key of the file. */
  readonly id: number;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Keeps a file with what was read of it (packed), so that its rows can be saved as they were shown. It takes the place of the person’s last
 * one for the office whose rows were not saved. Files that are older than 90 days are erased with it. It is no part of the record.
 */
export async function keepImport(
  db: RowStore,
  { person, office }: Actor,
  { fileName, bytes, reading }: { readonly fileName: string; readonly bytes: Buffer; readonly reading: Buffer },
): Promise<Kept> {
  const sha256 = fileSha256(bytes);
  await db.rows(sql`DELETE FROM report_import WHERE uploaded_at < clock_timestamp() - make_interval(days => ${KEPT_DAYS})`);
  const [kept] = await db.rows<{ id: number }>(sql`
    INSERT INTO report_import (person_id, office_id, file_name, file_sha256, bytes, reading, uploaded_at)
    VALUES (${person}, ${office}, ${fileName}, ${sha256}, decode(${bytes.toString('base64')}, 'base64'),
      decode(${reading.toString('base64')}, 'base64'), clock_timestamp())
    ON CONFLICT (person_id, office_id) WHERE applied_at IS NULL DO UPDATE SET file_name = excluded.file_name,
      file_sha256 = excluded.file_sha256, bytes = excluded.bytes, reading = excluded.reading, uploaded_at = excluded.uploaded_at
    RETURNING id`);
  return { id: kept!.id, sha256 };
}
