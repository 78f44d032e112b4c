import type { RowStore } from '../../database/rows';
import { raw, sql } from '../../database/sql';
import { TODAY } from '../../database/today';
import { codeSpellings } from '../../domain/codes';
import type { Day } from '../../domain/days';
import { problem } from '../../domain/problems';
import type { ProjectRevisionKind } from '../../domain/vocabularies/projects';
import { type Actor, Refusal, refuseFor } from '../command';
import { type Statement, statement } from '../record';

/** A project as the caller has seen it. */
export interface SeenProject {
  /** The code. */
  readonly project: string;
  /** How many revisions of it the caller has seen. */
  readonly expectedVersion: number;
}

/** A project on record that the transaction has locked. */
export interface HeldProject {
  readonly id: number;
  readonly code: string;
  /** The number of its last revision; 0 = it has none. */
  readonly version: number;
  readonly today: Day;
}

/**
 * Locks a project until the transaction ends: of two who change what is on record about it, the second sees what the first one did. Throws a
 * Refusal: UNKNOWN_PROJECT, STALE.
 */
export async function lockedProject(db: RowStore, { project: code, expectedVersion }: SeenProject): Promise<HeldProject> {
  const [project] = await db.rows<Omit<HeldProject, 'version'>>(sql`
    SELECT id, code, ${TODAY} AS today FROM project
    WHERE code = ANY (${codeSpellings(code)}::text[]) AND withdrawn_at IS NULL FOR NO KEY UPDATE`);
  if (!project) throw new Refusal([problem('UNKNOWN_PROJECT', 'project')]);
  // A statement of its own: it sees what was committed while this one waited for the lock.
  const [last] = await db.rows<{ version: number }>(sql`
    SELECT coalesce(max(number), 0) AS version FROM project_revision WHERE project_id = ${project.id}`);
  refuseFor(last!.version === expectedVersion ? [] : [problem('STALE', 'expectedVersion')]);
  return { ...project, version: last!.version };
}

/** Begins the next revision of a project. `reason` = what everybody reads of it; null = none is asked for. */
export async function revise(
  db: RowStore,
  actor: Actor,
  project: HeldProject,
  kind: ProjectRevisionKind,
  reason: string | null = null,
): Promise<Statement> {
  const by = await statement(db, actor);
  await db.rows(sql`
    INSERT INTO project_revision (project_id, number, kind, reason, changed_at, changed_by_id, office_id)
    VALUES (${project.id}, ${project.version + 1}, ${kind}, ${reason}, ${by.at}, ${actor.person}, ${actor.office})`);
  return by;
}

/** What was done with a project, for the audit. */
export const touchedProject = ({ code, version }: HeldProject, after: string) => [
  { type: 'Project', code, before: String(version), after: `${version + 1} ${after}` },
];

/** The facts of projects that have a code, with the letter of their codes. */
export const CODED_FACTS = {
  cost_figure: 'C',
  schedule_statement: 'S',
  project_name: 'N',
  project_responsibility: 'R',
  project_weight: 'W',
  project_placement: 'L',
} as const;
export type CodedFact = keyof typeof CODED_FACTS;

/** The code of the next fact of a project that an office states. Those of the data files have no O in theirs. */
export async function nextFactCode(db: RowStore, { id, code }: HeldProject, table: CodedFact): Promise<string> {
  const [last] = await db.rows<{ n: number }>(sql`
    SELECT coalesce(max(substring(code FROM '-O[A-Z]([0-9]+)$')::integer), 0) AS n FROM ${raw(table)} WHERE project_id = ${id}`);
  return `${code}-O${CODED_FACTS[table]}${last!.n + 1}`;
}
