import type { RowStore } from '../../database/rows';
import { raw, type Sql, sql } from '../../database/sql';
import { problem } from '../../domain/problems';
import type { Touched } from '../audit';
import { type Actor, personsOf, refuseFor } from '../command';

/** A draft as somebody saw it. */
export interface SeenDraft {
  readonly id: number;
  readonly version: number;
}

/**
 * Locks a draft of the actor's office. Throws a Refusal: UNKNOWN_DRAFT, also for a draft of another office; STALE where another version
 * stands than the one that was seen.
 */
export async function findDraft(db: RowStore, { office }: Actor, { id, version }: SeenDraft): Promise<void> {
  const [draft] = await db.rows<SeenDraft>(sql`SELECT id, version FROM report_draft WHERE id = ${id} AND office_id = ${office} FOR UPDATE`);
  refuseFor(draft === undefined ? [problem('UNKNOWN_DRAFT', 'draft')] : draft.version !== version ? [problem('STALE', 'draft')] : []);
}

/** Keeps a project from other drafts until the transaction ends. Throws a Refusal: STALE where the actor's office has one. */
export async function findNoDraft(db: RowStore, { office }: Actor, project: string): Promise<void> {
  await db.rows(sql`SELECT FROM project WHERE code = ${project} FOR NO KEY UPDATE`);
  const drafts = await db.rows(sql`
    SELECT FROM report_draft WHERE office_id = ${office} AND project_id = (SELECT id FROM project WHERE code = ${project}) LIMIT 1`);
  refuseFor(drafts.length > 0 ? [problem('STALE', 'draft')] : []);
}

/** The persons of a list, `author_ids` or `authors`, with an actor among them, each once. */
export const personsAmong = (list: 'author_ids' | 'authors', actor: Actor): Sql =>
  sql`ARRAY(SELECT DISTINCT unnest(${raw(list)} || ${personsOf(actor)}::integer[]) AS person ORDER BY person)`;

/** A draft for the audit. Null = there was none before, or is none after. */
export const touchedDraft = (before: SeenDraft | null, after: SeenDraft | null): Touched => ({
  type: 'ReportDraft',
  code: String((before ?? after)!.id),
  before: versionOf(before),
  after: versionOf(after),
});

const versionOf = (draft: SeenDraft | null): string | null => draft && `version ${draft.version}`;
