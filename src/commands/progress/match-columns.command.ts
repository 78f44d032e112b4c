import { sql } from '../../database/sql';
import { Action } from '../../domain/permissions';
import type { Command } from '../command';

interface MatchInput {
  /** What the titles are remembered by. */
  readonly titles: string;
  /** What each column is read as; null = as its title says, and nothing is remembered. */
  readonly choices: readonly string[] | null;
}

/** Remembers how the actor’s office has files with certain titles read, or forgets it. */
export const matchColumns: Command<MatchInput, { readonly isRemembered: boolean }> = async (db, { office }, { titles, choices }) => {
  const mappings = await db.rows<{ id: number }>(
    choices === null
      ? sql`DELETE FROM import_mapping WHERE office_id = ${office} AND titles_sha256 = ${titles} RETURNING id`
      : sql`
        INSERT INTO import_mapping (office_id, titles_sha256, choices, saved_at)
        VALUES (${office}, ${titles}, ${[...choices]}::text[], clock_timestamp())
        ON CONFLICT (office_id, titles_sha256) DO UPDATE SET choices = excluded.choices, saved_at = excluded.saved_at
        RETURNING id`,
  );
  const touched = mappings.map(({ id }) => {
    const [before, after] = choices === null ? ['REMEMBERED', null] : [null, 'REMEMBERED'];
    return { type: 'ImportMapping', code: String(id), before, after };
  });
  return { result: { isRemembered: choices !== null }, effect: touched.length === 0 ? null : { action: Action.IMPORT, touched } };
};
